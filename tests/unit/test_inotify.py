"""A file under watch: written, replaced, removed, made; through links and missing folders; and silence."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from vpngui.observe.inotify import CLOSED, watch_file

SECONDS = 5.0


class Watched:
    """The watch of one path, and how often it spoke."""

    def __init__(self) -> None:
        self.calls = 0
        self._spoke = asyncio.Event()
        self.end: Callable[[], None] = lambda: None

    def called(self) -> None:
        self.calls += 1
        self._spoke.set()

    async def speaks(self) -> None:
        await asyncio.wait_for(self._spoke.wait(), SECONDS)
        self._spoke.clear()


Watch = Callable[..., Awaitable[Watched]]


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    started: list[Watched] = []

    async def start(path: Path, **options: int) -> Watched:
        watched = Watched()
        watched.end = await watch_file(path, watched.called, **options)
        started.append(watched)
        return watched

    yield start
    for watched in started:
        watched.end()


def write(file: Path, text: str) -> None:
    file.write_text(text)


async def quiet(watched: Watched, sure: Path) -> None:
    """Nothing was said of what happened before ``sure``, a file in whose place a change is heard."""
    await asyncio.sleep(0.05)
    assert watched.calls == 0
    write(sure, "now")
    await watched.speaks()


async def test_written_and_replaced_and_removed_and_made_again(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("one")
    watched = await watch(file)
    file.write_text("two")
    await watched.speaks()
    for text in ("three", "four"):
        other = tmp_path / "other"
        other.write_text(text)
        other.rename(file)
        await watched.speaks()
    with file.open("a") as again:
        again.write("five")
    await watched.speaks()
    file.unlink()
    await watched.speaks()
    file.write_text("six")
    await watched.speaks()
    file.rename(tmp_path / "away")
    await watched.speaks()


async def test_neighbours_and_readers_are_nothing(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("one")
    watched = await watch(file)
    (tmp_path / "neighbour").write_text("x")
    (tmp_path / "neighbour").unlink()
    assert file.read_text() == "one"
    await quiet(watched, file)


async def test_a_missing_file_with_missing_folders(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "file"
    watched = await watch(file)
    (tmp_path / "other").mkdir()
    file.parent.mkdir(parents=True)
    await asyncio.sleep(0)
    file.write_text("there")
    await watched.speaks()
    file.write_text("again")
    await watched.speaks()


async def test_a_missing_file_is_quiet_while_neighbours_come(watch: Watch, tmp_path: Path) -> None:
    watched = await watch(tmp_path / "file")
    (tmp_path / "neighbour").write_text("x")
    await quiet(watched, tmp_path / "file")


async def test_links_on_the_way_and_their_end(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "etc").mkdir()
    end, link = tmp_path / "run" / "end", tmp_path / "etc" / "link"
    link.symlink_to("../run/end")
    watched = await watch(link)
    end.write_text("made")
    await watched.speaks()
    end.write_text("written")
    await watched.speaks()
    fresh = tmp_path / "run" / "fresh"
    fresh.write_text("replaced")
    fresh.rename(end)
    await watched.speaks()
    link.unlink()
    link.write_text("no link any more")
    await watched.speaks()


async def test_a_link_to_itself_is_no_endless_way(watch: Watch, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    watched = await watch(loop)
    loop.unlink()
    await watched.speaks()


async def test_a_lock_that_is_only_opened_and_closed(watch: Watch, tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    watched = await watch(lock, events=CLOSED)
    for _ in range(3):
        os.close(os.open(lock, os.O_RDONLY | os.O_CREAT, 0o600))
        await watched.speaks()


async def test_no_word_after_the_end(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("one")
    ended, watched = await watch(file), await watch(file)
    ended.end()
    ended.end()
    file.unlink()
    await watched.speaks()
    watched.end()
    file.write_text("two")
    await asyncio.sleep(0.05)
    assert ended.calls == 0


async def test_descriptors_are_closed(watch: Watch, tmp_path: Path) -> None:
    before = set(os.listdir("/proc/self/fd"))
    for _ in range(3):
        (await watch(tmp_path / "file")).end()
    assert set(os.listdir("/proc/self/fd")) == before
