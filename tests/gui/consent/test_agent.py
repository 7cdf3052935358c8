"""From request to answer: what the person, the service and the clock can do, and what the caller is told."""

from __future__ import annotations

import asyncio

import pytest

from tests.gui import samples
from tests.gui.consent.world import PATH, World
from tests.gui.waiting import until
from vpngui.gui.consent import agent as agent_module
from vpngui.gui.consent.queue import Position
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.consent import Decision, Direction, Result
from vpngui.model.errors import InvalidParameter, IoError


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agent_module, "PAUSE", 0.0)


@pytest.mark.parametrize(
    ("decision", "result"),
    [
        (Decision.ALLOW, Result.SUCCEEDED),
        (Decision.DENY, Result.CANCELED),
        (Decision.DISMISS, Result.CANCELED),
    ],
)
async def test_the_answer_reaches_the_service_and_the_caller(decision: Decision, result: Result) -> None:
    world = World()
    path = world.ask()
    await world.screen.decide(decision)
    assert await world.outcome(path) == (result, f"{decision} was done")
    assert world.service.begun == [(PATH, Direction.UP, 4242)]
    assert world.service.finished == [("token1", decision)]
    assert world.screen.answer is None


@pytest.mark.parametrize("chosen", [None, False, True])
async def test_what_was_chosen_with_the_answer_reaches_the_service(chosen: bool | None) -> None:
    world = World()
    path = world.ask()
    await world.screen.decide(Decision.ALLOW, chosen)
    await world.outcome(path)
    assert world.service.choices == [chosen]


async def test_allowed_but_not_applied_is_failed_with_the_reason() -> None:
    world = World()
    world.service.finish_error = IoError("the kernel refused")
    path = world.ask()
    await world.screen.decide(Decision.ALLOW)
    assert await world.outcome(path) == (Result.FAILED, "the kernel refused")


async def test_a_refusal_stands_when_the_service_does_not_hear_of_it() -> None:
    world = World()
    world.service.finish_error = InvalidParameter("unknown token")
    path = world.ask()
    await world.screen.decide(Decision.DENY)
    result, text = await world.outcome(path)
    assert result is Result.CANCELED
    assert text


async def test_what_the_service_does_not_begin_is_failed_unasked() -> None:
    world = World()
    world.service.begin_error = InvalidParameter("a tunnel that is up cannot be asked for up")
    path = world.ask()
    assert await world.outcome(path) == (Result.FAILED, "a tunnel that is up cannot be asked for up")
    assert world.screen.asked == 0


async def test_no_answer_in_time_is_failed_and_dismissed() -> None:
    world = World(limit=0.05)
    path = world.ask()
    result, text = await world.outcome(path)
    assert result is Result.FAILED
    assert "no answer" in text
    assert world.service.finished == [("token1", Decision.DISMISS)]
    assert world.screen.answer is None


async def test_withdrawn_while_asking_goes_away_silently() -> None:
    world = World()
    path = world.ask()
    await world.screen.wait_for_question()
    world.agent.withdraw(path)
    await world.screen.wait_until_empty()
    await until(lambda: world.service.finished)
    assert world.service.finished == [("token1", Decision.DISMISS)]
    assert world.answers == {}


async def test_withdrawn_in_the_same_moment_as_allowed_is_not_allowed() -> None:
    world = World()
    path = world.ask()
    await world.screen.decide(Decision.ALLOW)
    world.agent.withdraw(path)
    await until(lambda: world.service.finished)
    assert world.service.finished == [("token1", Decision.DISMISS)]


async def test_withdrawn_before_it_is_shown_is_never_shown() -> None:
    world = World()
    path = world.ask()
    await asyncio.sleep(0)
    world.agent.withdraw(path)
    for _ in range(20):
        await asyncio.sleep(0)
    assert world.screen.asked == 0
    assert world.service.finished in ([], [("token1", Decision.DISMISS)])


async def test_one_question_at_a_time_in_order() -> None:
    world = World()
    first, second = world.ask(1), world.ask(2, Direction.DOWN)
    await world.screen.decide(Decision.ALLOW)
    await world.outcome(first)
    await world.screen.decide(Decision.DENY)
    assert (await world.outcome(second))[0] is Result.CANCELED
    assert [direction for _, direction, _ in world.service.begun] == [Direction.UP, Direction.DOWN]
    assert world.screen.positions[0] == Position(1, 2)
    assert world.screen.positions[-1] == Position(2, 2)


async def test_duplicates_share_one_answer() -> None:
    world = World()
    first = world.ask(1)
    await world.screen.wait_for_question()
    second = world.ask(2)
    await world.screen.decide(Decision.ALLOW)
    assert await world.outcome(first) == await world.outcome(second)
    assert world.screen.asked == 1


async def test_a_tunnel_that_is_gone_is_not_asked_about() -> None:
    world = World()
    path = world.ask()
    await world.screen.wait_for_question()
    world.service.snapshot = samples.snapshot()
    world.agent.tunnels_changed(world.service.snapshot)
    result, text = await world.outcome(path)
    assert result is Result.FAILED
    assert "gone" in text
    await world.screen.wait_until_empty()


async def test_a_tunnel_that_goes_by_the_answer_itself_leaves_the_answer() -> None:
    world = World()
    path = world.ask()
    await world.screen.decide(Decision.DENY)
    await until(lambda: bool(world.service.finished))
    world.agent.tunnels_changed(samples.snapshot())
    result, text = await world.outcome(path)
    assert result is Result.CANCELED and "gone" not in text


async def test_without_the_service_the_caller_hears_what_to_do() -> None:
    world = World()
    world.service.snapshot = Snapshot(ServiceState.ABSENT)
    result, text = await world.outcome(world.ask(tunnel=""))
    assert result is Result.FAILED
    assert "systemctl start vpnguid" in text


async def test_refused_as_an_agent_it_tries_once_more_and_says_so() -> None:
    world = World()
    world.service.snapshot = Snapshot(
        ServiceState.PRESENT, AgentState.REFUSED, "not at the screen", (samples.tunnel(),)
    )
    result, text = await world.outcome(world.ask())
    assert world.service.registered == 1
    assert result is Result.FAILED
    assert "not at the screen" in text


async def test_closing_takes_the_question_away() -> None:
    world = World()
    world.ask()
    await world.screen.wait_for_question()
    await world.agent.close()
    assert world.screen.answer is None
