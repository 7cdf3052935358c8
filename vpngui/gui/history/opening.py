"""Opening the history's file: locked against other instances, checked, made, set aside when damaged.

Every function may wait for the disk: they belong into a thread.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from vpngui.gui.history.problem import Problem, Refused, Trouble
from vpngui.gui.history.schema import TABLES, UPGRADES
from vpngui.history.place import APPLICATION, VERSION

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_LITTLE_WAL = 64
"""Pages after which the write-ahead log is copied back, so that it stays as small."""


class _Damaged(sqlite3.DatabaseError):
    pass


def opened(path: Path, now: float) -> tuple[sqlite3.Connection, Problem | None]:
    """The file at ``path``; where that is damaged a new one, and word of where the old one is now.

    Raises Refused.
    """
    try:
        try:
            return _connected(path), None
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = set_aside(path, now)
            return _connected(path), Problem(Trouble.DAMAGED, str(aside))
    except (sqlite3.Error, OSError) as error:
        raise refusal(error, path) from error


def locked(path: Path) -> int:
    """A lock for as long as it is open. Raises Refused, also when another program has it."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise refusal(error, path) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        if isinstance(error, BlockingIOError):
            raise Refused(Trouble.IN_USE, str(path)) from error
        raise refusal(error, path) from error
    return lock


def set_aside(path: Path, now: float) -> Path:
    """Give the file, and what belongs to it, another name with the date in it."""
    moment = datetime.fromtimestamp(now).strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-damaged-{moment}{path.suffix}")
    for end in ("-wal", "-shm", ""):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{end}", f"{aside}{end}")
    return aside


def refusal(error: BaseException, path: Path) -> Refused:
    """What SQLite or the system said, as what it means here."""
    if isinstance(error, Refused):
        return error
    if _is_damage(error):
        return Refused(Trouble.DAMAGED, str(path), str(error))
    full = _code(error) == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in _NO_ROOM
    # What SQLite maps into memory fails in another way.
    full = full or (_code(error) == sqlite3.SQLITE_IOERR and _room(path) < _LITTLE_WAL * 4096)
    return Refused(Trouble.FULL if full else Trouble.UNWRITABLE, str(path), str(error))


def _room(path: Path) -> int:
    """Bytes that this person may still write there; as good as any where nobody knows."""
    try:
        found = os.statvfs(path.parent)
    except OSError:
        return 1 << 62
    return found.f_bavail * found.f_frsize


def _is_damage(error: BaseException) -> bool:
    return isinstance(error, (_Damaged, ValueError, KeyError)) or _code(error) in _DAMAGED


def _code(error: BaseException) -> int:
    """SQLite's primary result code."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _connected(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    connection = sqlite3.connect(path, timeout=2, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("trusted_schema = OFF", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if application == APPLICATION and version > VERSION:
            raise Refused(Trouble.NEWER, str(path))
        if empty:
            _make(connection)
        elif application != APPLICATION or version not in (*UPGRADES, VERSION) or _ailing(connection):
            raise _Damaged("it is no history, or not a whole one")
        else:
            _upgrade(connection, version)
        # Readers and the writer do not wait for each other, and a commit waits for no disk: a loss of power
        # may take the last seconds, and nothing else.
        for pragma in (
            "journal_mode = WAL",
            "synchronous = NORMAL",
            f"wal_autocheckpoint = {_LITTLE_WAL}",
            f"journal_size_limit = {_LITTLE_WAL * 4096}",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    _at_once(connection, [*TABLES, f"PRAGMA application_id = {APPLICATION}"], VERSION)


def _upgrade(connection: sqlite3.Connection, version: int) -> None:
    for one in range(version, VERSION):
        _at_once(connection, UPGRADES[one], one + 1)


def _at_once(connection: sqlite3.Connection, statements: Iterable[str], version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _ailing(connection: sqlite3.Connection) -> bool:
    found: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    return found != "ok"
