"""Routes in bulk over rtnetlink(7): many to a datagram, and each refusal is told of its own route."""

from __future__ import annotations

import asyncio
import errno
import os
import struct
from collections.abc import Sequence
from itertools import count
from socket import (
    AF_INET,
    AF_INET6,
    AF_NETLINK,
    NETLINK_ROUTE,
    SOCK_CLOEXEC,
    SOCK_NONBLOCK,
    SOCK_RAW,
    socket,
)
from typing import Literal

from vpngui.model.errors import IoError, OutOfMemory
from vpngui.observe.routes import read_routes
from vpngui.observe.rtnetlink import Rtnetlink, attributes, messages
from vpngui.plan.state import ROUTE_PROTOCOL, Route, RouteKind

Verb = Literal["add", "replace", "del"]

_NEW, _DELETE = 24, 25
"""RTM_NEWROUTE, RTM_DELROUTE."""
_REQUEST, _ACKNOWLEDGE = 0x001, 0x004
_FLAGS: dict[Verb, int] = {"add": 0x600, "replace": 0x500, "del": 0}
"""NLM_F_CREATE with NLM_F_EXCL or NLM_F_REPLACE."""
_SCOPE_LINK = 253
_RTA_DST, _RTA_OIF, _RTA_TABLE = 1, 4, 15
_FOUR = struct.Struct("=IHHII BBBBBBBBI HH4s HHI HHI".replace(" ", ""))
"""struct nlmsghdr, struct rtmsg, and the attributes destination, table, link."""
_SIX = struct.Struct("=IHHII BBBBBBBBI HH16s HHI HHI".replace(" ", ""))
_FLAGS_AT = 6
_ERROR = struct.Struct("=i16x")
"""The error number, negative, and the header of the message that it is about."""
_NLMSG_ERROR, _ERROR_TEXT = 2, 1
_SOL_NETLINK, _CAP_ACK, _EXT_ACK = 270, 10, 11
_BATCH = 100
"""So that the refusals of a whole batch still fit into the socket's buffer."""
_BUFFER = 1 << 16
_ALREADY_GONE = frozenset({errno.ENODEV, errno.ESRCH, errno.ENOENT, errno.EADDRNOTAVAIL})
_NO_ROOM = frozenset({errno.ENOMEM, errno.ENOBUFS, errno.ENOSPC})


class RouteWriter:
    """A socket for writing routes, one caller at a time; belongs to the running loop until ``close``."""

    def __init__(self, read: Rtnetlink) -> None:
        self._read = read
        self._socket = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE)
        # Refusals come with a text, and without the message that they refuse.
        self._socket.setsockopt(_SOL_NETLINK, _CAP_ACK, 1)
        self._socket.setsockopt(_SOL_NETLINK, _EXT_ACK, 1)
        self._socket.bind((0, 0))
        self._sequences = count(1)
        self._turn = asyncio.Lock()

    @property
    def port(self) -> int:
        """By this number the kernel's notifications tell what this writer wrote (nlmsg_pid)."""
        return int(self._socket.getsockname()[0])

    def close(self) -> None:
        self._socket.close()

    async def write(self, verb: Verb, routes: Sequence[Route], done: list[Route]) -> None:
        """Add or remove every one of ``routes``; ``done`` gets those that changed the kernel's table.

        An added route that is there already, or a removed one that is not, is no error, and not in
        ``done``. "replace" puts a route in the place of any other to the same network, without a moment
        in between. Raises IoError or OutOfMemory with a network and what the kernel said of it; all that
        is in ``done`` then is the caller's to take back.
        """
        async with self._turn:
            for start in range(0, len(routes), _BATCH):
                batch = routes[start : start + _BATCH]
                refused = await self._send(verb, batch)
                done += [route for position, route in enumerate(batch) if position not in refused]
                for position, (number, text) in refused.items():
                    if not await self._is_so(verb, batch[position], number):
                        cls = OutOfMemory if number in _NO_ROOM else IoError
                        said = f"{os.strerror(number)}{f' ({text})' if text else ''}"
                        raise cls(f"the kernel refused to {_WORDS[verb]} {batch[position]}: {said}")
                await asyncio.sleep(0)  # others have their turn between batches

    async def _send(self, verb: Verb, batch: Sequence[Route]) -> dict[int, tuple[int, str]]:
        """What was refused, by position: the error's number and what the kernel adds to it."""
        positions = {next(self._sequences): position for position in range(len(batch))}
        parts = [encode(verb, route, sequence) for sequence, route in zip(positions, batch, strict=True)]
        last = bytearray(parts[-1])
        last[_FLAGS_AT] |= _ACKNOWLEDGE
        self._socket.send(b"".join([*parts[:-1], last]))
        refused: dict[int, tuple[int, str]] = {}
        while True:
            data = await asyncio.get_running_loop().sock_recv(self._socket, _BUFFER)
            for kind, _, sequence, body in messages(data):
                position = positions.get(sequence)
                if kind != _NLMSG_ERROR or position is None:
                    continue
                [error] = _ERROR.unpack_from(body)
                if error:
                    text = attributes(body, _ERROR.size).get(_ERROR_TEXT, b"")
                    refused[position] = -error, text.rstrip(b"\0").decode("utf-8", "replace")
                if position == len(batch) - 1:
                    return refused

    async def _is_so(self, verb: Verb, route: Route, number: int) -> bool:
        if verb == "del":
            return number in _ALREADY_GONE
        if number != errno.EEXIST:
            return False
        return route in await read_routes(self._read, route.table, [route.network.version])


_WORDS: dict[Verb, str] = {"add": "add", "replace": "put in", "del": "remove"}


def encode(verb: Verb, route: Route, sequence: int) -> bytes:
    """One message. Only a route of IPv4 to a link has a scope: link."""
    network, unicast = route.network, route.kind is RouteKind.UNICAST
    kind = _DELETE if verb == "del" else _NEW
    if network.version == 4:
        layout, family, scope = _FOUR, AF_INET, _SCOPE_LINK if unicast else 0
    else:
        layout, family, scope = _SIX, AF_INET6, 0
    address = network.network_address.packed
    size = layout.size if unicast else layout.size - 8
    packed = layout.pack(
        size, kind, _REQUEST | _FLAGS[verb], sequence, 0,
        family, network.prefixlen, 0, 0, 0, ROUTE_PROTOCOL, scope, route.kind, 0,
        4 + len(address), _RTA_DST, address, 8, _RTA_TABLE, route.table, 8, _RTA_OIF, route.index,
    )  # fmt: skip
    return packed[:size]
