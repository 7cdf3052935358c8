"""The dry run: what a request, or other settings, would do, said before anybody allows it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from ipaddress import ip_network

from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.networks import EVERYTHING, Network, merged, wider_in
from vpngui.model.preview import Preview
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, cut_off, full_families
from vpngui.plan.host import HostFacts
from vpngui.plan.leaving import exposed
from vpngui.plan.network import asks_for_all_names


def effects(
    direction: Direction,
    settings: TunnelSettings,
    *,
    host: HostFacts | None = None,
    replaces: Sequence[str] = (),
    blocks: bool = False,
    keeps: bool = False,
) -> tuple[Effect, ...]:
    """What bringing a tunnel with ``settings`` up, or taking it down, changes; never empty.

    ``replaces`` are the interfaces of the tunnels that go down for it; ``blocks`` says that the tunnel has
    a block in force, ``keeps`` that this is kept from then on.
    """
    found = _down(settings) if direction is Direction.DOWN else _up(settings, host or HostFacts())
    found = [Effect(EffectKind.REPLACES, name) for name in replaces] + found
    if blocks:
        found.append(Effect(EffectKind.BLOCKS))
    if keeps:
        found.append(Effect(EffectKind.KEEPS_BLOCK))
    return tuple(found) or (Effect(EffectKind.NO_TRAFFIC),)


def difference(
    now: TunnelSettings,
    then: TunnelSettings,
    *,
    up: bool,
    host: HostFacts | None = None,
    replaces: Sequence[str] = (),
    blocks: bool = False,
) -> Preview:
    """What ``then`` in the place of ``now`` changes, for a tunnel that is ``up`` or will be.

    A network that is named anew and was carried before, as a part of another, is no gain. ``replaces`` is as
    for ``effects``. Of a tunnel that is down nothing is exposed.
    """
    host = host or HostFacts()
    before = effects(Direction.UP, now, host=host, blocks=blocks)
    after = effects(Direction.UP, then, host=host, replaces=replaces, blocks=blocks)
    return Preview(
        after,
        _beyond(after, before, now, host),
        _beyond(before, after, then, host),
        exposes=up and bool(exposed(now, then, host.local)),
        returns=up and not exposed(then, now, host.local),
    )


def _beyond(
    effects: Collection[Effect], others: Collection[Effect], settings: TunnelSettings, host: HostFacts
) -> tuple[Effect, ...]:
    """Those of ``effects`` that neither are among ``others`` nor hold with the other ``settings``."""
    carried = merged(carried_networks(settings))
    known, held = frozenset(map(str, carried)), wider_in(carried)
    kept = frozenset(host.local) if settings.local_network else frozenset()

    def holds(effect: Effect) -> bool:
        if effect.kind is not EffectKind.CARRIES:
            return False
        network = ip_network(effect.subject)
        return network not in kept and (effect.subject in known or held(network))

    listed = frozenset(others)
    return tuple(effect for effect in effects if effect not in listed and not holds(effect))


def _up(settings: TunnelSettings, host: HostFacts) -> list[Effect]:
    found = [Effect(EffectKind.CARRIES, str(network)) for network in _told(settings, host.local)]
    found += [Effect(EffectKind.CUTS_OFF, str(network)) for network in cut_off(settings)]
    if settings.local_network and found:
        carried = set(carried_networks(settings))
        kept = [network for network in host.local if network not in carried]
        found += [Effect(EffectKind.KEEPS_LOCAL, str(network)) for network in kept]
    if asks_for_all_names(settings):
        found += [Effect(EffectKind.NAMES, str(server)) for server in settings.dns]
    elif settings.dns:
        found += [Effect(EffectKind.NAMES_IN, suffix) for suffix in settings.dns_suffixes]
    return found + [Effect(EffectKind.ADDRESS, str(value.ip)) for value in settings.local]


def _down(settings: TunnelSettings) -> list[Effect]:
    found = [Effect(EffectKind.EXPOSES, str(network)) for network in _told(settings)]
    found += [Effect(EffectKind.EXPOSES, str(network)) for network in cut_off(settings)]
    if settings.dns:
        found.append(Effect(EffectKind.NAMES_BACK))
    return found


def _told(settings: TunnelSettings, local: Collection[Network] = ()) -> list[Network]:
    """One that lies within another says nothing new to a person, unless it takes from the ``local`` networks
    what a choice to keep them would seem to keep; halves of everything are everything."""
    carried, full = carried_networks(settings), full_families(settings)
    held, in_local = wider_in(carried), wider_in(local)
    whole = [EVERYTHING[version] for version in sorted(full)]
    return whole + [
        one for one in carried if one in local or in_local(one) or (one.version not in full and not held(one))
    ]
