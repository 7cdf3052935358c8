"""What the page says while there is no traffic to show, not of now nor of before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class EmptyPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        title.setText(translate("Traffic", "No traffic yet"))
        text = PlainText(quiet=True, centered=True, lines=4)
        text.setText(
            translate(
                "Traffic",
                "As soon as a tunnel is connected, what it sends and receives is drawn here. "
                "The history stays on this computer, for you alone.",
            )
        )
        column = QWidget()
        column.setMaximumWidth(GRID * 54)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 2)
        inner.addWidget(
            Picture(32, "page-traffic", emblem=True, color="asking"), 0, Qt.AlignmentFlag.AlignHCenter
        )
        inner.addWidget(title)
        inner.addWidget(text)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
