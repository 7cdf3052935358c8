"""The plain file where it cannot be written: said, and nothing is changed."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.netns.children import as_user
from tests.netns.dns_places import (
    FULL,
    KINDS,
    SPLIT,
    TEXT,
    Place,
    make_file,
    place_of,
    plain,
    public,
)
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.model.errors import IoError
from vpngui.sandbox import users
from vpngui.sandbox.process import run

__all__ = ["plain", "public"]  # fixtures


def test_immutable(tmp_path: Path) -> None:
    for one in place_of(tmp_path, make_file):
        with marked_immutable(one.path):
            before = one.look()
            with pytest.raises(IoError, match=r"immutable; 'chattr -i .*'"):
                one.file.put(FULL)
            assert one.look() == before
            assert one.file.holds(())
        one.file.put(FULL)
        with marked_immutable(one.path):
            with pytest.raises(IoError, match="immutable"):
                one.file.restore()
            with pytest.raises(IoError, match="immutable"):
                one.file.put(SPLIT)
            assert one.file.holds(FULL)
        one.file.restore()
        assert one.path.read_bytes() == TEXT


@contextlib.contextmanager
def marked_immutable(path: Path) -> Iterator[None]:
    """As ``chattr +i`` does; skips the test where the file system knows no such mark."""
    get, set_, immutable = 0x80086601, 0x40086602, 0x10
    fd = os.open(path, os.O_RDONLY)
    try:
        flags = struct.unpack("=l", fcntl.ioctl(fd, get, bytes(8))[:4])[0]
        fcntl.ioctl(fd, set_, struct.pack("=q", flags | immutable))
    except OSError as error:
        os.close(fd)
        pytest.skip(f"no immutable files here: {error.strerror}")
    try:
        yield
    finally:
        fcntl.ioctl(fd, set_, struct.pack("=q", flags))
        os.close(fd)


@pytest.mark.parametrize("kind", ["file", "symlink", "missing"])
def test_read_only_file_system(tmp_path: Path, kind: str) -> None:
    etc = tmp_path / "etc"
    etc.mkdir()
    run(["mount", "-t", "tmpfs", "none", str(etc)])
    try:
        KINDS[kind](etc / "resolv.conf")
        run(["mount", "-o", "remount,bind,ro", str(etc)])
        place = Place(etc / "resolv.conf", tmp_path / "state", lambda: None)
        before = place.look()
        with pytest.raises(IoError, match="read-only"):
            place.file.put(FULL)
        assert place.look() == before
    finally:
        run(["umount", str(etc)])


@pytest.mark.parametrize("kind", ["file", "symlink", "missing"])
def test_a_folder_that_is_not_ours(public: Path, kind: str) -> None:
    for one in place_of(public, KINDS[kind]):
        if kind == "file":
            one.path.chmod(0o600)
        before = one.look()
        said = as_user(users.STRANGER, lambda one=one: one.file.put(FULL))
        assert "may not be written" in said or "cannot be read" in said
        assert one.look() == before


def test_a_file_that_is_ours_in_a_folder_that_is_not(public: Path) -> None:
    for one in place_of(public, make_file):
        one.path.chmod(0o666)
        before = one.look()
        assert as_user(users.STRANGER, lambda one=one: one.file.put(FULL)) == ""
        assert one.named() == ["10.9.0.53"]
        assert as_user(users.STRANGER, lambda one=one: one.file.restore()) == ""
        assert one.look() == before


def test_neither_file_nor_link(tmp_path: Path) -> None:
    (tmp_path / "etc/resolv.conf").mkdir(parents=True)
    with pytest.raises(IoError, match="neither a file"):
        ResolvFile(tmp_path / "etc/resolv.conf", tmp_path / "state").put(FULL)


def test_nowhere_to_keep_the_original(plain: Place) -> None:
    plain.state.write_text("")
    with pytest.raises(IoError, match="state folder"):
        plain.file.put(FULL)
    assert plain.path.read_bytes() == TEXT
