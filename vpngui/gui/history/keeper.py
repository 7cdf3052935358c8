"""What the history's thread does: keeps the file open, writes, prunes, and begins anew when it must."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from vpngui.gui.history.buckets import HOUR, Buckets
from vpngui.gui.history.file import HistoryFile
from vpngui.gui.history.key import Key
from vpngui.gui.history.ledger import Account
from vpngui.gui.history.problem import Problem, Refused, Trouble

T = TypeVar("T")

_PRUNE = 3600.0
"""Seconds between two looks for what is kept no longer."""
_NEVER = 1 << 40
"""An hour that does not come."""
_PLAUSIBLE = 48
"""Hours from the newest entry within which the wall clock is believed at once."""
_FOR_GOOD = frozenset({Trouble.NEWER, Trouble.IN_USE})
"""With these the file is not tried again."""


@dataclass(frozen=True, slots=True)
class Found:
    """What an earlier run left; ``days`` are those of the last ones."""

    accounts: Mapping[str, Account] = field(default_factory=dict)
    keys: frozenset[Key] = frozenset()
    days: Buckets = field(default_factory=Buckets)
    problem: Problem | None = None


class Keeper:
    """Its methods may wait for the disk; they raise Refused."""

    def __init__(self, path: Path | None, titles: Mapping[str, str] | None = None) -> None:
        """``titles`` are what profiles are called, by their ids; they may change at any time."""
        self._path = path
        self._titles = titles if titles is not None else {}
        self._file: HistoryFile | None = None
        self._problem: Problem | None = None
        self._newest = 0
        self._pruned = float("-inf")

    def find(self, now: float) -> Found:
        """Open the file and read what the app goes on with; what is wrong is told in the answer."""
        try:
            problem = self._open(now)
            return self._checked(now, lambda file: self._found(file, now, problem))
        except Refused as refused:
            return Found(problem=refused.problem)

    def write(self, news: Buckets, accounts: Mapping[str, Account], now: float, *, settled: bool) -> None:
        """Add ``news`` to the file. ``settled``: the wall clock was not set for an hour.

        Where it was, nothing is forgotten for being old: that clock may be wrong by years.
        """
        if self._file is None:
            self._open(now)
        self._checked(now, lambda file: file.merge(news, accounts))
        due = time.monotonic() - self._pruned >= _PRUNE
        if due and (settled or self._newest == 0 or abs(now // HOUR - self._newest) <= _PLAUSIBLE):
            self._pruned = time.monotonic()
            self._checked(now, lambda file: file.prune(int(now), _today(now)))

    def read(self, begin: int, now: float) -> Buckets:
        """What ``HistoryFile.read`` finds; nothing without a file."""
        return Buckets() if self._file is None else self._checked(now, lambda file: file.read(begin))

    def read_all(self, now: float) -> Buckets:
        if self._file is None:
            return Buckets()
        found = self._checked(now, lambda file: file.read(0))
        found.add(self._checked(now, lambda file: file.read_long()))
        return found

    def read_days(self, now: float) -> Buckets:
        """All days that are kept, and nothing else."""
        if self._file is None:
            return Buckets()
        return self._checked(now, lambda file: file.read_long(_NEVER))

    def clear(self, now: float) -> None:
        if self._file is None:
            self._open(now)
        self._checked(now, lambda file: file.clear())

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def take_problem(self) -> Problem | None:
        """What was wrong meanwhile and could be helped."""
        problem, self._problem = self._problem, None
        return problem

    def _open(self, now: float) -> Problem | None:
        if self._path is None:
            raise Refused(Trouble.UNWRITABLE, "", "this user has no home directory")
        self._file, problem = HistoryFile.open(self._path, now)
        self._file.titles = self._titles
        return problem

    def _found(self, file: HistoryFile, now: float, problem: Problem | None) -> Found:
        self._newest = file.newest()
        first = _today(now) - 31
        return Found(file.accounts(), frozenset(file.keys()), file.read_long(_NEVER, first), problem)

    def _checked(self, now: float, work: Callable[[HistoryFile], T]) -> T:
        """With a file that turns out to be damaged, once more with a new one."""
        file = self._file
        if file is None:
            raise Refused(Trouble.UNWRITABLE, str(self._path), "the file is not open")
        try:
            return work(file)
        except Refused as refused:
            if refused.problem.trouble is not Trouble.DAMAGED:
                raise
            self._problem = file.begin_anew(now)
            return work(file)


def stays_away(problem: Problem) -> bool:
    """Whether it makes no sense to try again while this app runs."""
    return problem.trouble in _FOR_GOOD


def _today(now: float) -> int:
    return date.fromtimestamp(now).toordinal()
