"""All lists: as the service has them, and those that are being edited. Nothing is overwritten unseen."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from vpngui.gui.lists.document import Document
from vpngui.gui.lists.draft import Draft, Version
from vpngui.gui.lists.naming import name_for
from vpngui.gui.lists.reading import read_steps
from vpngui.gui.lists.service import ListService
from vpngui.gui.steps import in_slices
from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.model.list_options import ListInfo, ListOptions

log = logging.getLogger(__name__)

Spawn = Callable[[Coroutine[Any, Any, None], str], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One list: ``kept`` None is not in the service, ``draft`` None was not opened yet."""

    name: str
    kept: ListInfo | None
    draft: Draft | None

    @property
    def options(self) -> ListOptions:
        if self.draft is not None:
            return self.draft.options
        return self.kept.options if self.kept is not None else ListOptions()

    @property
    def networks(self) -> int:
        if self.draft is not None:
            return len(self.draft.document)
        return self.kept.networks if self.kept is not None else 0

    @property
    def dirty(self) -> bool:
        return self.draft is not None and self.draft.dirty


def _place(entry: Entry) -> tuple[str, str]:
    """By the title that is applied: a list does not move while its title is typed."""
    title = entry.kept.options.title if entry.kept is not None else ""
    return title.casefold(), entry.name


@dataclass(frozen=True, slots=True)
class Removed:
    """A list that is gone: what the service had, and what was being edited."""

    name: str
    version: Version | None
    draft: Draft | None


class Shelf(QObject):
    """``loaded`` is false until the service has told once what it has."""

    changed = Signal()
    """Which lists there are, or what is so with one."""
    replaced = Signal(str)
    """The list of this name was read anew: its draft is another one, or gone."""
    renamed = Signal(str, str)

    def __init__(self, service: ListService, spawn: Spawn) -> None:
        super().__init__()
        self._service = service
        self._spawn = spawn
        self._kept: dict[str, ListInfo] = {}
        self._drafts: dict[str, Draft] = {}
        self._one = asyncio.Lock()
        """Asking and telling the service take turns, so that an answer is not older than what it answers."""
        self.loaded = False
        self.trouble = ""
        """Why the service does not tell what it has."""

    @property
    def unsaved(self) -> bool:
        """Whether anything is not applied."""
        return any(draft.dirty for draft in self._drafts.values())

    @property
    def entries(self) -> list[Entry]:
        """By title; new ones last."""
        kept = [Entry(name, one, self._drafts.get(name)) for name, one in self._kept.items()]
        new = [Entry(name, None, one) for name, one in self._drafts.items() if name not in self._kept]
        return [*sorted(kept, key=_place), *new]

    def entry(self, name: str) -> Entry | None:
        return next((one for one in self.entries if one.name == name), None)

    def refresh(self) -> None:
        """Ask the service anew."""
        self._spawn(self._refresh(), "asking for the block lists")

    async def open(self, name: str) -> Draft:
        """The list to be edited; raises typed errors."""
        async with self._one:
            if name not in self._drafts:
                self._drafts[name] = await self._read(name)
        return self._drafts[name]

    def create(self, options: ListOptions) -> Draft:
        """A new list that the service gets to know when it is applied."""
        name = name_for(options.title, {*self._kept, *self._drafts})
        draft = self._follow(Draft(name, options, Document(), None))
        self._drafts[name] = draft
        self.changed.emit()
        return draft

    async def apply(self, draft: Draft) -> bool:
        """Have the service keep the draft. False when somebody else has changed the list meanwhile: the
        draft has their version as ``foreign`` then. Raises typed errors; nothing of the draft is lost."""
        async with self._one:
            if draft.named and await self._changed_meanwhile(draft):
                return False
            at, options = draft.stack.index(), draft.options
            text = await in_slices(draft.text_steps())
            if not draft.named:
                await self._load()  # somebody may have taken the name
                self._rename(draft)
            await self._service.put(draft.name, text, options)
            draft.applied(Version(text, options), at)
            await self._load()
        return True

    async def revert(self, draft: Draft) -> None:
        """Back to what the service has; a list that it does not have is gone. Raises typed errors."""
        async with self._one:
            if draft.foreign is not None or draft.name in self._kept:
                self._drafts[draft.name] = await self._read(draft.name)
            else:
                self._drafts.pop(draft.name, None)
        self.replaced.emit(draft.name)
        self.changed.emit()

    async def remove(self, name: str) -> Removed:
        """Lift a list and forget it, with what was changed and not applied. Raises typed errors."""
        async with self._one:
            version = None
            if name in self._kept:
                text, kept = await self._service.get(name)
                version = Version(text, kept.options)
                await self._service.remove(name)
                self._kept.pop(name, None)
            draft = self._drafts.pop(name, None)
        self.replaced.emit(name)
        self.changed.emit()
        return Removed(name, version, draft)

    async def bring_back(self, removed: Removed) -> None:
        """Undo ``remove``. Raises typed errors."""
        async with self._one:
            if removed.version is not None:
                await self._service.put(removed.name, removed.version.text, removed.version.options)
                await self._load()
        if removed.draft is not None:
            self.take_back(removed.draft)

    def take_back(self, draft: Draft) -> None:
        """Undo ``revert``: what was changed and not applied is there again."""
        self._drafts[draft.name] = draft
        self.replaced.emit(draft.name)
        self.changed.emit()

    async def _refresh(self) -> None:
        async with self._one:
            try:
                await self._load()
                self.trouble = ""
            except VpnServiceError as error:
                self.trouble = str(error)
                self.changed.emit()
                return
            for draft in tuple(self._drafts.values()):
                if draft.named:
                    await self._look_after(draft)
        self.changed.emit()

    async def _load(self) -> None:
        self._kept = {one.name: one for one in await self._service.all()}
        for draft in tuple(self._drafts.values()):
            if not draft.named and draft.name in self._kept:
                self._rename(draft)
        self.loaded = True
        self.changed.emit()

    async def _look_after(self, draft: Draft) -> None:
        """The service's list may be another one now."""
        try:
            if not await self._changed_meanwhile(draft) or draft.dirty:
                return
            if draft.name in self._kept:
                self._drafts[draft.name] = await self._read(draft.name)
            else:
                del self._drafts[draft.name]
            self.replaced.emit(draft.name)
        except VpnServiceError as error:
            log.warning("the block list %s cannot be compared: %s", draft.name, error)

    async def _changed_meanwhile(self, draft: Draft) -> bool:
        """Whether the service has another version than the draft came from; the draft knows it then."""
        try:
            text, kept = await self._service.get(draft.name)
            found = Version(text, kept.options)
        except InvalidParameter:
            found = None  # somebody removed it
        if found == draft.kept:
            return False
        if draft.dirty:
            draft.met(found)
        return True

    async def _read(self, name: str) -> Draft:
        text, kept = await self._service.get(name)
        reading = await in_slices(read_steps(text))
        return self._follow(Draft(name, kept.options, Document(reading), Version(text, kept.options)))

    def _follow(self, draft: Draft) -> Draft:
        draft.state_changed.connect(self.changed)
        draft.options_changed.connect(self.changed)
        return draft

    def _rename(self, draft: Draft) -> None:
        """A new list is called after the title that it has when it is applied, and not as another is."""
        others = {*self._kept, *(name for name, one in self._drafts.items() if one is not draft)}
        before, draft.name = draft.name, name_for(draft.options.title, others)
        if before != draft.name:
            self._drafts[draft.name] = self._drafts.pop(before)
            self.renamed.emit(before, draft.name)
