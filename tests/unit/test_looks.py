"""Looks: soon, once for many events, and with patience when another program does not give in."""

from __future__ import annotations

import asyncio

import pytest

from vpngui.model.errors import IoError
from vpngui.service.looks import Looks, delay


async def test_many_events_lead_to_one_look_and_those_meanwhile_to_another() -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    looked = 0

    async def look() -> bool:
        nonlocal looked
        looked += 1
        begun.set()
        await go_on.wait()
        if looked == 1:
            raise IoError("not this time")
        return False

    looks = Looks(look, 0, 5)
    for _ in range(3):
        looks.wanted()
    await begun.wait()
    looks.wanted()
    looks.wanted()
    assert looked == 1
    go_on.set()
    for _ in range(50):
        await asyncio.sleep(0)
    assert looked == 2
    await looks.close()


@pytest.mark.parametrize(
    ("in_vain", "seconds"), [(0, 0.03), (2, 0.03), (3, 0.06), (5, 0.24), (90, 5)]
)
def test_how_long_it_waits(in_vain: int, seconds: float) -> None:
    assert delay(0.03, 5, in_vain) == pytest.approx(seconds)
