"""Ways around what a person was shown of a profile, and around the person."""

from __future__ import annotations

import asyncio
import base64
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
    sockets,
    until_health,
)
from tests.netns import wireguard_server
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process, run
from vpngui.sandbox.rig import Rig
from vpngui.service.tunnels import MAX_PEERS, MAX_PROFILES

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
        for path in await agent.objects() if service.status is None else {}:
            await agent.tunnel(path, "Destroy")


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
        [program] = programs_of(service.pid)
        os.kill(program, signal.SIGKILL)
        await asyncio.sleep(pause)
        await agent.finish(token, "allow")
        await asyncio.sleep(0.3)
        assert programs_of(service.pid) == [] and sockets() == []


async def test_under_its_kill_switch_a_named_server_is_where_it_was(
    agent: Peer, server: Process, tmp_path: Path
) -> None:
    """Nobody may be asked for the name then, and the tunnel has to come up all the same."""
    text = configuration("10.9.0.0/24", endpoint="server.example")
    switch = Variant("b", True)
    (tmp_path / "hosts").write_text("192.0.2.2 server.example\n")
    run(["mount", "--bind", str(tmp_path / "hosts"), "/etc/hosts"])
    try:
        path = await create(agent, text, kill_switch=switch)
        await agent.allow(path, "up")
    finally:
        run(["umount", "/etc/hosts"])
    await agent.allow(path, "down")
    assert await create(agent, text, kill_switch=switch) == path
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    await agent.allow(path, "down")
    moved = text.replace("server.example", "elsewhere.example")
    assert await create(agent, moved, kill_switch=switch) == path
    with pytest.raises(IoError, match="elsewhere"):
        await agent.allow(path, "up")


async def test_a_profile_that_is_replaced_leaves_nothing(agent: Peer, server: Process) -> None:
    first = await create(agent, configuration())
    await agent.allow(first, "up")
    second = await create(agent, configuration(), "wgother0", profile=Variant("s", "other"))
    await agent.allow(second, "up")
    assert first not in await agent.objects() and sockets() == []


async def test_a_person_has_so_many_profiles_and_peers_at_a_time(agent: Peer) -> None:
    head = configuration().partition("[Peer]")[0] + "Table = off\n"
    key = "[Peer]\nPublicKey = {}\n"
    most = head + "".join(key.format(base64.b64encode(at.to_bytes(32)).decode()) for at in range(MAX_PEERS))
    await create(agent, most)
    with pytest.raises(OutOfMemory, match="peers"):
        await create(agent, configuration(), "wgother0", profile=Variant("s", "other"))
    assert await create(agent, configuration())
    for at in range(MAX_PROFILES - 1):
        await create(agent, configuration(), "wgother0", profile=Variant("s", f"other{at}"))
    with pytest.raises(OutOfMemory, match="profiles"):
        await create(agent, configuration(), "wgother0", profile=Variant("s", "one-too-many"))


def programs_of(service: int) -> list[int]:
    """The children of the service that carry tunnels."""
    found = []
    for child in Path(f"/proc/{service}/task/{service}/children").read_text().split():
        with contextlib.suppress(OSError):  # it may have ended meanwhile
            if "wireguard-go" in Path(f"/proc/{child}/cmdline").read_text():
                found.append(int(child))
    return found
