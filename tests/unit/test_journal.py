"""The journal: what was committed is there again after any death, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vpngui.model.errors import IoError
from vpngui.service import journal as journaling
from vpngui.service.journal import FILE, SET_ASIDE, Journal
from vpngui.service.runtime_folder import InUse, default_folder

KEYS = st.sampled_from(["tunnel/1", "tunnel/2", "pinned/a", "ключ\n"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
CHANGES = st.dictionaries(KEYS, VALUES, max_size=3)
ENDS = st.sampled_from(["commit", "abandon", "nothing"])


def dead(journal: Journal) -> None:
    """As after SIGKILL: descriptors are closed, nothing more is written."""
    os.close(journal._fd)
    journal._folder.close()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "run"


def test_what_was_committed_comes_back_and_what_was_begun_is_told(folder: Path) -> None:
    journal = Journal.open(folder)
    assert (dict(journal.values), journal.unfinished, journal.damage) == ({}, [], "")
    first = journal.begin({"a": {"x": 1}, "b": [2]})
    assert dict(journal.values) == {}
    journal.commit(first)
    journal.abandon(journal.begin({"a": None}))
    journal.commit(journal.begin({"b": None, "c": "three"}))
    journal.begin({"a": "half"})
    dead(journal)
    again = Journal.open(folder)
    assert dict(again.values) == {"a": {"x": 1}, "c": "three"}
    assert again.unfinished == [{"a": "half"}]
    dead(again)
    # Told once: what was found then has been looked at by now.
    third = Journal.open(folder)
    assert (dict(third.values), third.unfinished) == ({"a": {"x": 1}, "c": "three"}, [])
    third.close()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(CHANGES, ENDS), max_size=12), st.integers(1, 400))
def test_any_history_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, history: list[tuple[dict[str, Any], str]], limit: int
) -> None:
    """Also when the file is written anew at any moment."""
    folder = tmp_path_factory.mktemp("history") / "run"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journaling, "_COMPACT_OCTETS", limit)
        journal, model, begun = Journal.open(folder), dict[str, Any](), list[dict[str, Any]]()
        for changes, end in history:
            entry = journal.begin(changes)
            if end == "commit":
                journal.commit(entry)
                model |= changes
            elif end == "abandon":
                journal.abandon(entry)
            else:
                begun.append(changes)
        wanted = {key: value for key, value in model.items() if value is not None}
        assert dict(journal.values) == wanted
        dead(journal)
        again = Journal.open(folder)
        assert (dict(again.values), again.unfinished) == (wanted, begun)
        again.close()


@pytest.mark.parametrize("last", ["begin", "commit", "abandon"])
def test_a_last_line_torn_at_any_octet_was_not_written(folder: Path, last: str) -> None:
    journal = Journal.open(folder)
    journal.commit(journal.begin({"a": 1}))
    entry = None if last == "begin" else journal.begin({"a": 2})
    before = (folder / FILE).stat().st_size
    if entry is None:
        journal.begin({"a": 2})
    else:
        journal.commit(entry) if last == "commit" else journal.abandon(entry)
    dead(journal)
    whole = (folder / FILE).read_bytes()
    for size in range(before, len(whole)):
        (folder / FILE).write_bytes(whole[:size])
        torn = Journal.open(folder)
        assert dict(torn.values) == {"a": 1}
        assert torn.unfinished == ([] if last == "begin" else [{"a": 2}])
        assert torn.damage == ""
        torn.commit(torn.begin({"b": 3}))
        dead(torn)
        after = Journal.open(folder)
        assert dict(after.values) == {"a": 1, "b": 3}
        dead(after)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"nonsense\n",
        b'{"vpngui-journal":2}\n',
        b'{"vpngui-journal":1}\n{"begin":1,"change":{}\n{"commit":1}\n',
        b'{"vpngui-journal":1}\n{"commit":7}\n',
        b'{"vpngui-journal":1}\n{"key":"a","value":1,"more":2}\n',
        b'{"vpngui-journal":1}\n[1]\n',
        b'{"vpngui-journal":1}\n\xff\xfe\n',
        b'{"vpngui-journal":1}\n' + b"[" * 100_000 + b"\n",
    ],
)
def test_a_damaged_file_is_set_aside_and_said(folder: Path, damage: bytes) -> None:
    folder.mkdir(mode=0o700)
    (folder / FILE).write_bytes(damage)
    (folder / FILE).chmod(0o600)
    journal = Journal.open(folder)
    assert SET_ASIDE in journal.damage
    assert (dict(journal.values), journal.unfinished) == ({}, [])
    assert (folder / SET_ASIDE).read_bytes() == damage
    journal.commit(journal.begin({"a": 1}))
    dead(journal)
    again = Journal.open(folder)
    assert (dict(again.values), again.damage) == ({"a": 1}, "")
    again.close()


def test_it_stays_small_and_says_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journaling, "_COMPACT_OCTETS", 4096)
    journal = Journal.open(folder)
    waiting = journal.begin({"waiting": True})
    for number in range(500):
        journal.commit(journal.begin({f"tunnel/{number % 3}": {"at": number}}))
        assert (folder / FILE).stat().st_size <= 4096
    journal.commit(waiting)
    dead(journal)
    again = Journal.open(folder)
    assert again.values["tunnel/1"] == {"at": 499} and again.values["waiting"] is True
    again.close()


def test_a_full_file_system_refuses_intents_and_loses_no_commit(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.open(folder)
    entry = journal.begin({"a": 1})
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:5]))
    with pytest.raises(IoError, match="make room"):
        journal.commit(entry)
    with pytest.raises(IoError, match="make room"):
        journal.begin({"b": 1})
    monkeypatch.undo()
    journal.abandon(journal.begin({"c": 1}))
    dead(journal)
    again = Journal.open(folder)
    assert (dict(again.values), again.unfinished, again.damage) == ({"a": 1}, [], "")
    again.close()


def test_the_file_is_ours_alone_and_gone_when_it_says_nothing(folder: Path) -> None:
    journal = Journal.open(folder)
    assert (folder.stat().st_mode & 0o777, (folder / FILE).stat().st_mode & 0o777) == (0o700, 0o600)
    journal.commit(journal.begin({"a": 1}))
    journal.close()
    assert [path.name for path in folder.iterdir()] == [FILE]
    again = Journal.open(folder)
    again.commit(again.begin({"a": None}))
    again.close()
    assert list(folder.iterdir()) == []


def test_a_file_or_folder_open_to_others_is_refused(folder: Path, tmp_path: Path) -> None:
    Journal.open(folder).close()
    folder.chmod(0o770)
    with pytest.raises(IoError, match="others may write"):
        Journal.open(folder)
    folder.chmod(0o700)
    journal = Journal.open(folder)
    journal.commit(journal.begin({"a": 1}))
    dead(journal)
    (folder / FILE).chmod(0o620)
    with pytest.raises(IoError, match="not believed"):
        Journal.open(folder)
    (folder / FILE).chmod(0o600)
    (tmp_path / "second").hardlink_to(folder / FILE)
    with pytest.raises(IoError, match="not believed"):
        Journal.open(folder)
    (folder / FILE).unlink()
    (folder / FILE).symlink_to(tmp_path / "second")
    with pytest.raises(IoError):
        Journal.open(folder)
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(IoError, match="runtime directory"):
        Journal.open(tmp_path / "link")


def test_one_at_a_time_and_a_killed_one_frees_it(folder: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from vpngui.service.journal import Journal\n"
        "journal = Journal.open(pathlib.Path(sys.argv[1]))\n"
        "journal.commit(journal.begin({'a': 1}))\n"
        "print('ready', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == b"ready\n"
        with pytest.raises(InUse):
            Journal.open(folder)
        other.kill()
        other.wait()
    journal = Journal.open(folder)
    assert dict(journal.values) == {"a": 1}
    journal.close()


def test_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    assert default_folder() == Path("/run/vpngui")
    monkeypatch.setenv("RUNTIME_DIRECTORY", "/run/elsewhere")
    assert default_folder() == Path("/run/elsewhere")
