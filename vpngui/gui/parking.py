"""Where the window goes that nobody wants to see: into the tray, or among the minimised ones."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Parking:
    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._parked = False

    def tray_changed(self, present: bool) -> None:
        """``present``: there is an icon that opens the window."""
        if not present and not self._window.isVisible():
            # Nothing else could open the window again.
            self._window.showMinimized()
            self._parked = True
        elif present and self._parked and self._window.isMinimized():
            self._window.hide()
            self._parked = False
