"""A file that somebody changes, replaces, removes or makes: inotify(7), without a wake-up in between."""

from __future__ import annotations

import asyncio
import ctypes
import errno
import logging
import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from vpngui.model.errors import IoError

log = logging.getLogger(__name__)

IN_MODIFY, IN_ATTRIB, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE = 0x002, 0x004, 0x008, 0x010
_IN_MOVED_FROM, _IN_MOVED_TO, _IN_CREATE, _IN_DELETE = 0x040, 0x080, 0x100, 0x200
_IN_DELETE_SELF, _IN_MOVE_SELF = 0x400, 0x800
_IN_Q_OVERFLOW, _IN_IGNORED = 0x4000, 0x8000
_IN_ONLYDIR, _IN_DONT_FOLLOW = 0x1000000, 0x2000000
_IN_NONBLOCK, _IN_CLOEXEC = os.O_NONBLOCK, os.O_CLOEXEC

WRITTEN = IN_MODIFY | IN_CLOSE_WRITE
"""Somebody wrote to the file."""
CLOSED = IN_CLOSE_WRITE | IN_CLOSE_NOWRITE
"""Somebody who had the file open, for whatever purpose, closed it."""

# A replacement by rename(2) or unlink(2) changes the number of links first, and ends the inode later.
_SELF = IN_ATTRIB | _IN_DELETE_SELF | _IN_MOVE_SELF
_ENTRY = _IN_CREATE | _IN_MOVED_TO
_GONE = _IN_MOVED_FROM | _IN_DELETE

_EVENT = struct.Struct("=iIII")
"""struct inotify_event: watch descriptor, mask, cookie, length of the name that follows."""
_BUFFER = 1 << 14
_MAX_LOOKS = 40
"""As many symbolic links as the kernel follows (path_resolution(7))."""

_libc = ctypes.CDLL(None, use_errno=True)


async def watch_file(
    path: str | Path, handler: Callable[[], None], events: int = WRITTEN
) -> Callable[[], None]:
    """Call ``handler`` when the file at ``path`` sees one of ``events``, or another file is there instead.

    ``path`` is absolute. The file may be missing, with folders of its path; it may be a symbolic link,
    and then each link on the way and the file at the end are watched. What happens to the file after this
    function answered is noticed, so look at it first then. One call may stand for many changes, or for
    none of the content (permissions, a folder on the way). A file that may not be read is watched through
    its folder; there, what happens to the file's neighbours wakes this process too, though not ``handler``.

    Returns what ends the watch. Raises IoError when the machine allows no more watches (inotify(7)).
    """
    watch = _FileWatch(path, handler, events)
    try:
        await watch.begin()
    except OSError as error:
        raise IoError(f"{path} cannot be watched: {error.strerror}") from error
    return watch.end


class _FileWatch:
    """An inotify instance for one path. Paths are looked up in a thread: that may take a disk's time."""

    def __init__(self, path: str | Path, handler: Callable[[], None], events: int) -> None:
        self._path, self._handler, self._events = os.fspath(path), handler, events
        self._loop = asyncio.get_running_loop()
        self._fd = -1
        self._watched: dict[int, bytes | None] = {}
        """By watch descriptor: the name that matters in that folder, or None for what is watched itself."""
        self._descriptors: set[int] = set()
        self._arming = self._ended = False

    async def begin(self) -> None:
        """Raises OSError."""
        self._fd = _checked(_libc.inotify_init1(_IN_NONBLOCK | _IN_CLOEXEC))
        try:
            await asyncio.shield(self._arm_in_thread())
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        if not self._ended:
            self._ended = True
            self._loop.remove_reader(self._fd)
            if not self._arming:
                os.close(self._fd)

    def _arm_in_thread(self) -> asyncio.Future[None]:
        self._arming = True
        self._loop.remove_reader(self._fd)
        arming = self._loop.run_in_executor(None, self._arm)
        arming.add_done_callback(self._armed)
        return arming

    def _armed(self, arming: asyncio.Future[None]) -> None:
        self._arming = False
        if self._ended:
            os.close(self._fd)
        else:
            self._loop.add_reader(self._fd, self._readable)

    def _changed(self, arming: asyncio.Future[None]) -> None:
        error = arming.exception()
        if error is not None:
            log.error("changes of %s may not be noticed any more: %s", self._path, error)
        if not self._ended:
            self._handler()

    def _arm(self) -> None:
        """Watch whatever is at the path now."""
        watched: dict[int, bytes | None] = {}
        path = self._path
        for _ in range(_MAX_LOOKS):
            try:
                watched[self._add(path, self._events | _SELF | _IN_DONT_FOLLOW)] = None
                path = os.path.join(os.path.dirname(path), os.readlink(path))
            except PermissionError:
                folder, name = os.path.split(path)
                watched[self._add(folder, self._events | _SELF | _ENTRY | _GONE)] = os.fsencode(name)
                break
            except (FileNotFoundError, NotADirectoryError):
                descriptor, name, there = self._await(path)
                if not there:
                    watched[descriptor] = os.fsencode(name)
                    break
                watched, path = {}, self._path
            except OSError as error:
                if error.errno != errno.EINVAL:
                    raise
                break  # no symbolic link: this is the file
        self._watched = watched
        for stale in self._descriptors - watched.keys():
            _libc.inotify_rm_watch(self._fd, stale)
        self._descriptors &= watched.keys()

    def _await(self, path: str) -> tuple[int, str, bool]:
        """Watch the nearest folder that is there: its descriptor, what is missing in it, whether it came."""
        folder, name = os.path.split(path)
        while True:
            try:
                descriptor = self._add(folder, _ENTRY | _SELF | _IN_ONLYDIR)
            except (FileNotFoundError, NotADirectoryError):
                folder, name = os.path.split(folder)
            else:
                return descriptor, name, os.path.lexists(os.path.join(folder, name))

    def _add(self, path: str, mask: int) -> int:
        descriptor = _checked(_libc.inotify_add_watch(self._fd, os.fsencode(path), ctypes.c_uint32(mask)))
        self._descriptors.add(descriptor)
        return descriptor

    def _readable(self) -> None:
        try:
            data = os.read(self._fd, _BUFFER)
        except BlockingIOError:
            return
        masks = [mask for descriptor, mask, name in _events(data) if self._means(descriptor, mask, name)]
        if any(mask & ~self._events for mask in masks):
            self._arm_in_thread().add_done_callback(self._changed)
        elif masks:
            self._handler()

    def _means(self, descriptor: int, mask: int, name: bytes) -> bool:
        if mask & _IN_Q_OVERFLOW:
            return True
        if descriptor not in self._watched:
            return False
        wanted = self._watched[descriptor]
        return wanted is None or name == wanted or (not name and bool(mask & (_SELF | _IN_IGNORED)))


def _events(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    offset = 0
    while offset + _EVENT.size <= len(data):
        descriptor, mask, _, length = _EVENT.unpack_from(data, offset)
        offset += _EVENT.size
        yield descriptor, mask, data[offset : offset + length].rstrip(b"\0")
        offset += length


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
