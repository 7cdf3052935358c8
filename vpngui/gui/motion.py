"""Whether things may move on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget


def reduced(widget: QWidget) -> bool:
    """The desktop's choice: its style animates nothing (as KDE's does at the speed "Instant")."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0
