"""Steps that a widget takes in turns of the loop, so that the window goes on answering."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimerEvent

from vpngui.gui.steps import SLICE, Steps, finish, has_turns


class Turns(QObject):
    """Only what was begun last goes on; all of it is done at once where no loop runs.

    It ends with ``parent``, where there is one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps[None] | None = None
        self._timer = 0

    def take(self, steps: Steps[None]) -> None:
        """What is short is done before this returns."""
        self.drop()
        if not has_turns():
            finish(steps)
            return
        self._steps = steps
        self._advance()
        if self._steps is not None:
            self._timer = self.startTimer(0)

    def drop(self) -> None:
        """Nothing that is left of it is done."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        self._advance()

    def _advance(self) -> None:
        end = time.perf_counter() + SLICE
        steps = self._steps
        while steps is not None and steps is self._steps and time.perf_counter() < end:
            if next(steps, _END) is _END:
                self.drop()


_END = object()
