"""The history as the app uses it: fed, written in a thread, asked; and what it does when the file fails."""

from __future__ import annotations

import sqlite3
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.gui.history.buckets import KEEP_SECONDS, MINUTE, Buckets
from vpngui.gui.history.clock import Clock
from vpngui.gui.history.history import History
from vpngui.gui.history.key import MOST, OTHERS, Key, key_of
from vpngui.gui.history.pieces import Piece
from vpngui.gui.history.problem import Problem, Trouble
from vpngui.gui.snapshot import Tunnel
from vpngui.model.statistics import Counters, Sample
from vpngui.model.tunnel_state import TunnelState
from vpngui.sandbox import namespaces

NOON = 1_750_000_000 // 86400 * 86400 + 43200
UP = {"state": TunnelState.UP, "since": NOON}


class World:
    """A history and the clocks that it goes by."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.running, self.wall = 5000.0, float(NOON)
        self.problems: list[Problem] = []
        self.history = self._history()
        self.heard: list[Piece] = []
        self.jumps: list[float] = []
        self.total = 0

    def _history(self) -> History:
        clock = Clock(lambda: self.running, lambda: self.running, lambda: self.wall)
        return History(self.path, self.problems.append, clock)

    async def restart(self) -> None:
        """The app ends, and starts again."""
        await self.history.close()
        self.history = self._history()
        await self.history.start()

    def follow(self, *tunnels: Tunnel) -> None:
        self.history.follow(samples.snapshot(*tunnels))

    def pass_by(self, seconds: float) -> None:
        self.running += seconds
        self.wall += seconds

    def sample(self, count: int = 1, rx: int = 10, tunnels: int = 1) -> None:
        """``count`` seconds, with ``rx`` bytes in each of them through each tunnel."""
        for _ in range(count):
            self.pass_by(1)
            self.total += rx
            counters = Counters(rx_bytes=self.total)
            self.history.sampled(
                {samples.tunnel(n + 1).path: Sample(self.running, counters) for n in range(tunnels)}
            )

    def keys(self) -> list[Key]:
        return [account.key for account in self.history.ledger.accounts.values()]

    async def written(self) -> None:
        self.history.set_watched(False)
        await until(lambda: self.history._writing is None)


def scribble(path: Path) -> None:
    path.write_bytes(b"no history" * 1000)


def spoil(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE second SET bytes = x'00'")
    connection.close()


def received(buckets: Buckets) -> list[int]:
    return [second for seconds in buckets.seconds.values() for second in seconds[:MINUTE] if second]


@asynccontextmanager
async def world(path: Path | None) -> AsyncIterator[World]:
    world = World(path)
    await world.history.start()
    world.history.listen(world.heard.extend, world.jumps.append)
    world.follow(samples.tunnel(1, **UP))
    yield world
    await world.history.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vpngui" / "history.sqlite"


async def test_what_was_counted_is_there_after_a_restart(path: Path) -> None:
    async with world(path) as one:
        one.sample(25)
        assert received(await one.history.read(NOON)) == [10] * 25
        await one.restart()
        assert received(await one.history.read(NOON)) == [10] * 25
        assert sum(amounts.rx for amounts in one.history.days.values()) == 250
        assert one.problems == []


async def test_a_profile_keeps_what_it_moved_when_it_is_renamed(path: Path) -> None:
    home = {**UP, "session": "Home", "profile": "home-1"}
    async with world(path) as one:
        one.follow(samples.tunnel(1, **home))
        one.sample(5)
        assert one.history.name_profiles({"home-1": "Cabin"})
        assert not one.history.name_profiles({"home-1": "Cabin"})
        one.sample(5)  # its tunnel is called as it was until it is made anew
        one.follow(samples.tunnel(1, **home))
        one.sample(5)
        told = {key.session for key in (*(key for key, _ in one.history.days), *one.keys())}
        assert told == {"Cabin"}
        days = await one.history.read_days()
        assert {key.session: amounts.rx for (key, _), amounts in days.items()} == {"Cabin": 150}
        await one.restart()
        one.follow(samples.tunnel(2, session="Shed", name="wg9", profile="home-1", state=TunnelState.UP))
        assert [(key.session, n.rx) for (key, _), n in one.history.days.items()] == [("Shed", 150)]
        assert {key.session for key, _ in await one.history.read_days()} == {"Shed"}


async def test_what_passed_while_the_app_was_not_running_is_counted(path: Path) -> None:
    async with world(path) as one:
        one.sample(5)
        await one.restart()
        one.pass_by(7200)
        one.follow(samples.tunnel(1, **UP, counted=Counters(rx_bytes=1000)))
        found = await one.history.read(NOON)
        assert received(found) == [10] * 5
        assert sum(gap.rx for gap in found.gaps) == 950
        assert sum(gap.seconds for gap in found.gaps) == 7200
        assert sum(amounts.rx for amounts in one.history.days.values()) == 1000


async def test_news_that_comes_before_the_file_is_open_is_not_lost(path: Path) -> None:
    one = World(path)
    one.follow(samples.tunnel(1, **UP))
    one.sample(3)
    await one.history.start()
    assert received(await one.history.read(NOON)) == [10] * 3
    await one.history.close()


async def test_a_page_hears_everything_once(path: Path) -> None:
    async with world(path) as one:
        one.sample(14)
        found = await one.history.read(NOON)
        heard = len(one.heard)
        assert heard == 14 and received(found) == [10] * 14
        one.sample(14)
        assert len(one.heard) == 28


async def test_what_comes_while_a_page_reads_is_neither_lost_nor_twice(path: Path) -> None:
    async with world(path) as one:
        one.sample(15)
        reading = one.history.read(NOON)
        task = one.history._tasks.spawn(reading, "reading")
        one.sample(15)
        await task
        found = received(task.result())
        assert found == [10] * 30
        one.sample(15)
        assert received(await one.history.read(NOON)) == [10] * 45


async def test_the_end_of_a_tunnel_is_written_at_once(path: Path) -> None:
    async with world(path) as one:
        one.sample(2)
        one.follow(samples.tunnel(1, counted=Counters(rx_bytes=77)))
        one.follow()
        await until(lambda: one.history._writing is None)
        other = World(path.with_name("copy.sqlite"))
        subprocess.run(["cp", path, other.path], check=True)
        subprocess.run(["cp", f"{path}-wal", f"{other.path}-wal"], check=True)
        await other.history.start()
        assert sum(amounts.rx for amounts in other.history.days.values()) == 77
        await other.history.close()


@pytest.mark.parametrize("jump", [-86400.0, -3600.0, -30.0, 3600.0, 40 * 86400.0])
async def test_a_clock_that_is_set_loses_and_overwrites_nothing(path: Path, jump: float) -> None:
    async with world(path) as one:
        one.sample(20)
        one.wall += jump
        one.sample(20)
        assert one.jumps == [pytest.approx(jump)]
        assert all(piece.rx == 10 and piece.measured for piece in one.heard)
        await one.written()
        found = await one.history.read_all()
        assert sum(amounts.rx for amounts in found.days.values()) == 400
        assert sum(received(found)) == 400
        assert sum(amounts.rx for amounts in found.hours.values()) == 400


async def test_sleep_is_no_jump_and_no_busy_second(path: Path) -> None:
    async with world(path) as one:
        one.sample(5)
        one.pass_by(8 * 3600)
        one.sample(5)
        assert one.jumps == []
        assert next(piece.seconds for piece in one.heard if not piece.measured) <= 900
        assert sum(piece.rx for piece in one.heard) == 100


async def test_a_damaged_file_is_set_aside_told_and_begun_anew(path: Path) -> None:
    async with world(path) as one:
        one.sample(5)
    scribble(path)
    async with world(path) as one:
        one.sample(5)
        assert [problem.trouble for problem in one.problems] == [Trouble.DAMAGED]
        assert received(await one.history.read(NOON)) == [10] * 5
        await one.written()
        assert len(one.problems) == 1


async def test_a_file_that_is_damaged_while_it_is_open_too(path: Path) -> None:
    async with world(path) as one:
        one.sample(30)
        await one.written()
        spoil(path)
        for _ in range(3):
            one.sample(11)
            await one.written()
        assert [problem.trouble for problem in one.problems] == [Trouble.DAMAGED]
        assert len(list(path.parent.glob("history-damaged-*.sqlite"))) == 1
        assert len(received(await one.history.read(NOON))) >= 11


async def test_a_second_instance_keeps_its_own_in_memory(path: Path) -> None:
    async with world(path) as one, world(path) as other:
        one.sample(12)
        other.sample(12)
        assert [problem.trouble for problem in other.problems] == [Trouble.IN_USE]
        assert received(await other.history.read(NOON)) == [10] * 12
        assert received(await one.history.read(NOON)) == [10] * 12


async def test_without_a_home_it_is_kept_in_memory(path: Path) -> None:
    async with world(None) as one:
        one.sample(30)
        await one.written()
        assert received(await one.history.read(NOON)) == [10] * 30
        assert [problem.trouble for problem in one.problems] == [Trouble.UNWRITABLE]


async def test_a_full_disk_is_told_once_and_nothing_is_lost(tmp_path: Path) -> None:
    if not namespaces.inside():
        pytest.skip("needs namespaces of its own, to mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk], check=True)
    try:
        async with world(disk / "history.sqlite") as one:
            one.sample(12)
            await one.written()
            filler = disk / "filler"
            with pytest.raises(OSError, match="No space"):
                filler.write_bytes(b"x" * (1 << 20))
            for _ in range(12):
                one.sample(300)
                await one.written()
            assert {problem.trouble for problem in one.problems} == {Trouble.FULL}
            assert len(one.problems) == 1
            assert len(received(await one.history.read(NOON))) == 3612
            filler.unlink()
            one.sample(12)
            await one.written()
            assert not one.history._failing
            one.history._pending = Buckets()
            assert len(received(await one.history.read(NOON))) == 3624
    finally:
        subprocess.run(["umount", disk], check=True)


async def test_memory_does_not_grow_without_bounds(path: Path) -> None:
    async with world(None) as one:
        for _ in range(9):
            one.sample(2)
            one.pass_by(3600)
        await one.written()
        oldest = min(minute for _, minute in (await one.history.read(0)).seconds)
        assert oldest >= (one.wall - KEEP_SECONDS) // MINUTE


async def test_more_tunnels_than_are_told_apart_count_together(path: Path) -> None:
    async with world(path) as one:
        tunnels = [samples.tunnel(n + 1, **UP) for n in range(MOST + 20)]
        one.follow(*tunnels)
        one.sample(1, tunnels=len(tunnels))
        found = await one.history.read(NOON)
        assert len({key for key, _ in found.seconds}) == MOST + 1
        assert sum(found.seconds[OTHERS, min(minute for _, minute in found.seconds)][:MINUTE]) == 200


async def test_cleared_is_forgotten_in_memory_and_in_the_file(path: Path) -> None:
    async with world(path) as one:
        one.sample(25)
        await one.history.clear()
        assert one.history.days == {} and (await one.history.read_all()).empty
        one.sample(1)
        assert next(iter((await one.history.read_all()).days.values())).rx == 10
        assert one.history.ledger.accounts[samples.tunnel(1).path].key == key_of(samples.tunnel(1))
        await one.restart()
        assert (await one.history.read_all()).days
