"""A list to choose from whose name assistive technology gets to know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QLabel


class Dropdown(QComboBox):
    """On Unix Qt gives the chosen entry as the accessible name, and takes the name from a label beside it.

    The words beside it may say more or stand elsewhere, so a label of its own does that; nobody sees it.
    Without a description the name is that: not everybody asks for the label.
    """

    def __init__(self, name: str, description: str = "") -> None:
        super().__init__()
        self._label = QLabel(name)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self)
        self._label.hide()
        self.setAccessibleName(name)
        self.setAccessibleDescription(description or name)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange and self.parentWidget() is not None:
            # Only a sibling counts.
            self._label.setParent(self.parentWidget())
        return super().event(event)
