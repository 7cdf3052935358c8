"""A turn of the window's loop, and how long it may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LIMIT = 16.0
"""Milliseconds: a frame of a screen that shows sixty a second."""
LONGER: Mapping[str, float] = {
    "ar on settings": 24,
    "en on help": 24,
    "700 pixels of settings": 24,
    "1300 pixels of settings": 32,
    "1056 pixels of settings": 24,
    "come back to settings": 24,
    "come back to traffic": 24,
    "500 tunnels come up": 24,
}
"""Milliseconds of what is not cut any further, since Qt does most of it in one call: after a window is turned
round the prompt is laid out anew, five tables come or have another size, or a graph was out of sight. And 500
tunnels that come up at the same moment are 500 changes for each who hears of them."""


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

    @property
    def share(self) -> float:
        """Of what it may take."""
        return self.ms / LONGER.get(self.part, LIMIT)

    def __str__(self) -> str:
        return f"{self.ms:.1f} ms: {self.part}\n{self.where}".rstrip()
