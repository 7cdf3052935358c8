"""What a file was before us, kept on disk so that it can be put back without memory, after any crash."""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from vpngui.model.errors import IoError

MAX_SIZE = 1 << 20
"""Octets; a resolv.conf(5) has some hundred."""
_PAGE = 4096
_RECORD, _LOCK = "original.json", "lock"


@dataclass(frozen=True, slots=True)
class Original:
    """A path as it was found: nothing, a symbolic link, or a file with all that belongs to it."""

    kind: Literal["missing", "symlink", "file"]
    target: str = ""
    content: bytes = b""
    mode: int = 0o644
    uid: int = 0
    gid: int = 0
    attributes: tuple[tuple[str, bytes], ...] = ()

    @property
    def as_text(self) -> str:
        """What a file holds; any octets survive the way there and back (``octets``)."""
        return self.content.decode(errors="surrogateescape")


@dataclass(frozen=True, slots=True)
class Record:
    """The original, and every content of ours that the path may have now; the last is the wanted one."""

    original: Original
    ours: tuple[bytes, ...]

    def is_ours(self, found: Original) -> bool:
        """Whether ``found`` is what we wrote, or a write in place of ours or of the original, cut short."""
        if found.kind != "file":
            return False
        if found.content in self.ours:
            return True
        known = (*self.ours, self.original.content)
        return self.original.kind == "file" and any(
            _in_between(found.content, old, new) for old in known for new in known if old != new
        )


def octets(text: str) -> bytes:
    """The inverse of ``Original.as_text``."""
    return text.encode(errors="surrogateescape")


def read(path: Path) -> Original:
    """What is at ``path`` now, links not followed. Raises IoError when it is neither file nor link."""
    try:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            return Original("symlink", target=str(path.readlink()), uid=found.st_uid, gid=found.st_gid)
        if not stat.S_ISREG(found.st_mode):
            raise IoError(f"{path} is neither a file nor a symbolic link; vpngui leaves it alone")
        if found.st_size > MAX_SIZE:
            raise IoError(f"{path} has {found.st_size} octets, too much for a resolv.conf(5)")
        content = path.read_bytes()
    except FileNotFoundError:
        return Original("missing")
    except OSError as error:
        raise IoError(f"{path} cannot be read: {error.strerror}") from error
    mode = stat.S_IMODE(found.st_mode)
    return Original("file", "", content, mode, found.st_uid, found.st_gid, _attributes(path))


def has_record(folder: Path) -> bool:
    """Whether ``folder`` keeps an original."""
    return (folder / _RECORD).exists()


def load(folder: Path) -> Record | None:
    """The record in ``folder``, None when there is none. Raises IoError when it cannot be read."""
    try:
        fields = json.loads((folder / _RECORD).read_text())
        original = fields["original"] | {
            "content": _decoded(fields["original"]["content"]),
            "attributes": tuple((name, _decoded(value)) for name, value in fields["original"]["attributes"]),
        }
        return Record(Original(**original), tuple(_decoded(text) for text in fields["ours"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IoError(
            f"{folder / _RECORD}, which holds the original of a file, is damaged: {error}"
        ) from error


def store(folder: Path, record: Record) -> None:
    """Write the record so that it survives a loss of power. Raises IoError."""
    original = asdict(record.original) | {
        "content": _encoded(record.original.content),
        "attributes": [(name, _encoded(value)) for name, value in record.original.attributes],
    }
    text = json.dumps({"original": original, "ours": [_encoded(text) for text in record.ours]})
    new = folder / f"{_RECORD}.new"
    try:
        with new.open("w") as file:
            os.fchmod(file.fileno(), 0o644)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.rename(new, folder / _RECORD)
        sync(folder)
    except OSError as error:
        raise IoError(f"the original cannot be saved in {folder}: {error.strerror}") from error


def forget(folder: Path) -> None:
    """Remove the record: the original is back. Raises IoError."""
    try:
        (folder / f"{_RECORD}.new").unlink(missing_ok=True)
        (folder / _RECORD).unlink(missing_ok=True)
    except OSError as error:
        raise IoError(f"{folder / _RECORD} cannot be removed: {error.strerror}") from error


@contextmanager
def turn(folder: Path) -> Iterator[None]:
    """One writer at a time, among all processes. Makes ``folder`` when it is missing. Raises IoError."""
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise IoError(f"the state folder {folder} cannot be used: {error.strerror}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def sync(folder: Path) -> None:
    """Make a rename in ``folder`` last."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _in_between(found: bytes, old: bytes, new: bytes) -> bool:
    """Whether writing ``new`` over ``old`` in place can leave ``found`` when it ends between two pages."""
    padded = new.ljust(len(old), b"\n")
    return any(
        found == padded[:written] + old[written:] for written in range(_PAGE, len(padded) + _PAGE, _PAGE)
    )


def _attributes(path: Path) -> tuple[tuple[str, bytes], ...]:
    with contextlib.suppress(OSError):  # a file system without them
        return tuple((name, os.getxattr(path, name)) for name in sorted(os.listxattr(path)))
    return ()


def _encoded(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
