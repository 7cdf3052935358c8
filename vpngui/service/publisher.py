"""Tells of tunnels: to the agent of the owner's person and to peers that asked, never to a stranger."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from dbus_fast import Variant

from vpngui.contract import interfaces, names
from vpngui.contract.server import ObjectServer
from vpngui.model.statistics import Counters
from vpngui.service.agents import Agents
from vpngui.service.tunnels import Tunnel
from vpngui.service.visibility import Visibility

MAX_BEHIND = 256
"""Pieces of news that may wait until polkit has said who else may hear them."""


class Publisher:
    """Remembers what was last said of each tunnel, and says only what is new.

    ``values(tunnel)`` gives every announced property, and ``counters(tunnel)`` what was counted: that is told
    with the news that a tunnel is down or gone, so that nobody has to ask again and again in order not to
    miss the last of it. ``spawn`` runs a coroutine in the background. The
    owner's person hears at once. Whether anybody else may hear is polkit's to say, which may take its
    time: changes do not wait for that, and news stays in order.
    """

    def __init__(
        self,
        server: ObjectServer,
        agents: Agents,
        values: Callable[[Tunnel], Mapping[str, Variant]],
        counters: Callable[[Tunnel], Awaitable[Counters]],
        visibility: Visibility,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._server = server
        self._agents = agents
        self._values = values
        self._counters = counters
        self._visibility = visibility
        self._spawn = spawn
        self._in_turn = asyncio.Lock()
        self._behind = 0
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
        if "Since" in news and not tunnel.state.carries_traffic:
            news |= _statistics(await self._counters(tunnel))
        if news:
            await self._tell_news(tunnel, news)

    async def counted(self, tunnel: Tunnel, counters: Counters) -> None:
        await self._tell_news(tunnel, _statistics(counters))

    async def removed(self, tunnel: Tunnel) -> None:
        self._said.pop(tunnel.path, None)
        if tunnel.state.carries_traffic:
            await self.counted(tunnel, await self._counters(tunnel))
        await self._tell(
            tunnel,
            names.SERVICE_PATH,
            names.OBJECT_MANAGER,
            "InterfacesRemoved",
            "oas",
            [tunnel.path, [names.TUNNEL]],
        )

    async def _tell_news(self, tunnel: Tunnel, news: Mapping[str, Variant]) -> None:
        body: list[object] = [interfaces.TUNNEL.name, dict(news), []]
        await self._tell(tunnel, tunnel.path, names.PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    async def _tell(
        self, tunnel: Tunnel, path: str, interface: str, member: str, signature: str, body: list[object]
    ) -> None:
        agent = self._agents.of(tunnel.owner.uid)
        others = []
        for peer in self._server.subscribers | ({agent.name} if agent else set()):
            if await self._visibility.is_persons(peer, tunnel):
                self._server.signal(peer, path, interface, member, signature, body)
            elif self._behind < MAX_BEHIND:
                others.append(peer)
            else:
                self._server.forget(peer)  # it would miss news: let it look at everything again
        if others:
            self._behind += 1
            self._spawn(self._tell_others(others, tunnel, path, interface, member, signature, body))

    async def _tell_others(
        self,
        peers: list[str],
        tunnel: Tunnel,
        path: str,
        interface: str,
        member: str,
        signature: str,
        body: list[object],
    ) -> None:
        try:
            async with self._in_turn:
                allowed = await asyncio.gather(*(self._visibility.may_see(peer, tunnel) for peer in peers))
            for peer, may_see in zip(peers, allowed, strict=True):
                if may_see:
                    self._server.signal(peer, path, interface, member, signature, body)
        finally:
            self._behind -= 1


def _statistics(counters: Counters) -> dict[str, Variant]:
    return {"Statistics": Variant("a{st}", counters.as_dict())}
