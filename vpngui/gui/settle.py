"""Lays out a window anew before it is shown, not when the events for it come round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def settle(widget: QWidget) -> None:
    """Forget every size that a layout in ``widget`` remembers, from the inside out.

    Qt tells an outer layout of a change inside by an event; a height that is asked for before that is
    the height of what was shown before.
    """
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        settle(child)
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()
    widget.updateGeometry()
