"""Senders that never pause for long: ``python -m benchmarks.soak.flood GROUP`` sends until its input ends.

GROUP is ``datagrams``, ``echoes`` or ``connections``; ``listen`` is the peer that takes connections. It says
"ready", and with each line that it is told how often it has tried to send. What a filter refuses counts as
tried: the kernel answers EPERM then, and a sender goes on.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from benchmarks.soak.grounds import (
    ALLOWED,
    BROADCAST,
    CLOSED,
    DISCARD,
    DNS,
    FORBIDDEN,
    GROUPS,
    LISTENING,
    TRANSIT,
)
from tests.netns.senders import on
from vpngui.sandbox.process import python

_FAMILIES = {4: socket.AF_INET, 6: socket.AF_INET6}
_ICMP = {4: (socket.IPPROTO_ICMP, 8), 6: (socket.IPPROTO_ICMPV6, 128)}
_PAYLOAD = b"vpngui-probe"
_PAUSE = 0.01
_TCP_USER_TIMEOUT, _NEVER = 18, 24 * 3600 * 1000  # linux/tcp.h; milliseconds
_CONNECTIONS = 8
"""Established ones, for each family and way."""
Send = Callable[[], None]


class Flood:
    """The running senders."""

    def __init__(self, senders: Sequence[subprocess.Popen[str]]) -> None:
        self._senders = senders

    def tried(self) -> int:
        """How many packets and connections were tried so far."""
        return sum(int(_told(sender, "tried")) for sender in self._senders)


@contextmanager
def flood() -> Iterator[Flood]:
    """All groups at once, and the peer that listens; AssertionError when one ends before its time."""
    with contextlib.ExitStack() as stack:
        with on(TRANSIT.namespace):
            listening = _started("listen")
        stack.callback(_end, listening)
        senders = []
        for group in _GROUPS:
            senders.append(_started(group))
            stack.callback(_end, senders[-1])
        yield Flood(senders)


def _started(group: str) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        python("benchmarks.soak.flood", group), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout and child.stdout.readline() == "ready\n", f"the flood of {group} does not begin"
    return child


def _told(child: subprocess.Popen[str], question: str) -> str:
    assert child.stdin and child.stdout and child.poll() is None, "the flood ended before its time"
    child.stdin.write(f"{question}\n")
    child.stdin.flush()
    return child.stdout.readline()


def _end(child: subprocess.Popen[str]) -> None:
    with child:
        assert child.stdin
        child.stdin.close()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()


def _datagrams() -> list[Send]:
    found = []
    for (version, way), address in FORBIDDEN.items():
        one = _socket(version, socket.SOCK_DGRAM, way)
        found += [_sending(one, _PAYLOAD, (address, port)) for port in (DISCARD, DNS)]
    index = socket.if_nametoindex(TRANSIT.link)
    for (version, _), (group, port) in GROUPS.items():
        one = _socket(version, socket.SOCK_DGRAM)
        if version == 4:
            out = struct.pack("4s4si", bytes(4), bytes(4), index)
            one.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, out)
        else:
            one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
        found.append(_sending(one, _PAYLOAD, (group, port)))
    one = _socket(4, socket.SOCK_DGRAM, "bound")
    one.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    found.append(_sending(one, _PAYLOAD, (BROADCAST, DISCARD)))
    for version, address in ALLOWED.items():
        found.append(_sending(_socket(version, socket.SOCK_DGRAM, "bound"), _PAYLOAD, (address, DISCARD)))
    return found


def _echoes() -> list[Send]:
    found = []
    for (version, way), address in FORBIDDEN.items():
        protocol, kind = _ICMP[version]
        one = _socket(version, socket.SOCK_RAW, way, protocol)
        found.append(_sending(one, _echo(kind), (address, 0)))
    return found * 4


def _echo(kind: int) -> bytes:
    """RFC 792 and RFC 4443; the kernel itself puts in ICMPv6's checksum."""
    body = struct.pack(">BBHHH", kind, 0, 0, 0, 0) + _PAYLOAD
    total = sum(struct.unpack(f">{len(body) // 2}H", body))
    total = (total & 0xFFFF) + (total >> 16)
    return body[:2] + struct.pack(">H", ~(total + (total >> 16)) & 0xFFFF) + body[4:]


def _connections() -> list[Send]:
    found: list[Send] = []
    for (version, way), address in FORBIDDEN.items():
        found += [Connecting(version, way, (address, port)).again for port in (CLOSED, DNS)]
        found += [Established(version, way, (address, LISTENING)).write for _ in range(_CONNECTIONS)]
    return found


class Connecting:
    """A new connection with each try: its first packet leaves, or does not."""

    def __init__(self, version: int, way: str, to: tuple[str, int]) -> None:
        self._version, self._way, self._to = version, way, to

    def again(self) -> None:
        one = _socket(self._version, socket.SOCK_STREAM, self._way)
        try:
            with contextlib.suppress(OSError):
                one.connect(self._to)
        finally:
            one.close()


class Established:
    """A connection from before any policy, which is written to for ever; a lost one is made anew."""

    def __init__(self, version: int, way: str, to: tuple[str, int]) -> None:
        self._version, self._way, self._to = version, way, to
        self._socket = self._connected()

    def write(self) -> None:
        try:
            self._socket.send(_PAYLOAD)
        except BlockingIOError:  # not through yet: the kernel itself tries again and again
            pass
        except OSError:
            self._socket.close()
            self._socket = self._connected()

    def _connected(self) -> socket.socket:
        one = _socket(self._version, socket.SOCK_STREAM, self._way)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        one.setsockopt(socket.IPPROTO_TCP, _TCP_USER_TIMEOUT, _NEVER)
        with contextlib.suppress(OSError):
            one.connect(self._to)
        return one


def _socket(version: int, kind: int, way: str = "routed", protocol: int = 0) -> socket.socket:
    one = socket.socket(_FAMILIES[version], kind, protocol)
    one.setblocking(False)
    if way == "bound":
        one.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, TRANSIT.link.encode())
    return one


def _sending(one: socket.socket, packet: bytes, to: tuple[str, int]) -> Send:
    def send() -> None:
        with contextlib.suppress(OSError):
            one.sendto(packet, to)

    return send


_GROUPS: dict[str, Callable[[], list[Send]]] = {
    "datagrams": _datagrams,
    "echoes": _echoes,
    "connections": _connections,
}


def _send_for_ever(group: str) -> None:
    senders, tried = _GROUPS[group](), 0
    print("ready", flush=True)
    while True:
        for send in senders:
            send()
        tried += len(senders)
        if select.select([sys.stdin], [], [], _PAUSE)[0]:
            if not sys.stdin.readline():
                return
            print(tried, flush=True)


def _listen() -> None:
    """Take every connection, and read and forget what comes."""
    listener = socket.create_server(("", LISTENING), family=socket.AF_INET6, dualstack_ipv6=True, backlog=128)
    watched = select.poll()
    for fd in (0, listener.fileno()):
        watched.register(fd, select.POLLIN)
    there: dict[int, socket.socket] = {}
    print("ready", flush=True)
    while True:
        for fd, _ in watched.poll():
            if fd == 0:
                return
            if fd == listener.fileno():
                one, _ = listener.accept()
                there[one.fileno()] = one
                watched.register(one.fileno(), select.POLLIN)
                continue
            try:
                ended = not there[fd].recv(1 << 16)
            except OSError:
                ended = True
            if ended:
                watched.unregister(fd)
                there.pop(fd).close()


def main(group: str) -> None:
    os.nice(19)  # the service, which it is about, has to get its turns
    if group == "listen":
        _listen()
    else:
        _send_for_ever(group)


if __name__ == "__main__":
    main(sys.argv[1])
