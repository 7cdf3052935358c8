"""Whether a remembered answer decides a request. See docs/security.md, "Remembered answers".

An allowance covers a request that has no effect which was not shown when it was given. A denial
decides every request that wants something of what it refused: less of it, or more besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import ip_network

from vpngui.model.asked import Asked, Kept
from vpngui.model.block import BlockRequest
from vpngui.model.consent import Decision, Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.networks import Network, covered, wider_in
from vpngui.model.settings import MIN_MTU_IPV6
from vpngui.plan.allowed import asks_for_more, networks_beyond, taken
from vpngui.plan.carried import carried_networks, full_families
from vpngui.plan.network import asks_for_all_names

_NETWORKS = frozenset({EffectKind.CARRIES, EffectKind.EXPOSES})
_NOT_ASKED_FOR = frozenset({EffectKind.KEEPS_LOCAL, EffectKind.CUTS_OFF, EffectKind.NO_TRAFFIC})
"""The person's own choice; what follows from something else; nothing."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What leads elsewhere at that moment: into other ``tunnels`` that are up, and to the ``local`` network
    if the request keeps it. What has a longer prefix there was not meant by a wider network that was allowed;
    nor was what another tunnel has of the same length, which would have had to be replaced for that."""

    tunnels: tuple[Network, ...] = ()
    local: tuple[Network, ...] = ()

    def taken(self, asked: Asked, granted: Asked) -> list[Network]:
        """What the request would take from there, and what was granted would not."""
        carried, allowed = carried_networks(asked.settings), carried_networks(granted.settings)
        found = taken(carried, allowed, self.tunnels, same=True) + taken(carried, allowed, self.local)
        return list(dict.fromkeys(found))


NOWHERE = Elsewhere()


def covers(granted: Asked, asked: Asked, elsewhere: Elsewhere = NOWHERE) -> bool:
    """Whether ``asked`` does nothing that ``granted`` did not show."""
    return not new_effects(asked, granted, elsewhere)


def new_effects(asked: Asked, granted: Asked, elsewhere: Elsewhere = NOWHERE) -> tuple[Effect, ...]:
    """What ``asked`` does that ``granted`` did not show: single effects, or all where the difference is
    none of single ones; empty where there is no difference, or less.
    """
    if asked.direction is not granted.direction:
        return asked.effects
    single = _beyond(asked, granted, elsewhere)
    return single or (asked.effects if _differs(asked, granted) else ())


def _differs(asked: Asked, granted: Asked) -> bool:
    if asked.direction is Direction.DOWN:
        # What was blocked anyway was not said to be exposed.
        return granted.block is not None and (asked.block is None or not _passes(granted.block, asked.block))
    one, other = granted.settings, asked.settings
    return (
        one.local_network is not other.local_network
        or (one.mtu < MIN_MTU_IPV6) is not (other.mtu < MIN_MTU_IPV6)
        or bool(asks_for_more(other, one))
    )


def refuses(refused: Sequence[Effect], wanted: Iterable[Effect]) -> bool:
    """Whether one of the ``wanted`` effects is, or is part of, or has a part of, a ``refused`` one."""
    wishes = [one for one in wanted if one.kind not in _NOT_ASKED_FOR]
    if not wishes:
        return any(one.kind is EffectKind.NO_TRAFFIC for one in refused)
    if any(one in refused for one in wishes):
        return True
    return any(_overlap(_of(kind, refused), _of(kind, wishes)) for kind in _NETWORKS)


def decides(
    kept: Sequence[Kept], asked: Asked, elsewhere: Elsewhere = NOWHERE
) -> tuple[Kept | None, Kept | None, tuple[Effect, ...]]:
    """The answer that decides the request, if any; else the nearest allowance, and what is new against it.

    ``kept`` are the answers to the same asker, the oldest first. An allowance that covers the request comes
    before any denial: where a later denial was meant for the same request, it has ended that allowance
    (``contradicted``). Denials look only at what is new against what is allowed.
    """
    nearest: Kept | None = None
    news = asked.effects
    mine = [one for one in kept if one.asked.direction is asked.direction]
    for one in reversed(mine):
        if one.decision is not Decision.ALLOW:
            continue
        new = new_effects(asked, one.asked, elsewhere)
        if not new:
            return one, None, ()
        if nearest is None or len(new) < len(news):
            nearest, news = one, new
    for one in mine:
        if one.decision is Decision.DENY and refuses(one.refused, news):
            return one, nearest, news
    return None, nearest, news if nearest is not None else ()


def contradicted(kept: Iterable[Kept], answer: Kept) -> list[Kept]:
    """Those of the same asker that a new answer ends: they say the opposite of it, or the same of less
    and for no longer."""
    return [
        one
        for one in kept
        if one.asker == answer.asker
        and one.asked.direction is answer.asked.direction
        and (_opposite if one.decision is not answer.decision else _contained)(one, answer)
    ]


def _opposite(old: Kept, new: Kept) -> bool:
    if new.decision is Decision.DENY:
        return covers(old.asked, new.asked)
    shown = new.asked.effects
    inside = {kind: _outside(_of(kind, old.refused), _of(kind, shown)) for kind in _NETWORKS}
    return not any(inside.values()) and all(one in shown for one in old.refused if one.kind not in _NETWORKS)


def _contained(old: Kept, new: Kept) -> bool:
    order = ("hour", "logout", "always")
    if order.index(old.remember.value) > order.index(new.remember.value):
        return False
    if new.decision is Decision.ALLOW:
        return covers(new.asked, old.asked)
    return set(old.refused) <= set(new.refused)


def _beyond(asked: Asked, granted: Asked, elsewhere: Elsewhere) -> tuple[Effect, ...]:
    """The single effects of ``asked`` that ``granted`` does not show, in the order of its own."""
    if asked.direction is Direction.DOWN:
        return _exposed_beyond(asked, granted)
    carried, allowed = carried_networks(asked.settings), carried_networks(granted.settings)
    beyond = networks_beyond(carried, allowed) or elsewhere.taken(asked, granted)
    new, inside = set(beyond), wider_in(carried)
    whole = full_families(asked.settings) - full_families(granted.settings)
    servers = set(asked.settings.dns) <= set(granted.settings.dns)
    shown = set(granted.effects)
    kept_local = _of(EffectKind.KEEPS_LOCAL, granted.effects)
    replaced = {one.name for one in asked.replaces if one in granted.replaces}

    def is_new(one: Effect) -> bool:
        match one.kind:
            case EffectKind.CARRIES:
                network = ip_network(one.subject)
                if network in new or (network.prefixlen == 0 and network.version in whole):
                    return True
                # One that lies in another was told because of a local network that seems to be kept.
                told_apart = asked.settings.local_network and inside(network)
                return told_apart and one not in shown
            case EffectKind.KEEPS_LOCAL:
                return bool(_outside([ip_network(one.subject)], kept_local))
            case EffectKind.REPLACES:
                return one.subject not in replaced
            case EffectKind.NAMES:
                return one not in shown
            case EffectKind.NAMES_IN:
                known = one in shown or asks_for_all_names(granted.settings)
                return not known or not servers
            case EffectKind.BLOCKS:
                return granted.block is None or asked.block is None or not _passes(asked.block, granted.block)
            case EffectKind.NO_TRAFFIC:
                return False
            case _:
                return one not in shown

    found = [one for one in asked.effects if is_new(one)]
    told = {one.subject for one in found if one.kind is EffectKind.CARRIES}
    hidden = [one for one in beyond if str(one) not in told and not (one.version in whole and told)]
    return (*found, *(Effect(EffectKind.CARRIES, str(one)) for one in hidden))


def _exposed_beyond(asked: Asked, granted: Asked) -> tuple[Effect, ...]:
    shown = set(granted.effects)
    exposed = {
        str(one)
        for one in _outside(_of(EffectKind.EXPOSES, asked.effects), _of(EffectKind.EXPOSES, granted.effects))
    }
    return tuple(
        one
        for one in asked.effects
        if (one.subject in exposed if one.kind is EffectKind.EXPOSES else one not in shown)
        and one.kind is not EffectKind.NO_TRAFFIC
    )


def _passes(block: BlockRequest, other: BlockRequest) -> bool:
    """Whether everything that ``other`` lets through is let through by ``block`` too."""
    return all(covered(one, block.vpn) for one in other.vpn) and all(
        covered(one, block.original) for one in other.original
    )


def _of(kind: EffectKind, effects: Iterable[Effect]) -> list[Network]:
    return [ip_network(one.subject) for one in effects if one.kind is kind]


def _outside(networks: Sequence[Network], others: Sequence[Network]) -> list[Network]:
    """Those of ``networks`` that the ``others`` together do not hold."""
    return networks_beyond(networks, others)


def _overlap(some: Sequence[Network], others: Sequence[Network]) -> bool:
    in_some, in_others = wider_in(some), wider_in(others)
    return not set(some).isdisjoint(others) or any(map(in_others, some)) or any(map(in_some, others))
