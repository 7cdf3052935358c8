"""A machine whose service dies and comes back, with a flood of probes towards a peer that counts them."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import socket
import struct
import threading
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.logs import check_logs
from tests.netns.senders import on
from vpngui.contract import names
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox import hosts, users
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.process import Process, until
from vpngui.sandbox.rig import Rig

DYING = Path(__file__).parent / "dying"
MARKER = b"vpngui-probe-that-must-not-leave"
KINDS = ("udp4", "udp4 bound", "udp6", "udp6 bound", "icmp")
"""Probes; the bound ones go past routing (socket(7), SO_BINDTODEVICE)."""
LOCAL = Variant("as", ["10.9.0.2/24", "2001:db8:9::2/64"])
JOURNAL_STEPS = 4
"""As in tests/bus/dying."""
_GRANTS = {
    action: [users.person()] for action in (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)
}
_TO_LINK = 25  # SO_BINDTODEVICE


@dataclass
class Flood:
    """Probes of every kind to the peer, as fast as is decent; ``sent`` counts the rounds."""

    transit: hosts.Transit
    sent: int = 0
    _ended: bool = False

    def run(self) -> None:
        far, far6 = (self.transit.far, 9), (self.transit.far6, 9)
        with ExitStack() as stack:
            opened = [stack.enter_context(closing(made)) for made in self._sockets()]
            while not self._ended:
                for kind, one in zip(KINDS, opened, strict=True):
                    with contextlib.suppress(OSError):
                        one.sendto(_payload(kind), far6 if one.family == socket.AF_INET6 else far)
                self.sent += 1
                threading.Event().wait(0.002)

    def until_seen(self, capture: Capture) -> None:
        """Wait until the peer has seen a probe of every kind: the way there works, and nothing is queued."""
        for kind in KINDS:
            until(f"{kind} is seen", lambda kind=kind: capture.contains(_payload(kind)) or None, 10)

    def end(self) -> None:
        self._ended = True

    def rounds(self, number: int) -> None:
        """Wait until that many more rounds were sent."""
        wanted = self.sent + number
        until("the flood goes on", lambda: self.sent >= wanted, 10)

    def _sockets(self) -> Iterator[socket.socket]:
        for family in (socket.AF_INET, socket.AF_INET6):
            yield socket.socket(family, socket.SOCK_DGRAM)
            bound = socket.socket(family, socket.SOCK_DGRAM)
            bound.setsockopt(socket.SOL_SOCKET, _TO_LINK, self.transit.link.encode())
            yield bound
        yield socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)


def _payload(kind: str) -> bytes:
    data = MARKER + kind.ljust(10).encode()
    return struct.pack(">BBHHH", 8, 0, _checksum(data), 0, 0) + data if kind == "icmp" else data


def _checksum(payload: bytes) -> int:
    """Of an echo request (RFC 792) with number and sequence 0."""
    total = sum(struct.unpack(f">{len(payload) // 2}H", payload)) + 0x0800
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


@contextmanager
def counted(transit: hosts.Transit, file: Path) -> Iterator[tuple[Flood, Capture]]:
    """The flood runs inside the block, and what of it reaches the peer is counted there."""
    flood = Flood(transit)
    with on(transit.namespace):
        capture = Capture(transit.link, file)
        capture.__enter__()
    try:
        thread = threading.Thread(target=flood.run, name="flood")
        thread.start()
        try:
            yield flood, capture
        finally:
            flood.end()
            thread.join()
    finally:
        capture.__exit__(None, None, None)


class Mortal:
    """The service, an application and an agent on one machine; the service can be made to die."""

    def __init__(self, rig: Rig, app: Peer, agent: Peer, options: Sequence[str] = ()) -> None:
        self.rig = rig
        self.options = options
        self.app = app
        self.agent = agent
        self.service: Process

    async def start(self) -> None:
        """The service as systemd would start it again, and the agent back at its place."""
        self.service = self.rig.start_service(*self.options)
        await self.agent.manager("RegisterAgent")

    async def crash(self) -> None:
        """SIGKILL, and the next one."""
        self.service.kill()
        await self.start()

    async def dies(self, step: int, work: Awaitable[Any]) -> None:
        """End the service at the journal's step number ``step`` of ``work``, then start it again."""
        os.kill(self.service.pid, signal.SIGRTMIN + step)
        with contextlib.suppress(VpnServiceError):  # it may have answered before it died
            await work
        assert self.service.wait(10) == -signal.SIGKILL
        await self.start()

    async def dies_writing(self, number: int, work: Awaitable[Any]) -> bool:
        """End the service when it has written that many things to the network, then start it again; False
        when the work was done with fewer."""
        os.kill(self.service.pid, signal.SIGRTMIN + JOURNAL_STEPS + number)
        try:
            await work
        except VpnServiceError:
            assert self.service.wait(10) == -signal.SIGKILL
            await self.start()
            return True
        os.kill(self.service.pid, signal.SIGRTMAX)
        return False

    async def tunnel(self, name: str, **settings: Variant) -> tuple[str, int]:
        """Object path and TUN fd of a new tunnel, down."""
        path, fd, *_ = await self.app.create(name)
        os.set_blocking(fd, False)
        if settings:
            await self.app.update(path, **settings)
        return path, fd

    async def everything(self, path: str) -> dict[str, Any]:
        """All properties but the counters."""
        found: dict[str, Any] = (await self.app.objects())[path]
        [values] = found.values()
        return {key: variant.value for key, variant in values.items() if key != "Statistics"}

    @property
    def journal(self) -> Path:
        return self.rig.runtime_folder / "journal"


@asynccontextmanager
async def mortal(tmp_path: Path, *options: str) -> AsyncIterator[tuple[Mortal, hosts.Transit]]:
    """``options`` of the service."""
    with (
        hosts.fresh_network(),
        hosts.peer_host(hosts.Transit()) as transit,
        Rig(tmp_path / "logs", screen_kind="none", found_first=DYING, grants=_GRANTS) as rig,
    ):
        async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
            machine = Mortal(rig, app, agent, options)
            await machine.start()
            yield machine, transit
    check_logs(rig)


def carries(fd: int, address: str) -> bool:
    """Whether a packet to ``address`` comes out of the TUN device, and the device takes one."""
    with contextlib.suppress(BlockingIOError):
        while os.read(fd, 2000):
            pass
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"into the tunnel", (address, 9))
    try:
        packet = os.read(fd, 2000)
        return b"into the tunnel" in packet and os.write(fd, packet) == len(packet)
    except OSError as error:
        assert error.errno in (errno.EAGAIN, errno.EIO, errno.EBADFD), error
        return False
