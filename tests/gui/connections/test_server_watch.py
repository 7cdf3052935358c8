"""How a server is, is asked for while somebody reads about it: once in a while, one question at a time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from dbus_fast import Variant

from tests.gui import samples
from tests.gui.context import Desk
from vpngui.gui.connections import server_watch
from vpngui.gui.connections.server_watch import ServerWatch
from vpngui.gui.snapshot import Tunnel
from vpngui.model.errors import IpcFailed
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState

UP = samples.tunnel(1, state=TunnelState.UP, profile="home-1", health=Health.CONNECTED)


class Service:
    """Says a later handshake each time, or fails."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.fails = False

    async def tunnel_property(self, path: str, name: str) -> dict[str, Any]:
        assert name == "WireGuard"
        self.asked.append(path)
        if self.fails:
            raise IpcFailed("the service has just ended")
        return {"profile": Variant("s", "home-1"), "handshake": Variant("t", len(self.asked))}


class World:
    def __init__(self) -> None:
        self.service = Service()
        self.desk = Desk(service=self.service)
        self.changes: list[None] = []
        self.watch = ServerWatch(self.desk.context, lambda: self.changes.append(None))

    async def look(self, tunnel: Tunnel, times: int = 1) -> int:
        """The last handshake that is known once all questions are answered; 0 for none."""
        for _ in range(times):
            self.watch.look(tunnel)
        await asyncio.gather(*self.desk.tasks)
        seen = self.watch.look(tunnel)
        return 0 if seen is None else seen.handshake


async def test_looks_in_quick_succession_are_one_question() -> None:
    world = World()
    assert await world.look(UP, 5) == 1
    assert await world.look(UP, 5) == 1
    assert world.service.asked == [UP.path] and len(world.changes) == 1


async def test_it_is_asked_again_when_it_is_time_and_when_something_happened(monkeypatch: Any) -> None:
    world = World()
    assert await world.look(UP) == 1
    assert await world.look(replace(UP, health=Health.NO_ANSWER)) == 2
    monkeypatch.setattr(server_watch, "_PERIOD", -1.0)
    world.watch.look(UP)
    assert await world.look(UP) > 2


async def test_another_tunnel_has_nothing_of_the_one_before() -> None:
    world = World()
    assert await world.look(UP) == 1
    other = replace(UP, path=samples.tunnel(2).path)
    assert world.watch.look(other) is None
    await asyncio.gather(*world.desk.tasks)
    assert world.service.asked == [UP.path, other.path]


async def test_an_applications_tunnel_is_not_asked_about() -> None:
    world = World()
    assert await world.look(replace(UP, profile="", health=None)) == 0
    assert world.service.asked == []


async def test_a_service_that_does_not_say_leaves_what_is_known() -> None:
    world = World()
    assert await world.look(UP) == 1
    world.service.fails = True
    assert await world.look(replace(UP, health=Health.RECONNECTING)) == 1
    assert len(world.service.asked) == 2
