"""Python's search for garbage, in the thread of the widgets only.

It would happen in whatever thread makes objects just then, and a widget that is found there would be
destroyed there, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt
from PySide6.QtGui import QGuiApplication

_OLDEST = 50
"""Collections of the middle generation after which what is left counts as old."""
_MANY = 50_000
"""New objects that are rather something that was read than garbage, and more than a frame has time for."""
_AGES = 20
"""So often what is old is set aside while the person is here; then it is looked through all the same."""


class Collector(QObject):
    """Looks when the loop has nothing else to do, and wakes nobody up for it. ``close`` gives it back.

    Everything is looked through while the person is in another program: it takes longer than a frame.
    """

    def __init__(self) -> None:
        super().__init__()
        self._ages = 0
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
        if old <= _OLDEST and young < _MANY:
            gc.collect(1 if middle > most_middle else 0)
        elif self._ages < _AGES and _is_person_here():
            self._ages += 1
            gc.freeze()
            gc.collect()  # of nothing: it is what begins to count anew
        else:
            self._look_through()

    def _look_through(self) -> None:
        self._ages = 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def _is_person_here() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
