"""Remembered answers: given, used, ended, and never more than what was answered."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer, puppet
from vpngui.contract.remembered import answer_from_variants, grant_from_variants
from vpngui.contract.values import request_from_variants
from vpngui.model.consent import Decision, Direction, FrozenRequest, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

PROGRAM = "/usr/bin/cat"
"""A packaged program that is no interpreter."""
WORK: dict[str, Variant] = {
    "local": Variant("as", ["10.9.0.2/24"]),
    "routes": Variant("as", ["203.0.113.0/24"]),
    "dns": Variant("as", ["10.9.0.53"]),
    "dns_suffixes": Variant("as", ["corp.example"]),
}
WIDER = {**WORK, "routes": Variant("as", ["203.0.113.0/24", "198.51.100.0/24"])}


@dataclass
class App:
    """A program with a tunnel."""

    peer: Peer
    pid: int
    fds: list[int] = field(default_factory=list)

    async def tunnel(self, settings: dict[str, Variant], name: str = "corp0") -> str:
        path, fd, *_ = await self.peer.create(name)
        self.fds.append(fd)
        await self.peer.update(path, **settings)
        return path


@asynccontextmanager
async def application(rig: Rig, uid: int | None = None, program: str = PROGRAM) -> AsyncIterator[App]:
    async with puppet(rig.system_bus, rig.uid if uid is None else uid, program=(program,)) as one:
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
async def agent_of(rig: Rig) -> AsyncIterator[Peer]:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent


async def asks(
    agent: Peer, app: App, path: str, direction: Direction = Direction.UP
) -> tuple[str, FrozenRequest]:
    """As the app asks the agent, which asks the service."""
    token, body = await agent.begin(path, direction.value, pid=Variant("u", app.pid))
    return token, request_from_variants(body)


async def granted(agent: Peer) -> list[Grant]:
    [rows] = await agent.manager("ListGrants")
    return [grant_from_variants(row) for row in rows]


async def logged(agent: Peer, limit: int = 100, before: int = 0) -> list[Answer]:
    [rows] = await agent.manager("ListAnswers", "ut", limit, before)
    return [answer_from_variants(row) for row in rows]


async def remembered(
    agent: Peer, app: App, settings: dict[str, Variant], remember: Remember, decision: str = "allow"
) -> str:
    """What the new remembered answer is called; the tunnel is gone again."""
    path = await app.tunnel(settings)
    token, _ = await asks(agent, app, path)
    await agent.finish(token, decision, remember=Variant("s", remember.value))
    await app.peer.tunnel(path, "Destroy")
    return (await granted(agent))[0].id


def by(standing: Any) -> dict[str, Variant]:
    return {"standing": Variant("s", standing.id)}


async def test_an_allowance_is_remembered_used_listed_and_revoked(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        path = await app.tunnel(WORK)
        token, request = await asks(agent, app, path)
        assert request.memory.offered == (Remember.HOUR, Remember.ALWAYS)  # there is no logind here
        assert request.memory.standing is None and not request.memory.granted
        assert "connected" in await agent.finish(token, "allow", remember=Variant("s", "always"))
        [grant] = await granted(agent)
        assert (grant.decision, grant.direction, grant.remember) == (
            Decision.ALLOW,
            Direction.UP,
            Remember.ALWAYS,
        )
        assert (grant.process, grant.uses, grant.last_used, grant.seconds) == (False, 0, 0, 0)
        assert grant.effects == request.effects and grant.settings == request.settings
        assert grant.owner.executable == PROGRAM and grant.interface == "corp0"
        await app.peer.tunnel(path, "Destroy")

        path = await app.tunnel(WORK, "other0")  # what it is called does not matter
        token, request = await asks(agent, app, path)
        standing = request.memory.standing
        assert standing is not None and (standing.id, standing.decision) == (grant.id, Decision.ALLOW)
        await agent.finish(token, "allow", **by(standing))
        assert await app.peer.get(path, "State") == "up"
        [used] = await granted(agent)
        assert used.uses == 1 and used.last_used > 0

        await agent.manager("RevokeGrant", "s", grant.id)
        assert await granted(agent) == []
        with pytest.raises(InvalidParameter):
            await agent.manager("RevokeGrant", "s", grant.id)
        await app.peer.tunnel(path, "Destroy")
        _, request = await asks(agent, app, await app.tunnel(WORK))
        assert request.memory.standing is None

        last, first = await logged(agent)
        assert (first.result, first.how, first.grant) == (
            AnswerResult.ALLOWED,
            AnswerSource.PERSON,
            grant.id,
        )
        assert (last.result, last.how, last.grant) == (
            AnswerResult.ALLOWED,
            AnswerSource.STANDING,
            grant.id,
        )
        assert last.id > first.id and first.effects == grant.effects
        told = [member for _, member, _ in agent.signals]
        assert {"GrantsChanged", "AnswersChanged"} <= set(told)


async def test_a_wider_request_asks_again_and_says_what_is_new(rig: Rig, service: Process) -> None:
    async with application(rig) as app, agent_of(rig) as agent:
        id_ = await remembered(agent, app, WORK, Remember.ALWAYS)
        token, request = await asks(agent, app, await app.tunnel(WIDER))
        assert request.memory.standing is None and request.memory.granted == id_
        assert request.memory.new_effects == (Effect(EffectKind.CARRIES, "198.51.100.0/24"),)
        with pytest.raises(PermissionDenied, match="ask the person"):
            await agent.finish(token, "allow", standing=Variant("s", id_))
        await agent.finish(token, "dismiss")  # it was still open
