"""The network around the tunnels, read from the kernel: where table main leads, and what is local."""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network
from socket import AF_INET, AF_INET6, AF_UNSPEC

from vpngui.model.networks import PRIVATE, Network, within
from vpngui.observe.rtnetlink import (
    ADDRESS,
    INTERFACE,
    LINK,
    ROUTE,
    KernelRefused,
    Rtnetlink,
    attribute,
    attributes,
)
from vpngui.plan.host import HostFacts, HostRoute
from vpngui.plan.state import ALIAS_PREFIX, ROUTE_PROTOCOL

_MAIN, _UNICAST = 254, 1
"""RT_TABLE_MAIN and RTN_UNICAST of linux/rtnetlink.h."""
_IFF_BROADCAST = 0x2
_IFLA_IFNAME, _IFLA_IFALIAS, _IFLA_EXT_MASK, _SKIP_STATS = 3, 20, 29, 1 << 3
_RTA_DST, _RTA_OIF, _RTA_GATEWAY, _RTA_MULTIPATH, _RTA_TABLE, _RTA_VIA = 1, 4, 5, 9, 15, 18
_ROUTE = struct.Struct("=BBBBBBBBI")
"""struct rtmsg: family, destination length, source length, TOS, table, protocol, scope, type, flags."""
_NEXT_HOP = struct.Struct("=HBBi")
"""struct rtnexthop: length, flags, hops, index; attributes follow."""
_INDEX = struct.Struct("=I")
_INTERFACE_ADDRESS = struct.Struct("=BBBBI")
"""struct ifaddrmsg: family, prefix length, flags, scope, index."""
_IFA_ADDRESS, _IFA_LOCAL = 1, 2
_EVERYWHERE = 0
"""RT_SCOPE_UNIVERSE."""


async def read_host(kernel: Rtnetlink) -> HostFacts:
    """What table main holds for links that are not ours; two reads of the same network are equal.

    A private network is local when main leads to it without a gateway, over a link on which there are
    neighbours (netdevice(7), IFF_BROADCAST): not over loopback, another VPN, or a modem. Raises IoError.
    """
    found = [way for family in (AF_INET, AF_INET6) for way in await _ways(kernel, family)]
    links = {index: await _link(kernel, index) for index in {index for _, index, _ in found}}
    routes, local = set(), set()
    for network, index, direct in found:
        name, has_neighbours = links[index]
        if name:
            routes.add(HostRoute(network, name))
            if direct and has_neighbours and _is_private(network):
                local.add(network)
    return HostFacts(
        tuple(sorted(routes, key=lambda route: (_order(route.network), route.link))),
        tuple(sorted(local, key=_order)),
    )


async def read_whereabouts(kernel: Rtnetlink, ours: Collection[int]) -> frozenset[tuple[int, bytes]]:
    """The addresses by which others reach this computer, with the links that have them, except those of the
    links in ``ours``. Another set means that the computer is elsewhere, even where every route is as it was.

    Raises IoError.
    """
    found = set()
    for family in (AF_INET, AF_INET6):
        try:
            answers = await kernel.all(ADDRESS, _INTERFACE_ADDRESS.pack(family, 0, 0, 0, 0))
        except KernelRefused:
            continue  # a family that this kernel lacks
        for body in answers:
            _, _, _, scope, index = _INTERFACE_ADDRESS.unpack_from(body)
            values = attributes(body, _INTERFACE_ADDRESS.size)
            address = values.get(_IFA_LOCAL) or values.get(_IFA_ADDRESS)
            if scope == _EVERYWHERE and index not in ours and address is not None:
                found.add((index, address))
    return frozenset(found)


async def _ways(kernel: Rtnetlink, family: int) -> list[tuple[Network, int, bool]]:
    """Network, link and whether there is no gateway, of each unicast route of main that is not ours."""
    question = _ROUTE.pack(family, 0, 0, 0, 0, 0, 0, _UNICAST, 0) + attribute(_RTA_TABLE, _MAIN)
    try:
        answers = await kernel.all(ROUTE, question)
    except KernelRefused:
        return []  # a family that this kernel lacks
    found = []
    for body in answers:
        _, length, _, _, table, protocol, _, kind, _ = _ROUTE.unpack_from(body)
        if table == _MAIN and kind == _UNICAST and protocol != ROUTE_PROTOCOL:
            values = attributes(body, _ROUTE.size)
            network = _network(family, values.get(_RTA_DST, b""), length)
            found += [(network, index, direct) for index, direct in _hops(values)]
    return found


def _hops(values: dict[int, bytes]) -> Iterator[tuple[int, bool]]:
    if _RTA_OIF in values:
        yield _INDEX.unpack(values[_RTA_OIF])[0], _is_direct(values)
    hops = values.get(_RTA_MULTIPATH, b"")
    while len(hops) >= _NEXT_HOP.size:
        length, _, _, index = _NEXT_HOP.unpack_from(hops)
        if length < _NEXT_HOP.size:
            return
        yield index, _is_direct(attributes(hops[:length], _NEXT_HOP.size))
        hops = hops[(length + 3) & ~3 :]


def _is_direct(values: dict[int, bytes]) -> bool:
    return _RTA_GATEWAY not in values and _RTA_VIA not in values


async def _link(kernel: Rtnetlink, index: int) -> tuple[str, bool]:
    """The name of a link that is not ours, and whether it has neighbours; no name: ours, or gone."""
    question = INTERFACE.pack(AF_UNSPEC, 0, index, 0, 0) + attribute(_IFLA_EXT_MASK, _SKIP_STATS)
    try:
        body = await kernel.one(LINK, question)
    except KernelRefused:
        return "", False
    values = attributes(body, INTERFACE.size)
    if values.get(_IFLA_IFALIAS, b"").startswith(ALIAS_PREFIX.encode()):
        return "", False
    name = values[_IFLA_IFNAME].rstrip(b"\0").decode("utf-8", "replace")
    return name, bool(INTERFACE.unpack_from(body)[3] & _IFF_BROADCAST)


@lru_cache(maxsize=4096)
def _network(family: int, destination: bytes, length: int) -> Network:
    # A default route has no destination at all.
    if family == AF_INET:
        return IPv4Network((int.from_bytes(destination, "big"), length))
    return IPv6Network((int.from_bytes(destination, "big"), length))


def _is_private(network: Network) -> bool:
    return any(within(network, private) for private in PRIVATE)


def _order(network: Network) -> tuple[int, int, int]:
    return network.version, int(network.network_address), network.prefixlen
