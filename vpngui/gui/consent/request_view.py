"""The upper part of the prompt: what is asked, who asks, and what would happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from vpngui.gui import theme
from vpngui.gui.card import Card, Rule
from vpngui.gui.consent.effect_list import EffectList
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.request import Page
from vpngui.gui.theme import GRID


class RequestView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._emblem = Picture(24, emblem=True)
        self.headline = PlainText(scale=1.3, bold=True)
        # The first stop of the keyboard allows nothing, and a screen reader begins with the question.
        self.headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place = PlainText(quiet=True, lines=1)
        self._place.setSizePolicy(
            self._place.sizePolicy().Policy.Fixed, self._place.sizePolicy().Policy.Fixed
        )
        self._asked_by = _caption("")
        self._grade_icon = Picture(theme.beside_text(self.fontMetrics()))
        self._name = PlainText(bold=True, lines=2)
        self._grade = PlainText(lines=3)
        self._quotation_part = QWidget()
        self._quoted_as = _caption("")
        self._quotation = PlainText(lines=3)
        self._effects_title = PlainText(bold=True, lines=1)
        self.effects = EffectList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 2)
        layout.addLayout(self._header())
        layout.addWidget(self._who())
        below = QVBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self._effects_title)
        below.addWidget(self.effects)
        layout.addLayout(below)

    def show_page(self, page: Page, width: int) -> None:
        """``width`` is what the view will have, in pixels."""
        self._emblem.show_icon(page.icon, "asking")
        self.headline.setText(page.headline)
        self._asked_by.setText(page.asked_by)
        self._grade_icon.show_icon(page.who.icon)
        self._name.setText(page.who.name)
        self._grade.setText(page.who.grade)
        self._quotation_part.setVisible(bool(page.quotation))
        self._quoted_as.setText(page.quoted_as)
        self._quotation.setText(f"“{page.quotation}”")
        self._effects_title.setText(page.effects_title)
        self.effects.show_sections(page.sections, width)

    def set_place(self, text: str) -> None:
        """Which of several questions this is."""
        self._place.setText(text)
        self._place.setFixedWidth(self._place.sizeHint().width())
        self._place.setVisible(bool(text))

    def _header(self) -> QLayout:
        header = QHBoxLayout()
        header.setSpacing(GRID * 2)
        header.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self.headline, 1, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        return header

    def _who(self) -> QWidget:
        card = Card()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._asked_by)
        layout.addWidget(self._name)
        grade = QHBoxLayout()
        grade.setSpacing(GRID)
        grade.addWidget(self._grade_icon, 0, Qt.AlignmentFlag.AlignTop)
        grade.addWidget(self._grade, 1)
        layout.addLayout(grade)
        quoted = QVBoxLayout(self._quotation_part)
        quoted.setContentsMargins(0, 0, 0, 0)
        quoted.setSpacing(GRID)
        quoted.addWidget(Rule())
        quoted.addWidget(self._quoted_as)
        quoted.addWidget(self._quotation)
        layout.addWidget(self._quotation_part)
        return card


def _caption(text: str) -> PlainText:
    label = PlainText(scale=0.9, quiet=True, lines=2)
    label.setText(text)
    return label
