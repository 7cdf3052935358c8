"""What a person does with whole lists: make, import, export, apply, discard, remove."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.lists import words
from vpngui.gui.lists.detail import Detail
from vpngui.gui.lists.draft import Draft
from vpngui.gui.lists.intake import Intake, Text, load, save
from vpngui.gui.lists.message import Message
from vpngui.gui.lists.naming import clean_title
from vpngui.gui.lists.overlap import covers_most, merged_steps
from vpngui.gui.lists.shelf import Removed, Shelf
from vpngui.gui.lists.warning import CutOffWarning
from vpngui.gui.lists.writing import csv_steps
from vpngui.gui.steps import in_slices
from vpngui.model.block_list import ListMode
from vpngui.model.list_options import ListOptions

_PATIENCE = 0.4
"""Seconds after which it is said that something is under way."""
_LONG = 1 << 20
"""Characters of a text that takes more than a moment to read."""


class Deeds(QObject):
    opened = Signal(str)
    """The list of this name is to be shown."""

    def __init__(
        self,
        page: QWidget,
        shelf: Shelf,
        detail: Detail,
        intake: Intake,
        do: Callable[[Coroutine[Any, Any, None], str], None],
        message: Message,
    ) -> None:
        super().__init__(page)
        self.shelf = shelf
        self._page = page
        self._detail = detail
        self._intake = intake
        self._do = do
        self._message = message
        self._applying = False
        detail.apply_wanted.connect(self.apply)
        detail.discard_wanted.connect(self.discard)
        detail.remove_wanted.connect(self.remove)
        detail.keep_own_wanted.connect(self.keep_own)
        detail.import_wanted.connect(lambda: self._choose_file(self._take_into_open))
        detail.export_wanted.connect(self.export)
        detail.text_came.connect(lambda text: self.take_text(Text(text)))

    @property
    def _draft(self) -> Draft | None:
        return self._detail.editor.draft

    def create(self) -> None:
        name = self._new(translate("Lists", "New list")).name
        self.opened.emit(name)
        self._do(self._begin(name), "showing a new list")

    def import_list(self) -> None:
        """A new list out of a file."""
        self._choose_file(self._take_as_new)

    def take_file(self, path: str) -> None:
        """A file that was dropped: into the open list, or as a new one."""
        if self._draft is None:
            self._take_as_new(path)
        else:
            self._take_into_open(path)

    def take_text(self, text: Text) -> None:
        """Text that was pasted or dropped, likewise."""
        self._do(self._take(text, new=self._draft is None), "reading a text")

    def apply(self) -> None:
        if self._draft is not None and self._draft.dirty and not self._applying:
            self._do(self._apply(self._draft), "applying a block list")

    def discard(self) -> None:
        if self._draft is not None:
            self._do(self._discard(self._draft), "discarding changes")

    def keep_own(self) -> None:
        if self._draft is not None:
            self._detail.message.hide()
            self._draft.keep_own()

    def remove(self) -> None:
        if self._draft is not None:
            self._do(self._remove(self._draft), "removing a block list")

    def export(self) -> None:
        draft = self._draft
        if draft is None:
            return
        dialog = QFileDialog(self._page, translate("Lists", "Export networks"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([translate("Lists", "Plain list (*.txt)"), translate("Lists", "Table (*.csv)")])
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if "*.csv" in chosen else "txt")
        )
        dialog.selectFile(f"{draft.name}.txt")
        dialog.fileSelected.connect(lambda path: self._do(self.export_to(path), "exporting a list"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def export_to(self, path: str) -> None:
        """CSV where the file's name says so. Raises IoError."""
        draft = self._draft
        if draft is None:
            return
        table = path.lower().endswith(".csv")
        one = draft.document
        text = await in_slices(csv_steps(one.codes, one.notes) if table else draft.text_steps())
        await save(path, text)
        written = translate("Lists", "%Ln networks were written.", "", len(one))
        self._detail.say(written)

    def _new(self, title: str) -> Draft:
        titles = {entry.options.title for entry in self.shelf.entries}
        wanted, number = clean_title(title), 1
        while wanted in titles:
            number += 1
            wanted = f"{clean_title(title)} {number}"
        return self.shelf.create(ListOptions(title=wanted))

    async def _begin(self, name: str) -> None:
        """Once it is shown, which waits for the same."""
        await self.shelf.open(name)
        self._detail.form.begin()

    def _choose_file(self, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._page, translate("Lists", "Import networks"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("Lists", "Lists (*.txt *.list *.netset *.ipset *.csv *.hosts *.p2p)"),
                translate("Lists", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_into_open(self, path: str) -> None:
        self._do(self._load_and_take(path, new=False), "importing a file")

    def _take_as_new(self, path: str) -> None:
        self._do(self._load_and_take(path, new=True), "importing a file")

    async def _load_and_take(self, path: str, *, new: bool) -> None:
        await self._take(await load(path), new=new)

    async def _take(self, text: Text, *, new: bool) -> None:
        if new:
            title = Path(text.source).stem if text.source else translate("Lists", "New list")
            draft = self._new(title)
            self.opened.emit(draft.name)
            await self.shelf.open(draft.name)
            self._detail.setEnabled(True)
            self._detail.show_draft(draft, in_force=False)
        long = len(text.text) > _LONG
        if long:
            self._message.show_message("information", translate("Lists", "Reading…"), closable=False)
        try:
            await self._intake.take(text)
        finally:
            if long:
                self._message.hide()

    async def _apply(self, draft: Draft) -> None:
        codes = list(draft.document.codes)
        text = ""
        if draft.options.mode is ListMode.BLOCK:
            most = covers_most((await in_slices(merged_steps(codes))).codes)
            text = words.warning(draft.options, codes, most=most)
        elif _is_new_danger(draft):
            text = words.warning(draft.options, codes, most=False)
        if not text:
            await self._put(draft)
            return
        title = translate("Lists", "This cuts the computer off")
        warning = CutOffWarning(self._page, title, text)
        warning.accepted.connect(lambda: self._do(self._put(draft), "applying a block list"))
        warning.open()

    async def _put(self, draft: Draft) -> None:
        if self._applying:
            return
        self._applying = True
        said = translate("Lists", "Applying…")
        later = asyncio.get_running_loop().call_later(
            _PATIENCE, lambda: self._message.show_message("information", said, closable=False)
        )
        try:
            done = await self.shelf.apply(draft)
        finally:
            later.cancel()
            self._applying = False
            self._message.hide()
        if done and draft is self._draft:
            self._detail.message.hide()

    async def _remove(self, draft: Draft) -> None:
        title = words.title(draft.options, draft.name)
        removed = await self.shelf.remove(draft.name)
        text = translate("Lists", "“{title}” is lifted and removed.")
        if removed.version is None:
            text = translate("Lists", "“{title}” is removed.")
        undo = (translate("Lists", "Undo"), lambda: self._bring_back(removed))
        self._message.show_message("information", text.format(title=inert(title)), undo)

    def _bring_back(self, removed: Removed) -> None:
        self._message.hide()
        self._do(self._again(removed), "bringing a block list back")

    async def _again(self, removed: Removed) -> None:
        await self.shelf.bring_back(removed)
        self.opened.emit(removed.name)

    async def _discard(self, draft: Draft) -> None:
        await self.shelf.revert(draft)
        undo = (translate("Lists", "Undo"), lambda: self._take_back(draft))
        text = translate("Lists", "What was not applied is discarded.")
        self._message.show_message("information", text, undo)

    def _take_back(self, draft: Draft) -> None:
        self._message.hide()
        self.shelf.take_back(draft)
        self.opened.emit(draft.name)


def _is_new_danger(draft: Draft) -> bool:
    """Whether a list of the only networks that pass was none before, or becomes empty: nobody is asked the
    same again."""
    before = draft.kept.options if draft.kept is not None else None
    held = before is not None and before.enabled and before.mode is ListMode.ONLY
    return not held or before != draft.options or not len(draft.document)
