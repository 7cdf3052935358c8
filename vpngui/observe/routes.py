"""Routes of ours as the kernel has them: a thousand of them in a few milliseconds."""

from __future__ import annotations

import struct
from collections.abc import Collection
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network
from socket import AF_INET, AF_INET6

from vpngui.model.networks import Network
from vpngui.observe.rtnetlink import ROUTE, KernelRefused, Rtnetlink, attribute, attributes
from vpngui.plan.state import FIRST_TABLE, LAST_TABLE, ROUTE_PROTOCOL, Route, RouteKind

_FAMILIES = {4: AF_INET, 6: AF_INET6}
_KINDS = {kind.value: kind for kind in RouteKind}
_RTA_DST, _RTA_OIF, _RTA_TABLE = 1, 4, 15
_ROUTE = struct.Struct("=BBBBBBBBI")
"""struct rtmsg: family, destination length, source length, TOS, table, protocol, scope, type, flags."""
_NUMBER = struct.Struct("=I")
_NONE = bytes(_NUMBER.size)


async def read_routes(
    kernel: Rtnetlink, table: int | None, families: Collection[int] = (4, 6)
) -> frozenset[Route]:
    """The routes with our protocol in ``table``, or in every table of ours. Raises IoError."""
    found = []
    for version in families:
        question = _ROUTE.pack(_FAMILIES[version], 0, 0, 0, 0, ROUTE_PROTOCOL, 0, 0, 0)
        if table is not None:
            question += attribute(_RTA_TABLE, table)
        try:
            answers = await kernel.all(ROUTE, question)
        except KernelRefused:
            continue  # a table that was never used, or a family that this kernel lacks: nothing is there
        for body in answers:
            family, length, _, _, short, protocol, _, type_, _ = _ROUTE.unpack_from(body)
            kind = _KINDS.get(type_)
            if protocol != ROUTE_PROTOCOL or kind is None:
                continue
            values = attributes(body, _ROUTE.size)
            [at] = _NUMBER.unpack(values[_RTA_TABLE]) if _RTA_TABLE in values else [short]
            if at == table or (table is None and FIRST_TABLE <= at <= LAST_TABLE):
                # Of IPv6 the kernel hangs every kind on a link.
                index = values.get(_RTA_OIF, _NONE) if kind is RouteKind.UNICAST else _NONE
                network = network_of(family, values.get(_RTA_DST, b""), length)
                found.append(Route(at, network, _NUMBER.unpack(index)[0], kind))
    return frozenset(found)


@lru_cache(maxsize=8192)
def network_of(family: int, address: bytes, length: int) -> Network:
    """The network of an address in network order; none at all is the default route's.

    Kept, since making one takes longer than all the rest of reading a route.
    """
    number = int.from_bytes(address, "big")
    return IPv4Network((number, length)) if family == AF_INET else IPv6Network((number, length))
