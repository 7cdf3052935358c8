"""SIGKILL for the service between any two things that it does to put a block list in force or to lift one."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.crash import LOCAL, MARKER, Mortal, counted, mortal
from tests.bus.test_list_options import put
from tests.bus.test_tunnel import network
from vpngui.model.block_list import ListMode
from vpngui.model.list_options import ListOptions

MOST = 25
ONLY = ListOptions(mode=ListMode.ONLY)


async def at_each_step(machine: Mortal, change: Callable[[], Awaitable[object]]) -> int:
    """The change, tried until the service lives to its end; how many deaths that took."""
    for written in range(1, MOST):
        if not await machine.dies_writing(written, change()):
            return written - 1
    raise AssertionError("it never came to its end")


@pytest.mark.parametrize("backend", ["nftables", "iptables"])
async def test_between_two_versions_of_a_list_nothing_leaks_that_neither_lets_pass(
    tmp_path: Path, backend: str
) -> None:
    async with mortal(tmp_path, "--firewall-backend", backend) as (machine, transit):
        with counted(transit, tmp_path / "open.pcap") as (flood, capture):
            flood.until_seen(capture)
        far = f"{transit.far}\n{transit.far6}\n"
        versions = [
            (far, ListOptions("blocked")),
            ("203.0.113.0/24\n", ONLY),
            ("", ListOptions("everything", ListMode.ONLY)),
            (far + "203.0.113.0/24\n", ListOptions()),
            ("203.0.113.0/24\n", ListOptions("again", ListMode.ONLY)),
        ]
        text, options = versions[0]
        await put(machine.agent, text, options)
        with counted(transit, tmp_path / "listed.pcap") as (flood, capture):
            flood.rounds(5)
            for new_text, new_options in versions[1:]:

                async def change(text: str = new_text, options: ListOptions = new_options) -> None:
                    await put(machine.agent, text, options)

                assert await at_each_step(machine, change) == 2, "in force, and kept"
                kept, about = await machine.agent.get_list("listed")
                assert (kept.decode(), about["title"]) == (new_text, new_options.title)
                assert about["in_force"]
            # One list more, and the first one less: in force in between is what lets less pass.
            await put(machine.agent, "", ONLY, "other")
            assert await at_each_step(machine, lambda: remove(machine, "listed")) == 2
            assert list(await machine.agent.lists()) == ["other"]
            flood.rounds(20)
        assert capture.contains(MARKER) == 0
        await machine.agent.manager("RemoveBlockList", "s", "other")
        with counted(transit, tmp_path / "open again.pcap") as (flood, capture):
            flood.until_seen(capture)


async def remove(machine: Mortal, name: str) -> None:
    """Unless it is gone already: it may have gone before the service died."""
    if name in await machine.agent.lists():
        await machine.agent.manager("RemoveBlockList", "s", name)


async def test_nothing_unlisted_goes_into_a_tunnel_with_a_list_of_its_own(tmp_path: Path) -> None:
    async with mortal(tmp_path) as (machine, transit):
        clean = network()
        routes = Variant("as", ["0.0.0.0/0", "::/0"])
        path, fd = await machine.tunnel("full0", local=LOCAL, routes=routes)
        off = ListOptions(mode=ListMode.ONLY, tunnel="full0", enabled=False)
        await put(machine.agent, "10.9.0.0/24\n", off)
        with counted(transit, tmp_path / "seen.pcap"), seen(fd) as came_out:
            await machine.agent.allow(path, "up")
            await asyncio.wait_for(came_out.any.wait(), 10)
            await machine.agent.allow(path, "down")
        await put(machine.agent, "10.9.0.0/24\n", ListOptions(mode=ListMode.ONLY, tunnel="full0"))
        with counted(transit, tmp_path / "listed.pcap") as (flood, _), seen(fd) as came_out:
            for direction in ("up", "down"):
                was = await machine.everything(path), network(), await in_force(machine)
                for written in range(1, MOST):
                    token, _ = await machine.agent.begin(path, direction)
                    if not await machine.dies_writing(written, machine.agent.finish(token, "allow")):
                        break
                    now = await machine.everything(path), network(), await in_force(machine)
                    if now != was:  # it was done, but for lifting the list
                        assert now[0]["State"] == direction == "down"
                        break
                assert 5 < written < MOST - 1
                assert await in_force(machine) is (direction == "up")
            await asyncio.to_thread(flood.rounds, 20)
            assert not came_out.packets
        await machine.app.tunnel(path, "Destroy")
        os.close(fd)
        await machine.agent.manager("RemoveBlockList", "s", "listed")
        assert network() == clean


async def in_force(machine: Mortal) -> bool:
    return bool((await machine.agent.lists())["listed"]["in_force"])


@dataclass
class Seen:
    """The flood's packets that came out of a TUN device, and whether there was ``any``."""

    packets: list[bytes] = field(default_factory=list)
    any: asyncio.Event = field(default_factory=asyncio.Event)


@contextmanager
def seen(fd: int) -> Iterator[Seen]:
    found = Seen()

    def read() -> None:
        with suppress(OSError):
            packet = os.read(fd, 2000)
            if MARKER in packet:
                found.packets.append(packet)
                found.any.set()

    loop = asyncio.get_running_loop()
    loop.add_reader(fd, read)
    try:
        yield found
    finally:
        loop.remove_reader(fd)
