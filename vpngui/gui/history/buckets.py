"""Traffic by second, minute, hour and local day: how it is kept, in memory as in the file. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece

MINUTE, HOUR, DAY = 60, 3600, 86400
KEEP_SECONDS, KEEP_MINUTES, KEEP_HOURS, KEEP_DAYS = 6 * HOUR, 3 * DAY, 62 * DAY, 400 * DAY
"""How long each is kept, in seconds. A stretch of time in which nobody looked is kept as minutes are."""

Seconds: TypeAlias = "array[int]"
"""Bytes of one minute's seconds, 64 bits each: 60 times received, then 60 times sent."""


@dataclass(slots=True)
class Amounts:
    """Bytes; the peaks are those of the busiest second that was measured."""

    rx: int = 0
    tx: int = 0
    peak_rx: int = 0
    peak_tx: int = 0

    def add(self, rx: int, tx: int) -> None:
        self.rx += rx
        self.tx += tx

    def peak(self, rx: int, tx: int) -> None:
        self.peak_rx = max(self.peak_rx, rx)
        self.peak_tx = max(self.peak_tx, tx)

    def join(self, other: Amounts) -> None:
        self.add(other.rx, other.tx)
        self.peak(other.peak_rx, other.peak_tx)


At = tuple[Key, int]
"""Whose, and when it begins: in seconds of Unix time, divided by the length of it."""


@dataclass(slots=True)
class Buckets:
    """``days`` are counted as ``date.toordinal`` does, in the person's time zone at that moment."""

    seconds: dict[At, Seconds] = field(default_factory=dict)
    minutes: dict[At, Amounts] = field(default_factory=dict)
    hours: dict[At, Amounts] = field(default_factory=dict)
    days: dict[At, Amounts] = field(default_factory=dict)
    gaps: list[Piece] = field(default_factory=list)
    """What passed while nobody looked. Minutes do not hold it, hours and days do."""

    @property
    def empty(self) -> bool:
        return not (self.days or self.gaps or self.seconds or self.minutes or self.hours)

    def record(self, pieces: Iterable[Piece], day_of: Callable[[int], int]) -> None:
        """Add pieces; ``day_of`` tells the local day of a second."""
        for piece in pieces:
            long: list[tuple[dict[At, Amounts], int]] = [
                (self.hours, piece.start // HOUR),
                (self.days, day_of(piece.start)),
            ]
            peak = 0, 0
            if piece.measured:
                minute = piece.start // MINUTE
                peak = self._second(piece.key, minute, piece.start % MINUTE, piece.rx, piece.tx)
                long.append((self.minutes, minute))
            else:
                self.gaps.append(piece)
            for tier, when in long:
                amounts = tier.setdefault((piece.key, when), Amounts())
                amounts.add(piece.rx, piece.tx)
                amounts.peak(*peak)

    def add(self, other: Buckets) -> None:
        """All that ``other`` holds, on top; ``other`` stays as it is."""
        for at, seconds in other.seconds.items():
            mine = self.seconds.get(at)
            self.seconds[at] = seconds[:] if mine is None else added(mine, seconds)
        for tier, others in (
            (self.minutes, other.minutes),
            (self.hours, other.hours),
            (self.days, other.days),
        ):
            for at, amounts in others.items():
                tier.setdefault(at, Amounts()).join(amounts)
        self.gaps.extend(other.gaps)

    def renamed(self, name: Callable[[Key], Key]) -> Buckets:
        """The same under other keys, added up where two become one."""
        found = Buckets(gaps=[replace(gap, key=name(gap.key)) for gap in self.gaps])
        for (key, at), seconds in self.seconds.items():
            there = found.seconds.get((name(key), at))
            found.seconds[name(key), at] = seconds if there is None else added(there, seconds)
        for tier, mine in (
            (found.minutes, self.minutes),
            (found.hours, self.hours),
            (found.days, self.days),
        ):
            for (key, at), amounts in mine.items():
                tier.setdefault((name(key), at), Amounts()).join(amounts)
        return found

    def prune(self, now: int, today: int) -> None:
        """Forget what is kept no longer at this moment of Unix time, and on this local day."""
        _drop(self.seconds, (now - KEEP_SECONDS) // MINUTE)
        _drop(self.minutes, (now - KEEP_MINUTES) // MINUTE)
        _drop(self.hours, (now - KEEP_HOURS) // HOUR)
        _drop(self.days, today - KEEP_DAYS // DAY)
        self.gaps = [gap for gap in self.gaps if gap.start >= now - KEEP_MINUTES]

    def _second(self, key: Key, minute: int, second: int, rx: int, tx: int) -> tuple[int, int]:
        """What that second holds now."""
        seconds = self.seconds.setdefault((key, minute), no_seconds())
        seconds[second] += rx
        seconds[MINUTE + second] += tx
        return seconds[second], seconds[MINUTE + second]


def no_seconds() -> Seconds:
    return array("Q", bytes(8 * 2 * MINUTE))


def added(one: Seconds, other: Seconds) -> Seconds:
    return array("Q", [a + b for a, b in zip(one, other, strict=True)])


def local_day(second: int) -> int:
    return date.fromtimestamp(second).toordinal()


def _drop(tier: dict[At, object] | dict[At, Amounts] | dict[At, Seconds], before: int) -> None:
    for at in [at for at in tier if at[1] < before]:
        del tier[at]
