"""A symbolic picture in the palette's colours; decoration only, so assistive technology passes it over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vpngui.gui import icons, theme


class Picture(QWidget):
    """``size`` logical pixels square; with ``emblem`` it stands on a tinted ground of twice its size."""

    def __init__(self, size: int, name: str = "", *, emblem: bool = False, color: str | None = None) -> None:
        super().__init__()
        self._size = size
        self._name = name
        self._emblem = emblem
        self._color = color
        outer = size * 2 if emblem else size
        self.setFixedSize(QSize(outer, outer))

    def show_icon(self, name: str, color: str | None = None) -> None:
        """``color`` is the name of the accent; the icon's own name unless given."""
        self._name, self._color = name, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        color = theme.accent(self._color or self._name, self.palette())
        if self._emblem:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            tint = theme.mixed(color, self.palette().color(self.backgroundRole()), 0.14)
            painter.setBrush(tint)
            radius = theme.GRID * 1.5
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        margin = (self.width() - self._size) // 2
        painter.drawPixmap(
            margin, margin, icons.pixmap(self._name, self._size, color, self.devicePixelRatioF())
        )
