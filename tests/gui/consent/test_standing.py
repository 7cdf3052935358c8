"""Answers that were remembered: who is not asked, who is all the same, and who hears of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from tests.gui import samples
from tests.gui.consent.world import PATH, World
from vpngui.gui.consent import agent as agent_module
from vpngui.gui.consent.announcer import QUIET, Announcer
from vpngui.gui.consent.outcome import applied, refused_by_memory
from vpngui.model.consent import Decision, Direction, Memory, Remember, Result, Standing
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied, VpnServiceError

ALLOWED = Memory(standing=Standing("g1", Decision.ALLOW))
REFUSED = Memory(standing=Standing("g2", Decision.DENY))


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agent_module, "PAUSE", 0.0)


@pytest.mark.parametrize("remember", Remember)
async def test_for_how_long_reaches_the_service(remember: Remember) -> None:
    world = World()
    path = world.ask()
    await world.screen.decide(Decision.ALLOW, remember=remember)
    await world.outcome(path)
    assert (world.service.remembered, world.service.standing) == ([remember], [""])
    assert world.decided == []


@pytest.mark.parametrize(
    ("memory", "result", "decision"),
    [(ALLOWED, Result.SUCCEEDED, Decision.ALLOW), (REFUSED, Result.CANCELED, Decision.DENY)],
)
async def test_a_remembered_answer_decides_without_a_window_and_is_told(
    memory: Memory, result: Result, decision: Decision
) -> None:
    world = World()
    world.service.memories = [memory]
    path = world.ask()
    assert await world.outcome(path) == (result, f"{decision} was done")
    assert memory.standing is not None
    assert world.service.finished == [("token1", decision)]
    assert world.service.standing == [memory.standing.id]
    assert world.screen.asked == 0
    [(request, outcome)] = world.decided
    assert request.memory == memory
    assert outcome.result is result


@pytest.mark.parametrize("error", [PermissionDenied("revoked"), InvalidParameter("no such answer")])
async def test_revoked_in_that_moment_the_person_is_asked(error: VpnServiceError) -> None:
    world = World()
    world.service.memories = [ALLOWED]
    world.service.finish_error, world.service.only_standing_fails = error, True
    path = world.ask()
    await world.screen.decide(Decision.DENY)
    assert (await world.outcome(path))[0] is Result.CANCELED
    assert world.service.finished == [("token1", Decision.ALLOW), ("token2", Decision.DENY)]
    assert world.service.standing == ["g1", ""]
    assert world.decided == []


async def test_a_service_that_contradicts_itself_makes_no_circle() -> None:
    world = World()
    world.service.memories = [ALLOWED, ALLOWED]
    world.service.finish_error, world.service.only_standing_fails = PermissionDenied("no"), True
    path = world.ask()
    await world.screen.decide(Decision.ALLOW)
    assert (await world.outcome(path))[0] is Result.SUCCEEDED
    assert world.screen.asked == 1


@pytest.mark.parametrize("memory", [ALLOWED, REFUSED])
async def test_what_cannot_be_done_is_failed_with_its_reason_and_told(memory: Memory) -> None:
    world = World()
    world.service.memories = [memory]
    world.service.finish_error = IoError("the kernel refused")
    assert await world.outcome(world.ask()) == (Result.FAILED, "the kernel refused")
    assert [outcome.text for _, outcome in world.decided] == ["the kernel refused"]


async def test_withdrawn_in_that_moment_nothing_is_allowed() -> None:
    world = World()
    world.service.memories = [ALLOWED]
    path = world.ask()
    await asyncio.sleep(0)
    world.agent.withdraw(path)
    for _ in range(20):
        await asyncio.sleep(0)
    assert Decision.ALLOW not in [decision for _, decision in world.service.finished]
    assert world.screen.asked == 0


async def test_the_person_is_not_refused_by_an_answer_of_their_own() -> None:
    world = World()
    world.service.memories = [REFUSED]
    path = world.ask(person=True)
    await world.screen.decide(Decision.ALLOW)
    assert (await world.outcome(path))[0] is Result.SUCCEEDED
    assert world.service.begun == [(PATH, Direction.UP, None)]
    assert world.service.standing == [""]
    assert world.screen.own == [True]


async def test_what_the_person_allowed_before_needs_no_second_answer() -> None:
    world = World()
    world.service.memories = [ALLOWED]
    assert (await world.outcome(world.ask(person=True)))[0] is Result.SUCCEEDED
    assert world.screen.asked == 0


async def test_an_application_does_not_take_the_focus() -> None:
    world = World()
    world.ask()
    await world.screen.wait_for_question()
    assert world.screen.own == [False]
    await world.agent.close()


class Told:
    def __init__(self) -> None:
        self.now = 0.0
        self.texts: list[str] = []
        self.announcer = Announcer(self.texts.append, lambda: self.now)

    def decided(self, memory: Memory = REFUSED, interface: str = "corp0", *, allowed: bool = False) -> int:
        request = replace(samples.request(interface=interface), memory=memory)
        self.announcer.decided(request, applied("up") if allowed else refused_by_memory())
        return len(self.texts)


def test_who_asks_without_end_is_told_of_once_in_a_while() -> None:
    told = Told()
    assert [told.decided() for _ in range(100)] == [1] * 100
    told.now = QUIET
    assert told.decided() == 2


def test_what_is_different_is_told_at_once() -> None:
    told = Told()
    assert told.decided() == 1
    assert told.decided(allowed=True) == 2
    assert told.decided(interface="corp1", allowed=True) == 3
    assert told.decided(ALLOWED) == 4


def test_other_names_do_not_make_a_refusal_news() -> None:
    told = Told()
    assert [told.decided(interface=f"corp{number}") for number in range(50)] == [1] * 50


def test_what_was_told_does_not_pile_up() -> None:
    told = Told()
    for number in range(1000):
        told.decided(interface=f"corp{number}", allowed=True)
    assert len(told.texts) == 1000
    assert len(told.announcer._told) <= 256


async def test_what_connects_by_itself_obeys_a_refusal_and_takes_no_focus() -> None:
    world = World()
    world.service.memories = [REFUSED, Memory()]
    path = world.ask(reason="You wanted it.")
    assert (await world.outcome(path))[0] is Result.CANCELED
    assert world.screen.asked == 0
    path = world.ask(2, reason="You wanted it.")
    await world.screen.decide(Decision.ALLOW)
    assert (await world.outcome(path))[0] is Result.SUCCEEDED
    assert (world.screen.own, world.screen.reasons) == ([False], ["You wanted it."])
