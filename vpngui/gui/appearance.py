"""Light, dark, or as the desktop is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vpngui.gui.preferences.values import Theme

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}

# Text keeps 4.5 : 1 and more on each of its grounds, what is disabled 3 : 1 (WCAG 2.2, 1.4.3).
_LIGHT = {
    "Window": "#f6f5f4",
    "WindowText": "#1d1d1d",
    "Base": "#ffffff",
    "AlternateBase": "#f4f4f4",
    "Text": "#1d1d1d",
    "PlaceholderText": "#6b6b6b",
    "Button": "#f0efee",
    "ButtonText": "#1d1d1d",
    "BrightText": "#ffffff",
    "Light": "#ffffff",
    "Midlight": "#e8e6e4",
    "Mid": "#b8b5b2",
    "Dark": "#9a9794",
    "Shadow": "#70706e",
    "Highlight": "#1c71d8",
    "HighlightedText": "#ffffff",
    "Accent": "#1c71d8",
    "Link": "#1a5fb4",
    "LinkVisited": "#7a3d9c",
    "ToolTipBase": "#2a2a2a",
    "ToolTipText": "#f2f2f2",
}
_DARK = {
    "Window": "#242424",
    "WindowText": "#f2f2f2",
    "Base": "#1d1d1d",
    "AlternateBase": "#2a2a2a",
    "Text": "#f2f2f2",
    "PlaceholderText": "#a0a0a0",
    "Button": "#353535",
    "ButtonText": "#f2f2f2",
    "BrightText": "#ffffff",
    "Light": "#4a4a4a",
    "Midlight": "#404040",
    "Mid": "#202020",
    "Dark": "#161616",
    "Shadow": "#0c0c0c",
    "Highlight": "#3073c9",
    "HighlightedText": "#ffffff",
    "Accent": "#3584e4",
    "Link": "#78aeed",
    "LinkVisited": "#c9a0e0",
    "ToolTipBase": "#3a3a3a",
    "ToolTipText": "#f2f2f2",
}
_FAINT = {Theme.LIGHT: "#8a8886", Theme.DARK: "#8a8a8a"}
_FAINT_ROLES = ("WindowText", "Text", "ButtonText", "HighlightedText")


class Appearance:
    """Where Qt knows the desktop, the desktop's own colours of that kind are taken.

    Elsewhere asking for a scheme does nothing (tried: X11 and Wayland without a desktop's theme), and the
    colours of this module stand in.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._theme = Theme.SYSTEM
        self._stands_in = False
        application.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def use(self, theme: Theme) -> None:
        """At once, for all windows."""
        if theme is self._theme:
            return
        self._theme = theme
        hints = self._application.styleHints()
        hints.setColorScheme(_SCHEMES[theme])
        # Where it is heeded, that is told a moment later.
        if theme is not Theme.SYSTEM and hints.colorScheme() != _SCHEMES[theme]:
            self._application.setPalette(palette(theme))
            self._stands_in = True
        else:
            self._step_back()

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if scheme == _SCHEMES[self._theme]:
            self._step_back()

    def _step_back(self) -> None:
        if self._stands_in:
            self._application.setPalette(QPalette())
            self._stands_in = False


def palette(theme: Theme) -> QPalette:
    """For ``light`` or ``dark``."""
    made, roles = QPalette(), QPalette.ColorRole
    for role, color in (_DARK if theme is Theme.DARK else _LIGHT).items():
        made.setColor(roles[role], QColor(color))
    for role in _FAINT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, roles[role], QColor(_FAINT[theme]))
    return made
