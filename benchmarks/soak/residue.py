"""Random sequences on a real machine; once all owners have gone, nothing may be left."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbus_fast import Variant

from benchmarks.soak.grounds import grounds
from benchmarks.soak.machine import Machine, machine, persons
from benchmarks.soak.owners import Owner, Owners
from benchmarks.soak.sequences import Sequence, Step, sequence
from benchmarks.soak.snapshot import Snapshot, take
from tests.bus.peer import Peer
from vpngui.model.errors import VpnServiceError

_SETTLED_SECONDS = 10.0
_POLL_SECONDS = 0.02
_TRIES = 40
"""At making a sequence shorter that leaves something behind."""


@dataclass(frozen=True)
class Left:
    """What a sequence left behind."""

    seed: int
    backend: str
    steps: Sequence
    difference: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"seed {self.seed}, {self.backend}:", *(f"  {step}" for step in self.steps), "left behind:"]
        return "\n".join([*lines, *(f"  {line}" for line in self.difference)])


class Stage:
    """A machine, the snapshot of it at rest, and the players of one sequence after another."""

    def __init__(self, one: Machine, owners: Owners) -> None:
        self._machine = one
        self._nursery = owners
        self._owners: dict[int, Owner] = {}
        self._tunnels: dict[tuple[int, int], str] = {}
        self._rest: Snapshot
        self.calls = 0
        self.refused = 0

    async def begin(self) -> None:
        """Take the snapshot, of a service that has done everything once."""
        for what in ("create", "settings", "up", "block", "pin", "list", "destroy"):
            given: dict[str, dict[str, Any]] = {
                "create": {"name": "warm0"},
                "settings": {
                    "local": ["as", ["10.9.1.2/24"]],
                    "routes": ["as", ["0.0.0.0/0"]],
                    "dns": ["as", ["10.9.1.53"]],
                },
                "up": {"local_network": False, "remember": "hour", "by_person": False},
                "block": {"vpn": [], "original": []},
                "list": {"name": "warm", "networks": 1, "mode": "block", "tunnel": ""},
            }
            await self._do(Step(what, given=given.get(what, {})))
        await self._leave()
        # What ends of itself a moment later is not part of the rest.
        await asyncio.sleep(0.5)
        self._rest = await asyncio.to_thread(take, self._machine)

    async def play(self, steps: Sequence) -> list[str]:
        """What is left behind, marked + (and - for what is missing); nothing is as it should be."""
        for step in steps:
            self.calls += 1
            try:
                await self._do(step)
            except VpnServiceError:
                self.refused += 1
        await self._leave(sudden=len(steps) % 2 == 0)
        deadline = time.monotonic() + _SETTLED_SECONDS
        while True:
            difference = self._rest.difference(await asyncio.to_thread(take, self._machine))
            if not difference or time.monotonic() > deadline:
                return difference
            await asyncio.sleep(_POLL_SECONDS)

    async def _leave(self, *, sudden: bool = False) -> None:
        for number in list(self._owners):
            await self._owner_ends(number, sudden=sudden)
        for uid in persons():
            agent = await self._machine.agent(uid)
            await agent.manager("UnpinBlocks")
            [lists] = await agent.manager("ListBlockLists")
            for one in lists:
                await agent.manager("RemoveBlockList", "s", one["name"].value)
            [answers] = await agent.manager("ListGrants")
            for one in answers:
                await agent.manager("RevokeGrant", "s", one["id"].value)
        await self._machine.close()

    async def _owner_ends(self, number: int, *, sudden: bool) -> None:
        owner = self._owners.pop(number, None)
        if owner is not None:
            if sudden:
                owner.die()
            await owner.leave()
        for key in [key for key in self._tunnels if key[0] == number]:
            del self._tunnels[key]

    def _uid(self, owner: int) -> int:
        return persons()[owner % len(persons())]

    async def _do(self, step: Step) -> None:
        """One step; nothing when it is about a tunnel that is not there."""
        match step.what:
            case "create":
                await self._create(step)
            case "owner killed" | "owner leaves":
                await self._owner_ends(step.owner, sudden=step.what == "owner killed")
            case "agent leaves":
                await self._machine.agent_leaves(self._uid(step.owner))
            case "service killed":
                await self._machine.crash()
            case "service killed in the middle":
                await self._cut_short(step)
            case "unpin" | "list" | "no list":
                await self._by_person(step)
            case _:
                path = self._tunnels.get((step.owner, step.tunnel))
                if path is not None:
                    await self._on_tunnel(step, path)

    async def _up(self, agent: Peer, path: str, given: dict[str, Any]) -> None:
        """By a remembered answer where there is one, else by the person."""
        asked_by = (await agent.get(path, "Owner"))["pid"]
        token, request = await agent.begin(path, "up", **({} if given["by_person"] else {"pid": asked_by}))
        if "standing" in request:
            standing = request["standing"].value
            await agent.finish(token, standing["decision"].value, standing=standing["id"])
            return
        options = {"local_network": Variant("b", given["local_network"])}
        await agent.finish(token, "allow", **options, remember=Variant("s", given["remember"]))

    async def _create(self, step: Step) -> None:
        if step.owner not in self._owners:
            self._owners[step.owner] = await self._nursery.one(self._uid(step.owner))
        if (step.owner, step.tunnel) not in self._tunnels:
            path = await self._owners[step.owner].create(step.given["name"])
            self._tunnels[step.owner, step.tunnel] = path

    async def _cut_short(self, step: Step) -> None:
        """SIGKILL while the tunnel is brought up, blocked or taken apart; then the next service."""
        path = self._tunnels.get((step.owner, step.tunnel))
        if path is None:
            return
        what = ("up", "block", "destroy")[int(step.given["after"] * 1e6) % 3]
        given = {"local_network": False, "remember": "hour", "by_person": False}
        given |= {"vpn": [], "original": [["192.0.2.0", 24]]}
        work = asyncio.ensure_future(self._on_tunnel(Step(what, step.owner, step.tunnel, given), path))
        await asyncio.sleep(step.given["after"])
        self._machine.service.kill()
        with suppress(VpnServiceError):
            await work
        await self._machine.start()

    async def _by_person(self, step: Step) -> None:
        agent = await self._machine.agent(self._uid(step.owner))
        if step.what == "unpin":
            await agent.manager("UnpinBlocks")
        elif step.what == "no list":
            await agent.manager("RemoveBlockList", "s", step.given["name"])
        else:
            text = "".join(f"198.51.{n >> 8}.{n & 255}\n" for n in range(step.given["networks"]))
            fd = os.memfd_create("networks")
            try:
                os.write(fd, text.encode())
                os.lseek(fd, 0, os.SEEK_SET)
                options = {key: Variant("s", step.given[key]) for key in ("mode", "tunnel")}
                await agent.send_list(step.given["name"], fd, **options)
            finally:
                os.close(fd)

    async def _on_tunnel(self, step: Step, path: str) -> None:
        owner, given = self._owners[step.owner], step.given
        agent = await self._machine.agent(self._uid(step.owner))
        match step.what:
            case "settings":
                await owner.update(path, **given)
            case "add route":
                await owner.tunnel(path, "AddRoute", "su", given["address"], given["prefix"])
            case "remove route":
                await owner.tunnel(path, "RemoveRoute", "su", given["address"], given["prefix"])
            case "add server":
                await owner.tunnel(path, "AddDnsServer", "s", given["address"])
            case "remove server":
                await owner.tunnel(path, "RemoveDnsServer", "s", given["address"])
            case "up":
                await self._up(agent, path, given)
            case "down":
                await agent.allow(path, "down")
            case "asked":
                await agent.begin(path, given["direction"])
            case "block":
                await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", given["vpn"], given["original"])
            case "unblock":
                await owner.tunnel(path, "UnblockNetworks")
            case "lifted by the person":
                await agent.tunnel(path, "UnblockNetworks")
            case "pin":
                await agent.manager("PinBlock", "o", path)
            case "reset statistics":
                await owner.tunnel(path, "ResetStatistics")
            case "link removed":
                link = await agent.get(path, "Name")
                await asyncio.to_thread(
                    subprocess.run, ["ip", "link", "delete", link], check=False, capture_output=True
                )
            case "destroy":
                await owner.tunnel(path, "Destroy")
                del self._tunnels[step.owner, step.tunnel]
            case _:
                raise AssertionError(step.what)


@asynccontextmanager
async def stage(logs: Path, backend: str, found_first: Path | None = None) -> AsyncIterator[Stage]:
    """A machine with a service at rest, on grounds of its own."""
    with grounds():
        async with machine(logs, backend, found_first) as one:
            owners = Owners(one.rig)
            made = Stage(one, owners)
            await made.begin()
            yield made


async def campaign(
    logs: Path, backend: str, sequences: int, seed: int, say: Callable[[str], Any] = print
) -> list[Left]:
    """That many sequences, from ``seed`` on; those that left something, as short as they could be made.

    After a sequence that left something the machine is another one.
    """
    found: list[Left] = []
    number = played = refused = 0
    while number < sequences:
        async with stage(logs / f"machine-{number}", backend) as made:
            while number < sequences:
                steps = sequence(seed + number)
                difference = await made.play(steps)
                number += 1
                if difference:
                    break
            played, refused = played + made.calls, refused + made.refused
        if difference:
            found.append(await _shortest(Left(seed + number - 1, backend, steps, tuple(difference)), logs))
            say(str(found[-1]))
    say(
        f"{backend}: {number} sequences, {played} steps, {refused} of them refused; {len(found)} left residue"
    )
    return found


async def _shortest(left: Left, logs: Path) -> Left:
    """The same with steps left out, as long as it still leaves something."""
    position = tries = 0
    while position < len(left.steps) and tries < _TRIES:
        fewer = (*left.steps[:position], *left.steps[position + 1 :])
        async with stage(logs / f"shorter-{left.seed}-{tries}", left.backend) as made:
            difference = await made.play(fewer)
        tries += 1
        if difference:
            left = Left(left.seed, left.backend, fewer, tuple(difference))
        else:
            position += 1
    return left
