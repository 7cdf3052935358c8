"""The page Help: the real doctor examines in a process of its own, and the page says what came out."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.diagnostics.samples import ILL, WELL
from vpngui.gui.diagnostics import doctor
from vpngui.gui.diagnostics.about import LICENCE_URL
from vpngui.gui.diagnostics.doctor import Doctor, Found, parsed
from vpngui.gui.diagnostics.keys import keys
from vpngui.gui.diagnostics.page import HelpPage
from vpngui.gui.main_window import MainWindow
from vpngui.gui.plain_text import PlainText
from vpngui.model.findings import Kind, Level

ANSWER = json.dumps(
    [
        {
            "check": "tun",
            "level": "wrong",
            "kind": "tun-none",
            "text": "none",
            "todo": "x",
            "command": "modprobe tun",
            "values": {"reason": "gone"},
        },
        {"check": "later", "level": "unheard of", "kind": "of tomorrow", "text": "a new thing"},
    ]
)


def program(code: str) -> tuple[str, ...]:
    return sys.executable, "-c", code


class Place:
    def __init__(self, qtbot: QtBot, command: tuple[str, ...] | None) -> None:
        self.desk = Desk()
        self.page = HelpPage(self.desk.context, command)
        self.page.setMinimumSize(320, 320)
        self.page.resize(900, 900)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitExposed(self.page)

    def texts(self) -> str:
        return "\n".join(text.text() for text in self.page.findChildren(PlainText) if text.isVisible())

    def button(self, words: str) -> QPushButton:
        (found,) = (b for b in self.page.findChildren(QPushButton) if b.text() == words and b.isVisible())
        return found


def test_the_real_doctor_answers(qtbot: QtBot) -> None:
    place = Place(qtbot, None)
    place.page.set_watched(True)
    assert "Checking…" in place.texts()
    qtbot.waitUntil(lambda: bool(place.page._found), timeout=30_000)
    kinds = {one.kind for one in place.page._found}
    assert None not in kinds and kinds & {Kind.TUN, Kind.TUN_NONE} and Kind.SYSTEM in kinds
    place.page.set_watched(False)
    place.page.set_watched(True)
    assert "Checking…" not in place.texts()


def test_what_is_wrong_is_shown_first_and_the_rest_on_demand(qtbot: QtBot) -> None:
    place = Place(qtbot, program(f"print({ANSWER!r})"))
    place.page.set_watched(True)
    qtbot.waitUntil(lambda: "1 things do not work" in place.texts(), timeout=30_000)
    assert "gone" in place.texts() and "a new thing" in place.texts()
    place.button("Copy").click()
    assert QGuiApplication.clipboard().text() == "modprobe tun"
    place.page._examination_done(ILL)
    assert "The system bus answers." not in place.texts()
    place.button(f"Show all {len(ILL)} checks").click()
    assert "The system bus answers." in place.texts()
    place.button("Hide what works").click()
    assert "The system bus answers." not in place.texts()
    place.page._examination_done(WELL)
    assert "Everything works" in place.texts()


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("/nowhere/vpngui",), "directory"),
        (program("import sys; sys.exit('no such luck')"), "no such luck"),
        (program("print('{}')"), "no list of findings"),
        (program("print('[{}]')"), "no list of findings"),
        (program("print('half')"), "Expecting value"),
        (program("import os; os.kill(os.getpid(), 9)"), "Expecting value"),
    ],
)
def test_a_self_test_that_fails_is_told_and_can_be_repeated(
    qtbot: QtBot, command: tuple[str, ...], said: str
) -> None:
    place = Place(qtbot, command)
    place.page.set_watched(True)
    qtbot.waitUntil(lambda: "could not be done" in place.texts(), timeout=30_000)
    assert said in place.texts()
    assert place.button("Check again").isEnabled()


def test_one_that_hangs_is_ended(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_PATIENCE_MS", 50)
    place = Place(qtbot, program("import time; time.sleep(60)"))
    place.page.set_watched(True)
    qtbot.waitUntil(lambda: "could not be done" in place.texts(), timeout=30_000)


def test_who_looks_elsewhere_ends_it(qtbot: QtBot) -> None:
    place = Place(qtbot, program("import time; time.sleep(60)"))
    place.page.set_watched(True)
    assert place.page._doctor.running
    place.page.set_watched(False)
    assert not place.page._doctor.running


def test_nothing_of_the_folder_it_runs_in_is_loaded(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('caught')")
    monkeypatch.chdir(tmp_path)
    parent = QObject()
    examining = Doctor(parent)
    with qtbot.waitSignal(examining.found, timeout=30_000) as heard:
        examining.examine()
        examining.examine()
    assert all(isinstance(one, Found) for one in heard.args[0])


def test_an_answer_of_another_version_is_understood_as_far_as_it_goes() -> None:
    wrong, later = parsed(ANSWER)
    assert (wrong.kind, wrong.level, wrong.values) == (Kind.TUN_NONE, Level.WRONG, {"reason": "gone"})
    assert (later.kind, later.level, later.text) == (None, Level.NOTE, "a new thing")


def test_the_report_is_shown_before_it_is_copied(qtbot: QtBot, run: Run) -> None:
    place = Place(qtbot, program("print('[]')"))
    place.page.show_snapshot(samples.snapshot(samples.tunnel(1)))

    async def happen() -> None:
        place.button("Write report").click()
        while place.desk.tasks:
            await place.desk.tasks.pop()

    run(happen())
    (shown,) = place.page.findChildren(QPlainTextEdit)
    assert shown.isVisible() and "tunnels: 1" in shown.toPlainText()
    assert os.uname().nodename not in shown.toPlainText() and "10.9.0" not in shown.toPlainText()
    place.button("Copy report").click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    place.page._examination_done(WELL)
    assert not shown.isVisible()


def test_the_licence_opens_outside(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    place = Place(qtbot, program("print('[]')"))
    place.button("Read the licence").click()
    assert [url.toString() for url in opened] == [LICENCE_URL]


def test_the_keys_that_are_listed_do_something(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    known = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    known |= {action.shortcut().toString() for action in window._header.actions()}
    known |= {button.shortcut().toString() for button in window.findChildren(QToolButton)}
    pages = len(window._entries)
    listed = {QKeySequence(name).toString() for _, names in keys(pages) for name in names.split(" – ")}
    listed |= {QKeySequence(name).toString() for _, names in keys(pages) for name in names.split(", ")}
    numbered = {f"Ctrl+{number}" for number in range(1, pages + 1)}
    assert {"F1", "F10", "Ctrl+Q", "Ctrl+1"} <= known
    assert known - numbered - {""} <= listed


def test_what_was_found_outlives_a_change_of_language(qtbot: QtBot) -> None:
    place = Place(qtbot, program("print('[]')"))
    place.page._examination_done(ILL)
    other = Place(qtbot, program("print('[]')"))
    other.page.take_back(place.page.kept())
    other.page.set_watched(True)
    assert "things do not work" in other.texts()
