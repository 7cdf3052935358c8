"""Three hosts for the firewalls' tests: this one with two links to a peer, and one behind this one.

Frames are seen by packet sockets at the far end of each link, what reaches this host by raw sockets,
behind its packet filter. After a try, fences go round every link, past the filter: links and the
processor's queue keep the order, so what has not been seen by then does not come. Nothing is timed.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import socket
import struct
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from ipaddress import ip_address
from pathlib import Path

from tests.netns.probes import FAR, LINKS, NEAR, PROBES, Probe
from tests.netns.senders import FAMILIES, HOST_BEHIND, ICMP, INNER, PEER, Sender, on
from vpngui.model.networks import IpAddress
from vpngui.sandbox import hosts
from vpngui.sandbox.process import run

_ETH_P_ALL = 0x0003
_FENCE = b"\xff" * 6 + b"\x02\x00\x00\x00\x00\x09" + b"\x88\xb5"  # an IEEE 802 local experimental type
_ARP = bytes.fromhex("0806 0001 0800 06 04")
"""The type of the frame, then Ethernet and IPv4 with the lengths of their addresses."""
_OUTGOING = 4  # PACKET_OUTGOING, linux/if_packet.h
_BUFFER = 1 << 24
_SO_RCVBUFFORCE = 33
_ROUNDS = 3  # a routed packet crosses two links, and its answer comes back
_BATCH = 48
_PATIENCE = 10.0
_DESTINATIONS = {0: slice(0), 4: slice(30, 34), 16: slice(38, 54)}
"""Where the destination is in a frame, by the length of an address."""


class Tap:
    """One end of a link, from where its own host receives and sends frames past every filter."""

    def __init__(self, host: str, link: str) -> None:
        self.frames: list[bytes] = []
        with on(host):
            self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL))
        _enlarge(self._socket)
        self._socket.bind((link, _ETH_P_ALL))
        self._socket.settimeout(_PATIENCE)

    def close(self) -> None:
        self._socket.close()

    def send(self, frame: bytes) -> None:
        self._socket.send(frame)

    def discard(self) -> None:
        self._socket.setblocking(False)
        _drain(self._socket)
        self._socket.settimeout(_PATIENCE)

    def read_until(self, last: bytes) -> None:
        while True:
            frame, origin = self._socket.recvfrom(1 << 16)
            if origin[2] == _OUTGOING:
                continue
            if frame.startswith(_FENCE):
                if frame == last:
                    return
                continue
            self.frames.append(frame)


class Lab:
    """The three hosts while they are there; made by ``lab``."""

    def __init__(self) -> None:
        self._tokens = itertools.count(1)
        self._open = contextlib.ExitStack()
        self.near = {link: self._tap("", link) for link in HOST_BEHIND}
        self.far = {link: self._tap(host, link) for link, host in HOST_BEHIND.items()}
        self._received = {
            (protocol, version): self._raw(version, number if number else ICMP[version])
            for version in (4, 6)
            for protocol, number in (("udp", socket.IPPROTO_UDP), ("tcp", socket.IPPROTO_TCP), ("icmp", 0))
        }

    def close(self) -> None:
        self._open.close()

    def passing(self, probes: Iterable[Probe] = PROBES) -> frozenset[str]:
        """The names of those that get where they were sent; AssertionError for one that got elsewhere."""
        listed, found = list(probes), set[str]()
        for start in range(0, len(listed), _BATCH):
            found |= self._pass(listed[start : start + _BATCH])
        return frozenset(found)

    def forget(self) -> None:
        """Throw away what has been seen so far."""
        for tap in (*self.near.values(), *self.far.values()):
            tap.discard()  # after a flood, the queue would have no room for fences
        self.settle()
        for tap in self.far.values():
            tap.frames.clear()
        for raw in self._received.values():
            _drain(raw)

    def settle(self) -> None:
        """Until everything that is on its way has arrived."""
        for _ in range(_ROUNDS):
            for link in HOST_BEHIND:
                for sender, receiver in ((self.near, self.far), (self.far, self.near)):
                    fence = _FENCE + self.token()
                    sender[link].send(fence)
                    receiver[link].read_until(fence)

    def seen(self, needle: bytes, to: IpAddress | None = None) -> set[str]:
        """The links at whose far end a frame with ``needle`` has come out: answers and errors that quote it
        too, unless ``to`` says where it goes."""
        end = to.packed if to else b""
        return {
            link
            for link, tap in self.far.items()
            if any(needle in frame and frame[_DESTINATIONS[len(end)]] == end for frame in tap.frames)
        }

    def answers_arp(self, link: str, address: str) -> bool:
        """Whether this host says by ARP (RFC 826) on ``link`` that it has an IPv4 address."""
        self.forget()
        own, far = ip_address(address).packed, ip_address(FAR[link, 4]).packed
        mac = bytes.fromhex(_mac(link, 2).replace(":", ""))
        question = b"\xff" * 6 + mac + _ARP + b"\0\1" + mac + far + bytes(6) + own
        self.far[link].send(question)
        self.settle()
        return any(frame[12:22] == _ARP + b"\0\2" and frame[28:32] == own for frame in self.far[link].frames)

    def finds_neighbour(self, host: str, link: str, address: str) -> bool:
        """Whether neighbour discovery (RFC 4861) on ``link`` of ``host`` finds ``address``."""
        with on(host):
            before = [line.split() for line in _ip_lines(f"neigh show to {address} dev {link}")]
            _ip(*(f"neigh del {address} dev {link}" for _ in before), f"neigh add {address} dev {link} use")
            self.settle()
            [found] = _ip_lines(f"neigh show to {address} dev {link}")
            _ip(f"neigh del {address} dev {link}")
            for _, lladdr, mac, state in before:
                _ip(f"neigh add {address} {lladdr} {mac} dev {link} nud {state.lower()}")
        return "REACHABLE" in found

    def token(self) -> bytes:
        """Bytes that are nowhere else."""
        return b"\xa5\x5a" + struct.pack(">Q", next(self._tokens)) * 2

    def _pass(self, probes: Sequence[Probe]) -> set[str]:
        self.forget()
        with contextlib.ExitStack() as senders:
            needles = []
            for probe in probes:
                sender = senders.enter_context(contextlib.closing(Sender(probe, self.token())))
                sender.send()
                needles.append(sender.needle)
            self.settle()
        received = {kind: _drain(raw) for kind, raw in self._received.items()}
        found = set()
        for probe, needle in zip(probes, needles, strict=True):
            links = self.seen(needle, probe.to)
            if probe.out:
                assert links <= {probe.out}, f"{probe} came out of {links}"
                arrived = bool(links)
            else:
                packets = received[probe.protocol, probe.version]
                arrived = any(needle in packet for packet in packets)
            if arrived:
                found.add(probe.name)
        return found

    def _tap(self, host: str, link: str) -> Tap:
        tap = Tap(host, link)
        self._open.callback(tap.close)
        return tap

    def _raw(self, version: int, protocol: int) -> socket.socket:
        raw = self._open.enter_context(socket.socket(FAMILIES[version], socket.SOCK_RAW, protocol))
        _enlarge(raw)
        raw.setblocking(False)
        return raw


@contextlib.contextmanager
def lab() -> Iterator[Lab]:
    """Make the hosts in a new network of this thread. The thread keeps to one processor: its queue is the
    order in which packets arrive."""
    processors = os.sched_getaffinity(0)
    with hosts.fresh_network():
        os.sched_setaffinity(0, {min(processors)})
        try:
            with contextlib.ExitStack() as stack:
                for host in (PEER, INNER):
                    _ip(f"netns add {host}")
                    stack.callback(_ip, f"netns delete {host}")
                for link, host in HOST_BEHIND.items():
                    _ip(_pair(link, host))
                    stack.callback(_ip, f"link delete {link}")
                _ip(*_near_addresses())
                for host in (PEER, INNER):
                    with on(host):
                        _ip(*_far_addresses(host))
                _route_packets()
                one = Lab()
                stack.callback(one.close)
                yield one
        finally:
            os.sched_setaffinity(0, processors)


def _pair(link: str, host: str) -> str:
    far = f"peer name {link} address {_mac(link, 2)} netns {host}"
    return f"link add {link} address {_mac(link, 1)} type veth {far}"


def _near_addresses() -> list[str]:
    lines = [line for link in HOST_BEHIND for line in _one_end(link, NEAR, FAR, 1)]
    for version in (4, 6):
        for metric, link in enumerate(LINKS, 100):
            lines.append(f"route add default via {FAR[link, version]} dev {link} metric {metric}")
    return lines


def _far_addresses(host: str) -> list[str]:
    own = [link for link, there in HOST_BEHIND.items() if there == host]
    lines = [line for link in own for line in _one_end(link, FAR, NEAR, 2)]
    for version in (4, 6):
        for metric, link in enumerate(own, 100):
            lines.append(f"route add default via {NEAR[link, version]} dev {link} metric {metric}")
    return ["link set lo up", *lines]


def _one_end(
    link: str, own: dict[tuple[str, int], str], other: dict[tuple[str, int], str], end: int
) -> list[str]:
    mac = f"lladdr {_mac(link, 3 - end)} dev {link} nud permanent"
    return [
        f"address add {own[link, 4]}/24 dev {link}",
        f"address add {own[link, 6]}/64 dev {link} nodad",
        f"address add fe80::{end}/64 dev {link} nodad",
        f"link set {link} addrgenmode none up",
        f"neigh add {other[link, 4]} {mac}",
        f"neigh add {other[link, 6]} {mac}",
        f"neigh add fe80::{3 - end} {mac}",
    ]


def _mac(link: str, end: int) -> str:
    return f"02:00:00:00:{list(HOST_BEHIND).index(link):02x}:{end:02x}"


def _route_packets() -> None:
    for setting in ("ipv4/conf/all/forwarding", "ipv6/conf/all/forwarding"):
        Path("/proc/sys/net", setting).write_text("1")
    for name in ("all", "default", *HOST_BEHIND):
        Path("/proc/sys/net/ipv4/conf", name, "rp_filter").write_text("0")


def _ip_lines(command: str) -> list[str]:
    return run(["ip", *command.split()]).splitlines()


def _ip(*lines: str) -> None:
    text = "\n".join(lines) + "\n"
    done = subprocess.run(
        ["ip", "-batch", "-"], input=text, capture_output=True, text=True, timeout=20, check=False
    )
    assert done.returncode == 0, f"{done.stderr}{text}"


def _enlarge(one: socket.socket) -> None:
    try:
        one.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER)
    except PermissionError:  # in a user namespace: then as much as the system gives to everybody
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)


def _drain(one: socket.socket) -> list[bytes]:
    found = []
    with contextlib.suppress(BlockingIOError):
        while True:
            found.append(one.recv(1 << 16))
    return found
