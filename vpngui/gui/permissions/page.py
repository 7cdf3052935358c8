"""The page Permissions: two lists, the details of one entry, and the way to take a remembered answer back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Line, Rule
from vpngui.gui.confirm import confirm
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.page import Page
from vpngui.gui.permissions import words
from vpngui.gui.permissions.bar import ANSWERS, GRANTS, Bar
from vpngui.gui.permissions.empty import Empty, message
from vpngui.gui.permissions.entries_view import EntriesView
from vpngui.gui.permissions.listing import AnswersListing, GrantsListing, Listing, State
from vpngui.gui.permissions.pane import EntryPane
from vpngui.gui.permissions.saving import ask_and_save
from vpngui.gui.permissions.source import Source
from vpngui.gui.plain_text import PlainText
from vpngui.gui.presenters.numbers import moment
from vpngui.gui.said import said
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID
from vpngui.model.errors import VpnServiceError
from vpngui.model.remembered import Grant

_PANE = GRID * 46
_LIST = GRID * 48
"""Pixels that the list and the details want beside each other."""
_UNBOUNDED = 16777215  # QWIDGETSIZE_MAX


class PermissionsPage(Page):
    """Wide enough, the details stand beside the list; else one of the two is shown at a time."""

    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._snapshot = Snapshot()
        self._watched = self._reading = False
        source = Source(context.service)
        self._grants = GrantsListing(source, context.spawn)
        self._answers = AnswersListing(source, context.spawn)
        self._listings: tuple[Listing, Listing] = (self._grants, self._answers)
        self._outdated = {GRANTS, ANSWERS}
        self._bar = Bar()
        yield
        self._views = (
            EntriesView(self._grants.rows, translate("Permissions", "Remembered answers")),
            EntriesView(self._answers.rows, translate("Permissions", "All answers")),
        )
        yield
        self._empty = Empty()
        yield
        self._stack = QStackedWidget()
        self._further = QWidget()
        self._back_to = PlainText(scale=0.9, quiet=True, lines=2)
        self._pane = EntryPane()
        yield
        self._line = Line()
        self._list = QWidget()
        self._lay_out()
        yield
        self._connect(source)
        self._show_listing()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        if (snapshot.service, snapshot.agent) != (before.service, before.agent):
            self._outdated = {GRANTS, ANSWERS}
            self._refresh()
            self._show_listing()

    def set_watched(self, watched: bool) -> None:
        self._watched = watched
        self._refresh()

    def show_subject(self, subject: str) -> None:
        """The log of answers for "answers"; anything else leaves the page as it is."""
        if subject == "answers":
            self._bar.turn_to(ANSWERS)

    def kept(self) -> object:
        return self._bar.which

    def take_back(self, kept: object) -> None:
        if kept == ANSWERS:
            self._bar.turn_to(ANSWERS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _listing(self) -> Listing:
        return self._listings[self._bar.which]

    @property
    def _view(self) -> EntriesView:
        return self._views[self._bar.which]

    @property
    def _present(self) -> bool:
        return self._snapshot.service is ServiceState.PRESENT

    def _changed(self, which: int) -> None:
        self._outdated.add(which)
        self._refresh()

    def _refresh(self) -> None:
        """Read what is shown, if somebody can see it; the number of remembered answers is always shown."""
        known = self._snapshot.agent in (AgentState.REGISTERED, AgentState.REFUSED)
        if not self._present or not known or not self._watched:
            return
        for which in self._outdated & {GRANTS, self._bar.which}:
            self._outdated.discard(which)
            self._listings[which].refresh()

    def _turned(self) -> None:
        self._reading = False
        self._refresh()
        self._show_listing()

    def _search(self, text: str, kind: str) -> None:
        self._listing.search(text, kind)
        self._show_listing()

    def _show_listing(self) -> None:
        listing = self._listing
        self._bar.show_count(self._grants.count)
        count = listing.rows.rowCount()
        shown = self._present and count > 0 and listing.state is not State.FAILED
        self._bar.show_exportable(shown)
        if shown:
            self._stack.setCurrentWidget(self._view)
        else:
            self._empty.show_message(message(self._snapshot, listing, log=listing is self._answers))
            self._stack.setCurrentWidget(self._empty)
        back_to = self._answers.back_to if listing is self._answers and listing.is_searched else 0
        self._further.setVisible(bool(back_to) and self._present and listing.state is State.READY)
        text = translate("Permissions", "Looked through back to {time}.")
        self._back_to.setText(text.format(time=moment(back_to)) if back_to else "")
        self._arrange()

    def _pressed_empty(self) -> None:
        if self._listing.state is State.FAILED:
            self._listing.refresh()
        else:
            self._bar.clear()

    def _arrange(self) -> None:
        """Who is shown: as the room is, and what the person reads."""
        scale = max(self.fontMetrics().lineSpacing() / 17, 1.0)
        wide = self.width() >= int((_PANE + _LIST) * scale)
        listed = self._stack.currentWidget() is self._view
        if wide and listed:
            self._view.choose_any()
        entry = self._view.entry if listed else None
        self._reading = self._reading and entry is not None
        reading = entry is not None and (wide or self._reading)
        self._list.setVisible(wide or not reading)
        self._line.setVisible(wide and reading)
        self._pane.setVisible(reading)
        self._pane.show_back(not wide)
        self._pane.setMaximumWidth(int(_PANE * scale) if wide else _UNBOUNDED)
        self._pane.setMinimumWidth(int(_PANE * scale) if wide else 0)
        if entry is not None and reading:
            self._pane.show_details(self._listing.details(entry))

    def _read(self) -> None:
        if self._view.entry is not None:
            self._reading = True
            self._arrange()
            self._pane.focus()

    def _back(self) -> None:
        self._reading = False
        self._arrange()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find(self) -> None:
        self._reading = False
        self._arrange()
        self._bar.focus_search()

    def _revoke(self) -> None:
        entry = self._view.entry
        if not isinstance(entry, Grant):
            return
        question, meaning = words.revoke_question(entry)

        def agreed() -> None:
            self._context.spawn(self._revoked(entry), "revoking a remembered answer")

        confirm(self, question, meaning, translate("Permissions", "Revoke"), agreed)

    async def _revoked(self, grant: Grant) -> None:
        try:
            await self._grants.revoke(grant)
        except VpnServiceError as error:
            self._context.tell(said(str(error)))

    def _export(self) -> None:
        name = "vpngui-remembered" if self._bar.which == GRANTS else "vpngui-answers"
        ask_and_save(self, self._context, self._listing, name)

    def _connect(self, source: Source) -> None:
        for view in self._views:
            view.chosen.connect(self._arrange)
            view.details_wanted.connect(self._read)
            view.revoke_wanted.connect(self._revoke)
        for listing in self._listings:
            listing.changed.connect(self._show_listing)
        self._bar.turned.connect(self._turned)
        self._bar.searched.connect(self._search)
        self._bar.left.connect(lambda: self._view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._bar.export_wanted.connect(self._export)
        self._empty.pressed.connect(self._pressed_empty)
        self._pane.revoke_wanted.connect(self._revoke)
        self._pane.left.connect(self._back)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        # Without a page nobody is left to hear of it.
        self.destroyed.connect(source.on_grants_changed(lambda: self._changed(GRANTS)))
        self.destroyed.connect(source.on_answers_changed(lambda: self._changed(ANSWERS)))

    def _lay_out(self) -> None:
        for view in self._views:
            self._stack.addWidget(view)
        self._stack.addWidget(self._empty)
        more = QPushButton(translate("Permissions", "Look further back"))
        more.setAccessibleDescription(translate("Permissions", "Read answers that are older than these"))
        more.setMinimumHeight(GRID * 4)
        more.clicked.connect(self._answers.more)
        further = QHBoxLayout(self._further)
        further.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        further.addWidget(self._back_to, 1)
        further.addWidget(more)
        side = QVBoxLayout(self._list)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._bar)
        side.addWidget(Rule())
        side.addWidget(self._stack, 1)
        side.addWidget(self._further)
        self._pane.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._line)
        layout.addWidget(self._pane)
        self.lead_to(self._bar)
