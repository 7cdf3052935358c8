"""What a tunnel carries, what it cuts off, and which tunnels cannot be up together."""

from __future__ import annotations

from ipaddress import ip_network

from vpngui.model.networks import EVERYTHING, Network, covers_everything, merged
from vpngui.model.settings import TunnelSettings
from vpngui.plan.remember import remembered


def _size(settings: TunnelSettings) -> int:
    return 1 + len(settings.routes)


@remembered(_size)
def carried_networks(settings: TunnelSettings) -> tuple[Network, ...]:
    """The networks that are routed into the tunnel, widest first.

    They are its routes, the prefixes of its own addresses, the other end's addresses and its DNS
    servers; an own address that is alone in its prefix (/32, /128) is this computer itself and needs no
    route.
    """
    found: set[Network] = set(settings.routes)
    found |= {value.network for value in settings.local if value.network.prefixlen < value.max_prefixlen}
    found |= {value.network for value in settings.remote}
    found |= {ip_network(server) for server in settings.dns}
    return tuple(sorted(found, key=lambda network: (network.version, network.prefixlen, network)))


@remembered(_size)
def full_families(settings: TunnelSettings) -> frozenset[int]:
    """The families (4, 6) of which the tunnel carries everything (model.networks.covers_everything)."""
    carried = carried_networks(settings)
    return frozenset(version for version in (4, 6) if covers_everything(carried, version))


def cut_off(settings: TunnelSettings) -> tuple[Network, ...]:
    """What must not go around a tunnel that carries all of the other family: everything, or nothing.

    Who sends all traffic through a tunnel does not expect half of it beside it.
    """
    full = full_families(settings)
    return tuple(EVERYTHING[version] for version in (4, 6) if full and version not in full)


def guarded_families(settings: TunnelSettings) -> frozenset[int]:
    """The families that may leave by the tunnel only: both as soon as one is carried wholly."""
    return frozenset((4, 6)) if full_families(settings) else frozenset()


def collide(one: TunnelSettings, other: TunnelSettings) -> bool:
    """Whether both want the same network, or the same own address: then only one of them can be up.

    Overlapping networks of different length do not collide: the longer prefix wins. Halves of
    everything (0.0.0.0/1 and 128.0.0.0/1) are everything.
    """
    if {value.ip for value in one.local} & {value.ip for value in other.local}:
        return True
    return bool(_claimed(one) & _claimed(other))


@remembered(_size)
def _claimed(settings: TunnelSettings) -> frozenset[Network]:
    whole = [EVERYTHING[version] for version in full_families(settings)]
    return frozenset(merged((*carried_networks(settings), *cut_off(settings), *whole)))
