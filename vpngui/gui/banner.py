"""A line across the top of the window: something that the person should know or do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from vpngui.gui import theme
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class Banner(QFrame):
    """One message with one button at most; hidden until ``show_message``."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "information"
        self._picture = Picture(20)
        self._text = PlainText(lines=3)
        self._button = QPushButton()
        self._button.clicked.connect(self._pressed)
        self._action: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._button)
        self.hide()

    def show_message(
        self, icon: str, text: str, button: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Without ``button`` there is nothing to press."""
        self._icon, self._action = icon, action
        self._picture.show_icon(icon)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setAccessibleDescription(text)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        color = theme.accent(self._icon, palette)
        painter.fillRect(self.rect(), theme.mixed(color, palette.color(self.backgroundRole()), 0.12))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(palette))

    def _pressed(self) -> None:
        if self._action is not None:
            self._action()
