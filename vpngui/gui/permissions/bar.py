"""The top of the page: which list, what is looked for in it, and the way into a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from vpngui.gui.dropdown import Dropdown
from vpngui.gui.i18n import translate
from vpngui.gui.permissions import kinds
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.search_field import SearchField
from vpngui.gui.theme import GRID

GRANTS, ANSWERS = 0, 1
"""The lists, by the number of their tab."""


class Bar(QWidget):
    """Each list keeps the words and the kind that the person looks for in it."""

    turned = Signal(int)
    """To the other list."""
    searched = Signal(str, str)
    """Words and kind; "" for any."""
    left = Signal()
    """The person is done with the search, and goes on to what was found."""
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = {GRANTS: ("", ""), ANSWERS: ("", "")}
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(translate("Permissions", "Lists"))
        self._tabs.addTab("")
        self._tabs.addTab(translate("Permissions", "All answers"))
        self._tabs.setTabToolTip(GRANTS, translate("Permissions", "The answers that still hold"))
        self._tabs.setTabToolTip(ANSWERS, translate("Permissions", "Every answer there was"))
        self._search = SearchField()
        self._search.left.connect(self.left)
        self._kind = Dropdown(translate("Permissions", "Which of them"))
        self._kind.setMinimumHeight(GRID * 4)
        self._kind.setMinimumContentsLength(10)
        self._kind.setSizeAdjustPolicy(Dropdown.SizeAdjustPolicy.AdjustToContents)
        self._kind.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._export = QPushButton(translate("Permissions", "Export…"))
        self._export.setMinimumHeight(GRID * 4)
        self._export.setAccessibleDescription(translate("Permissions", "Write what is listed into a file"))
        self._export.clicked.connect(self.export_wanted)
        self.show_count(0)
        self._lay_out()
        self._show_kinds()
        self._tabs.currentChanged.connect(self._turn)
        self._search.textChanged.connect(self._say)
        self._kind.activated.connect(self._say)

    @property
    def which(self) -> int:
        return self._tabs.currentIndex()

    def turn_to(self, which: int) -> None:
        self._tabs.setCurrentIndex(which)

    def show_count(self, grants: int) -> None:
        text = translate("Permissions", "Remembered")
        if grants:
            text = translate("Permissions", "Remembered ({count})").format(count=whole(grants))
        self._tabs.setTabText(GRANTS, text)

    def show_exportable(self, exportable: bool) -> None:
        self._export.setEnabled(exportable)

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear(self) -> None:
        """Look for anything."""
        self._search.clear()
        self._kind.setCurrentIndex(0)
        self._say()

    def _turn(self, which: int) -> None:
        self._show_kinds()
        self.turned.emit(which)

    def _show_kinds(self) -> None:
        which = self.which
        text, kind = self._kept[which]
        self._kind.clear()
        for key, words in kinds.of_grants() if which == GRANTS else kinds.of_answers():
            self._kind.addItem(words, key)
        self._kind.setCurrentIndex(max(self._kind.findData(kind), 0))
        words = (
            translate("Permissions", "Search remembered answers")
            if which == GRANTS
            else translate("Permissions", "Search all answers")
        )
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._search.setText(text)

    def _say(self) -> None:
        text, kind = self._search.text(), str(self._kind.currentData() or "")
        if self._kept[self.which] != (text, kind):
            self._kept[self.which] = (text, kind)
            self.searched.emit(text, kind)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self._tabs, 1)
        first.addWidget(self._export)
        second = QHBoxLayout()
        second.setSpacing(GRID)
        second.addWidget(self._search, 1)
        second.addWidget(self._kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addLayout(second)
