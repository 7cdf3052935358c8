"""What the kernel really has, as a NetworkState: of one tunnel, or everything that bears our marks."""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, ip_interface, ip_network
from socket import AF_INET
from typing import Any

from pyroute2 import AsyncIPRoute
from pyroute2.netlink.exceptions import NetlinkError

from vpngui.apply.netlink import FAMILIES
from vpngui.plan.state import (
    ALIAS_PREFIX,
    FIRST_TABLE,
    LAST_TABLE,
    ROUTE_PROTOCOL,
    RULE_PRIORITY,
    Link,
    LinkAddress,
    NetworkState,
    Route,
    Rule,
)

_IFF_UP = 1


async def read_tunnel(
    ipr: AsyncIPRoute, index: int, table: int, families: Collection[int] = (4, 6)
) -> NetworkState:
    """The state of one tunnel, of ``families`` only; empty when its link is gone and nothing else is left."""
    try:
        messages = await ipr.link("get", index=index)
    except NetlinkError:
        messages = []
    links = frozenset(_link(message) for message in messages)
    addresses = [
        _address(message)
        for family in (families if links else ())
        async for message in await ipr.addr("dump", index=index, family=FAMILIES[family])
        if message["index"] == index
    ]
    return NetworkState(
        links,
        frozenset(addresses),
        await _routes(ipr, table, families),
        await _rules(ipr, table, families),
    )


async def read_ours(ipr: AsyncIPRoute) -> NetworkState:
    """Every link, route and rule that bears a mark of ours (addresses go with their links)."""
    links = frozenset(
        [
            _link(message)
            async for message in await ipr.link("dump")
            if (message.get("ifalias") or "").startswith(ALIAS_PREFIX)
        ]
    )
    routes = await _routes(ipr, None, FAMILIES)
    return NetworkState(links, frozenset(), routes, await _rules(ipr, None, FAMILIES))


async def link_kind(ipr: AsyncIPRoute, name: str) -> str | None:
    """The kind of the interface of that name ("tun", "veth", ...; "" for hardware), None when there is none.

    An alternative name (ip-link(8), altname) counts as a name.
    """
    for request in ({"ifname": name}, {"altname": name}):
        try:
            message = next(iter(await ipr.link("get", **request)))
        except NetlinkError:
            continue
        info = message.get("linkinfo")
        return (info.get("kind") if info else None) or ""
    return None


async def _routes(ipr: AsyncIPRoute, table: int | None, families: Collection[int]) -> frozenset[Route]:
    found = set()
    for family in map(FAMILIES.__getitem__, families):
        request = {"table": table} if table is not None else {}
        try:
            messages = await ipr.route("dump", family=family, proto=ROUTE_PROTOCOL, **request)
        except NetlinkError:
            continue
        async for message in messages:
            number = message.get("table") or message["table"]
            if _is_ours(number, table) and message["proto"] == ROUTE_PROTOCOL:
                found.add(_route(message, family, number))
    return frozenset(found)


async def _rules(ipr: AsyncIPRoute, table: int | None, families: Collection[int]) -> frozenset[Rule]:
    found = set()
    for version in families:
        try:
            messages = await ipr.rule("dump", family=FAMILIES[version])
        except NetlinkError:
            continue
        async for message in messages:
            number = message.get("table") or message["table"]
            if _is_ours(number, table) and message.get("priority") == RULE_PRIORITY:
                found.add(Rule(version, number))
    return frozenset(found)


def _is_ours(number: int, table: int | None) -> bool:
    return number == table if table is not None else FIRST_TABLE <= number <= LAST_TABLE


def _link(message: Any) -> Link:
    return Link(
        message["index"],
        message.get("ifname"),
        message.get("ifalias") or "",
        message.get("mtu"),
        bool(message["flags"] & _IFF_UP),
    )


def _address(message: Any) -> LinkAddress:
    near, far, length = (
        message.get("local") or message.get("address"),
        message.get("address"),
        message["prefixlen"],
    )
    if near == far:
        return LinkAddress(message["index"], ip_interface(f"{near}/{length}"))
    # The kernel keeps the peer's prefix only; the plan's own prefix is compared through its routes.
    return LinkAddress(message["index"], ip_interface(near), ip_interface(f"{far}/{length}"))


def _route(message: Any, family: int, table: int) -> Route:
    # A default route has no destination at all.
    destination = (
        message.get("dst") or IPv4Address(0) if family == AF_INET else message.get("dst") or IPv6Address(0)
    )
    network = ip_network(f"{destination}/{message['dst_len']}")
    return Route(table, network, message.get("oif"))
