"""The page Connections: the tunnels and the details of one, or what to do while there are none."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Line
from vpngui.gui.connections.actions import Actions
from vpngui.gui.connections.blocked import BlockedStrip
from vpngui.gui.connections.details_pane import DetailsPane
from vpngui.gui.connections.finder import Finder
from vpngui.gui.connections.model import TunnelsModel
from vpngui.gui.connections.offers import Offer, offers, word
from vpngui.gui.connections.server_watch import ServerWatch
from vpngui.gui.connections.status import StatusPage
from vpngui.gui.connections.view import TunnelsView
from vpngui.gui.context import Context
from vpngui.gui.page import Page
from vpngui.gui.pages import available
from vpngui.gui.painting import paint_in_turns
from vpngui.gui.presenters.details import as_text, details
from vpngui.gui.presenters.field import Section
from vpngui.gui.snapshot import Snapshot, Traffic, Tunnel
from vpngui.gui.steps import Steps, has_turns, in_slices
from vpngui.gui.theme import GRID

_PANE = GRID * 46
_LIST = GRID * 48
"""Pixels that the list and the details want beside each other."""


class ConnectionsPage(Page):
    """Wide enough, the details stand beside the list; else one of the two is shown at a time."""

    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._snapshot = Snapshot()
        self._reading = self._filling = False
        self._keys = frozenset(entry.key for entry in available())
        self._actions = Actions(context, self)
        self._server = ServerWatch(context, self._show_details)
        self._model = TunnelsModel()
        self._view = TunnelsView(self._model)
        yield
        self._finder = Finder(self._view)
        self._blocked = BlockedStrip(self._keys)
        yield
        self._pane = DetailsPane(self._keys)
        yield
        self._line = Line()
        self._status = StatusPage()
        self._stack = QStackedWidget()
        self._list = QWidget()
        self._lay_out()
        yield
        self._connect()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._status.show_service(snapshot.service)
        self._model.show_snapshot(snapshot)
        self._finder.show_matches(self._model.rowCount())
        self._blocked.show_snapshot(snapshot)
        wanted = 1 if snapshot.tunnels else 0
        if wanted != self._stack.currentIndex():
            paint_in_turns((self._list, self._pane))
        self._stack.setCurrentIndex(wanted)
        self._arrange()

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        self._model.show_traffic(traffic)
        self._show_details()

    def show_subject(self, subject: str) -> None:
        if subject:
            self._finder.clear()
            self._view.choose(subject)
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _tunnel(self) -> Tunnel | None:
        return self._snapshot.tunnel(self._view.path) if self._view.path else None

    def _arrange(self) -> None:
        """Who is shown: as the room is, and what the person reads."""
        scale = max(self.fontMetrics().lineSpacing() / 17, 1.0)
        wide = self.width() >= int((_PANE + _LIST) * scale)
        if wide:
            self._view.choose_any()
        reading = self._tunnel is not None and (wide or self._reading)
        self._reading = self._reading and self._tunnel is not None
        self._list.setVisible(wide or not reading)
        self._line.setVisible(wide and reading)
        self._pane.setVisible(reading)
        self._pane.show_back(not wide)
        self._pane.setMaximumWidth(int(_PANE * scale) if wide else 16777215)  # QWIDGETSIZE_MAX
        self._pane.setMinimumWidth(int(_PANE * scale) if wide else 0)
        self._show_details()

    def _sections(self, tunnel: Tunnel) -> tuple[Section, ...]:
        seen = self._server.look(tunnel)
        return details(tunnel, self._model.traffic(tunnel.path), time.time(), seen)

    def _show_details(self) -> None:
        tunnel = self._tunnel
        if tunnel is None or self._pane.isHidden() or self._filling:
            return
        if self._pane.is_filled or not has_turns():
            self._pane.show_tunnel(tunnel, self._sections(tunnel))
        else:
            self._filling = True
            self._pane.show_head(tunnel)
            self._context.spawn(self._fill(tunnel), "showing the details of a tunnel")

    async def _fill(self, tunnel: Tunnel) -> None:
        await in_slices(self._pane.filled(self._sections(tunnel)))
        self._filling = False
        self._show_details()

    def _read(self) -> None:
        if self._tunnel is not None:
            self._reading = True
            self._arrange()
            self._pane.focus_main()

    def _back(self) -> None:
        self._reading = False
        self._arrange()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self, path: str, value: str) -> None:
        tunnel, offer = self._snapshot.tunnel(path), Offer(value)
        if tunnel is None:
            return
        if offer is Offer.COPY:
            QGuiApplication.clipboard().setText(as_text(tunnel, self._sections(tunnel)))
        else:
            self._actions.take(tunnel, offer)

    def _show_menu(self, where: QPoint) -> None:
        tunnel = self._tunnel
        if tunnel is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers(tunnel, self._keys):
            if offer in (Offer.COPY, Offer.REMOVE):
                menu.addSeparator()
            action = menu.addAction(word(offer))
            action.triggered.connect(lambda _=False, offer=offer: self._taken(tunnel.path, offer.value))
        menu.popup(where)

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._finder.show_matches(self._model.rowCount())
        self._arrange()

    def _connect(self) -> None:
        self._view.offered.connect(self._taken)
        self._view.chosen.connect(lambda path: self._arrange())
        self._view.details_wanted.connect(self._read)
        self._view.menu_wanted.connect(self._show_menu)
        self._pane.taken.connect(lambda value: self._taken(self._view.path, value))
        self._pane.left.connect(self._back)
        self._finder.searched.connect(self._search)
        self._blocked.lists_wanted.connect(lambda: self._context.navigate("lists", ""))
        self._blocked.unpin_wanted.connect(self._actions.keeping.choose)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self._reading = False
        self._arrange()
        self._finder.focus()

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._list)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self._finder)
        self._pane.setBackgroundRole(QPalette.ColorRole.Base)
        tunnels = QWidget()
        both = QHBoxLayout(tunnels)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._list, 1)
        both.addWidget(self._line)
        both.addWidget(self._pane)
        self._stack.addWidget(self._status)
        self._stack.addWidget(tunnels)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._blocked)
        layout.addWidget(self._stack, 1)
        self.lead_to(self._view)
