"""The file with the choices: read once, replaced as a whole, and set aside when it cannot be read."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any

_NAME = "preferences.json"
_MOST = 1 << 18
"""Bytes; a hundred times what this app writes."""


class Trouble(Enum):
    SET_ASIDE = auto()
    """It could not be read; ``path`` is where it is now."""
    UNREADABLE = auto()
    """It could not be read, nor moved away: nothing is written over it."""
    NOT_SAVED = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """``reason`` is the system's word, in plain English; empty where the content was at fault."""

    trouble: Trouble
    path: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    document: Mapping[str, Any] = field(default_factory=dict)
    problem: Problem | None = None


def config_home() -> Path | None:
    """$XDG_CONFIG_HOME (absolute, else it does not count: XDG Base Directory Specification), or ~/.config.

    None where there is no home at all.
    """
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(chosen if os.path.isabs(chosen) else os.path.expanduser("~/.config"))
    return folder if folder.is_absolute() else None


def default_path() -> Path | None:
    home = config_home()
    return home / "vpngui" / _NAME if home else None


def load(path: Path | None) -> Loaded:
    """What stands there; nothing when there is no file."""
    if path is None:
        return Loaded()
    try:
        text = text_of(path)
        document = json.loads(text)
        if not isinstance(document, dict):
            raise ValueError("no object")
    except (FileNotFoundError, NotADirectoryError):
        return Loaded()
    except (OSError, ValueError, RecursionError) as error:
        return Loaded({}, _set_aside(path, error.strerror or "" if isinstance(error, OSError) else ""))
    return Loaded(document)


def save(path: Path | None, document: Mapping[str, Any]) -> Problem | None:
    """Replace the file in one step, or leave it as it was and say why."""
    if path is None:
        return Problem(Trouble.NOT_SAVED, "", "this user has no home directory")
    try:
        replace_text(path, json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
    except (OSError, ValueError) as error:
        return Problem(Trouble.NOT_SAVED, str(path), getattr(error, "strerror", None) or str(error))
    return None


def text_of(path: Path) -> str:
    """At once, whatever stands there: opening a pipe would wait for the one who writes.

    Raises OSError, and ValueError where that is no text, or too long to be ours.
    """
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "no regular file")
        content = file.read(_MOST + 1)
    if len(content) > _MOST:
        raise ValueError("too long")
    return content.decode()


def replace_text(path: Path, text: str) -> None:
    """In one step, the folder made where there is none; raises OSError, and all is as it was."""
    # Only here: it is slow to load.
    import tempfile

    # What is a link, into a folder of such files for example, stays one.
    path = Path(os.path.realpath(path))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(number, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            # A full disk is often told only here.
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _set_aside(path: Path, reason: str) -> Problem:
    for number in range(1, 1000):
        place = path.with_name(f"{path.stem}.unreadable-{number}{path.suffix}")
        if not os.path.lexists(place):
            break
    try:
        os.rename(path, place)
    except OSError as error:
        return Problem(Trouble.UNREADABLE, str(path), reason or error.strerror or "")
    return Problem(Trouble.SET_ASIDE, str(place), reason)
