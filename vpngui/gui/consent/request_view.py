"""The upper part of the prompt: what is asked, who asks, and what would happen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from vpngui.gui.card import Card, Rule
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.request import Line, Page
from vpngui.gui.settle import settle
from vpngui.gui.theme import GRID

_ROWS_SHOWN = 6
"""More effects than this scroll."""


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
        self._grade_icon = Picture(16)
        self._name = PlainText(bold=True, lines=2)
        self._grade = PlainText(lines=3)
        self._quotation_part = QWidget()
        self._quotation = PlainText(lines=3)
        self._effects_title = PlainText(bold=True, lines=1)
        self._effects = _EffectList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID * 2)
        layout.addLayout(self._header())
        layout.addWidget(self._who())
        below = QVBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self._effects_title)
        below.addWidget(self._effects)
        layout.addLayout(below)

    def show_page(self, page: Page, width: int) -> None:
        """``width`` is what the view will have, in pixels."""
        self._emblem.show_icon(page.icon, "asking")
        self.headline.setText(page.headline)
        self._grade_icon.show_icon(page.who.icon)
        self._name.setText(page.who.name)
        self._grade.setText(page.who.grade)
        self._quotation_part.setVisible(bool(page.quotation))
        self._quotation.setText(f"“{page.quotation}”")
        self._effects_title.setText(page.effects_title)
        self._effects.show_lines(page.effects, width)

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
        layout.addWidget(_caption(translate("Request", "Asked by")))
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
        quoted.addWidget(_caption(translate("Request", "In its own words, which nobody checked")))
        quoted.addWidget(self._quotation)
        layout.addWidget(self._quotation_part)
        return card


class _EffectList(QScrollArea):
    """The keyboard reaches it only when there is more than it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("Request", "If you allow this"))
        self._rows: list[_EffectRow] = []
        self._inside = QWidget()
        self._inside.setAutoFillBackground(False)
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._layout.addStretch(1)
        self.setWidget(self._inside)

    def show_lines(self, lines: tuple[Line, ...], width: int) -> None:
        """Rows that are there already are used again: making them takes longer than all the rest."""
        while len(self._rows) < len(lines):
            row = _EffectRow()
            self._layout.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
        settle(self._inside)
        scrolls = len(lines) > _ROWS_SHOWN
        inner = width - (self.verticalScrollBar().sizeHint().width() if scrolls else 0)
        height = self.fontMetrics().lineSpacing() + GRID
        # Half a row is left over at the edge, so that everybody sees that there is more.
        cut = height * _ROWS_SHOWN + height // 2
        self.setFixedHeight(cut if scrolls else self._layout.totalHeightForWidth(inner))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setValue(0)


class _EffectRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(16)
        self._text = PlainText(lines=3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def show_line(self, line: Line) -> None:
        self._picture.show_icon(line.icon)
        self._text.setText(line.text)


def _caption(text: str) -> PlainText:
    label = PlainText(scale=0.9, quiet=True, lines=2)
    label.setText(text)
    return label
