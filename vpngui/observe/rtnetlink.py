"""Reads lists from the kernel over rtnetlink(7), decoding only what is asked for.

The library that writes (pyroute2) decodes every attribute of every message, which is most of what a
change would cost; the wire format of what is read here is fixed by the kernel's uapi headers.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Iterator

from vpngui.model.errors import IoError

LINK, ADDRESS, ROUTE, RULE = 18, 22, 26, 34
"""RTM_GETLINK, RTM_GETADDR, RTM_GETROUTE, RTM_GETRULE."""

HEADER = struct.Struct("=IHHII")
"""struct nlmsghdr: length, type, flags, sequence, port."""
INTERFACE = struct.Struct("=BxHiII")
"""struct ifinfomsg: family, type, index, flags, change."""
_ATTRIBUTE = struct.Struct("=HH")
"""struct rtattr: length, type."""
_ERROR = struct.Struct("=i")
_TYPE_MASK = 0x3FFF
_NLMSG_ERROR, _NLMSG_DONE = 2, 3
_REQUEST, _DUMP, _DUMP_INTERRUPTED = 0x001, 0x300, 0x010
_SOL_NETLINK, _GET_STRICT_CHECK = 270, 12
_BUFFER = 1 << 17
_ATTEMPTS = 5


class KernelRefused(IoError):
    """The kernel answered a question with an error; ``number`` is the errno."""

    def __init__(self, number: int) -> None:
        super().__init__(f"the kernel did not answer: {os.strerror(number)}")
        self.number = number


class Rtnetlink:
    """A socket for questions, one at a time; belongs to the running loop until ``close``."""

    def __init__(self, protocol: int = socket.NETLINK_ROUTE) -> None:
        kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        self._socket = socket.socket(socket.AF_NETLINK, kind, protocol)
        # Without it the kernel ignores what a dump is to be restricted to, and lists everything.
        self._socket.setsockopt(_SOL_NETLINK, _GET_STRICT_CHECK, 1)
        self._socket.bind((0, 0))
        self._sequence = 0
        self._turn = asyncio.Lock()

    def close(self) -> None:
        self._socket.close()

    async def one(self, kind: int, body: bytes) -> bytes:
        """The answer to a question about one thing. Raises KernelRefused (ENODEV, ...)."""
        return (await self._ask(kind, body, 0))[0]

    async def all(self, kind: int, body: bytes) -> list[bytes]:
        """Every entry of a list that ``body`` restricts. Raises KernelRefused.

        A list that changed while the kernel wrote it is asked for again.
        """
        return await self._ask(kind, body, _DUMP)

    async def _ask(self, kind: int, body: bytes, flags: int) -> list[bytes]:
        async with self._turn:
            for _ in range(_ATTEMPTS):
                self._sequence += 1
                head = HEADER.pack(HEADER.size + len(body), kind, _REQUEST | flags, self._sequence, 0)
                self._socket.send(head + body)
                found = await self._answers(bool(flags))
                if found is not None:
                    return found
        raise IoError("the kernel's list changed each time it was read; try again")

    async def _answers(self, many: bool) -> list[bytes] | None:
        loop = asyncio.get_running_loop()
        found: list[bytes] = []
        interrupted = False
        while True:
            for kind, flags, sequence, body in messages(await loop.sock_recv(self._socket, _BUFFER)):
                if sequence != self._sequence:
                    continue
                interrupted |= bool(flags & _DUMP_INTERRUPTED)
                if kind == _NLMSG_ERROR:
                    raise KernelRefused(-_ERROR.unpack_from(body)[0])
                if kind == _NLMSG_DONE:
                    return None if interrupted else found
                found.append(body)
                if not many:
                    return found


def messages(data: bytes) -> Iterator[tuple[int, int, int, bytes]]:
    """Type, flags, sequence and body of each message in a datagram."""
    offset = 0
    while offset + HEADER.size <= len(data):
        length, kind, flags, sequence, _ = HEADER.unpack_from(data, offset)
        if length < HEADER.size:
            return
        yield kind, flags, sequence, data[offset + HEADER.size : offset + length]
        offset += (length + 3) & ~3


def attributes(body: bytes, start: int) -> dict[int, bytes]:
    """The attributes that follow a message's fixed part of ``start`` bytes, by type."""
    found, offset = {}, start
    while offset + _ATTRIBUTE.size <= len(body):
        length, kind = _ATTRIBUTE.unpack_from(body, offset)
        if length < _ATTRIBUTE.size:
            break
        found[kind & _TYPE_MASK] = body[offset + _ATTRIBUTE.size : offset + length]
        offset += (length + 3) & ~3
    return found


def attribute(kind: int, value: int | str) -> bytes:
    """An attribute that holds a 32-bit number, or a text with its ending null."""
    data = struct.pack("=I", value) if isinstance(value, int) else value.encode() + b"\0"
    return _ATTRIBUTE.pack(_ATTRIBUTE.size + len(data), kind) + data + bytes(-len(data) % 4)
