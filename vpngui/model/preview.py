"""What other settings would change, as values: computed by the plan's dry run."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.effects import Effect

MIN_TRIAL, MAX_TRIAL = 5, 120
"""Seconds for which settings can be tried: long enough to read a question, too short to be forgotten."""


@dataclass(frozen=True, slots=True)
class Preview:
    """``effects`` hold with the other settings while the tunnel is up; ``gains`` are new among them,
    ``loses`` hold now and would not then.

    ``exposes``: something that the tunnel carries or stops now would leave the computer beside it.
    ``returns``: settings that are only tried would be taken back by themselves, because that exposes
    nothing.
    """

    effects: tuple[Effect, ...] = ()
    gains: tuple[Effect, ...] = ()
    loses: tuple[Effect, ...] = ()
    exposes: bool = False
    returns: bool = False
