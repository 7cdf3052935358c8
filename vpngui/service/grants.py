"""Answers that hold beyond one request: looked through, remembered, revoked, ended in time."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from vpngui.model.asked import Asked, Asker, Kept
from vpngui.model.consent import Decision, Remember
from vpngui.model.effects import Effect
from vpngui.model.errors import InvalidParameter, IoError
from vpngui.model.identity import Identity
from vpngui.model.remembered import Grant
from vpngui.observe.processes import start_time
from vpngui.plan.coverage import Elsewhere, contradicted, decides
from vpngui.service.grant_store import GrantStore
from vpngui.service.logged_in import LoggedIn

log = logging.getLogger(__name__)

HOUR = 3600.0
"""Seconds of the boot clock, which goes on while the computer sleeps, and which nobody sets."""
MAX_NETWORKS = 512
"""Routes of a request whose answer can be remembered: more are nothing that a person has looked at."""


@dataclass(frozen=True, slots=True)
class Decided:
    """``by`` decides the request as ``asked``. Else ``nearest`` allows something; ``new`` goes beyond it."""

    asked: Asked
    by: Kept | None = None
    nearest: Kept | None = None
    new: tuple[Effect, ...] = ()


class Grants:
    """``changed`` is told whose answers changed, ``logged_out`` who has logged out; ``spawn`` runs a
    coroutine in the background."""

    def __init__(
        self,
        store: GrantStore,
        logged_in: LoggedIn,
        changed: Callable[[int], None],
        logged_out: Callable[[int], None],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._store = store
        self._logged_in = logged_in
        self._changed = changed
        self._logged_out = logged_out
        self._spawn = spawn
        self._next_end: asyncio.TimerHandle | None = None
        self._looking = asyncio.Lock()

    async def start(self) -> None:
        """Take up what is kept and still holds. Raises IoError when the journal cannot be written."""
        await self._store.load(_now() + HOUR)
        await self._logged_in.start()
        until_logout = [one for one in self._store if one.remember is Remember.LOGOUT]
        self._end([one for one in until_logout if not self._logged_in.follows(one.asker.uid)])
        await self.look()

    async def close(self, *, for_good: bool) -> None:
        """Write down what is not yet; ``for_good`` forgets what was not for always."""
        if self._next_end is not None:
            self._next_end.cancel()
        self._logged_in.close()
        await self._store.close()
        if for_good:
            self._end([one for one in self._store if one.remember is not Remember.ALWAYS])

    async def look(self) -> None:
        """End what does not hold any more: its time is over, its process has ended, its person has gone."""
        async with self._looking:  # nobody goes by a look that is still under way
            gone = await self._logged_in.look()
            processes = {(one.asker.pid, one.asker.started) for one in self._store if one.asker.process}
            ended = await asyncio.to_thread(_ended, processes) if processes else set()
            over = [
                one
                for one in self._store
                if not _in_time(one)
                or (one.asker.pid, one.asker.started) in ended
                or (one.remember is Remember.LOGOUT and one.asker.uid in gone)
            ]
            self._end(over)
        self._wait_for_the_next()
        for uid in {one.asker.uid for one in over}:
            self._changed(uid)
        for uid in gone:
            self._logged_out(uid)

    async def follow(self, uid: int) -> None:
        """From now on it matters for something else, too, when this person logs out."""
        await self.look()
        self._logged_in.follow(uid)

    async def offered(self, who: Asker, asked: Asked) -> tuple[Remember, ...]:
        """For how long an answer to this request may be remembered; ``look`` first.

        Not at all when it is too long to be looked through; not always for a process.
        """
        if len(asked.settings.routes) > MAX_NETWORKS:
            return ()
        until_logout = (Remember.LOGOUT,) if self._logged_in.is_here(who.uid) else ()
        return (*until_logout, Remember.HOUR, *(() if who.process else (Remember.ALWAYS,)))

    async def decide(self, who: Asker, variants: Sequence[Asked], elsewhere: Sequence[Elsewhere]) -> Decided:
        """What the answers to this asker say to a request, in one of its ``variants``; ``look`` first.

        The first variant is the request as it is. Each has its own ``elsewhere`` (plan.coverage).
        """
        mine = [one for one in self._store.of(who.uid) if one.asker == who and self._holds(one)]
        if not mine:
            return Decided(variants[0])
        return await asyncio.to_thread(_decide, mine, variants, elsewhere)

    def holding(self, who: Asker, id_: str) -> Kept | None:
        """The answer, when there still is one of that name for this asker and its time is not over."""
        found = self._store.find(id_, who.uid)
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
        try:
            self._store.forget(await asyncio.to_thread(contradicted, self._store.of(who.uid), kept))
            if remember is Remember.LOGOUT:
                self._logged_in.follow(who.uid)
            await self._store.put(kept)
        finally:
            self._wait_for_the_next()
            self._changed(who.uid)
        return kept.id

    async def revoke(self, id_: str, uid: int | None) -> None:
        """End an answer of that person, or of anybody. Raises InvalidParameter when there is none, IoError
        when it may come back with the next start of the service."""
        found = self._store.find(id_, uid)
        if found is None:
            raise InvalidParameter("there is no such remembered answer; it was revoked, or its time is over")
        try:
            self._store.forget([found])
        finally:
            self._changed(found.asker.uid)
        await self._store.save(found.asker.uid)

    def used(self, id_: str) -> None:
        """It has decided a request."""
        kept = self._store.find(id_)
        if kept is not None:
            self._store.used(kept)
            self._changed(kept.asker.uid)

    def whose(self, id_: str) -> int | None:
        """The uid of the person who gave it."""
        kept = self._store.find(id_)
        return None if kept is None else kept.asker.uid

    def was_damaged(self, uid: int) -> bool:
        """Whether answers of this person were lost since the last time that this was asked."""
        lost = uid in self._store.damaged
        self._store.damaged.discard(uid)
        return lost

    def shown(self, uid: int | None) -> list[Grant]:
        """A person's, or everybody's, the newest first; ``look`` first."""
        return [_shown(one) for one in reversed(list(self._store)) if uid in (None, one.asker.uid)]

    def is_about_process(self, pid: int) -> bool:
        return any(one.asker.pid == pid for one in self._store)

    def _holds(self, kept: Kept) -> bool:
        """What holds until logout holds only while logind says that the person is here."""
        here = kept.remember is not Remember.LOGOUT or self._logged_in.is_here(kept.asker.uid)
        return here and _in_time(kept)

    def _end(self, over: Sequence[Kept]) -> None:
        try:
            self._store.forget(over)
        except IoError as error:
            log.error("that remembered answers are over could not be written down: %s", error)
        for uid in {one.asker.uid for one in over if one.remember is Remember.LOGOUT}:
            if not any(one.remember is Remember.LOGOUT for one in self._store.of(uid)):
                self._logged_in.leave(uid)

    def _wait_for_the_next(self) -> None:
        """One timer, for the next end that time brings; it is for those who look at a list."""
        if self._next_end is not None:
            self._next_end.cancel()
            self._next_end = None
        ends = [one.until for one in self._store if one.until]
        if ends:
            seconds = max(0.0, min(ends) - _now()) + 0.1
            loop = asyncio.get_running_loop()
            self._next_end = loop.call_later(seconds, lambda: self._spawn(self.look()))


def _now() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def _in_time(kept: Kept) -> bool:
    return not kept.until or _now() < kept.until


def _ended(processes: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    return {(pid, started) for pid, started in processes if start_time(pid) != started}


def _decide(mine: Sequence[Kept], variants: Sequence[Asked], elsewhere: Sequence[Elsewhere]) -> Decided:
    found = [
        Decided(asked, *decides(mine, asked, others))
        for asked, others in zip(variants, elsewhere, strict=True)
    ]
    allowed = [one for one in found if one.by is not None and one.by.decision is Decision.ALLOW]
    if allowed:
        order = {kept.id: place for place, kept in enumerate(mine)}
        return max(allowed, key=lambda one: order[one.by.id] if one.by else -1)
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
