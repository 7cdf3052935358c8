"""The two buttons of the prompt: what may press them, and how one shows that it is not ready yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton

from vpngui.gui import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TRACK = 3
"""Pixels; the height of the line that fills while the button arms."""


class AnswerButton(QPushButton):
    """Never a default button; Enter does nothing, and no key does while ``keys_count`` says no."""

    def __init__(self, text: str, keys_count: Callable[[], bool]) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setDefault(False)
        self.setAccessibleName(text)
        self.setMinimumSize(theme.GRID * 13, theme.GRID * 5)
        self._keys_count = keys_count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and not self._keys_count():
            return
        super().keyPressEvent(event)


class AllowButton(AnswerButton):
    """Fills a thin line from the start of its text's direction while it arms."""

    def __init__(self, text: str, keys_count: Callable[[], bool]) -> None:
        super().__init__(text, keys_count)
        self._progress = 0.0

    def set_progress(self, progress: float) -> None:
        """0 to 1; the line is there only in between."""
        if progress != self._progress:
            self._progress = progress
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0.0 < self._progress < 1.0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        clip = QPainterPath()
        clip.addRoundedRect(inner, _TRACK, _TRACK)
        painter.setClipPath(clip)
        filled = QRectF(inner.left(), inner.bottom() - _TRACK, inner.width() * self._progress, _TRACK)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(inner.right())
        # The button is disabled meanwhile; the line is not.
        painter.fillRect(
            filled, self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        )
