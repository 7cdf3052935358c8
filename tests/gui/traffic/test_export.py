"""The history as CSV: every byte once, as finely as it is kept, harmless to spreadsheets."""

from __future__ import annotations

import csv
import stat
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.history.buckets import DAY, HOUR, MINUTE, Amounts, Buckets, local_day
from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece
from vpngui.gui.traffic.choice import Shown
from vpngui.gui.traffic.export import HEAD, by_period, everything, rows, write_csv
from vpngui.gui.traffic.periods import Length, periods

KEYS = (Key("corp-vpn-client", "Büro – Zürich, 2", "corp0"), Key("", "", "home0"))
NOW = 1_750_000_000 // DAY * DAY + 13 * HOUR + 20 * MINUTE
PIECES = st.lists(
    st.builds(
        lambda key, ago, rx, tx, measured: Piece(key, NOW - ago, 1 if measured else 5, rx, tx, measured),
        st.sampled_from(KEYS),
        st.one_of(st.integers(5, 3 * HOUR), st.integers(5, 5 * DAY), st.integers(5, 300 * DAY)),
        st.integers(0, 1 << 40),
        st.integers(0, 1 << 40),
        st.booleans(),
    )
)

HOME = Key("", "Home", "", "home-1")


def pruned(pieces: list[Piece]) -> Buckets:
    history = Buckets()
    history.record(pieces, local_day)
    history.prune(NOW, local_day(NOW))
    return history


@given(PIECES)
def test_every_byte_is_there_once(pieces: list[Piece]) -> None:
    found = list(rows(pruned(pieces)))
    for key in KEYS:
        mine = [row for row in found if row[2:6] == key]
        theirs = [piece for piece in pieces if piece.key == key]
        assert sum(int(row[6]) for row in mine) == sum(piece.rx for piece in theirs)
        assert sum(int(row[7]) for row in mine) == sum(piece.tx for piece in theirs)
    assert all(str(row[0]) < str(row[1]) for row in found)


def test_each_is_as_fine_as_it_is_kept() -> None:
    ago = {"1s": 60, "1min": 8 * HOUR, "1h": 20 * DAY, "1d": 200 * DAY}
    history = pruned([Piece(KEYS[0], NOW - seconds, 1, 10, 1, True) for seconds in ago.values()])
    history.record([Piece(KEYS[1], NOW - 900, 900, 5, 5, False)], local_day)
    found = [(row[0], row[1], row[8]) for row in rows(history)]
    assert found[1:] == [
        ("2025-05-26T13:00:00Z", "2025-05-26T14:00:00Z", "partly"),
        ("2025-06-15T05:20:00Z", "2025-06-15T05:21:00Z", "yes"),
        ("2025-06-15T13:19:00Z", "2025-06-15T13:19:01Z", "yes"),
        ("2025-06-15T13:05:00Z", "2025-06-15T13:20:00Z", "no"),
    ]
    assert found[0][2] == "partly"


def test_the_file_can_be_read_by_others_programs_and_not_by_other_people(tmp_path: Path) -> None:
    path = tmp_path / "traffic.csv"
    path.write_text("before")
    wicked = Key("=cmd()", '"; DROP\n', "+1")
    history = pruned([Piece(wicked, NOW - 60, 1, 10, 1, True), Piece(KEYS[0], NOW - 60, 1, 7, 8, True)])
    assert write_csv(everything(history), path) == 2
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert tuple(found[0]) == HEAD
    assert {row["application"] for row in found} == {"'=cmd()", "corp-vpn-client"}
    assert [row["session"] for row in found if row["received_bytes"] == "7"] == [KEYS[0].session]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["traffic.csv"]


def test_a_file_that_cannot_be_written_is_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "is-a-folder"
    folder.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_csv(everything(Buckets()), folder)
    with pytest.raises(FileNotFoundError):
        write_csv(everything(Buckets()), tmp_path / "none" / "traffic.csv")
    assert [found.name for found in tmp_path.iterdir()] == ["is-a-folder"]


def test_days_and_months_are_told_as_a_person_counts_them(tmp_path: Path) -> None:
    first = date(2025, 5, 31).toordinal()
    days = {
        (HOME, first): Amounts(5, 1),
        (HOME, first + 1): Amounts(7, 2),
        (KEYS[0], first + 1): Amounts(100, 0),
        (HOME, first + 30): Amounts(1, 1),
    }
    path = tmp_path / "by-month.csv"
    assert write_csv(by_period(Length.MONTH, periods(days, Length.MONTH, HOME)), path) == 2
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert [(row["month"], row["received_bytes"], row["profile"]) for row in found] == [
        ("2025-06", "8", "home-1"),
        ("2025-05", "5", "home-1"),
    ]
    together = list(by_period(Length.DAY, periods(days, Length.DAY, Shown.TOGETHER)))
    assert [(row[0], row[-2]) for row in together[1:]] == [
        ("2025-06-30", 1),
        ("2025-06-01", 107),
        ("2025-05-31", 5),
    ]
    each = periods(days, Length.MONTH, Shown.EACH)
    assert [(one.key, one.rx) for one in each] == [(KEYS[0], 100), (HOME, 8), (HOME, 5)]
