"""What a frozen request asks of the person, in words."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.consent_queue import Position
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
    wait: str


def present(request: FrozenRequest, seconds: float, now: float) -> Page:
    """``seconds`` is how long an answer is waited for, ``now`` Unix time in seconds."""
    up = request.direction is Direction.UP
    headline = (
        translate("Request", "Connect the VPN tunnel {name}?")
        if up
        else translate("Request", "Disconnect the VPN tunnel {name}?")
    )
    return Page(
        icon="ask-up" if up else "ask-down",
        headline=headline.format(name=visible(request.interface)),
        who=present_identity(request.identity),
        quotation=inert(request.settings.session) if request.settings.session.strip() else "",
        effects_title=translate("Request", "If you allow this"),
        effects=tuple(_line(effect, request.interface) for effect in request.effects),
        wait=_wait(seconds, now),
    )


def position(place: Position) -> str:
    """Empty for a question that stands alone."""
    if place.total < 2:
        return ""
    return translate("Request", "{number} of {total}").format(number=place.number, total=place.total)


def _line(effect: Effect, interface: str) -> Line:
    subject, name = visible(effect.subject), visible(interface)
    match effect.kind:
        case EffectKind.CARRIES if effect.subject in _ALL:
            text = translate("Request", "All {family} traffic goes through {name}")
            return Line("effect-in", text.format(family=_ALL[effect.subject], name=name))
        case EffectKind.CARRIES:
            text = translate("Request", "Traffic to {network} goes through {name}")
            return Line("effect-in", text.format(network=_network(effect.subject), name=name))
        case EffectKind.EXPOSES if effect.subject in _ALL:
            text = translate("Request", "All {family} traffic leaves {name} and takes its ordinary way")
            return Line("effect-out", text.format(family=_ALL[effect.subject], name=name))
        case EffectKind.EXPOSES:
            text = translate("Request", "Traffic to {network} leaves {name} and takes its ordinary way")
            return Line("effect-out", text.format(network=_network(effect.subject), name=name))
        case EffectKind.ADDRESS:
            text = translate("Request", "Others in the tunnel reach this computer as {address}")
            return Line("effect-address", text.format(address=subject))
        case EffectKind.NO_TRAFFIC:
            return Line(
                "effect-none", translate("Request", "No traffic goes through {name}").format(name=name)
            )


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
