"""One of several lengths of time: the chosen one is told by its frame and bold letters, not by tint alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vpngui.gui import theme
from vpngui.gui.theme import GRID


class LengthButton(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._bold())
        return QSize(
            metrics.horizontalAdvance(self.text()) + GRID * 2, max(metrics.height() + GRID * 2, GRID * 4)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, chosen = self.palette(), self.isChecked()
        text = palette.color(QPalette.ColorRole.Text)
        highlight, ground = (
            palette.color(QPalette.ColorRole.Highlight),
            palette.color(QPalette.ColorRole.Base),
        )
        if chosen:
            painter.setBrush(theme.mixed(highlight, ground, 0.2))
        elif self.underMouse():
            painter.setBrush(theme.mixed(text, ground, 0.07))
        frame = 2 if chosen or self.hasFocus() else 1
        painter.setPen(QPen(highlight if frame == 2 else theme.line(palette), frame))
        inset = frame / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), GRID / 2, GRID / 2
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(4, 4, -5, -5))
        painter.setPen(text)
        painter.setFont(self._bold() if chosen else self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _bold(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font
