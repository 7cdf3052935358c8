"""SIGKILL for the owner, for the agent and for the bus: nothing of theirs is left, and a pinned block is."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bus.crash import LOCAL, MARKER, Mortal, counted, mortal
from tests.bus.peer import peer
from tests.bus.test_tunnel import network, settled
from vpngui.contract import names
from vpngui.sandbox.client import Client
from vpngui.sandbox.hosts import Transit
from vpngui.sandbox.process import Process, python, run

OWNER = """
import signal
from vpngui import vpnsvc
tunnel = vpnsvc.init("own0")
tunnel.set_local_ip_address("10.9.0.2/24")
tunnel.update_settings()
tunnel.block_networks([], [])
print("blocked", flush=True)
signal.pause()
"""
AGENT = """
import asyncio, os, sys
from tests.bus.peer import peer

async def main():
    async with peer(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], os.geteuid()) as agent:
        await agent.manager("RegisterAgent")
        await agent.begin(sys.argv[1], "up")
        print("asking", flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[tuple[Mortal, Transit]]:
    async with mortal(tmp_path) as (machine, transit):
        yield machine, transit


def owner(machine: Mortal) -> Process:
    """An application with a tunnel that blocks everything."""
    program = machine.rig.start("owner", [sys.executable, "-c", OWNER])
    program.wait_for("^blocked$", 20)
    return program


async def test_the_owner(scene: tuple[Mortal, Transit], tmp_path: Path) -> None:
    machine, transit = scene
    clean, tables = network(), run(["nft", "list", "tables"])
    with counted(transit, tmp_path / "unblocked.pcap") as (flood, capture):
        flood.until_seen(capture)
    application = owner(machine)
    with counted(transit, tmp_path / "blocked.pcap") as (flood, capture):
        flood.rounds(20)
    assert capture.contains(MARKER) == 0
    application.kill()
    await settled(lambda: network() == clean and run(["nft", "list", "tables"]) == tables)
    assert await machine.app.objects() == {}


async def test_the_owner_while_the_service_is_dead(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    clean, tables = network(), run(["nft", "list", "tables"])
    application = owner(machine)
    machine.service.kill()
    application.kill()
    await machine.start()
    assert await machine.app.objects() == {}
    assert (network(), run(["nft", "list", "tables"])) == (clean, tables)


async def test_the_agent_that_was_asking(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    path, fd = await machine.tunnel("corp0", local=LOCAL)
    await machine.agent.manager("UnregisterAgent")
    agent = machine.rig.start("agent", [sys.executable, "-c", AGENT, path])
    agent.wait_for("^asking$", 20)
    assert await machine.app.get(path, "State") == "asking-up"
    before = network()
    agent.kill()
    async with peer(machine.rig.system_bus, machine.rig.uid) as other:
        for _ in range(100):
            if not await other.get(names.SERVICE_PATH, "AgentPresent", names.MANAGER):
                break
            await asyncio.sleep(0.02)
        await other.manager("RegisterAgent")
        assert await machine.app.get(path, "State") == "down" and network() == before
        await other.allow(path, "up")
    os.close(fd)


async def test_the_bus(scene: tuple[Mortal, Transit], tmp_path: Path) -> None:
    """Without it nobody can be seen to leave: tunnels and their blocks go; what a person pinned stays."""
    machine, transit = scene
    clean, tables = network(), run(["nft", "list", "tables"])
    with counted(transit, tmp_path / "unblocked.pcap") as (flood, capture):
        flood.until_seen(capture)
    made = [await machine.tunnel(name) for name in ("corp0", "pinned0")]
    for path, _ in made:
        await machine.app.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
    await machine.agent.manager("PinBlock", "o", made[1][0])
    with Client(machine.rig.system_bus) as client:
        question = (names.BUS_NAME, names.BUS_PATH, names.BUS_NAME, "GetConnectionUnixProcessID")
        [bus] = client.call(*question, "s", [names.BUS_NAME])
    with counted(transit, tmp_path / "pinned.pcap") as (flood, capture):
        os.kill(bus, signal.SIGKILL)
        assert machine.service.wait(10) == 1
        flood.rounds(20)
    assert capture.contains(MARKER) == 0
    assert network() == clean
    folders = ("--runtime-directory", str(machine.rig.runtime_folder))
    reset = machine.rig.start("reset", python("vpngui.service.daemon", "--reset", *folders), uid=0)
    assert reset.wait(20) == 0, reset.output()
    assert "in nftables" in reset.output() and "file" in reset.output()
    assert run(["nft", "list", "tables"]) == tables
    assert not machine.journal.exists()
    for _, fd in made:
        os.close(fd)
