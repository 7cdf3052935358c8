"""Tells of tunnels: to the agent of the owner's person and to peers that asked, never to a stranger."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from dbus_fast import Variant

from vpngui.contract import interfaces, names
from vpngui.contract.server import ObjectServer
from vpngui.service.agents import Agents
from vpngui.service.tunnels import Tunnel


class Publisher:
    """Remembers what was last said of each tunnel, and says only what is new.

    ``values(tunnel)`` gives every announced property; ``may_see(peer, tunnel)`` decides who hears it.
    """

    def __init__(
        self,
        server: ObjectServer,
        agents: Agents,
        values: Callable[[Tunnel], Mapping[str, Variant]],
        may_see: Callable[[str, Tunnel], Awaitable[bool]],
    ) -> None:
        self._server = server
        self._agents = agents
        self._values = values
        self._may_see = may_see
        self._said: dict[str, Mapping[str, Variant]] = {}

    async def added(self, tunnel: Tunnel) -> None:
        values = self._said[tunnel.path] = dict(self._values(tunnel))
        await self._tell(
            tunnel,
            names.SERVICE_PATH,
            names.OBJECT_MANAGER,
            "InterfacesAdded",
            "oa{sa{sv}}",
            [tunnel.path, {names.TUNNEL: values}],
        )

    async def changed(self, tunnel: Tunnel) -> None:
        before, values = self._said.get(tunnel.path, {}), dict(self._values(tunnel))
        news = {key: value for key, value in values.items() if before.get(key) != value}
        self._said[tunnel.path] = values
        if news:
            await self._tell(
                tunnel,
                tunnel.path,
                names.PROPERTIES,
                "PropertiesChanged",
                "sa{sv}as",
                [interfaces.TUNNEL.name, news, []],
            )

    async def removed(self, tunnel: Tunnel) -> None:
        self._said.pop(tunnel.path, None)
        await self._tell(
            tunnel,
            names.SERVICE_PATH,
            names.OBJECT_MANAGER,
            "InterfacesRemoved",
            "oas",
            [tunnel.path, [names.TUNNEL]],
        )

    async def _tell(
        self, tunnel: Tunnel, path: str, interface: str, member: str, signature: str, body: list[object]
    ) -> None:
        agent = self._agents.of(tunnel.owner.uid)
        peers = self._server.subscribers | ({agent.name} if agent else set())
        for peer in peers:
            if await self._may_see(peer, tunnel):
                self._server.signal(peer, path, interface, member, signature, body)
