"""The page Block lists: the lists beside the one that is open, or what block lists are for."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Line
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.lists import words
from vpngui.gui.lists.deeds import Deeds
from vpngui.gui.lists.detail import Detail
from vpngui.gui.lists.hit_watch import HitWatch
from vpngui.gui.lists.intake import Intake, Text
from vpngui.gui.lists.lists_column import ListsColumn
from vpngui.gui.lists.message import Message
from vpngui.gui.lists.notice import Notice
from vpngui.gui.lists.service import ListService
from vpngui.gui.lists.shelf import Shelf
from vpngui.gui.page import Page
from vpngui.gui.said import said, told
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID
from vpngui.model.errors import VpnServiceError

QWIDGETSIZE_MAX = (1 << 24) - 1
_READABLE = 60
"""Letters that the open list is wide at least beside the others."""
_ROOMY = GRID * 84
"""Pixels of width from which the lists stand beside the one that is open."""


class ListsPage(Page):
    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._service = ListService(context.service)
        self._shelf = Shelf(self._service, context.spawn)
        self._hits = HitWatch(self._service, context.spawn)
        self._snapshot = Snapshot()
        self._current = ""
        self._watched = self._inside = False
        self._listening = False
        self._subject = ""
        self._notice = Notice()
        yield
        self._column = ListsColumn()
        yield
        self._detail = yield from Detail.in_steps(self._do)
        self._intake = Intake(self, self._detail.editor, self._do)
        self._message = Message()
        yield
        self._deeds = Deeds(self, self._shelf, self._detail, self._intake, self._do, self._message)
        self.setAcceptDrops(True)
        self._lay_out()
        yield
        self._connect()
        self._follow(self._shelf)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        self._detail.form.show_tunnels(tuple(tunnel.name for tunnel in snapshot.tunnels))
        if self._is_told and not self._listening:
            self._listening = True
            self.destroyed.connect(self._service.on_change(self._changed_elsewhere))
        if self._is_told and (before.agent is not snapshot.agent or before.service is not snapshot.service):
            self._shelf.refresh()
        self._show()

    def set_watched(self, watched: bool) -> None:
        self._watched = watched
        if watched and self._is_told:
            self._shelf.refresh()
        self._watch_hits()

    def show_subject(self, subject: str) -> None:
        """A list's name."""
        self._subject = subject
        self._show()

    @property
    def unsaved(self) -> bool:
        return self._shelf.unsaved

    def kept(self) -> object:
        """The lists with what is not applied; nothing is done here any more."""
        current, self._watched = self._current, False
        self._hits.look_at("")
        self._detail.show_nothing()
        return self._shelf, current

    def take_back(self, kept: object) -> None:
        if isinstance(kept, tuple) and isinstance(kept[0], Shelf):
            self._shelf, self._subject = kept
            self._deeds.shelf = self._shelf
            self._follow(self._shelf)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_told and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._dropped(event.mimeData())

    @property
    def _is_told(self) -> bool:
        """Whether the service tells this app of its lists: it tells the agent."""
        return self._snapshot.agent is AgentState.REGISTERED

    @property
    def _roomy(self) -> bool:
        beside = self._column.full_width + self.fontMetrics().averageCharWidth() * _READABLE
        return self.width() >= max(_ROOMY, beside)

    def _do(self, work: Coroutine[Any, Any, None], what: str) -> None:
        """In the background; what goes wrong is said here."""
        self._context.spawn(self._or_complain(work), what)

    async def _or_complain(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except VpnServiceError as error:
            self._message.show_message("error", told(error))

    def _changed_elsewhere(self) -> None:
        if self._is_told:
            self._shelf.refresh()

    def _show(self) -> None:
        """The state of things, from the outside in."""
        entries = self._shelf.entries
        if not self._shelf.loaded or not self._is_told or not entries:
            self._subject, self._current = self._subject or self._current, ""
            self._detail.show_nothing()
            self._show_notice()
            self._pages.setCurrentWidget(self._notice)
            self._watch_hits()
            return
        names = {entry.name for entry in entries}
        if self._subject in names:
            self._inside = True
            self._open(self._subject)
        elif self._current not in names:
            self._open(entries[0].name)
        self._subject = ""
        self._column.show_entries(entries, self._current)
        entry = self._shelf.entry(self._current)
        self._detail.show_in_force(entry is not None and entry.kept is not None and entry.kept.in_force)
        self._pages.setCurrentWidget(self._browser)
        self._fold()
        self._watch_hits()

    def _show_notice(self) -> None:
        service, agent = self._snapshot.service, self._snapshot.agent
        if service in (ServiceState.ABSENT, ServiceState.NO_BUS):
            self._notice.show_notice(
                ("service", "error"),
                translate("Lists", "The VPN service is not running"),
                translate("Lists", "It keeps the block lists. Without it none is in force."),
            )
        elif agent is AgentState.REFUSED or self._shelf.trouble:
            self._notice.show_notice(
                ("error", "error"),
                translate("Lists", "Block lists are out of reach"),
                said(self._shelf.trouble or self._snapshot.agent_text),
                (translate("Lists", "Try again"), self._try_again),
            )
        elif self._shelf.loaded and self._is_told:
            self._notice.show_notice(
                ("page-lists", "asking"),
                translate("Lists", "No block lists"),
                translate(
                    "Lists",
                    "A block list keeps this computer away from networks that you name: trackers, attackers, "
                    "a whole country. Or the other way round: nothing but the listed networks can be "
                    "reached. It holds for everybody on this computer, with a tunnel or without.",
                ),
                (translate("Lists", "New list"), self._deeds.create),
                (translate("Lists", "Import list…"), self._deeds.import_list),
                hint=translate("Lists", "Or drop a file here."),
            )
        else:
            self._notice.show_notice(("", ""), "", "")

    def _try_again(self) -> None:
        if self._is_told:
            self._shelf.refresh()
        else:
            self._do(self._context.service.register(), "registering as the agent")

    def _open(self, name: str) -> None:
        if name != self._current:
            self._current = name
            # A long list takes a moment; what is typed meanwhile must not go into the one before.
            self._detail.setEnabled(False)
            self._detail.show_nothing()
            self._do(self._load(name), "opening a block list")

    async def _load(self, name: str) -> None:
        draft = await self._shelf.open(name)
        if name == self._current:
            entry = self._shelf.entry(name)
            in_force = entry is not None and entry.kept is not None and entry.kept.in_force
            self._detail.setEnabled(True)
            self._detail.show_draft(draft, in_force=in_force)
            self._watch_hits()
            self._hits.again()

    def _replaced(self, name: str) -> None:
        """Another version of the list, or none."""
        if name == self._current:
            self._current = ""
            self._show()

    def _renamed(self, before: str, name: str) -> None:
        if before == self._current:
            self._current = name

    def _enter(self) -> None:
        self._inside = True
        self._fold()

    def _leave(self) -> None:
        self._inside = False
        self._fold()
        self._column.give_focus()

    def _watch_hits(self) -> None:
        entry = self._shelf.entry(self._current)
        seen = self._watched and entry is not None and entry.kept is not None and entry.kept.in_force
        self._hits.look_at(self._current if seen else "")

    def _dropped(self, data: QMimeData) -> None:
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self._deeds.take_file(paths[0])
            if len(paths) > 1:
                self._message.show_message("information", words.one_file(paths[0]))
        elif text := data.text():
            self._deeds.take_text(Text(text))

    def _follow(self, shelf: Shelf) -> None:
        shelf.changed.connect(self._show)
        shelf.replaced.connect(self._replaced)
        shelf.renamed.connect(self._renamed)

    def _connect(self) -> None:
        self._column.chosen.connect(self._open)
        self._column.entered.connect(self._enter)
        self._column.new_wanted.connect(self._deeds.create)
        self._column.import_wanted.connect(self._deeds.import_list)
        self._hits.counted.connect(self._detail.show_hits)
        self._deeds.opened.connect(self.show_subject)

    def _lay_out(self) -> None:
        self._back = QPushButton(translate("Lists", "All block lists"))
        self._back.setAccessibleDescription(translate("Lists", "Leave this list, and keep what was typed"))
        self._back.clicked.connect(self._leave)
        self._back_row = QWidget()
        row = QHBoxLayout(self._back_row)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._back_row)
        right.addWidget(self._detail, 1)
        self._line = Line()
        self._browser = QWidget()
        inside = QHBoxLayout(self._browser)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._column)
        inside.addWidget(self._line)
        inside.addWidget(self._right, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._notice)
        self._pages.addWidget(self._browser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._message)
        layout.addWidget(self._pages, 1)

    def _fold(self) -> None:
        """Where there is no room for both, the lists and the open one take turns."""
        roomy = self._roomy
        self._column.setMaximumWidth(self._column.full_width if roomy else QWIDGETSIZE_MAX)
        self._column.setMinimumWidth(self._column.full_width if roomy else 0)
        self._column.setVisible(roomy or not self._inside)
        self._line.setVisible(roomy)
        self._right.setVisible(roomy or self._inside)
        self._back_row.setVisible(not roomy)
