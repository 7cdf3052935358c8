"""The history of the traffic: fed by what the service tells, written in a thread, asked by the pages.

Nothing here wakes up by itself: batches are written when news comes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from vpngui.gui.history.buckets import Amounts, At, Buckets, local_day
from vpngui.gui.history.clock import Clock
from vpngui.gui.history.keeper import Found, Keeper, stays_away
from vpngui.gui.history.key import MOST, OTHERS, Key, called, key_of
from vpngui.gui.history.ledger import Ledger, Passed
from vpngui.gui.history.pieces import Layout, Piece
from vpngui.gui.history.problem import Problem, Refused
from vpngui.gui.manager_signals import Samples
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.gui.tasks import Tasks

log = logging.getLogger(__name__)

_BATCH = 10.0
"""Seconds of samples that are written at once."""
_SETTLED = 3600.0


@dataclass(frozen=True, slots=True)
class Listener:
    """``recorded`` gets what was counted, about once a second while somebody looks; ``jumped`` the seconds by
    which the wall clock was set."""

    recorded: Callable[[Sequence[Piece]], None]
    jumped: Callable[[float], None]


class History:
    """``tell`` hears once of what is wrong with the file, until it works again; meanwhile all is kept in
    memory."""

    def __init__(
        self, path: Path | None, tell: Callable[[Problem], None], clock: Clock | None = None
    ) -> None:
        self.clock = clock or Clock()
        self._titles: dict[str, str] = {}
        self.ledger = Ledger(self._key_of)
        self._tell = tell
        self._keeper = Keeper(path, self._titles)
        self._layout = Layout()
        self._pending = Buckets()
        self._days: dict[At, Amounts] = {}
        self._keys: set[Key] = set()
        self._listeners: list[Listener] = []
        self._tasks = Tasks()
        self._thread: ThreadPoolExecutor | None = None
        self._early: list[Callable[[], None]] | None = []
        self._written = self.clock.now()
        self._writing: asyncio.Task[None] | None = None
        self._reading = 0
        self._behind = False
        self._cleared = 0
        self._failing = self._memory_only = False

    async def start(self) -> None:
        """Return when what an earlier run left is known; what came meanwhile is counted then."""
        found: Found = await self._in_thread(self._keeper.find, self.clock.wall())
        if found.problem is not None:
            self._failed(found.problem)
        now = self.clock.now()
        self.ledger.restore(
            {
                path: replace(account, at=min(account.at - self.clock.offset, now))
                for path, account in found.accounts.items()
            }
        )
        self._keys |= found.keys
        for at, amounts in found.days.days.items():
            self._days.setdefault(at, Amounts()).join(amounts)
        early, self._early = self._early or [], None
        for call in early:
            call()

    def name_profiles(self, titles: Mapping[str, str]) -> bool:
        """Profiles, by their ids, are called so from now on, whatever they were called when they moved
        something; whether anything is told otherwise for it."""
        news = {id_: title for id_, title in titles.items() if self._titles.get(id_) != title}
        self._titles |= news
        known = self._keys | {account.key for account in self.ledger.accounts.values()}
        told = any(called(key, news) != key for key in known)
        if told:
            self.ledger.rename(news)
            self._keys = {called(key, news) for key in self._keys}
            self._pending = self._pending.renamed(lambda key: called(key, news))
            self._days = Buckets(days=self._days).renamed(lambda key: called(key, news)).days
        return told

    async def close(self) -> None:
        """Write what there is and let go of the file."""
        await self._all_written()
        self._write()
        await self._all_written()
        await self._tasks.close()
        if self._thread is not None:
            await self._in_thread(self._keeper.close)
            self._thread.shutdown(wait=False)
            self._thread = None

    def follow(self, snapshot: Snapshot) -> None:
        """The service's latest state."""
        self._when_open(partial(self._follow, snapshot, self.clock.now(), self.clock.wall()))

    def sampled(self, samples: Samples) -> None:
        """The service's next sample of every tunnel."""
        moments = {path: self.clock.moment(sample.time) for path, sample in samples.items()}
        self._when_open(partial(self._sampled, samples, moments))

    def set_watched(self, watched: bool) -> None:
        """Nobody looks any more: no sample will bring the next batch."""
        if not watched:
            self._when_open(self._write)

    def listen(
        self, recorded: Callable[[Sequence[Piece]], None], jumped: Callable[[float], None]
    ) -> Callable[[], None]:
        """Hear of what is counted from now on; returns what ends that."""
        listener = Listener(recorded, jumped)
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    @property
    def days(self) -> Mapping[At, Amounts]:
        """What passed on each local day of the last month."""
        return self._days

    async def read(self, begin: int) -> Buckets:
        """Seconds, minutes and gaps since a second of Unix time, up to what was just counted.

        Raises Refused.
        """
        return await self._read(partial(self._keeper.read, begin, self.clock.wall()))

    async def read_all(self) -> Buckets:
        """Everything that is kept. Raises Refused."""
        return await self._read(partial(self._keeper.read_all, self.clock.wall()))

    async def read_days(self) -> Mapping[At, Amounts]:
        """What passed on each local day that is kept, up to what was just counted. Raises Refused."""
        return (await self._read(partial(self._keeper.read_days, self.clock.wall()))).days

    async def clear(self) -> None:
        """Forget everything that passed until now. Raises Refused; then it is forgotten in memory alone."""
        self._pending = Buckets()
        self._days.clear()
        self._cleared += 1
        if not self._memory_only:
            await self._in_thread(self._keeper.clear, self.clock.wall())

    def _when_open(self, call: Callable[[], None]) -> None:
        if self._early is None:
            call()
        else:
            self._early.append(call)

    def _follow(self, snapshot: Snapshot, now: float, wall: float) -> None:
        before = self.ledger.accounts.keys() | set()
        passed = list(self.ledger.follow(snapshot, now, wall))
        gone = before - self.ledger.accounts.keys()
        self._record(passed)
        self._layout.forget(gone)
        if gone or any(one.rx or one.tx for one in passed):
            self._write()

    def _sampled(self, samples: Samples, moments: Mapping[str, float]) -> None:
        passed: list[Passed] = []
        for path, sample in samples.items():
            passed += self.ledger.sampled(path, sample, moments[path])
        self._record(passed)
        if self.clock.now() - self._written >= _BATCH:
            self._write()

    def _record(self, passed: Iterable[Passed]) -> None:
        jump = self.clock.look()
        if jump:
            log.info("the clock was set by %.0f s", jump)
            self._layout.restart()
            for listener in tuple(self._listeners):
                listener.jumped(jump)
        pieces = [
            piece
            for one in passed
            for piece in self._layout.pieces(replace(one, key=self._known(one.key)), self.clock.offset)
        ]
        self._pending.record(pieces, local_day)
        for piece in pieces:
            self._days.setdefault((piece.key, local_day(piece.start)), Amounts()).add(piece.rx, piece.tx)
        for listener in tuple(self._listeners):
            listener.recorded(pieces)

    def _key_of(self, tunnel: Tunnel) -> Key:
        """A profile whose title nobody has said is called as its tunnel was when it was made."""
        key = key_of(tunnel)
        if key.profile and key.profile not in self._titles:
            self.name_profiles({key.profile: key.session})
        return called(key, self._titles)

    def _known(self, key: Key) -> Key:
        if key not in self._keys and len(self._keys) >= MOST:
            return OTHERS
        self._keys.add(key)
        return key

    def _write(self) -> None:
        """Have the thread write what is pending; what it cannot write comes back."""
        self._written = self.clock.now()
        self._behind = bool(self._reading or self._writing)
        if self._behind or self._early is not None:
            return
        now = self.clock.wall()
        if self._memory_only:
            self._pending.prune(int(now), local_day(int(now)))
            return
        batch, self._pending = self._pending, Buckets()
        accounts = {
            path: replace(account, at=account.at + self.clock.offset)
            for path, account in self.ledger.memory().items()
        }
        settled = self.clock.now() - self.clock.steady_since >= _SETTLED
        # Begun here and now: who reads next finds the batch in the file.
        work = self._in_thread(partial(self._keeper.write, batch, accounts, now, settled=settled))
        self._writing = self._tasks.spawn(self._finish(batch, self._cleared, work), "writing the history")

    async def _finish(self, batch: Buckets, cleared: int, work: asyncio.Future[Any]) -> None:
        try:
            await work
        except Refused as refused:
            now = int(self.clock.wall())
            if cleared == self._cleared:
                batch.add(self._pending)
                batch.prune(now, local_day(now))
                self._pending = batch
            self._behind = False
            self._failed(refused.problem)
        else:
            self._failing = False
            if (problem := self._keeper.take_problem()) is not None:
                self._tell(problem)
        finally:
            self._writing = None
        self._catch_up()

    async def _all_written(self) -> None:
        while self._writing is not None:
            await self._writing

    def _catch_up(self) -> None:
        if self._behind:
            self._write()

    def _failed(self, problem: Problem) -> None:
        self._memory_only = self._memory_only or stays_away(problem)
        if not self._failing:
            self._tell(problem)
        self._failing = True

    async def _read(self, work: Callable[[], Buckets]) -> Buckets:
        """Nothing is written between reading the file and adding what it does not have yet."""
        self._write()
        self._reading += 1
        try:
            found: Buckets = await self._in_thread(work)
            found.add(self._pending)
            return found
        finally:
            self._reading -= 1
            self._catch_up()

    def _in_thread(self, work: Callable[..., Any], *arguments: Any) -> asyncio.Future[Any]:
        """One thing after the other."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "history")
        return asyncio.wrap_future(self._thread.submit(work, *arguments))
