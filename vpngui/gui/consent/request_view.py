"""The upper part of the prompt: what is asked, who asks, and what would happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from vpngui.gui import theme
from vpngui.gui.card import Card, Rule
from vpngui.gui.consent.effect_list import EffectList
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.request import Page
from vpngui.gui.theme import GRID

_SHARE = 42
"""Percent of the width that who asks takes beside what would happen."""
_TOP = Qt.AlignmentFlag.AlignTop
_ANY_WIDTH = 16777215  # QWIDGETSIZE_MAX


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
        self._asked_by = _caption("", lines=4)
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
        self._card = self._who()
        effects = QVBoxLayout()
        effects.setSpacing(GRID)
        effects.addWidget(self._effects_title)
        effects.addWidget(self.effects)
        effects.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(GRID * 2)
        self._parts.addWidget(self._card)
        self._parts.addLayout(effects, 1)
        layout.addLayout(self._parts)

    def show_page(self, page: Page) -> None:
        """``arrange`` says how, afterwards."""
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
        self.effects.show_sections(page.sections)

    def arrange(self, width: int, *, beside: bool) -> None:
        """What would happen goes ``beside`` who asks, on a screen that is low; ``width`` is all there is, in
        pixels."""
        side = width * _SHARE // 100
        self._card.setMinimumWidth(side if beside else 0)
        self._card.setMaximumWidth(side if beside else _ANY_WIDTH)
        self._parts.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._parts.setAlignment(self._card, _TOP if beside else Qt.AlignmentFlag(0))
        self.effects.be_wide(width - side - self._parts.spacing() if beside else width)

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


def _caption(text: str, lines: int = 2) -> PlainText:
    label = PlainText(scale=0.9, quiet=True, lines=lines)
    label.setText(text)
    return label
