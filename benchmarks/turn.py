"""A turn of the window's loop, and how long it may take."""

from __future__ import annotations

from dataclasses import dataclass

LIMIT = 16.0
"""Milliseconds: a frame of a screen that shows sixty a second."""


@dataclass(frozen=True, slots=True)
class Turn:
    """``ms`` of processor time of the loop's thread, so that what else the machine does adds little."""

    part: str
    """What was done while it took so long."""
    ms: float
    pace: float
    """Milliseconds that always the same work took around it: disturbed by others, everything takes longer."""
    where: str = ""
    """What ran in it, most often seen first, each innermost last; empty for a turn that was not looked at."""

    def __str__(self) -> str:
        return f"{self.ms:.1f} ms: {self.part}\n{self.where}".rstrip()
