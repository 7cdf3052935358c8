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

_Role = QPalette.ColorRole
# Text keeps 4.5 : 1 and more on each of its grounds, what is disabled 3 : 1 (WCAG 2.2, 1.4.3).
_LIGHT = {
    _Role.Window: "#f6f5f4",
    _Role.WindowText: "#1d1d1d",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f4f4f4",
    _Role.Text: "#1d1d1d",
    _Role.PlaceholderText: "#6b6b6b",
    _Role.Button: "#f0efee",
    _Role.ButtonText: "#1d1d1d",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e8e6e4",
    _Role.Mid: "#b8b5b2",
    _Role.Dark: "#9a9794",
    _Role.Shadow: "#70706e",
    _Role.Highlight: "#1c71d8",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#1c71d8",
    _Role.Link: "#1a5fb4",
    _Role.LinkVisited: "#7a3d9c",
    _Role.ToolTipBase: "#2a2a2a",
    _Role.ToolTipText: "#f2f2f2",
}
_DARK = {
    _Role.Window: "#242424",
    _Role.WindowText: "#f2f2f2",
    _Role.Base: "#1d1d1d",
    _Role.AlternateBase: "#2a2a2a",
    _Role.Text: "#f2f2f2",
    _Role.PlaceholderText: "#a0a0a0",
    _Role.Button: "#353535",
    _Role.ButtonText: "#f2f2f2",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#4a4a4a",
    _Role.Midlight: "#404040",
    _Role.Mid: "#202020",
    _Role.Dark: "#161616",
    _Role.Shadow: "#0c0c0c",
    _Role.Highlight: "#3073c9",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#3584e4",
    _Role.Link: "#78aeed",
    _Role.LinkVisited: "#c9a0e0",
    _Role.ToolTipBase: "#3a3a3a",
    _Role.ToolTipText: "#f2f2f2",
}
_FAINT = {Theme.LIGHT: "#8a8886", Theme.DARK: "#8a8a8a"}
_FAINT_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


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
    made = QPalette()
    for role, color in (_DARK if theme is Theme.DARK else _LIGHT).items():
        made.setColor(role, QColor(color))
    for role in _FAINT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FAINT[theme]))
    return made
