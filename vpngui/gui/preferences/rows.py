"""What the sections hold: rows with words and a control, and lists to pick from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from vpngui.gui.dropdown import Dropdown
from vpngui.gui.plain_text import PlainText
from vpngui.gui.switch import RING, Switch
from vpngui.gui.theme import GRID

_FEWEST = 24
"""Letters that words beside a control need in a line."""
_BESIDE = Qt.AlignmentFlag.AlignVCenter
_BELOW = Qt.AlignmentFlag.AlignLeading


class Pick(Dropdown):
    """One of several values; ``picked`` comes when the person takes another one."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], description: str = "") -> None:
        """``choices``: value and words of each."""
        super().__init__(name, description)
        for value, words in choices:
            self.addItem(words, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(8)
        self.setMinimumHeight(GRID * 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda row: self.picked.emit(str(self.itemData(row))))

    def show_value(self, value: str) -> None:
        """Without telling it as the person's."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls the page does not mean the list that passes below the pointer."""
        event.ignore()


class Row(QWidget):
    """Words at the start, the control at the end; a click anywhere in the row means a switch."""

    def __init__(self, title: str, description: str, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self._own_description = control.accessibleDescription()
        self._title = PlainText(lines=2)
        self._title.setText(title)
        self._description = PlainText(quiet=True, lines=6)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._description)
        words.addStretch(1)
        self._layout = layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # A switch keeps room around it for the ring of the focus; its edge is in line with the others'.
        end = GRID * 2 - (RING if isinstance(control, Switch) else 0)
        layout.setContentsMargins(GRID * 2, GRID + 4, end, GRID + 4)
        layout.setSpacing(GRID * 2)
        layout.addLayout(words, 1)
        layout.addWidget(control, 0, _BESIDE)
        self.setMinimumHeight(GRID * 7)
        self.describe(description)  # not before it has a place: it would be shown as a window of its own

    def describe(self, description: str) -> None:
        self._description.setText(description)
        self._description.setVisible(bool(description))
        self._control.setAccessibleDescription(description or self._own_description)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would have too little room beside the control, it goes below them."""
        super().resizeEvent(event)
        room = self.contentsRect().width() - GRID * 6 - self._control.sizeHint().width()
        tight = room < self.fontMetrics().averageCharWidth() * _FEWEST
        below = tight and not isinstance(self._control, Switch)
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            self._layout.setAlignment(self._control, _BELOW if below else _BESIDE)
            self._layout.setSpacing(GRID if below else GRID * 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton and isinstance(self._control, Switch):
            self._control.click()


def show_checked(switch: Switch, on: bool) -> None:
    """Without telling it as the person's."""
    blocker = QSignalBlocker(switch)
    switch.setChecked(on)
    blocker.unblock()
    switch.update()
