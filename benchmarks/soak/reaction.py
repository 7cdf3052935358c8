"""How soon the service does what nobody tells it to: after its owner's death, a flush, and its own death."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from statistics import quantiles

from dbus_fast import Message, Variant

from benchmarks.figure import Figure, absolute
from benchmarks.soak.grounds import DISCARD, FORBIDDEN, grounds
from benchmarks.soak.machine import BACK_ENDS, Machine, machine, persons
from benchmarks.soak.owners import Owners
from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.observe.network import read_ours
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.plan.state import NetworkState

_FULL: dict[str, tuple[str, list[str]]] = {
    "local": ("as", ["10.9.1.2/24", "2001:db8:9:1::2/64"]),
    "routes": ("as", ["0.0.0.0/0", "::/0"]),
}
_FLUSHES = {
    "nftables": (["nft", "flush", "ruleset"],),
    "iptables": (["iptables-legacy", "-F"], ["ip6tables-legacy", "-F"]),
}
_POLL_SECONDS = 0.002
_LONGEST_SECONDS = 20.0
_PROBE_SECONDS = 0.0005
_APART_SECONDS = 1.05
"""The service has patience with who flushes again and again (service.looks); this is about a single flush."""


class Probe:
    """Sends over the uplink without end, and remembers when it was let and when it was not.

    A filter that stops a packet which this host sends lets the sender know: EPERM (ip(7), ERRORS).
    """

    def __init__(self) -> None:
        self.passed: list[float] = []
        self.stopped = 0
        self._ended = False
        self._sockets = []
        for version, family in ((4, socket.AF_INET), (6, socket.AF_INET6)):
            one = socket.socket(family, socket.SOCK_DGRAM)
            one.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"transit")
            self._sockets.append((one, (FORBIDDEN[version, "bound"], DISCARD)))

    def families(self) -> int:
        """Of how many families a packet may leave now: 0 to 2."""
        return sum(self._send(one, to) for one, to in self._sockets)

    def run(self) -> None:
        """Until ``end``."""
        while not self._ended:
            now = time.perf_counter()
            if self.families():
                self.passed.append(now)
            else:
                self.stopped += 1
            time.sleep(_PROBE_SECONDS)

    def end(self) -> None:
        self._ended = True

    def close(self) -> None:
        for one, _ in self._sockets:
            one.close()

    def _send(self, one: socket.socket, to: tuple[str, int]) -> bool:
        try:
            one.sendto(b"probe", to)
        except PermissionError:
            return False
        return True


@contextmanager
def probing() -> Iterator[Probe]:
    """A probe that runs in a thread of its own."""
    probe = Probe()
    thread = threading.Thread(target=probe.run, name="probe")
    thread.start()
    try:
        yield probe
    finally:
        probe.end()
        thread.join()
        probe.close()


@asynccontextmanager
async def _blocked(one: Machine) -> AsyncIterator[tuple[Peer, str]]:
    """A full tunnel that is up and blocks everything: its owner and path."""
    uid = persons()[0]
    async with peer(one.rig.system_bus, uid) as owner:
        path, fd, *_ = await owner.create("soak0")
        try:
            settings = {key: Variant(signature, value) for key, (signature, value) in _FULL.items()}
            await owner.update(path, **settings)
            await (await one.agent(uid)).allow(path, "up")
            await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
            yield owner, path
            await owner.tunnel(path, "Destroy")
        finally:
            os.close(fd)


async def owner_death(logs: Path, backend: str, samples: int) -> list[float]:
    """Seconds from SIGKILL of an owner until its interface, its routes and rules, and its block are gone."""
    found, uid = [], persons()[0]
    with grounds(), contextlib.closing(Rtnetlink()) as kernel, contextlib.closing(Probe()) as probe:
        assert probe.families() == 2, "the probe does not get out when nothing is blocked"
        async with machine(logs, backend) as one:
            owners = Owners(one.rig)
            for _ in range(samples):
                owner = await owners.one(uid)
                path = await owner.create("soak0")
                await owner.update(path, **_FULL)
                await (await one.agent(uid)).allow(path, "up")
                await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
                assert not probe.families() and await read_ours(kernel) != NetworkState()
                start = time.perf_counter()
                owner.die()
                while probe.families() < 2 or await read_ours(kernel) != NetworkState():
                    assert time.perf_counter() - start < _LONGEST_SECONDS, "it does not go"
                    await asyncio.sleep(_POLL_SECONDS)
                found.append(time.perf_counter() - start)
                await owner.leave()
    return found


async def rearm(logs: Path, backend: str, samples: int) -> list[float]:
    """Seconds from the first packet that passes a flushed packet filter to the last one."""
    found = []
    with grounds():
        async with machine(logs, backend) as one, _blocked(one):
            agent = await one.agent(persons()[0])
            for _ in range(samples):
                await asyncio.sleep(_APART_SECONDS)
                agent.signals.clear()
                with probing() as probe:
                    await asyncio.to_thread(_flush, backend)
                    start = time.perf_counter()
                    while not _repaired(agent) or probe.families():
                        assert time.perf_counter() - start < _LONGEST_SECONDS, "it does not come back"
                        await asyncio.sleep(_POLL_SECONDS)
                found.append(probe.passed[-1] - probe.passed[0] if probe.passed else 0.0)
    return found


async def readopt(logs: Path, backend: str, samples: int) -> tuple[list[float], int]:
    """Seconds from SIGKILL of the service, which is started again at once, until it has its name, and with it
    the tunnel and the block; and how many packets passed the block meanwhile."""
    found = []
    with grounds():
        async with machine(logs, backend) as one, _blocked(one) as (owner, path):
            with probing() as probe:
                for _ in range(samples):
                    named = await _watch_name(owner)
                    start = time.perf_counter()
                    one.service.kill()
                    starting = asyncio.ensure_future(one.start())
                    found.append(await asyncio.wait_for(named, _LONGEST_SECONDS) - start)
                    state, block = await owner.get(path, "State"), await owner.get(path, "Block")
                    assert state == "up" and block, f"adopted as {state} with the block {block}"
                    await starting
                assert probe.stopped > samples, "the probe did not run"
    return found, len(probe.passed)


async def _watch_name(owner: Peer) -> asyncio.Future[float]:
    """Done when the service's name has an owner again, with that moment."""
    named: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def heard(message: Message) -> None:
        if message.member == "NameOwnerChanged" and message.body[0] == names.SERVICE_NAME and message.body[2]:
            owner.bus.remove_message_handler(heard)
            named.set_result(time.perf_counter())

    rule = f"type='signal',sender='{names.BUS_NAME}',member='NameOwnerChanged',arg0='{names.SERVICE_NAME}'"
    add = Message(
        destination=names.BUS_NAME,
        path=names.BUS_PATH,
        interface=names.BUS_NAME,
        member="AddMatch",
        signature="s",
        body=[rule],
    )
    await owner.bus.call(add)
    owner.bus.add_message_handler(heard)
    return named


def _repaired(agent: Peer) -> bool:
    """Whether the person was told: only then was there something to repair."""
    return any(member == "Notice" and body[0] == "repaired" for _, member, body in agent.signals)


def _flush(backend: str) -> None:
    for command in _FLUSHES[backend]:
        subprocess.run(command, check=True, timeout=20)


def p99(values: list[float]) -> float:
    """In milliseconds."""
    return 1000 * (quantiles(values, n=100, method="inclusive")[-1] if len(values) > 1 else values[0])


def figures(logs: Path, name: str, samples: int) -> Iterator[Figure]:
    """``name`` is owner_death, rearm or readopt; each with both back ends."""
    for backend in BACK_ENDS:
        folder = logs / f"{name}-{backend}"
        label = f"{name}:{backend[:3]}"
        if name == "owner_death":
            yield absolute(
                label, "ms p99", p99(asyncio.run(owner_death(folder, backend, samples))), at_most=500
            )
        elif name == "rearm":
            yield absolute(label, "ms p99", p99(asyncio.run(rearm(folder, backend, samples))), at_most=200)
        else:
            values, passed = asyncio.run(readopt(folder, backend, samples))
            yield absolute(label, "ms p99", p99(values), at_most=1000)
            yield absolute(f"{label} passed", "packets", passed, at_most=0)
