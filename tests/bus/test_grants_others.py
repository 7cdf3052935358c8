"""Remembered answers and other people: nobody else's answer counts, and only who may manage sees them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from dbus_fast import Variant

from tests.bus.callers import flatpak_root
from tests.bus.peer import Peer, peer, puppet
from tests.bus.remembering import (
    App,
    agent_of,
    answered,
    application,
    asked,
    asks,
    by,
    granted,
    logged,
    standing,
)
from vpngui.contract import names
from vpngui.model.consent import Remember
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.identity import Grade
from vpngui.sandbox import users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig


@pytest.fixture
def grants(stranger: int) -> Grants:
    """Two people, each with an agent of their own, and root, who may manage."""
    both = [users.PERSON, stranger]
    return {names.ACTION_USE: both, names.ACTION_AGENT: both, names.ACTION_MANAGE: [0]}


async def test_the_same_program_of_another_person_is_asked(rig: Rig, service: Process, stranger: int) -> None:
    async with (
        application(rig) as app,
        application(rig, stranger) as theirs,
        agent_of(rig) as agent,
        agent_of(rig, stranger) as their_agent,
    ):
        mine = await answered(agent, app, Remember.ALWAYS)
        assert await standing(agent, app) == mine
        assert await standing(their_agent, theirs) == ""
        assert await granted(their_agent) == []
        assert all(one.owner.uid == stranger for one in await logged(their_agent))
        token, _ = await asks(their_agent, theirs, await theirs.tunnel())
        with pytest.raises(PermissionDenied):
            await their_agent.finish(token, "allow", **by(mine))
        with pytest.raises(PermissionDenied, match=names.ACTION_MANAGE):
            await their_agent.manager("RevokeGrant", "s", mine)
        assert await standing(agent, app) == mine
        assert not any(member == "GrantsChanged" for _, member, _ in their_agent.signals)


async def test_who_may_manage_lists_and_revokes_everybodys(rig: Rig, service: Process, stranger: int) -> None:
    async with (
        application(rig) as app,
        application(rig, stranger) as theirs,
        agent_of(rig) as agent,
        agent_of(rig, stranger) as their_agent,
        peer(rig.system_bus, 0) as root,
    ):
        mine = await answered(agent, app, Remember.ALWAYS)
        other = await answered(their_agent, theirs, Remember.HOUR)
        assert {(one.id, one.owner.uid) for one in await granted(root)} == {
            (mine, rig.uid),
            (other, stranger),
        }
        with pytest.raises(PermissionDenied):
            await root.manager("ListAnswers", "ut", 10, 0)  # what people said is theirs alone
        await root.manager("RevokeGrant", "s", mine)
        assert await standing(agent, app) == ""
        assert [one.id for one in await granted(root)] == [other]
        with pytest.raises(InvalidParameter):
            await root.manager("RevokeGrant", "s", mine)


@asynccontextmanager
async def flatpak(rig: Rig) -> AsyncIterator[App]:
    """A program whose root says that it is a Flatpak."""
    async with puppet(rig.system_bus, rig.uid, root=str(flatpak_root())) as one:
        path, fd, *_ = await one.create("first0")
        app = App(one, (await one.get(path, "Owner"))["pid"].value, [fd])
        await one.tunnel(path, "Destroy")
        yield app


async def test_a_sandboxed_application_is_known_by_its_process(rig: Rig, service: Process) -> None:
    async with flatpak(rig) as app, flatpak(rig) as other, agent_of(rig) as agent:
        request = await asked(agent, app)
        assert request.identity.grade is Grade.FLATPAK and request.memory.offered == (Remember.HOUR,)
        id_ = await answered(agent, app, Remember.HOUR)
        assert await standing(agent, app) == id_
        assert await standing(agent, other) == ""  # anybody can call themselves so
        [grant] = await granted(agent)
        assert grant.process


async def test_another_tunnel_of_that_name_is_not_replaced_unseen(rig: Rig, service: Process) -> None:
    """Allowed: to replace home0 of one program. Then home0 is another program's."""
    networks = {"local": Variant("as", ["10.9.0.2/24"]), "routes": Variant("as", ["203.0.113.0/24"])}
    theirs = {"local": Variant("as", ["10.7.0.2/32"]), "routes": Variant("as", ["203.0.113.0/24"])}

    async def up(agent: Peer, app: App) -> str:
        path = await app.tunnel(theirs, "home0")
        await agent.allow(path, "up")
        return path

    async with agent_of(rig) as agent, application(rig) as app:
        async with application(rig, program="/usr/bin/sort") as first:
            await up(agent, first)
            id_ = await answered(agent, app, Remember.ALWAYS, networks)
            await first.peer.tunnel((await tunnels(first))[0], "Destroy")
            await up(agent, first)
            assert await standing(agent, app, networks) == id_
        async with application(rig, program="/usr/bin/tee") as second:
            path = await up(agent, second)
            request = await asked(agent, app, networks)
            assert request.memory.standing is None and request.memory.granted == id_
            assert [one.kind.value for one in request.memory.new_effects] == ["replaces"]
            assert await second.state(path) == "up"


async def tunnels(app: App) -> list[str]:
    return [path for path in await app.peer.objects() if "/tunnel/" in path]
