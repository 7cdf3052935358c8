"""Three hosts for the firewalls' tests: this one with two links to a peer, and one behind this one.

Frames are seen by packet sockets at the far end of each link, what reaches this host by raw sockets,
behind its packet filter. After a try, fences go round every link, past the filter: links and the
processor's queue keep the order, so what has not been seen by then does not come. Nothing is timed.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import os
import socket
import struct
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.netns.probes import FAR, LINKS, NEAR, PROBES, Probe
from vpngui.model.networks import IpAddress
from vpngui.sandbox import hosts

PEER, INNER = "peer", "inner"
HOST_BEHIND = {"wan0": PEER, "vpn0": PEER, "inner": INNER}
_CLONE_NEWNET = 0x40000000
_ETH_P_ALL = 0x0003
_FENCE = b"\xff" * 6 + b"\x02\x00\x00\x00\x00\x09" + b"\x88\xb5"  # an IEEE 802 local experimental type
_OUTGOING = 4  # PACKET_OUTGOING, linux/if_packet.h
_BUFFER = 1 << 24
_SO_RCVBUFFORCE = 33
_ROUNDS = 3  # a routed packet crosses two links, and its answer comes back
_BATCH = 48
_PATIENCE = 10.0
_DESTINATIONS = {0: slice(0), 4: slice(30, 34), 16: slice(38, 54)}
"""Where the destination is in a frame, by the length of an address."""
_FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}
_ICMP = {4: socket.IPPROTO_ICMP, 6: socket.IPPROTO_ICMPV6}
_MULTICAST_IF = {
    4: (socket.IPPROTO_IP, socket.IP_MULTICAST_IF),
    6: (socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF),
}


@contextlib.contextmanager
def on(host: str) -> Iterator[None]:
    """What this thread opens or starts inside the block belongs to ``host``; "" is this one."""
    if not host:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    before = os.open(Path("/proc/thread-self/ns/net"), os.O_RDONLY | os.O_CLOEXEC)
    there = os.open(Path("/run/netns", host), os.O_RDONLY | os.O_CLOEXEC)
    try:
        _check(libc.setns(there, _CLONE_NEWNET))
        try:
            yield
        finally:
            _check(libc.setns(before, _CLONE_NEWNET))
    finally:
        os.close(there)
        os.close(before)


def _check(result: int) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


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
            (protocol, version): self._raw(version, number if number else _ICMP[version])
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

    def token(self) -> bytes:
        """Bytes that are nowhere else."""
        return b"\xa5\x5a" + struct.pack(">Q", next(self._tokens)) * 2

    def _pass(self, probes: Sequence[Probe]) -> set[str]:
        self.forget()
        with contextlib.ExitStack() as sockets:
            needles = [self._send(probe, sockets) for probe in probes]
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

    def _send(self, probe: Probe, sockets: contextlib.ExitStack) -> bytes:
        """Send it as its host would, and what its packet can be known by."""
        host = HOST_BEHIND[probe.into] if probe.into else ""
        kind, protocol = {
            "udp": (socket.SOCK_DGRAM, 0),
            "tcp": (socket.SOCK_STREAM, 0),
            "icmp": (socket.SOCK_RAW, _ICMP[probe.version]),
        }[probe.protocol]
        with on(host):
            one = sockets.enter_context(socket.socket(_FAMILIES[probe.version], kind, protocol))
            link = probe.into or probe.out
            index = socket.if_nametoindex(link)
        one.setblocking(False)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        if probe.into or probe.bound or probe.to.is_multicast or probe.to.is_link_local or _broadcast(probe):
            one.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, link.encode())
        if probe.mark:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, probe.mark)
        if probe.version == 6 and probe.protocol == "icmp":
            for hops in (socket.IPV6_UNICAST_HOPS, socket.IPV6_MULTICAST_HOPS):
                one.setsockopt(socket.IPPROTO_IPV6, hops, probe.hops)
        scope = (0, index) if probe.version == 6 else ()
        source_port = probe.source_port or (20_000 + PROBES.index(probe) if probe.protocol == "tcp" else 0)
        one.bind((str(probe.source), source_port, *scope))
        token = self.token()
        with contextlib.suppress(PermissionError, BlockingIOError):  # refused by the filter; under way
            if probe.protocol == "tcp":
                one.connect((str(probe.to), probe.port, *scope))
            elif probe.protocol == "udp":
                one.sendto(token, (str(probe.to), probe.port, *scope))
            else:
                one.sendto(_icmp(probe, token), (str(probe.to), 0, *scope))
        return struct.pack(">HH", source_port, probe.port) if probe.protocol == "tcp" else token

    def _tap(self, host: str, link: str) -> Tap:
        tap = Tap(host, link)
        self._open.callback(tap.close)
        return tap

    def _raw(self, version: int, protocol: int) -> socket.socket:
        raw = self._open.enter_context(socket.socket(_FAMILIES[version], socket.SOCK_RAW, protocol))
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


def _ip(*lines: str) -> None:
    text = "\n".join(lines) + "\n"
    done = subprocess.run(
        ["ip", "-batch", "-"], input=text, capture_output=True, text=True, timeout=20, check=False
    )
    assert done.returncode == 0, f"{done.stderr}{text}"


def _broadcast(probe: Probe) -> bool:
    return str(probe.to) == "255.255.255.255"


def _icmp(probe: Probe, token: bytes) -> bytes:
    """With a target for neighbour solicitation; the kernel itself puts in ICMPv6's checksum."""
    body = struct.pack(">BBHI", probe.icmp_type, 0, 0, 0) + bytes(16) + token
    if probe.version == 6:
        return body
    total = sum(struct.unpack(f">{len(body) // 2}H", body))
    total = (total & 0xFFFF) + (total >> 16)
    return body[:2] + struct.pack(">H", ~(total + (total >> 16)) & 0xFFFF) + body[4:]


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
