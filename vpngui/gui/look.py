"""Language and colours as the person chose them, from the first window on and whenever that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from vpngui.gui.appearance import Appearance
from vpngui.gui.language import Language
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Values


class Look(QObject):
    """Lives as long as the application."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._language = Language(application)
        self._appearance = Appearance(application)
        self._follow(preferences.values)
        preferences.changed.connect(self._follow)

    def _follow(self, values: Values) -> None:
        self._appearance.use(values.theme)
        self._language.use(values.language)
