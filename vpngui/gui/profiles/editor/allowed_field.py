"""What goes to a peer: all traffic, or the networks of a list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.fields import Field
from vpngui.gui.settings.labels import Told
from vpngui.gui.settings.list_field import ListField
from vpngui.gui.theme import GRID

_FOUR, _SIX = "0.0.0.0/0", "::/0"
ALL = (_FOUR, _SIX)


class AllowedField(QWidget):
    """``edited`` has the rows and a key that is the same for what is typed in one go; ``pasted`` a text."""

    edited = Signal(tuple, str)
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._peer = -1
        self._rows: tuple[str, ...] = ()
        self._before: tuple[str, ...] = ()
        self.all_traffic = QRadioButton(translate("Editor", "All traffic"))
        self.only_these = QRadioButton(translate("Editor", "These networks"))
        self._group = QButtonGroup(self)
        for radio in (self.all_traffic, self.only_these):
            radio.setAccessibleDescription(words.label(Field.ALLOWED))
            self._group.addButton(radio)
        self.list = ListField(replace(words.labels(Field.ALLOWED), name=translate("Editor", "Networks")))
        self._note = PlainText(scale=0.9, quiet=True, lines=3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        title = PlainText(lines=2)
        title.setText(words.label(Field.ALLOWED))
        for widget in (title, self.all_traffic, self.only_these, self.list, self._note):
            layout.addWidget(widget)
        self.all_traffic.clicked.connect(self._all)
        self.only_these.clicked.connect(self._some)
        self.list.edited.connect(self._typed)
        self.list.pasted.connect(self.pasted)

    def show_rows(self, peer: int, rows: tuple[str, ...]) -> None:
        """``peer`` is its number. While somebody types, the list stays, whatever it holds."""
        typed_here = peer == self._peer and rows == self._rows
        if peer != self._peer:
            self._before = ()
        self._peer, self._rows = peer, rows
        self.list.show_rows(rows)
        if not typed_here:
            self._show_mode(set(rows) == set(ALL))
        self._tell()

    def show_problems(self, problems: tuple[Told, ...]) -> None:
        self.list.show_problems(problems)
        if problems:
            self._show_mode(False)

    def _show_mode(self, everything: bool) -> None:
        (self.all_traffic if everything else self.only_these).setChecked(True)
        self.list.setVisible(not everything)

    def _all(self) -> None:
        self._before = self._rows if set(self._rows) != set(ALL) else self._before
        self._show_mode(True)
        self._typed(ALL, "")

    def _some(self) -> None:
        self._show_mode(False)
        if set(self._rows) == set(ALL):
            self._typed(self._before, "")

    def _typed(self, rows: tuple[str, ...], key: str) -> None:
        self._rows = rows
        self._tell()
        self.edited.emit(rows, key)

    def _tell(self) -> None:
        rows = set(self._rows)
        if not rows:
            note = translate("Editor", "Nothing goes to this peer yet.")
        elif _FOUR in rows and _SIX not in rows:
            note = translate("Editor", "All of IPv4 goes to it, but not IPv6: that would be ::/0.")
        elif _SIX in rows and _FOUR not in rows:
            note = translate("Editor", "All of IPv6 goes to it, but not IPv4: that would be 0.0.0.0/0.")
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
