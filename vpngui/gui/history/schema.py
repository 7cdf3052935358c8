"""How the history lies in its file (SQLite), and how a minute's seconds are packed."""

from __future__ import annotations

import zlib
from array import array

from vpngui.gui.history.buckets import MINUTE, Seconds, no_seconds

APPLICATION = 0x76706E67
"""``PRAGMA application_id``: "vpng"."""
VERSION = 1
"""``PRAGMA user_version``. A file of a later version is left alone."""

_TIER = """
CREATE TABLE {name} (
    at INTEGER NOT NULL, tunnel INTEGER NOT NULL, rx INTEGER NOT NULL, tx INTEGER NOT NULL,
    peak_rx INTEGER NOT NULL, peak_tx INTEGER NOT NULL, PRIMARY KEY (at, tunnel)
) WITHOUT ROWID"""
TABLES = (
    """
CREATE TABLE tunnel (
    id INTEGER PRIMARY KEY, owner TEXT NOT NULL, session TEXT NOT NULL, interface TEXT NOT NULL,
    UNIQUE (owner, session, interface)
)""",
    """
CREATE TABLE second (
    at INTEGER NOT NULL, tunnel INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (at, tunnel)
) WITHOUT ROWID""",
    *(_TIER.format(name=name) for name in ("minute", "hour", "day")),
    """
CREATE TABLE gap (
    at INTEGER NOT NULL, tunnel INTEGER NOT NULL, seconds INTEGER NOT NULL, rx INTEGER NOT NULL,
    tx INTEGER NOT NULL
)""",
    "CREATE INDEX gap_at ON gap (at)",
    """
CREATE TABLE account (
    path TEXT PRIMARY KEY, tunnel INTEGER NOT NULL, rx INTEGER NOT NULL, tx INTEGER NOT NULL,
    at REAL NOT NULL, since INTEGER NOT NULL, up_rx INTEGER NOT NULL, up_tx INTEGER NOT NULL
) WITHOUT ROWID""",
)
"""``at`` of seconds is the minute that they are in; see buckets.py for what each counts from."""

_WIDTH = 8


def packed(seconds: Seconds) -> bytes:
    """Bytes of equal weight side by side, which deflate makes small: what is 0 in all of them is next to
    nothing."""
    raw = seconds.tobytes()
    return zlib.compress(b"".join(raw[plane::_WIDTH] for plane in range(_WIDTH)), 6)


def unpacked(data: bytes) -> Seconds:
    """Raises ValueError for what ``packed`` cannot have made."""
    length = _WIDTH * 2 * MINUTE
    whole = zlib.decompressobj()
    try:
        planes = whole.decompress(data, length + 1)
    except zlib.error as error:
        raise ValueError(f"a minute of the history cannot be read: {error}") from error
    if len(planes) != length or not whole.eof:
        raise ValueError("a minute of the history is not of 60 seconds")
    raw = bytearray(length)
    for plane in range(_WIDTH):
        raw[plane::_WIDTH] = planes[plane * 2 * MINUTE : (plane + 1) * 2 * MINUTE]
    seconds = no_seconds()
    return array(seconds.typecode, bytes(raw))
