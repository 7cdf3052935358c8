"""The traffic is subscribed to while somebody looks, and only then."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest

from tests.gui.waiting import until
from vpngui.gui.snapshot import Traffic
from vpngui.gui.traffic_watch import TrafficWatch
from vpngui.model.errors import NotSupported
from vpngui.model.statistics import Counters, Sample

PATH = "/t/1"


class World:
    """A service that answers when it is let."""

    def __init__(self) -> None:
        self.calls: list[bool] = []
        self.answering = asyncio.Event()
        self.answering.set()
        self.error: Exception | None = None
        self.published: list[Mapping[str, Traffic]] = []
        self.watch = TrafficWatch(self._subscribe, self.published.append)

    async def _subscribe(self, watch: bool) -> None:
        self.calls.append(watch)
        await self.answering.wait()
        if self.error is not None:
            raise self.error

    async def settle(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    def sample(self, second: float, rx: int = 0, tx: int = 0) -> None:
        self.watch.sampled({PATH: Sample(second, Counters(rx_bytes=rx, tx_bytes=tx))})


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    world.answering.set()
    await world.watch.close()


async def test_nothing_is_asked_for_while_nobody_looks(world: World) -> None:
    world.watch.service_came()
    world.watch.set_watched(False)
    world.sample(1.0, rx=5)
    await world.settle()
    assert (world.calls, world.published) == ([], [])


async def test_one_subscription_while_somebody_looks(world: World) -> None:
    world.watch.set_watched(True)
    world.watch.set_watched(True)
    await world.settle()
    assert world.calls == [True]
    world.watch.set_watched(False)
    await world.settle()
    assert world.calls == [True, False]


async def test_rates_lie_between_two_samples(world: World) -> None:
    world.watch.set_watched(True)
    world.sample(10.0, rx=1000, tx=0)
    world.sample(10.5, rx=2000, tx=50)
    first, second = (published[PATH] for published in world.published[-2:])
    assert (first.rates.rx, first.counters.rx_bytes) == (0.0, 1000)
    assert (second.rates.rx, second.rates.tx, second.counters.tx_bytes) == (2000.0, 100.0, 50)


async def test_who_looks_again_sees_nothing_of_before(world: World) -> None:
    world.watch.set_watched(True)
    world.sample(10.0, rx=1000)
    world.watch.set_watched(False)
    world.sample(10.5, rx=2000)
    world.watch.set_watched(True)
    assert world.published[-1] == {}
    world.sample(99.0, rx=9000)
    assert world.published[-1][PATH].rates.rx == 0.0


async def test_in_the_end_the_service_knows_what_is_wanted(world: World) -> None:
    world.answering.clear()
    for watched in (True, False, True, False):
        world.watch.set_watched(watched)
        await world.settle()
    world.answering.set()
    await until(lambda: world.calls[-1:] == [False])
    assert world.calls == [True, False]


async def test_a_service_that_comes_anew_is_asked_anew(world: World) -> None:
    world.watch.set_watched(True)
    await world.settle()
    world.watch.service_came()
    await until(lambda: world.calls == [True, True])


async def test_a_service_that_cannot_do_it_leaves_the_rates_away(world: World) -> None:
    world.error = NotSupported("there is no method 'WatchStatistics' here")
    world.watch.set_watched(True)
    await world.settle()
    world.watch.set_watched(False)
    await world.settle()
    assert world.calls == [True, False]
    assert all(published == {} for published in world.published)
