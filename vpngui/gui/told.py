"""A text, and buttons that belong to it: beside it where both fit on one line, else below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QPushButton

from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


def place(layout: QBoxLayout, text: PlainText, buttons: Sequence[QPushButton], room: int) -> None:
    """Turn ``layout``, which holds both, so that they fit into ``room`` pixels."""
    needed = text.sizeHint().width() + sum(button.sizeHint().width() + GRID for button in buttons)
    fits = bool(buttons) and needed <= room
    direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
    if layout.direction() is not direction:
        layout.setDirection(direction)
        if (whole := text.parentWidget()) is not None:
            whole.updateGeometry()  # it is as high as its shape is


def centred(text: PlainText) -> QBoxLayout:
    """The text in the middle of its height, which what is beside it may make larger."""
    column = QBoxLayout(QBoxLayout.Direction.TopToBottom)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(text)
    column.addStretch(1)
    return column
