"""One step at a time over rtnetlink(7): links, addresses, routes and rules."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from socket import AF_INET, AF_INET6

from pyroute2 import AsyncIPRoute, IPRoute
from pyroute2.netlink.exceptions import NetlinkError

from vpngui.model.errors import IoError, OutOfMemory
from vpngui.plan.state import ROUTE_PROTOCOL, RULE_PRIORITY, Link, LinkAddress, Route, Rule
from vpngui.plan.steps import Add, ChangeLink, Remove, RemoveLink, Step

_IFA_F_NODAD = 0x02
# main would get the address's prefix as a route without it (rtnetlink(7), IFA_F_NOPREFIXROUTE).
_IFA_F_NOPREFIXROUTE = 0x200
_ADDR_GEN_MODE_NONE = 1
_SCOPE_LINK = 253
_ALREADY_GONE = frozenset({errno.ENODEV, errno.ESRCH, errno.ENOENT, errno.EADDRNOTAVAIL})

FAMILIES = {4: AF_INET, 6: AF_INET6}


@asynccontextmanager
async def open_netlink() -> AsyncIterator[AsyncIPRoute]:
    """A netlink socket of our own, closed at the end."""
    async with AsyncIPRoute() as ipr:
        yield ipr


async def take(ipr: AsyncIPRoute, step: Step) -> None:
    """Carry out one step; removing what is already gone succeeds.

    Raises IoError, or OutOfMemory, with what was tried and what the kernel said.
    """
    try:
        match step:
            case ChangeLink(before, after):
                await _change_link(ipr, before, after)
            case RemoveLink(link):
                # The kernel waits for every reader of the link before it answers: tens of
                # milliseconds in the system call itself, which would stand still the event loop.
                await asyncio.to_thread(_remove_link, link.index)
            case Add(what):
                await _write(ipr, "add", what)
            case Remove(what):
                await _write(ipr, "del", what)
    except NetlinkError as error:
        if isinstance(step, Remove | RemoveLink) and error.code in _ALREADY_GONE:
            return
        cls = OutOfMemory if error.code in (errno.ENOMEM, errno.ENOBUFS, errno.ENOSPC) else IoError
        raise cls(f"the kernel refused to {_said(step)}: {os.strerror(error.code)}") from error


async def prepare_link(ipr: AsyncIPRoute, index: int, alias: str, mtu: int) -> None:
    """Mark a new link as ours, and keep the kernel from giving it addresses of its own accord."""
    try:
        await ipr.link("set", index=index, ifalias=alias, mtu=mtu)
    except NetlinkError as error:
        raise IoError(f"the kernel refused to mark the new interface: {os.strerror(error.code)}") from error
    generation = {"attrs": [("AF_INET6", {"attrs": [("IFLA_INET6_ADDR_GEN_MODE", _ADDR_GEN_MODE_NONE)]})]}
    try:
        await ipr.link("set", index=index, IFLA_AF_SPEC=generation)
    except NetlinkError as error:
        # A kernel without IPv6 has no such mode, and no such addresses either.
        if error.code not in (errno.EAFNOSUPPORT, errno.EOPNOTSUPP, errno.EINVAL):
            raise IoError(
                f"the kernel refused to prepare the new interface: {os.strerror(error.code)}"
            ) from error


def _remove_link(index: int) -> None:
    with IPRoute() as ipr:
        ipr.link("del", index=index)


async def _change_link(ipr: AsyncIPRoute, before: Link, after: Link) -> None:
    changes: dict[str, object] = {}
    if before.mtu != after.mtu:
        changes["mtu"] = after.mtu
    if before.up != after.up:
        changes["state"] = "up" if after.up else "down"
    if changes:
        await ipr.link("set", index=after.index, **changes)


async def _write(ipr: AsyncIPRoute, verb: str, what: LinkAddress | Route | Rule) -> None:
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
        case Route(table, network, index):
            scope = {"scope": _SCOPE_LINK} if network.version == 4 else {}
            await ipr.route(verb, dst=str(network), oif=index, table=table, proto=ROUTE_PROTOCOL, **scope)
        case Rule(family, table):
            await ipr.rule(
                verb,
                family=FAMILIES[family],
                table=table,
                priority=RULE_PRIORITY,
                protocol=ROUTE_PROTOCOL,
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
