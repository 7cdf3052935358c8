"""Decoding what the service keeps, without holding up the window."""

from __future__ import annotations

import asyncio
import time

from tests.gui.permissions.service import Service, answer, grant
from vpngui.gui.permissions.answer_log import PAGE
from vpngui.gui.permissions.source import Source
from vpngui.model.effects import Effect, EffectKind

MANY = tuple(Effect(EffectKind.CARRIES, f"10.{number}.0.0/16") for number in range(64))


async def turns_of(work: asyncio.Task[object]) -> int:
    """How often others have their turn while ``work`` goes on."""
    turns = 0
    while not work.done():
        await asyncio.sleep(0)
        turns += 1
    return turns


async def test_many_grants_are_decoded_in_slices() -> None:
    grants = [grant(number, effects=MANY) for number in range(256)]
    source = Source(Service(grants))
    before = time.monotonic()
    work = asyncio.ensure_future(source.grants())
    turns = await turns_of(work)
    took = time.monotonic() - before
    assert await work == grants
    assert turns > 5
    assert took / turns < 0.1


async def test_a_page_of_answers_comes_as_it_went() -> None:
    answers = [answer(number, effects=MANY) for number in range(1, PAGE + 1)]
    assert await Source(Service([], answers)).answers(PAGE, 0) == answers[::-1]
