"""How large the prompt is, and what of it scrolls where the screen is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vpngui.gui.consent.request_view import RequestView
from vpngui.gui.settle import settle
from vpngui.gui.theme import GRID

_WIDTH = GRID * 60
_CHARACTERS = 62
"""As wide as these of the font's, where that is more."""
_WIDE = 92
"""As wide as these where the screen is low."""
_LINES = 42
"""As high as these of the font's, or as the screen leaves: the effects scroll rather than the answers."""


class Room:
    """Lays ``window`` out: what is asked with the choices below it, which scroll together, and answers."""

    def __init__(self, window: QDialog, view: RequestView) -> None:
        self._window = window
        self._view = view
        self._layout = QVBoxLayout(window)
        above = QWidget()
        self._above = QVBoxLayout(above)
        self._above.addWidget(view)
        self._scroll = _scrolling(above)
        self._layout.addWidget(self._scroll)

    def add_choice(self, widget: QWidget, alignment: Qt.AlignmentFlag | None = None) -> None:
        self._above.addWidget(widget)
        if alignment is not None:
            self._above.setAlignment(widget, alignment)

    def add_answers(self, answers: QHBoxLayout) -> None:
        self._layout.addLayout(answers)

    def fit(self, screen: QSize) -> None:
        """All of it, as far as the ``screen`` has room. Else the effects scroll, or go beside who asks, or
        all that is above the answers scrolls. These are always there."""
        metrics = self._window.fontMetrics()
        room, widest = screen.height() * 9 // 10, screen.width() * 19 // 20
        most = min(metrics.lineSpacing() * _LINES, room)
        width = min(max(_WIDTH, metrics.averageCharWidth() * _CHARACTERS), widest)
        self._arrange(width, GRID * 3, beside=False)
        height = self._height(width)
        if height > most:
            effects = self._view.effects
            effects.fit(effects.height() - (height - most))
            height = self._height(width)
        if height > room:
            width, height = self._fit_low(width, widest, room)
        self._scroll.verticalScrollBar().setValue(0)
        self._window.setFixedSize(width, height)

    def _fit_low(self, width: int, widest: int, room: int) -> tuple[int, int]:
        """The size of the window on a screen that is too low for the usual one."""
        character = self._window.fontMetrics().averageCharWidth()
        wide = min(widest, max(width, character * _WIDE))
        beside = wide - GRID * 4 >= character * _CHARACTERS
        width = wide if beside else width
        self._arrange(width, GRID * 2, beside=beside)
        height = self._height(width)
        if height > room:
            # Whoever sees no effect must see that there is more.
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            bar = self._scroll.verticalScrollBar().sizeHint().width() + GRID
            self._arrange(width, GRID * 2, beside=beside, bar=bar)
            height = self._height(width, bar)
            self._scroll.setFixedHeight(max(self._scroll.height() - (height - room), GRID * 12))
            settle(self._window)
            height = self._layout.totalHeightForWidth(width)
        return width, height

    def _arrange(self, width: int, margin: int, *, beside: bool, bar: int = 0) -> None:
        """``bar``: the width of a scroll bar beside all of it with the room before it, in pixels."""
        if not bar:
            self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._layout.setContentsMargins(margin, margin, margin, GRID * 2)
        for layout in (self._layout, self._above):
            layout.setSpacing(margin - GRID)
        gap = GRID if bar else 0
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._above.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)
        self._view.arrange(width - 2 * margin - bar, beside=beside)

    def _height(self, width: int, bar: int = 0) -> int:
        """Of the window, with everything in it as high as it is now."""
        settle(self._window)
        margins, beside = self._layout.contentsMargins(), self._above.contentsMargins()
        inner = width - margins.left() - margins.right() - bar + beside.left() + beside.right()
        self._scroll.setFixedHeight(self._above.totalHeightForWidth(inner))
        settle(self._window)
        return self._layout.totalHeightForWidth(width)


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(widget)
    # The area turns it on for whatever it shows.
    widget.setAutoFillBackground(False)
    return area
