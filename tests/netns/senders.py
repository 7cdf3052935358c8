"""Sends a probe as the host that it comes from would send it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

from tests.netns.probes import PROBES, Probe

PEER, INNER = "peer", "inner"
HOST_BEHIND = {"wan0": PEER, "vpn0": PEER, "inner": INNER}
FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}
ICMP = {4: socket.IPPROTO_ICMP, 6: socket.IPPROTO_ICMPV6}
_CLONE_NEWNET = 0x40000000  # linux/sched.h
_LIBC = ctypes.CDLL(None, use_errno=True)
_BROADCAST = "255.255.255.255"
_FIRST_PORT = 20_000


@contextlib.contextmanager
def on(host: str) -> Iterator[None]:
    """What this thread opens or starts inside the block belongs to ``host``; "" is this one."""
    if not host:
        yield
        return
    before = os.open(Path("/proc/thread-self/ns/net"), os.O_RDONLY | os.O_CLOEXEC)
    there = os.open(Path("/run/netns", host), os.O_RDONLY | os.O_CLOEXEC)
    try:
        _check(_LIBC.setns(there, _CLONE_NEWNET))
        try:
            yield
        finally:
            _check(_LIBC.setns(before, _CLONE_NEWNET))
    finally:
        os.close(there)
        os.close(before)


def _check(result: int) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


class Sender:
    """Sends one probe, again and again; ``needle`` is what its packets can be known by."""

    def __init__(self, probe: Probe, token: bytes) -> None:
        self._probe = probe
        self._token = token
        self._host = HOST_BEHIND[probe.into] if probe.into else ""
        self._link = probe.into or probe.out
        with on(self._host):
            index = socket.if_nametoindex(self._link)
        scope = (0, index) if probe.version == 6 else ()
        tcp = probe.protocol == "tcp"
        port = probe.source_port or (_FIRST_PORT + PROBES.index(probe) if tcp else 0)
        self._from = (str(probe.source), port, *scope)
        self._to = (str(probe.to), 0 if probe.protocol == "icmp" else probe.port, *scope)
        self._packet = _icmp(probe, token) if probe.protocol == "icmp" else token
        self.needle = struct.pack(">HH", port, probe.port) if tcp else token
        self._socket = self._opened()

    def close(self) -> None:
        self._socket.close()

    def send(self) -> None:
        with contextlib.suppress(PermissionError, BlockingIOError):  # refused by a filter; under way
            if self._probe.protocol == "tcp":
                self._socket.connect(self._to)
            else:
                self._socket.sendto(self._packet, self._to)

    def send_again(self) -> None:
        """As ``send``; a connection is begun anew."""
        if self._probe.protocol == "tcp":
            self._socket.close()
            self._socket = self._opened()
        self.send()

    def _opened(self) -> socket.socket:
        probe = self._probe
        kind, protocol = {
            "udp": (socket.SOCK_DGRAM, 0),
            "tcp": (socket.SOCK_STREAM, 0),
            "icmp": (socket.SOCK_RAW, ICMP[probe.version]),
        }[probe.protocol]
        with on(self._host):
            one = socket.socket(FAMILIES[probe.version], kind, protocol)
        one.setblocking(False)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        unrouted = probe.to.is_multicast or probe.to.is_link_local or str(probe.to) == _BROADCAST
        if probe.into or probe.bound or unrouted:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, self._link.encode())
        if probe.mark:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, probe.mark)
        if probe.version == 6 and probe.protocol == "icmp":
            for hops in (socket.IPV6_UNICAST_HOPS, socket.IPV6_MULTICAST_HOPS):
                one.setsockopt(socket.IPPROTO_IPV6, hops, probe.hops)
        one.bind(self._from)
        return one


def _icmp(probe: Probe, token: bytes) -> bytes:
    """With a target for neighbour solicitation; the kernel itself puts in ICMPv6's checksum."""
    body = struct.pack(">BBHI", probe.icmp_type, 0, 0, 0) + bytes(16) + token
    if probe.version == 6:
        return body
    total = sum(struct.unpack(f">{len(body) // 2}H", body))
    total = (total & 0xFFFF) + (total >> 16)
    return body[:2] + struct.pack(">H", ~(total + (total >> 16)) & 0xFFFF) + body[4:]
