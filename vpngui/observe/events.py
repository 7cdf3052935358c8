"""What others do to links, addresses, routes and rules: rtnetlink(7) notifications, as events.

The kernel drops what never matters before it wakes this process: neighbours are not subscribed to, and of
what is, a socket filter lets the routes of main and of our tables, lasting addresses, and links pass.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from vpngui.model.statistics import Counters
from vpngui.observe.counters import counters_of
from vpngui.observe.rtnetlink import INTERFACE, attributes, messages
from vpngui.observe.socket_filter import (
    Line,
    attach,
    attribute_at,
    byte_at,
    equals,
    half_at,
    has_bit,
    word_at,
)
from vpngui.plan.state import FIRST_TABLE, LAST_TABLE


@dataclass(frozen=True, slots=True)
class LinkRemoved:
    """A link of ours is gone. ``counters`` are its last ones, which nobody can read any more."""

    index: int
    counters: Counters | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """A link of ours has perhaps another name, size, alias or direction than before."""

    index: int


@dataclass(frozen=True, slots=True)
class AddressChanged:
    """A link of ours got or lost an address."""

    index: int


@dataclass(frozen=True, slots=True)
class OursChanged:
    """A route in a table of ours, or a rule that leads to it, came or went."""

    table: int


@dataclass(frozen=True, slots=True)
class HostChanged:
    """What ``observe.host.read_host`` reads may have changed."""


@dataclass(frozen=True, slots=True)
class Overflowed:
    """The kernel dropped notifications: everything has to be looked at again."""


Event = LinkRemoved | LinkChanged | AddressChanged | OursChanged | HostChanged | Overflowed

_NEW_LINK, _DEL_LINK, _NEW_ADDRESS, _DEL_ADDRESS = 16, 17, 20, 21
_NEW_ROUTE, _DEL_ROUTE, _NEW_RULE, _DEL_RULE = 24, 25, 32, 33
_GROUPS = sum(1 << (group - 1) for group in (1, 5, 7, 8, 9, 11, 19))
"""RTNLGRP_LINK, and IFADDR, ROUTE and RULE of both families (linux/rtnetlink.h)."""
_MAIN, _COMPAT, _UNICAST = 254, 252, 1
"""RT_TABLE_MAIN; what stands for a number beyond 255; RTN_UNICAST."""
_IFLA_IFNAME, _IFLA_WIRELESS, _IFLA_IFALIAS, _IFLA_STATS64 = 3, 11, 20, 23
_IFF_UP, _IFF_RUNNING, _IFA_F_PERMANENT = 0x1, 0x40, 0x80
_RTA_TABLE = 15
"""RTA_TABLE and FRA_TABLE alike."""
_HEAD = 12
"""struct rtmsg and struct fib_rule_hdr are as long."""
_ADDRESS = struct.Struct("=BBBBI")
"""struct ifaddrmsg: family, prefix length, flags, scope, index."""
_NUMBER = struct.Struct("=I")
_SO_RCVBUFFORCE = 33
_QUEUE = 1 << 20
_BUFFER = 1 << 16
_AT_ONCE = 256


def watch_network(
    ours: Callable[[int], bool], handler: Callable[[Event], None], *, quiet: Collection[int] = ()
) -> Callable[[], None]:
    """Call ``handler`` for each event, once for many that are alike; what is returned ends the watch.

    ``ours(index)`` says whether a link is a tunnel's. What is written from netlink ports in ``quiet`` is
    no event where the kernel says who wrote, which it does of routes and rules at least. Raises OSError.
    """
    loop = asyncio.get_running_loop()
    source = open_notifications(quiet)
    classifier = Classifier(ours)

    def readable() -> None:
        found: dict[Event, None] = {}
        try:
            for _ in range(_AT_ONCE):
                found |= dict.fromkeys(classifier.events(source.recv(_BUFFER)))
        except BlockingIOError:
            pass
        except OSError:
            found[Overflowed()] = None
        for event in found:
            handler(event)

    loop.add_reader(source, readable)

    def end() -> None:
        loop.remove_reader(source)
        source.close()

    return end


def open_notifications(quiet: Collection[int]) -> socket.socket:
    """A socket on which the notifications arrive that may matter. Raises OSError."""
    kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    source = socket.socket(socket.AF_NETLINK, kind, socket.NETLINK_ROUTE)
    try:
        # Without the privilege for it the usual size has to do.
        with contextlib.suppress(PermissionError):
            source.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _QUEUE)
        attach(source, _filter(quiet))
        source.bind((0, _GROUPS))
    except OSError:
        source.close()
        raise
    return source


def _filter(quiet: Collection[int]) -> list[Line]:
    # Offsets: struct nlmsghdr has the type at 4 and the writer's port at 12; what follows begins at 16.
    return [
        word_at(12),
        *(equals(socket.htonl(port), "drop") for port in quiet if port),  # 0 is the kernel's own
        half_at(4),
        equals(socket.htons(_NEW_ROUTE), "route"),
        equals(socket.htons(_DEL_ROUTE), "route"),
        equals(socket.htons(_NEW_ADDRESS), "address"),
        equals(socket.htons(_NEW_LINK), "link"),
        equals(socket.htons(_DEL_LINK), "family", "keep"),
        "address",  # one that a lease or a router's advertisement makes is announced with each renewal
        byte_at(18),
        has_bit(_IFA_F_PERMANENT, "keep", "drop"),
        "link",  # each scan for wireless networks says so of the link
        *attribute_at(32, _IFLA_WIRELESS),
        equals(0, "family", "drop"),
        "family",  # a bridge tells of its ports with its own
        byte_at(16),
        equals(socket.AF_UNSPEC, "keep", "drop"),
        "route",
        byte_at(20),
        equals(_COMPAT, "keep"),
        equals(_MAIN, "", "drop"),
        byte_at(23),
        equals(_UNICAST, "keep", "drop"),
    ]


class Classifier:
    """Makes events of notifications; knows of other links what was last said of them."""

    def __init__(self, ours: Callable[[int], bool]) -> None:
        self._ours = ours
        self._others: dict[int, tuple[bytes | None, bytes | None, int]] = {}

    def events(self, data: bytes) -> Iterator[Event]:
        """The events of one datagram."""
        for kind, _, _, body in messages(data):
            match kind:
                case _ if kind in (_NEW_LINK, _DEL_LINK) and len(body) >= INTERFACE.size:
                    yield from self._link(kind, body)
                case _ if kind in (_NEW_ADDRESS, _DEL_ADDRESS) and len(body) >= _ADDRESS.size:
                    index = _ADDRESS.unpack_from(body)[-1]
                    if self._ours(index):
                        yield AddressChanged(index)
                case _ if kind in (_NEW_ROUTE, _DEL_ROUTE) and len(body) >= _HEAD:
                    table = _table(body)
                    if FIRST_TABLE <= table <= LAST_TABLE:
                        yield OursChanged(table)
                    elif table == _MAIN:
                        yield HostChanged()
                case _ if kind in (_NEW_RULE, _DEL_RULE) and len(body) >= _HEAD:
                    table = _table(body)
                    if FIRST_TABLE <= table <= LAST_TABLE:
                        yield OursChanged(table)

    def _link(self, kind: int, body: bytes) -> Iterator[Event]:
        family, _, index, flags, _ = INTERFACE.unpack_from(body)
        if family != socket.AF_UNSPEC:
            return
        if kind == _DEL_LINK:
            self._others.pop(index, None)  # ours too: it was not yet known as ours when it came
            yield LinkRemoved(index, _last_counters(body)) if self._ours(index) else HostChanged()
        elif self._ours(index):
            yield LinkChanged(index)
        else:
            values = attributes(body, INTERFACE.size)
            now = values.get(_IFLA_IFNAME), values.get(_IFLA_IFALIAS), flags & (_IFF_UP | _IFF_RUNNING)
            if self._others.get(index) != now:
                self._others[index] = now
                yield HostChanged()


def _last_counters(body: bytes) -> Counters | None:
    found = attributes(body, INTERFACE.size).get(_IFLA_STATS64)
    return counters_of(found) if found else None


def _table(body: bytes) -> int:
    if body[4] != _COMPAT:
        return body[4]
    found = attributes(body, _HEAD).get(_RTA_TABLE)
    return int(_NUMBER.unpack(found)[0]) if found else _COMPAT
