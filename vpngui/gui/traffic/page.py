"""The page Traffic: the graph, the totals below it, and what may be done with both."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Rule
from vpngui.gui.context import Context
from vpngui.gui.flow import Flow
from vpngui.gui.history import words as history_words
from vpngui.gui.history.buckets import local_day
from vpngui.gui.history.history import History
from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece
from vpngui.gui.history.problem import Refused
from vpngui.gui.i18n import translate
from vpngui.gui.loading import load
from vpngui.gui.page import Page
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps, in_slices
from vpngui.gui.theme import GRID
from vpngui.gui.traffic.actions import Actions
from vpngui.gui.traffic.empty import EmptyPage
from vpngui.gui.traffic.picker import Picker
from vpngui.gui.traffic.tables import Tables
from vpngui.gui.traffic.totals import totals
from vpngui.gui.traffic.totals_model import TotalsModel
from vpngui.gui.traffic.totals_view import TotalsView
from vpngui.model.errors import VpnServiceError

if TYPE_CHECKING:
    # These load pyqtgraph and numpy, half a second and fifty megabytes.
    from vpngui.gui.traffic.chart import Chart
    from vpngui.gui.traffic.tracks import Tracks

_DAY = 86400
_AGAIN = 3600.0
"""Seconds after which the history is read anew: it rolls up what gets older, and memory follows."""
_HEAVY = "vpngui.gui.traffic.chart"


class TrafficPage(Page):
    """What it draws with is loaded in a thread when the page is opened."""

    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._history: History = context.history
        self._unlisten: Callable[[], None] | None = None
        self._chart: Chart | None = None
        self._tracks: Tracks | None = None
        self._missed: list[Sequence[Piece]] = []
        self._read_at = 0.0
        self._loading = False
        self._stands_at = 0.0
        self._picker = Picker()
        yield
        self._model = TotalsModel()
        self._table = TotalsView(self._model)
        yield
        self._tables = Tables(self._table, self._history, self._told, context.spawn)
        yield
        self._said = PlainText(quiet=True, lines=2)
        self._actions = Actions(context, self, self._said.setText, self._cleared)
        self._reset = QPushButton(translate("Traffic", "Reset counters…"))
        self._clear = QPushButton(translate("Traffic", "Clear history…"))
        self._export = QPushButton(translate("Traffic", "Export…"))
        yield
        self._chart_place = QVBoxLayout()
        self._pages = QStackedWidget()
        self._lay_out()
        yield
        self._connect()
        self._show_totals()

    def _name_profiles(self) -> None:
        """A profile that is called otherwise now is the same one."""
        titles = {entry.id: entry.title for entry in self._context.profiles.entries}
        if self._history.name_profiles(titles):
            self._show_totals()
            self._cleared()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._show_totals()

    def set_watched(self, watched: bool) -> None:
        if watched and self._unlisten is None:
            self._unlisten = self._history.listen(self._recorded, self._jumped)
            self._name_profiles()
            self._show_totals()
            self._load()
            self._context.spawn(self._know_profiles(), "reading what profiles are called")
        elif not watched and self._unlisten is not None:
            self._unlisten()
            self._unlisten = None

    def show_subject(self, subject: str) -> None:
        account = self._history.ledger.accounts.get(subject)
        if account is not None:
            self._picker.choose(self._picker.length, account.key)

    def kept(self) -> object:
        return self._picker.length, self._picker.choice, self._tables.length

    def take_back(self, kept: object) -> None:
        if isinstance(kept, tuple):
            length, choice, periods = kept
            self._picker.choose(length, choice)
            self._tables.choose(periods)

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._context.spawn(self._read(), "reading the traffic history")

    async def _read(self) -> None:
        try:
            await self._told(self._lay_out_tracks)
        finally:
            self._loading = False
            self._missed = []
        self._show_totals()
        self._draw()

    async def _lay_out_tracks(self) -> None:
        """What is counted until now is in it; what comes while it is laid out is added."""
        if _HEAVY not in sys.modules:
            await load(lambda: __import__(_HEAVY))
        from vpngui.gui.traffic.tracks import Tracks

        found = await self._history.read(int(self._history.clock.wall()) - _DAY)
        self._missed = []
        tracks = await asyncio.to_thread(Tracks, found)
        await self._make_chart()
        for pieces in self._missed:
            tracks.record(pieces)
        self._tracks, self._read_at = tracks, self._history.clock.now()

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Refused as refused:
            self._context.tell(history_words.problem(refused.problem))

    async def _know_profiles(self) -> None:
        # What cannot be read is told where profiles are shown.
        with suppress(VpnServiceError):
            await self._context.profiles.load()

    def _cleared(self) -> None:
        """What was read is another one now."""
        self._tables.forget()
        self._load()

    async def _make_chart(self) -> None:
        if self._chart is None:
            from vpngui.gui.traffic.chart import Chart

            self._chart = await in_slices(Chart.in_steps(self._order))
            self._chart_place.addWidget(self._chart)
            await asyncio.sleep(0)
            self._chart_place.activate()

    def _recorded(self, pieces: Sequence[Piece]) -> None:
        if self._loading:
            self._missed.append(pieces)
        if self._tracks is not None:
            self._tracks.record(pieces)
        self._show_totals()
        if not self._picker.stands:
            self._draw()
        if self._history.clock.now() - self._read_at >= _AGAIN:
            self._load()

    def _jumped(self, seconds: float) -> None:
        """What is drawn stays as long ago as it is."""
        if self._tracks is not None:
            self._tracks.shift(seconds)
        if self._stands_at:
            self._stands_at += seconds

    def _paused(self, stands: bool) -> None:
        self._stands_at = self._history.clock.wall() if stands else 0.0
        self._draw()

    def _draw(self) -> None:
        if self._tracks is None or self._chart is None:
            return
        now = self._stands_at or self._history.clock.wall()
        live = not self._picker.stands
        self._chart.draw(self._tracks, self._picker.length, self._picker.choice, now, live=live)

    def _order(self) -> Sequence[Key]:
        return [total.key for total in self._model.totals if total.key is not None]

    def _show_totals(self) -> None:
        today = local_day(int(self._history.clock.wall()))
        found = totals(self._history.ledger.accounts, self._history.days, today)
        self._model.show(found)
        self._picker.show_keys(self._order())
        self._tables.show_days(self._picker.choice)
        self._pages.setCurrentIndex(1 if found else 0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        total = self._table.total
        self._reset.setEnabled(total is not None and bool(total.paths))
        self._reset.setVisible(self._tables.length is None)

    def _ask_reset(self) -> None:
        if (total := self._table.total) is not None:
            self._actions.reset(total)

    def _connect(self) -> None:
        self._picker.changed.connect(self._draw)
        self._picker.changed.connect(lambda: self._tables.show_days(self._picker.choice))
        self._context.profiles.changed.connect(self._name_profiles)
        self._tables.changed.connect(self._show_buttons)
        self._picker.paused.connect(self._paused)
        self._table.chosen.connect(self._show_buttons)
        self._reset.clicked.connect(self._ask_reset)
        self._clear.clicked.connect(self._actions.clear)
        self._export.clicked.connect(lambda: self._actions.export(self._tables.length, self._tables.periods))
        self._clear.setAccessibleDescription(translate("Traffic", "Forget what passed until now"))
        self._export.setAccessibleDescription(translate("Traffic", "Write the whole history into a file"))
        self._reset.setToolTip(translate("Traffic", "Choose a tunnel in the table first"))

    def _lay_out(self) -> None:
        buttons = Flow()
        for button in (self._reset, self._export, self._clear):
            button.setMinimumHeight(GRID * 4)
            buttons.addWidget(button)
        inside = QWidget()
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(self._picker)
        column.addLayout(self._chart_place, 1)
        column.addWidget(Rule())
        column.addWidget(self._tables)
        column.addWidget(buttons)
        column.addWidget(self._said)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._pages.addWidget(EmptyPage())
        self._pages.addWidget(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
