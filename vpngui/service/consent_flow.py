"""From "may this tunnel come up?" to the answer in force: freeze, wait, apply exactly what was frozen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from vpngui.model.consent import Decision, Direction, FrozenRequest
from vpngui.model.effects import EffectKind
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied, VpnServiceError
from vpngui.model.tunnel_state import TunnelEvent
from vpngui.plan.preview import effects
from vpngui.service.agents import Agents
from vpngui.service.callers import Caller
from vpngui.service.consents import Consent, Consents
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.network import Network
from vpngui.service.tunnels import Tunnel, Tunnels

DEFAULT_SECONDS = 180
"""How long a person may take to answer."""

_ASKED = {Direction.UP: TunnelEvent.ASKED_UP, Direction.DOWN: TunnelEvent.ASKED_DOWN}
_DONE = {Direction.UP: "is connected", Direction.DOWN: "is disconnected"}
_UNDONE = {Direction.UP: "stays disconnected", Direction.DOWN: "stays connected"}


class ConsentFlow:
    """``spawn`` runs a coroutine in the background and reports its failure."""

    def __init__(
        self,
        tunnels: Tunnels,
        agents: Agents,
        lifecycle: Lifecycle,
        network: Network,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
        seconds: int = DEFAULT_SECONDS,
    ) -> None:
        self._tunnels = tunnels
        self._agents = agents
        self._lifecycle = lifecycle
        self._network = network
        self._spawn = spawn
        self._seconds = seconds
        self._consents = Consents(asyncio.get_running_loop().call_later, self._expired)

    async def begin(self, agent: Caller, path: str, direction: Direction, asking_pid: int | None) -> Consent:
        """Freeze what the tunnel is now and what the request would do to it.

        ``asking_pid`` is the process that made the application control; None when the person acts in
        the app itself. Raises PermissionDenied when the agent is none, or the tunnel is not that
        process's or not of the agent's person; InvalidParameter when there is no such tunnel or it is
        in no state for this; IoError when its interface is gone.
        """
        self._check_agent(agent)
        tunnel = self._tunnels.at(path)
        if tunnel is None:
            raise InvalidParameter(f"there is no tunnel {path}")
        if tunnel.owner.uid != agent.uid:
            raise PermissionDenied("the tunnel belongs to somebody else")
        if asking_pid is not None and asking_pid != tunnel.owner.pid:
            raise PermissionDenied("the tunnel belongs to another application than the one that asks")
        if tunnel.link_gone:
            raise IoError(tunnel.now.error)
        up = direction is Direction.UP
        replaces = (
            [other.name for other in self._lifecycle.replaced_by(tunnel, tunnel.settings)] if up else []
        )
        request = FrozenRequest(
            tunnel.path,
            tunnel.name,
            direction,
            tunnel.settings,
            tunnel.identity,
            effects(
                direction,
                tunnel.settings,
                host=self._network.host,
                replaces=replaces,
                blocks=tunnel.now.block is not None,
            ),
            self._seconds,
        )
        consent = self._consents.open(agent, tunnel, request)
        try:
            await self._lifecycle.asked(tunnel, _ASKED[direction])
        except VpnServiceError:
            self._consents.withdraw(tunnel=tunnel)
            raise
        return consent

    async def finish(
        self, agent: Caller, token: str, decision: Decision, local_network: bool | None = None
    ) -> str:
        """Carry the answer out; the text is for the person and the application.

        ``local_network`` is what the person chose besides, None where nothing was chosen.
        Raises InvalidParameter for a token that is not open, PermissionDenied when the agent is none any
        more, and what the kernel refused.
        """
        self._check_agent(agent)
        consent = self._consents.take(token, agent)
        direction = consent.request.direction
        if decision is Decision.ALLOW:
            if direction is Direction.UP:
                await self._bring_up(consent, local_network)
            else:
                await self._lifecycle.bring_down(consent.tunnel)
            return f"{consent.tunnel.name} {_DONE[direction]}."
        await self._lifecycle.not_allowed(consent.tunnel)
        why = (
            "This was not allowed"
            if decision is Decision.DENY
            else "The request was closed without an answer"
        )
        return f"{why}; {consent.tunnel.name} {_UNDONE[direction]}."

    async def _bring_up(self, consent: Consent, local_network: bool | None) -> None:
        settings = consent.request.settings
        if local_network is not None:
            settings = settings.updated({"local_network": local_network})
        replaces = {
            effect.subject for effect in consent.request.effects if effect.kind is EffectKind.REPLACES
        }
        replaced = await self._lifecycle.bring_up(consent.tunnel, settings, replaces)
        for other in replaced:
            self._consents.withdraw(tunnel=other)

    def withdraw(self, *, agent: Caller | None = None, tunnel: Tunnel | None = None) -> None:
        """The agent left, or the tunnel is going: what was asked is void."""
        for consent in self._consents.withdraw(agent=agent, tunnel=tunnel):
            self._spawn(self._lifecycle.not_allowed(consent.tunnel))

    def _expired(self, consent: Consent) -> None:
        self._spawn(self._lifecycle.not_allowed(consent.tunnel))

    def _check_agent(self, caller: Caller) -> None:
        if not self._agents.is_agent(caller):
            raise PermissionDenied("only the registered consent agent may do this; call RegisterAgent first")
