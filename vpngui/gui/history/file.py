"""The history's file: opened by one program at a time, merged into, pruned, read, set aside when damaged.

Every function may wait for the disk: they belong into a thread.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from vpngui.gui.history.buckets import (
    DAY,
    HOUR,
    KEEP_DAYS,
    KEEP_HOURS,
    KEEP_MINUTES,
    KEEP_SECONDS,
    MINUTE,
    Amounts,
    At,
    Buckets,
    added,
)
from vpngui.gui.history.key import Key, called
from vpngui.gui.history.ledger import Account
from vpngui.gui.history.opening import locked, opened, refusal, set_aside
from vpngui.gui.history.pieces import Piece
from vpngui.gui.history.problem import Problem, Trouble
from vpngui.gui.history.schema import packed, unpacked

MOST_BYTES = 16 << 20
"""The file's own size; many busy tunnels lose their oldest details first."""
_TIERS = ("minute", "hour", "day")


class HistoryFile:
    """Open from ``open`` to ``close``. What fails raises ``Refused``, and has changed nothing then."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: int) -> None:
        self._path = path
        self._connection = connection
        self._lock = lock
        self._ids: dict[Key, int] = {}
        self.titles: Mapping[str, str] = {}
        """What profiles are called, by their ids; others are called as they were when they were written."""

    @classmethod
    def open(cls, path: Path, now: float) -> tuple[HistoryFile, Problem | None]:
        """The file at ``path``; where that is damaged a new one, and word of where the old one is now."""
        lock = locked(path.with_suffix(".lock"))
        try:
            connection, problem = opened(path, now)
        except BaseException:
            os.close(lock)
            raise
        return cls(path, connection, lock), problem

    def begin_anew(self, now: float) -> Problem | None:
        """Set the file aside, which turned out to be damaged, and begin another; word of where it is."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()
        self._ids.clear()
        aside = set_aside(self._path, now)
        self._connection, problem = opened(self._path, now)
        return problem or Problem(Trouble.DAMAGED, str(aside))

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()
        os.close(self._lock)

    def merge(self, news: Buckets, accounts: Mapping[str, Account]) -> None:
        """Add ``news`` to what there is, all of it or nothing; ``accounts`` take the place of those before.

        ``at`` of an account is Unix time here.
        """
        with self._transaction() as connection:
            self._merge_seconds(connection, news)
            for name, tier in zip(_TIERS, (news.minutes, news.hours, news.days), strict=True):
                connection.executemany(
                    f"INSERT INTO {name} VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"  # noqa: S608
                    " rx = rx + excluded.rx, tx = tx + excluded.tx,"
                    " peak_rx = max(peak_rx, excluded.peak_rx), peak_tx = max(peak_tx, excluded.peak_tx)",
                    [
                        (at, self._id(key), one.rx, one.tx, one.peak_rx, one.peak_tx)
                        for (key, at), one in tier.items()
                    ],
                )
            connection.executemany(
                "INSERT INTO gap VALUES (?, ?, ?, ?, ?)",
                [(gap.start, self._id(gap.key), gap.seconds, gap.rx, gap.tx) for gap in news.gaps],
            )
            connection.execute("DELETE FROM account")
            connection.executemany(
                "INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (path, self._id(one.key), one.rx, one.tx, one.at, one.since, *one.up)
                    for path, one in accounts.items()
                ],
            )

    def prune(self, now: int, today: int) -> None:
        """Forget what is kept no longer; times as in ``Buckets.prune``, and as far in the future."""
        limits = (
            ("second", now // MINUTE, KEEP_SECONDS // MINUTE),
            ("minute", now // MINUTE, KEEP_MINUTES // MINUTE),
            ("hour", now // HOUR, KEEP_HOURS // HOUR),
            ("day", today, KEEP_DAYS // DAY),
            ("gap", now, KEEP_MINUTES),
        )
        with self._transaction() as connection:
            for name, present, keep in limits:
                connection.execute(
                    f"DELETE FROM {name} WHERE at < ? OR at > ?",  # noqa: S608
                    (present - keep, present + keep),
                )
            connection.execute(
                "DELETE FROM tunnel WHERE id NOT IN"
                " (SELECT tunnel FROM day UNION SELECT tunnel FROM hour UNION SELECT tunnel FROM account)"
            )
            self._ids.clear()
            for name in ("second", "minute", "gap", "hour"):
                while self._used(connection) > MOST_BYTES and _older_half(connection, name):
                    continue
        with contextlib.suppress(sqlite3.Error):
            # As a script: it answers in rows without a column, after the first of which execute() is done.
            self._connection.executescript("PRAGMA incremental_vacuum")

    def read(self, begin: int) -> Buckets:
        """Seconds, minutes and gaps that end after this second of Unix time; nothing of hours and days."""
        with self._readable():
            found = Buckets()
            keys = self._keys()
            for at, tunnel, data in self._connection.execute(
                "SELECT at, tunnel, bytes FROM second WHERE at >= ?", (begin // MINUTE,)
            ):
                found.seconds[keys[tunnel], at] = unpacked(data)
            found.minutes = self._tier("minute", begin // MINUTE, keys)
            found.gaps = self._gaps(begin, keys)
            return found

    def read_long(self, first_hour: int = 0, first_day: int = 0) -> Buckets:
        """Hours and days from these on."""
        with self._readable():
            keys = self._keys()
            return Buckets(
                hours=self._tier("hour", first_hour, keys), days=self._tier("day", first_day, keys)
            )

    def keys(self) -> set[Key]:
        with self._readable():
            return set(self._keys().values())

    def accounts(self) -> dict[str, Account]:
        with self._readable():
            keys = self._keys()
            return {
                path: Account(keys[tunnel], rx, tx, at, since, (up_rx, up_tx))
                for path, tunnel, rx, tx, at, since, up_rx, up_tx in self._connection.execute(
                    "SELECT * FROM account"
                )
            }

    def newest(self) -> int:
        """The last hour in which anything passed, as hours of Unix time; 0 where nothing did."""
        with self._readable():
            return int(self._connection.execute("SELECT coalesce(max(at), 0) FROM hour").fetchone()[0])

    def clear(self) -> None:
        """Nothing of the past is left in the file, on the disk neither."""
        with self._transaction() as connection:
            for name in ("second", *_TIERS, "gap"):
                connection.execute(f"DELETE FROM {name}")  # noqa: S608
            connection.execute("DELETE FROM tunnel WHERE id NOT IN (SELECT tunnel FROM account)")
            self._ids.clear()
        with self._readable():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _merge_seconds(self, connection: sqlite3.Connection, news: Buckets) -> None:
        for (key, at), seconds in news.seconds.items():
            place = at, self._id(key)
            there = connection.execute("SELECT bytes FROM second WHERE at = ? AND tunnel = ?", place)
            row = there.fetchone()
            whole = seconds
            if row is not None:
                whole = added(unpacked(row[0]), seconds)
                for tier, when in ((news.minutes, at), (news.hours, at * MINUTE // HOUR)):
                    tier[key, when].peak(max(whole[:MINUTE]), max(whole[MINUTE:]))
            connection.execute("INSERT OR REPLACE INTO second VALUES (?, ?, ?)", (*place, packed(whole)))

    def _tier(self, name: str, begin: int, keys: Mapping[int, Key]) -> dict[At, Amounts]:
        rows = self._connection.execute(f"SELECT * FROM {name} WHERE at >= ?", (begin,))  # noqa: S608
        return {(keys[tunnel], at): Amounts(*amounts) for at, tunnel, *amounts in rows}

    def _gaps(self, begin: int, keys: Mapping[int, Key]) -> list[Piece]:
        rows = self._connection.execute("SELECT * FROM gap WHERE at + seconds > ? ORDER BY at", (begin,))
        return [Piece(keys[tunnel], at, seconds, rx, tx, False) for at, tunnel, seconds, rx, tx in rows]

    def _keys(self) -> dict[int, Key]:
        return {
            id_: called(Key(*names), self.titles)
            for id_, *names in self._connection.execute("SELECT * FROM tunnel")
        }

    def _id(self, key: Key) -> int:
        known = self._ids.get(key)
        if known is None:
            if key.profile:
                # Whatever it was called before, it is the same one.
                self._connection.execute(
                    "UPDATE tunnel SET session = ? WHERE profile = ?", (key.session, key.profile)
                )
            [known] = self._connection.execute(
                "INSERT INTO tunnel (owner, session, interface, profile) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET owner = owner RETURNING id",
                key,
            ).fetchone()
            self._ids[key] = known
        return known

    def _used(self, connection: sqlite3.Connection) -> int:
        pages, free, size = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return int((pages - free) * size)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._readable():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                self._ids.clear()
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError, KeyError) as error:
            raise refusal(error, self._path) from error


def _older_half(connection: sqlite3.Connection, name: str) -> bool:
    """Forget the older half of a table's time; whether there was anything to forget."""
    first, last = connection.execute(f"SELECT min(at), max(at) FROM {name}").fetchone()  # noqa: S608
    if first is None:
        return False
    middle = (first + last) // 2
    connection.execute(f"DELETE FROM {name} WHERE at <= ?", (middle,))  # noqa: S608
    return True
