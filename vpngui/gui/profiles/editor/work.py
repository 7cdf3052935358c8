"""The work on one profile: what the person does to it, and what comes of that later."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from vpngui.gui.profiles.editor import deeds
from vpngui.gui.profiles.editor.bench import Bench, Elsewhere, counts
from vpngui.gui.profiles.editor.configuration import Read
from vpngui.gui.profiles.editor.draft import Draft
from vpngui.gui.profiles.editor.editing import Editing
from vpngui.gui.profiles.editor.fields import Place
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.said import said
from vpngui.gui.settings.pasting import Pasted
from vpngui.model.errors import NoSuchFile, VpnServiceError
from vpngui.profiles.entry import Entry

Spawn = Callable[[Coroutine[Any, Any, None], str], None]


class Work(QObject):
    """``changed`` whenever ``bench`` is another one; ``pasted`` has the place of a list and what became of a
    text. ``read`` has what a text makes of the draft, None where a line is not understood, and its problems;
    ``settled`` follows when that is on the bench."""

    changed = Signal()
    pasted = Signal(object, Pasted)
    paints = Signal(bool)
    """False while much of the form gets another place: to paint it too takes too long for one turn."""
    read = Signal(object, tuple)
    settled = Signal()

    def __init__(self, shelf: Shelf, spawn: Spawn, entry: Entry | None) -> None:
        super().__init__()
        self._shelf = shelf
        self._spawn = spawn
        self._entry = entry
        self._storing: Entry | None = None
        self._keys_of = ""
        self._reading = 0
        self._ended = False
        shelf.changed.connect(self.follow)
        self.bench: Bench | None = None
        self.connected = False
        """Whether there is a tunnel of this profile."""

    def end(self) -> None:
        """Nobody looks at it any more."""
        self.bench, self._ended = None, True
        with contextlib.suppress(RuntimeError):  # the app ends, and the shelf went first
            self._shelf.changed.disconnect(self.follow)

    @property
    def id(self) -> str:
        """The profile's; "" for a new one that is not on the bench yet."""
        entry = self._entry if self.bench is None else self.bench.entry
        return "" if entry is None else entry.id

    def begin(self) -> None:
        self._spawn(self._begin(), "opening a profile")

    def resume(self, bench: Bench) -> None:
        """Go on with what another work had."""
        self.bench = replace(bench, busy=False)
        self._keys_of = bench.editing.draft.private_key
        self.follow()
        self.changed.emit()
        if bench.sealed and not bench.why:
            self.unseal()

    async def _begin(self) -> None:
        bench = await deeds.begin(self._entry)
        if self.bench is not None or self._ended:
            return  # resumed meanwhile, or not wanted any more
        self._keys_of = bench.editing.draft.private_key
        self._become(replace(bench, titles=self._titles(bench.entry.id)))
        if bench.sealed:
            await self._unseal(bench.entry)

    def follow(self) -> None:
        """The shelf is not as it was."""
        bench = self.bench
        if bench is None:
            return
        titles = self._titles(bench.entry.id)
        if titles != bench.titles:
            self._become(replace(bench, titles=titles))
        if bench.new:
            return
        stored = next((one for one in self._shelf.entries if one.id == bench.entry.id), None)
        if stored is None:
            self._become(replace(bench, titles=titles, elsewhere=Elsewhere.REMOVED))
        elif stored not in (bench.entry, self._storing):
            self._spawn(self._follow(stored), "following a profile")
        elif bench.elsewhere is not Elsewhere.NOTHING:
            self._become(replace(bench, titles=titles, elsewhere=Elsewhere.NOTHING))

    async def _follow(self, stored: Entry) -> None:
        base = await deeds.follow(stored)
        bench = self.bench
        if bench is None:
            return
        unsaved = bench.editing.dirty
        base = bench.with_secrets(base)
        if unsaved:
            editing, elsewhere = bench.editing.kept(base), Elsewhere.CHANGED
        else:
            editing, elsewhere = Editing.begun(base), Elsewhere.NOTHING
        self._become(replace(bench, entry=stored, editing=editing, elsewhere=elsewhere))
        if bench.sealed or stored.public_key != bench.entry.public_key:
            self.unseal()

    def unseal(self) -> None:
        """Fetch the secrets, which may have the keyring ask the person."""
        if self.bench is not None:
            self._become(replace(self.bench, why=""))
            self._spawn(self._unseal(self.bench.entry), "fetching a profile's keys")

    async def _unseal(self, entry: Entry) -> None:
        try:
            whole = await deeds.unseal(self._shelf, entry)
        except VpnServiceError as error:
            if self.bench is not None and not isinstance(error, NoSuchFile):
                self._become(replace(self.bench, sealed=True, why=said(str(error))))
            return
        if self.bench is not None:
            self._keys_of = whole.private_key
            self._become(self.bench.opened(whole))

    def edit(self, draft: Draft, key: str = "") -> None:
        self._edit(lambda editing: editing.changed(draft, key))

    def undo(self) -> None:
        self._edit(Editing.undone)

    def redo(self) -> None:
        self._edit(Editing.redone)

    def revert(self) -> None:
        self._edit(Editing.reverted)

    def take_theirs(self) -> None:
        self._edit(lambda editing: editing.changed(editing.base))
        self.keep_mine()

    def keep_mine(self) -> None:
        if self.bench is not None:
            self._become(replace(self.bench, elsewhere=Elsewhere.NOTHING))

    def show_connected(self, connected: bool) -> None:
        """Whether there is a tunnel of this profile."""
        self.connected = connected
        if not connected:
            self.settle()

    def settle(self) -> None:
        """What was told of the connection is seen, or done."""
        if self.bench is not None:
            self._become(replace(self.bench, outdated=False))

    def generate(self, place: Place) -> None:
        self._spawn(self._generate(place), "making a key")

    async def _generate(self, place: Place) -> None:
        key = await deeds.generate(place)
        bench = self.bench
        if bench is not None and place not in bench.locked and bench.has(place):
            self.edit(bench.editing.draft.put(place, key))

    def paste(self, place: Place, text: str) -> None:
        self._spawn(self._paste(place, text), "reading what was pasted")

    async def _paste(self, place: Place, text: str) -> None:
        if (bench := self.bench) is None or not bench.has(place):
            return
        found = await deeds.paste(bench.editing.draft, place, text)
        if (bench := self.bench) is not None and bench.has(place):
            self.paints.emit(False)
            self.edit(bench.editing.draft.put(place, found.rows))
            await asyncio.sleep(0)
            self.paints.emit(True)
            await asyncio.sleep(0)
            self.pasted.emit(place, found)

    @property
    def reading(self) -> bool:
        """Whether a text is being read."""
        return self._reading > 0

    def read_text(self, text: str) -> None:
        self._reading += 1
        self._spawn(self._read_text(text), "reading a configuration")

    async def _read_text(self, text: str) -> None:
        try:
            bench = self.bench
            found = Read(None) if bench is None else await deeds.from_text(text, bench.editing.draft)
        finally:
            self._reading -= 1
        if bench is not None and self.bench is not None and self._reading == 0:
            if self.bench.editing.draft is bench.editing.draft:  # else it was changed meanwhile: that counts
                self.read.emit(found.draft, found.problems)
                if found.draft is not None:
                    self.edit(found.draft)
            self.settled.emit()

    def save(self) -> None:
        """Keep what was typed, unless something is wrong with it."""
        if self.bench is not None:
            self._become(replace(self.bench, tried=True))
        if (bench := self.bench) is not None and bench.ready:
            self._become(replace(bench, busy=True))
            self._spawn(self._save(bench), "saving a profile")

    async def _save(self, bench: Bench) -> None:
        try:
            entry, secrets = await deeds.built_of(bench)
            self._storing = entry
            await self._shelf.put(entry, secrets)
        except VpnServiceError as error:
            if self.bench is not None:
                self._become(replace(self.bench, busy=False, refused=said(str(error))))
            return
        finally:
            self._storing = None
        if self.bench is not None:
            outdated = self.connected and counts(bench, entry)
            self._become(self.bench.stored(entry, bench.editing.draft, outdated=outdated))

    def _edit(self, step: Callable[[Editing], Editing]) -> None:
        if self.bench is not None:
            self._become(self.bench.edited(step(self.bench.editing)))
            self._follow_key()

    def _follow_key(self) -> None:
        """The public key belongs to the private one, and takes a moment."""
        if self.bench is None or self.bench.sealed:
            return
        private = self.bench.editing.draft.private_key
        if private != self._keys_of:
            self._keys_of = private
            self._become(replace(self.bench, own_key=""))
            self._spawn(self._show_key(private), "computing a public key")

    async def _show_key(self, private: str) -> None:
        own = await deeds.public_key(private)
        if self.bench is not None and self.bench.editing.draft.private_key == private:
            self._become(replace(self.bench, own_key=own))

    def _titles(self, own: str) -> frozenset[str]:
        return frozenset(one.title for one in self._shelf.entries if one.id != own)

    def _become(self, bench: Bench) -> None:
        if bench != self.bench:
            self.bench = bench
            self.changed.emit()
