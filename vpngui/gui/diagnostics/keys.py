"""The keys that do something in the window, in words."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from vpngui.gui.i18n import translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


def keys(pages: int) -> tuple[tuple[str, str], ...]:
    """What they do, and what they are called on this keyboard; ``pages``: how many the window has."""
    from_to = f"{_named(f'Ctrl+{1}')} – {_named(f'Ctrl+{pages}')}"
    standard = QKeySequence.StandardKey
    return (
        (translate("Help", "Go to a page"), from_to),
        (translate("Help", "Search on the page"), _named(standard.Find)),
        (translate("Help", "Undo, redo"), f"{_named(standard.Undo)}, {_named(standard.Redo)}"),
        (translate("Help", "Apply a changed block list"), _named(standard.Save)),
        (
            translate("Help", "Copy, paste what is chosen"),
            f"{_named(standard.Copy)}, {_named(standard.Paste)}",
        ),
        (translate("Help", "Remove or revoke what is chosen"), _named(standard.Delete)),
        (translate("Help", "This page"), _named(standard.HelpContents)),
        (translate("Help", "Menu"), _named("F10")),
        (translate("Help", "Quit"), _named("Ctrl+Q")),
        (translate("Help", "Next and previous control"), f"{_named('Tab')}, {_named('Shift+Tab')}"),
        (translate("Help", "Switch or press a control"), _named("Space")),
    )


def _named(keys: str | QKeySequence.StandardKey) -> str:
    return QKeySequence(keys).toString(_NATIVE)
