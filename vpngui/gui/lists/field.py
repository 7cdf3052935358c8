"""A line to type in, whose outline can be seen on light and on dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit

from vpngui.gui import theme
from vpngui.gui.theme import GRID

_STRENGTH = 0.5
"""Of the outline: a contrast of 3 : 1 and more (WCAG 2.2, 1.4.11)."""


class Field(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(GRID * 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            # Some styles draw it darker than its ground, also where that is dark.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            palette = self.palette()
            text, base = (palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
            painter.setPen(QPen(theme.mixed(text, base, _STRENGTH), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
