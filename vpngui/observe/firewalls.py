"""Who changes the packet filter: every commit of nftables, and every program that takes iptables' lock.

The kernel tells of nftables (linux/netfilter/nfnetlink.h), and of the legacy tables of iptables it tells
nothing. But each program that changes those takes a lock file (iptables(8), --wait), and closes it when
the change is made.
"""

from __future__ import annotations

import asyncio
import errno
import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path

from vpngui.model.errors import IoError
from vpngui.observe.inotify import CLOSED, watch_file
from vpngui.observe.rtnetlink import attributes, messages
from vpngui.observe.socket_filter import attach, equals, half_at

IPTABLES = "iptables"
"""What is said of a change of the legacy tables: any program may have made it."""

TOLD_GROUP = 7600
"""The group of nfnetlink_log to which a rule of ours sends a packet that an emptied set does not know."""
_NETLINK_NETFILTER, _NFNLGRP_NFTABLES = 12, 7
_NEW_GENERATION = (10 << 8) | 15
"""NFNL_SUBSYS_NFTABLES and NFT_MSG_NEWGEN: the last word of every transaction."""
_GENERIC = struct.Struct("=BBH")
"""struct nfgenmsg: family, version, resource."""
_HEADER = struct.Struct("=IHHII")
"""struct nlmsghdr: length, type, flags, sequence, port."""
_ATTRIBUTE, _ERROR = struct.Struct("=HH"), struct.Struct("=i")
_REQUEST_ACKNOWLEDGED = 0x5
_PACKET, _CONFIGURE = (4 << 8) | 0, (4 << 8) | 1
"""NFNL_SUBSYS_ULOG with NFULNL_MSG_PACKET and NFULNL_MSG_CONFIG; the latter's attributes:"""
_COMMAND, _COPY, _BIND = 1, 2, 1
_PROGRAM = 3
"""NFTA_GEN_PROC_NAME."""
_NO_NFTABLES = frozenset({errno.EPROTONOSUPPORT, errno.ENOENT})
_BUFFER = 1 << 16


async def watch_firewalls(
    changed: Callable[[str], None], lock_file: str | Path | None = None
) -> Callable[[], None]:
    """Call ``changed`` with a program's name after each change of the packet filter, our own too.

    Whoever only lists the legacy tables takes the lock as well: so look at them without it, or the look
    is an event in its turn. ``lock_file`` is by default the one that iptables takes. Contents of an ipset
    are outside of both, but a rule of ours that finds one empty tells of it when a packet comes by. What is
    returned ends the watch.

    Raises IoError without CAP_NET_ADMIN, or when the machine allows no more watches.
    """
    end_nftables = _watch_nftables(changed)
    end_told = _watch_told(changed)
    lock = lock_file or os.environ.get("XTABLES_LOCKFILE") or "/run/xtables.lock"
    try:
        end_lock = await watch_file(lock, lambda: changed(IPTABLES), CLOSED)
    except BaseException:
        end_nftables()
        end_told()
        raise

    def end() -> None:
        end_nftables()
        end_told()
        end_lock()

    return end


def _watch_nftables(changed: Callable[[str], None]) -> Callable[[], None]:
    loop = asyncio.get_running_loop()
    try:
        source = _open_notifications()
    except OSError as error:
        if error.errno in _NO_NFTABLES:  # this kernel has none, so nobody changes them
            return lambda: None
        raise IoError(f"changes of nftables cannot be watched: {error.strerror}") from error

    def readable() -> None:
        try:
            data = source.recv(_BUFFER)
        except BlockingIOError:
            return
        except OSError:  # notifications were dropped
            changed("")
            return
        for program in programs(data):
            changed(program)

    loop.add_reader(source, readable)

    def end() -> None:
        loop.remove_reader(source)
        source.close()

    return end


def _watch_told(changed: Callable[[str], None]) -> Callable[[], None]:
    loop = asyncio.get_running_loop()
    try:
        source = _open_told()
    except OSError:  # no such thing in this kernel, or another program listens: then nobody is told
        return lambda: None

    def readable() -> None:
        """One word for all packets that are told of by now."""
        told = False
        while True:
            try:
                told |= any(kind == _PACKET for kind, *_ in messages(source.recv(_BUFFER)))
            except BlockingIOError:
                break
            except OSError:  # more were told of than there was room for
                told = True
        if told:
            changed(IPTABLES)

    loop.add_reader(source, readable)

    def end() -> None:
        loop.remove_reader(source)
        source.close()

    return end


def _open_told() -> socket.socket:
    """Listens to TOLD_GROUP (linux/netfilter/nfnetlink_log.h)."""
    kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    source = socket.socket(socket.AF_NETLINK, kind, _NETLINK_NETFILTER)
    try:
        source.bind((0, 0))
        source.send(_configure(_COMMAND, bytes([_BIND])))
        _acknowledged(source)
        source.send(_configure(_COPY, struct.pack(">IBx", 0, 0)))
        _acknowledged(source)
    except OSError:
        source.close()
        raise
    return source


def _configure(attribute: int, value: bytes) -> bytes:
    more = (_ATTRIBUTE.pack(_ATTRIBUTE.size + len(value), attribute) + value).ljust(12, b"\0")
    body = _GENERIC.pack(socket.AF_UNSPEC, 0, socket.htons(TOLD_GROUP)) + more
    return _HEADER.pack(_HEADER.size + len(body), _CONFIGURE, _REQUEST_ACKNOWLEDGED, 0, 0) + body


def _acknowledged(source: socket.socket) -> None:
    _, _, _, body = next(iter(messages(source.recv(_BUFFER))))
    number = -_ERROR.unpack_from(body)[0]
    if number:
        raise OSError(number, os.strerror(number))


def _open_notifications() -> socket.socket:
    kind = socket.SOCK_RAW | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
    source = socket.socket(socket.AF_NETLINK, kind, _NETLINK_NETFILTER)
    try:
        # Each rule and each element of a set has a message of its own; one for all of them is enough.
        attach(source, [half_at(4), equals(socket.htons(_NEW_GENERATION), "keep", "drop")])
        source.bind((0, 1 << (_NFNLGRP_NFTABLES - 1)))
    except OSError:
        source.close()
        raise
    return source


def programs(data: bytes) -> list[str]:
    """The names of the programs that committed what a datagram tells of, as the kernel knows them."""
    return [
        attributes(body, _GENERIC.size).get(_PROGRAM, b"").rstrip(b"\0").decode("utf-8", "replace")
        for kind, _, _, body in messages(data)
        if kind == _NEW_GENERATION
    ]
