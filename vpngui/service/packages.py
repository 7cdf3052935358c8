"""Which distribution package a file belongs to, asked of the package manager that is there."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil

_TIMEOUT = 3.0
_MANAGERS = (
    ("dpkg-query", ("-S",)),
    ("rpm", ("-qf", "--qf", "%{NAME}")),
    ("pacman", ("-Qoq",)),
)
_known: dict[tuple[str, int, int, int], str] = {}
_MAX_KNOWN = 256


async def owning_package(path: str) -> str:
    """The package's name, or "" when none owns the file or nobody can say. Raises nothing.

    Remembered as long as the file stays the same one.
    """
    try:
        state = await asyncio.to_thread(os.stat, path)
    except OSError:
        return ""
    key = (path, state.st_dev, state.st_ino, state.st_mtime_ns)
    if key not in _known:
        if len(_known) >= _MAX_KNOWN:
            _known.clear()
        _known[key] = await _ask(path)
    return _known[key]


async def _ask(path: str) -> str:
    if any(character in path for character in "*?[\\"):
        return ""  # dpkg-query would take it for a pattern
    for command, options in _MANAGERS:
        if await asyncio.to_thread(shutil.which, command) is None:
            continue
        for name in _spellings(path):
            answer = await _output(command, *options, name)
            if answer:
                # dpkg-query: "package[, package]: path"; the others print the name alone.
                return answer.splitlines()[0].partition(":")[0].partition(",")[0].strip()
    return ""


def _spellings(path: str) -> tuple[str, ...]:
    # Where /bin is a link to /usr/bin, packages may still name the old place.
    return (path, path.removeprefix("/usr")) if path.startswith(("/usr/bin/", "/usr/sbin/")) else (path,)


async def _output(*command: str) -> str:
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={"PATH": os.defpath, "LC_ALL": "C"},
    )
    try:
        out, _ = await asyncio.wait_for(process.communicate(), _TIMEOUT)
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        return ""
    return out.decode("utf-8", "replace") if process.returncode == 0 else ""
