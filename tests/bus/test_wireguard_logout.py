"""A person's tunnels end with the person's last session, whatever was remembered besides."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator

import pytest
from dbus_fast import Variant

from tests.bus.logind import Logind, logind
from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import snapshot
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

KEY = new_private_key()
TEXT = (
    f"[Interface]\nPrivateKey = {KEY}\nAddress = 10.9.0.2/24\n"
    f"[Peer]\nPublicKey = {public_key_of(new_private_key())}\nAllowedIPs = 10.9.0.0/24\n"
    "Endpoint = 192.0.2.2:51820\n"
)


@pytest.fixture
async def manager(rig: Rig) -> AsyncIterator[Logind]:
    """The person is logged in twice."""
    async with logind(rig.system_bus) as manager:
        for number in ("1", "2"):
            await manager.log_in(number, rig.uid)
        yield manager


async def connected(by: Peer) -> str:
    """Path of a tunnel of the person's that is up, with a kill switch."""
    fd = os.memfd_create("configuration")
    os.pwrite(fd, TEXT.encode(), 0)
    options = {"profile": Variant("s", "work"), "kill_switch": Variant("b", True)}
    where = names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "CreateWireGuard", "sha{sv}"
    try:
        reply = await call(by.bus, *where, ["wgwork0", 0, options], fds=[fd])
    finally:
        os.close(fd)
    path = str(reply.body[0])
    await by.allow(path, "up")
    return path


async def until_gone(by: Peer, path: str) -> None:
    async with asyncio.timeout(5):
        while path in await by.objects():  # noqa: ASYNC110 — a signal may have come before
            await asyncio.sleep(0.05)


async def test_it_ends_with_the_last_session_and_not_before(
    rig: Rig, service: Process, manager: Logind
) -> None:
    with peer_host(Transit()):
        before = snapshot.take()
        async with peer(rig.system_bus, rig.uid) as agent:
            await agent.manager("RegisterAgent")
            path = await connected(agent)
            await manager.log_out("1")
            await agent.manager("ListGrants")  # looks who is here
            assert await agent.get(path, "State") == "up"
            await manager.log_out("2")
            await until_gone(agent, path)
            assert snapshot.take() == before


async def test_it_ends_with_a_logout_while_the_service_was_dead(
    rig: Rig, service: Process, manager: Logind
) -> None:
    with peer_host(Transit()):
        before = snapshot.take()
        async with peer(rig.system_bus, rig.uid) as agent:
            await agent.manager("RegisterAgent")
            path = await connected(agent)
            service.kill()
            await manager.log_out("1")
            await manager.log_out("2")
            await asyncio.to_thread(rig.start_service)  # meanwhile logind answers
            await until_gone(agent, path)
            assert snapshot.take() == before
