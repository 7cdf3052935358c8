"""Where the plain file with the name servers may lie, and what may lie there."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

import pytest

from vpngui.apply.dns import resolv_file
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.apply.dns.resolv_text import servers
from vpngui.plan.dns import LinkDns
from vpngui.sandbox import users
from vpngui.sandbox.process import run

TEXT = b"# by hand, \xff\nnameserver 192.0.2.1\noptions timeout:3\n"
FULL = (LinkDns(3, "vpn0", (ip_address("10.9.0.53"),), ("corp.example",)),)
OTHER = (LinkDns(4, "vpn1", (ip_address("10.8.0.53"),)), *FULL)
SPLIT = (LinkDns(3, "vpn0", (ip_address("10.9.0.53"),), ("corp.example",), all_names=False),)
WATCHED = str(Path(resolv_file.__file__).parent)


@dataclass
class Place:
    """A file in a folder of its own, and where its original is kept."""

    path: Path
    state: Path
    put_back: Callable[[], None]

    @property
    def file(self) -> ResolvFile:
        """Each time another: nothing is remembered."""
        return ResolvFile(self.path, self.state)

    def look(self) -> tuple[object, ...]:
        """All there is to see in both folders."""
        return (
            sorted(os.listdir(self.path.parent)),
            self.path.readlink() if self.path.is_symlink() else None,
            self.path.read_bytes() if self.path.exists() else None,
            (found.st_mode, found.st_uid, found.st_gid) if (found := stat(self.path)) else None,
            (self.state / "original.json").exists(),
        )

    def named(self) -> list[str]:
        return servers(self.path.read_text(errors="replace"))


def stat(path: Path) -> os.stat_result | None:
    with contextlib.suppress(FileNotFoundError):
        return path.lstat()
    return None


def is_mounted(path: Path) -> bool:
    return f" {path} " in Path("/proc/self/mountinfo").read_text()


def make_file(path: Path) -> None:
    path.write_bytes(TEXT)
    path.chmod(0o640)
    if users.several():
        os.chown(path, 60001, 60002)


def make_symlink(path: Path) -> None:
    target = path.parent / "somewhere"
    target.mkdir(exist_ok=True)
    (target / "stub.conf").write_bytes(TEXT)
    path.symlink_to("somewhere/stub.conf")


def make_dangling(path: Path) -> None:
    path.symlink_to("/nowhere/stub.conf")


def make_missing(path: Path) -> None:
    pass


def make_bind(path: Path) -> None:
    source = path.parent.parent / "source"
    if is_mounted(path):
        path.write_bytes(TEXT)
        return
    make_file(source)
    path.touch()
    run(["mount", "--bind", str(source), str(path)])


KINDS: dict[str, Callable[[Path], None]] = {
    "file": make_file,
    "symlink": make_symlink,
    "dangling": make_dangling,
    "missing": make_missing,
    "bind-mounted": make_bind,
}


def place_of(tmp_path: Path, make: Callable[[Path], None]) -> Iterator[Place]:
    path, state = tmp_path / "etc/resolv.conf", tmp_path / "state"
    path.parent.mkdir()

    def put_back() -> None:
        shutil.rmtree(state, ignore_errors=True)
        if not is_mounted(path):
            path.unlink(missing_ok=True)
        make(path)

    put_back()
    yield Place(path, state, put_back)
    if is_mounted(path):
        run(["umount", str(path)])


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """One after the other of all kinds."""
    yield from place_of(tmp_path, KINDS[request.param])


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Place]:
    yield from place_of(tmp_path, make_file)


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users reach, and may keep an original in."""
    if not users.several():
        pytest.skip("a user namespace of an ordinary user has one uid only")
    with tempfile.TemporaryDirectory(prefix="vpngui-dns-", dir="/run") as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
