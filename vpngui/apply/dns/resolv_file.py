"""One file, resolv.conf(5), written and put back whatever it is; its calls block."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import struct
from dataclasses import replace
from pathlib import Path

from vpngui.apply.dns import saved
from vpngui.apply.dns.arrange import flat
from vpngui.apply.dns.resolv_text import HEADER, carry_over, render
from vpngui.apply.dns.saved import Original, Record, octets
from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState

_FS_IOC_GETFLAGS = 0x80086601
_IMMUTABLE, _APPEND_ONLY = 0x10, 0x20
"""linux/fs.h; chattr(1)."""
_NO_RENAME = frozenset({errno.EBUSY, errno.EACCES, errno.EPERM, errno.EROFS})
"""What a mount over the file, or a directory that is not ours to write, answers; in place may still work."""


class ResolvFile:
    """``path`` and the folder that keeps its original. Every method may be cut off by SIGKILL anywhere."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.folder = folder
        self._new = path.with_name(f".{path.name}.vpngui")

    def put(self, state: DnsState) -> None:
        """Write ours for ``state``, which is not empty. What is there and is not ours becomes the original
        first. Raises IoError; the file is as it was then."""
        with saved.turn(self.folder):
            found, before = saved.read(self.path), saved.load(self.folder)
            original = self._original(found, before)
            text = octets(render(flat(state), self._text_of(original)))
            if before == Record(original, (text,)) and found.content == text:
                return
            maybe = (*before.ours, text) if before is not None else (text,)
            saved.store(self.folder, Record(original, tuple(dict.fromkeys(maybe))))
            try:
                like = (
                    original
                    if original.kind == "file"
                    else Original("file", uid=os.geteuid(), gid=os.getegid())
                )
                self._place(replace(like, content=text), found)
            except IoError:
                self._take_back(before, found)
                raise
            saved.store(self.folder, Record(original, (text,)))

    def restore(self) -> bool:
        """Put the original back, unless somebody put something else there; whether it was ours to do.

        Raises IoError; all that is needed to try again is still there.
        """
        if not self.folder.exists():
            self._check_known(saved.read(self.path))
            return False
        with saved.turn(self.folder):
            found, record = saved.read(self.path), saved.load(self.folder)
            if record is None:
                self._check_known(found)
                return False
            original = self._original(found, record)
            if original != found:
                self._place(original, found)
            with contextlib.suppress(OSError):
                self._new.unlink()
            saved.forget(self.folder)
            return True

    def holds(self, state: DnsState) -> bool:
        """Whether the file is as ``put`` left it, or ``restore`` when ``state`` is empty."""
        record = saved.load(self.folder)
        if not state:
            return record is None and not _has_header(saved.read(self.path))
        if record is None:
            return False
        text = octets(render(flat(state), self._text_of(record.original)))
        return record.ours == (text,) and saved.read(self.path).content == text

    def is_foreign(self) -> bool:
        """Whether somebody put something else in the place of ours."""
        record = saved.load(self.folder)
        found = saved.read(self.path)
        return record is not None and found != record.original and not record.is_ours(found)

    def _take_back(self, before: Record | None, found: Original) -> None:
        """The record as it was, unless the file did change: then what is saved is still needed."""
        if saved.read(self.path) != found:
            return
        if before is None:
            saved.forget(self.folder)
        else:
            saved.store(self.folder, before)

    def _original(self, found: Original, record: Record | None) -> Original:
        """What has to be there without us."""
        if record is None:
            self._check_known(found)
            return found
        if record.is_ours(found):
            return record.original
        if found.kind != "file":
            return found
        ours, before = replace(found, content=record.ours[-1]).as_text, self._text_of(record.original)
        edited = carry_over(ours, found.as_text, before)
        return record.original if edited == before else replace(found, content=octets(edited))

    def _check_known(self, found: Original) -> None:
        if _has_header(found):
            raise IoError(
                f"{self.path} was written by vpngui, but what was there before is not in {self.folder} any "
                "more; write the file anew, or remove it"
            )

    def _text_of(self, original: Original) -> str:
        """What readers of the path saw: through a symbolic link, too."""
        if original.kind != "symlink":
            return original.as_text
        try:
            with (self.path.parent / original.target).open("rb") as file:
                return file.read(saved.MAX_SIZE).decode(errors="surrogateescape")
        except OSError:  # leads nowhere: nobody could read anything
            return ""

    def _place(self, wanted: Original, found: Original) -> None:
        try:
            self._rename(wanted, found)
        except OSError as error:
            if error.errno not in _NO_RENAME or found.kind != "file" or wanted.kind != "file":
                raise self._refused(error) from error
            try:
                self._in_place(wanted.content)
            except OSError as again:
                with contextlib.suppress(OSError):
                    self._in_place(found.content)
                raise self._refused(again) from error
        if saved.read(self.path).content != wanted.content:
            raise IoError(f"{self.path} does not hold what was written: another program writes it too")

    def _rename(self, wanted: Original, found: Original) -> None:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._new)
        if wanted.kind == "symlink":
            os.symlink(wanted.target, self._new)
            os.chown(self._new, wanted.uid, wanted.gid, follow_symlinks=False)
        elif wanted.kind == "file":
            self._write_new(wanted)
        try:
            if saved.read(self.path) != found:
                raise IoError(f"{self.path} was changed at this very moment; try again")
            if wanted.kind == "missing":
                os.unlink(self.path)
            else:
                os.rename(self._new, self.path)
            saved.sync(self.path.parent)
        except (OSError, IoError):
            with contextlib.suppress(OSError):
                os.unlink(self._new)
            raise

    def _write_new(self, wanted: Original) -> None:
        fd = os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with open(fd, "wb") as file:
            file.write(wanted.content)
            file.flush()
            if (wanted.uid, wanted.gid) != (os.geteuid(), os.getegid()):
                os.fchown(fd, wanted.uid, wanted.gid)
            os.fchmod(fd, wanted.mode)
            for name, value in wanted.attributes:
                with contextlib.suppress(OSError):  # a security module has its own say
                    os.setxattr(fd, name, value)
            os.fsync(fd)

    def _in_place(self, content: bytes) -> None:
        fd = os.open(self.path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            # Padded: whoever reads between the two calls sees no remains of a longer text.
            os.pwrite(fd, content.ljust(os.fstat(fd).st_size, b"\n"), 0)
            os.ftruncate(fd, len(content))
            os.fsync(fd)
        finally:
            os.close(fd)

    def _refused(self, error: OSError) -> IoError:
        path = self.path
        other = "or give the service another way (--dns-backend)"
        if flag := _attribute(path):
            return IoError(
                f"{path} is marked {flag[0]}; 'chattr {flag[1]} {path}' (as root) takes that away, {other}"
            )
        if error.errno == errno.EROFS:
            return IoError(f"{path} is on a read-only file system; mount it read-write, {other}")
        if error.errno in (errno.EACCES, errno.EPERM):
            return IoError(f"{path} may not be written by this service ({error.strerror}); {other}")
        return IoError(f"{path} cannot be written: {error.strerror}; {other}")


def _has_header(found: Original) -> bool:
    return found.as_text.startswith(HEADER)


def _attribute(path: Path) -> tuple[str, str] | None:
    """The mark of chattr(1) that keeps everybody from writing, and the option that takes it away."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        (flags,) = struct.unpack("=L", fcntl.ioctl(fd, _FS_IOC_GETFLAGS, bytes(8))[:4])
    except OSError:  # a file system without such marks
        return None
    finally:
        os.close(fd)
    if flags & _IMMUTABLE:
        return "immutable", "-i"
    return ("append-only", "-a") if flags & _APPEND_ONLY else None
