"""For how long and to what an answer may be remembered, in words."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.preferences.values import DEFAULTS, Values
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.said import said
from vpngui.model.consent import Direction, FrozenRequest, Remember, Result

_ORDER = (Remember.HOUR, Remember.LOGOUT, Remember.ALWAYS)
"""What holds the shortest is there first, to be taken without a thought."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One more way to say no."""

    text: str
    remember: Remember


@dataclass(frozen=True, slots=True)
class Offer:
    """What the prompt offers to remember; ``durations`` is empty where it offers nothing."""

    durations: tuple[tuple[Remember, str], ...] = ()
    scope: str = ""
    refusals: tuple[Refusal, ...] = ()


def present(request: FrozenRequest, rules: Values = DEFAULTS) -> Offer:
    """``rules`` only take away from what the service offers."""
    offered = [one for one in _ORDER if one in request.memory.offered]
    if not offered:
        return Offer()
    # What would be for always is bound to who asks; the service offers that only where it can be known again.
    bound = Remember.ALWAYS not in offered
    offered = [one for one in offered if rules.may_offer(one)]
    if not offered:
        return Offer()
    return Offer(
        tuple((one, duration(one, bound)) for one in offered),
        _scope(request, bound),
        _refusals(offered, rules.snooze),
    )


def duration(remember: Remember, process: bool) -> str:
    """To stand alone and behind "Remember this answer"."""
    match remember:
        case Remember.ONCE:
            return translate("Remember", "this once")
        case Remember.HOUR:
            return translate("Remember", "for one hour")
        case Remember.LOGOUT if process:
            return translate("Remember", "as long as this program runs")
        case Remember.LOGOUT:
            return translate("Remember", "until you log out")
        case Remember.ALWAYS:
            return translate("Remember", "always")


def decided(request: FrozenRequest, result: Result, text: str) -> str:
    """What a remembered answer did in the person's place; ``text`` is what the application was told."""
    up = request.direction is Direction.UP
    match result:
        case Result.SUCCEEDED if up:
            words = translate(
                "Remember",
                "{name} is connected. You were not asked, since you allowed this to {asker} before.",
            )
        case Result.SUCCEEDED:
            words = translate(
                "Remember",
                "{name} is disconnected. You were not asked, since you allowed this to {asker} before.",
            )
        case Result.CANCELED if up:
            words = translate(
                "Remember", "{asker} may not connect {name}. You were not asked, since you decided so before."
            )
        case Result.CANCELED:
            words = translate(
                "Remember",
                "{asker} may not disconnect {name}. You were not asked, since you decided so before.",
            )
        case Result.FAILED:
            words = translate("Remember", "What you allowed to {asker} before could not be done: {text}")
    asker = present_identity(request.identity).name
    return words.format(name=visible(request.interface), asker=asker, text=said(text))


def _scope(request: FrozenRequest, bound: bool) -> str:
    if bound:
        text = translate(
            "Remember",
            "Only for this program while it runs. It allows nothing beyond what is listed here. "
            "You can undo it under “Permissions” in the vpngui window.",
        )
    else:
        text = translate(
            "Remember",
            "Only for {name}. It allows nothing beyond what is listed here. "
            "You can undo it under “Permissions” in the vpngui window.",
        )
    return text.format(name=present_identity(request.identity).name)


def _refusals(offered: list[Remember], snooze: Remember) -> tuple[Refusal, ...]:
    """Ask later, and do not ask: the longest that there is."""
    found = []
    if snooze is Remember.LOGOUT and {Remember.LOGOUT, Remember.ALWAYS} <= {*offered}:
        text = translate("Remember", "Don't allow, and do not ask again until you log out")
        found.append(Refusal(text, Remember.LOGOUT))
    elif snooze is Remember.HOUR and Remember.HOUR in offered:
        text = translate("Remember", "Don't allow, and ask again in one hour at the earliest")
        found.append(Refusal(text, Remember.HOUR))
    longest = next((one for one in (Remember.ALWAYS, Remember.LOGOUT) if one in offered), None)
    if longest is Remember.ALWAYS:
        found.append(Refusal(translate("Remember", "Don't allow, and do not ask again"), longest))
    elif longest is Remember.LOGOUT:
        found.append(
            Refusal(translate("Remember", "Don't allow, and do not ask again until you log out"), longest)
        )
    return tuple(found)
