"""The list of profiles and the details of one."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from vpngui.gui.card import Line
from vpngui.gui.context import Context
from vpngui.gui.presenters.field import Section
from vpngui.gui.profiles.details import details
from vpngui.gui.profiles.finder import Finder
from vpngui.gui.profiles.model import ProfilesModel
from vpngui.gui.profiles.offers import MOVES, Offer, offers, word
from vpngui.gui.profiles.pane import ProfilePane
from vpngui.gui.profiles.row import Row
from vpngui.gui.profiles.view import ProfilesView
from vpngui.gui.steps import Steps, has_turns, in_slices
from vpngui.gui.stepwise import Stepwise
from vpngui.gui.theme import GRID
from vpngui.profiles.entry import Entry

_PANE = GRID * 46
_LIST = GRID * 48
"""Pixels that the list and the details want beside each other."""

_PICTURE = 0.004
"""Seconds in which what was shown is painted, before there is more."""


class Browser(Stepwise, QWidget):
    """Wide enough, the details stand beside the list; else one of the two is shown at a time."""

    taken = Signal(str, str)
    """A profile's id, and the value of the offer that the person takes; no move."""
    reordered = Signal(list)
    """The ids of all profiles in the order that the person wants."""

    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._reading = self._filling = False
        self._unfolded = 0
        self.model = ProfilesModel()
        self.view = ProfilesView(self.model)
        yield
        self.finder = Finder(self.view)
        yield
        self._pane = ProfilePane()
        yield
        self._line = Line()
        self._list = QWidget()
        self._lay_out()
        yield
        self._connect()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self.model.show_entries(entries)
        self.finder.show_matches(self.model.rowCount())
        self.arrange()

    def search(self) -> None:
        """The person looks for one."""
        self._reading = False
        self.arrange()
        self.finder.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Who is shown: as the room is, and what the person reads."""
        scale = max(self.fontMetrics().lineSpacing() / 17, 1.0)
        wide = self.width() >= int((_PANE + _LIST) * scale)
        if wide:
            self.view.choose_any()
        reading = bool(self.view.id) and (wide or self._reading)
        self._reading = self._reading and bool(self.view.id)
        self._list.setVisible(self._unfolded > 0 and (wide or not reading))
        self._line.setVisible(wide and reading)
        self.finder.show_found(self._unfolded > 1)
        self._pane.setVisible(self._unfolded > 2 and reading)
        self._pane.show_back(not wide)
        self._pane.setMaximumWidth(int(_PANE * scale) if wide else 16777215)  # QWIDGETSIZE_MAX
        self._pane.setMinimumWidth(int(_PANE * scale) if wide else 0)
        self.show_details()

    def show_details(self) -> None:
        """As they are now."""
        if not self.view.id or self._pane.isHidden() or self._filling or not self.isVisible():
            return
        row, found = self._row(), self._offers()
        self._pane.show_head(row, found)
        if self._pane.is_filled or not has_turns():
            self._pane.show_sections(self._sections(row))
        else:
            self._filling = True
            self._context.spawn(self._fill(row), "showing the details of a profile")

    async def _fill(self, row: Row) -> None:
        try:
            await in_slices(self._pane.filled(self._sections(row)))
        finally:
            self._filling = False
        self.show_details()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._unfolded and has_turns():
            self._context.spawn(self._unfold(), "showing the profiles")
        else:
            self._unfolded = 3
            self.arrange()

    async def _unfold(self) -> None:
        """What is shown first takes as long as all that is in it: it appears in three pictures."""
        for part in (1, 2, 3):
            await asyncio.sleep(_PICTURE)
            self._unfolded = max(self._unfolded, part)
            self.arrange()

    def _row(self) -> Row:
        return self.model.row(self.view.currentIndex().row())

    def _sections(self, row: Row) -> tuple[Section, ...]:
        return details(self.model.entry(self.view.currentIndex().row()), row)

    def _offers(self) -> tuple[Offer, ...]:
        id_ = self.view.id
        return offers(self.model.tunnel(id_), busy=self.model.busy(id_))

    def _read(self) -> None:
        if self.view.id:
            self._reading = True
            self.arrange()
            self._pane.focus_main()

    def _back(self) -> None:
        self._reading = False
        self.arrange()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, id_: str, value: str) -> None:
        offer = Offer(value)
        if offer in MOVES:
            row = self.model.row_of(id_)
            self._move(id_, row - 1 if offer is Offer.EARLIER else row + 2)
        else:
            self.taken.emit(id_, value)

    def _move(self, id_: str, to: int) -> None:
        """Before the row ``to``."""
        if self.model.movable and 0 <= to <= self.model.rowCount():
            self.reordered.emit(self.model.moved(id_, to))

    def _show_menu(self, where: QPoint) -> None:
        id_ = self.view.id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moves = (Offer.EARLIER, Offer.LATER) if self.model.movable else ()
        *others, delete = self._offers()
        for offer in (*others, *moves, delete):
            if offer in (Offer.EDIT, Offer.EARLIER, Offer.DELETE):
                menu.addSeparator()
            action = menu.addAction(word(offer))
            action.setEnabled(offer is not Offer.WAIT)
            action.triggered.connect(lambda _=False, offer=offer: self._take(id_, offer.value))
        menu.popup(where)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.finder.show_matches(self.model.rowCount())
        self.arrange()

    def _connect(self) -> None:
        self.view.offered.connect(self._take)
        self.view.moved.connect(self._move)
        self.view.chosen.connect(lambda id_: self.arrange())
        self.view.details_wanted.connect(self._read)
        self.view.menu_wanted.connect(self._show_menu)
        self._pane.taken.connect(lambda value: self._take(self.view.id, value))
        self._pane.left.connect(self._back)
        self.finder.searched.connect(self._search)

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._list)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.finder)
        self._pane.setBackgroundRole(QPalette.ColorRole.Base)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._list, 1)
        both.addWidget(self._line)
        both.addWidget(self._pane)
