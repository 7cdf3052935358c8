"""The editor of one profile, in the place of the list of profiles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from vpngui.gui.card import Rule
from vpngui.gui.confirm import confirm
from vpngui.gui.context import Context
from vpngui.gui.i18n import translate
from vpngui.gui.profiles.connector import tunnel_of
from vpngui.gui.profiles.editor import telling
from vpngui.gui.profiles.editor.bench import Bench
from vpngui.gui.profiles.editor.checking import Problems
from vpngui.gui.profiles.editor.draft import Draft
from vpngui.gui.profiles.editor.fields import INTERFACE, Field, Place
from vpngui.gui.profiles.editor.form import Form
from vpngui.gui.profiles.editor.heading import FORM, TEXT, Heading
from vpngui.gui.profiles.editor.presence import reveal, while_there
from vpngui.gui.profiles.editor.reconnect import Reconnect
from vpngui.gui.profiles.editor.telling import Act
from vpngui.gui.profiles.editor.text_tab import TextTab
from vpngui.gui.profiles.editor.text_view import TextView
from vpngui.gui.profiles.editor.work import Work
from vpngui.gui.settings.action_bar import ActionBar
from vpngui.gui.settings.parts import Strip, announce, scrolling
from vpngui.gui.settings.pasting import Pasted
from vpngui.gui.settings.telling import pasted as words_of_paste
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import in_slices
from vpngui.gui.theme import GRID
from vpngui.profiles.entry import Entry

_QUIET_MS = 800
"""Milliseconds without a key before a problem is announced."""


class Editor(QWidget):
    """``closed`` when the person goes back to the list; what was typed is saved then, or not wanted.

    It is made for an entry of the shelf, or for None: a new profile. ``show_snapshot`` tells it whether the
    profile is connected; ``kept`` and ``take_back`` carry it over into another language.
    """

    closed = Signal()

    def __init__(self, context: Context, entry: Entry | None = None) -> None:
        super().__init__()
        self._context = context
        self.work = Work(context.profiles, context.spawn, entry)
        self._again = Reconnect(context.connector)
        self._made = self._drawing = self._built = False
        self.heading = Heading()
        self._strip = Strip()
        self.form = Form()
        self.text = TextView()
        self._tab = TextTab(self, self.text, self.work, context.spawn)
        self._actions = ActionBar(
            self, translate("Editor", "Save"), translate("Editor", "Keep the profile as it is here")
        )
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.timeout.connect(self._announce_problem)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(translate("Editor", "Profile"))
        self.setAccessibleDescription(translate("Editor", "What it says, and what vpngui does with it"))
        self._lay_out()
        self.heading.back.connect(self.leave)
        self._render()
        self.destroyed.connect(self.work.end)
        self.work.begin()
        context.spawn(self._build(), "making an editor")

    async def _build(self) -> None:
        """Everything is made, drawn and shown in steps: all at once would hold up the window."""
        await in_slices(while_there(self, self.form.build()))
        if isValid(self):
            self._connect()
            self._made = True
            self._render()

    async def _draw_first(self) -> None:
        bench = self.work.bench
        if bench is not None:
            self._fit()
            await in_slices(while_there(self, self.form.draw(*self._drawn(bench))))
            await reveal(self._pages, self.form.portions)
        if isValid(self):
            self._drawing, self._built = False, True
            self._render()
            if self.hasFocus():
                self._lead()

    @property
    def entry(self) -> Entry | None:
        """As last stored; None for a profile that never was."""
        bench = self.work.bench
        return None if bench is None or bench.new else bench.entry

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The service's latest state."""
        tunnel = tunnel_of(snapshot, self.work.id)
        self.work.show_connected(tunnel is not None and tunnel.state.carries_traffic)
        self._again.follow(tunnel)

    def kept(self) -> object:
        """For the editor that takes the place of this one."""
        return self.work.bench

    def take_back(self, kept: object) -> None:
        if isinstance(kept, Bench):
            self.work.resume(kept)

    @property
    def unsaved(self) -> bool:
        bench = self.work.bench
        return bench is not None and bool(bench.editing.dirty or self._tab.unread)

    def leave(self) -> None:
        """Back to the list; asks first where something would be lost."""
        if self._tab.waits(self.leave):
            return
        if not self.unsaved:
            self._close()
            return
        confirm(
            self,
            translate("Editor", "Leave without saving?"),
            translate("Editor", "What you changed in this profile would be lost."),
            translate("Editor", "Leave"),
            self._close,
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._built:
            self.form.hide_secrets()

    def _close(self) -> None:
        self.closed.emit()

    def _lead(self) -> None:
        """Into the form, once it is there."""
        if self._built:
            self.form.text(Field.TITLE).line.setFocus()

    def _fit(self) -> None:
        self._actions.fit(self.width())
        if self._made:
            self.form.fit(self.width() - GRID * 12)

    def _connect(self) -> None:
        self.work.changed.connect(self._render)
        self.work.pasted.connect(self._tell_pasted)
        self.work.paints.connect(self._pages.setUpdatesEnabled)
        self._tab.changed.connect(self._render)
        self.heading.turned.connect(self._turn)
        self.form.edited.connect(self._edited)
        self.form.pasted.connect(self.work.paste)
        self.form.generate.connect(self.work.generate)
        self.form.looked.connect(self._render)
        self._actions.undo.connect(partial(self._step, self.work.undo))
        self._actions.redo.connect(partial(self._step, self.work.redo))
        self._actions.revert.connect(self._revert)
        self._actions.apply.connect(self.save)
        for key, action in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save),
            (QKeySequence(QKeySequence.StandardKey.Back), self.leave),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def save(self) -> None:
        """Keep what was typed, or lead to what is wrong with it."""
        if self._tab.waits(self.save):
            return
        if self._tab.unread:
            self.text.text.setFocus()
            return
        self.work.save()
        bench = self.work.bench
        if bench is not None and bench.problems:
            self.heading.turn(FORM)
            self.form.focus_place(next(iter(bench.problems)))
            self._announce_problem()

    def _edited(self, draft: Draft, key: str) -> None:
        self._said.start(_QUIET_MS)
        self.work.edit(draft, key)

    def _revert(self) -> None:
        self._tab.forget()
        self._step(self.work.revert)
        self._render()

    def _step(self, step: Callable[[], None]) -> None:
        """Undo and the like, which may be about a peer that is not shown."""
        before = self.work.bench
        step()
        after = self.work.bench
        if before is not None and after is not None:
            changed = after.editing.draft.new_since(before.editing.draft)
            self.form.peers.choose(changed or self.form.peers.number)

    def _act(self, act: Act) -> None:
        match act:
            case Act.THEIRS:
                self.work.take_theirs()
            case Act.MINE:
                self.work.keep_mine()
            case Act.UNSEAL:
                self.work.unseal()
            case Act.RECONNECT:
                self.work.settle()
                if self.entry is not None:
                    self._again.begin(self.entry)

    def _turn(self, way: int) -> None:
        if way == FORM and self._tab.waits(lambda: self.heading.turn(FORM)):
            self.heading.turn(TEXT)  # until it is known whether the text is understood
            return
        if self._pages.currentIndex() != way:
            self._pages.setCurrentIndex(way)
            self.form.hide_secrets()
            self._tab.forget()
            self._render()

    def _tell_pasted(self, place: Place, found: Pasted) -> None:
        if place[0] in (INTERFACE, self.form.peers.number):
            told = words_of_paste(found.new, found.known, found.wrong, found.cut)
            self.form.list(place).tell(told)

    def _announce_problem(self) -> None:
        if (bench := self.work.bench) is not None and bench.problems:
            announce(self.form, telling.first_problem(bench))

    def _render(self) -> None:
        bench = self.work.bench
        if bench is not None and self._made and not self._built and not self._drawing:
            self._drawing = True
            self._context.spawn(self._draw_first(), "showing a profile")
        if bench is None or not self._built:
            self._actions.show_state(undo=False, redo=False, dirty=False, ready=False, status="")
            return
        editing = bench.editing
        self.heading.show_title(telling.title(bench))
        self.form.show_draft(*self._drawn(bench))
        self.form.public.show_key(bench.own_key)
        if self._pages.currentIndex() == TEXT:
            self._tab.show(editing.draft)
        self.heading.allow(FORM, not self._tab.unread)
        said = telling.message(bench)
        self._strip.show_message(
            said.icon, said.text, [(words, partial(self._act, act)) for act, words in said.acts]
        )
        self._actions.show_state(
            undo=bool(editing.past),
            redo=bool(editing.future),
            dirty=(editing.dirty or self._tab.unread) and not bench.busy,
            ready=(bench.ready or bool(bench.problems)) and not self._tab.unread,
            status=telling.not_read() if self._tab.unread else telling.status(bench),
        )

    def _drawn(self, bench: Bench) -> tuple[Draft, Problems, frozenset[Place]]:
        """What the form shows of it."""
        return bench.editing.draft, {} if bench.fresh else bench.problems, bench.locked

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 3)
        column.addWidget(self.form)
        column.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(scrolling(inside))
        self._pages.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(Rule())
        layout.addWidget(self._strip)
        layout.addWidget(self._pages, 1)
        layout.addWidget(Rule())
        layout.addWidget(self._actions)
