"""What a frozen request asks of the person, in words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from vpngui.gui.consent.queue import Position
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.identity import Who
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.presenters.numbers import time_of_day
from vpngui.model.consent import Direction, FrozenRequest
from vpngui.model.effects import Effect, EffectKind

_SOON = 120
"""Seconds; below, a time of day without seconds would be too coarse."""
_ALL = {"0.0.0.0/0": "IPv4", "::/0": "IPv6"}
_HOST_PREFIX = {False: "/32", True: "/128"}
_NETWORKS = frozenset({EffectKind.CARRIES, EffectKind.EXPOSES})
_LISTED = 100
"""Networks; more would be a wall that nobody reads, and slow to build. The widest are told first."""

# After "all traffic": what reaches furthest comes first, and hides behind no long list of networks.
_ORDER = (
    EffectKind.REPLACES,
    EffectKind.CUTS_OFF,
    EffectKind.BLOCKS,
    EffectKind.NAMES,
    EffectKind.NAMES_BACK,
    EffectKind.CARRIES,
    EffectKind.EXPOSES,
    EffectKind.NAMES_IN,
    EffectKind.KEEPS_LOCAL,
    EffectKind.ADDRESS,
    EffectKind.NO_TRAFFIC,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that will happen; ``icon`` tells the kinds apart by shape."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the prompt says, except for the buttons."""

    icon: str
    headline: str
    who: Who
    quotation: str
    """The application's own words; empty when it gave none."""
    effects_title: str
    effects: tuple[Line, ...]
    local_network: str
    """What to write beside the choice to keep the local network; empty where there is none to make."""
    wait: str


def present(request: FrozenRequest, seconds: float, now: float) -> Page:
    """``seconds`` is how long an answer is waited for, ``now`` Unix time in seconds."""
    up = request.direction is Direction.UP
    headline = (
        translate("Request", "Connect the VPN tunnel {name}?")
        if up
        else translate("Request", "Disconnect the VPN tunnel {name}?")
    )
    choice = _local_network(request)
    # What the person may still change is told by the choice alone.
    told = tuple(e for e in request.effects if not (choice and e.kind is EffectKind.KEEPS_LOCAL))
    return Page(
        icon="ask-up" if up else "ask-down",
        headline=headline.format(name=visible(request.interface)),
        who=present_identity(request.identity),
        quotation=inert(request.settings.session) if request.settings.session.strip() else "",
        effects_title=translate("Request", "If you allow this"),
        effects=_lines(told, visible(request.interface)),
        local_network=choice,
        wait=_wait(seconds, now),
    )


def position(place: Position) -> str:
    """Empty for a question that stands alone."""
    if place.total < 2:
        return ""
    return translate("Request", "{number} of {total}").format(number=place.number, total=place.total)


def _local_network(request: FrozenRequest) -> str:
    whole = any(effect.kind is EffectKind.CARRIES and effect.subject in _ALL for effect in request.effects)
    return translate("Request", "Keep the local network reachable") if whole else ""


def _lines(effects: tuple[Effect, ...], name: str) -> tuple[Line, ...]:
    """The most important first; all traffic of both families is one line."""
    lines: list[Line] = []
    ordered = sorted(effects, key=lambda effect: (not _is_whole(effect), _ORDER.index(effect.kind)))
    for (kind, whole), group in groupby(ordered, lambda effect: (effect.kind, _is_whole(effect))):
        subjects = [effect.subject for effect in group]
        if whole:
            families = sorted({_ALL[subject] for subject in subjects})
            lines.append(_whole_line(kind, families, name))
        else:
            listed = _LISTED if kind in _NETWORKS else len(subjects)
            lines += [_line(kind, subject, name) for subject in subjects[:listed]]
            if listed < len(subjects):
                lines.append(_more(kind, len(subjects) - listed, name))
    return tuple(lines)


def _is_whole(effect: Effect) -> bool:
    return effect.kind in _NETWORKS and effect.subject in _ALL


def _whole_line(kind: EffectKind, families: list[str], name: str) -> Line:
    if len(families) == len(_ALL):
        carries = translate("Request", "All traffic goes through {name}")
        exposes = translate("Request", "All traffic leaves {name} and takes its ordinary way")
    else:
        carries = translate("Request", "All {family} traffic goes through {name}")
        exposes = translate("Request", "All {family} traffic leaves {name} and takes its ordinary way")
    icon, text = ("effect-in", carries) if kind is EffectKind.CARRIES else ("effect-out", exposes)
    return Line(icon, text.format(family=families[0], name=name))


def _more(kind: EffectKind, count: int, name: str) -> Line:
    if kind is EffectKind.EXPOSES:
        icon = "effect-out"
        text = translate("Request", "Traffic to {count} more networks leaves {name}")
    else:
        icon = "effect-in"
        text = translate("Request", "Traffic to {count} more networks goes through {name}")
    return Line(icon, text.format(count=count, name=name))


def _line(kind: EffectKind, subject: str, name: str) -> Line:
    icon, text = _words(kind)
    shown = {"subject": visible(subject), "network": _network(subject), "name": name}
    return Line(icon, text.format(family=_ALL.get(subject, visible(subject)), **shown))


def _words(kind: EffectKind) -> tuple[str, str]:
    """The picture, and the sentence with places for {name}, {subject}, {network} and {family}."""
    match kind:
        case EffectKind.REPLACES:
            text = translate("Request", "The tunnel {subject} is disconnected: {name} takes its place")
            return "effect-replaces", text
        case EffectKind.CARRIES:
            return "effect-in", translate("Request", "Traffic to {network} goes through {name}")
        case EffectKind.CUTS_OFF:
            return "effect-cut", translate(
                "Request", "{family} traffic goes nowhere while {name} is connected"
            )
        case EffectKind.EXPOSES:
            text = translate("Request", "Traffic to {network} leaves {name} and takes its ordinary way")
            return "effect-out", text
        case EffectKind.KEEPS_LOCAL:
            text = translate("Request", "{network} around this computer stays reachable outside {name}")
            return "effect-local", text
        case EffectKind.NAMES:
            return "effect-names", translate("Request", "Every name is looked up at the DNS server {subject}")
        case EffectKind.NAMES_IN:
            text = translate("Request", "Names in {subject} are looked up at the DNS servers of {name}")
            return "effect-names-in", text
        case EffectKind.NAMES_BACK:
            text = translate("Request", "Names are looked up at the ordinary DNS servers again")
            return "effect-names-back", text
        case EffectKind.BLOCKS:
            text = translate(
                "Request",
                "Everything is blocked except what the application lists, inside {name} and outside",
            )
            return "effect-block", text
        case EffectKind.ADDRESS:
            return "effect-address", translate(
                "Request", "Others in the tunnel reach this computer as {subject}"
            )
        case EffectKind.NO_TRAFFIC:
            return "effect-none", translate("Request", "No traffic goes through {name}")


def _network(subject: str) -> str:
    """A network of one address is that address."""
    return visible(subject.removesuffix(_HOST_PREFIX[":" in subject]))


def _wait(seconds: float, now: float) -> str:
    if seconds < _SOON:
        text = translate(
            "Request", "Without an answer this closes after {seconds} seconds, and nothing changes."
        )
        return text.format(seconds=f"{seconds:g}")
    text = translate("Request", "Without an answer this closes at {time}, and nothing changes.")
    return text.format(time=time_of_day(now + seconds))
