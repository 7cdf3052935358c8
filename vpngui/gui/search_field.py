"""The field above a list in which the person says what they look for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit

from vpngui.gui import theme
from vpngui.gui.i18n import translate
from vpngui.gui.theme import GRID


def offer_clearing(field: QLineEdit) -> None:
    """A button in the field that empties it, with a name, which Qt's own has not."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction):
        if not action.text():
            action.setText(translate("Traffic", "Clear"))


class SearchField(QLineEdit):
    """Escape empties it, and leaves it when it is empty; the arrow keys lead to what was found."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        offer_clearing(self)
        self.setMinimumHeight(GRID * 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Some styles draw the outline darker than the ground, also where that is dark."""
        super().paintEvent(event)
        if theme.is_dark(self.palette()) and not self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.quiet(self.palette(), QPalette.ColorRole.Base), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
