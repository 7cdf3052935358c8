"""What the graph draws: rows of every tunnel and of all together, from the history and from what comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from vpngui.gui.history.buckets import MINUTE, Buckets
from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece
from vpngui.gui.traffic.downsample import PEAK_RX, PEAK_TX, RX, START, TX, WIDTH, Columns, Floats, columns

_EMPTY: Floats = np.empty((0, 6))
_ROOM = 1024


class Rows:
    """Rows in an array that grows."""

    def __init__(self, rows: Floats = _EMPTY) -> None:
        # Column by column, as they are looked through.
        self._array = np.asfortranarray(rows)
        self._length = len(rows)
        self._drawn: tuple[tuple[float, float, int], int, Columns] | None = None

    @property
    def array(self) -> Floats:
        return self._array[: self._length]

    def append(self, row: Sequence[float]) -> None:
        if self._length == len(self._array):
            larger = np.empty((len(self._array) * 2 + _ROOM, 6), order="F")
            larger[: self._length] = self.array
            self._array = larger
        self._array[self._length] = row
        self._length += 1

    def columns(self, begin: float, end: float, count: int) -> Columns:
        """As ``downsample.columns``; what was drawn a second ago is only added to."""
        view = begin, end, count
        if self._drawn is not None and self._drawn[0] == view:
            _, known, found = self._drawn
            if known < self._length:
                found = found.joined(columns(self.array[known:], *view))
        else:
            found = columns(self.array, *view)
        self._drawn = view, self._length, found
        return found

    def shift(self, seconds: float) -> None:
        self.array[:, START] += seconds
        self._drawn = None


class Track:
    """``measured`` is what samples told, ``averaged`` what passed while nobody looked."""

    def __init__(self, measured: Floats = _EMPTY, averaged: Floats = _EMPTY) -> None:
        self.measured = Rows(measured)
        self.averaged = Rows(averaged)

    def shift(self, seconds: float) -> None:
        """The wall clock was set: the same moments have other names now."""
        for rows in (self.measured, self.averaged):
            rows.shift(seconds)


class Tracks:
    """``total`` is all tunnels together."""

    def __init__(self, buckets: Buckets | None = None) -> None:
        self.by_key: dict[Key, Track] = {}
        self.total = Track()
        if buckets is not None:
            self._load(buckets)

    def record(self, pieces: Sequence[Piece]) -> None:
        sums: dict[int, list[int]] = {}
        for piece in pieces:
            track = self.by_key.setdefault(piece.key, Track())
            if piece.measured:
                track.measured.append(_row(piece))
                one = sums.setdefault(piece.start, [0, 0])
                one[0] += piece.rx
                one[1] += piece.tx
            else:
                track.averaged.append(_row(piece))
                self.total.averaged.append(_row(piece))
        for start, (rx, tx) in sums.items():
            self.total.measured.append((start, 1, rx, tx, rx, tx))

    def shift(self, seconds: float) -> None:
        for track in (self.total, *self.by_key.values()):
            track.shift(seconds)

    def _load(self, buckets: Buckets) -> None:
        measured: dict[Key, list[Floats]] = {}
        averaged: dict[Key, list[Floats]] = {}
        for (key, minute), seconds in buckets.seconds.items():
            measured.setdefault(key, []).append(_of_seconds(minute, seconds))
        for key, minutes in _minutes(buckets).items():
            measured.setdefault(key, []).append(minutes)
        for gap in buckets.gaps:
            averaged.setdefault(gap.key, []).append(np.array([_row(gap)]))
        for key in measured.keys() | averaged.keys():
            self.by_key[key] = Track(_joined(measured.get(key, ())), _joined(averaged.get(key, ())))
        everything = _joined([track.measured.array for track in self.by_key.values()])
        gaps = _joined([track.averaged.array for track in self.by_key.values()])
        self.total = Track(_summed(everything), gaps)


def _row(piece: Piece) -> tuple[float, ...]:
    return (
        piece.start,
        piece.seconds,
        piece.rx,
        piece.tx,
        piece.rx / piece.seconds,
        piece.tx / piece.seconds,
    )


def _of_seconds(minute: int, seconds: Sequence[int]) -> Floats:
    """A row for each second in which anything passed."""
    amounts = np.asarray(seconds, dtype=np.float64).reshape(2, MINUTE)
    busy = np.flatnonzero(amounts.any(axis=0))
    rows = np.ones((len(busy), 6))
    rows[:, START] = minute * MINUTE + busy
    rows[:, RX] = rows[:, PEAK_RX] = amounts[0, busy]
    rows[:, TX] = rows[:, PEAK_TX] = amounts[1, busy]
    return rows


def _minutes(buckets: Buckets) -> Mapping[Key, Floats]:
    """Those of which the seconds are not kept any more."""
    found: dict[Key, list[tuple[float, ...]]] = {}
    for (key, minute), one in buckets.minutes.items():
        if (key, minute) not in buckets.seconds:
            row = (minute * MINUTE, MINUTE, one.rx, one.tx, one.peak_rx, one.peak_tx)
            found.setdefault(key, []).append(row)
    return {key: np.array(rows, dtype=np.float64) for key, rows in found.items()}


def _joined(parts: Iterable[Floats]) -> Floats:
    parts = list(parts)
    return np.concatenate(parts) if parts else _EMPTY


def _summed(rows: Floats) -> Floats:
    """Rows of several tunnels that begin together as one.

    The peaks of seconds add up, since it is the same second. Those of minutes need not have come at the same
    time: the highest is what is known for sure.
    """
    if not len(rows):
        return _EMPTY
    order = np.lexsort((rows[:, WIDTH], rows[:, START]))
    rows = rows[order]
    begins = np.flatnonzero(
        np.r_[True, (np.diff(rows[:, START]) != 0) | (np.diff(rows[:, WIDTH]) != 0)],
    )
    found = rows[begins].copy()
    found[:, RX : TX + 1] = np.add.reduceat(rows[:, RX : TX + 1], begins)
    second = found[:, WIDTH] == 1
    found[:, PEAK_RX : PEAK_TX + 1] = np.where(
        second[:, None],
        found[:, RX : TX + 1],
        np.maximum.reduceat(rows[:, PEAK_RX : PEAK_TX + 1], begins),
    )
    return found
