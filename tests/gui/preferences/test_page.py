"""The page Preferences: each change holds at once, the keyboard reaches all of it, and all can be undone."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.context import Desk
from vpngui.gui.plain_text import PlainText
from vpngui.gui.preferences import autostart
from vpngui.gui.preferences.page import PreferencesPage
from vpngui.gui.preferences.rows import Pick
from vpngui.gui.preferences.values import Theme, Told, TrayShows, Values
from vpngui.gui.switch import Switch
from vpngui.model.consent import Remember
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding
from vpngui.profiles.trusted import TrustedNetworks


class Place:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.desk = Desk()
        self.entry = folder / "autostart" / autostart.FILE
        self.page = PreferencesPage(self.desk.context, self.entry)
        self.page.setMinimumSize(320, 320)
        self.page.resize(900, 700)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitExposed(self.page)

    @property
    def values(self) -> Values:
        return self.desk.preferences.values

    def switch(self, name: str) -> Switch:
        (found,) = (switch for switch in self.page.findChildren(Switch) if switch.accessibleName() == name)
        return found

    def pick(self, name: str, words: str) -> None:
        (found,) = (pick for pick in self.page.findChildren(Pick) if pick.accessibleName() == name)
        row = found.findText(words)
        assert row >= 0, [found.itemText(row) for row in range(found.count())]
        found.setCurrentIndex(row)
        found.activated.emit(row)

    def button(self, words: str) -> QPushButton:
        (found,) = (button for button in self.page.findChildren(QPushButton) if button.text() == words)
        return found

    def texts(self) -> str:
        return "\n".join(text.text() for text in self.page.findChildren(PlainText) if text.isVisible())

    async def settle(self) -> None:
        while self.desk.tasks:
            await self.desk.tasks.pop()


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Place:
    return Place(qtbot, tmp_path)


def test_each_choice_holds_at_once(place: Place) -> None:
    place.pick("Language", "Deutsch")
    place.pick("Colours", "Dark")
    place.pick("The tray icon tells", "What is connected, and how fast")
    place.pick("Offer to remember an answer", "Up to an hour")
    place.pick("When you do not allow it for now", "Ask again in the next session")
    place.switch("A tunnel was connected").click()
    place.switch("Ask before you disconnect a tunnel").click()
    assert place.values == Values(
        theme=Theme.DARK,
        language="de",
        notifications=frozenset(Told) - {Told.CONNECTED},
        tray_shows=TrayShows.RATES,
        remember_at_most=Remember.HOUR,
        snooze=Remember.LOGOUT,
        ask_on_disconnect=True,
    )
    place.switch("A tunnel was connected").click()
    assert place.values.notifications == frozenset(Told)


def test_what_changes_elsewhere_is_shown(place: Place) -> None:
    place.desk.preferences.change(ask_on_disconnect=True, theme=Theme.LIGHT)
    assert place.switch("Ask before you disconnect a tunnel").isChecked()
    assert "Light" in [pick.currentText() for pick in place.page.findChildren(Pick)]


def test_reset_can_be_undone(place: Place, run: Run) -> None:
    chosen = Values(theme=Theme.DARK, notifications=frozenset(), start_hidden=False)

    async def happen() -> None:
        place.page.set_watched(True)
        place.switch("Start at login").click()
        await place.settle()
        place.desk.preferences.change(theme=Theme.DARK, notifications=frozenset(), start_hidden=False)
        place.button("Reset to defaults").click()
        await place.settle()
        assert place.values == Values() and not place.entry.exists()
        assert not place.switch("Start at login").isChecked()
        place.button("Undo").click()
        await place.settle()
        assert place.values == chosen and place.entry.exists()
        assert place.switch("Start at login").isChecked()
        place.button("Reset to defaults").click()
        place.pick("Colours", "Light")
        await place.settle()
        assert not [button for button in place.page.findChildren(QPushButton) if button.text() == "Undo"]

    run(happen())


def test_start_at_login_is_what_the_file_says(place: Place, run: Run) -> None:
    async def happen() -> None:
        place.page.set_watched(True)
        await place.settle()
        assert not place.switch("Start at login").isChecked()
        assert not place.switch("Start in the background").isEnabled()
        place.switch("Start at login").click()
        await place.settle()
        assert "--hidden" in place.entry.read_text()
        place.switch("Start in the background").click()
        await place.settle()
        assert "--hidden" not in place.entry.read_text()
        place.entry.unlink()
        place.page.set_watched(True)
        await place.settle()
        assert not place.switch("Start at login").isChecked()
        place.entry.write_text(autostart.text("/opt/other/vpngui"))
        place.page.set_watched(True)
        await place.settle()
        assert place.switch("Start at login").isChecked()
        assert "/opt/other/vpngui" in place.texts()

    run(happen())


def test_a_folder_that_cannot_be_written_is_told(place: Place, run: Run) -> None:
    place.entry.parent.write_text("no folder")

    async def happen() -> None:
        place.page.set_watched(True)
        place.switch("Start at login").click()
        await place.settle()

    run(happen())
    assert not place.switch("Start at login").isChecked()
    assert "could not be changed" in place.texts()


def test_a_click_on_the_words_means_the_switch(place: Place, qtbot: QtBot) -> None:
    switch = place.switch("A tunnel failed")
    row = switch.parentWidget()
    assert row is not None and switch.isChecked()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topLeft() + row.rect().center() / 4)
    assert not switch.isChecked()


def test_the_keyboard_reaches_everything_in_its_order(place: Place, qtbot: QtBot) -> None:
    place.page.activateWindow()
    qtbot.waitUntil(place.page.isActiveWindow)
    controls = [
        widget
        for widget in place.page.findChildren(QWidget)
        if isinstance(widget, Switch | Pick | QPushButton) and widget.isEnabled()
    ]
    controls[0].setFocus()
    reached = []
    for _ in controls:
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(reached) == set(controls)
    heights = [widget.mapTo(place.page, widget.rect().topLeft()).y() for widget in reached if widget]
    assert len(heights) == len(controls)
    switch = place.switch("Ask before you disconnect a tunnel")
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert place.values.ask_on_disconnect


def test_every_control_has_a_name(place: Place) -> None:
    for widget in place.page.findChildren(QWidget):
        if isinstance(widget, Switch | Pick | QPushButton):
            known = QAccessible.queryAccessibleInterface(widget)
            assert known is not None and known.text(QAccessible.Text.Name), widget
    for pick in place.page.findChildren(Pick):
        known = QAccessible.queryAccessibleInterface(pick)
        assert known is not None
        labels = [other.text(QAccessible.Text.Name) for other, _ in known.relations()]
        assert labels == [pick.accessibleName()]
    known = QAccessible.queryAccessibleInterface(place.switch("Start at login"))
    assert known is not None and known.role() is QAccessible.Role.CheckBox


def test_permissions_are_one_click_away(place: Place) -> None:
    place.button("Show").click()
    assert place.desk.navigated == [("permissions", "")]


def test_the_place_and_the_focus_outlive_a_change_of_language(place: Place, qtbot: QtBot) -> None:
    place.switch("A tunnel failed").setFocus()
    kept = place.page.kept()
    other = PreferencesPage(place.desk.context, place.entry)
    qtbot.addWidget(other)
    other.resize(900, 700)
    other.take_back(kept)
    focus = other.focusWidget()
    assert focus is not None and focus.accessibleName() == "A tunnel failed"


def test_looking_takes_no_time_of_the_loop(place: Place, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file on a disk that hangs keeps nobody waiting."""
    loop_thread: list[bool] = []

    def slow(path: Path | None) -> autostart.Autostart:
        try:
            asyncio.get_running_loop()
            loop_thread.append(True)
        except RuntimeError:
            loop_thread.append(False)
        return autostart.Autostart()

    monkeypatch.setattr(autostart, "read", slow)

    async def happen() -> None:
        place.page.set_watched(True)
        await place.settle()

    run(happen())
    assert loop_thread == [False]


def test_a_network_is_trusted_forgotten_and_trusted_again(place: Place, run: Run, tmp_path: Path) -> None:
    networks = place.desk.networks
    place.desk.trusted = tmp_path / "networks.json"
    trust = place.switch("Trust this network")
    assert not trust.isEnabled()

    async def scenario() -> None:
        networks.present = Surrounding(NetworkKind.WIRED, "router 1", "192.0.2.1")
        networks.changed.emit()
        assert "Wired network with the router 192.0.2.1. It is recognised by its router" in place.texts()
        trust.click()
        await place.settle()
        assert [one.id for one in TrustedNetworks(place.desk.trusted).load()] == ["router 1"]
        networks.present = Surrounding(NetworkKind.WIFI, "", "Free", Protection.OPEN)
        networks.changed.emit()
        assert not trust.isEnabled() and not trust.isChecked()
        assert "Free. Everybody can open a Wi-Fi of this name" in place.texts()
        place.page.activateWindow()
        place.button("Forget").setFocus()
        place.button("Forget").click()
        await place.settle()
        assert place.button("Undo").hasFocus()
        assert networks.trusted == () and "not trusted any more" in place.texts()
        place.button("Undo").click()
        await place.settle()
        assert [one.id for one in networks.trusted] == ["router 1"]
        place.button("Forget").click()
        await place.settle()
        place.page.set_watched(True)  # it was left, and is looked at again
        await place.settle()
        assert "not trusted any more" not in place.texts()

    run(scenario())
