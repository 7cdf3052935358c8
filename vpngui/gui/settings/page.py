"""The page Tunnel settings: one tunnel's settings, checked while they are typed, seen beforehand, tried."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.card import Rule
from vpngui.gui.context import Context
from vpngui.gui.focus_ring import FocusRing
from vpngui.gui.i18n import translate
from vpngui.gui.page import Page
from vpngui.gui.said import said
from vpngui.gui.settings import asking, telling
from vpngui.gui.settings.action_bar import ActionBar
from vpngui.gui.settings.chooser import Chooser
from vpngui.gui.settings.draft import Field, Value, changes
from vpngui.gui.settings.editing import Editing
from vpngui.gui.settings.empty import Empty
from vpngui.gui.settings.forecast import present
from vpngui.gui.settings.forecast_view import ForecastView
from vpngui.gui.settings.foresight import Foresight
from vpngui.gui.settings.form import Form
from vpngui.gui.settings.parts import Strip, announce, scrolling
from vpngui.gui.settings.pasting import paste
from vpngui.gui.settings.telling import Act
from vpngui.gui.settings.trial_bar import TrialBar
from vpngui.gui.settings.way import choose
from vpngui.gui.settings.workbench import Bench, Workbench
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps
from vpngui.gui.theme import GRID
from vpngui.model.errors import VpnServiceError

_SIDE = GRID * 40
"""Pixels; the width of the panel where it stands beside the form."""
_WIDE = GRID * 96
_LOW = GRID * 52
"""Pixels of height below which everything but the answers scrolls."""
_QUIET_MS = 800
"""Milliseconds without a key before a problem is announced."""


class SettingsPage(Page):
    def _built(self, context: Context) -> Steps[None]:
        self._context = context
        self._work = Workbench()
        self._own_uid = os.getuid()
        self._foresight = Foresight(context.service, context.spawn, self._render)
        self._chooser = Chooser()
        self._strip = Strip()
        yield
        self.form = yield from Form.in_steps()
        self.portions = self.form.groups
        self._panel = ForecastView()
        yield
        self._actions = ActionBar(
            self,
            translate("Settings", "Apply"),
            translate("Settings", "What the fields say holds from then on"),
        )
        yield
        self._trial = TrialBar()
        yield
        self._empty = Empty()
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_QUIET_MS)
        self._said.timeout.connect(self._announce_problem)
        yield
        yield from self._lay_out()
        self._connect()
        yield
        self._render()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot is not self._work.snapshot:
            self._work.follow(snapshot)
            self._foresight.forget()
            self._render()

    def show_subject(self, subject: str) -> None:
        if subject:
            self._work.choose(subject)
            self._render()

    def set_watched(self, watched: bool) -> None:
        self._trial.set_watched(watched)

    @property
    def unsaved(self) -> bool:
        return any(bench.editing.dirty for bench in self._work.benches.values())

    def kept(self) -> object:
        return self._work

    def take_back(self, kept: object) -> None:
        if isinstance(kept, Workbench):
            self._work = kept
            self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self._chooser.chosen.connect(self._choose)
        self.form.edited.connect(self._edited)
        self.form.pasted.connect(self._pasted)
        self._actions.undo.connect(lambda: self._edit(lambda editing: editing.undone()))
        self._actions.redo.connect(lambda: self._edit(lambda editing: editing.redone()))
        self._actions.revert.connect(lambda: self._edit(lambda editing: editing.reverted()))
        self._actions.apply.connect(self._apply)
        self._trial.keep.connect(lambda: self._answer(True))
        self._trial.go_back.connect(lambda: self._answer(False))

    def _choose(self, path: str) -> None:
        self._work.choose(path)
        self._render()

    def _edit(self, step: Callable[[Editing], Editing]) -> None:
        bench = self._work.bench
        if bench is not None and not bench.on_trial:
            self._work.edit(step(bench.editing))
            self._said.start()
            self._render()

    def _edited(self, field: Field, value: Value, key: str) -> None:
        self._edit(lambda editing: editing.changed({field: value}, key))

    def _pasted(self, field: Field, text: str) -> None:
        path = self._work.chosen
        self._context.spawn(self._paste(path, field, text), "reading what was pasted")

    async def _paste(self, path: str, field: Field, text: str) -> None:
        bench = self._work.benches.get(path)
        if bench is None:
            return
        rows = bench.editing.draft.rows(field)
        found = await asyncio.to_thread(paste, field, rows, text)
        if self._work.chosen == path:
            self._edited(field, found.rows, "")
            self.form.list(field).tell(telling.pasted(found.new, found.known, found.wrong, found.cut))

    def _apply(self) -> None:
        bench, preview = self._work.bench, self._foresight.preview
        if bench is not None and preview is not None and self._is_ready(bench):
            self._work.set_busy(bench.tunnel.path, True)
            self._render()
            wanted = changes(bench.editing.draft, bench.editing.base)
            way = choose(bench.tunnel.state, bench.editing.dirty, preview)
            work = asking.put_in_force(self._context.service, bench.tunnel.path, wanted, way)
            self._context.spawn(self._done(bench.tunnel.path, work), "changing a tunnel's settings")

    def _answer(self, keep: bool) -> None:
        path = self._work.chosen
        self._work.set_busy(path, True)
        self._render()
        work = asking.answer_trial(self._context.service, path, keep)
        self._context.spawn(self._done(path, work), "answering a trial")

    async def _done(self, path: str, work: Awaitable[None]) -> None:
        refused = ""
        try:
            await work
        except VpnServiceError as error:
            refused = said(str(error))
        self._work.set_busy(path, False)
        self._work.failed(path, refused)
        self._foresight.forget()
        self._render()

    def _act(self, act: Act) -> None:
        bench = self._work.bench
        if bench is None:
            return
        match act:
            case Act.DROP:
                self._work.drop()
            case Act.MINE:
                self._work.edit(bench.editing.settled())
            case Act.THEIRS:
                self._work.edit(bench.editing.reverted(bench.editing.clashes))
        self._render()

    def _is_ready(self, bench: Bench) -> bool:
        return (
            bool(bench.editing.dirty)
            and not bench.problems
            and not (bench.busy or bench.on_trial or bench.editing.gone)
            and not telling.lock(bench, self._work.snapshot, self._own_uid)
        )

    def _announce_problem(self) -> None:
        bench = self._work.bench
        if bench is not None and bench.problems:
            announce(self.form, telling.problems_announced(bench))

    def _render(self) -> None:
        bench, snapshot = self._work.bench, self._work.snapshot
        self._empty.show_service(snapshot.service)
        self._pages.setCurrentIndex(0 if bench is None else 1)
        if bench is None:
            self._foresight.look_at(None)
            self._trial.end()
            return
        tunnels = self._work.tunnels
        there = {tunnel.path for tunnel in snapshot.tunnels}
        gone = [tunnel.path for tunnel in tunnels if tunnel.path not in there]
        self._chooser.show_tunnels(tunnels, gone, self._work.chosen)
        locked = telling.lock(bench, snapshot, self._own_uid)
        self.form.show_draft(bench.editing.draft)
        self.form.show_problems(bench.problems)
        self.form.set_writable(not (locked or bench.on_trial or bench.busy or bench.editing.gone))
        self._render_strip(bench, locked)
        self._render_trial(bench)
        ready = self._is_ready(bench)
        self._foresight.look_at(bench if ready else None)
        told = not locked and not bench.editing.gone
        self._panel.setVisible(told)
        self._beside.setVisible(told and self.width() >= _WIDE)
        self._render_panel(bench, ready)
        preview = self._foresight.preview
        self._actions.show_state(
            undo=bool(bench.editing.past) and not locked,
            redo=bool(bench.editing.future) and not locked,
            dirty=bool(bench.editing.dirty) and not bench.busy,
            ready=ready and preview is not None,
            status=telling.status(bench, preview if ready else None),
        )

    def _render_strip(self, bench: Bench, locked: str) -> None:
        said = telling.message(bench, self._work.snapshot, locked)
        buttons = [(words, partial(self._act, act)) for act, words in said.acts]
        self._strip.show_message(said.icon, said.text, buttons)

    def _render_trial(self, bench: Bench) -> None:
        self._actions.setVisible(not bench.on_trial)
        if bench.on_trial:
            self._trial.show_trial(bench.tunnel)
            self._trial.set_busy(bench.busy)
        else:
            self._trial.end()

    def _render_panel(self, bench: Bench, ready: bool) -> None:
        preview, editing = self._foresight.preview, bench.editing
        if preview is None or not ready:
            self._panel.show_status(telling.no_forecast(bench, ready, self._foresight.error))
        else:
            way = choose(bench.tunnel.state, editing.dirty, preview)
            self._panel.show_forecast(present(bench.tunnel, editing.base, editing.draft, preview, way))

    def _fit(self) -> None:
        """The panel stands beside the form where there is room, else below it."""
        wide, low = self.width() >= _WIDE, self.height() < _LOW
        above = self._column if low else self._editor
        above.insertWidget(0, self._chooser)
        above.insertWidget(1, self._strip)
        if wide:
            self._side.insertWidget(0, self._panel)
        else:
            self._column.insertWidget(self._column.indexOf(self.form) + 1, self._panel)
        self._beside.setVisible(wide and not self._panel.isHidden())
        self.form.fit(self.width() - (_SIDE if wide else 0) - GRID * 12)
        self._trial.fit(self.width())
        self._actions.fit(self.width())

    def _lay_out(self) -> Steps[None]:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 3)
        self._column.setSpacing(GRID * 2)
        self._column.addWidget(self.form)
        self._column.addWidget(self._panel)
        self._column.addStretch(1)
        yield
        beside = QWidget()
        self._side = QVBoxLayout(beside)
        self._side.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 3)
        self._side.addStretch(1)
        self._beside = scrolling(beside)
        self._beside.setFixedWidth(_SIDE)
        self._beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # nothing in it has a focus that scrolls
        FocusRing(self._beside)
        self._beside.setAccessibleName(translate("Settings", "What will change"))
        self._beside.setAccessibleDescription(translate("Settings", "What it would mean if you applied this"))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(scrolling(inside), 1)
        yield
        middle.addWidget(self._beside)
        editor = QWidget()
        layout = self._editor = QVBoxLayout(editor)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._chooser)
        layout.addWidget(self._strip)
        layout.addLayout(middle, 1)
        layout.addWidget(Rule())
        layout.addWidget(self._trial)
        layout.addWidget(self._actions)
        yield
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(editor)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
