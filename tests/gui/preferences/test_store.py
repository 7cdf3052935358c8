"""The person's choices: read with care, written as a whole, never lost silently."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vpngui.gui.preferences import file
from vpngui.gui.preferences.file import Problem, Trouble
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Theme, Told, Values, read
from vpngui.model.consent import Remember


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "vpngui" / "preferences.json"


def written(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_nothing_chosen_is_the_default_and_leaves_no_file(path: Path) -> None:
    preferences = Preferences.load()
    assert preferences.values == Values()
    assert preferences.problem is None
    preferences.change(theme=Theme.SYSTEM)
    preferences.close()
    assert not path.parent.exists()


def test_a_change_is_told_at_once_and_read_again(path: Path, qtbot: QtBot) -> None:
    preferences = Preferences.load()
    with qtbot.waitSignal(preferences.changed) as heard:
        preferences.change(theme=Theme.DARK, notifications=frozenset({Told.FAILED}))
    assert heard.args == [preferences.values]
    preferences.change(snooze=Remember.LOGOUT, language="de")
    preferences.close()
    again = Preferences.load().values
    assert again == Values(
        theme=Theme.DARK, notifications=frozenset({Told.FAILED}), snooze=Remember.LOGOUT, language="de"
    )
    assert sorted(json.loads(path.read_text())) == ["language", "notifications", "snooze", "theme"]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_what_a_later_version_wrote_stays(path: Path) -> None:
    later = {"theme": "sepia", "colours": {"up": 7}, "notifications": ["failed", "weather"], "snooze": 7}
    written(path, json.dumps(later))
    preferences = Preferences.load()
    assert preferences.values == Values(notifications=frozenset({Told.FAILED}))
    preferences.change(ask_on_disconnect=True)
    preferences.close()
    assert json.loads(path.read_text()) == {**later, "ask_on_disconnect": True}


def test_reset_can_be_undone_and_touches_no_key_of_others(path: Path) -> None:
    written(path, json.dumps({"theme": "sepia", "ask_on_disconnect": True, "colours": 7}))
    preferences = Preferences.load()
    undo = preferences.reset()
    assert preferences.values == Values()
    preferences.close()
    assert json.loads(path.read_text()) == {"colours": 7}
    undo()
    assert preferences.values.ask_on_disconnect
    preferences.close()
    assert json.loads(path.read_text()) == {"theme": "sepia", "ask_on_disconnect": True, "colours": 7}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b'{"theme": "dark"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"theme":"' + b"x" * (1 << 18) + b'"}',
    ],
    ids=["empty", "cut", "a list", "a number", "half", "no text", "deep", "long"],
)
def test_a_corrupt_file_is_set_aside_as_it_was(path: Path, content: bytes) -> None:
    for number in (1, 2):
        written(path, content)
        preferences = Preferences.load()
        assert preferences.values == Values()
        assert preferences.problem is not None
        assert preferences.problem.trouble is Trouble.SET_ASIDE
        aside = path.with_name(f"preferences.unreadable-{number}.json")
        assert preferences.problem.path == str(aside)
        assert aside.read_bytes() == content
        assert not path.exists()
        preferences.change(start_hidden=False)
        preferences.close()
        assert json.loads(path.read_text()) == {"start_hidden": False}
    assert (path.parent / "preferences.unreadable-1.json").read_bytes() == content


@pytest.mark.parametrize(
    "document",
    [
        {"theme": 1, "language": None, "start_hidden": "yes", "notifications": {}, "tray_shows": []},
        {"remember_at_most": {}, "snooze": "never", "ask_on_disconnect": 1},
    ],
)
def test_a_value_of_the_wrong_kind_is_the_default(document: dict[str, object]) -> None:
    assert read(document) == Values()


def test_a_pipe_in_its_place_keeps_nobody_waiting(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    preferences = Preferences.load()
    assert preferences.problem is not None
    assert preferences.problem.trouble is Trouble.SET_ASIDE


def test_a_folder_that_cannot_be_made_is_told_once(path: Path, qtbot: QtBot) -> None:
    path.parent.write_text("a file where the folder should be")
    preferences = Preferences.load()
    told: list[Problem] = []
    preferences.problem_found.connect(told.append)
    preferences.change(start_hidden=False)
    qtbot.waitUntil(lambda: bool(told))
    preferences.change(start_hidden=True)
    preferences.close()
    qtbot.wait(20)
    assert [problem.trouble for problem in told] == [Trouble.NOT_SAVED]
    assert told[0].reason
    path.parent.unlink()
    preferences.change(start_hidden=False)
    preferences.close()
    assert not Preferences.load().values.start_hidden


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EDQUOT])
def test_a_full_disk_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    written(path, '{"theme": "dark"}')

    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    problem = file.save(path, {"theme": "light"})
    assert problem == Problem(Trouble.NOT_SAVED, str(path), os.strerror(number))
    assert path.read_text() == '{"theme": "dark"}'
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_nothing_is_written_over_what_can_be_neither_read_nor_moved(
    path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    written(path, "{")

    def refuse(*places: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        preferences = Preferences.load()
    assert preferences.problem == Problem(Trouble.UNREADABLE, str(path), "Read-only file system")
    preferences.change(start_hidden=False)
    preferences.close()
    assert path.read_text() == "{"


def test_a_link_to_the_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "preferences.json"
    written(real, "{}")
    path.parent.mkdir()
    path.symlink_to(real)
    preferences = Preferences.load()
    preferences.change(start_hidden=False)
    preferences.close()
    assert path.is_symlink()
    assert json.loads(real.read_text()) == {"start_hidden": False}


def test_where_the_file_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", "/somewhere")
    assert file.default_path() == Path("/somewhere/.config/vpngui/preferences.json")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/config")
    assert file.default_path() == Path("/config/vpngui/preferences.json")


def test_without_a_home_the_choices_hold_until_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    preferences = Preferences.load()
    preferences.change(start_hidden=False)
    assert not preferences.values.start_hidden
    preferences.close()
    problem = file.save(None, {})
    assert problem is not None and problem.trouble is Trouble.NOT_SAVED


@pytest.mark.parametrize(
    ("limit", "offered"),
    [
        (Remember.ONCE, {"once"}),
        (Remember.HOUR, {"once", "hour"}),
        (Remember.LOGOUT, {"once", "hour", "logout"}),
        (Remember.ALWAYS, {"once", "hour", "logout", "always"}),
    ],
)
def test_the_limit_only_takes_away(limit: Remember, offered: set[str]) -> None:
    values = Values(remember_at_most=limit)
    assert {duration.value for duration in Remember if values.may_offer(duration)} == offered
