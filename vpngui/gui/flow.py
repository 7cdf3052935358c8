"""Lays out widgets as words are laid out: one after the other, and in the next line where a line is full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vpngui.gui.theme import GRID


class Flow(QWidget):
    """``spacing`` in pixels lies between two widgets and between two lines.

    It places its children itself: Qt goes on asking a layout that Python wrote when Python has let go of it.
    """

    def __init__(self, spacing: int = GRID) -> None:
        super().__init__()
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addWidget(self, widget: QWidget) -> None:
        """Behind those that are there; one that is hidden takes no room."""
        self._widgets.append(widget)
        widget.setParent(self)

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() for _, place in places), default=-1) + 1

    def sizeHint(self) -> QSize:
        widths = [widget.sizeHint().width() for widget in self._shown()]
        return QSize(sum(widths) + self._spacing * max(len(widths) - 1, 0), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        size = QSize(0, 0)
        for widget in self._shown():
            size = size.expandedTo(_wanted(widget))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _place(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for widget, place in self._places(self.width()):
            if mirrored:
                place.moveLeft(self.width() - place.x() - place.width())
            widget.setGeometry(place)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """As if read from left to right."""
        found: list[tuple[QWidget, QRect]] = []
        x = y = line = 0
        for widget in self._shown():
            hint = _wanted(widget)
            taken = min(hint.width(), max(width, 1))
            if x and x + taken > width:
                x, y, line = 0, y + line + self._spacing, 0
            found.append((widget, QRect(x, y, taken, hint.height())))
            x += taken + self._spacing
            line = max(line, hint.height())
        return found


def _wanted(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize())
