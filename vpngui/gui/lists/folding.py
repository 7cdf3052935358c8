"""Things side by side where there is room for them, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from vpngui.gui.theme import GRID


class Folding(QWidget):
    """Each part with its share of what is left over."""

    def __init__(self, *parts: tuple[QWidget, int]) -> None:
        super().__init__()
        self._parts = [part for part, _ in parts]
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        for part, share in parts:
            self._layout.addWidget(part, share)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        """Of its narrowest shape, that it may be made so narrow."""
        own = super().minimumSizeHint()
        widths = [_least(part) for part in self._parts if not part.isHidden()]
        return QSize(max(widths, default=0), own.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < self.full_width
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() is not direction:
            self._layout.setDirection(direction)
            self.updateGeometry()

    @property
    def full_width(self) -> int:
        """Pixels that its parts take side by side."""
        there = [part for part in self._parts if not part.isHidden()]
        return sum(self._width(part) for part in there) + GRID * max(len(there) - 1, 0)

    def _width(self, part: QWidget) -> int:
        if isinstance(part, Folding):
            return part.full_width
        return max(_least(part), min(part.sizeHint().width(), GRID * 24))


def _least(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())
