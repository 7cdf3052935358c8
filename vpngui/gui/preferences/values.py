"""The person's choices as one frozen value, and as what stands in the file. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from vpngui.model.duration import Remember


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Told(StrEnum):
    """What the desktop's notifications tell; none of it is told there only."""

    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    FAILED = "failed"
    REPLACED = "replaced"
    BLOCKED = "blocked"
    ANSWERED = "answered"
    """A remembered answer decided, and nobody was asked."""
    ASKED = "asked"
    """A question waits for a while."""


class TrayShows(StrEnum):
    STATE = "state"
    RATES = "rates"
    """The tooltip tells how much goes through, too, for which the app wakes up once a second."""


@dataclass(frozen=True, slots=True)
class Values:
    """What holds where the person chose nothing is the default; ``language`` "" is the system's.

    ``remember_at_most`` and ``ask_on_disconnect`` can only make vpngui ask more often than it would: the
    service decides what may be remembered, and nothing here answers a question.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    start_hidden: bool = True
    """When it is started at login; see autostart.py."""
    notifications: frozenset[Told] = frozenset(Told)
    tray_shows: TrayShows = TrayShows.STATE
    remember_at_most: Remember = Remember.ALWAYS
    """How long an answer can be made to hold, in the question."""
    snooze: Remember = Remember.HOUR
    """How long the answer holds that says no for now: HOUR or LOGOUT."""
    ask_on_disconnect: bool = False
    """Whether the person's own "Disconnect" first shows what it exposes, as an application's request does."""

    def may_offer(self, remember: Remember) -> bool:
        """Whether the prompt may offer to remember for so long; never more than the service offers."""
        return _STRICTEST.index(remember) <= _STRICTEST.index(self.remember_at_most)


DEFAULTS = Values()
_STRICTEST = (Remember.ONCE, Remember.HOUR, Remember.LOGOUT, Remember.ALWAYS)
NAMES = tuple(field.name for field in fields(Values))


def read(document: Mapping[str, Any]) -> Values:
    """Each key by itself: one that is missing, or that this version cannot read, has its default."""
    found = {}
    for name, reader in _READERS.items():
        if name in document:
            try:
                found[name] = reader(document[name])
            except (TypeError, ValueError):
                continue
    return Values(**found)


def written(value: object) -> Any:
    """A field's value as JSON has it."""
    return sorted(value) if isinstance(value, frozenset) else value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _snooze(value: object) -> Remember:
    if value not in (Remember.HOUR, Remember.LOGOUT):
        raise ValueError(value)
    return Remember(str(value))


def _told(value: object) -> frozenset[Told]:
    """Kinds of a later version are passed over."""
    if not isinstance(value, list):
        raise TypeError(value)
    return frozenset(kind for kind in Told if kind in value)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "theme": Theme,
    "language": _text,
    "start_hidden": _flag,
    "notifications": _told,
    "tray_shows": TrayShows,
    "remember_at_most": Remember,
    "snooze": _snooze,
    "ask_on_disconnect": _flag,
}
