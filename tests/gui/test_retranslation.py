"""The language changes while the app runs: everything speaks it at once, and what is open stays open."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from vpngui.gui import resources
from vpngui.gui.consent.prompter import Prompter
from vpngui.gui.look import Look
from vpngui.gui.main_window import MainWindow
from vpngui.gui.page import Page

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message><source>Connections</source><translation>Verbindungen</translation></message>
    <message><source>Preferences</source><translation>Einstellungen</translation></message>
</context>
</TS>
"""


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """With an app that speaks the person's language."""
    for code in ("de", "ar"):
        (tmp_path / f"vpngui_{code}.ts").write_text(GERMAN.format(code=code))
        lrelease = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([lrelease, "-silent", tmp_path / f"vpngui_{code}.ts"], check=True, timeout=30)
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path)
    desk = Desk()
    look = Look(qapp, desk.preferences)
    yield desk
    desk.preferences.change(language="en")
    look.deleteLater()
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(desk.context)
    window.show()
    qtbot.waitExposed(window)
    window.show_snapshot(samples.snapshot(samples.tunnel(1)))
    return window


def texts(window: MainWindow) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisible()}


def test_the_window_stays_and_speaks_anew(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    before = window.geometry()
    with qtbot.waitSignal(window.retranslated):
        desk.preferences.change(language="de")
    qtbot.waitUntil(lambda: "Verbindungen" in texts(window))
    assert "Connections" not in texts(window)
    assert window.isVisible() and window.geometry() == before
    with qtbot.waitSignal(window.retranslated):
        desk.preferences.change(language="en")
    qtbot.waitUntil(lambda: "Connections" in texts(window))


def test_it_changes_sides_with_the_direction_of_reading(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    with qtbot.waitSignal(window.retranslated):
        desk.preferences.change(language="ar")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_page_and_what_it_kept_stay_open(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    given: list[object] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Page, "kept", lambda page: "half a sentence")
        patch.setattr(Page, "take_back", lambda page, kept: given.append(kept))
        last = window._entries[-1]
        window.open_page(last.key)
        with qtbot.waitSignal(window.retranslated):
            desk.preferences.change(language="de")
        assert window._navigation.current == last.key
        assert not given  # a page that is not seen is made anew when it is opened
        window.open_page("connections")
        assert given == ["half a sentence"]


def test_keys_lead_to_pages_afterwards(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    for language in ("de", "en"):
        with qtbot.waitSignal(window.retranslated):
            desk.preferences.change(language=language)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys = [entry.key for entry in window._entries]
    for number, wanted in [(keys.index(key), key) for key in ("help", "connections", "preferences")]:
        key = Qt.Key(Qt.Key.Key_1.value + number)
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window._navigation.current == wanted


def test_the_next_question_speaks_it_too(qtbot: QtBot, desk: Desk) -> None:
    prompter = Prompter(lambda asking: None, desk.preferences)
    prompter.warm_up()
    before = prompter._prompt
    prompter.retranslate()
    assert prompter._prompt is not None and prompter._prompt is not before
    prompter._prompt.deleteLater()
