"""The app put together: who hears what."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from vpngui.gui.app import App
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice
from vpngui.gui.options import Options
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.tray import Tray


def test_the_desktop_is_told_while_nobody_sees_the_window(
    qtbot: QtBot, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Tray, "notify", lambda tray, text: told.append(text))
    window = MainWindow()
    qtbot.addWidget(window)

    async def happen() -> None:
        app = App(Options(hidden=True), window, Preferences())
        for text in ("first", "first", "second"):
            app.noticed(Notice("of tomorrow", "", text))
        assert told == ["first", "second"]
        window.show()
        app.noticed(Notice("of tomorrow", "", "third"))
        assert told == ["first", "second"]
        await app._traffic.close()

    run(happen())
    assert "third" in [label.text() for label in window.findChildren(QLabel)]
