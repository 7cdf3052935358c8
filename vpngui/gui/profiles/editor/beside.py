"""Two fields beside each other where there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpngui.gui.theme import GRID


class Beside(QWidget):
    def __init__(self, one: QWidget, other: QWidget) -> None:
        super().__init__()
        self._both = QHBoxLayout(self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(GRID * 2)
        for widget in (one, other):
            column = QVBoxLayout()
            column.addWidget(widget)
            column.addStretch(1)
            self._both.addLayout(column, 1)

    def fit(self, wide: bool) -> None:
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(direction)
