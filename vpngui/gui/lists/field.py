"""A line to type in, whose outline can be seen on light and on dark."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from vpngui.gui import theme
from vpngui.gui.theme import GRID


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
            painter.setPen(QPen(theme.quiet(self.palette()), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
