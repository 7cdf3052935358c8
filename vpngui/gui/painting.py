"""Much that has to be painted at once, painted part by part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from vpngui.gui.steps import has_turns


def paint_in_turns(parts: Sequence[QWidget]) -> None:
    """One in each turn of the loop from now on; where none runs, Qt paints as ever."""
    if not has_turns():
        return
    waiting = [part for part in parts if part.updatesEnabled()]
    for part in waiting:
        part.setUpdatesEnabled(False)
    for place, part in enumerate(waiting):
        QTimer.singleShot(place, part, lambda part=part: part.setUpdatesEnabled(True))
