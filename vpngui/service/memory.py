"""Texts that come and go as memory (memfd_create(2)) rather than as files of somebody's."""

from __future__ import annotations

import fcntl
import os

from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory


def read_memory(fd: int, most: int, what: str) -> bytes:
    """What is in it, from its beginning; ``most`` in octets, ``what`` is for messages, such as "the list".

    Raises InvalidParameter for what is no memory, OutOfMemory for too much of it, IoError.
    """
    found = os.fstat(fd)
    try:
        # Only memory can be sealed. Reading a file of somebody's own file system might never end.
        fcntl.fcntl(fd, fcntl.F_GET_SEALS)
    except OSError:
        raise InvalidParameter(f"{what} comes in memory: memfd_create(2)") from None
    if found.st_size > most:
        raise OutOfMemory(f"{what} has {found.st_size} octets; {most} are allowed")
    try:
        return os.pread(fd, most, 0)
    except OSError as error:
        raise IoError(f"{what} cannot be read: {error.strerror}") from error
