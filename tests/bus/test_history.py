"""The app's history against the real service: what passed is counted once, to the last packet."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus

from tests.bus.peer import Peer, connect_as, peer
from vpngui.gui import service_client
from vpngui.gui.history.buckets import MINUTE, Buckets
from vpngui.gui.history.history import History
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import AgentState, Snapshot
from vpngui.model.tunnel_state import TunnelState
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

PACKETS, BYTES = 5, 5 * 84
"""What ``ping`` sends into the tunnel: 56 bytes each, and the headers of ICMP and IPv4."""

pytestmark = pytest.mark.usefixtures("service")


class App:
    """As much of the Qt app as there is between the bus and the history's file."""

    def __init__(self, path: Path) -> None:
        self.history = History(path, lambda problem: pytest.fail(str(problem)))
        self.client = ServiceClient(self)

    def publish(self, snapshot: Snapshot) -> None:
        self.history.follow(snapshot)

    def service_came(self) -> None:
        """Nobody looks: nothing is subscribed to."""

    def sampled(self, samples: Samples) -> None:
        self.history.sampled(samples)

    def noticed(self, notice: Notice) -> None:
        """It has no window to tell it in."""

    @property
    def sent(self) -> int:
        return sum(amounts.tx for amounts in self.history.days.values())

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not condition():  # noqa: ASYNC110 - there is no event: others bring it about
                await asyncio.sleep(0.01)


@asynccontextmanager
async def app(rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[App]:
    """An app that follows the service as its person's agent, until it ends in good order."""

    async def connected(kind: BusType) -> MessageBus:
        return await connect_as(rig.system_bus, rig.uid)

    monkeypatch.setattr(service_client, "connect", connected)
    one = App(path)
    # First: who connects is somebody else for a moment, in every thread.
    await one.history.start()
    running = asyncio.ensure_future(one.client.run())
    try:
        await one.until(lambda: one.client.snapshot.agent is AgentState.REGISTERED)
        yield one
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await one.history.close()


class Tunnel:
    """Brought up by the person's own click."""

    def __init__(self, owner: Peer, path: str, fd: int) -> None:
        self.owner = owner
        self.path = path
        self.fd = fd

    def send(self) -> None:
        command = ["ping", "-c", str(PACKETS), "-i", "0.01", "-W", "1", "10.9.0.9"]
        subprocess.run(command, capture_output=True)
        for _ in range(PACKETS):
            os.read(self.fd, 2000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vpngui" / "history.sqlite"


async def made(owner: Peer, one: App) -> Tunnel:
    path, fd, *_ = await owner.create("corp0")
    await owner.update(path, local=Variant("as", ["10.9.0.2/24"]), session=Variant("s", "Corp"))
    reply = await one.client.manager("BeginConsent", "osa{sv}", [path, "up", {}])
    await one.client.manager("FinishConsent", "ssa{sv}", [reply.body[0], "allow", {}])
    await one.until(lambda: one.client.snapshot.tunnels[0].state is TunnelState.UP)
    return Tunnel(owner, path, fd)


async def test_hidden_it_counts_to_the_last_packet(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No sample is ever asked for; what passed comes with the news that the tunnel is down or gone."""
    async with peer(rig.system_bus, rig.uid) as owner, app(rig, path, monkeypatch) as one:
        tunnel = await made(owner, one)
        tunnel.send()
        assert one.sent == 0
        reply = await one.client.manager("BeginConsent", "osa{sv}", [tunnel.path, "down", {}])
        await one.client.manager("FinishConsent", "ssa{sv}", [reply.body[0], "allow", {}])
        await one.until(lambda: one.sent == BYTES)
        reply = await one.client.manager("BeginConsent", "osa{sv}", [tunnel.path, "up", {}])
        await one.client.manager("FinishConsent", "ssa{sv}", [reply.body[0], "allow", {}])
        tunnel.send()
        os.close(tunnel.fd)
        owner.bus.disconnect()
        await one.until(lambda: not one.client.snapshot.tunnels)
        assert one.sent == 2 * BYTES
        gaps = (await one.history.read(0)).gaps
        assert sum(gap.tx for gap in gaps) + _seconds(await one.history.read(0)) == 2 * BYTES


async def test_samples_a_reset_and_a_service_that_is_killed_count_once(
    rig: Rig, service: Process, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with peer(rig.system_bus, rig.uid) as owner, app(rig, path, monkeypatch) as one:
        tunnel = await made(owner, one)
        await one.client.watch_statistics(True)
        tunnel.send()
        await one.until(lambda: one.sent == BYTES)
        await one.client.on_tunnel(tunnel.path, "ResetStatistics")
        await one.until(lambda: one.history.ledger.accounts[tunnel.path].up == (0, 0))
        tunnel.send()
        await one.until(lambda: one.sent == 2 * BYTES)
        assert one.history.ledger.accounts[tunnel.path].up == (0, BYTES)
        service.kill()
        rig.start_service()
        tunnel.send()
        await owner.tunnel(tunnel.path, "Destroy")
        await one.until(lambda: one.sent == 3 * BYTES)
        os.close(tunnel.fd)


async def test_what_passes_while_the_app_is_not_there_is_counted_when_it_is_back(
    rig: Rig, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with peer(rig.system_bus, rig.uid) as owner:
        async with app(rig, path, monkeypatch) as one:
            tunnel = await made(owner, one)
        tunnel.send()
        async with app(rig, path, monkeypatch) as again:
            await again.until(lambda: again.sent == BYTES)
            assert [key.session for key, _ in again.history.days] == ["Corp"]
            os.close(tunnel.fd)


def _seconds(found: Buckets) -> int:

    return sum(sum(minute[MINUTE:]) for minute in found.seconds.values())
