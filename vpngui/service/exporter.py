"""Keeps the objects on the bus in step with the tunnels there are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.model.errors import VpnServiceError
from vpngui.model.statistics import Counters
from vpngui.service.agents import Agents
from vpngui.service.callers import Callers
from vpngui.service.publisher import Publisher
from vpngui.service.tunnel_object import TunnelObject
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.visibility import Visibility


class Exporter:
    """``announced`` gives the properties that are told of, ``made`` the object that serves a new tunnel,
    ``counters`` what one has counted until now."""

    def __init__(
        self,
        server: ObjectServer,
        tunnels: Tunnels,
        callers: Callers,
        agents: Agents,
        visibility: Visibility,
        announced: Callable[[Tunnel], Mapping[str, Variant]],
        made: Callable[[Tunnel], TunnelObject],
        counters: Callable[[Tunnel], Awaitable[Counters]],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._server = server
        self._tunnels = tunnels
        self._callers = callers
        self._agents = agents
        self._made = made
        self._publisher = Publisher(server, agents, announced, counters, visibility, spawn)
        self._exported: set[str] = set()

    async def publish(self, tunnel: Tunnel) -> None:
        """The tunnel was made, changed or removed."""
        if tunnel not in self._tunnels:
            self._server.withdraw(tunnel.path)
            self._exported.discard(tunnel.path)
            await self._publisher.removed(tunnel)
        elif tunnel.path in self._exported:
            await self._publisher.changed(tunnel)
        else:
            self._exported.add(tunnel.path)
            self._server.export(tunnel.path, self._made(tunnel))
            await self._publisher.added(tunnel)

    async def counted(self, tunnel: Tunnel, counters: Counters) -> None:
        """Tell of the counters of one moment that matters."""
        await self._publisher.counted(tunnel, counters)

    async def machine_changed(self, news: Mapping[str, Variant]) -> None:
        """Properties of the manager that are the same for everybody have new values."""
        body = [names.MANAGER, dict(news), []]
        for peer in self._server.subscribers | {agent.name for agent in self._agents}:
            self._server.signal(
                peer, names.SERVICE_PATH, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", body
            )

    def tell_agent(self, uid: int, member: str) -> None:
        """A signal of the manager's without arguments, for a person's agent."""
        agent = self._agents.of(uid)
        if agent is not None:
            self._server.signal(agent.name, names.SERVICE_PATH, names.MANAGER, member, "", [])

    async def agent_changed(self, uid: int) -> None:
        """A person's agent came or went: tell that person's programs."""
        news = {"AgentPresent": Variant("b", self._agents.of(uid) is not None)}
        for peer in self._server.subscribers:
            try:
                caller = await self._callers.get(peer)
            except VpnServiceError:
                continue  # it left meanwhile
            if caller.uid == uid:
                body = [names.MANAGER, news, []]
                self._server.signal(
                    peer, names.SERVICE_PATH, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", body
                )
