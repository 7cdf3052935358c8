"""An agent between a service, a screen and applications that stand in for the real ones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.gui.consent.agent import Agent
from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.consent.queue import Position, Request
from vpngui.gui.snapshot import Snapshot
from vpngui.model.consent import Decision, Direction, FrozenRequest, Memory, Remember, Result

PATH = samples.tunnel().path


@dataclass
class Service:
    """The far end, as the agent sees it."""

    snapshot: Snapshot = field(default_factory=lambda: samples.snapshot(samples.tunnel()))
    begun: list[tuple[str, Direction, int | None]] = field(default_factory=list)
    finished: list[tuple[str, Decision]] = field(default_factory=list)
    choices: list[bool | None] = field(default_factory=list)
    remembered: list[Remember] = field(default_factory=list)
    standing: list[str] = field(default_factory=list)
    memories: list[Memory] = field(default_factory=list)
    """What is remembered about the requests, in the order in which they begin."""
    registered: int = 0
    begin_error: Exception | None = None
    finish_error: Exception | None = None
    only_standing_fails: bool = False

    async def register(self) -> None:
        self.registered += 1

    async def begin(self, tunnel: str, direction: Direction, pid: int | None) -> tuple[str, FrozenRequest]:
        await asyncio.sleep(0)
        if self.begin_error:
            raise self.begin_error
        self.begun.append((tunnel, direction, pid))
        memory = self.memories.pop(0) if self.memories else Memory()
        return f"token{len(self.begun)}", samples.request(direction, memory=memory)

    async def finish(self, token: str, answer: Choice) -> str:
        await asyncio.sleep(0)
        self.finished.append((token, answer.decision))
        self.choices.append(answer.local_network)
        self.remembered.append(answer.remember)
        self.standing.append(answer.standing)
        if self.finish_error and (answer.standing or not self.only_standing_fails):
            raise self.finish_error
        return f"{answer.decision} was done"


@dataclass
class Screen:
    """Where questions appear."""

    answer: Callable[[Choice], None] | None = None
    positions: list[Position] = field(default_factory=list)
    asked: int = 0
    own: list[bool] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    def ask(
        self,
        request: FrozenRequest,
        position: Position,
        seconds: float,
        answer: Callable[[Choice], None],
        *,
        own: bool = False,
        reason: str = "",
    ) -> None:
        self.asked += 1
        self.reasons.append(reason)
        self.own.append(own)
        self.positions.append(position)
        self.answer = answer

    def set_position(self, position: Position) -> None:
        self.positions.append(position)

    def withdraw(self) -> None:
        self.answer = None

    async def decide(
        self,
        decision: Decision,
        local_network: bool | None = None,
        remember: Remember = Remember.ONCE,
    ) -> None:
        await self.wait_for_question()
        assert self.answer is not None
        self.answer(Choice(decision, local_network, remember))

    async def wait_for_question(self) -> None:
        await until(lambda: self.answer is not None)

    async def wait_until_empty(self) -> None:
        await until(lambda: self.answer is None)


class World:
    def __init__(self, limit: float | None = None) -> None:
        self.service, self.screen = Service(), Screen()
        self.answers: dict[str, Outcome] = {}
        self.decided: list[tuple[FrozenRequest, Outcome]] = []
        self.agent = Agent(self.service, self.screen, self._respond, limit, self._decided)

    def _respond(self, request: Request, outcome: Outcome) -> None:
        assert request.path not in self.answers
        self.answers[request.path] = outcome

    def _decided(self, request: FrozenRequest, outcome: Outcome) -> None:
        self.decided.append((request, outcome))

    def ask(
        self,
        number: int = 1,
        direction: Direction = Direction.UP,
        tunnel: str = PATH,
        *,
        person: bool = False,
        reason: str = "",
    ) -> str:
        """``reason``: nobody asks, but vpngui by itself."""
        path = f"/r/{number}"
        caller, pid = ("", None) if person or reason else (":1.7", 4242)
        self.agent.add(Request(path, caller, pid, tunnel, direction, reason))
        return path

    async def outcome(self, path: str) -> tuple[Result, str]:
        await until(lambda: path in self.answers)
        return self.answers[path].result, self.answers[path].text
