"""Python's search for garbage, in the thread of the widgets only.

It would happen in whatever thread makes objects just then, and a widget that is found there would be
destroyed there, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_OLDEST = 50
"""Collections of the middle generation after which everything is looked through, which takes a while."""


class Collector(QObject):
    """Looks when the loop has nothing else to do, and wakes nobody up for it. ``close`` gives it back."""

    def __init__(self) -> None:
        super().__init__()
        self._dispatcher = QAbstractEventDispatcher.instance()
        gc.disable()
        # What the start made stays.
        gc.freeze()
        self._dispatcher.aboutToBlock.connect(self._idle)

    def close(self) -> None:
        self._dispatcher.aboutToBlock.disconnect(self._idle)
        gc.unfreeze()
        gc.enable()

    def _idle(self) -> None:
        young, middle, old = gc.get_count()
        most_young, most_middle, _ = gc.get_threshold()
        if young <= most_young:
            return
        if old > _OLDEST:
            gc.collect()
        else:
            gc.collect(1 if middle > most_middle else 0)
