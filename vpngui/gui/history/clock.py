"""One clock for how long, which runs through sleep and is never set; the wall clock for when."""

from __future__ import annotations

import time
from collections.abc import Callable

_JUMP = 2.0
"""Seconds by which the wall clock has been set; it is brought into step by less than that all the time."""
_DRIFT = 0.5


def _running() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class Clock:
    """``offset`` is what the wall clock is ahead; ``steady_since`` is when that was last set."""

    def __init__(
        self,
        running: Callable[[], float] = _running,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._running = running
        self._monotonic = monotonic
        self._wall = wall
        self.offset = wall() - running()
        self.steady_since = running()

    def now(self) -> float:
        return self._running()

    def moment(self, monotonic: float) -> float:
        """When a recent moment of the monotonic clock was."""
        return self._running() - max(self._monotonic() - monotonic, 0.0)

    def wall(self) -> float:
        """Unix time, as ``offset`` has it."""
        return self._running() + self.offset

    def look(self) -> float:
        """By how many seconds the wall clock was set since the last look; 0.0 when it was not."""
        offset = self._wall() - self._running()
        moved = offset - self.offset
        if abs(moved) > _DRIFT:
            self.offset = offset
        if abs(moved) <= _JUMP:
            return 0.0
        self.steady_since = self._running()
        return moved
