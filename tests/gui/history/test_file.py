"""The file: merged into, pruned, cleared, set aside, locked, full; small enough after a day."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import subprocess
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from vpngui.gui.history.buckets import DAY, HOUR, MINUTE, Amounts, Buckets, local_day, no_seconds
from vpngui.gui.history.file import MOST_BYTES, HistoryFile
from vpngui.gui.history.key import Key
from vpngui.gui.history.ledger import Account
from vpngui.gui.history.pieces import Piece
from vpngui.gui.history.problem import Refused, Trouble
from vpngui.gui.history.schema import packed, unpacked
from vpngui.sandbox import namespaces

KEY = Key("corp-vpn-client", "Büro – Zürich", "corp0")
OTHER = Key("", "", "home0")
HOME = Key("", "Home", "", "home-1")
NOON = 1_750_000_000 // DAY * DAY + 12 * HOUR


def recorded(*pieces: Piece) -> Buckets:
    buckets = Buckets()
    buckets.record(pieces, local_day)
    return buckets


def second(start: int, rx: int = 5, tx: int = 3, key: Key = KEY) -> Piece:
    return Piece(key, start, 1, rx, tx, True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "vpngui" / "history.sqlite"


@pytest.fixture
def file(path: Path) -> Iterator[HistoryFile]:
    file, problem = HistoryFile.open(path, NOON)
    assert problem is None
    yield file
    file.close()


def test_what_is_merged_is_found_again(file: HistoryFile, path: Path) -> None:
    gap = Piece(OTHER, NOON, 900, 1000, 1, False)
    file.merge(recorded(second(NOON), second(NOON + 1, key=OTHER), gap), {})
    file.merge(recorded(second(NOON), second(NOON + 59, rx=1 << 40)), {})
    expected = recorded(
        second(NOON), second(NOON + 1, key=OTHER), gap, second(NOON), second(NOON + 59, rx=1 << 40)
    )
    found, long = file.read(NOON), file.read_long()
    assert (found.seconds, found.minutes, found.gaps) == (
        expected.seconds,
        expected.minutes,
        expected.gaps,
    )
    assert long.hours == expected.hours
    assert [(one.rx, one.tx) for one in long.days.values()] == [(5 + 5 + (1 << 40), 9), (1005, 4)]
    assert file.keys() == {KEY, OTHER}
    assert file.read(NOON + 900).minutes == {}


def test_accounts_take_the_place_of_those_before(file: HistoryFile) -> None:
    one = Account(KEY, 5, 6, float(NOON), 1000, (1, 2))
    file.merge(Buckets(), {"/t/1": one, "/t/2": one})
    file.merge(Buckets(), {"/t/2": one})
    assert file.accounts() == {"/t/2": one}


def test_nobody_else_can_read_it(file: HistoryFile, path: Path) -> None:
    file.merge(recorded(second(NOON)), {})
    modes = {found.name: stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_merge_that_fails_in_the_middle_changed_nothing(file: HistoryFile) -> None:
    file.merge(recorded(second(NOON)), {})
    wrong = recorded(second(NOON + 1))
    wrong.gaps.append(Piece(KEY, NOON, 1, 1 << 70, 0, False))
    with pytest.raises(OverflowError):
        file.merge(wrong, {})
    assert file.read(NOON).seconds == recorded(second(NOON)).seconds
    file.merge(recorded(second(NOON + 1)), {})


def test_what_is_old_is_forgotten_and_so_is_what_a_wrong_clock_wrote(file: HistoryFile) -> None:
    far = NOON + 3000 * DAY
    file.merge(recorded(second(NOON), second(NOON - 7 * HOUR), second(NOON - 4 * DAY), second(far)), {})
    file.prune(NOON + 1, local_day(NOON))
    found, long = file.read(0), file.read_long()
    assert set(found.seconds) == {(KEY, NOON // MINUTE)}
    assert set(found.minutes) == {(KEY, NOON // MINUTE), (KEY, (NOON - 7 * HOUR) // MINUTE)}
    assert len(long.hours) == 3 and len(long.days) == 2
    file.prune(NOON + 500 * DAY, local_day(NOON) + 500)
    assert file.read_long().empty and file.keys() == set()


def test_a_day_of_every_second_is_small(file: HistoryFile, path: Path) -> None:
    """Of a tunnel that is as busy as can be: no two seconds are alike."""
    draw = random.Random(1)  # noqa: S311
    for minute in range(24 * 60):
        news = recorded(
            *(
                second(NOON + minute * MINUTE + n, draw.randrange(12_500_000), draw.randrange(1_250_000))
                for n in range(60)
            )
        )
        file.merge(news, {})
        if minute % 60 == 59:
            now = NOON + (minute + 1) * MINUTE
            file.prune(now, local_day(now))
    files = sum(found.stat().st_size for found in path.parent.iterdir())
    assert files < 1 << 20


def test_many_busy_tunnels_lose_their_oldest_details_first(path: Path) -> None:
    file, _ = HistoryFile.open(path, NOON)
    draw = random.Random(1)  # noqa: S311
    news = Buckets()
    for number in range(100):
        key = Key("app", "", f"t{number}")
        for minute in range(0, 360, 2):
            news.seconds[key, NOON // MINUTE - minute] = array("Q", draw.randbytes(8 * 2 * MINUTE))
        news.days[key, local_day(NOON)] = Amounts(1, 1)
    file.merge(news, {})
    file.prune(NOON + 1, local_day(NOON))
    file.close()
    assert path.stat().st_size <= MOST_BYTES
    file, _ = HistoryFile.open(path, NOON)
    left = {minute for _, minute in file.read(0).seconds}
    assert left and min(left) > NOON // MINUTE - 300 and max(left) == NOON // MINUTE
    assert len(file.read_long().days) == 100
    file.close()


def test_cleared_means_gone_from_the_disk(path: Path) -> None:
    file, _ = HistoryFile.open(path, NOON)
    secret = Key("application-nobody-may-know", "", "corp0")
    account = Account(KEY, 1, 1, 0.0)
    file.merge(recorded(second(NOON, key=secret)), {"/t/1": account})
    file.clear()
    assert file.read(0).empty and file.read_long().empty
    assert file.accounts() == {"/t/1": account}, "what passed before must not be counted again"
    file.close()
    assert b"nobody-may-know" not in path.read_bytes()


DAMAGES = {
    "noise": lambda path: path.write_bytes(b"\x13" * 9000),
    "cut": lambda path: os.truncate(path, path.stat().st_size // 2 // 4096 * 4096 + 100),
    "overwritten": lambda path: _overwrite(path, 4096, b"\xff" * 8192),
    "another": lambda path: _another(path),
    "half-made": lambda path: _half_made(path),
}


def _overwrite(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


def _another(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photographs (name TEXT)")
    connection.close()


def _half_made(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 0")
    connection.close()


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_file_is_set_aside_and_told(path: Path, name: str) -> None:
    file, _ = HistoryFile.open(path, NOON)
    file.merge(recorded(*(second(NOON + n, n << 20) for n in range(2000))), {})
    file.close()
    DAMAGES[name](path)
    damaged = path.read_bytes()
    file, problem = HistoryFile.open(path, NOON)
    assert problem is not None and problem.trouble is Trouble.DAMAGED
    aside = Path(problem.path)
    assert aside.name.startswith("history-damaged-2025-06-15-") and aside.parent == path.parent
    assert aside.read_bytes() == damaged
    file.merge(recorded(second(NOON)), {})
    assert len(file.read(0).seconds) == 1
    file.close()


def test_a_file_of_a_later_version_is_left_alone(path: Path) -> None:
    file, _ = HistoryFile.open(path, NOON)
    file.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 3")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        HistoryFile.open(path, NOON)
    assert refused.value.problem.trouble is Trouble.NEWER
    assert path.read_bytes() == before


def test_a_file_that_knew_of_no_profiles_goes_on(path: Path) -> None:
    file, _ = HistoryFile.open(path, NOON)
    file.merge(recorded(second(NOON), second(NOON, key=OTHER)), {"/t/1": Account(KEY, 5, 6, 1.0)})
    file.close()
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "CREATE TABLE old (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, session TEXT NOT NULL,"
            " interface TEXT NOT NULL, UNIQUE (owner, session, interface));"
            "INSERT INTO old SELECT id, owner, session, interface FROM tunnel; DROP TABLE tunnel;"
            "ALTER TABLE old RENAME TO tunnel; PRAGMA user_version = 1"
        )
    connection.close()
    file, problem = HistoryFile.open(path, NOON)
    assert problem is None
    file.merge(recorded(second(NOON, key=HOME), second(NOON)), {})
    assert file.keys() == {KEY, OTHER, HOME}
    assert {key: one.rx for (key, _), one in file.read_long().days.items()} == {KEY: 10, OTHER: 5, HOME: 5}
    file.close()


def test_a_profile_is_the_same_whatever_it_is_called(file: HistoryFile) -> None:
    file.merge(recorded(second(NOON, key=HOME)), {})
    file.merge(recorded(second(NOON, key=HOME._replace(session="Cabin"))), {})
    assert {key.session: one.rx for (key, _), one in file.read_long().days.items()} == {"Cabin": 10}
    file.titles = {HOME.profile: "Home again"}
    known = file.keys()
    assert {key.session for key in known} == {"Home again"}


def test_one_instance_keeps_it(file: HistoryFile, path: Path) -> None:
    with pytest.raises(Refused) as refused:
        HistoryFile.open(path, NOON)
    assert refused.value.problem.trouble is Trouble.IN_USE
    file.merge(recorded(second(NOON)), {})


def test_who_is_killed_loses_nothing_that_was_merged(path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from tests.gui.history.test_file import *\n"
        "file, _ = HistoryFile.open(Path(sys.argv[1]), NOON)\n"
        "for n in range(300):\n"
        "    file.merge(recorded(second(NOON + n)), {})\n"
        "    if n == 250: print('merged', flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    command = [sys.executable, "-c", program, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == -9 and "merged" in done.stdout, done.stderr
    file, problem = HistoryFile.open(path, NOON)
    assert problem is None
    assert sum(amounts.rx for amounts in file.read_long().days.values()) == 5 * 300
    file.close()


def test_a_full_disk_is_said_to_be_full_and_works_again_when_there_is_room(tmp_path: Path) -> None:
    if not namespaces.inside():
        pytest.skip("needs namespaces of its own, to mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], check=True)
    try:
        file, _ = HistoryFile.open(disk / "history.sqlite", NOON)
        filler = disk / "filler"
        with pytest.raises(OSError, match="No space"):
            filler.write_bytes(b"x" * (1 << 20))
        many = recorded(*(second(NOON + n * MINUTE, n << 20) for n in range(2000)))
        with pytest.raises(Refused) as refused:
            file.merge(many, {})
        assert refused.value.problem.trouble is Trouble.FULL
        filler.unlink()
        file.merge(recorded(second(NOON)), {})
        assert len(file.read(0).seconds) == 1
        file.close()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_minute_that_is_no_minute_is_refused() -> None:
    minute = no_seconds()
    minute[3], minute[119] = (1 << 64) - 1, 7
    assert unpacked(packed(minute)) == minute
    for wrong in (b"", b"noise", packed(minute)[:-3], packed(minute[:60])):
        with pytest.raises(ValueError, match="a minute of the history"):
            unpacked(wrong)
