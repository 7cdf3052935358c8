"""From the tunnels there are to the network that is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_interface

from vpngui.model.settings import TunnelSettings
from vpngui.plan.state import ALIAS_PREFIX, Address, Link, LinkAddress, Network, NetworkState, Route, Rule


@dataclass(frozen=True, slots=True)
class PlannedTunnel:
    """One tunnel's facts: its link, its table, what it should be, and whether that is in force (``up``)."""

    number: int
    index: int
    name: str
    table: int
    settings: TunnelSettings
    up: bool


def plan(tunnels: Iterable[PlannedTunnel]) -> NetworkState:
    """A tunnel that is down has its link, at its MTU, and nothing else."""
    states = [_plan_one(tunnel) for tunnel in tunnels]
    return NetworkState(
        frozenset().union(*(state.links for state in states)),
        frozenset().union(*(state.addresses for state in states)),
        frozenset().union(*(state.routes for state in states)),
        frozenset().union(*(state.rules for state in states)),
    )


def _plan_one(tunnel: PlannedTunnel) -> NetworkState:
    settings = tunnel.settings
    link = Link(tunnel.index, tunnel.name, f"{ALIAS_PREFIX}{tunnel.number}", settings.mtu, tunnel.up)
    if not tunnel.up:
        return NetworkState(frozenset({link}))
    networks = carried_networks(settings)
    return NetworkState(
        frozenset({link}),
        frozenset(
            LinkAddress(tunnel.index, local, peer) for local, peer in _paired(settings.local, settings.remote)
        ),
        frozenset(Route(tunnel.table, network, tunnel.index) for network in networks),
        frozenset(Rule(network.version, tunnel.table) for network in networks),
    )


def carried_networks(settings: TunnelSettings) -> tuple[Network, ...]:
    """The networks that are routed into the tunnel, widest first.

    They are the prefixes of its own addresses and the other end's addresses; an own address that is
    alone in its prefix (/32, /128) is this computer itself and needs no route.
    """
    own = {value.network for value in settings.local if value.network.prefixlen < value.max_prefixlen}
    other = {value.network for value in settings.remote}
    return tuple(sorted(own | other, key=lambda network: (network.version, network.prefixlen, network)))


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
