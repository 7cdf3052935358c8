"""The app put together: who hears what."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from vpngui.gui.app import App
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice
from vpngui.gui.notifications.note import Note
from vpngui.gui.notifications.notifier import Notifier
from vpngui.gui.options import Options
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Told, TrayShows
from vpngui.gui.tray.icon import Tray
from vpngui.model.tunnel_state import TunnelState


def test_what_the_service_tells_stands_in_the_window_whether_seen_or_not(
    qtbot: QtBot, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Notifier, "noticed", lambda notifier, notice, text: told.append(text))
    window = MainWindow()
    qtbot.addWidget(window)

    async def happen() -> None:
        app = App(Options(hidden=True), window, Preferences())
        for text in ("first", "first", "second"):
            app.noticed(Notice("of tomorrow", "", text))
        assert told == ["first", "second"]
        window.show()
        app.noticed(Notice("of tomorrow", "", "third"))
        await app._traffic.close()

    run(happen())
    assert "third" in [label.text() for label in window.findChildren(QLabel)]


def test_a_notification_leads_to_its_page_and_to_the_window(qtbot: QtBot, run: Run) -> None:
    window = MainWindow()
    qtbot.addWidget(window)

    async def happen() -> None:
        app = App(Options(hidden=True), window, Preferences())
        opened: list[tuple[str, str]] = []
        window.open_page = lambda key, subject="": opened.append((key, subject))  # type: ignore[method-assign]
        app._follow(Note("k", Told.CONNECTED, "", "", subject="/t/1"), "")
        assert window.isVisible()
        assert opened == [("connections", "/t/1")]
        await app._traffic.close()

    run(happen())


def test_samples_are_asked_for_while_seen_or_wanted_in_the_tray(
    qtbot: QtBot, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(Tray, "present", True)

    async def happen() -> None:
        preferences = Preferences()
        app = App(Options(hidden=True), window, preferences)
        wanted: list[bool] = []
        app._traffic.set_watched = wanted.append  # type: ignore[method-assign]
        up = samples.snapshot(samples.tunnel(1, state=TunnelState.UP))
        monkeypatch.setattr(type(app._service), "snapshot", up)
        app._watch_traffic()
        assert wanted[-1] is False
        preferences.change(tray_shows=TrayShows.RATES)
        assert wanted[-1] is True
        monkeypatch.setattr(type(app._service), "snapshot", samples.snapshot(samples.tunnel(1)))
        app._watch_traffic()
        assert wanted[-1] is False
        window.show()
        assert wanted[-1] is True

    run(happen())
