"""What the kernel really has, as a NetworkState: of one tunnel, or everything that bears our marks."""

from __future__ import annotations

import struct
from collections.abc import Collection
from ipaddress import ip_interface
from socket import AF_INET, AF_INET6, AF_UNSPEC, inet_ntop

from vpngui.model.statistics import Counters
from vpngui.observe.counters import counters_of
from vpngui.observe.routes import read_routes
from vpngui.observe.rtnetlink import (
    ADDRESS,
    INTERFACE,
    LINK,
    RULE,
    KernelRefused,
    Rtnetlink,
    attribute,
    attributes,
)
from vpngui.plan.state import (
    ALIAS_PREFIX,
    FIRST_TABLE,
    LAST_TABLE,
    ROUTE_PROTOCOL,
    RULE_PRIORITY,
    Link,
    LinkAddress,
    NetworkState,
    Rule,
)

_FAMILIES = {4: AF_INET, 6: AF_INET6}
_VERSIONS = {family: version for version, family in _FAMILIES.items()}
_IFF_UP = 1
_IFLA_IFNAME, _IFLA_MTU, _IFLA_LINKINFO, _IFLA_IFALIAS, _IFLA_STATS64 = 3, 4, 18, 20, 23
_IFLA_EXT_MASK, _IFLA_ALT_IFNAME, _IFLA_INFO_KIND = 29, 53, 1
_SKIP_STATS = 1 << 3
_IFA_ADDRESS, _IFA_LOCAL = 1, 2
_FRA_PRIORITY, _FRA_FWMARK, _FRA_TABLE, _FRA_PROTOCOL = 6, 10, 15, 21
_FIB_RULE_INVERT = 0x2

_INTERFACE_ADDRESS = struct.Struct("=BBBBI")
"""struct ifaddrmsg: family, prefix length, flags, scope, index."""
_ROUTE = struct.Struct("=BBBBBBBBI")
"""struct rtmsg: family, destination length, source length, TOS, table, protocol, scope, type, flags. struct
fib_rule_hdr is laid out alike."""


async def read_tunnel(
    kernel: Rtnetlink, index: int, table: int, families: Collection[int] = (4, 6)
) -> NetworkState:
    """The state of one tunnel, of ``families`` only; empty when its link is gone and nothing else is left."""
    link = await read_link(kernel, index)
    return NetworkState(
        frozenset({link} if link else ()),
        await read_addresses(kernel, index, families) if link else frozenset(),
        await read_routes(kernel, table, families),
        await _rules(kernel, table, families),
    )


async def read_ours(kernel: Rtnetlink) -> NetworkState:
    """Every link, route and rule that bears a mark of ours (addresses go with their links)."""
    listed = await kernel.all(LINK, _link_question(0))
    links = [link for link in map(_link, listed) if link.alias.startswith(ALIAS_PREFIX)]
    return NetworkState(
        frozenset(links),
        frozenset(),
        await read_routes(kernel, None, _FAMILIES),
        await _rules(kernel, None, _FAMILIES),
    )


async def read_link(kernel: Rtnetlink, index: int) -> Link | None:
    """The link, or None when it is gone."""
    try:
        return _link(await kernel.one(LINK, _link_question(index)))
    except KernelRefused:
        return None


async def link_kind(kernel: Rtnetlink, name: str) -> str | None:
    """The kind of the interface of that name ("tun", "veth", ...; "" for hardware), None when there is none.

    An alternative name (ip-link(8), altname) counts as a name.
    """
    for naming in (_IFLA_IFNAME, _IFLA_ALT_IFNAME):
        try:
            body = await kernel.one(LINK, _link_question(0) + attribute(naming, name))
        except KernelRefused:
            continue
        info = attributes(attributes(body, INTERFACE.size).get(_IFLA_LINKINFO, b""), 0)
        return _text(info.get(_IFLA_INFO_KIND, b""))
    return None


async def read_counters(kernel: Rtnetlink, index: int) -> Counters:
    """Counters since the link was made; raises KernelRefused when the link is gone.

    Of a TUN device the kernel's tx is what the host sent into the tunnel, which is the person's tx too.
    """
    body = await kernel.one(LINK, INTERFACE.pack(AF_UNSPEC, 0, index, 0, 0))
    return counters_of(attributes(body, INTERFACE.size)[_IFLA_STATS64])


def _link_question(index: int) -> bytes:
    return INTERFACE.pack(AF_UNSPEC, 0, index, 0, 0) + attribute(_IFLA_EXT_MASK, _SKIP_STATS)


def _link(body: bytes) -> Link:
    _, _, index, flags, _ = INTERFACE.unpack_from(body)
    found = attributes(body, INTERFACE.size)
    return Link(
        index,
        _text(found[_IFLA_IFNAME]),
        _text(found.get(_IFLA_IFALIAS, b"")),
        _number(found[_IFLA_MTU]),
        bool(flags & _IFF_UP),
    )


async def read_addresses(
    kernel: Rtnetlink, index: int, families: Collection[int] = (4, 6)
) -> frozenset[LinkAddress]:
    """Every address of the families on a link."""
    found = set()
    for version in families:
        question = _INTERFACE_ADDRESS.pack(_FAMILIES[version], 0, 0, 0, index)
        for body in await _listed(kernel, ADDRESS, question):
            family, length, _, _, at = _INTERFACE_ADDRESS.unpack_from(body)
            if at == index:
                found.add(_address(family, length, index, attributes(body, _INTERFACE_ADDRESS.size)))
    return frozenset(found)


def _address(family: int, length: int, index: int, found: dict[int, bytes]) -> LinkAddress:
    far = inet_ntop(family, found[_IFA_ADDRESS])
    near = inet_ntop(family, found[_IFA_LOCAL]) if _IFA_LOCAL in found else far
    if near == far:
        return LinkAddress(index, ip_interface(f"{near}/{length}"))
    # With a peer the prefix is the peer's; the address itself is then a host's own.
    return LinkAddress(index, ip_interface(near), ip_interface(f"{far}/{length}"))


async def _rules(kernel: Rtnetlink, table: int | None, families: Collection[int]) -> frozenset[Rule]:
    found = set()
    for version in families:
        question = _ROUTE.pack(_FAMILIES[version], 0, 0, 0, 0, 0, 0, 0, 0)
        for body in await _listed(kernel, RULE, question):
            short, flags = _ROUTE.unpack_from(body)[4], _ROUTE.unpack_from(body)[8]
            values = attributes(body, _ROUTE.size)
            at = _number(values[_FRA_TABLE]) if _FRA_TABLE in values else short
            # Kernels before 4.17 keep no protocol with a rule.
            protocol = values.get(_FRA_PROTOCOL, bytes([ROUTE_PROTOCOL]))[0]
            priority = _number(values.get(_FRA_PRIORITY, b""))
            if priority == RULE_PRIORITY and protocol == ROUTE_PROTOCOL and _is_ours(at, table):
                mark = _number(values.get(_FRA_FWMARK, b"")) if flags & _FIB_RULE_INVERT else 0
                found.add(Rule(version, at, mark))
    return frozenset(found)


async def _listed(kernel: Rtnetlink, kind: int, question: bytes) -> list[bytes]:
    try:
        return await kernel.all(kind, question)
    except KernelRefused:
        # A table that was never used, or a family that this kernel lacks: nothing is there.
        return []


def _is_ours(number: int, table: int | None) -> bool:
    return number == table if table is not None else FIRST_TABLE <= number <= LAST_TABLE


def _number(value: bytes) -> int:
    return int.from_bytes(value[:4], "little" if struct.pack("=H", 1)[0] else "big")


def _text(value: bytes) -> str:
    return value.rstrip(b"\0").decode("utf-8", "replace")
