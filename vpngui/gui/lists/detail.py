"""One list: what holds for it, its networks, and what can be done to them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.lists import words
from vpngui.gui.lists.draft import Draft
from vpngui.gui.lists.editor import Editor
from vpngui.gui.lists.foot import Foot
from vpngui.gui.lists.message import Message
from vpngui.gui.lists.networks_view import NetworksView
from vpngui.gui.lists.options_form import OptionsForm
from vpngui.gui.lists.service import Hits
from vpngui.gui.lists.tools import Tools
from vpngui.gui.lists.writing import plain_steps
from vpngui.gui.steps import Steps, in_slices
from vpngui.gui.stepwise import Stepwise
from vpngui.gui.theme import GRID
from vpngui.model.block_list import ListMode
from vpngui.model.network_code import V6, Code, text_of

_LOOKED_AT = 500
"""Networks by which the width of their column is chosen."""


class Detail(Stepwise, QWidget):
    apply_wanted = Signal()
    discard_wanted = Signal()
    remove_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    text_came = Signal(str)
    """Text with many networks that was pasted."""
    keep_own_wanted = Signal()

    def _built(self, spawn: Callable[[Coroutine[Any, Any, None], str], None]) -> Steps[None]:
        self._spawn = spawn
        self.editor = Editor(spawn)
        yield
        self.form = OptionsForm()
        yield
        self.tools = Tools()
        yield
        self.message = Message()
        self.view = NetworksView(self.editor.model)
        yield
        self.foot = Foot()
        yield
        self._draft: Draft | None = None
        self._in_force = False
        self._elsewhere = 0
        self._lay_out()
        yield
        self._connect()
        self._color()

    def show_draft(self, draft: Draft, *, in_force: bool) -> None:
        """Another list, or another version of it."""
        self._leave()
        before = self._draft.name if self._draft is not None else ""
        self._draft, self._in_force, self._elsewhere = draft, in_force, 0
        draft.options_changed.connect(self._show_options)
        draft.state_changed.connect(self._show_state)
        self.message.hide()
        if draft.name != before:
            self.tools.find_nothing()
        self.editor.show_draft(draft)
        self.view.make_room(any(code >= V6 for code in draft.document.codes[:_LOOKED_AT]))
        self._show_options()
        self._show_state()

    def show_nothing(self) -> None:
        self._leave()
        self._draft = None
        self.editor.show_draft(None)

    def show_in_force(self, in_force: bool) -> None:
        """Whether the service has the list in force at the moment, and so counts for it."""
        if in_force != self._in_force:
            self._in_force = in_force
            self._show_columns()

    def show_hits(self, hits: Hits, last: dict[Code, float]) -> None:
        self._elsewhere = hits.elsewhere
        self.editor.show_hits(hits, last)
        self._show_counts()

    def say(self, text: str, undo: bool = False) -> None:
        """What was done; with a way back if ``undo``."""
        draft = self._draft
        actions = [(translate("Lists", "Undo"), self._undo)] if undo and draft is not None else []
        self.message.show_message("information", text, *actions)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._color()

    def _lay_out(self) -> None:
        """What is done with the changes stays in sight, however low the window is."""
        upper = QWidget()
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        inner.setSpacing(GRID + 4)
        for part in (self.form, self.message, self.tools):
            inner.addWidget(part)
        inner.addWidget(self.view, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(upper)
        scroll.viewport().setAutoFillBackground(False)
        upper.setAutoFillBackground(False)
        lower = QVBoxLayout()
        lower.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        lower.addWidget(self.foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(lower)

    def _connect(self) -> None:
        self.form.changed.connect(self._change_options)
        self.tools.add_wanted.connect(self._add)
        self.tools.many_pasted.connect(self.text_came)
        self.tools.view_changed.connect(self.editor.show_view)
        self.tools.import_wanted.connect(self.import_wanted)
        self.tools.export_wanted.connect(self.export_wanted)
        self.editor.model.sort_wanted.connect(self.tools.sort)
        self.view.paste_wanted.connect(lambda: self.text_came.emit(QGuiApplication.clipboard().text()))
        self.view.copy_wanted.connect(lambda: self._spawn(self._copy(), "copying networks"))
        self.view.remove_wanted.connect(lambda: self.editor.remove(self.view.selected_rows()))
        self.editor.model.edited.connect(self.editor.edit)
        self.editor.said.connect(self._refused)
        self.editor.done.connect(lambda text: self.say(text, undo=True))
        self.editor.rows_came.connect(self._rows_came)
        self.editor.rows_went.connect(self.view.stay_near)
        self.editor.counted.connect(self._show_counts)
        self.foot.merge_wanted.connect(self.editor.merge)
        self.foot.apply_wanted.connect(self.apply_wanted)
        self.foot.discard_wanted.connect(self.discard_wanted)
        self.form.remove_wanted.connect(self.remove_wanted)

    def _leave(self) -> None:
        if self._draft is not None:
            self._draft.options_changed.disconnect(self._show_options)
            self._draft.state_changed.disconnect(self._show_state)

    def _change_options(self, options: object, said: str) -> None:
        if self._draft is not None:
            self._draft.change_options(options, said)  # type: ignore[arg-type]

    def _add(self, text: str) -> None:
        if self.editor.add_one(text):
            self.tools.added()
            self.message.hide()

    def _refused(self, text: str, meant: Code | None) -> None:
        if meant is None or meant in self.editor.document.codes:
            self.message.show_message("error", text)
            return
        network = text_of(meant)
        self.message.show_message(
            "error",
            text,
            (translate("Lists", "Add {network}").format(network=network), lambda: self._add(network)),
        )

    def _rows_came(self, rows: Sequence[int]) -> None:
        self.view.show_rows(rows)

    def _undo(self) -> None:
        self.message.hide()
        if self._draft is not None:
            self._draft.stack.undo()

    async def _copy(self) -> None:
        rows = self.editor.document.rows(self.view.selected_rows())
        text = await in_slices(plain_steps(rows.codes, rows.notes, {}))
        if text:
            QGuiApplication.clipboard().setText(text)

    def _show_options(self) -> None:
        if self._draft is not None:
            self.form.show_options(self._draft.options, len(self._draft.document))
            self._show_columns()

    def _show_state(self) -> None:
        draft = self._draft
        if draft is None:
            return
        why_not = words.why_not_applied(draft.options, len(draft.document), new=draft.kept is None)
        self.foot.show_stack(draft.stack, dirty=draft.dirty, appliable=not why_not, why_not=why_not)
        if draft.foreign is not None or draft.removed:
            self.message.show_message(
                "asking",
                words.conflict(draft.removed),
                (translate("Lists", "Discard mine"), self.discard_wanted.emit),
                (translate("Lists", "Keep mine"), self.keep_own_wanted.emit),
                closable=False,
            )

    def _show_columns(self) -> None:
        blocks = self._draft is not None and self._draft.options.mode is ListMode.BLOCK
        self.view.show_columns(within=bool(self.editor.within), hits=self._in_force and blocks)

    def _show_counts(self) -> None:
        count, shown = len(self.editor.document), self.editor.model.rowCount()
        self.foot.show_counts(
            words.counts(count, shown, self.editor.within, self._elsewhere),
            mergeable=bool(self.editor.within),
        )
        if self._draft is not None:
            self.form.show_options(self._draft.options, count)
        self.view.setAccessibleDescription("" if shown else self.view.nothing())
        self._show_state()
        self._show_columns()

    def _color(self) -> None:
        self.form.color()
        self.tools.color()
        self.foot.color()
