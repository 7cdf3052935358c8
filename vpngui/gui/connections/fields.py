"""A section of the details: captions and lines that change in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vpngui.gui.card import Card
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.field import Field, Section
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID

_LINES = 40


class SectionView(QWidget):
    """Widgets of before are used again: only what is another text is painted anew."""

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainText(bold=True, lines=1)
        self._card = Card()
        self._grid = QVBoxLayout(self._card)
        self._grid.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        self._grid.setSpacing(GRID + 4)
        self._fields: list[_FieldView] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._card)

    def filled(self, section: Section) -> Steps[None]:
        """As ``show_section``, a field at a time."""
        for field in section.fields:
            yield
            self._add_field().show_field(field)
        self.show_section(section)

    def show_section(self, section: Section) -> None:
        self._title.setText(section.title)
        while len(self._fields) < len(section.fields):
            self._add_field()
        for number, view in enumerate(self._fields):
            view.setVisible(number < len(section.fields))
            if number < len(section.fields):
                view.show_field(section.fields[number])

    def _add_field(self) -> _FieldView:
        view = _FieldView()
        self._grid.addWidget(view)
        self._fields.append(view)
        return view


class _FieldView(QWidget):
    """The caption above the lines, so that both have room in every language."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(16)
        self._caption = PlainText(scale=0.9, quiet=True, lines=2)
        self._lines = PlainText(lines=_LINES)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._caption, 0, 0, 1, 2)
        grid.addWidget(self._picture, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._lines, 1, 1, Qt.AlignmentFlag.AlignTop)

    def show_field(self, field: Field) -> None:
        self._picture.setVisible(bool(field.icon))
        # A grid spaces a column that has nothing to show too.
        spacing = GRID if field.icon else 0
        if spacing != self._grid.horizontalSpacing():
            self._grid.setHorizontalSpacing(spacing)
        self._picture.show_icon(field.icon)
        self._caption.setText(field.caption)
        # What ends a line in a text layout (U+2028); a line feed does not.
        self._lines.setText("\u2028".join(field.lines))
