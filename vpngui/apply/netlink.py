"""One step at a time over rtnetlink(7): links, addresses, routes and rules."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from socket import AF_INET, AF_INET6, AF_NETLINK, AF_UNSPEC, NETLINK_ROUTE, SOCK_CLOEXEC, SOCK_RAW, socket

from pyroute2 import AsyncIPRoute
from pyroute2.netlink.exceptions import NetlinkError

from vpngui.apply.inbound import refuse_advertisements
from vpngui.apply.routes import RouteWriter, Verb
from vpngui.model.errors import IoError, OutOfMemory, VpnServiceError
from vpngui.model.settings import MIN_MTU_IPV6
from vpngui.observe.rtnetlink import HEADER, INTERFACE, Rtnetlink
from vpngui.plan.state import ROUTE_PROTOCOL, RULE_PRIORITY, Link, LinkAddress, Route, Rule
from vpngui.plan.steps import (
    Add,
    AddRoutes,
    ChangeLink,
    Remove,
    RemoveLink,
    RemoveRoutes,
    ReplaceRoutes,
    Step,
)

_IFA_F_NODAD = 0x02
# main would get the address's prefix as a route without it (rtnetlink(7), IFA_F_NOPREFIXROUTE).
_IFA_F_NOPREFIXROUTE = 0x200
_NO_ADDRESSES = {"attrs": [("AF_INET6", {"attrs": [("IFLA_INET6_ADDR_GEN_MODE", 1)]})]}
"""IN6_ADDR_GEN_MODE_NONE of linux/if_link.h."""
_FIB_RULE_INVERT = 0x2
_WHOLE_MARK = 0xFFFFFFFF
_ALREADY_GONE = frozenset({errno.ENODEV, errno.ESRCH, errno.ENOENT, errno.EADDRNOTAVAIL})

_ACKNOWLEDGE = struct.Struct("=I12xi")
"""struct nlmsghdr, then struct nlmsgerr's error number, negative."""
_RTM_DELLINK = 17
_REQUEST_AND_ACKNOWLEDGE = 5

FAMILIES = {4: AF_INET, 6: AF_INET6}


class NotRolledBack(IoError):
    """A change failed in the middle and could not be taken back either: the kernel holds something else."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """The ways to the kernel: pyroute2 writes, routes are written in bulk, and the lean reader reads back."""

    write: AsyncIPRoute
    read: Rtnetlink
    routes: RouteWriter

    @property
    def ports(self) -> tuple[int, int]:
        """By these numbers the kernel's notifications tell what is written here (nlmsg_pid)."""
        return self.write.socket.getsockname()[0], self.routes.port


@asynccontextmanager
async def open_kernel() -> AsyncIterator[Kernel]:
    """Netlink sockets of our own, closed at the end."""
    async with AsyncIPRoute() as ipr:
        ipr.socket.bind((0, 0))  # otherwise it has no port before its first message
        with (
            contextlib.closing(Rtnetlink()) as reader,
            contextlib.closing(RouteWriter(reader)) as routes,
        ):
            yield Kernel(ipr, reader, routes)


async def take(kernel: Kernel, step: Step) -> None:
    """Carry out one step; removing what is already gone succeeds.

    Raises IoError, or OutOfMemory, with what was tried and what the kernel said.
    """
    ipr = kernel.write
    try:
        match step:
            case ChangeLink(before, after):
                await _change_link(ipr, before, after)
            case RemoveLink(link):
                # The kernel waits for every reader of the link before it answers: tens of
                # milliseconds in the system call itself, which would stand still the event loop.
                await asyncio.to_thread(_remove_link, link.index)
            case AddRoutes(routes):
                await _all_or_none(kernel.routes, "add", routes, "del", routes)
            case RemoveRoutes(routes):
                await _all_or_none(kernel.routes, "del", routes, "add", routes)
            case ReplaceRoutes(old, new):
                await _all_or_none(kernel.routes, "replace", new, "replace", old)
            case Add(what):
                await _write(ipr, "add", what)
            case Remove(what):
                await _write(ipr, "del", what)
    except NetlinkError as error:
        if _takes_away(step) and error.code in _ALREADY_GONE:
            return
        cls = OutOfMemory if error.code in (errno.ENOMEM, errno.ENOBUFS, errno.ENOSPC) else IoError
        raise cls(f"the kernel refused to {_said(step)}: {os.strerror(error.code)}") from error


def _takes_away(step: Step) -> bool:
    return isinstance(step, Remove | RemoveLink) or (isinstance(step, ChangeLink) and not step.after.up)


async def _all_or_none(
    writer: RouteWriter, verb: Verb, routes: tuple[Route, ...], back: Verb, before: tuple[Route, ...]
) -> None:
    """``before`` has at each place what takes the one of ``routes`` back by ``back``."""
    done: list[Route] = []
    try:
        await writer.write(verb, routes, done)
    except VpnServiceError as error:
        try:
            undone = dict(zip(routes, before, strict=True))
            await writer.write(back, [undone[route] for route in done], [])
        except VpnServiceError as again:
            raise NotRolledBack(f"{error}; taking it back failed as well: {again}") from error
        raise


async def prepare_link(kernel: Kernel, index: int, alias: str) -> None:
    """Mark a new link as ours, and keep the kernel from giving it addresses of its own accord.

    Raises IoError.
    """
    try:
        await kernel.write.link("set", index=index, ifalias=alias, IFLA_AF_SPEC=_NO_ADDRESSES)
    except NetlinkError as error:
        # A kernel without IPv6 knows no such mode, and makes no such addresses either.
        if error.code not in (errno.EAFNOSUPPORT, errno.EOPNOTSUPP, errno.EINVAL):
            raise _not_marked(error) from error
        try:
            await kernel.write.link("set", index=index, ifalias=alias)
        except NetlinkError as again:
            raise _not_marked(again) from again


def _not_marked(error: NetlinkError) -> IoError:
    return IoError(f"the kernel refused to mark the new interface: {os.strerror(error.code)}")


def _remove_link(index: int) -> None:
    # The library's sockets belong to the loop's thread, and this is one message of fixed size.
    size = HEADER.size + INTERFACE.size
    head = HEADER.pack(size, _RTM_DELLINK, _REQUEST_AND_ACKNOWLEDGE, 0, 0)
    with socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE) as kernel:
        kernel.send(head + INTERFACE.pack(AF_UNSPEC, 0, index, 0, 0))
        _, code = _ACKNOWLEDGE.unpack_from(kernel.recv(1 << 12))
    if code:
        raise NetlinkError(-code)


async def _change_link(ipr: AsyncIPRoute, before: Link, after: Link) -> None:
    if before.alias != after.alias:
        await ipr.link("set", index=after.index, ifalias=after.alias)
    # The size changes while the link is down, wherever it can be.
    if before.up and not after.up:
        await ipr.link("set", index=after.index, state="down")
    if before.mtu != after.mtu:
        await ipr.link("set", index=after.index, mtu=after.mtu)
        if before.mtu < MIN_MTU_IPV6 <= after.mtu:
            # The kernel has made IPv6 anew on this link, with the host's defaults.
            await asyncio.to_thread(refuse_advertisements, after.name)
            with contextlib.suppress(NetlinkError):  # a kernel without IPv6, see prepare_link
                await ipr.link("set", index=after.index, IFLA_AF_SPEC=_NO_ADDRESSES)
    if after.up and not before.up:
        await ipr.link("set", index=after.index, state="up")


async def _write(ipr: AsyncIPRoute, verb: str, what: LinkAddress | Rule) -> None:
    match what:
        case LinkAddress(index, local, peer):
            # With a peer the kernel's "address" is the other end's, and the prefix goes with it.
            far = peer or local
            request = {
                "index": index,
                "local": str(local.ip),
                "address": str(far.ip),
                "prefixlen": far.network.prefixlen,
                "family": FAMILIES[local.version],
            }
            if verb == "add":
                request["flags"] = _IFA_F_NOPREFIXROUTE | (_IFA_F_NODAD if local.version == 6 else 0)
            await ipr.addr(verb, **request)
        case Rule(family, table, mark):
            of_the_others = {"fwmark": mark, "fwmask": _WHOLE_MARK, "flags": _FIB_RULE_INVERT} if mark else {}
            await ipr.rule(
                verb,
                family=FAMILIES[family],
                table=table,
                priority=RULE_PRIORITY,
                protocol=ROUTE_PROTOCOL,
                **of_the_others,
            )


def _said(step: Step) -> str:
    match step:
        case ChangeLink(_, after):
            return f"set {after}"
        case RemoveLink(link):
            return f"remove {link}"
        case Add(what):
            return f"add {what}"
        case Remove(what):
            return f"remove {what}"
    return "change the network"
