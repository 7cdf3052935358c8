"""What a profile moved, by local day, read from the history that the app keeps. Nothing is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import quote

from vpngui.history.place import APPLICATION, VERSION
from vpngui.model.errors import IoError

_WAIT = 5.0
"""Seconds for the app to finish what it writes."""
_FIRST_WITH_PROFILES = 2
"""The version of the file that began to tell profiles apart."""


@dataclass(frozen=True, slots=True)
class Moved:
    """In octets; ``begin`` is a day, or the first one of a month."""

    begin: date
    rx: int
    tx: int


def days_of(path: Path, profile: str) -> tuple[Moved, ...]:
    """Of the profile with this id, the newest day first; none where nothing was ever kept.

    May wait for the disk. Raises IoError.
    """
    if not path.exists():
        return ()
    try:
        with closing(
            sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=_WAIT)
        ) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if application == APPLICATION and version < _FIRST_WITH_PROFILES:
                return ()
            if (application, version) != (APPLICATION, VERSION):
                raise IoError(f"{path} is no history that this version can read; update vpngui")
            rows = connection.execute(
                "SELECT day.at, sum(day.rx), sum(day.tx) FROM day JOIN tunnel ON tunnel.id = day.tunnel"
                " WHERE tunnel.profile = ? GROUP BY day.at ORDER BY day.at DESC",
                (profile,),
            ).fetchall()
            return tuple(Moved(date.fromordinal(at), rx, tx) for at, rx, tx in rows)
    except (sqlite3.Error, ValueError, OverflowError) as error:
        raise IoError(f"the history {path} cannot be read: {error}") from error


def by_month(days: tuple[Moved, ...]) -> tuple[Moved, ...]:
    """The same added up, the newest month first."""
    found: dict[date, Moved] = {}
    for day in days:
        begin = day.begin.replace(day=1)
        before = found.get(begin, Moved(begin, 0, 0))
        found[begin] = Moved(begin, before.rx + day.rx, before.tx + day.tx)
    return tuple(found.values())
