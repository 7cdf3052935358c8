"""The traffic is read while somebody looks, and only then."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.gui import traffic
from vpngui.gui.snapshot import Traffic
from vpngui.gui.traffic import TrafficPoll
from vpngui.model.errors import IoError
from vpngui.model.statistics import Counters
from vpngui.model.tunnel_state import TunnelState

UP = samples.tunnel(1, state=TunnelState.UP)
GONE = samples.tunnel(2, state=TunnelState.ASKING_DOWN)
DOWN = samples.tunnel(3)


async def test_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traffic, "PERIOD", 0.01)
    read: list[str] = []
    published: list[Mapping[str, Traffic]] = []

    async def counters(path: str) -> Counters:
        read.append(path)
        if path == GONE.path:
            raise IoError("gone")
        return Counters(rx_bytes=1000 * len(read))

    poll = TrafficPoll(lambda: samples.snapshot(UP, GONE, DOWN), counters, published.append)
    await asyncio.sleep(0.03)
    assert read == []
    poll.set_watched(True)
    poll.set_watched(True)
    await until(lambda: len(published) >= 3)
    poll.set_watched(False)
    await asyncio.sleep(0)
    count = len(read)
    await asyncio.sleep(0.05)
    assert len(read) == count
    assert set(read) == {UP.path, GONE.path}
    assert set(published[0]) == {UP.path}
    assert published[0][UP.path].rates.rx == 0.0
    assert published[1][UP.path].rates.rx > 0.0
    await poll.close()
