"""The search above the list, and what stands in its place when nothing is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Rule
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.plain_text import PlainText
from vpngui.gui.search_field import SearchField
from vpngui.gui.theme import GRID


class Finder(QWidget):
    """``found`` is the widget with the matches."""

    searched = Signal(str)
    """The text, at every change."""

    def __init__(self, found: QWidget) -> None:
        super().__init__()
        self._found = found
        self._search = SearchField()
        self._search.setPlaceholderText(translate("Connections", "Search tunnels"))
        self._search.setAccessibleName(translate("Connections", "Search tunnels"))
        self._search.textChanged.connect(self.searched)
        self._search.left.connect(lambda: found.setFocus(Qt.FocusReason.OtherFocusReason))
        self._nothing = PlainText(centered=True, lines=3)
        everything = QPushButton(translate("Connections", "Show all"))
        everything.setAccessibleDescription(translate("Connections", "Search for nothing any more"))
        everything.clicked.connect(self.clear)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(GRID * 3, GRID * 6, GRID * 3, GRID * 3)
        middle.setSpacing(GRID * 2)
        middle.addWidget(self._nothing)
        middle.addWidget(everything, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(found)
        self._stack.addWidget(empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        bar.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(Rule())
        layout.addWidget(self._stack, 1)

    def show_matches(self, count: int) -> None:
        text = self._search.text().strip()
        if not count and text:
            words = translate("Connections", "No tunnel matches “{text}”.")
            self._nothing.setText(words.format(text=inert(text)))
        self._stack.setCurrentIndex(1 if not count and text else 0)

    def focus(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear(self) -> None:
        self._search.clear()
