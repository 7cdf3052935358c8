"""The search above the list with the ways to new profiles, and what stands there when nothing is found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Rule
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.lists.folding import Folding
from vpngui.gui.plain_text import PlainText
from vpngui.gui.search_field import SearchField
from vpngui.gui.theme import GRID


class Finder(QWidget):
    """``found`` is the widget with the matches."""

    searched = Signal(str)
    """The text, at every change."""
    import_wanted = Signal(QWidget)
    """The button beside which a menu may stand."""
    new_wanted = Signal()

    def __init__(self, found: QWidget) -> None:
        super().__init__()
        self._search = SearchField()
        self._search.setPlaceholderText(translate("Profiles", "Search profiles"))
        self._search.setAccessibleName(translate("Profiles", "Search profiles"))
        self._search.setAccessibleDescription(
            translate("Profiles", "Looks through names, servers, addresses, public keys and notes")
        )
        self._search.textChanged.connect(self.searched)
        self._search.left.connect(lambda: found.setFocus(Qt.FocusReason.OtherFocusReason))
        take_in = _button(
            translate("Profiles", "Import…"),
            translate(
                "Profiles", "Takes in configurations from files, pictures with a QR code, or the clipboard"
            ),
        )
        take_in.clicked.connect(lambda: self.import_wanted.emit(take_in))
        new = _button(
            translate("Profiles", "New…"),
            translate("Profiles", "Begins a profile from nothing, with new keys"),
        )
        new.clicked.connect(self.new_wanted)
        self._nothing = PlainText(centered=True, lines=3)
        everything = _button(
            translate("Connections", "Show all"), translate("Profiles", "Empties the search")
        )
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
        self._search.setMinimumWidth(GRID * 20)
        bar = QHBoxLayout()
        bar.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        bar.addWidget(Folding((self._search, 1), (Folding((take_in, 0), (new, 0)), 0)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(Rule())
        layout.addWidget(self._stack, 1)

    def show_matches(self, count: int) -> None:
        text = self._search.text().strip()
        if not count and text:
            words = translate("Profiles", "No profile matches “{text}”.")
            self._nothing.setText(words.format(text=inert(text)))
        self._stack.setCurrentIndex(1 if not count and text else 0)

    def show_found(self, shown: bool) -> None:
        """Whether the place of the matches is there already."""
        self._stack.setVisible(shown)

    def focus(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear(self) -> None:
        self._search.clear()


def _button(words: str, description: str) -> QPushButton:
    button = QPushButton(words)
    button.setMinimumHeight(GRID * 4)
    button.setAccessibleDescription(description)
    button.setToolTip(description)
    return button
