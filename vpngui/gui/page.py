"""What every page of the window is, and what it is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.stepwise import Stepwise


class Page(Stepwise, QWidget):
    """Made when the person opens it for the first time, and kept.

    Only a page that somebody can see gets snapshots; one that was not seen for a while gets the latest
    of them before it is told that it is watched again.
    """

    portions: Sequence[QWidget] = ()
    """Parts that are hidden while the page is made, and shown afterwards: one after the other, for want of
    time to lay out and paint all of them at once. Later they are painted one after the other."""

    _first: QWidget | None = None

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for part in self.portions:
            part.show()

    def lead_to(self, widget: QWidget) -> None:
        """Have the keyboard go to ``widget``, inside the page, when the page gets it.

        A focus proxy would have the tabulator pass over everything before ``widget``.
        """
        self._first = widget

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus(event.reason())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The service's latest state."""

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        """Rates and counters by the tunnel's path, once a second while somebody can see the window.

        Every page that was made gets them, so that a curve has no gap. An empty mapping says that what
        came before is over.
        """

    def set_watched(self, watched: bool) -> None:
        """Somebody can see this page now, or no more."""

    def show_subject(self, subject: str) -> None:
        """Another part of the window led here: a tunnel's path, a list's name, or "" for none of them."""

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is lost with the page."""
        return False

    def kept(self) -> object:
        """What it wants back when it is made anew, because the language has changed; None for nothing."""
        return None

    def take_back(self, kept: object) -> None:
        """What the one before it had ``kept``."""
