"""What the command line reads of the history: while the app has it open, and never to the file's harm."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from vpngui.cli.commands.stats import moved
from vpngui.gui.history.buckets import Buckets, local_day
from vpngui.gui.history.file import HistoryFile
from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece
from vpngui.history.days import Moved, by_month, days_of
from vpngui.model.errors import IoError
from vpngui.profiles.entry import Entry
from vpngui.profiles.profile import Profile

HOME, CABIN = Key("", "Home", "", "home-1"), Key("", "Cabin", "", "cabin-1")
DAYS = [datetime(2025, 5, 31, 12), datetime(2025, 6, 1, 12), datetime(2025, 6, 30, 23)]


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """With what two profiles moved; the app has it open."""
    file, _ = HistoryFile.open(tmp_path / "history.sqlite", DAYS[-1].timestamp())
    news = Buckets()
    news.record(
        [
            Piece(key, int(day.timestamp()), 1, 1000 * (n + 1), n + 1, True)
            for n, day in enumerate(DAYS)
            for key in (HOME, CABIN)
        ],
        local_day,
    )
    file.merge(news, {})
    file.merge(Buckets(), {})
    yield tmp_path / "history.sqlite"
    file.close()


def test_each_day_of_one_profile_the_newest_first(path: Path) -> None:
    days = days_of(path, "home-1")
    assert days == (
        Moved(date(2025, 6, 30), 3000, 3),
        Moved(date(2025, 6, 1), 2000, 2),
        Moved(date(2025, 5, 31), 1000, 1),
    )
    assert by_month(days) == (Moved(date(2025, 6, 1), 5000, 5), Moved(date(2025, 5, 1), 1000, 1))
    assert days_of(path, "another") == ()


def test_what_the_command_says_of_it(path: Path) -> None:
    home = Entry("home-1", "Home", Profile())
    said = moved(home, "month", path)
    assert said.text.splitlines() == [
        "MONTH    RECEIVED  SENT",
        "2025-06  4.9 KiB   5 B",
        "2025-05  1.0 KiB   1 B",
    ]
    assert json.loads(json.dumps(said.data)) == {
        "id": "home-1",
        "name": "Home",
        "by": "month",
        "periods": [
            {"month": "2025-06", "rx_bytes": 5000, "tx_bytes": 5},
            {"month": "2025-05", "rx_bytes": 1000, "tx_bytes": 1},
        ],
    }
    assert moved(home, "day", path).data["periods"][0] == {
        "day": "2025-06-30",
        "rx_bytes": 3000,
        "tx_bytes": 3,
    }
    assert "Nothing is known" in moved(home, "day", None).text


def test_what_is_no_history_is_said(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    assert days_of(path, "home-1") == () and not path.exists()
    path.write_bytes(b"no history" * 1000)
    with pytest.raises(IoError, match="cannot be read"):
        days_of(path, "home-1")
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(IoError, match="update vpngui"):
        days_of(path, "home-1")
