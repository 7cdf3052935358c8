"""Answers that hold beyond one request, and the log of all that were given."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings


class AnswerResult(StrEnum):
    """What became of a request."""

    ALLOWED = "allowed"
    DENIED = "denied"
    DISMISSED = "dismissed"
    """The person closed the question."""
    EXPIRED = "expired"
    """Nobody answered in time."""
    WITHDRAWN = "withdrawn"
    """Nobody waited for an answer any more."""
    FAILED = "failed"
    """It was allowed, and could not be done."""


class AnswerSource(StrEnum):
    """Who decided."""

    PERSON = "person"
    STANDING = "standing"
    """A remembered answer."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A remembered answer, allowed or denied: to whom, and for exactly what."""

    id: str
    decision: Decision
    direction: Direction
    owner: Identity
    process: bool
    """It holds for the process that asked, and for no other of the same name."""
    remember: Remember
    since: int
    """Unix time in seconds."""
    seconds: int
    """How long it still holds, counted from when it was read; 0 where that is no matter of time."""
    uses: int
    last_used: int
    """Unix time in seconds; 0 while it was never used."""
    interface: str
    effects: tuple[Effect, ...] = ()
    settings: TunnelSettings = field(default_factory=TunnelSettings)


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the log: who asked for what, and what became of it."""

    id: int
    time: int
    """Unix time in seconds."""
    direction: Direction
    interface: str
    session: str
    """The application's own words."""
    owner: Identity
    result: AnswerResult
    how: AnswerSource
    grant: str
    """The remembered answer that decided, or that was made by this one; empty where there is none."""
    text: str
    """What the application was told."""
    effects: tuple[Effect, ...] = ()
