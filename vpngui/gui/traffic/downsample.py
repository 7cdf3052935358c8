"""Many stretches of time drawn in few columns of pixels: no peak is lost, and the sums stay. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]

START, WIDTH, RX, TX, PEAK_RX, PEAK_TX = range(6)
"""Columns of the rows: Unix time and seconds, bytes, and the bytes a second of the busiest second."""


@dataclass(frozen=True, slots=True)
class Columns:
    """By column of pixels: the bytes that passed in it, and the bytes a second of its busiest second."""

    seconds: float
    """How long one column is."""
    rx: Floats
    tx: Floats
    peak_rx: Floats
    peak_tx: Floats

    @property
    def rate_rx(self) -> Floats:
        """Bytes a second on average."""
        return self.rx / self.seconds

    @property
    def rate_tx(self) -> Floats:
        return self.tx / self.seconds

    def joined(self, other: Columns) -> Columns:
        """Both together, of the same columns."""
        return Columns(
            self.seconds,
            self.rx + other.rx,
            self.tx + other.tx,
            np.maximum(self.peak_rx, other.peak_rx),
            np.maximum(self.peak_tx, other.peak_tx),
        )


def columns(rows: Floats, begin: float, end: float, count: int) -> Columns:
    """``rows`` (n × 6) between two moments in ``count`` columns; the part of a row that lies outside is
    left out.

    A row that covers several columns is spread over them evenly; its peak counts in each.
    """
    seconds = (end - begin) / count
    first = (rows[:, START] - begin) / seconds
    last = first + rows[:, WIDTH] / seconds
    seen = (last > 0) & (first < count)
    if not seen.all():
        first, last, rows = first[seen], last[seen], rows[seen]
    from_column = np.clip(first, 0, count - 1).astype(np.int64)
    to_column = np.clip(np.ceil(last) - 1, from_column, count - 1).astype(np.int64)
    # Nearly all rows lie in one column, or they are few.
    whole = (from_column == to_column) & (first >= 0) & (last <= count)
    parts = np.flatnonzero(~whole)
    one, many = (
        _placed(rows[whole], from_column[whole], count),
        _spread(rows[parts], first[parts], last[parts], from_column[parts], to_column[parts], count),
    )
    return Columns(
        seconds,
        one[0] + many[0],
        one[1] + many[1],
        np.maximum(one[2], many[2]),
        np.maximum(one[3], many[3]),
    )


_Places: TypeAlias = npt.NDArray[np.int64]
_Found: TypeAlias = tuple[Floats, Floats, Floats, Floats]


def _placed(rows: Floats, column: _Places, count: int, share: Floats | None = None) -> _Found:
    rx, tx = rows[:, RX], rows[:, TX]
    if share is not None:
        rx, tx = rx * share, tx * share
    return (
        _sums(column, rx, count),
        _sums(column, tx, count),
        _highest(column, rows[:, PEAK_RX], count),
        _highest(column, rows[:, PEAK_TX], count),
    )


def _spread(
    rows: Floats, first: Floats, last: Floats, from_column: _Places, to_column: _Places, count: int
) -> _Found:
    covered = to_column - from_column + 1
    row = np.repeat(np.arange(len(rows)), covered)
    place = np.arange(len(row)) - np.repeat(np.cumsum(covered) - covered, covered)
    column = from_column[row] + place
    inside = np.minimum(last[row], column + 1) - np.maximum(first[row], column)
    share = np.clip(inside, 0, None) / np.maximum(last - first, 1e-12)[row]
    return _placed(rows[row], column, count, share)


def _sums(column: _Places, amounts: Floats, count: int) -> Floats:
    return np.bincount(column, amounts, count).astype(np.float64)


def _highest(column: _Places, values: Floats, count: int) -> Floats:
    found = np.zeros(count)
    np.maximum.at(found, column, values)
    return found
