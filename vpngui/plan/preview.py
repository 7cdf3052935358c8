"""The dry run: what a request would do, said before anybody allows it."""

from __future__ import annotations

from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.settings import TunnelSettings
from vpngui.plan.network import carried_networks


def effects(direction: Direction, settings: TunnelSettings) -> tuple[Effect, ...]:
    """What bringing a tunnel with ``settings`` up, or taking it down, changes; never empty."""
    networks = carried_networks(settings)
    if direction is Direction.DOWN:
        found = [Effect(EffectKind.EXPOSES, str(network)) for network in networks]
    else:
        found = [Effect(EffectKind.CARRIES, str(network)) for network in networks]
        found += [Effect(EffectKind.ADDRESS, str(value.ip)) for value in settings.local]
    return tuple(found) or (Effect(EffectKind.NO_TRAFFIC),)
