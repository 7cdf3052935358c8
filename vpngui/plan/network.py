"""From the tunnels there are, and the host around them, to the network that is wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import ip_interface

from vpngui.model.block import BlockRequest
from vpngui.model.networks import Network
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, cut_off, full_families
from vpngui.plan.dns import DnsState, LinkDns
from vpngui.plan.firewall import Transport
from vpngui.plan.host import HostFacts
from vpngui.plan.remember import remembered
from vpngui.plan.state import (
    ALIAS_PREFIX,
    Address,
    Link,
    LinkAddress,
    NetworkState,
    Route,
    RouteKind,
    Rule,
    mark_of,
)
from vpngui.plan.stops import PinnedBlock, firewall_policy


@dataclass(frozen=True, slots=True)
class PlannedTunnel:
    """One tunnel's facts: its link, its table, what it should be, and whether that is in force (``up``).

    ``order`` grows with each tunnel that comes up; ``uid`` is its owner's, ``profile`` empty for an
    application's; a link that is not ``there`` any more cannot be planned with. ``transports`` pass the
    tunnel's own block.
    """

    number: int
    index: int
    name: str
    table: int
    settings: TunnelSettings
    up: bool
    block: BlockRequest | None = None
    order: int = 0
    uid: int = 0
    there: bool = True
    transports: tuple[Transport, ...] = ()
    profile: str = ""


def plan(
    tunnels: Iterable[PlannedTunnel],
    host: HostFacts | None = None,
    pinned: Collection[PinnedBlock] = (),
) -> NetworkState:
    """A tunnel that is down has its link, at its MTU, and its block; nothing else.

    Tunnels that are up must not collide (``collisions``).
    """
    listed = tuple(tunnels)
    facts = host or HostFacts()
    states = [_plan_one(tunnel) for tunnel in listed]
    throws = _throws([tunnel for tunnel in listed if tunnel.up], facts)
    return NetworkState(
        frozenset().union(*(state.links for state in states)),
        frozenset().union(*(state.addresses for state in states)),
        frozenset().union(throws, *(state.routes for state in states)),
        frozenset().union(*(state.rules for state in states)),
        _dns(listed),
        firewall_policy(listed, facts, pinned),
    )


def _size(tunnel: PlannedTunnel) -> int:
    return 1 + len(tunnel.settings.routes)


@remembered(_size)
def _plan_one(tunnel: PlannedTunnel) -> NetworkState:
    if not tunnel.there:
        return NetworkState()
    settings = tunnel.settings
    link = Link(tunnel.index, tunnel.name, f"{ALIAS_PREFIX}{tunnel.number}", settings.mtu, tunnel.up)
    if not tunnel.up:
        return NetworkState(frozenset({link}))
    routes = {Route(tunnel.table, network, tunnel.index) for network in carried_networks(settings)}
    routes |= {Route(tunnel.table, network, kind=RouteKind.UNREACHABLE) for network in cut_off(settings)}
    mark = mark_of(tunnel.number)
    return NetworkState(
        frozenset({link}),
        frozenset(
            LinkAddress(tunnel.index, local, peer) for local, peer in _paired(settings.local, settings.remote)
        ),
        frozenset(routes),
        frozenset(Rule(route.network.version, tunnel.table, mark) for route in routes),
    )


def _throws(up: Sequence[PlannedTunnel], host: HostFacts) -> frozenset[Route]:
    """Where another tunnel, or the local network, has the longer prefix, a tunnel's table has no say.

    So the longest prefix wins whatever the order of the rules, as if there were one table.
    """
    local = frozenset(host.local) if any(tunnel.settings.local_network for tunnel in up) else frozenset()
    if len(up) < 2 and not local:
        return frozenset()
    own = {
        tunnel: frozenset((*carried_networks(tunnel.settings), *cut_off(tunnel.settings))) for tunnel in up
    }
    holders: dict[tuple[int, int, int], list[PlannedTunnel]] = {}
    for tunnel, networks in own.items():
        for one in networks:
            holders.setdefault(_prefix(one, one.max_prefixlen - one.prefixlen), []).append(tunnel)
    shifts = {(version, shift) for version, shift, _ in holders}
    carried = frozenset().union(*(carried_networks(tunnel.settings) for tunnel in up))
    found = set()
    for network in local | carried:
        for version, shift in shifts:
            if version == network.version and shift > network.max_prefixlen - network.prefixlen:
                for tunnel in holders.get(_prefix(network, shift), ()):
                    elsewhere = network in carried or tunnel.settings.local_network
                    if elsewhere and network not in own[tunnel]:
                        found.add(Route(tunnel.table, network, kind=RouteKind.THROW))
    return frozenset(found)


def _prefix(network: Network, shift: int) -> tuple[int, int, int]:
    """Family, host bits and the number before them: equal for all networks within one of that size."""
    return network.version, shift, int(network.network_address) >> shift


def _dns(tunnels: Sequence[PlannedTunnel]) -> DnsState:
    served = sorted(
        (tunnel for tunnel in tunnels if tunnel.up and tunnel.settings.dns),
        key=lambda tunnel: tunnel.order,
        reverse=True,
    )
    return tuple(
        LinkDns(
            tunnel.index,
            tunnel.name,
            tunnel.settings.dns,
            tunnel.settings.dns_suffixes,
            all_names=asks_for_all_names(tunnel.settings),
        )
        for tunnel in served
    )


def asks_for_all_names(settings: TunnelSettings) -> bool:
    """Whether every name is asked for at the tunnel's servers: it has no suffixes, or carries everything."""
    return bool(settings.dns) and (not settings.dns_suffixes or bool(full_families(settings)))


def _paired(
    local: tuple[Address, ...], remote: tuple[Address, ...]
) -> Iterable[tuple[Address, Address | None]]:
    """Each local address with the remote one of its family that stands at the same place, if any.

    The kernel keeps one prefix for such a pair, the remote's; the local one is then a host's own.
    """
    for version in (4, 6):
        ours = [value for value in local if value.version == version]
        theirs = [value for value in remote if value.version == version]
        yield from ((ip_interface(ours_one.ip), peer) for ours_one, peer in zip(ours, theirs, strict=False))
        yield from ((alone, None) for alone in ours[len(theirs) :])
