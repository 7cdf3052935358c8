"""The window: rows that change in place, what stands where there are none, and how it is closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from vpngui.gui.main_window import MainWindow
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.tunnel_state import TunnelState

UP = samples.tunnel(1, state=TunnelState.UP, since=1)


class Place:
    def __init__(self, qtbot: QtBot) -> None:
        self.quits = 0
        self.desk = Desk()
        self.window = MainWindow()
        self.window.attach(self.desk.context)
        self.window.keeps_tray = True
        self.window.quit_wanted.connect(self._quit)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)

    def _quit(self) -> None:
        self.quits += 1

    def texts(self) -> str:
        labels = self.window.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def button(self, name: str) -> QPushButton | None:
        found = [b for b in self.window.findChildren(QPushButton) if b.text() == name and b.isVisible()]
        return found[0] if found else None


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    yield Place(qtbot)


def test_it_is_not_wider_than_a_small_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() + 100, room.height() + 100)
    window.fit_screen()
    assert window.width() == room.width()
    assert window.minimumHeight() < window.height() < room.height()


def test_everything_is_blocked_from_the_menu_and_the_tick_follows_what_is_so(place: Place) -> None:
    wanted: list[bool] = []
    place.window.lock_wanted.connect(wanted.append)
    (lock,) = [action for action in place.window.findChildren(QAction) if action.text() == "Block everything"]
    assert not lock.isEnabled()
    place.window.show_lockdown(False, True)
    lock.trigger()
    assert wanted == [True] and not lock.isChecked()
    place.window.show_lockdown(True, True)
    assert lock.isChecked()
    lock.trigger()
    assert wanted == [True, False] and lock.isChecked()


def test_while_it_looks_it_claims_nothing(place: Place) -> None:
    place.window.show_snapshot(Snapshot())
    assert "not running" not in place.texts()
    assert "No tunnels" not in place.texts()


def test_a_missing_service_is_said_with_what_to_do(place: Place, qtbot: QtBot) -> None:
    place.window.show_snapshot(Snapshot(ServiceState.ABSENT))
    assert "The VPN service is not running" in place.texts()
    assert "systemctl start vpnguid" in place.texts()
    copy = place.button("Copy command")
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "systemctl start vpnguid"


def test_a_missing_bus_is_no_missing_service(place: Place) -> None:
    place.window.show_snapshot(Snapshot(ServiceState.NO_BUS))
    assert "The system bus cannot be reached" in place.texts()
    assert "systemctl" not in place.texts()


def test_no_tunnels_says_what_to_do(place: Place) -> None:
    place.window.show_snapshot(samples.snapshot())
    assert "start an application that makes a VPN tunnel" in place.texts()
    assert place.button("Copy command") is None


def test_a_refused_agent_is_said_and_can_be_tried_again(place: Place, qtbot: QtBot) -> None:
    place.window.show_snapshot(Snapshot(ServiceState.PRESENT, AgentState.REFUSED, "not at the screen"))
    assert "not at the screen" in place.texts()
    again = place.button("Try again")
    assert again is not None
    with qtbot.waitSignal(place.window.register_wanted):
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    place.window.show_snapshot(samples.snapshot())
    assert place.button("Try again") is None


def test_a_waiting_question_can_be_shown(place: Place, qtbot: QtBot) -> None:
    place.window.show_asking(True)
    show = place.button("Show question")
    assert show is not None
    with qtbot.waitSignal(place.window.question_wanted):
        qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    place.window.show_asking(False)
    assert place.button("Show question") is None


def test_a_failure_is_said_until_it_is_dismissed(place: Place, qtbot: QtBot) -> None:
    place.window.show_failure("it did not go down")
    assert "it did not go down" in place.texts()
    dismiss = place.button("Dismiss")
    assert dismiss is not None
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert "it did not go down" not in place.texts()


def test_notices_stay_until_they_are_dismissed_one_by_one(place: Place, qtbot: QtBot) -> None:
    assert place.window.show_notice("corp1 was disconnected")
    assert place.window.show_notice("corp2 blocks everything")
    assert not place.window.show_notice("corp1 was disconnected")
    place.window.show_snapshot(samples.snapshot(UP))
    for text in ("corp1 was disconnected", "corp2 blocks everything"):
        assert text in place.texts()
        dismiss = place.button("Dismiss")
        assert dismiss is not None
        qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
        assert text not in place.texts()
    assert place.button("Dismiss") is None


def test_a_question_that_waits_is_more_than_a_notice(place: Place) -> None:
    place.window.show_asking(True)
    place.window.show_notice("corp1 was disconnected")
    assert place.button("Show question") is not None
    place.window.show_asking(False)
    assert "corp1 was disconnected" in place.texts()


def test_a_flood_of_notices_does_not_pile_up(place: Place, qtbot: QtBot) -> None:
    for number in range(100):
        place.window.show_notice(f"number {number}")
    clicks = 0
    while (dismiss := place.button("Dismiss")) is not None:
        qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
        clicks += 1
    assert clicks < 20


def test_closing_hides_where_a_tray_is_left(place: Place) -> None:
    place.window.close()
    assert not place.window.isVisible()


def test_closing_without_a_tray_minimises(place: Place) -> None:
    place.window.keeps_tray = False
    place.window.close()
    assert place.window.isVisible()
    assert place.window.isMinimized()


def test_it_tells_whether_somebody_can_see_it(place: Place, qtbot: QtBot) -> None:
    heard: list[bool] = []
    place.window.watched.connect(heard.append)
    place.window.showMinimized()
    place.window.showNormal()
    place.window.hide()
    place.window.show()
    changes = [now for before, now in zip([None, *heard], heard, strict=False) if now != before]
    assert changes == [False, True, False, True]


def test_quit_is_in_the_menu_and_on_the_keyboard(place: Place, qtbot: QtBot) -> None:
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    qtbot.keyClick(place.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert place.quits == 1


def test_an_error_is_said_in_full(place: Place) -> None:
    text = "the kernel refused the address 10.9.0.2/24; take another, then ask again"
    place.window.show_snapshot(samples.snapshot(samples.tunnel(1, state=TunnelState.ERROR, error=text)))
    assert f"corp1: {text}" in place.texts()
    place.window.show_snapshot(samples.snapshot(UP))
    assert f"corp1: {text}" not in place.texts()
