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


def columns(rows: Floats, begin: float, end: float, count: int) -> Columns:
    """``rows`` (n × 6) between two moments in ``count`` columns; the part of a row that lies outside is
    left out.

    A row that covers several columns is spread over them evenly; its peak counts in each.
    """
    seconds = (end - begin) / count
    first = (rows[:, START] - begin) / seconds
    last = first + rows[:, WIDTH] / seconds
    seen = (last > 0) & (first < count)
    first, last, rows = first[seen], last[seen], rows[seen]
    from_column = np.clip(np.floor(first), 0, count - 1).astype(np.int64)
    to_column = np.clip(np.ceil(last) - 1, from_column, count - 1).astype(np.int64)
    covered = to_column - from_column + 1
    row = np.repeat(np.arange(len(rows)), covered)
    place = np.arange(len(row)) - np.repeat(np.cumsum(covered) - covered, covered)
    column = from_column[row] + place
    inside = np.minimum(last[row], column + 1) - np.maximum(first[row], column)
    share = np.clip(inside, 0, None) / np.maximum(last - first, 1e-12)[row]
    return Columns(
        seconds,
        _sums(column, rows[row, RX] * share, count),
        _sums(column, rows[row, TX] * share, count),
        _highest(column, rows[row, PEAK_RX], count),
        _highest(column, rows[row, PEAK_TX], count),
    )


def _sums(column: npt.NDArray[np.int64], amounts: Floats, count: int) -> Floats:
    return np.bincount(column, amounts, count).astype(np.float64)


def _highest(column: npt.NDArray[np.int64], values: Floats, count: int) -> Floats:
    found = np.zeros(count)
    np.maximum.at(found, column, values)
    return found
