"""Language and colours as the person chose them, from the first window on and whenever that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from vpngui.gui.language import Language
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Theme, Values

if TYPE_CHECKING:
    from vpngui.gui.appearance import Appearance


class Look(QObject):
    """Lives as long as the application."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._language = Language(application)
        self._appearance: Appearance | None = None
        self._follow(preferences.values)
        preferences.changed.connect(self._follow)

    def _follow(self, values: Values) -> None:
        if self._appearance is None and values.theme is not Theme.SYSTEM:
            # Only here: the names of colours are slow to load, and most people leave the desktop's.
            from vpngui.gui.appearance import Appearance

            self._appearance = Appearance(self._application)
        if self._appearance is not None:
            self._appearance.use(values.theme)
        self._language.use(values.language)
