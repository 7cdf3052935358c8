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
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vpngui.model.errors import IoError
from vpngui.service.journal_text import Content, Damaged, Entry, begun, encoded, lines, parse, put
from vpngui.service.runtime_folder import Folder

FILE = "journal"
SET_ASIDE = "journal.damaged"
_NEW = "journal.new"
FILES = (FILE, SET_ASIDE, _NEW)
"""Everything that a journal may leave in its directory."""
_COMPACT_OCTETS = 1 << 20


class Journal:
    """Keys with JSON values, and the intents to change them.

    ``values`` are the committed ones. ``unfinished`` are the changes that an earlier run had begun when it
    died: what they were about is neither certainly as before nor as wanted. ``damage`` says what was wrong
    with the file of an earlier run, which is set aside then, and is empty otherwise.
    """

    def __init__(self, folder: Folder, content: Content, damage: str) -> None:
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
            content, damage = Content(), ""
            try:
                content = parse(_read(held))
            except Damaged as error:
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
            self._append(begun(entry))
        except IoError:
            del self._content.open[entry.number]
            raise
        return entry

    def commit(self, entry: Entry) -> None:
        """The changes are made: ``values`` has them from now on. Raises IoError when it cannot be written
        down; ``values`` has them all the same, and the next line that can be written brings all with it."""
        del self._content.open[entry.number]
        put(self._content.values, entry.changes)
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
        data = encoded(line)
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
        data = b"".join(map(encoded, lines(self._content)))
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
