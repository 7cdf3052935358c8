"""When a press of Allow counts: a state machine with no clock, no window and no button of its own.

Allow arms ``delay`` seconds after the window last gained focus or its content last changed. A press
counts only if it began while armed and nothing disarmed the button before it ended. Until then the
keyboard cannot refuse either: a wrong "no" in the middle of a sentence is a wrong answer too.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

DELAY = 1.0
"""Seconds."""


class Phase(StrEnum):
    UNFOCUSED = "unfocused"
    """The window does not have the focus; the button waits for it."""
    ARMING = "arming"
    """The window has the focus; the second is running."""
    ARMED = "armed"
    """A press that begins now counts."""


class Arming:
    """``clock`` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float], delay: float = DELAY) -> None:
        self._clock = clock
        self._delay = delay
        self._since: float | None = None
        self._press_counts = False

    @property
    def phase(self) -> Phase:
        if self._since is None:
            return Phase.UNFOCUSED
        return Phase.ARMED if self.progress >= 1.0 else Phase.ARMING

    @property
    def progress(self) -> float:
        """How much of the delay is over, 0 to 1."""
        if self._since is None:
            return 0.0
        return min(max((self._clock() - self._since) / self._delay, 0.0), 1.0)

    @property
    def remaining(self) -> float:
        """Seconds until armed, if nothing changes."""
        return (1.0 - self.progress) * self._delay

    @property
    def keyboard_answers(self) -> bool:
        """Whether a key may refuse; no key alone ever allows."""
        return self.phase is Phase.ARMED

    def focus(self, has: bool) -> None:
        """The window gained or lost the focus; a repetition of what is known changes nothing."""
        if has != (self._since is not None):
            self._since = self._clock() if has else None
            self._press_counts = False

    def content_changed(self) -> None:
        """What the window asks is not what it asked before."""
        self._press_counts = False
        if self._since is not None:
            self._since = self._clock()

    def press(self) -> None:
        """A press of Allow begins."""
        self._press_counts = self.phase is Phase.ARMED

    def release(self) -> bool:
        """The press ends on the button; whether it allows."""
        counts = self._press_counts and self.phase is Phase.ARMED
        self._press_counts = False
        return counts
