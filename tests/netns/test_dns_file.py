"""The plain file, whatever it is: written, kept from harm, and put back as it was."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.netns.children import as_user, killed_at_each_step
from vpngui.apply.dns import resolv_file
from vpngui.apply.dns.backend import LeftAlone
from vpngui.apply.dns.file import FileResolver
from vpngui.apply.dns.hand import InProcess
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.apply.dns.resolv_text import HEADER, servers
from vpngui.model.errors import IoError
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


# --- there and back ------------------------------------------------------------------------------


def test_written_and_restored(place: Place) -> None:
    before = place.look()
    place.file.put(FULL)
    assert place.file.holds(FULL)
    assert place.named() == ["10.9.0.53"]
    place.file.put(OTHER)
    assert place.named() == ["10.8.0.53"]
    place.file.put(SPLIT)
    assert place.named() == ["10.9.0.53", *(["192.0.2.1"] if before[2] else [])]
    assert not place.file.holds(OTHER)
    assert place.file.restore()
    assert place.look() == before
    assert place.file.holds(())
    assert not place.file.restore()


def test_twice_changes_nothing(place: Place) -> None:
    place.file.put(FULL)
    first = place.path.stat()
    place.file.put(FULL)
    second = place.path.stat()
    assert (first.st_ino, first.st_mtime_ns) == (second.st_ino, second.st_mtime_ns)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", ["first", "second", "restored"])
def test_killed_anywhere(tmp_path: Path, kind: str, step: str) -> None:
    """Whenever SIGKILL comes, restoring without memory brings back what was there."""
    for place in place_of(tmp_path, KINDS[kind]):
        before = place.look()

        def begin(place: Place = place) -> None:
            place.put_back()
            if step != "first":
                place.file.put(FULL)

        work = {
            "first": lambda place=place: place.file.put(FULL),
            "second": lambda place=place: place.file.put(SPLIT),
            "restored": lambda place=place: place.file.restore(),
        }[step]
        begin()
        kills = 0
        for kills in killed_at_each_step(work, WATCHED):
            place.file.restore()
            assert place.look() == before, kills
            begin()
        assert kills > 4
        place.file.restore()
        assert place.look() == before


# --- what others do meanwhile --------------------------------------------------------------------

THEIRS = b"# mine\nnameserver 192.0.2.77\n"


def replace(path: Path, content: bytes) -> None:
    new = path.with_name("new")
    new.write_bytes(content)
    new.rename(path)


def test_another_s_file_stays(plain: Place) -> None:
    plain.file.put(FULL)
    replace(plain.path, THEIRS)
    assert plain.file.is_foreign()
    assert plain.file.restore()
    assert plain.path.read_bytes() == THEIRS
    assert plain.file.holds(())


def test_another_s_file_is_what_is_restored(plain: Place) -> None:
    plain.file.put(FULL)
    replace(plain.path, THEIRS)
    plain.file.put(SPLIT)
    assert plain.named() == ["10.9.0.53", "192.0.2.77"]
    plain.file.restore()
    assert plain.path.read_bytes() == THEIRS


def test_another_s_link_is_what_is_restored(plain: Place) -> None:
    plain.file.put(FULL)
    plain.path.unlink()
    plain.path.symlink_to("elsewhere.conf")
    plain.file.put(FULL)
    assert plain.named() == ["10.9.0.53"]
    plain.file.restore()
    assert plain.path.readlink() == Path("elsewhere.conf")


def test_removed_by_another_stays_removed(plain: Place) -> None:
    plain.file.put(FULL)
    plain.path.unlink()
    plain.file.restore()
    assert not plain.path.exists()


@pytest.mark.parametrize("again", [False, True], ids=["down", "written again, down"])
def test_a_line_added_to_ours_outlives_it(plain: Place, again: bool) -> None:
    plain.file.put(FULL)
    with plain.path.open("a") as file:
        file.write("options rotate\n")
    if again:
        plain.file.put(FULL)
        assert "options rotate" in plain.path.read_text()
    plain.file.restore()
    assert plain.path.read_bytes() == TEXT + b"options rotate\n"


def test_edited_behind_a_symbolic_link(tmp_path: Path) -> None:
    """Ours stood in the link's place: what somebody added to ours cannot go into the link's target."""
    for place in place_of(tmp_path, make_symlink):
        place.file.put(FULL)
        text = place.path.read_text()
        place.path.write_text(text.replace(HEADER, HEADER + " !") + "options rotate\n")
        place.file.restore()
        assert not place.path.is_symlink()
        assert place.path.read_bytes() == TEXT + b"options rotate\n"
        assert (tmp_path / "etc/somewhere/stub.conf").read_bytes() == TEXT


def test_without_the_original_nothing_is_guessed(plain: Place) -> None:
    plain.file.put(FULL)
    shutil.rmtree(plain.state)
    for _ in range(2):
        with pytest.raises(IoError, match="what was there before"):
            plain.file.restore()
        with pytest.raises(IoError, match="what was there before"):
            plain.file.put(SPLIT)
    assert not plain.file.holds(())
    assert plain.named() == ["10.9.0.53"]


def test_a_damaged_record_is_said(plain: Place) -> None:
    plain.file.put(FULL)
    (plain.state / "original.json").write_text("{")
    with pytest.raises(IoError, match="damaged"):
        plain.file.restore()


async def test_rewritten_three_times_a_minute_then_left_alone(plain: Place) -> None:
    now = [1000.0]
    resolver = FileResolver(plain.file, InProcess(plain.file), lambda: now[0])
    changed = asyncio.Event()
    end = await resolver.watch(changed.set)
    await resolver.apply((), FULL)
    for number in range(3):
        await drained(changed, lambda: resolver.holds(FULL))
        replace(plain.path, THEIRS + b"# %d\n" % number)
        await drained(changed, lambda: lost(resolver))
        await resolver.apply(FULL, FULL)
        now[0] += 1
    replace(plain.path, THEIRS)
    with pytest.raises(LeftAlone, match="again and again"):
        await resolver.apply(FULL, FULL)
    assert plain.path.read_bytes() == THEIRS
    now[0] += 60
    await resolver.apply(FULL, FULL)
    assert await resolver.holds(FULL)
    end()
    await resolver.apply(FULL, ())
    assert plain.path.read_bytes() == THEIRS


async def lost(resolver: FileResolver) -> bool:
    return not await resolver.holds(FULL)


async def drained(changed: asyncio.Event, look: Callable[[], object]) -> None:
    """Wait until a change was told of after which ``look`` is true."""
    async with asyncio.timeout(10):
        while True:
            await changed.wait()
            changed.clear()
            if await look():  # type: ignore[misc]
                return


async def test_a_change_in_place_is_told(plain: Place) -> None:
    resolver = FileResolver(plain.file, InProcess(plain.file))
    await resolver.apply((), FULL)
    changed = asyncio.Event()
    end = await resolver.watch(changed.set)
    with plain.path.open("a") as file:
        file.write("options rotate\n")
    await drained(changed, lambda: lost(resolver))
    end()


# --- what cannot be written ----------------------------------------------------------------------


def test_immutable(tmp_path: Path) -> None:
    for place in place_of(tmp_path, make_file):
        with marked_immutable(place.path):
            before = place.look()
            with pytest.raises(IoError, match=r"immutable; 'chattr -i .*'"):
                place.file.put(FULL)
            assert place.look() == before
            assert place.file.holds(())
        place.file.put(FULL)
        with marked_immutable(place.path):
            with pytest.raises(IoError, match="immutable"):
                place.file.restore()
            with pytest.raises(IoError, match="immutable"):
                place.file.put(SPLIT)
            assert place.file.holds(FULL)
        place.file.restore()
        assert place.path.read_bytes() == TEXT


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
    for place in place_of(public, KINDS[kind]):
        if kind == "file":
            place.path.chmod(0o600)
        before = place.look()
        said = as_user(users.STRANGER, lambda place=place: place.file.put(FULL))
        assert "may not be written" in said or "cannot be read" in said
        assert place.look() == before


def test_a_file_that_is_ours_in_a_folder_that_is_not(public: Path) -> None:
    for place in place_of(public, make_file):
        place.path.chmod(0o666)
        before = place.look()
        assert as_user(users.STRANGER, lambda place=place: place.file.put(FULL)) == ""
        assert place.named() == ["10.9.0.53"]
        assert as_user(users.STRANGER, lambda place=place: place.file.restore()) == ""
        assert place.look() == before


def test_neither_file_nor_link(tmp_path: Path) -> None:
    (tmp_path / "etc/resolv.conf").mkdir(parents=True)
    with pytest.raises(IoError, match="neither a file"):
        ResolvFile(tmp_path / "etc/resolv.conf", tmp_path / "state").put(FULL)


def test_nowhere_to_keep_the_original(plain: Place) -> None:
    plain.state.write_text("")
    with pytest.raises(IoError, match="state folder"):
        plain.file.put(FULL)
    assert plain.path.read_bytes() == TEXT
