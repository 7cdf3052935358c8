"""Each write of a change that involves everything is refused in turn: the network is as it was before."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from benchmarks.soak.machine import Machine, machine, persons
from tests.bus.peer import Peer, peer
from tests.bus.test_network import everything, ip, ruleset
from tests.netns.firewalls import BACK_ENDS
from vpngui.model.errors import IoError
from vpngui.sandbox import hosts

FAILING = Path(__file__).parent / "failing"
MOST_WRITES = 25
TWICE = 26
ALL = ["0.0.0.0/0", "::/0"]


class Scene:
    """``home`` is up and blocks; ``work``, which would replace it, is down and blocks as well. Both carry
    everything and have name servers."""

    def __init__(self, one: Machine, agent: Peer, owner: Peer) -> None:
        self.machine, self.agent, self.owner = one, agent, owner
        self.home = self.work = ""

    async def tunnel(self, name: str, number: int) -> tuple[str, int]:
        """Object path and file descriptor of a new one, which blocks."""
        path, fd, *_ = await self.owner.create(name)
        await self.owner.update(
            path,
            local=Variant("as", [f"10.{number}.0.2/24", f"2001:db8:{number}::2/64"]),
            routes=Variant("as", ALL),
            dns=Variant("as", [f"10.{number}.0.53"]),
        )
        await self.owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.0.0.0", 8]], [])
        return path, fd

    def network(self) -> list[Any]:
        """As others see it, with links, addresses, both filters and the names' file."""
        links = [(link["ifname"], link["mtu"], sorted(link["flags"])) for link in ip("link", "show")]
        addresses = [
            sorted(f"{one['local']}/{one['prefixlen']}" for one in link["addr_info"])
            for link in ip("address", "show")
        ]
        rules = [back_end.rules() for name, back_end in BACK_ENDS.items() if name == "iptables"]
        return [*everything(), links, addresses, rules, self.machine.rig.resolv_conf.read_text()]

    async def tunnels(self) -> list[Any]:
        """What is said of both, without their errors and what a person was asked about them."""
        found = []
        for path in (self.home, self.work):
            values = {}
            for name in ("Local", "Routes", "Dns", "Mtu", "Block"):
                values[name] = await self.owner.get(path, name)
            values["up"] = await self.owner.get(path, "State") == "up"
            found.append(values)
        return found

    def refuse(self, number: int) -> None:
        """That one of the next writes; TWICE: from now on the one after it too."""
        os.kill(self.machine.service.pid, signal.SIGRTMIN + number)


@pytest.fixture(params=["nftables", "iptables"])
async def scene(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Scene]:
    with hosts.fresh_network():
        async with AsyncExitStack() as stack:
            one = await stack.enter_async_context(machine(tmp_path / "logs", request.param, FAILING))
            uid = persons()[0]
            owner = await stack.enter_async_context(peer(one.rig.system_bus, uid))
            made = Scene(one, await one.agent(uid), owner)
            for number, name in enumerate(("home0", "work0")):
                path, fd = await made.tunnel(name, number)
                stack.callback(os.close, fd)
                setattr(made, name[:4], path)
            await made.agent.allow(made.home, "up")
            yield made


async def replace(scene: Scene) -> None:
    await scene.agent.allow(scene.work, "up")


async def narrow(scene: Scene) -> None:
    local, none = Variant("as", ["10.1.0.2/24"]), Variant("as", [])
    await scene.owner.update(scene.work, local=local, routes=Variant("as", ["0.0.0.0/0"]), dns=none)


async def unblock(scene: Scene) -> None:
    await scene.owner.tunnel(scene.work, "UnblockNetworks")


async def down(scene: Scene) -> None:
    await scene.agent.allow(scene.work, "down")


CHANGES: tuple[tuple[Callable[[Scene], Awaitable[None]], int], ...] = (
    (replace, 15),
    (narrow, 5),
    (unblock, 1),
    (down, 5),
)
"""One after another, and of how many writes each consists at least."""


async def test_nothing_is_half_done(scene: Scene) -> None:
    """And the caller is told the reason, as the error that it is."""
    for change, least in CHANGES:
        before, was = scene.network(), await scene.tunnels()
        for write in range(1, MOST_WRITES + 1):
            scene.refuse(write)
            try:
                await change(scene)
            except IoError as error:
                assert "refused by the test" in str(error), change
            else:
                break
            assert scene.network() == before, f"{change}, write {write}"
            assert await scene.tunnels() == was, f"{change}, write {write}"
        assert least < write < MOST_WRITES, change
        assert await scene.tunnels() != was and scene.network() != before, change


async def test_what_cannot_be_taken_back_at_once_goes_all_the_same(scene: Scene) -> None:
    """A refusal while a tunnel comes up, and another while that is taken back: it carries nothing, and the
    one that it would have replaced goes on."""
    before, was = scene.network(), await scene.tunnels()
    scene.refuse(TWICE)
    for write in range(1, MOST_WRITES + 1):
        scene.refuse(write)
        try:
            await replace(scene)
        except IoError as error:
            assert "refused by the test" in str(error)
        else:
            break
        assert scene.network() == before, f"write {write}"
        assert await scene.tunnels() == was, f"write {write}"
    assert 15 < write < MOST_WRITES
    scene.refuse(MOST_WRITES)  # further on than what comes now
    for path in (scene.work, scene.home):
        await scene.owner.tunnel(path, "Destroy")
    assert "vpngui" not in ruleset()
