"""Sends nonsense to the service, waits for its answers, and says what it has cost."""

from __future__ import annotations

import asyncio
import os
import signal
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

from dbus_fast import Message

from tests.bus import peer as peers
from tests.bus.nonsense import Fds, Nonsense, Request, Target
from tests.bus.raw import Gone, Raw, encode
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.sandbox import users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

_BATCH = 12
_ANSWER_SECONDS = 30


@dataclass(frozen=True)
class Cost:
    """What the service holds: open file descriptors, resident memory in bytes."""

    fds: int
    memory: int


def cost(service: Process) -> Cost:
    """Now."""
    pages = int(Path(f"/proc/{service.pid}/statm").read_text().split()[1])
    return Cost(len(os.listdir(f"/proc/{service.pid}/fd")), pages * os.sysconf("SC_PAGESIZE"))


def fuzz(rig: Rig, service: Process, requests: int, seed: int) -> int:
    """Send ``requests`` from several users; the number of calls that were answered.

    Raises AssertionError, which begins with the seed, when a call is not answered or the service ends.
    Every peer has left when this returns.
    """
    fds = Fds()
    run = _Run(rig, service, seed, fds)
    try:
        run.go(requests)
    except Exception as error:
        raise AssertionError(f"seed {seed}: {error}") from error
    finally:
        run.leave()
        fds.close()
    return run.answered


class _Run:
    def __init__(self, rig: Rig, service: Process, seed: int, fds: Fds) -> None:
        self.answered = 0
        self._rig = rig
        self._service = service
        self._uids = (rig.uid, rig.uid, users.STRANGER, 0) if users.several() else (rig.uid,)
        self._peers: list[Raw] = []
        self._nonsense = Nonsense(seed, asyncio.run(_targets(rig)), fds)

    def go(self, requests: int) -> None:
        for number in range(0, requests, _BATCH):
            if len(self._peers) < 4:
                self._peers.append(self._peer())
            peer = self._peers[self._nonsense.pick(len(self._peers))]
            try:
                self._batch(peer)
            except Gone:
                self._drop(peer)
                if self._service.status is not None:
                    raise AssertionError(f"the service ended: {self._service.tail()}") from None
            match number // _BATCH % 64:
                case 20:
                    self._leave_during_the_check()
                case 40:
                    self._read_nothing()
                case 60:
                    self._drop(self._peers[0])

    def leave(self) -> None:
        for peer in self._peers:
            peer.close()
        self._peers.clear()

    def _peer(self) -> Raw:
        """Somebody new, with some tunnels if that is allowed, and the agent if nobody is."""
        peer = Raw(self._rig.system_bus, self._uids[self._nonsense.pick(len(self._uids))])
        for _ in range(3):
            peer.send(_call(peer, names.MANAGER, "CreateTunnel", ["fuzz0"]))
        peer.send(_call(peer, names.MANAGER, "RegisterAgent", []))
        return peer

    def _drop(self, peer: Raw) -> None:
        peer.close()
        if peer in self._peers:
            self._peers.remove(peer)

    def _batch(self, peer: Raw) -> None:
        sent: dict[int, Request] = {}
        for _ in range(_BATCH):
            request = self._nonsense.request(peer.next_serial())
            peer.send(request.message, request.fds)
            if request.answers:
                sent[request.serial] = request
        missing = peer.wait_for(set(sent), _ANSWER_SECONDS)
        if missing:
            unanswered = [(sent[serial].kind, sent[serial].target) for serial in missing]
            raise AssertionError(f"no answer to {unanswered}")
        self.answered += len(sent)
        self._nonsense.newest = max(self._nonsense.newest, peer.newest)
        odd = self._nonsense.pick(8)
        if odd < 4:
            peer.send(self._nonsense.not_a_call(peer.next_serial()))
        if odd == 5:
            peer.send(request.message, request.fds)  # the same serial once more
        if odd == 6:
            peer.send(self._nonsense.broken(request.message))
            self._drop(peer)  # perhaps the bus waits for the rest of a message that never ends

    def _leave_during_the_check(self) -> None:
        self._rig.authority.send(signal.SIGSTOP)
        try:
            for _ in range(4):
                peer = Raw(self._rig.system_bus, self._uids[0])
                for member, body in (
                    ("CreateTunnel", ["gone0"]),
                    ("RegisterAgent", []),
                    ("CreateTunnel", ["gone0"]),
                ):
                    peer.send(_call(peer, names.MANAGER, member, body))
                peer.close()
        finally:
            self._rig.authority.send(signal.SIGCONT)

    def _read_nothing(self) -> None:
        """Many answers on their way to somebody who does not look; the bus keeps them, for a while."""
        peer = self._peer()
        for _ in range(200):
            if not peer.push(_call(peer, names.INTROSPECTABLE, "Introspect", [])):
                break
        self._peers.append(peer)


def _call(peer: Raw, interface: str, member: str, body: list[str]) -> bytes:
    return encode(
        Message(
            destination=names.SERVICE_NAME,
            path=names.SERVICE_PATH,
            interface=interface,
            member=member,
            signature="s" * len(body),
            body=body,
            serial=peer.next_serial(),
        )
    )


async def _targets(rig: Rig) -> list[Target]:
    """Every method of the manager and of a tunnel."""
    async with peers.peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("seen0")
        os.close(fd)
        tunnel = [replace(one, path="") for one in await _listed(app, path)]
        return [*await _listed(app, names.SERVICE_PATH), *tunnel]


async def _listed(app: peers.Peer, path: str) -> list[Target]:
    reply = await call(app.bus, names.SERVICE_NAME, path, names.INTROSPECTABLE, "Introspect")
    root = ElementTree.fromstring(reply.body[0].split(">", 1)[1])  # noqa: S314 - our own service's
    return [
        Target(
            path,
            interface.get("name", ""),
            method.get("name", ""),
            "".join(argument.get("type", "") for argument in method.findall("arg[@direction='in']")),
        )
        for interface in root.findall("interface")
        for method in interface.findall("method")
    ]
