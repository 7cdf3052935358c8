"""The history as a table for other programs: CSV (RFC 4180), times as ISO 8601 in UTC, amounts in bytes."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import IO

from vpngui.gui.history.buckets import HOUR, MINUTE, Amounts, At, Buckets
from vpngui.gui.history.key import OTHERS, Key
from vpngui.gui.traffic.periods import Length, Period

HEAD = (
    "begin",
    "end",
    "application",
    "session",
    "interface",
    "profile",
    "received_bytes",
    "sent_bytes",
    "measured",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes spreadsheets take a text for a formula."""


Lines = Iterator[tuple[str | int, ...]]
"""The heading, then rows."""


def write_csv(lines: Lines, path: Path) -> int:
    """How many rows the new file at ``path`` has. It is there as a whole or not at all. Raises OSError.

    May take a second: it belongs into a thread.
    """
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(number, "w", encoding="utf-8", newline="") as file:
            count = _write(lines, file)
        os.chmod(name, 0o600)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
    return count


def by_period(length: Length, periods: Iterable[Period]) -> Lines:
    """A row for each, days and months as ISO 8601 has them, in the person's time zone."""
    names = ("application", "session", "interface", "profile")
    yield "day" if length is Length.DAY else "month", *names, "received_bytes", "sent_bytes"
    for one in periods:
        begin = date.fromordinal(one.begin).isoformat()
        yield begin if length is Length.DAY else begin[:7], *_names(one.key), one.rx, one.tx


def everything(history: Buckets) -> Lines:
    """All that is known, as finely as it is kept."""
    yield HEAD
    yield from rows(history)


def rows(history: Buckets) -> Lines:
    """Each moment once, as finely as it is kept: seconds, before them minutes, hours, days.

    "measured" is "no" for a stretch of time in which nobody looked: its amounts are right, when in it they
    passed nobody knows.
    """
    fine, whole = _first_fine_hour(history), _first_day_of_hours(history)
    for (key, day), amounts in _sorted(history.days):
        if day < whole:
            begin, end = (_midnight(date.fromordinal(n)) for n in (day, day + 1))
            yield _row(key, begin, end, amounts.rx, amounts.tx, "partly")
    for (key, hour), amounts in _sorted(history.hours):
        if hour < fine and _day(hour) >= whole:
            yield _row(key, hour * HOUR, (hour + 1) * HOUR, amounts.rx, amounts.tx, "partly")
    for (key, minute), amounts in _sorted(history.minutes):
        if minute * MINUTE >= fine * HOUR and (key, minute) not in history.seconds:
            yield _row(key, minute * MINUTE, (minute + 1) * MINUTE, amounts.rx, amounts.tx, "yes")
    for (key, minute), bytes_ in sorted(history.seconds.items(), key=lambda item: (item[0][1], item[0][0])):
        for second in range(MINUTE):
            rx, tx = bytes_[second], bytes_[MINUTE + second]
            begin = minute * MINUTE + second
            if (rx or tx) and begin >= fine * HOUR:
                yield _row(key, begin, begin + 1, rx, tx, "yes")
    for gap in sorted(history.gaps, key=lambda gap: (gap.start, gap.key)):
        if gap.start >= fine * HOUR:
            yield _row(gap.key, gap.start, gap.start + gap.seconds, gap.rx, gap.tx, "no")


_NEVER = 1 << 40


def _first_fine_hour(history: Buckets) -> int:
    """From this hour on, minutes and gaps hold all that hours do."""
    sums: dict[int, int] = {}
    for (_, minute), amounts in history.minutes.items():
        hour = minute * MINUTE // HOUR
        sums[hour] = sums.get(hour, 0) + amounts.rx + amounts.tx
    for gap in history.gaps:
        hour = gap.start // HOUR
        sums[hour] = sums.get(hour, 0) + gap.rx + gap.tx
    first = min(sums, default=_NEVER)
    there = sum(amounts.rx + amounts.tx for (_, hour), amounts in history.hours.items() if hour == first)
    return first if sums.get(first) == there else first + 1


def _first_day_of_hours(history: Buckets) -> int:
    """From this local day on, hours hold all that days do."""
    sums: dict[int, int] = {}
    for (_, hour), amounts in history.hours.items():
        day = _day(hour)
        sums[day] = sums.get(day, 0) + amounts.rx + amounts.tx
    first = min(sums, default=_NEVER)
    there = sum(amounts.rx + amounts.tx for (_, day), amounts in history.days.items() if day == first)
    return first if sums.get(first) == there else first + 1


def _day(hour: int) -> int:
    return datetime.fromtimestamp(hour * HOUR).toordinal()


def _write(lines: Lines, file: IO[str]) -> int:
    writer = csv.writer(file)
    count = -1
    for row in lines:
        writer.writerow(row)
        count += 1
    return count


def _sorted(tier: dict[At, Amounts]) -> list[tuple[At, Amounts]]:
    return sorted(tier.items(), key=lambda item: (item[0][1], item[0][0]))


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day).timestamp())


def _row(key: Key, begin: int, end: int, rx: int, tx: int, measured: str) -> tuple[str | int, ...]:
    return (_iso(begin), _iso(end), *_names(key), rx, tx, measured)


def _names(key: Key | None) -> tuple[str, ...]:
    """Of the application, the session, the interface and the profile; empty where all are together."""
    return tuple(_harmless(name) for name in key or OTHERS)


def _iso(moment: int) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _harmless(name: str) -> str:
    """Applications choose these names: none is a formula to a spreadsheet."""
    return f"'{name}" if name.startswith(_FORMULA) else name
