"""What the service is about to do and what it has done, so that the next run can go on where this one died.

An append-only file in the runtime directory, one JSON object a line::

    {"vpngui-journal": 1}                        the first line
    {"key": KEY, "value": VALUE}                 what was committed when the file was last written anew
    {"begin": NUMBER, "change": {KEY: VALUE}}    an intent; null takes the key away
    {"commit": NUMBER} or {"abandon": NUMBER}    what became of it

The directory lies in memory (a tmpfs): what is written survives the death of this process and not that of
the kernel, whose network is gone then too. So nothing waits for a disk, and an append costs microseconds.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vpngui.model.errors import IoError

FILE = "journal"
SET_ASIDE = "journal.damaged"
_NEW = "journal.new"
FILES = (FILE, SET_ASIDE, _NEW)
"""Everything that a journal may leave in its directory."""
_HEADER = {"vpngui-journal": 1}
_COMPACT_OCTETS = 1 << 20


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """An intent that was written down and has neither been committed nor abandoned."""

    number: int
    changes: Mapping[str, Any]


@dataclass(slots=True)
class _Content:
    values: dict[str, Any] = field(default_factory=dict)
    open: dict[int, Entry] = field(default_factory=dict)
    last: int = 0


class _Damaged(Exception):
    pass


def default_folder() -> Path:
    """Where the service manager wants runtime files (systemd.exec(5), RuntimeDirectory=), or /run/vpngui."""
    return Path(os.environ.get("RUNTIME_DIRECTORY") or "/run/vpngui")


class Folder:
    """The runtime directory, opened and locked: one process at a time has it, and its death frees it.

    Raises IoError when it cannot be made, is no directory of this user's own, or another process has it.
    Root may open a directory of anybody's.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with contextlib.suppress(FileExistsError):
                os.mkdir(path, 0o700)
            self.fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError as error:
            raise IoError(
                f"the runtime directory {path} cannot be used ({error.strerror}); "
                "make it, owned by the service's user, or name another with --runtime-directory"
            ) from error
        try:
            self._check()
        except IoError:
            self.close()
            raise

    def _check(self) -> None:
        found = os.fstat(self.fd)
        if os.geteuid() not in (0, found.st_uid) or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise IoError(
                f"{self.path} is not this user's own, or others may write there; "
                f"remove it, or: chown {os.geteuid()} {self.path} && chmod 0700 {self.path}"
            )
        try:
            fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(f"another vpnguid has {self.path}; stop it first (systemctl stop vpnguid)") from None

    def close(self) -> None:
        os.close(self.fd)


class InUse(IoError):
    """Another service, or a reset, has the runtime directory."""


class Journal:
    """Keys with JSON values, and the intents to change them.

    ``values`` are the committed ones. ``unfinished`` are the changes that an earlier run had begun when it
    died: what they were about is neither certainly as before nor as wanted. ``damage`` says what was wrong
    with the file of an earlier run, which is set aside then, and is empty otherwise.
    """

    def __init__(self, folder: Folder, content: _Content, damage: str) -> None:
        self._folder = folder
        self._content = content
        self.values: Mapping[str, Any] = MappingProxyType(content.values)
        self.unfinished = [entry.changes for entry in content.open.values()]
        self.damage = damage
        content.open.clear()
        self._fd = -1
        self._size = self._limit = 0
        self._write_anew()

    @classmethod
    def open(cls, folder: Path) -> Journal:
        """The journal in a directory, made if need be; reads and writes files, so not in an event loop.

        A last line without an end was being written when its process died, and counts as not written.
        Raises InUse while another process has it, IoError when directory or file are somebody else's or
        open to others, or cannot be written.
        """
        held = Folder(folder)
        try:
            content, damage = _Content(), ""
            try:
                content = _parse(_read(held))
            except _Damaged as error:
                damage = f"{folder / FILE} is damaged and was set aside as {SET_ASIDE}: {error}"
                os.replace(FILE, SET_ASIDE, src_dir_fd=held.fd, dst_dir_fd=held.fd)
            return cls(held, content, damage)
        except OSError as error:
            held.close()
            raise _refused(folder, error) from error
        except IoError:
            held.close()
            raise

    def begin(self, changes: Mapping[str, Any]) -> Entry:
        """Write down that ``changes`` (key → JSON value, None: no more) are about to be made.

        Raises IoError when it cannot be written; then it counts as never begun.
        """
        self._content.last += 1
        entry = Entry(self._content.last, dict(changes))
        self._content.open[entry.number] = entry
        try:
            self._append(_begun(entry))
        except IoError:
            del self._content.open[entry.number]
            raise
        return entry

    def commit(self, entry: Entry) -> None:
        """The changes are made: ``values`` has them from now on. Raises IoError when it cannot be written
        down; ``values`` has them all the same, and the next line that can be written brings all with it."""
        del self._content.open[entry.number]
        _put(self._content.values, entry.changes)
        self._append({"commit": entry.number})

    def abandon(self, entry: Entry) -> None:
        """The changes were not made, or were taken back. Raises IoError as ``commit`` does."""
        del self._content.open[entry.number]
        self._append({"abandon": entry.number})

    def close(self) -> None:
        """Give the directory free; a journal without values leaves no file."""
        if not self._content.values and not self._content.open:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(FILE, dir_fd=self._folder.fd)
        os.close(self._fd)
        self._folder.close()

    def _append(self, line: Mapping[str, Any]) -> None:
        data = _encoded(line)
        if self._size + len(data) > self._limit:
            self._write_anew()  # which has what the line says
            return
        try:
            written = os.write(self._fd, data)
        except OSError:
            written = -1
        if written == len(data):
            self._size += written
        else:
            # What was written of it must not become the beginning of the next line.
            self._limit = 0
            self._write_anew()

    def _write_anew(self) -> None:
        """Committed values and open intents as a new file in the place of the old, in one step."""
        lines: list[Mapping[str, Any]] = [_HEADER]
        lines += [{"key": key, "value": value} for key, value in self._content.values.items()]
        lines += [_begun(entry) for entry in self._content.open.values()]
        data = b"".join(map(_encoded, lines))
        where = self._folder.fd
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(_NEW, dir_fd=where)
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
            fd = os.open(_NEW, flags, 0o600, dir_fd=where)
            try:
                if os.write(fd, data) != len(data):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.replace(_NEW, FILE, src_dir_fd=where, dst_dir_fd=where)
            except OSError:
                os.close(fd)
                raise
        except OSError as error:
            raise _refused(self._folder.path, error) from error
        if self._fd >= 0:
            os.close(self._fd)
        self._fd, self._size = fd, len(data)
        # Twice what is worth keeping, so that writing anew stays rare however much that is.
        self._limit = max(_COMPACT_OCTETS, 2 * len(data))


def _refused(folder: Path, error: OSError) -> IoError:
    return IoError(
        f"the journal in {folder} cannot be written ({error.strerror}); make room there, or: vpnguid --reset"
    )


def _encoded(line: Mapping[str, Any]) -> bytes:
    return json.dumps(line, separators=(",", ":")).encode() + b"\n"


def _begun(entry: Entry) -> Mapping[str, Any]:
    return {"begin": entry.number, "change": entry.changes}


def _put(values: dict[str, Any], changes: Mapping[str, Any]) -> None:
    for key, value in changes.items():
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value


def _read(folder: Folder) -> bytes | None:
    """None when there is no journal yet. Raises IoError when it is not to be trusted."""
    try:
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        fd = os.open(FILE, flags, dir_fd=folder.fd)
    except FileNotFoundError:
        return None
    with os.fdopen(fd, "rb") as file:
        found = os.fstat(fd)
        if (
            not stat.S_ISREG(found.st_mode)
            or found.st_uid != os.geteuid()
            or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
            or found.st_nlink != 1
        ):
            raise IoError(
                f"{folder.path / FILE} is not this user's own file, or others may write to it; "
                "it is not believed. Remove it, or: vpnguid --reset"
            )
        return file.read()


def _parse(data: bytes | None) -> _Content:
    """Raises _Damaged when anything but the last, torn line is not as it was written."""
    content = _Content()
    if data is None:
        return content
    head, *lines = [_decoded(line, number) for number, line in enumerate(data.split(b"\n")[:-1], 1)] or [{}]
    if head != _HEADER:
        raise _Damaged("it does not begin as a journal of this version")
    for number, line in enumerate(lines, 2):
        try:
            _follow(content, line)
        except (KeyError, TypeError, AttributeError):
            raise _Damaged(f"line {number} makes no sense") from None
    return content


def _decoded(line: bytes, number: int) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise _Damaged(f"line {number} is no JSON object")
    return found


def _follow(content: _Content, line: dict[str, Any]) -> None:
    match line:
        case {"key": str(key), "value": value, **rest} if not rest:
            content.values[key] = value
        case {"begin": int(number), "change": dict(changes), **rest} if not rest:
            content.open[number] = Entry(number, changes)
            content.last = max(content.last, number)
        case {"commit": int(number), **rest} if not rest:
            _put(content.values, content.open.pop(number).changes)
        case {"abandon": int(number), **rest} if not rest:
            del content.open[number]
        case _:
            raise KeyError
