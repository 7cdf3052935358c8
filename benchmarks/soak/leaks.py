"""Policies follow one another, and the service is killed, under a flood that no policy lets pass."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from dbus_fast import Variant

from benchmarks.soak.flood import Flood, flood
from benchmarks.soak.grounds import Counts, Grounds, grounds
from benchmarks.soak.machine import Machine, machine, persons
from tests.bus.peer import Peer, peer
from vpngui.model.errors import VpnServiceError

LOOK_EVERY = 100
_EVERYTHING = ["0.0.0.0/0", "::/0"]
_LOCAL = (["10.9.1.2/24", "2001:db8:9:1::2/64"], ["10.9.2.2/24", "2001:db8:9:2::2/64"])
_LISTS: tuple[tuple[list[list[object]], list[list[object]]], ...] = (
    ([], []),
    ([], [["203.0.113.0", 24], ["2001:db8:a::", 48]]),
    ([["10.9.0.0", 16]], [["203.0.113.0", 25]]),
    ([["10.9.0.0", 16], ["2001:db8:9::", 48]], [["203.0.113.8", 29], ["2001:db8:a::", 64]]),
    ([[f"10.77.{n}.0", 24] for n in range(255)], [[f"203.0.113.{n}", 32] for n in range(255)]),
)
"""What the blocks let pass: none has a network of grounds.FORBIDDEN, over the uplink or a tunnel."""
_ONLY: tuple[tuple[str, str], ...] = (
    ("", ""),
    ("10.9.0.0/16\n203.0.113.0/24\n2001:db8:a::/48\n", ""),
    ("203.0.113.0/25\n2001:db8:9::/48\n", "soak0"),
    ("".join(f"100.64.{n}.0/24\n" for n in range(200)) + "203.0.113.0/24\n", ""),
    ("", "soak1"),
)
"""Lists of the only networks that pass, and the tunnel that each belongs to; the same holds for them."""
_LIST = "soak"
_LONGEST_LIFE = 0.02
"""Seconds into a change after which the service dies at the latest: some changes are over by then."""


@dataclass
class Tally:
    """What happened, and ``leaked``: the changes between two looks, and by kind what arrived there."""

    swaps: int = 0
    kills: int = 0
    cut_short: int = 0
    seconds: float = 0
    tried: int = 0
    offered: dict[str, int] = field(default_factory=dict)
    allowed: int = 0
    leaked: list[tuple[str, dict[str, int]]] = field(default_factory=list)

    @property
    def frames(self) -> int:
        """How many frames leaked."""
        return sum(sum(kinds.values()) for _, kinds in self.leaked)

    def __str__(self) -> str:
        least = min(self.offered, key=lambda kind: self.offered[kind])
        lines = [
            f"{self.swaps} swaps in {self.seconds:.0f} s ({self.swaps / self.seconds:.0f}/s), {self.kills} "
            f"kills, {self.cut_short} of them in the middle of a change",
            f"{self.tried} packets and connections tried ({self.tried / self.seconds:.0f}/s); "
            f"{sum(self.offered.values())} frames offered to the uplink before the filter, "
            f"of each of {len(self.offered)} kinds at least {self.offered[least]} ({least})",
            f"{self.allowed} frames arrived that a policy allowed, {self.frames} that none did",
        ]
        lines += [f"LEAKED {kinds} during: {changes}" for changes, kinds in self.leaked]
        return "\n".join(lines)


@dataclass
class _Tunnel:
    number: int
    owner: Peer
    path: str
    up: bool = False
    block: int | None = None
    narrow: bool = False


class Changes:
    """Changes of the policy at random; a block, a full tunnel or a list of the only networks that pass is in
    force before and after each."""

    def __init__(self, machine: Machine, agent: Peer, tunnels: list[_Tunnel], chance: random.Random) -> None:
        self._machine = machine
        self._agent = agent
        self._tunnels = tunnels
        self._chance = chance
        self._only: int | None = None
        self._only_always = False
        self.done: list[str] = []

    async def one(self) -> None:
        """Make one change; raises VpnServiceError when the service does not do it, or dies meanwhile."""
        what, change = self._chance.choice(self._possible())
        self.done.append(what)
        await change()

    async def begin(self) -> None:
        """The first policy."""
        await self._block(self._tunnels[0], 0)

    async def end(self) -> None:
        """No policy any more."""
        for tunnel in self._tunnels:
            if tunnel.up:
                await self._down(tunnel)
        for tunnel in self._tunnels:
            await self._unblock(tunnel)
        if self._only is not None:
            await self._no_list()

    async def look(self) -> None:
        """What is in force, as the service says: after it died, a change may have been made or not."""
        for tunnel in self._tunnels:
            tunnel.up = await tunnel.owner.get(tunnel.path, "State") == "up"
            block = await tunnel.owner.get(tunnel.path, "Block")
            tunnel.block = -1 if block else None
            tunnel.narrow = len(await tunnel.owner.get(tunnel.path, "Local")) == 1
        there = (await self._agent.lists()).get(_LIST)
        self._only = None if there is None else -1
        self._only_always = there is not None and not there["tunnel"]
        assert self._in_force(), "nothing is in force"

    def _possible(self) -> list[tuple[str, Callable[[], Awaitable[None]]]]:
        found: list[tuple[str, Callable[[], Awaitable[None]]]] = []

        def add(what: str, change: Callable[[], Awaitable[None]]) -> None:
            found.append((what, change))

        in_force = self._in_force()
        for number, (_, of_tunnel) in enumerate(_ONLY):
            if number != self._only and (not of_tunnel or in_force > self._only_always):
                add(f"only list {number}", partial(self._list, number))
        if self._only is not None and in_force > self._only_always:
            add("no list", self._no_list)
        for tunnel in self._tunnels:
            name = f"tunnel {tunnel.number}"
            for number in range(len(_LISTS)):
                if number != tunnel.block:
                    add(f"{name} blocks but list {number}", partial(self._block, tunnel, number))
            if tunnel.block is not None and in_force > 1:
                add(f"{name} unblocks", partial(self._unblock, tunnel))
            if not tunnel.up:
                add(f"{name} up", partial(self._up, tunnel))
                add(f"{name} up", partial(self._up, tunnel))
            else:
                add(f"{name} narrow", partial(self._narrow, tunnel))
                if in_force > 1:
                    add(f"{name} down", partial(self._down, tunnel))
        return found

    def _in_force(self) -> int:
        """Blocks, full tunnels, and a list that belongs to none of them."""
        parts = sum(tunnel.up + (tunnel.block is not None) for tunnel in self._tunnels)
        return parts + self._only_always

    async def _list(self, number: int) -> None:
        text, tunnel = _ONLY[number]
        fd = os.memfd_create(_LIST)
        try:
            os.write(fd, text.encode())
            await self._agent.send_list(_LIST, fd, mode=Variant("s", "only"), tunnel=Variant("s", tunnel))
        finally:
            os.close(fd)
        self._only, self._only_always = number, not tunnel

    async def _no_list(self) -> None:
        await self._agent.manager("RemoveBlockList", "s", _LIST)
        self._only, self._only_always = None, False

    async def _block(self, tunnel: _Tunnel, number: int) -> None:
        await tunnel.owner.tunnel(tunnel.path, "BlockNetworks", "a(su)a(su)", *_LISTS[number])
        tunnel.block = number

    async def _unblock(self, tunnel: _Tunnel) -> None:
        await tunnel.owner.tunnel(tunnel.path, "UnblockNetworks")
        tunnel.block = None

    async def _up(self, tunnel: _Tunnel) -> None:
        await self._locals(tunnel, narrow=False)
        await self._agent.allow(tunnel.path, "up")
        for other in self._tunnels:
            other.up = other is tunnel  # both are for everything: one replaces the other

    async def _down(self, tunnel: _Tunnel) -> None:
        await self._agent.allow(tunnel.path, "down")
        tunnel.up = False

    async def _narrow(self, tunnel: _Tunnel) -> None:
        await self._locals(tunnel, narrow=not tunnel.narrow)

    async def _locals(self, tunnel: _Tunnel, *, narrow: bool) -> None:
        own = _LOCAL[tunnel.number]
        await tunnel.owner.update(tunnel.path, local=Variant("as", own[:1] if narrow else own))
        tunnel.narrow = narrow


async def campaign(logs: Path, backend: str, swaps: int, kills: int, seed: int) -> Tally:
    """Everything, in a network of its own. Before the first policy and after the last one each kind of probe
    is seen to arrive; SandboxError when one is not."""
    with grounds() as ground, flood() as running:
        ground.every_kind_arrives()
        async with machine(logs, backend) as one, AsyncExitStack() as stack:
            tunnels = []
            for number, local in enumerate(_LOCAL):
                owner = await stack.enter_async_context(peer(one.rig.system_bus, persons()[0]))
                path, fd, *_ = await owner.create(f"soak{number}")
                stack.callback(os.close, fd)
                await owner.update(path, local=Variant("as", local), routes=Variant("as", _EVERYTHING))
                tunnels.append(_Tunnel(number, owner, path))
            chance = random.Random(seed)
            changes = Changes(one, await one.agent(persons()[0]), tunnels, chance)
            await changes.begin()
            tally = await _swap(one, ground, running, changes, chance, swaps, kills)
            assert all(tally.offered.values()), f"not every kind was offered:\n{tally}"
            await changes.end()
            await asyncio.to_thread(ground.every_kind_arrives)
    return tally


async def _swap(
    one: Machine,
    ground: Grounds,
    running: Flood,
    changes: Changes,
    chance: random.Random,
    swaps: int,
    kills: int,
) -> Tally:
    deaths = set(chance.sample(range(swaps), kills))
    tally = Tally()
    first = last = await asyncio.to_thread(ground.calm)
    tried, start = running.tried(), time.monotonic()
    for number in range(swaps):
        if number in deaths:
            tally.cut_short += await _death(one, changes, chance)
            tally.kills += 1
        else:
            await changes.one()
        tally.swaps += 1
        if number % LOOK_EVERY == LOOK_EVERY - 1 or number == swaps - 1:
            now = await asyncio.to_thread(ground.counts)
            _compare(tally, last, now, changes)
            last = now
    tally.seconds = time.monotonic() - start
    tally.tried = running.tried() - tried
    now = await asyncio.to_thread(ground.calm)
    _compare(tally, last, now, changes)
    tally.offered = {kind: now.offered[kind] - first.offered[kind] for kind in now.offered}
    tally.allowed = now.allowed - first.allowed
    return tally


async def _death(one: Machine, changes: Changes, chance: random.Random) -> bool:
    """SIGKILL while a change is being made, then the next service; whether the change was cut short."""
    change = asyncio.ensure_future(changes.one())
    await asyncio.sleep(chance.uniform(0, _LONGEST_LIFE))
    cut_short = not change.done()
    one.service.kill()
    with suppress(VpnServiceError):
        await change
    changes.done[-1] += " (killed)"
    await one.start()
    await changes.look()
    return cut_short


def _compare(tally: Tally, before: Counts, after: Counts, changes: Changes) -> None:
    kinds = {
        kind: count - before.arrived[kind]
        for kind, count in after.arrived.items()
        if count != before.arrived[kind]
    }
    if kinds:
        tally.leaked.append(("; ".join(changes.done), kinds))
    changes.done.clear()
