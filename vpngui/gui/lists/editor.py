"""Edits one list: from what the person does to changes of its draft, and to what the table shows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vpngui.gui.i18n import translate
from vpngui.gui.lists import words
from vpngui.gui.lists.arrange import Only, Sort, View, arrange_steps
from vpngui.gui.lists.document import Document, Patch, Rows
from vpngui.gui.lists.draft import Draft
from vpngui.gui.lists.latest import Latest
from vpngui.gui.lists.lines import BadLine, clean, read_line
from vpngui.gui.lists.overlap import merged_steps, nearest_steps
from vpngui.gui.lists.reading import Reading, search_text
from vpngui.gui.lists.service import Hits
from vpngui.gui.lists.table_model import Column, NetworksModel
from vpngui.gui.steps import Steps, in_slices
from vpngui.model.block_list import MAX_LIST
from vpngui.model.network_code import Code

_SETTLE_MS = 250
"""Milliseconds without an edit after which overlap is looked for anew."""
_CHUNK = 2048
_MAX_NOTE = 200
"""Characters of the comments of networks that became one."""


class Editor(QObject):
    """``model`` is for the table. Nothing is shown of a list before ``show_draft``."""

    said = Signal(str, object)
    """Why something was not done, and a network that can be taken instead, or None."""
    done = Signal(str)
    """What was done, if that is more than can be seen."""
    rows_came = Signal(object)
    """Rows of the list that are new or back."""
    rows_went = Signal()
    counted = Signal()
    """How many networks there are, are shown, or lie within others."""

    def __init__(self, spawn: Callable[[Coroutine[Any, Any, None], str], None]) -> None:
        super().__init__()
        self.model = NetworksModel()
        self.draft: Draft | None = None
        self.view = View()
        self._nearest: Mapping[Code, Code] = {}
        self._spawn = spawn
        self._arranging, self._overlapping = Latest(spawn), Latest(spawn)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look_for_overlap)

    @property
    def document(self) -> Document:
        return self.draft.document if self.draft is not None else Document()

    @property
    def within(self) -> int:
        """How many networks lie within others, as far as that is known."""
        return len(self._nearest)

    def show_draft(self, draft: Draft | None) -> None:
        if self.draft is not None:
            self.draft.shown_by(None)
            self.draft.patched.disconnect(self._patched)
        self.draft, self._nearest = draft, {}
        self._arranging.drop()
        self._overlapping.drop()
        self.model.show_document(self.document)
        if draft is not None:
            draft.shown_by(self.model.apply)
            draft.patched.connect(self._patched)
            self._arrange()
            self._settle.start()
        self.counted.emit()

    def show_view(self, view: View) -> None:
        """Filter and sort in another way."""
        if view != self.view:
            self.view = view
            self._arrange()

    def show_hits(self, hits: Hits, last: Mapping[Code, float]) -> None:
        self.model.show_hits(hits.packets, hits.octets, last)
        if self.view.only is Only.HIT or self.view.sort in (Sort.PACKETS, Sort.LAST):
            self._arrange()

    def add_one(self, text: str) -> bool:
        """Add what is in one line; whether it was added. If not, ``said`` says why."""
        try:
            codes, note = read_line(text)
        except BadLine as error:
            reason = words.reason(error.why, error.meant)
            self.said.emit(words.refused(text, reason), error.meant)
            return False
        new = [code for code in codes if code not in self.document.codes]
        if not new:
            self.said.emit(words.there_already(codes[0]), None)
            return False
        reading = Reading(codes=new, notes=[note] * len(new), texts=[search_text(one, note) for one in new])
        return self.add(reading)

    def add(self, reading: Reading) -> bool:
        """Append what was read for the list as it is."""
        if self.draft is None or not reading.codes:
            return False
        if not self._fits(len(self.document) + len(reading.codes)):
            return False
        added = translate("Lists", "Adding %Ln networks", "", len(reading.codes))
        self.draft.change(self.document.adding(reading), added)
        return True

    def replace_all(self, reading: Reading) -> bool:
        """Put what was read in the place of all there is."""
        if self.draft is None or not self._fits(len(reading.codes)):
            return False
        rows = Rows((), reading.codes, reading.notes, reading.texts)
        self.document.above.update(reading.above)
        patch = self.document.becoming(rows)
        replaced = translate("Lists", "Replacing all by %Ln networks", "", len(reading.codes))
        self.draft.change(patch, replaced)
        return True

    def remove(self, rows: Sequence[int]) -> None:
        if self.draft is not None and rows:
            removed = translate("Lists", "Removing %Ln networks", "", len(rows))
            self.draft.change(self.document.removing(rows), removed)

    def edit(self, row: int, column: int, text: str) -> None:
        """What was typed into a cell."""
        if self.draft is None:
            return
        code, note = self.document.codes[row], self.document.notes[row]
        if column == Column.NOTE:
            said = translate("Lists", "Change of a comment")
            self.draft.change(self.document.replacing(row, code, clean(text)), said)
            return
        try:
            codes, more = read_line(text)
        except BadLine as error:
            reason = words.reason(error.why, error.meant)
            self.said.emit(words.refused(text, reason), error.meant)
            return
        if len(codes) != 1:
            self.said.emit(
                translate("Lists", "One row holds one network; add the others by themselves."), None
            )
        elif codes[0] != code and codes[0] in self.document.codes:
            self.said.emit(words.there_already(codes[0]), None)
        else:
            said = translate("Lists", "Change of a network")
            self.draft.change(self.document.replacing(row, codes[0], more or note), said)

    def merge(self) -> None:
        """Make the fewest networks of the list that hold the same addresses."""
        if self.draft is not None:
            self._spawn(self._merge(self.draft), "merging networks")

    async def _merge(self, draft: Draft) -> None:
        before = draft.stack.index()
        document = draft.document
        rows = await in_slices(_merged_rows(list(document.codes), list(document.notes)))
        await asyncio.sleep(0)  # the change and the message have a turn each
        if draft is not self.draft or draft.stack.index() != before:
            return  # edited meanwhile: what was computed is of another list
        fewer = len(document) - len(rows.codes)
        if not fewer:
            self.done.emit(translate("Lists", "There is nothing to merge."))
            return
        draft.change(document.becoming(rows), translate("Lists", "Merging"))
        await asyncio.sleep(0)
        self.done.emit(
            translate("Lists", "%Ln networks less, and the same addresses are in the list.", "", fewer)
        )

    def _fits(self, count: int) -> bool:
        if count <= MAX_LIST:
            return True
        self.said.emit(translate("Lists", "A list has %Ln networks at the most.", "", MAX_LIST), None)
        return False

    def _patched(self, patch: Patch) -> None:
        self._overlapping.drop()
        self._settle.start()
        if self._arranging.pending or (patch.removed.at and patch.added.at and not patch.in_place):
            self._arrange()
        if patch.added.at:
            self.rows_came.emit(patch.added.at)
        elif patch.removed.at:
            self.rows_went.emit()
        self.counted.emit()

    def _arrange(self) -> None:
        one = self.document
        steps = arrange_steps(one.codes, one.notes, one.texts, self.view, self.model.facts)
        self._arranging.run(steps, self._arranged, "arranging a list")

    def _arranged(self, order: list[int] | None) -> None:
        self.model.show_order(order)
        self.counted.emit()

    def _look_for_overlap(self) -> None:
        if self.draft is not None:
            steps = nearest_steps(list(self.document.codes))
            self._overlapping.run(steps, self._overlap_found, "looking for overlap")

    def _overlap_found(self, nearest: dict[Code, Code]) -> None:
        changed = nearest != self._nearest
        self._nearest = nearest
        if changed:
            self.model.show_overlap(nearest)
            self.counted.emit()
            if self.view.only is Only.WITHIN:
                self._arrange()


def _merged_rows(codes: list[Code], notes: list[str]) -> Steps[Rows]:
    """The comment of a network is its own, else those of the networks in it."""
    said: dict[Code, str] = {}
    for start in range(0, len(codes), _CHUNK):
        part = slice(start, start + _CHUNK)
        said.update(pair for pair in zip(codes[part], notes[part], strict=True) if pair[1])
        yield
    merged = yield from merged_steps(codes)
    new_notes, texts = [], []
    for at, code in enumerate(merged.codes):
        note = said.get(code, "")
        if not note:
            parts = merged.parts(at)[:_MAX_NOTE]
            note = "; ".join(dict.fromkeys(said[part] for part in parts if part in said))
        new_notes.append(note[:_MAX_NOTE])
        texts.append(search_text(code, new_notes[-1]))
        if not at % 512:
            yield
    return Rows((), merged.codes, new_notes, texts)
