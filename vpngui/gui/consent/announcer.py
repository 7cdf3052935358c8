"""Tells the person what a remembered answer decided for them, and not every second."""

from __future__ import annotations

import time
from collections.abc import Callable

from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.presenters.remember import decided
from vpngui.model.consent import FrozenRequest, Result

QUIET = 60.0
"""Seconds in which the same is not told again: who is refused may ask without end. The page Permissions
lists every one of them."""
_MOST = 256
"""Kinds of news that are remembered; the oldest are forgotten."""


class Announcer:
    """``notify`` gets a text; ``clock`` gives monotonic seconds."""

    def __init__(self, notify: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._notify = notify
        self._clock = clock
        self._told: dict[tuple[str, str, Result], float] = {}

    def decided(self, request: FrozenRequest, outcome: Outcome) -> None:
        standing = request.memory.standing
        # Who is refused may make tunnels of ever other names; what is allowed is told for each.
        name = request.interface if outcome.result is Result.SUCCEEDED else ""
        key = (standing.id if standing else "", name, outcome.result)
        now = self._clock()
        if key in self._told and now - self._told[key] < QUIET:
            return
        self._told.pop(key, None)
        self._told[key] = now
        if len(self._told) > _MOST:
            del self._told[next(iter(self._told))]
        self._notify(decided(request, outcome.result, outcome.text))
