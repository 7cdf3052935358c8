"""What a frozen request asks of the person, in words."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from vpngui.gui.consent.queue import Position
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.preferences.values import DEFAULTS, Values
from vpngui.gui.presenters.effects import Line, lines
from vpngui.gui.presenters.identity import Who
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.presenters.numbers import time_of_day, whole
from vpngui.gui.presenters.remember import Offer
from vpngui.gui.presenters.remember import present as present_offer
from vpngui.model.consent import Direction, FrozenRequest
from vpngui.model.effects import EffectKind
from vpngui.model.identity import Grade

_SOON = 120
"""Seconds; below, a time of day without seconds would be too coarse."""
_EVERYTHING = frozenset({"0.0.0.0/0", "::/0"})


@dataclass(frozen=True, slots=True)
class Section:
    """Effects that belong together; the title is empty where there is only one section."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the prompt says, except for the buttons."""

    icon: str
    headline: str
    asked_by: str
    """What stands above who asks."""
    who: Who
    quoted_as: str
    """What stands above the quotation."""
    quotation: str
    """The application's own words, empty when it gave none; of a profile, where it leads."""
    effects_title: str
    sections: tuple[Section, ...]
    local_network: str
    """What to write beside the choice to keep the local network; empty where there is none to make."""
    offer: Offer
    wait: str

    @property
    def effects(self) -> tuple[Line, ...]:
        return tuple(line for section in self.sections for line in section.lines)


def present(
    request: FrozenRequest,
    seconds: float,
    now: float,
    *,
    own: bool = False,
    reason: str = "",
    rules: Values = DEFAULTS,
) -> Page:
    """``seconds`` is how long an answer is waited for, ``now`` Unix time in seconds.

    ``own``: the person asked in the app itself, and not the application whose tunnel it is. ``reason``:
    nobody asked now, and this says why the question comes.
    """
    up = request.direction is Direction.UP
    profile = request.identity.grade is Grade.PROFILE
    choice = _local_network(request)
    return Page(
        icon="ask-up" if up else "ask-down",
        headline=_headline(request, up, profile),
        asked_by=_asked_by(own, profile, reason),
        who=present_identity(request.identity),
        quoted_as=(
            translate("Request", "Its server, as the profile names it")
            if profile
            else translate("Request", "In its own words, which nobody checked")
        ),
        quotation=_servers(request) if profile else _own_words(request),
        effects_title=translate("Request", "If you allow this"),
        sections=_sections(request, bool(choice)),
        local_network=choice,
        offer=present_offer(request, rules),
        wait=_wait(seconds, now),
    )


def _headline(request: FrozenRequest, up: bool, profile: bool) -> str:
    if profile:
        text = (
            translate("Request", "Connect the VPN profile {name}?")
            if up
            else translate("Request", "Disconnect the VPN profile {name}?")
        )
        return text.format(name=present_identity(request.identity).name)
    text = (
        translate("Request", "Connect the VPN tunnel {name}?")
        if up
        else translate("Request", "Disconnect the VPN tunnel {name}?")
    )
    return text.format(name=visible(request.interface))


def _asked_by(own: bool, profile: bool, reason: str) -> str:
    if reason:
        return reason
    if own and profile:
        return translate("Request", "You asked for this in vpngui. The profile is")
    if own:
        return translate("Request", "You asked for this in the window of vpngui. The tunnel is made by")
    if profile:
        return translate("Request", "A program of yours asks for the profile")
    return translate("Request", "Asked by")


def _own_words(request: FrozenRequest) -> str:
    return inert(request.settings.session) if request.settings.session.strip() else ""


def _servers(request: FrozenRequest) -> str:
    return translate("Request", ", ", "between the names of servers").join(map(inert, request.servers))


def position(place: Position) -> str:
    """Empty for a question that stands alone."""
    if place.total < 2:
        return ""
    return translate("Request", "{number} of {total}").format(
        number=whole(place.number), total=whole(place.total)
    )


def _sections(request: FrozenRequest, choice: bool) -> tuple[Section, ...]:
    """What is new against what was allowed before comes first."""
    fresh = frozenset(request.memory.new_effects)
    # Also what is new without having been told of by itself, a network within a wider one for example.
    beyond = [effect for effect in request.memory.new_effects if effect not in request.effects]
    # What the person may still change is told by the choice alone.
    told = [e for e in (*request.effects, *beyond) if not (choice and e.kind is EffectKind.KEEPS_LOCAL)]
    found = lines(told, request.interface, fresh, profile=request.identity.grade is Grade.PROFILE)
    new = tuple(line for line in found if line.new)
    if not new:
        return (Section("", found),)
    known = tuple(line for line in found if not line.new)
    news = Section(translate("Request", "New since you last allowed it"), new)
    rest = Section(translate("Request", "As you allowed it before"), known)
    return (news, rest) if known else (news,)


def _local_network(request: FrozenRequest) -> str:
    whole = any(
        effect.kind is EffectKind.CARRIES and effect.subject in _EVERYTHING for effect in request.effects
    )
    return translate("Request", "Keep the local network reachable") if whole else ""


def _wait(seconds: float, now: float) -> str:
    if seconds < _SOON:
        return translate(
            "Request",
            "Without an answer this closes after %Ln seconds, and nothing changes.",
            "",
            ceil(seconds),
        )
    text = translate("Request", "Without an answer this closes at {time}, and nothing changes.")
    return text.format(time=time_of_day(now + seconds))
