"""The keys that do something in the window, in words."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from vpngui.gui.i18n import translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


def keys(pages: int) -> tuple[tuple[str, str], ...]:
    """What they do, and what they are called on this keyboard; ``pages``: how many the window has."""
    from_to = f"{_named(f'Ctrl+{1}')} – {_named(f'Ctrl+{pages}')}"
    return (
        (translate("Help", "Go to a page"), from_to),
        (translate("Help", "Search on the page"), _named(QKeySequence.StandardKey.Find)),
        (translate("Help", "This page"), _named(QKeySequence.StandardKey.HelpContents)),
        (translate("Help", "Menu"), _named("F10")),
        (translate("Help", "Quit"), _named("Ctrl+Q")),
        (translate("Help", "Next and previous control"), f"{_named('Tab')}, {_named('Shift+Tab')}"),
        (translate("Help", "Switch or press a control"), _named("Space")),
    )


def _named(keys: str | QKeySequence.StandardKey) -> str:
    return QKeySequence(keys).toString(_NATIVE)
