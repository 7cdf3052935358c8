"""Text from outside on its way into a list: from a file, the clipboard or a drop."""

from __future__ import annotations

import asyncio
import codecs
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.lists.document import Document
from vpngui.gui.lists.draft import Draft
from vpngui.gui.lists.editor import Editor
from vpngui.gui.lists.import_dialog import ImportDialog
from vpngui.gui.lists.reading import Reading, Remark, read_steps, search_text, within_steps
from vpngui.gui.lists.seen import Seen
from vpngui.gui.said import InWords, said
from vpngui.gui.steps import Steps, in_slices
from vpngui.model.network_code import Code

MAX_OCTETS = 64 << 20
"""Of a file; what the service takes of a list."""
_CHUNK = 4096
_FEW = 1000
"""Networks of which it is seen in the table that some lie within others."""


@dataclass(frozen=True, slots=True)
class Text:
    """``source`` is the name of a file, "" for what was pasted or dropped."""

    text: str
    source: str = ""


async def load(path: str) -> Text:
    """The text of a file. Raises IoError."""
    return Text(await asyncio.to_thread(_read, path), Path(path).name)


async def save(path: str, text: str) -> None:
    """Write a file, as a whole or not at all. Raises IoError."""
    await asyncio.to_thread(_write, path, text)


class Intake:
    """Reads a text for the list that is edited, and asks where there is anything to say about it."""

    def __init__(
        self, parent: QWidget, editor: Editor, spawn: Callable[[Coroutine[Any, Any, None], str], None]
    ) -> None:
        self._parent = parent
        self._editor = editor
        self._spawn = spawn

    async def take(self, text: Text) -> None:
        draft = self._editor.draft
        if draft is None:
            return
        document = draft.document
        reading, version = await self._read(text, document)
        within: list[Remark] = []
        if text.source or len(reading.codes) > _FEW:
            within = await in_slices(within_steps(reading, list(document.codes)))
        if draft is not self._editor.draft:
            return
        if text.source or reading.remarks:
            self._ask(draft, text, reading, within)
        elif document.version != version:
            await self.take(text)  # edited meanwhile
        elif self._editor.add(reading) and len(reading.codes) > 1:
            added = translate("Lists", "%Ln networks were added.", "", len(reading.codes))
            self._editor.done.emit(added)

    def _ask(self, draft: Draft, text: Text, reading: Reading, within: list[Remark]) -> None:
        dialog = ImportDialog(
            self._parent, text.source, reading, within, replaceable=bool(len(draft.document))
        )

        def accepted() -> None:
            # The dialog is gone when the work begins.
            replaces, meant = dialog.replaces, dialog.takes_meant
            work = self._accepted(draft, text, replaces=replaces, meant=meant)
            self._spawn(work, "importing networks")

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _accepted(self, draft: Draft, text: Text, *, replaces: bool, meant: bool) -> None:
        reading = Reading()
        if replaces:
            # What the list has already was passed over, and is wanted now.
            reading = await in_slices(read_steps(text.text))
        while not replaces:
            reading, version = await self._read(text, draft.document)
            if version == draft.document.version:
                break
        if draft is not self._editor.draft:
            return
        if meant:
            reading = _with_meant(reading, () if replaces else draft.document.codes)
        if replaces:
            self._editor.replace_all(reading)
        else:
            self._editor.add(reading)

    async def _read(self, text: Text, document: Document) -> tuple[Reading, int]:
        """The text read for a document, and for which version of it."""
        version = document.version
        return await in_slices(_read_for(text.text, document)), version


def _read_for(text: str, document: Document) -> Steps[Reading]:
    listed = Seen()
    for start in range(0, len(document), _CHUNK):
        for code in document.codes[start : start + _CHUNK]:
            listed.add(code)
        yield
    reading = yield from read_steps(text, listed)
    yield from listed.emptied()
    return reading


def _with_meant(reading: Reading, listed: Sequence[Code]) -> Reading:
    more = [code for code in reading.meant if code not in listed]
    return Reading(
        head=reading.head,
        tail=reading.tail,
        above=reading.above,
        codes=[*reading.codes, *more],
        notes=[*reading.notes, *("" for _ in more)],
        texts=[*reading.texts, *(search_text(code, "") for code in more)],
    )


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_OCTETS + 1)
    except OSError as error:
        raise InWords(_failed(path, error)) from error
    if len(data) > MAX_OCTETS:
        raise InWords(
            translate("Lists", "{file} is larger than a list may be.").format(file=visible(Path(path).name))
        )
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # only comments are written in letters


def _write(path: str, text: str) -> None:
    target = Path(path)
    new = target.with_name(f".{target.name}.new")
    try:
        with open(new, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        new.replace(target)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise InWords(_failed(path, error)) from error


def _failed(path: str, error: OSError) -> str:
    return f"{visible(Path(path).name)}: {said(error.strerror or str(error))}"
