"""The words of consent: what is asked, what a person can answer, what an application is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from vpngui.model.duration import Remember as Remember
from vpngui.model.effects import Effect
from vpngui.model.errors import InvalidParameter
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class Decision(StrEnum):
    ALLOW = "allow"
    DENY = "deny"
    DISMISS = "dismiss"


class Result(IntEnum):
    """How an application control ended: the platform's APP_CONTROL_RESULT values."""

    SUCCEEDED = 0
    FAILED = -1
    CANCELED = -2


def check_direction(text: object) -> Direction:
    """Raises InvalidParameter for anything but "up" and "down"."""
    if not isinstance(text, str) or text not in set(Direction):
        raise InvalidParameter(f"the type of the request must be 'up' or 'down', not {text!r}")
    return Direction(text)


def check_decision(text: object) -> Decision:
    """Raises InvalidParameter for anything but "allow", "deny" and "dismiss"."""
    if not isinstance(text, str) or text not in set(Decision):
        raise InvalidParameter(f"a decision is 'allow', 'deny' or 'dismiss', not {text!r}")
    return Decision(text)


def check_remember(text: object) -> Remember:
    """Raises InvalidParameter for anything but "once", "logout", "hour" and "always"."""
    if not isinstance(text, str) or text not in set(Remember):
        raise InvalidParameter(f"an answer is remembered 'once', 'logout', 'hour' or 'always', not {text!r}")
    return Remember(text)


@dataclass(frozen=True, slots=True)
class Standing:
    """A remembered answer that covers a request exactly."""

    id: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier answers to the same asker mean for a request."""

    offered: tuple[Remember, ...] = ()
    """For how long an answer may be remembered, other than once; the service decides by who asks."""
    standing: Standing | None = None
    granted: str = ""
    """The nearest remembered allow, which does not cover the request; empty where there is none."""
    new_effects: tuple[Effect, ...] = ()
    """What the request would do beyond ``granted``."""


@dataclass(frozen=True, slots=True)
class FrozenRequest:
    """What a person is asked: fixed when the prompt opens, and applied exactly so if it is allowed.

    ``effects`` come from a dry run of the plan, the most important first; ``seconds`` is how long an
    answer is waited for.
    """

    tunnel: str
    """The tunnel's D-Bus object path."""
    interface: str
    direction: Direction
    settings: TunnelSettings
    identity: Identity
    effects: tuple[Effect, ...]
    seconds: int
    memory: Memory = Memory()
    servers: tuple[str, ...] = ()
    """Where a profile's tunnel leads, as its configuration names it; the first ones, none for an
    application's."""
