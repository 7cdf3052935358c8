"""The peers of a profile: a list where there are several, and the fields of the one that is chosen."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from vpngui.gui.card import Rule
from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.checking import Problems
from vpngui.gui.profiles.editor.draft import Draft, PeerDraft
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place
from vpngui.gui.profiles.editor.key_fields import button
from vpngui.gui.profiles.editor.peer_form import PeerForm
from vpngui.gui.settings.list_field import table
from vpngui.gui.settings.parts import Group
from vpngui.gui.settings.rows_delegate import RowsDelegate, row_height
from vpngui.gui.settings.rows_model import RowsModel
from vpngui.gui.steps import Steps

_ROWS_SHOWN = 5


class Peers(Group):
    """``rearranged`` has the draft with a peer more, less or elsewhere."""

    rearranged = Signal(Draft)
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Editor", "Peers"))
        self._draft = Draft()
        self._showing = False
        self.number = INTERFACE
        """Of the peer that is shown; INTERFACE where there is none."""
        self.form = PeerForm()
        self._none = PlainText(quiet=True, lines=3)
        self._none.setText(
            translate("Editor", "A peer is the other end, such as a server. Without one nothing can connect.")
        )
        self._model = RowsModel("")
        self._model.set_writable(False)
        self.view = table(self._model)
        self.view.setItemDelegate(RowsDelegate(self.view, "", lambda: False))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(translate("Editor", "Peers"))
        self.view.setAccessibleDescription(translate("Editor", "The fields below are of the chosen one."))
        self.view.selectionModel().currentRowChanged.connect(lambda index: self._row_chosen(index.row()))
        peers = translate("Editor", "Peers")
        self.add_button = button(translate("Editor", "Add a peer"), self._add, peers)
        self._remove = button(translate("Editor", "Remove this peer"), self._removed, peers)
        self._up = button(translate("Editor", "Move up"), lambda: self._move(-1), peers)
        self._down = button(translate("Editor", "Move down"), lambda: self._move(1), peers)
        for key, by in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))
        self._rule = Rule()
        buttons = Flow()
        for one in (self.add_button, self._remove, self._up, self._down):
            buttons.addWidget(one)
        for widget in (self._none, self.view, buttons, self._rule, self.form):
            self.add(widget)

    def build(self) -> Steps[None]:
        """Make the fields of a peer, which takes too long for one turn of the loop."""
        yield from self.form.build()

    def draw(self, draft: Draft, problems: Problems, locked: Container[Place]) -> Steps[None]:
        """``locked`` are fields that cannot be changed now."""
        self._draft = draft
        numbers = [peer.number for peer in draft.peers]
        if self.number not in numbers:
            self.number = numbers[0] if numbers else INTERFACE
        wrong = {number for number, _ in problems}
        told = translate("Editor", "Something is wrong here")
        self._showing = True
        self._model.show_rows(tuple(words.peer_name(peer, row) for row, peer in enumerate(draft.peers)))
        self._model.show_problems({row: told for row, one in enumerate(numbers) if one in wrong})
        self._showing = False
        yield
        several, any_there = len(numbers) > 1, bool(numbers)
        self.view.setVisible(several)
        self._none.setVisible(not any_there)
        self.form.setVisible(any_there)
        self._rule.setVisible(any_there)
        self._remove.setVisible(any_there)
        self._up.setVisible(several)
        self._down.setVisible(several)
        self._fit_rows()
        yield
        if any_there:
            self._mark(numbers.index(self.number))
            self.form.show_peer(draft.peer(self.number), locked)
            self.form.show_problems(self.number, problems)

    def choose(self, number: int) -> None:
        """Show the peer with this number."""
        if number != self.number:
            self.number = number
            self.form.secret.hide_secret()
            self.chosen.emit()

    def _row_chosen(self, row: int) -> None:
        # While rows come and go, Qt moves the mark on by itself.
        if not self._showing and 0 <= row < len(self._draft.peers):
            self.choose(self._draft.peers[row].number)

    def _mark(self, row: int) -> None:
        last = len(self._draft.peers) - 1
        self._up.setEnabled(row > 0)
        self._down.setEnabled(row < last)
        selection = self.view.selectionModel()
        if selection.currentIndex().row() != row:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self._model.index(row), flags)

    def _add(self) -> None:
        peer = PeerDraft(self._draft.next_number)
        self.number = peer.number
        self.rearranged.emit(self._draft.with_peers((*self._draft.peers, peer)))
        self.form.text(Field.PUBLIC_KEY).line.setFocus()

    def _removed(self) -> None:
        numbers = [peer.number for peer in self._draft.peers]
        place, gone = numbers.index(self.number), self.number
        left = [number for number in numbers if number != gone]
        self.number = left[min(place, len(left) - 1)] if left else INTERFACE
        self.rearranged.emit(self._draft.with_peers(p for p in self._draft.peers if p.number != gone))

    def _move(self, by: int) -> None:
        if self.number != INTERFACE:
            self.rearranged.emit(self._draft.moved(self.number, by))

    def _fit_rows(self) -> None:
        height = row_height(self.view.fontMetrics().lineSpacing())
        count = self._model.rowCount()
        self.view.verticalHeader().setDefaultSectionSize(height)
        more = height // 2 if count > _ROWS_SHOWN else 0
        self.view.setFixedHeight(min(count, _ROWS_SHOWN) * height + more + 2 * self.view.frameWidth())

    def fit(self, wide: bool) -> None:
        self.form.fit(wide)
