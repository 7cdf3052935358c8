"""The consent agent: takes one question after the other from request to answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Protocol

from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.outcome import (
    Outcome,
    applied,
    cannot_ask,
    dismissed,
    no_answer,
    not_applied,
    refused,
    refused_by_memory,
    tunnel_gone,
)
from vpngui.gui.consent.queue import ConsentQueue, Position, Question, Request
from vpngui.gui.snapshot import ServiceState, Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.model.consent import Decision, Direction, FrozenRequest, Standing
from vpngui.model.errors import InvalidParameter, PermissionDenied, VpnServiceError

log = logging.getLogger(__name__)

PAUSE = 0.5
"""Seconds between an answer and the next question: one that took the other's place at once could be
taken for it, and the desktop needs as long to give the focus back."""


class Service(Protocol):
    """What the agent asks of the service."""

    @property
    def snapshot(self) -> Snapshot: ...

    async def register(self) -> None: ...

    async def begin(
        self, tunnel: str, direction: Direction, pid: int | None
    ) -> tuple[str, FrozenRequest]: ...

    async def finish(self, token: str, answer: Choice) -> str: ...


class Prompter(Protocol):
    """Who shows a question."""

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
        """Show it; ``answer`` is called at most once, when the person decides.

        ``own``: the person asked for it in the app, and waits for the question; ``reason``: why nobody did.
        """

    def set_position(self, position: Position) -> None:
        """More or fewer questions wait behind the one on the screen."""

    def withdraw(self) -> None:
        """Take the question off the screen; nobody waits for its answer."""


class Agent:
    """``respond`` ends one request with its outcome.

    ``limit`` in seconds shortens the wait for an answer; ``decided`` hears of each request that a
    remembered answer decided, after it was carried out.
    """

    def __init__(
        self,
        service: Service,
        prompter: Prompter,
        respond: Callable[[Request, Outcome], None],
        limit: float | None = None,
        decided: Callable[[FrozenRequest, Outcome], None] = lambda request, outcome: None,
    ) -> None:
        self._service = service
        self._prompter = prompter
        self._respond = respond
        self._limit = limit
        self._decided = decided
        self._queue = ConsentQueue()
        self._tasks = Tasks()
        self._worker: asyncio.Task[None] | None = None
        self._current: Question | None = None
        self._withdrawn = asyncio.Event()
        self._quiet_until = 0.0

    def add(self, request: Request) -> None:
        """Ask the person; raises OutOfMemory when too many questions wait already."""
        self._queue.add(request)
        self._show_position()
        if self._worker is None or self._worker.done():
            self._worker = self._tasks.spawn(self._work(), "asking the person")

    def withdraw(self, path: str) -> None:
        """Nobody waits for the request any more; its question goes when nobody else does."""
        question = self._queue.withdraw(path)
        if question is None:
            return
        if question is self._current:
            self._withdrawn.set()
        else:
            self._show_position()

    def tunnels_changed(self, snapshot: Snapshot) -> None:
        """Questions about tunnels that are gone are not asked any more, and their callers are told so."""
        if snapshot.service is ServiceState.LOOKING:
            return
        # A person's own tunnel goes by the very answer that it may not come up, which its caller hears of.
        for request in self._queue.undecided:
            if request.tunnel and snapshot.tunnel(request.tunnel) is None:
                self.withdraw(request.path)
                self._respond(request, tunnel_gone())

    async def close(self) -> None:
        """Stop asking; the question on the screen goes away unanswered."""
        await self._tasks.close()
        self._prompter.withdraw()

    async def _work(self) -> None:
        while (question := self._queue.head) is not None:
            self._current = question
            self._withdrawn.clear()
            try:
                outcome = await self._ask(question)
            except VpnServiceError as error:
                outcome = not_applied(str(error))
            except Exception as error:
                log.exception("a question could not be put")
                outcome = not_applied(f"vpngui failed to ask: {error!r}")
            finally:
                self._current = None
            if outcome is not None:
                for request in self._queue.finish(question):
                    self._respond(request, outcome)

    async def _ask(self, question: Question) -> Outcome | None:
        """None when nobody waits for the outcome any more."""
        if cannot_ask(self._service.snapshot) is not None:
            await self._service.register()
        if (hindrance := cannot_ask(self._service.snapshot)) is not None:
            return hindrance
        first = question.first
        if not first.tunnel:
            return tunnel_gone()
        pause = self._quiet_until - asyncio.get_running_loop().time()
        if pause > 0:
            await asyncio.sleep(pause)
        token, frozen = await self._service.begin(first.tunnel, first.direction, first.pid)
        if (standing := _decides(frozen, first)) is not None and not self._withdrawn.is_set():
            question.answered = True
            if (outcome := await self._by_memory(token, frozen, standing)) is not None:
                return outcome
            # It was revoked a moment ago, so the person is asked.
            question.answered = False
            token, frozen = await self._service.begin(first.tunnel, first.direction, first.pid)
        seconds = float(frozen.seconds) if self._limit is None else min(float(frozen.seconds), self._limit)
        try:
            answer = await self._answer(frozen, seconds, first)
        finally:
            self._prompter.withdraw()
        if answer is not None:
            question.answered = True
            self._quiet_until = asyncio.get_running_loop().time() + PAUSE
            return await self._answered(token, answer)
        withdrawn = self._withdrawn.is_set()
        question.answered = True
        await self._dismiss(token)
        return None if withdrawn else no_answer(seconds)

    async def _answered(self, token: str, answer: Choice) -> Outcome:
        if answer.decision is Decision.ALLOW:
            return applied(await self._service.finish(token, answer))
        text = ""
        try:
            text = await self._service.finish(token, answer)
        except VpnServiceError as error:
            # Nothing was allowed, so nothing is left undone: the person's answer stands.
            log.info("the service did not hear of a refusal: %s", error)
        return refused(text) if answer.decision is Decision.DENY else dismissed(text)

    async def _by_memory(self, token: str, frozen: FrozenRequest, standing: Standing) -> Outcome | None:
        """Carry a remembered answer out; None when the service says that it does not hold any more."""
        try:
            text = await self._service.finish(token, Choice(standing.decision, standing=standing.id))
        except (InvalidParameter, PermissionDenied) as error:
            log.info("a remembered answer does not hold any more: %s", error)
            return None
        except VpnServiceError as error:
            outcome = not_applied(str(error))
        else:
            allowed = standing.decision is Decision.ALLOW
            outcome = applied(text) if allowed else refused_by_memory(text)
        self._decided(frozen, outcome)
        return outcome

    async def _answer(self, frozen: FrozenRequest, seconds: float, first: Request) -> Choice | None:
        """The person's; None when there was none in time, or when the question was withdrawn."""
        if self._withdrawn.is_set():
            return None
        waiting: asyncio.Future[Choice] = asyncio.get_running_loop().create_future()

        def answered(answer: Choice) -> None:
            if not waiting.done():
                waiting.set_result(answer)

        self._prompter.ask(
            frozen, self._queue.position, seconds, answered, own=first.own, reason=first.reason
        )
        withdrawn = asyncio.ensure_future(self._withdrawn.wait())
        waited: set[asyncio.Future[Any]] = {waiting, withdrawn}
        try:
            await asyncio.wait(waited, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            withdrawn.cancel()
        return waiting.result() if waiting.done() and not self._withdrawn.is_set() else None

    async def _dismiss(self, token: str) -> None:
        try:
            await self._service.finish(token, Choice(Decision.DISMISS))
        except VpnServiceError as error:
            log.info("the service has given the question up already: %s", error)

    def _show_position(self) -> None:
        if self._current is not None:
            self._prompter.set_position(self._queue.position)


def _decides(frozen: FrozenRequest, request: Request) -> Standing | None:
    """The remembered answer that stands in for the person, who is not refused what they want themselves."""
    standing = frozen.memory.standing
    if standing is not None and standing.decision is Decision.DENY and request.own:
        return None
    return standing
