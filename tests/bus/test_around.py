"""The network around the computer: found by a real kernel, told to who sits there when it is another."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bus.network_manager import network_manager
from tests.bus.peer import Peer, peer
from vpngui.contract.surrounding import surrounding_from_variants
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding
from vpngui.sandbox.process import Process, python
from vpngui.sandbox.rig import Rig

SECONDS = 10.0


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@contextmanager
def lan(link: str, router: str, network: str) -> Iterator[None]:
    """A network with a router that answers, in a namespace of its own; this computer is connected to it."""
    namespace = f"router-{link}"
    ip("netns", "add", namespace)
    try:
        ip("link", "add", link, "type", "veth", "peer", "name", "far", "netns", namespace)
        ip("-n", namespace, "link", "set", "far", "address", router)
        ip("-n", namespace, "address", "add", f"{network}.1/24", "dev", "far")
        ip("-n", namespace, "link", "set", "far", "up")
        ip("address", "add", f"{network}.2/24", "dev", link)
        ip("link", "set", link, "up")
        yield
    finally:
        ip("netns", "delete", namespace)


async def around(who: Peer) -> Surrounding:
    [body] = await who.manager("GetNetwork")
    return surrounding_from_variants(body)


async def command(rig: Rig, *words: str) -> Any:
    """What ``vpngui networks`` of the person says."""
    program = rig.start("networks", python("vpngui.cli.main", "networks", *words, "--json"))
    assert await asyncio.to_thread(program.wait, 30) == 0, program.output()
    return json.loads(program.output())


def told(who: Peer) -> int:
    return sum(member == "NetworkChanged" for _, member, _ in who.signals)


async def told_again(who: Peer, before: int) -> None:
    async with asyncio.timeout(SECONDS):
        while told(who) == before:  # noqa: ASYNC110 - the signal comes by itself
            await asyncio.sleep(0.01)


async def test_another_network_is_told_to_who_sits_there(rig: Rig, service: Process) -> None:
    del service
    home, away = "02:00:5e:10:00:01", "02:00:5e:10:00:02"
    async with peer(rig.system_bus, rig.uid) as agent, peer(rig.system_bus, rig.uid) as other:
        await agent.manager("RegisterAgent")
        assert await around(agent) == Surrounding()
        with lan("lan0", home, "192.0.2"), lan("lan1", away, "198.51.100"):
            ip("route", "add", "default", "via", "192.0.2.1", "metric", "200")
            await told_again(agent, 0)
            wired = Surrounding(NetworkKind.WIRED, f"router {home}", "192.0.2.1")
            assert await around(agent) == await around(other) == wired

            here = {"kind": "wired", "id": wired.id, "name": wired.name, "protection": "unknown"}
            assert await command(rig, "--trust") == {**here, "trusted": True}
            assert await command(rig) == {
                "here": {**here, "trusted": True},
                "trusted": [{"id": wired.id, "name": wired.name, "kind": "wired"}],
            }

            # A way to somewhere else is no other network, and nobody hears of it.
            ip("route", "add", "203.0.113.0/24", "via", "192.0.2.1")
            ip("route", "add", "default", "via", "198.51.100.1", "metric", "100")
            await told_again(agent, 1)
            assert told(agent) == 2
            assert (await around(agent)).id == f"router {away}"
            ip("route", "delete", "default", "metric", "100")
            await told_again(agent, 2)
            assert await around(agent) == wired

            key = 0x100 | 0x8  # a pre-shared key, CCMP
            async with network_manager(rig.system_bus, "lan0", "0c2a", b"Zu Hause", key):
                ip("link", "set", "lan0", "down")
                ip("link", "set", "lan0", "up")
                ip("route", "add", "default", "via", "192.0.2.1")
                before = told(agent)
                while (await around(agent)).kind is not NetworkKind.WIFI:
                    await told_again(agent, before)
                    before = told(agent)
                assert await around(agent) == Surrounding(
                    NetworkKind.WIFI, "wifi 0c2a", "Zu Hause", Protection.SECURED
                )
        assert not told(other)
