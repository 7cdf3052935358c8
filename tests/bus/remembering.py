"""Applications that ask, an agent that answers, and what is remembered of it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from dbus_fast import Variant

from tests.bus.peer import Peer, peer, puppet
from vpngui.contract.remembered import answer_from_variants, grant_from_variants
from vpngui.contract.values import request_from_variants
from vpngui.model.consent import Direction, FrozenRequest, Remember
from vpngui.model.remembered import Answer, Grant
from vpngui.sandbox.rig import Rig

PROGRAM, ANOTHER = "/usr/bin/cat", "/usr/bin/sort"
"""Packaged programs that are no interpreters, and that wait for their input to end."""
WORK: dict[str, Variant] = {
    "local": Variant("as", ["10.9.0.2/24"]),
    "routes": Variant("as", ["203.0.113.0/24"]),
    "dns": Variant("as", ["10.9.0.53"]),
    "dns_suffixes": Variant("as", ["corp.example"]),
}
NARROWER = {**WORK, "routes": Variant("as", ["203.0.113.0/25"])}
WIDER = {**WORK, "routes": Variant("as", ["203.0.113.0/24", "198.51.100.0/24"])}
ELSE = {"local": Variant("as", ["10.7.0.2/32"]), "routes": Variant("as", ["192.0.2.0/25"])}


@dataclass
class App:
    """A program with tunnels."""

    peer: Peer
    pid: int
    fds: list[int] = field(default_factory=list)

    async def tunnel(self, settings: dict[str, Variant] = WORK, name: str = "corp0") -> str:
        path, fd, *_ = await self.peer.create(name)
        self.fds.append(fd)
        await self.peer.update(path, **settings)
        return path

    async def state(self, path: str) -> str:
        return str(await self.peer.get(path, "State"))


@asynccontextmanager
async def application(rig: Rig, uid: int | None = None, program: str | None = PROGRAM) -> AsyncIterator[App]:
    """``program`` None: an interpreter."""
    words = [] if program is None else [program]
    async with puppet(rig.system_bus, rig.uid if uid is None else uid, program=words) as one:
        path, fd, *_ = await one.create("first0")
        os.close(fd)
        owner = await one.get(path, "Owner")
        await one.tunnel(path, "Destroy")
        app = App(one, owner["pid"].value)
        try:
            yield app
        finally:
            for fd in app.fds:
                os.close(fd)


@asynccontextmanager
async def agent_of(rig: Rig, uid: int | None = None) -> AsyncIterator[Peer]:
    """What was remembered is revoked afterwards, for the next test to find none of it."""
    async with peer(rig.system_bus, rig.uid if uid is None else uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent
        for grant in await granted(agent):
            await agent.manager("RevokeGrant", "s", grant.id)


async def asks(
    agent: Peer, app: App, path: str, direction: Direction = Direction.UP
) -> tuple[str, FrozenRequest]:
    """The token and the request, as when the app asks the agent, which asks the service."""
    token, body = await agent.begin(path, direction.value, pid=Variant("u", app.pid))
    return token, request_from_variants(body)


def by(id_: str) -> dict[str, Variant]:
    return {"standing": Variant("s", id_)}


def remember(how_long: Remember | str) -> dict[str, Variant]:
    return {"remember": Variant("s", str(how_long))}


async def answered(
    agent: Peer,
    app: App,
    how_long: Remember,
    settings: dict[str, Variant] = WORK,
    decision: str = "allow",
) -> str:
    """What the remembered answer is called; the tunnel is gone again."""
    path = await app.tunnel(settings)
    before = {one.id for one in await granted(agent)}
    token, _ = await asks(agent, app, path)
    await agent.finish(token, decision, **remember(how_long))
    await app.peer.tunnel(path, "Destroy")
    [new] = [one.id for one in await granted(agent) if one.id not in before]
    return new


async def asked(
    agent: Peer, app: App, settings: dict[str, Variant] = WORK, direction: Direction = Direction.UP
) -> FrozenRequest:
    """What a request would be met with; it is closed again without an answer, and the tunnel is gone."""
    path = await app.tunnel(settings)
    token, request = await asks(agent, app, path, direction)
    await agent.finish(token, "dismiss")
    await app.peer.tunnel(path, "Destroy")
    return request


async def standing(agent: Peer, app: App, settings: dict[str, Variant] = WORK) -> str:
    """The name of the remembered answer that decides a request, or ""."""
    found = (await asked(agent, app, settings)).memory.standing
    return found.id if found else ""


async def granted(agent: Peer) -> list[Grant]:
    [rows] = await agent.manager("ListGrants")
    return [grant_from_variants(row) for row in rows]


async def logged(agent: Peer, limit: int = 100, before: int = 0) -> list[Answer]:
    [rows] = await agent.manager("ListAnswers", "ut", limit, before)
    return [answer_from_variants(row) for row in rows]
