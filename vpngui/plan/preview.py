"""The dry run: what a request would do, said before anybody allows it."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network

from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.settings import TunnelSettings
from vpngui.plan.network import carried_networks
from vpngui.plan.state import Network


def effects(direction: Direction, settings: TunnelSettings) -> tuple[Effect, ...]:
    """What bringing a tunnel with ``settings`` up, or taking it down, changes; never empty."""
    carried = carried_networks(settings)
    # One that lies within another says nothing new to a person.
    networks = [one for one in carried if not any(_within(one, other) for other in carried)]
    if direction is Direction.DOWN:
        found = [Effect(EffectKind.EXPOSES, str(network)) for network in networks]
    else:
        found = [Effect(EffectKind.CARRIES, str(network)) for network in networks]
        found += [Effect(EffectKind.ADDRESS, str(value.ip)) for value in settings.local]
    return tuple(found) or (Effect(EffectKind.NO_TRAFFIC),)


def _within(one: Network, other: Network) -> bool:
    if isinstance(one, IPv4Network) and isinstance(other, IPv4Network):
        return one != other and one.subnet_of(other)
    if isinstance(one, IPv6Network) and isinstance(other, IPv6Network):
        return one != other and one.subnet_of(other)
    return False
