"""The network around the tunnels, as far as a plan depends on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vpngui.model.networks import Network


@dataclass(frozen=True, slots=True)
class HostRoute:
    """A unicast route of table main: ``network`` is reached by the link of that name."""

    network: Network
    link: str


@dataclass(frozen=True, slots=True)
class HostFacts:
    """``routes`` of table main over links not ours; ``local``: the private networks on those links."""

    routes: tuple[HostRoute, ...] = ()
    local: tuple[Network, ...] = ()


def links_to(network: Network, routes: Iterable[HostRoute]) -> tuple[str, ...]:
    """The links by which ``network`` is reached without a tunnel, sorted.

    They are those of the longest prefix that holds it, and those of routes to parts of it.
    """
    # Numbers, since a block may ask for hundreds of networks: ipaddress compares ten times slower.
    version, length, address = network.version, network.prefixlen, int(network.network_address)
    longest, holding, inside = -1, set(), set()
    for route in routes:
        other = route.network
        if other.version != version:
            continue
        prefix = other.prefixlen
        if (address ^ int(other.network_address)) >> (network.max_prefixlen - min(prefix, length)):
            continue
        if prefix > length:
            inside.add(route.link)
        elif prefix > longest:
            longest, holding = prefix, {route.link}
        elif prefix == longest:
            holding.add(route.link)
    return tuple(sorted(holding | inside))
