"""Remembered answers, kept where they belong: those for always on disk, the others in the journal."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from vpngui.model.asked import Kept
from vpngui.model.consent import Remember
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.service import grant_files, stored
from vpngui.service.grant_records import kept_value, read_kept
from vpngui.service.journal import Journal

log = logging.getLogger(__name__)

MAX_GRANTS = 256
"""Of one person; the oldest are given up for new ones."""
MAX_OCTETS = 768 << 10
"""Of one person's, as they are written down."""
PREFIX = "grant/"
_SAVE_SECONDS = 60.0
"""How late it may be written down that an answer was used."""


class GrantStore:
    """By person and id, in the order in which they were given, whatever the clock said.

    ``spawn`` runs a coroutine in the background.

    The journal ends with the run of the computer, and ``boot`` names it: where a journal outlives that,
    its answers are not believed.
    """

    def __init__(
        self,
        journal: Journal,
        folder: Path,
        boot: str,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._journal = journal
        self._folder = folder
        self._boot = boot
        self._spawn = spawn
        self._of: dict[int, dict[str, Kept]] = {}
        self._size: dict[str, int] = {}
        self._version: dict[int, int] = {}
        self._saved: dict[int, int] = {}
        self._saving = asyncio.Lock()
        self._later: dict[int, asyncio.TimerHandle] = {}
        self._ended: set[int] = set()
        self.damaged: set[int] = set()
        """Whose file was set aside, as long as they were not told."""

    def __iter__(self) -> Iterator[Kept]:
        return iter([one for kept in self._of.values() for one in kept.values()])

    def of(self, uid: int) -> list[Kept]:
        return list(self._of.get(uid, {}).values())

    def find(self, id_: str, uid: int | None = None) -> Kept | None:
        """That person's, or anybody's."""
        return next((one for one in self if one.id == id_ and uid in (None, one.asker.uid)), None)

    async def load(self, latest: float) -> None:
        """Take up what is kept; what is damaged is set aside and reported. ``latest`` is the last moment of
        the boot clock at which an answer can end that an earlier run of the service kept.

        Raises IoError when the journal cannot be written.
        """
        for found in await asyncio.to_thread(grant_files.read, self._folder):
            if found.problem:
                log.error("%s", found.problem)
                self.damaged.add(found.uid)
            for kept in found.kept:
                self._add(kept)
            if not found.problem:  # otherwise what is left has to be written anew
                self._saved[found.uid] = self._version.get(found.uid, 0)
        drop = []
        for key, value in self._journal.values.items():
            if key.startswith(PREFIX):
                try:
                    self._add(self._of_journal(key, value, latest))
                except (stored.Wrong, VpnServiceError) as error:
                    log.error("%r in the journal is dropped: %s", key, error)
                    drop.append(key)
        self._write_down(dict.fromkeys(drop))
        await self.save_all()

    async def close(self) -> None:
        """Write down what is not yet."""
        for handle in self._later.values():
            handle.cancel()
        await self.save_all()

    async def put(self, kept: Kept) -> None:
        """Keep one; when it returns it is written down. Raises IoError, and then it is not kept."""
        self._add(kept)
        self._make_room(kept)
        try:
            if kept.remember is not Remember.ALWAYS:
                self._write_down({PREFIX + kept.id: {"boot": self._boot, "kept": kept_value(kept)}})
            await self.save(kept.asker.uid)
        except IoError:
            self.forget([kept])
            raise

    def forget(self, kept: Iterable[Kept]) -> None:
        """Out of memory and of the journal; those for always are out of the file with the next ``save``.

        Raises IoError when the journal cannot be written: then one may come back after a crash.
        """
        gone = [one for one in kept if self._of.get(one.asker.uid, {}).pop(one.id, None) is not None]
        for one in gone:
            del self._size[one.id]
            if one.remember is Remember.ALWAYS:
                self._touch(one.asker.uid)
                self._ended.add(one.asker.uid)
        self._write_down({PREFIX + one.id: None for one in gone if one.remember is not Remember.ALWAYS})

    def used(self, kept: Kept) -> None:
        """It has decided a request once more; how often is written down later, if at all."""
        uid = kept.asker.uid
        self._of[uid][kept.id] = replace(kept, uses=kept.uses + 1, last_used=int(time.time()))
        if kept.remember is Remember.ALWAYS:
            self._touch(uid)
            if uid not in self._later:
                loop = asyncio.get_running_loop()
                self._later[uid] = loop.call_later(_SAVE_SECONDS, lambda: self._spawn(self._late(uid)))

    async def save(self, uid: int) -> None:
        """The person's file as the answers are now; many calls at a time write once.

        What was ended must not come back: where the file cannot be written anew then, it is removed, and
        what is still kept is written with the next change. Raises IoError.
        """
        wanted = self._version.get(uid, 0)
        async with self._saving:
            if self._saved.get(uid, 0) >= wanted:
                return
            version = self._version[uid]
            kept = [one for one in self.of(uid) if one.remember is Remember.ALWAYS]
            try:
                await asyncio.to_thread(grant_files.write, self._folder, uid, kept)
                self._saved[uid] = version
                self._ended.discard(uid)
            except IoError as error:
                if uid in self._ended:
                    log.error("%s; it is removed, so that nothing that was ended comes back", error)
                    await asyncio.to_thread(grant_files.forget, self._folder, uid)
                raise

    async def save_all(self) -> None:
        """Everybody's; what cannot be written is reported."""
        for uid in list(self._of):
            try:
                await self.save(uid)
            except IoError as error:
                log.error("%s", error)

    async def _late(self, uid: int) -> None:
        self._later.pop(uid, None)
        try:
            await self.save(uid)
        except IoError as error:
            log.error("%s", error)

    def _of_journal(self, key: str, value: Any, latest: float) -> Kept:
        stored.require(
            isinstance(value, dict) and set(value) == {"boot", "kept"}, "it is no remembered answer"
        )
        kept = read_kept(value["kept"])
        stored.require(value["boot"] == self._boot, "it is of an earlier run of the computer")
        stored.require(key == PREFIX + kept.id, "its number is not its key's")
        stored.require(kept.remember is not Remember.ALWAYS, "it is not in its place")
        stored.require(kept.until <= latest, "it lasts too long")
        stored.require(self.find(kept.id) is None, "another has its number")
        return kept

    def _add(self, kept: Kept) -> None:
        self._of.setdefault(kept.asker.uid, {})[kept.id] = kept
        self._size[kept.id] = len(json.dumps(kept_value(kept), separators=(",", ":")))
        if kept.remember is Remember.ALWAYS:
            self._touch(kept.asker.uid)

    def _make_room(self, new: Kept) -> None:
        mine = self._of[new.asker.uid]
        for oldest in list(mine.values()):
            if len(mine) <= MAX_GRANTS and sum(self._size[id_] for id_ in mine) <= MAX_OCTETS:
                return
            if oldest is not new:
                self.forget([oldest])

    def _write_down(self, changes: dict[str, Any]) -> None:
        if changes:
            self._journal.commit(self._journal.begin(changes))

    def _touch(self, uid: int) -> None:
        self._version[uid] = self._version.get(uid, 0) + 1
