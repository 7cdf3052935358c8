"""The way out of this computer: the default route that main prefers, over a link that is no tunnel."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from socket import AF_INET, AF_INET6, AF_UNSPEC

from vpngui.model.networks import IpAddress
from vpngui.observe.rtnetlink import (
    INTERFACE,
    LINK,
    ROUTE,
    KernelRefused,
    Rtnetlink,
    attribute,
    attributes,
)
from vpngui.plan.state import ALIAS_PREFIX, ROUTE_PROTOCOL

_MAIN, _UNICAST = 254, 1
_RTA_OIF, _RTA_GATEWAY, _RTA_PRIORITY, _RTA_MULTIPATH, _RTA_TABLE, _RTA_VIA = 4, 5, 6, 9, 15, 18
_IFLA_IFNAME, _IFLA_LINKINFO, _IFLA_IFALIAS, _IFLA_EXT_MASK, _SKIP_STATS = 3, 18, 20, 29, 1 << 3
_IFLA_INFO_KIND = 1
_IFF_UP, _IFF_BROADCAST = 0x1, 0x2
_ROUTE = struct.Struct("=BBBBBBBBI")
"""struct rtmsg: family, destination length, source length, TOS, table, protocol, scope, type, flags."""
_NEXT_HOP = struct.Struct("=HBBi")
"""struct rtnexthop: length, flags, hops, index; attributes follow."""
_NUMBER = struct.Struct("=I")
_TUNNELS = frozenset({"tun", "wireguard", "gre", "gretap", "ip6gre", "ipip", "ip6tnl", "sit", "vti", "xfrm"})
"""What other VPNs make (IFLA_INFO_KIND): they lead out over something else."""


@dataclass(frozen=True, slots=True)
class Uplink:
    """``gateway`` is None where the link leads to one other end alone; ``has_neighbours``: netdevice(7),
    IFF_BROADCAST."""

    index: int
    link: str
    gateway: IpAddress | None
    has_neighbours: bool


async def read_uplink(kernel: Rtnetlink) -> Uplink | None:
    """None where nothing leads out. IPv4 goes before IPv6, as both mostly have one router. Raises IoError."""
    ways = [way for family in (AF_INET, AF_INET6) for way in sorted(await _defaults(kernel, family))]
    for _, index, gateway in ways:
        link = await _link(kernel, index)
        if link is not None:
            name, has_neighbours = link
            return Uplink(index, name, _address(gateway), has_neighbours)
    return None


def is_wireless(link: str, sysfs: Path = Path("/sys/class/net")) -> bool:
    """Whether the kernel's drivers say so of a link."""
    return any((sysfs / link / name).exists() for name in ("phy80211", "wireless"))


async def _defaults(kernel: Rtnetlink, family: int) -> list[tuple[int, int, bytes]]:
    """Metric, link and gateway of each default route."""
    question = _ROUTE.pack(family, 0, 0, 0, 0, 0, 0, _UNICAST, 0) + attribute(_RTA_TABLE, _MAIN)
    try:
        answers = await kernel.all(ROUTE, question)
    except KernelRefused:
        return []  # a family that this kernel lacks
    found = []
    for body in answers:
        _, length, _, _, table, protocol, _, kind, _ = _ROUTE.unpack_from(body)
        if length == 0 and table == _MAIN and kind == _UNICAST and protocol != ROUTE_PROTOCOL:
            values = attributes(body, _ROUTE.size)
            hop = values if _RTA_OIF in values else _first_hop(values.get(_RTA_MULTIPATH, b""))
            [metric] = _NUMBER.unpack(values.get(_RTA_PRIORITY, bytes(_NUMBER.size)))
            if _RTA_OIF in hop:
                gateway = hop.get(_RTA_GATEWAY) or hop.get(_RTA_VIA, b"")[2:]
                found.append((metric, _NUMBER.unpack(hop[_RTA_OIF])[0], gateway))
    return found


def _first_hop(hops: bytes) -> dict[int, bytes]:
    if len(hops) < _NEXT_HOP.size:
        return {}
    length, _, _, index = _NEXT_HOP.unpack_from(hops)
    return {**attributes(hops[:length], _NEXT_HOP.size), _RTA_OIF: _NUMBER.pack(index)}


async def _link(kernel: Rtnetlink, index: int) -> tuple[str, bool] | None:
    """Its name and whether it has neighbours; None when it is a tunnel, down or gone."""
    question = INTERFACE.pack(AF_UNSPEC, 0, index, 0, 0) + attribute(_IFLA_EXT_MASK, _SKIP_STATS)
    try:
        body = await kernel.one(LINK, question)
    except KernelRefused:
        return None
    flags, values = INTERFACE.unpack_from(body)[3], attributes(body, INTERFACE.size)
    kind = attributes(values.get(_IFLA_LINKINFO, b""), 0).get(_IFLA_INFO_KIND, b"")
    ours = values.get(_IFLA_IFALIAS, b"").startswith(ALIAS_PREFIX.encode())
    if ours or not flags & _IFF_UP or kind.rstrip(b"\0").decode("ascii", "replace") in _TUNNELS:
        return None
    return values[_IFLA_IFNAME].rstrip(b"\0").decode("utf-8", "replace"), bool(flags & _IFF_BROADCAST)


def _address(packed: bytes) -> IpAddress | None:
    if len(packed) == 4:
        return IPv4Address(packed)
    return IPv6Address(packed) if len(packed) == 16 else None
