"""What stands where the lists would be while there are none, or while nobody tells of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.lists.folding import Folding
from vpngui.gui.lists.message import Action
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

_WIDTH = GRID * 54
"""Pixels, for a line of text of 17 pixels; where the letters are larger, more."""


class Notice(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._picture = Picture(32, emblem=True)
        self._title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        self._text = PlainText(quiet=True, centered=True, lines=8)
        self._hint = PlainText(quiet=True, centered=True, lines=2)
        self._deeds: QWidget = QWidget()
        column = QWidget()
        column.setMaximumWidth(int(_WIDTH * max(self.fontMetrics().lineSpacing() / 17, 1.0)))
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        center = Qt.AlignmentFlag.AlignHCenter
        self._column.addWidget(self._picture, 0, center)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addWidget(self._deeds, 0, center)
        self._column.addWidget(self._hint)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_notice(
        self, icon: tuple[str, str], title: str, text: str, *actions: Action, hint: str = ""
    ) -> None:
        """``icon`` is the picture's name and that of its colour."""
        shown = (icon, title, text, hint, *(words for words, _ in actions))
        if shown == self._shown:
            return  # and a button keeps the focus
        self._shown = shown
        self._picture.show_icon(*icon)
        self._title.setText(title)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        buttons = []
        for words, action in actions:
            button = QPushButton(words)
            button.setAccessibleDescription(title)
            button.clicked.connect(lambda _, run=action: run())
            buttons.append(button)
        deeds = Folding(*((button, 0) for button in buttons))
        self._column.replaceWidget(self._deeds, deeds)
        deeds.setVisible(bool(buttons))
        self._deeds.deleteLater()
        self._deeds = deeds
