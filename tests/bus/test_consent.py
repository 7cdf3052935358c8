"""No wrongful yes: every way to a tunnel that nobody allowed, tried."""

from __future__ import annotations

import asyncio
import os

import pytest
from dbus_fast import Variant

from tests.bus.peer import peer
from vpngui.contract import names
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

LOCAL = Variant("as", ["10.9.0.2/24"])


async def test_only_a_registered_agent_answers(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        path, fd, *_ = await app.create("corp0")
        with pytest.raises(PermissionDenied):
            await agent.begin(path, "up")
        await agent.manager("RegisterAgent")
        token, _ = await agent.begin(path, "up")
        with pytest.raises(PermissionDenied):
            await app.finish(token, "allow")
        with pytest.raises(PermissionDenied):
            await app.manager("RegisterAgent")
        assert await app.get(path, "State") == "asking-up"
        os.close(fd)


async def test_a_token_works_once_and_is_one_tunnels(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        token, _ = await agent.begin(path, "up")
        with pytest.raises(InvalidParameter):
            await agent.begin(path, "up")
        for guess in ("", token[:-1], token + "x", token.lower(), "0" * len(token)):
            with pytest.raises(InvalidParameter):
                await agent.finish(guess, "allow")
        with pytest.raises(InvalidParameter):
            await agent.manager("FinishConsent", "ssa{sv}", token, "allow", {"remember": Variant("b", True)})
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "yes")
        await agent.finish(token, "allow")
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow")
        os.close(fd)


async def test_a_token_expires_and_the_tunnel_is_as_before(rig: Rig) -> None:
    rig.start_service("--consent-timeout", "1")
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        token, request = await agent.begin(path, "up")
        assert request["seconds"].value == 1
        for _ in range(150):
            if await app.get(path, "State") == "down":
                break
            await asyncio.sleep(0.02)
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow")
        assert await app.get(path, "State") == "down"
        os.close(fd)


async def test_an_agent_that_leaves_takes_its_questions_along(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        async with peer(rig.system_bus, rig.uid) as agent:
            await agent.manager("RegisterAgent")
            token, _ = await agent.begin(path, "up")
        for _ in range(150):
            if await app.get(path, "State") == "down":
                break
            await asyncio.sleep(0.02)
        assert await app.get(path, "State") == "down"
        async with peer(rig.system_bus, rig.uid) as successor:
            await successor.manager("RegisterAgent")
            with pytest.raises(InvalidParameter):
                await successor.finish(token, "allow")
        os.close(fd)


async def test_the_owner_leaves_while_the_person_is_asked(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        async with peer(rig.system_bus, rig.uid) as app:
            path, fd, *_ = await app.create("corp0")
            token, _ = await agent.begin(path, "up")
        with pytest.raises(InvalidParameter):
            for _ in range(100):
                await agent.get(path, "State")
                await asyncio.sleep(0.02)
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow")
        os.close(fd)


async def test_down_is_asked_too_and_only_of_what_is_up(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        with pytest.raises(InvalidParameter):
            await agent.begin(path, "down")
        await agent.allow(path, "up")
        with pytest.raises(InvalidParameter):
            await agent.begin(path, "up")
        token, request = await agent.begin(path, "down")
        assert await app.get(path, "State") == "asking-down"
        assert request["effects"].value == [("exposes", "10.9.0.0/24")]
        assert "stays connected" in await agent.finish(token, "dismiss")
        assert await app.get(path, "State") == "up"
        os.close(fd)


async def test_an_agent_asks_for_its_own_persons_applications_only(
    rig: Rig, service: Process, stranger: int
) -> None:
    async with (
        peer(rig.system_bus, rig.uid) as app,
        peer(rig.system_bus, rig.uid) as agent,
        peer(rig.system_bus, stranger) as other,
        peer(rig.system_bus, 0) as root,
    ):
        await agent.manager("RegisterAgent")
        await root.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        with pytest.raises(PermissionDenied):
            await other.manager("RegisterAgent")
        with pytest.raises(PermissionDenied):
            await root.begin(path, "up")
        with pytest.raises(PermissionDenied):
            await agent.begin(path, "up", pid=Variant("u", os.getpid() + 1))
        with pytest.raises(InvalidParameter):
            await agent.begin(path, "up", pid=Variant("s", "1"))
        with pytest.raises(InvalidParameter):
            await agent.begin(path, "sideways")
        with pytest.raises(InvalidParameter):
            await agent.begin("/io/github/vpngui/tunnel/999", "up")
        await agent.begin(path, "up", pid=Variant("u", os.getpid()))
        os.close(fd)


async def test_a_privilege_that_is_withdrawn_is_missed_at_once(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        token, _ = await agent.begin(path, "up")
        rig.authority.stop()
        with pytest.raises(PermissionDenied, match="polkit"):
            await agent.finish(token, "allow")
        with pytest.raises(PermissionDenied):
            await app.create("corp1")
        assert await app.get(path, "State") == "asking-up"
        os.close(fd)


@pytest.mark.parametrize("member", ["UpdateSettings", "ResetStatistics", "Destroy"])
async def test_another_application_of_the_same_person_cannot_touch_a_tunnel(
    rig: Rig, service: Process, member: str
) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as other:
        path, fd, *_ = await app.create("corp0")
        arguments = ("a{sv}", {"mtu": Variant("u", 1400)}) if member == "UpdateSettings" else ()
        with pytest.raises(PermissionDenied):
            await other.tunnel(path, member, *arguments)
        assert await app.get(path, "Mtu") == 1500
        os.close(fd)


async def test_without_the_privilege_there_is_no_tunnel(rig: Rig, service: Process, stranger: int) -> None:
    async with peer(rig.system_bus, stranger) as other:
        with pytest.raises(PermissionDenied, match=names.ACTION_USE):
            await other.create("corp0")
