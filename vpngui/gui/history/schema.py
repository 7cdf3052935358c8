"""How the history lies in its file (SQLite), and how a minute's seconds are packed."""

from __future__ import annotations

import zlib
from array import array

from vpngui.gui.history.buckets import MINUTE, Seconds, no_seconds

_TIER = """
CREATE TABLE {name} (
    at INTEGER NOT NULL, tunnel INTEGER NOT NULL, rx INTEGER NOT NULL, tx INTEGER NOT NULL,
    peak_rx INTEGER NOT NULL, peak_tx INTEGER NOT NULL, PRIMARY KEY (at, tunnel)
) WITHOUT ROWID"""
_TUNNEL = """
CREATE TABLE tunnel (
    id INTEGER PRIMARY KEY, owner TEXT NOT NULL, session TEXT NOT NULL, interface TEXT NOT NULL,
    profile TEXT NOT NULL, UNIQUE (owner, session, interface, profile)
)"""
TABLES = (
    _TUNNEL,
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

UPGRADES = {
    1: (
        "ALTER TABLE tunnel RENAME TO tunnel_1",
        _TUNNEL,
        "INSERT INTO tunnel SELECT id, owner, session, interface, '' FROM tunnel_1",
        "DROP TABLE tunnel_1",
    )
}
"""What makes a file of the next version of one of this version. The first knew of no profiles."""

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
