"""Requests that a person is being asked about: frozen, under a token that works once and not for long."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from vpngui.model.asked import Asked
from vpngui.model.consent import FrozenRequest
from vpngui.model.errors import InvalidParameter, OutOfMemory
from vpngui.plan.host import HostFacts
from vpngui.service.callers import Caller
from vpngui.service.tunnels import Tunnel

_TOKEN_BYTES = 32
MAX_OPEN = 32
"""Requests that one agent may have open at a time; it shows one prompt, so this is generous."""


@dataclass(frozen=True, eq=False, slots=True)
class Consent:
    """``asked`` and ``host`` are what the person was told and the network around it; ``by_person`` says that
    the person asked, not the application."""

    token: str
    agent: Caller
    tunnel: Tunnel
    request: FrozenRequest
    asked: Asked
    host: HostFacts
    by_person: bool


class Timer(Protocol):
    def cancel(self) -> None: ...


class Consents:
    """Open requests by token.

    ``later(seconds, callback)`` is a monotonic timer (asyncio's call_later); ``expired`` is told of
    each request that nobody answered in time.
    """

    def __init__(
        self,
        later: Callable[[float, Callable[[], None]], Timer],
        expired: Callable[[Consent], None],
    ) -> None:
        self._later = later
        self._expired = expired
        self._open: dict[str, tuple[Consent, Timer]] = {}

    def open(
        self,
        agent: Caller,
        tunnel: Tunnel,
        request: FrozenRequest,
        asked: Asked,
        host: HostFacts,
        by_person: bool,
    ) -> Consent:
        """Freeze ``request``. Raises OutOfMemory when the agent has too many open, InvalidParameter
        when the tunnel is being asked about already."""
        mine = [consent for consent, _ in self._open.values() if consent.agent is agent]
        if len(mine) >= MAX_OPEN:
            raise OutOfMemory(f"{MAX_OPEN} requests wait for an answer; answer one first")
        if any(consent.tunnel is tunnel for consent, _ in self._open.values()):
            raise InvalidParameter("a person is being asked about this tunnel already")
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        consent = Consent(token, agent, tunnel, request, asked, host, by_person)
        self._open[consent.token] = (
            consent,
            self._later(request.seconds, lambda: self._expire(consent.token)),
        )
        return consent

    def take(self, token: str, agent: Caller) -> Consent:
        """The request of ``token``, which is void from now on. Raises as ``look_at`` does."""
        self.look_at(token, agent)
        return self._close(token)

    def look_at(self, token: str, agent: Caller) -> Consent:
        """The request of ``token``, which stays open.

        Raises InvalidParameter for a token that is unknown, used, expired, or another agent's.
        """
        found = self._open.get(token)
        if found is None or found[0].agent is not agent:
            raise InvalidParameter(
                "no request waits under this token; it was answered, withdrawn or has expired"
            )
        return found[0]

    def withdraw(self, *, agent: Caller | None = None, tunnel: Tunnel | None = None) -> list[Consent]:
        """Void every open request of that agent, or about that tunnel."""
        tokens = [
            token
            for token, (consent, _) in self._open.items()
            if consent.agent is agent or consent.tunnel is tunnel
        ]
        return [self._close(token) for token in tokens]

    def _close(self, token: str) -> Consent:
        consent, timer = self._open.pop(token)
        timer.cancel()
        return consent

    def _expire(self, token: str) -> None:
        if token in self._open:
            self._expired(self._close(token))
