"""Answers that hold beyond one request: looked through, remembered, revoked, ended in time."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from vpngui.model.asked import Asked, Asker, Kept
from vpngui.model.consent import Decision, Remember
from vpngui.model.effects import Effect
from vpngui.model.errors import InvalidParameter, IoError, VpnServiceError
from vpngui.model.identity import Identity
from vpngui.model.networks import Network
from vpngui.model.remembered import Grant
from vpngui.observe.processes import start_time
from vpngui.plan.coverage import contradicted, decides
from vpngui.service import grant_files, stored
from vpngui.service.grant_records import kept_value, read_kept
from vpngui.service.journal import Journal
from vpngui.service.logged_in import LoggedIn

log = logging.getLogger(__name__)

HOUR = 3600.0
"""Seconds of the boot clock, which goes on while the computer sleeps, and which nobody sets."""
MAX_GRANTS = 256
"""Of one person; the oldest are given up for new ones."""
MAX_OCTETS = 768 << 10
"""Of one person's, as they are written down."""
MAX_NETWORKS = 512
"""Routes of a request whose answer can be remembered: more are nothing that a person has looked at."""
PREFIX = "grant/"
_SAVE_SECONDS = 60.0
"""How late it may be written down that an answer was used."""


@dataclass(frozen=True, slots=True)
class Decided:
    """``by`` decides the request as ``asked``; else ``nearest`` allows something, and ``new`` goes beyond."""

    asked: Asked
    by: Kept | None = None
    nearest: Kept | None = None
    new: tuple[Effect, ...] = ()


class Grants:
    """``changed`` is told whose answers changed; ``spawn`` runs a coroutine in the background.

    Answers that hold always lie in ``folder``, the others in the journal, which ends with the run of the
    computer: ``boot`` names it.
    """

    def __init__(
        self,
        journal: Journal,
        folder: Path,
        boot: str,
        logged_in: LoggedIn,
        changed: Callable[[int], None],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._journal = journal
        self._folder = folder
        self._boot = boot
        self._logged_in = logged_in
        self._changed = changed
        self._spawn = spawn
        self._of: dict[int, dict[str, Kept]] = {}
        self._size: dict[str, int] = {}
        self._version: dict[int, int] = {}
        self._saved: dict[int, int] = {}
        self._saving = asyncio.Lock()
        self._later: dict[int, asyncio.TimerHandle] = {}
        self._ends: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Take up what is kept and still holds. Raises nothing; what is damaged is set aside and reported."""
        for found in await asyncio.to_thread(grant_files.read, self._folder):
            if found.problem:
                log.error("%s", found.problem)
            for kept in found.kept:
                self._add(kept)
            if not found.problem:
                self._saved[found.uid] = self._version.get(found.uid, 0)
        self._take_up()
        await self._logged_in.start()
        await self.look()

    async def close(self, *, for_good: bool) -> None:
        """Write down what is not yet; ``for_good`` forgets what was not for always."""
        for handle in (*self._later.values(), *([self._ends] if self._ends else [])):
            handle.cancel()
        self._logged_in.close()
        for uid in self._of:
            try:
                await self._save(uid)
            except IoError as error:
                log.error("how often answers were used could not be written down: %s", error)
        if for_good:
            self._forget(one for one in self._all() if one.remember is not Remember.ALWAYS)

    async def look(self) -> None:
        """End what does not hold any more: its time is over, its process has ended, its person has gone."""
        gone = await self._logged_in.look()
        processes = {(one.asker.pid, one.asker.started) for one in self._all() if one.asker.process}
        ended = await asyncio.to_thread(_ended, processes) if processes else set()
        over = [
            one
            for one in self._all()
            if not self._in_time(one)
            or (one.asker.pid, one.asker.started) in ended
            or (one.remember is Remember.LOGOUT and one.asker.uid in gone)
        ]
        self._forget(over)
        for uid in {one.asker.uid for one in over}:
            self._changed(uid)
        self._wait_for_the_next()

    async def offered(self, who: Asker, asked: Asked) -> tuple[Remember, ...]:
        """For how long an answer to this request may be remembered; look first.

        Not at all when it is too long to be looked through; not always for a process.
        """
        if len(asked.settings.routes) > MAX_NETWORKS:
            return ()
        until_logout = (Remember.LOGOUT,) if self._logged_in.is_here(who.uid) else ()
        return (*until_logout, Remember.HOUR, *(() if who.process else (Remember.ALWAYS,)))

    async def decide(
        self, who: Asker, variants: Sequence[Asked], elsewhere: Sequence[Collection[Network]]
    ) -> Decided:
        """What the answers to this asker say to a request, in one of its ``variants``; look first.

        The first variant is the request as it is. Each has its own ``elsewhere`` (plan.coverage).
        """
        mine = [one for one in self._of.get(who.uid, {}).values() if one.asker == who and self._holds(one)]
        if not mine:
            return Decided(variants[0])
        return await asyncio.to_thread(_decide, mine, variants, elsewhere)

    def holding(self, who: Asker, id_: str) -> Kept | None:
        """The answer, when there still is one of that name for this asker and its time is not over."""
        found = self._of.get(who.uid, {}).get(id_)
        return found if found is not None and found.asker == who and self._holds(found) else None

    async def remember(
        self,
        who: Asker,
        owner: Identity,
        interface: str,
        asked: Asked,
        decision: Decision,
        remember: Remember,
        refused: tuple[Effect, ...] = (),
    ) -> str:
        """Keep an answer; what it is called. It ends those that it contradicts.

        Raises InvalidParameter for a duration that is not offered, IoError when it cannot be written down:
        then it is not remembered.
        """
        if remember not in await self.offered(who, asked):
            raise InvalidParameter(f"an answer to this cannot be remembered for {remember.value!r}")
        kept = Kept(
            secrets.token_hex(8),
            decision,
            who,
            owner,
            interface,
            asked.lasting() if remember is Remember.ALWAYS else asked,
            refused,
            remember,
            int(time.time()),
            _now() + HOUR if remember is Remember.HOUR else 0.0,
        )
        mine = list(self._of.get(who.uid, {}).values())
        self._forget(await asyncio.to_thread(contradicted, mine, kept))
        self._add(kept)
        self._make_room(who.uid, kept)
        if remember is Remember.LOGOUT:
            self._logged_in.follow(who.uid)
        try:
            if remember is not Remember.ALWAYS:
                self._write_down({PREFIX + kept.id: {"boot": self._boot, "kept": kept_value(kept)}})
            await self._save(who.uid)
        except IoError:
            self._forget([kept])
            raise
        finally:
            self._changed(who.uid)
        self._wait_for_the_next()
        return kept.id

    async def revoke(self, id_: str, uid: int | None) -> None:
        """End an answer of that person, or of anybody. Raises InvalidParameter when there is none, IoError
        when it may come back with the next start of the service."""
        found = next((one for one in self._all() if one.id == id_ and uid in (None, one.asker.uid)), None)
        if found is None:
            raise InvalidParameter("there is no such remembered answer; it was revoked, or its time is over")
        self._forget([found])
        self._changed(found.asker.uid)
        await self._save(found.asker.uid)

    def used(self, id_: str) -> None:
        """It has decided a request."""
        for kept in self._all():
            if kept.id == id_:
                uid = kept.asker.uid
                self._of[uid][id_] = replace(kept, uses=kept.uses + 1, last_used=int(time.time()))
                self._changed(uid)
                if kept.remember is Remember.ALWAYS:
                    self._touch(uid)
                    self._save_later(uid)

    def whose(self, id_: str) -> int | None:
        """The uid of the person who gave it."""
        return next((one.asker.uid for one in self._all() if one.id == id_), None)

    def of(self, uid: int | None) -> list[Grant]:
        """A person's, or everybody's, the newest first; look first."""
        found = [one for one in self._all() if uid in (None, one.asker.uid)]
        return [_shown(one) for one in sorted(found, key=lambda one: one.since, reverse=True)]

    def is_about_process(self, pid: int) -> bool:
        return any(one.asker.pid == pid for one in self._all())

    def _take_up(self) -> None:
        drop = []
        for key, value in self._journal.values.items():
            if not key.startswith(PREFIX):
                continue
            try:
                given = dict(value) if isinstance(value, dict) else {}
                kept = read_kept(given.get("kept"))
                stored.require(given.get("boot") == self._boot, "it is of an earlier run of the computer")
                stored.require(key == PREFIX + kept.id, "its number is not its key's")
                stored.require(kept.remember is not Remember.ALWAYS, "it is not in its place")
                stored.require(kept.until <= _now() + HOUR, "it lasts too long")
                self._add(kept)
            except (stored.Wrong, VpnServiceError) as error:
                log.error("%r in the journal is dropped: %s", key, error)
                drop.append(key)
        self._write_down(dict.fromkeys(drop))

    def _all(self) -> list[Kept]:
        return [one for kept in self._of.values() for one in kept.values()]

    def _in_time(self, kept: Kept) -> bool:
        return not kept.until or _now() < kept.until

    def _holds(self, kept: Kept) -> bool:
        """What holds until logout holds only while logind says that the person is here."""
        return self._in_time(kept) and (
            kept.remember is not Remember.LOGOUT or self._logged_in.is_here(kept.asker.uid)
        )

    def _add(self, kept: Kept) -> None:
        self._of.setdefault(kept.asker.uid, {})[kept.id] = kept
        self._size[kept.id] = len(json.dumps(kept_value(kept), separators=(",", ":")))
        if kept.remember is Remember.ALWAYS:
            self._touch(kept.asker.uid)

    def _make_room(self, uid: int, new: Kept) -> None:
        mine = self._of[uid]
        for oldest in sorted(mine.values(), key=lambda one: one.since):
            if len(mine) <= MAX_GRANTS and sum(self._size[id_] for id_ in mine) <= MAX_OCTETS:
                return
            if oldest is not new:
                self._forget([oldest])

    def _forget(self, kept: Iterable[Kept]) -> None:
        """Out of memory and of the journal; those that hold always are still to be taken out of the file."""
        gone = [one for one in kept if self._of.get(one.asker.uid, {}).pop(one.id, None) is not None]
        for one in gone:
            del self._size[one.id]
            if one.remember is Remember.ALWAYS:
                self._touch(one.asker.uid)
        self._write_down({PREFIX + one.id: None for one in gone if one.remember is not Remember.ALWAYS})
        for uid in {one.asker.uid for one in gone if one.remember is Remember.LOGOUT}:
            if not any(one.remember is Remember.LOGOUT for one in self._of[uid].values()):
                self._logged_in.leave(uid)

    def _write_down(self, changes: dict[str, Any]) -> None:
        if changes:
            self._journal.commit(self._journal.begin(changes))

    def _touch(self, uid: int) -> None:
        self._version[uid] = self._version.get(uid, 0) + 1

    async def _save(self, uid: int) -> None:
        """The person's file as the answers are now. What was ended must not come back: where the file cannot
        be written anew it is removed. Raises IoError."""
        wanted = self._version.get(uid, 0)
        async with self._saving:
            if self._saved.get(uid, 0) >= wanted:
                return
            version = self._version[uid]
            kept = [one for one in self._of.get(uid, {}).values() if one.remember is Remember.ALWAYS]
            try:
                await asyncio.to_thread(grant_files.write, self._folder, uid, kept)
                self._saved[uid] = version
            except IoError as error:
                log.error("%s; it is removed, so that nothing that was revoked comes back", error)
                await asyncio.to_thread(grant_files.forget, self._folder, uid)
                raise

    def _save_later(self, uid: int) -> None:
        if uid not in self._later:
            loop = asyncio.get_running_loop()
            self._later[uid] = loop.call_later(_SAVE_SECONDS, lambda: self._spawn(self._late(uid)))

    async def _late(self, uid: int) -> None:
        self._later.pop(uid, None)
        try:
            await self._save(uid)
        except IoError as error:
            log.error("%s", error)

    def _wait_for_the_next(self) -> None:
        """One timer for the next end that time brings; it is for those who look at a list."""
        if self._ends is not None:
            self._ends.cancel()
            self._ends = None
        ends = [one.until for one in self._all() if one.until]
        if ends:
            seconds = max(0.0, min(ends) - _now()) + 0.1
            self._ends = asyncio.get_running_loop().call_later(seconds, lambda: self._spawn(self.look()))


def boot_id() -> str:
    """What names this run of the computer (proc_sys_kernel(5)); reads a file."""
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def _now() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def _ended(processes: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    return {(pid, started) for pid, started in processes if start_time(pid) != started}


def _decide(
    mine: Sequence[Kept], variants: Sequence[Asked], elsewhere: Sequence[Collection[Network]]
) -> Decided:
    found = [
        Decided(asked, *decides(mine, asked, others))
        for asked, others in zip(variants, elsewhere, strict=True)
    ]
    allowed = [one for one in found if one.by is not None and one.by.decision is Decision.ALLOW]
    if allowed:
        return max(allowed, key=lambda one: one.by.since if one.by else 0)
    first = found[0]
    nearest = min(
        (one for one in found if one.nearest is not None), key=lambda one: len(one.new), default=first
    )
    # What is shown as new is told against the same choice; what is asked about stays as it is.
    return Decided(first.asked, first.by, nearest.nearest, nearest.new)


def _shown(kept: Kept) -> Grant:
    return Grant(
        kept.id,
        kept.decision,
        kept.asked.direction,
        kept.owner,
        kept.asker.process,
        kept.remember,
        kept.since,
        max(1, round(kept.until - _now())) if kept.until else 0,
        kept.uses,
        kept.last_used,
        kept.interface,
        kept.asked.effects,
        kept.asked.settings,
    )
