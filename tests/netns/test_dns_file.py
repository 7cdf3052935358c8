"""The plain file, whatever it is: written, kept from harm, and put back as it was."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.netns.children import killed_at_each_step
from tests.netns.dns_places import (
    FULL,
    KINDS,
    OTHER,
    SPLIT,
    TEXT,
    WATCHED,
    Place,
    make_symlink,
    place,
    place_of,
    plain,
)
from vpngui.apply.dns.backend import LeftAlone
from vpngui.apply.dns.file import FileResolver
from vpngui.apply.dns.hand import InProcess
from vpngui.apply.dns.resolv_text import HEADER
from vpngui.model.errors import IoError

__all__ = ["place", "plain"]  # fixtures


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
    for one in place_of(tmp_path, KINDS[kind]):
        before = one.look()

        def begin(one: Place = one) -> None:
            one.put_back()
            if step != "first":
                one.file.put(FULL)

        work = {
            "first": lambda one=one: one.file.put(FULL),
            "second": lambda one=one: one.file.put(SPLIT),
            "restored": lambda one=one: one.file.restore(),
        }[step]
        begin()
        kills = 0
        for kills in killed_at_each_step(work, WATCHED):
            one.file.restore()
            assert one.look() == before, kills
            begin()
        assert kills > 4
        one.file.restore()
        assert one.look() == before


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
    for one in place_of(tmp_path, make_symlink):
        one.file.put(FULL)
        text = one.path.read_text()
        one.path.write_text(text.replace(HEADER, HEADER + " !") + "options rotate\n")
        one.file.restore()
        assert not one.path.is_symlink()
        assert one.path.read_bytes() == TEXT + b"options rotate\n"
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
