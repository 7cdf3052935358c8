"""Pages that are read from top to bottom: sections with a heading and a card, in a column that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from vpngui.gui.card import Card, Rule
from vpngui.gui.plain_text import PlainText
from vpngui.gui.steps import Steps
from vpngui.gui.stepwise import Stepwise
from vpngui.gui.theme import GRID

_WIDEST = GRID * 84
"""Pixels; longer lines are hard to read."""


class Section(QWidget):
    """A heading, a line about all of it where one is needed, and a card with the rows."""

    def __init__(self, heading: str, about: str, rows: Sequence[QWidget], *, framed: bool = True) -> None:
        """Not ``framed``: the one row is a card itself."""
        super().__init__()
        card = _card(heading, rows) if framed else rows[0]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        title = PlainText(bold=True, lines=2)
        title.setText(heading)
        layout.addWidget(title)
        if about:
            words = PlainText(quiet=True, lines=4)
            words.setText(about)
            layout.addWidget(words)
        layout.addWidget(card)


def _card(heading: str, rows: Sequence[QWidget]) -> Card:
    card = Card()
    card.setAccessibleName(heading)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.setSpacing(0)
    for number, row in enumerate(rows):
        if number:
            inside.addWidget(Rule())
        inside.addWidget(row)
    return card


class Column(Stepwise, QScrollArea):
    """As wide as can be read, in the middle of the page. Widgets are hidden; who has them shows them."""

    def _built(self, parts: Sequence[QWidget | QLayout]) -> Steps[None]:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID * 3)
        for part in parts:
            yield
            if isinstance(part, QWidget):
                part.hide()
                inside.addWidget(part)
            else:
                inside.addLayout(part)
        inside.addStretch(1)
        ground = QWidget()
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        middle.addStretch(1)
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        yield
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
