"""What the page shows one after the other: the remembered answers, and the log of all of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from vpngui.gui.permissions import kinds, words
from vpngui.gui.permissions.answer_log import AnswerLog
from vpngui.gui.permissions.export import ANSWER_COLUMNS, GRANT_COLUMNS, ExportFile
from vpngui.gui.permissions.rows import Entry, RowsModel
from vpngui.gui.permissions.source import Source
from vpngui.model.errors import VpnServiceError
from vpngui.model.remembered import Answer, Grant

Spawn = Callable[[Coroutine[Any, Any, None], str], None]


class State(Enum):
    LOADING = auto()
    READY = auto()
    FAILED = auto()


class Listing(QObject):
    """``rows`` are the entries that match; ``problem`` is why there are none, when it failed."""

    changed = Signal()

    def __init__(self, spawn: Spawn, row_of: Callable[[Any], words.Row]) -> None:
        super().__init__()
        self.rows = RowsModel(row_of)
        self.state = State.LOADING
        self.problem = ""
        self._spawn = spawn
        self._turn = asyncio.Lock()
        self._waiting = False
        self._text = self._kind = ""
        self._read_at = 0.0

    @property
    def is_searched(self) -> bool:
        return bool(self._text.strip() or self._kind)

    def search(self, text: str, kind: str) -> None:
        """Only entries with these words and of this kind; "" for any."""
        raise NotImplementedError

    def details(self, entry: Entry) -> words.Details:
        return words.details(entry, self._read_at)

    async def export(self, path: Path) -> int:
        """Write every entry that matches into the file, and count them; raises typed errors and OSError."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Something is not as it was; many such calls at once are one question to the service."""
        if not self._waiting:
            self._waiting = True
            self._spawn(self._guarded(self._load), "reading answers")

    async def _load(self) -> None:
        raise NotImplementedError

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """One at a time; an error is shown instead of the list."""
        async with self._turn:
            if work == self._load:
                self._waiting = False
            try:
                await work()
                self.state, self.problem = State.READY, ""
            except VpnServiceError as error:
                self.state, self.problem = State.FAILED, str(error)
        self.changed.emit()


class GrantsListing(Listing):
    """All of them at once: the service keeps a few hundred at most."""

    def __init__(self, source: Source, spawn: Spawn) -> None:
        super().__init__(spawn, lambda grant: words.grant_row(grant, self._read_at))
        self._source = source
        self._grants: list[Grant] = []

    @property
    def count(self) -> int:
        """Whatever is searched for."""
        return len(self._grants)

    def search(self, text: str, kind: str) -> None:
        if (text, kind) != (self._text, self._kind):
            self._text, self._kind = text, kind
            self._show()

    async def revoke(self, grant: Grant) -> None:
        """Raises typed errors."""
        await self._source.revoke(grant.id)
        self.refresh()

    async def export(self, path: Path) -> int:
        found = [self.rows.entry(number) for number in range(self.rows.rowCount())]

        def write() -> None:
            with ExportFile(path, GRANT_COLUMNS) as file:
                file.add(found)

        await asyncio.to_thread(write)
        return len(found)

    async def _load(self) -> None:
        grants = await self._source.grants()
        self._read_at = time.time()
        self._grants = sorted(grants, key=lambda grant: grant.since, reverse=True)
        self._show()

    def _show(self) -> None:
        matches = words.matcher(self._text)
        kind = self._kind
        found = [
            grant
            for grant in self._grants
            if kinds.grant_is(grant, kind) and matches(words.grant_texts(grant))
        ]
        self.rows.replace(found)
        self.changed.emit()


class AnswersListing(Listing):
    """As far back as the person looks."""

    def __init__(self, source: Source, spawn: Spawn) -> None:
        super().__init__(spawn, words.answer_row)
        self._source = source
        self._log = AnswerLog(source.answers)
        self._looking = self._begun = False
        self.rows.more_wanted.connect(self.more)

    @property
    def back_to(self) -> int:
        """The time up to which a search that has not come to the end has looked; 0 when it has."""
        return 0 if self._log.ended or not self._begun else self._log.back_to

    def search(self, text: str, kind: str) -> None:
        if (text, kind) != (self._text, self._kind):
            self._text, self._kind = text, kind
            self._start()
            self.state = State.LOADING
            self.refresh()
            self.changed.emit()

    async def export(self, path: Path) -> int:
        """Also what is older than what was read so far."""
        log, count = AnswerLog(self._source.answers), 0
        log.start(self._wanted())
        file = await asyncio.to_thread(ExportFile, path, ANSWER_COLUMNS)
        try:
            while not log.ended:
                found: list[Answer] = []
                await log.older(found.extend)
                await asyncio.to_thread(file.add, found)
                count += len(found)
        except BaseException:
            file.abandon()
            raise
        await asyncio.to_thread(file.finish)
        return count

    def more(self) -> None:
        """Look further back."""
        if not self._looking and self._begun and not self._log.ended:
            self._looking = True
            self._spawn(self._guarded(self._older), "reading older answers")

    async def _load(self) -> None:
        if self._begun and self.state is not State.FAILED:
            new = await self._log.newer()
            if new is not None:
                self.rows.prepend(new)
                return
        self._start()
        await self._older()

    async def _older(self) -> None:
        try:
            await self._log.older(self._found)
            self._begun = True
        finally:
            self._looking = False
            self.rows.has_more = self._begun and not self._log.ended

    def _found(self, answers: list[Answer]) -> None:
        self.rows.append(answers)
        if answers and self.state is not State.READY:
            self.state = State.READY
            self.changed.emit()

    def _start(self) -> None:
        self._log.start(self._wanted())
        self._begun = False
        self.rows.has_more = False
        self.rows.replace([])

    def _wanted(self) -> Callable[[Answer], bool]:
        matches, kind = words.matcher(self._text), self._kind
        return lambda answer: kinds.answer_is(answer, kind) and matches(words.answer_texts(answer))
