"""What passed on each day or in each month, newest first, as far back as days are kept. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from vpngui.gui.history.buckets import Amounts, At
from vpngui.gui.history.key import Key
from vpngui.gui.traffic.choice import Choice, Shown


class Length(Enum):
    DAY = auto()
    MONTH = auto()


@dataclass(frozen=True, slots=True)
class Period:
    """``begin`` is its first day as ``date.toordinal`` counts, ``key`` None for all that was asked for
    together; bytes."""

    begin: int
    key: Key | None
    rx: int
    tx: int


def periods(days: Mapping[At, Amounts], length: Length, choice: Choice) -> tuple[Period, ...]:
    """Of one tunnel, of each, or of all together; those of one time with the most traffic come first."""
    alone = choice if isinstance(choice, Key) else None
    sums: dict[tuple[int, Key | None], tuple[int, int]] = {}
    for (key, day), amounts in days.items():
        if alone is not None and key != alone:
            continue
        begin = day if length is Length.DAY else _first_of_month(day)
        place = begin, key if choice is Shown.EACH else alone
        rx, tx = sums.get(place, (0, 0))
        sums[place] = rx + amounts.rx, tx + amounts.tx
    found = [Period(begin, key, rx, tx) for (begin, key), (rx, tx) in sums.items()]
    return tuple(sorted(found, key=lambda one: (-one.begin, -one.rx - one.tx, one.key or ())))


def differences(before: tuple[Period, ...], after: tuple[Period, ...]) -> list[int] | None:
    """The rows whose amounts are others now; None where they are rows of other times or tunnels."""
    if len(before) != len(after):
        return None
    found = []
    for row, (old, new) in enumerate(zip(before, after, strict=True)):
        if (old.begin, old.key) != (new.begin, new.key):
            return None
        if old != new:
            found.append(row)
    return found


def _first_of_month(day: int) -> int:

    return date.fromordinal(day).replace(day=1).toordinal()
