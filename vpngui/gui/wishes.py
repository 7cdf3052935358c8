"""What the person wants of a tunnel by a click: to connect, which asks, and to disconnect."""

from __future__ import annotations

from collections.abc import Callable

from vpngui.gui.consent.agent import Agent
from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.consent.queue import Request
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.said import said
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.tasks import Tasks
from vpngui.model.consent import Decision, Direction, Result
from vpngui.model.errors import VpnServiceError


class Wishes:
    """``told`` gets what went wrong, and "" when something new is begun. Tunnels are given by their path."""

    def __init__(
        self,
        service: ServiceClient,
        agent: Agent,
        preferences: Preferences,
        tasks: Tasks,
        told: Callable[[str], None],
    ) -> None:
        self._service = service
        self._agent = agent
        self._preferences = preferences
        self._tasks = tasks
        self._told = told
        self._by_itself: dict[str, Callable[[Outcome], None]] = {}

    def switch(self, path: str, on: bool) -> None:
        """To be connected, or not."""
        (self.connect if on else self.disconnect)(path)

    def connect(self, path: str) -> None:
        """The click asks, the prompt shows what will happen, and its button allows it."""
        self._ask(path, Direction.UP)

    def disconnect(self, path: str) -> None:
        """The click is the consent, unless the person wants to see first what would be exposed."""
        if self._preferences.values.ask_on_disconnect:
            self._ask(path, Direction.DOWN)
        else:
            self._tasks.spawn(self._take_down(path), "disconnecting")

    def connect_by_itself(self, path: str, reason: str, answer: Callable[[Outcome], None]) -> None:
        """As the person wanted it earlier, for a ``reason`` that the question says; ``answer`` hears how it
        ended. Raises OutOfMemory."""
        name = f"{path} by itself"
        self._agent.add(Request(name, "", None, path, Direction.UP, reason))
        self._by_itself[name] = answer

    def answered(self, request: Request, outcome: Outcome) -> None:
        """How such a question ended; what the person decided against is no failure."""
        answer = self._by_itself.pop(request.path, None)
        if answer is not None:
            answer(outcome)
        elif outcome.result is Result.FAILED:
            self._told(said(outcome.text))

    def _ask(self, path: str, direction: Direction) -> None:
        self._told("")
        try:
            self._agent.add(Request(path, "", None, path, direction))
        except VpnServiceError as error:
            self._told(said(str(error)))

    async def _take_down(self, path: str) -> None:
        self._told("")
        try:
            token, _ = await self._service.begin(path, Direction.DOWN, None)
            await self._service.finish(token, Choice(Decision.ALLOW))
        except VpnServiceError as error:
            self._told(said(str(error)))
