"""The part of the prompt that says what would happen; a long one scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from vpngui.gui.consent.effect_rows import EffectRows
from vpngui.gui.i18n import translate
from vpngui.gui.presenters.effects import Line
from vpngui.gui.presenters.request import Section

_LEAST_ROWS = 3
"""However little room there is."""


class EffectList(QScrollArea):
    """The keyboard reaches it only when there is more than it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("Request", "If you allow this"))
        self._width = 0
        self._rows = EffectRows()
        self._rows.toggled.connect(self._toggled)
        self.setWidget(self._rows)
        # The scroll area turns it on for whatever it shows.
        self._rows.setAutoFillBackground(False)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """``be_wide`` says how wide, afterwards."""
        lines: list[Line] = []
        for section in sections:
            if section.title:
                lines.append(Line("", section.title))
            lines += section.lines
        self._rows.show_lines(lines, closed=True)
        self.verticalScrollBar().setValue(0)

    def be_wide(self, width: int) -> None:
        """As high as all of it is at this width in pixels, until ``fit``."""
        self._width = width
        self.setFixedHeight(self._rows.height_at(width))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self, height: int) -> None:
        """Scroll, if all of it is higher than ``height`` in pixels."""
        if self._rows.height_at(self._width) > height:
            self.setFixedHeight(self._cut(height))
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _toggled(self) -> None:
        """The window stays as it is, and so does every button in it; what is more scrolls."""
        if self._rows.height_at(self._width) > self.height():
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _cut(self, height: int) -> int:
        """Half a row is left over at the edge, so that everybody sees that there is more."""
        inner = self._width - self.verticalScrollBar().sizeHint().width()
        half = self.fontMetrics().lineSpacing() // 2
        cuts = [end + half for end in self._rows.ends(inner)]
        return max([cut for cut in cuts if cut <= height] + cuts[:_LEAST_ROWS][-1:])
