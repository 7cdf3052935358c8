"""A switch: on or off at once, told by the place of its knob and a tick, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from vpngui.gui import theme
from vpngui.gui.theme import GRID

_TRACK = QSize(GRID * 5, GRID * 3)
RING = 3
"""Pixels around it for the ring that shows the focus."""
_GAP = 4


class Switch(QCheckBox):
    """A check box to keyboards and assistive technology; its words stand beside it in the row."""

    def __init__(self, name: str, description: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return _TRACK + QSize(2 * RING, 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, on = self.palette(), self.isChecked()
        track = QRectF(QPointF(RING, RING), _TRACK.toSizeF()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline, fill, knob = self._colors(palette, on)
        painter.setPen(QPen(outline, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        size = track.height() - 2 * _GAP
        at_end = on is not (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - _GAP - size if at_end else track.left() + _GAP
        circle = QRectF(left, track.top() + _GAP, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(circle)
        if on:
            self._draw_tick(painter, circle, fill)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _colors(self, palette: QPalette, on: bool) -> tuple[QColor, QColor, QColor]:
        """Outline, ground and knob."""
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        if not self.isEnabled():
            faint = theme.mixed(text, window, 0.35)
            return (faint, faint, window) if on else (faint, window, faint)
        if on:
            ground = theme.accent("asking", palette)
            return ground, ground, QColor("#1d1d1d" if theme.is_dark(palette) else "#ffffff")
        quiet = theme.quiet(palette)
        return quiet, theme.mixed(text, window, 0.04), quiet

    def _draw_tick(self, painter: QPainter, circle: QRectF, color: QColor) -> None:
        pen = QPen(color, 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        part = circle.width() / 8
        corner = circle.topLeft()
        points = [corner + QPointF(x * part, y * part) for x, y in ((2.3, 4.2), (3.6, 5.4), (5.8, 2.8))]
        painter.drawPolyline(points)
