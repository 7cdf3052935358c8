"""SIGKILL for the service at every step of its journal: what was so goes on, what was half done is not."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.crash import LOCAL, MARKER, Mortal, carries, counted, mortal
from tests.bus.peer import peer
from tests.bus.test_tunnel import network
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox.hosts import Transit
from vpngui.service.records import LAST_NUMBER

ROUTES = Variant("as", ["10.40.0.0/16", "10.41.0.0/16"])
EVERYTHING_BLOCKED = ([], [])
STEPS = ("before the intent", "after the intent", "before the commit", "after the commit")
Operation = Callable[[Mortal, str], Coroutine[Any, Any, Any]]


async def up(machine: Mortal, path: str) -> None:
    await machine.agent.allow(path, "up")


async def down(machine: Mortal, path: str) -> None:
    await machine.agent.allow(path, "down")


async def narrow(machine: Mortal, path: str) -> None:
    await machine.app.update(path, routes=Variant("as", ["10.40.0.0/16"]))


async def block(machine: Mortal, path: str) -> None:
    await machine.app.tunnel(path, "BlockNetworks", "a(su)a(su)", *EVERYTHING_BLOCKED)


async def unblock(machine: Mortal, path: str) -> None:
    await machine.app.tunnel(path, "UnblockNetworks")


async def reset_statistics(machine: Mortal, path: str) -> None:
    await machine.app.tunnel(path, "ResetStatistics")


async def destroy(machine: Mortal, path: str) -> None:
    await machine.app.tunnel(path, "Destroy")


DEATHS: list[tuple[Operation, list[Operation], int]] = [
    (up, [], 2),
    (up, [], 3),
    (up, [], 4),
    (narrow, [up], 3),
    (block, [], 3),
    (unblock, [block], 3),
    (unblock, [block], 4),
    (destroy, [up, block], 3),
]
"""The change that is killed, what is done before it, and at which of the STEPS."""


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[tuple[Mortal, Transit]]:
    async with mortal(tmp_path) as (machine, transit):
        yield machine, transit


async def test_at_every_step_of_every_change(scene: tuple[Mortal, Transit], tmp_path: Path) -> None:
    """Another tunnel's block holds all the time, and its owner goes on as if nothing had happened."""
    machine, transit = scene
    clean = network()
    with counted(transit, tmp_path / "unblocked.pcap") as (flood, capture):
        flood.until_seen(capture)

    kept, fd = await machine.tunnel("kept0", local=LOCAL, session=Variant("s", "Kept"))
    await up(machine, kept)
    await block(machine, kept)
    before, base = await machine.everything(kept), network()
    with counted(transit, tmp_path / "blocked.pcap") as (flood, capture):
        for change, first, step in DEATHS:
            what = f"{change.__name__} {STEPS[step - 1]}"
            path, other = await machine.tunnel("more0", local=Variant("as", ["10.50.0.2/24"]), routes=ROUTES)
            for preparation in first:
                await preparation(machine, path)
            was = await machine.everything(path), network()
            await machine.dies(step, change(machine, path))
            assert await machine.everything(kept) == before, what
            done = step == 4 or (change is destroy and step == 3)  # an interface does not come back
            if not done:
                assert (await machine.everything(path), network()) == was, what
                await change(machine, path)
            if change is not destroy:
                assert await machine.everything(path) != was[0], what
                await destroy(machine, path)
            os.close(other)
            assert network() == base, what
        flood.rounds(20)
    assert capture.contains(MARKER) == 0
    await unblock(machine, kept)
    assert carries(fd, "10.9.0.77")
    await destroy(machine, kept)
    os.close(fd)
    assert network() == clean
    assert not journaled(machine)


async def test_a_tunnel_that_was_being_made(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    clean = network()
    for number, step in enumerate(STEPS, 1):
        await machine.dies(number, machine.app.create("new0"))
        assert network() == clean, step
        assert await machine.app.objects() == {} and not journaled(machine), step


async def test_all_of_a_tunnel_goes_on(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    clean = network()
    path, fd = await machine.tunnel(
        "corp0",
        local=LOCAL,
        session=Variant("s", "Büro"),
        mtu=Variant("u", 1400),
        routes=ROUTES,
        dns=Variant("as", ["10.9.0.53"]),
        dns_suffixes=Variant("as", ["corp.example"]),
    )
    await up(machine, path)
    assert carries(fd, "10.40.0.7")
    await machine.app.tunnel(path, "ResetStatistics")
    assert carries(fd, "10.40.0.7") and carries(fd, "10.9.0.7")
    counters = await machine.app.get(path, "Statistics")
    assert counters["tx_packets"] == 2
    before, base = await machine.everything(path), network()
    resolv_conf = machine.rig.resolv_conf.read_text()
    assert "nameserver 10.9.0.53" in resolv_conf

    await machine.crash()

    assert (await machine.everything(path), network()) == (before, base)
    assert machine.rig.resolv_conf.read_text() == resolv_conf
    assert await machine.app.get(path, "Statistics") == counters
    assert carries(fd, "10.40.0.7") and carries(fd, "10.41.0.7")
    await narrow(machine, path)
    with pytest.raises(VpnServiceError):
        await machine.app.update(path, routes=Variant("as", ["10.40.0.0/16", "10.42.0.0/16"]))
    await machine.app.update(path, routes=ROUTES)  # back to what was allowed before the crash
    second, other = await machine.tunnel("corp1")
    assert second != path
    await down(machine, path)
    for made in (path, second):
        await destroy(machine, made)
    os.close(fd)
    os.close(other)
    assert network() == clean and "10.9.0.53" not in machine.rig.resolv_conf.read_text()


async def test_whom_the_service_was_asking_is_asked_no_more(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    path, fd = await machine.tunnel("corp0", local=LOCAL)
    token, _ = await machine.agent.begin(path, "up")
    await machine.crash()
    assert await machine.app.get(path, "State") == "down"
    with pytest.raises(VpnServiceError):
        await machine.agent.finish(token, "allow")
    await up(machine, path)
    os.close(fd)


async def test_an_owner_that_left_meanwhile(scene: tuple[Mortal, Transit], tmp_path: Path) -> None:
    """Its tunnel and its block are gone; the block that the person pinned is not."""
    machine, transit = scene
    clean = network()
    with counted(transit, tmp_path / "unblocked.pcap") as (flood, capture):
        flood.until_seen(capture)
    async with peer(machine.rig.system_bus, machine.rig.uid) as owner:
        tunnels = []
        for name in ("gone0", "pinned0"):
            path, fd, *_ = await owner.create(name)
            await owner.update(path, local=Variant("as", [f"10.{len(tunnels)}.0.2/24"]))
            await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", *EVERYTHING_BLOCKED)
            tunnels.append((path, fd))
        await up(machine, tunnels[0][0])
        await machine.agent.manager("PinBlock", "o", tunnels[1][0])
        machine.service.kill()
    with counted(transit, tmp_path / "pinned.pcap") as (flood, capture):
        await machine.start()
        flood.rounds(20)
    assert capture.contains(MARKER) == 0
    assert await machine.app.objects() == {}
    assert network() == clean
    assert await machine.agent.manager("UnpinBlocks") == [1]
    with counted(transit, tmp_path / "free.pcap") as (flood, capture):
        flood.until_seen(capture)
    assert not journaled(machine)
    for _, fd in tunnels:
        os.close(fd)


async def test_another_process_than_the_owner_gets_nothing(scene: tuple[Mortal, Transit]) -> None:
    """As after a restart of the bus, whose names begin again, or with a process id that was used again."""
    machine, _ = scene
    clean = network()
    for what in ("bus", "started", "pid", "uid"):
        path, fd = await machine.tunnel("corp0", local=LOCAL)
        await up(machine, path)
        machine.service.kill()
        forge(machine.journal, what)
        await machine.start()
        assert await machine.app.objects() == {}, what
        assert network() == clean and not journaled(machine), what
        os.close(fd)


def forge(journal: Path, what: str) -> None:
    """Make every owner in the journal somebody else in one respect."""
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    for line in lines:
        for value in [*line.get("change", {}).values(), line.get("value")]:
            if not isinstance(value, dict):
                continue  # no tunnel
            owner = value["owner"]
            owner[what] = "f" * 32 if what == "bus" else owner[what] + 1
    journal.write_text("".join(json.dumps(line) + "\n" for line in lines))


async def test_a_damaged_journal_is_said_and_nothing_is_left(scene: tuple[Mortal, Transit]) -> None:
    machine, _ = scene
    clean = network()
    path, fd = await machine.tunnel("corp0", local=LOCAL)
    await up(machine, path)
    machine.service.kill()
    machine.journal.write_text("nonsense\n")
    await machine.start()
    assert "is damaged and was set aside" in machine.service.output()
    assert await machine.app.objects() == {} and network() == clean
    os.close(fd)


def journaled(machine: Mortal) -> dict[str, Any]:
    """What the next service would be told: of what was committed, what is left."""
    values: dict[str, Any] = {}
    begun: dict[int, dict[str, Any]] = {}
    for line in map(json.loads, machine.journal.read_text().splitlines()):
        if "key" in line:
            values[line["key"]] = line["value"]
        elif "begin" in line:
            begun[line["begin"]] = line["change"]
        elif "commit" in line:
            values |= begun.pop(line["commit"])
        else:
            begun.pop(line.get("abandon"), None)
    assert not begun
    values.pop(LAST_NUMBER, None)
    return {key: value for key, value in values.items() if value is not None}
