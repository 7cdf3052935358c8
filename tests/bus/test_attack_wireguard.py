"""Ways around what a person was shown of a profile, and around the person."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import (
    CLIENT,
    SERVER,
    configuration,
    create,
    program_of,
    sockets,
    until_health,
)
from tests.netns import wireguard_server
from vpngui.model.errors import InvalidParameter
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

_ATTACH = """
import fcntl, os, struct, sys
os.setgroups([]), os.setresgid(*[int(sys.argv[1])] * 3), os.setresuid(*[int(sys.argv[1])] * 3)
device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
for flags in (0x0001, 0x1001, 0x5001):
    try:
        fcntl.ioctl(device, 0x400454CA, struct.pack("16sH22x", b"wgwork0", flags))
        print("attached")
        break
    except OSError as error:
        print(error.strerror)
"""
"""Takes the device of a tunnel up as another user, with no capability."""


@pytest.fixture
def transit(rig: Rig) -> Iterator[Transit]:
    with peer_host(Transit()) as transit:
        yield transit


@pytest.fixture
def server(transit: Transit, tmp_path: Path) -> Iterator[Process]:
    with wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)) as server:
        yield server


@pytest.fixture
async def agent(rig: Rig, transit: Transit, service: Process) -> AsyncIterator[Peer]:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent


async def test_nobody_takes_the_device_while_the_service_is_dead(
    rig: Rig, agent: Peer, server: Process, service: Process, stranger: int
) -> None:
    path = await create(agent, configuration("0.0.0.0/0, ::/0"))
    await agent.allow(path, "up")
    service.kill()
    await asyncio.sleep(0.3)  # its program ends with it
    for uid in (stranger, rig.uid):
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-I", "-c", _ATTACH, str(uid)],
            capture_output=True,
            text=True,
            check=True,
        )
        assert "attached" not in done.stdout and "Operation not permitted" in done.stdout
    rig.start_service()


async def test_what_is_brought_up_is_what_the_person_was_shown(agent: Peer, server: Process) -> None:
    """A program of the same person puts another server into the profile while the question is on its way."""
    path = await create(agent, configuration())
    another, _, _, _ = await agent.create("filler0")
    many = [f"10.{one >> 8}.{one & 255}.0/24" for one in range(4000)]
    slow = [
        asyncio.ensure_future(agent.update(another, routes=Variant("as", many[:n]))) for n in (4000, 3999)
    ]
    theirs = configuration().replace(public_key_of(SERVER), public_key_of(new_private_key()))
    exchange = asyncio.ensure_future(create(agent, theirs))
    await asyncio.sleep(0.05)
    shown = None
    with contextlib.suppress(InvalidParameter):
        token, request = await agent.begin(path, "up")
        shown = request["owner"].value["executable"].value
    await asyncio.gather(*slow, exchange, return_exceptions=True)
    if shown is not None:
        await agent.finish(token, "allow")
        owner = await agent.get(path, "Owner")
        assert owner["executable"].value == shown


async def test_no_program_is_left_that_died_as_the_tunnel_went_down(
    agent: Peer, server: Process, service: Process
) -> None:
    """It is started again as soon as it dies; a tunnel that is down has none."""
    for pause in (0.0, 0.003, 0.006, 0.01, 0.015, 0.02):
        path = await create(agent, configuration())
        await agent.allow(path, "up")
        await until_health(agent, path, "connected")
        token, _ = await agent.begin(path, "down")
        os.kill(program_of("wgwork0"), signal.SIGKILL)
        await asyncio.sleep(pause)
        await agent.finish(token, "allow")
        await asyncio.sleep(0.3)
        assert "wireguard-go" not in children_of(service.pid) and sockets() == []


def children_of(pid: int) -> str:
    """Their command lines."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return " ".join(Path(f"/proc/{child}/cmdline").read_text() for child in children)
