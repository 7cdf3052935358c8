"""The window: rows that change in place, what stands where there are none, and how it is closed."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from vpngui.gui.connections.tunnels_model import DETAIL_ROLE, Column, TunnelsModel
from vpngui.gui.connections.tunnels_view import TunnelsView
from vpngui.gui.main_window import MainWindow
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Traffic
from vpngui.model.statistics import Counters, Rates
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


def test_while_it_looks_it_claims_nothing(place: Place) -> None:
    place.window.show_snapshot(Snapshot())
    assert "not running" not in place.texts()
    assert "No tunnels" not in place.texts()


@pytest.mark.parametrize("state", [ServiceState.ABSENT, ServiceState.NO_BUS])
def test_a_missing_service_is_said_with_what_to_do(place: Place, qtbot: QtBot, state: ServiceState) -> None:
    place.window.show_snapshot(Snapshot(state))
    assert "The VPN service is not running" in place.texts()
    assert "systemctl start vpnguid" in place.texts()
    copy = place.button("Copy command")
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "systemctl start vpnguid"


def test_no_tunnels_says_what_to_do(place: Place) -> None:
    place.window.show_snapshot(samples.snapshot())
    assert "Start an application" in place.texts()
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


def test_disconnect_is_offered_for_what_is_up(place: Place, qtbot: QtBot) -> None:
    place.window.show_snapshot(samples.snapshot(samples.tunnel(1)))
    assert place.button("Disconnect") is None
    place.window.show_snapshot(samples.snapshot(UP))
    button = place.button("Disconnect")
    assert button is not None
    assert "corp1" in button.accessibleDescription()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert place.desk.disconnected == [UP.path]
    place.window.show_snapshot(samples.snapshot(samples.tunnel(1)))
    assert place.button("Disconnect") is None
    place.window.show_snapshot(samples.snapshot(UP))
    assert place.button("Disconnect") is not None


def test_rows_change_in_place_and_keep_the_selection(place: Place) -> None:
    place.window.show_snapshot(samples.snapshot(UP, samples.tunnel(2), samples.tunnel(3)))
    (view,) = place.window.findChildren(TunnelsView)
    view.selectRow(1)
    place.window.show_snapshot(samples.snapshot(samples.tunnel(2, state=TunnelState.UP), samples.tunnel(3)))
    (index,) = view.selectionModel().selectedRows()
    assert index.row() == 0
    assert index.siblingAtColumn(Column.STATE).data() == "Connected"


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = TunnelsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    now = time.time()
    states = [
        samples.all_states(now),
        samples.snapshot(UP),
        samples.snapshot(),
        samples.snapshot(samples.tunnel(3), UP),
        samples.all_states(now),
    ]
    for snapshot in states:
        model.show_snapshot(snapshot)
        model.show_traffic({tunnel.path: Traffic() for tunnel in snapshot.tunnels})
        assert {model.tunnel(row) for row in range(model.rowCount())} == set(snapshot.tunnels)
    assert tester.model() is model


def test_traffic_is_shown_as_a_rate_and_in_all(qtbot: QtBot) -> None:
    model = TunnelsModel()
    model.show_snapshot(samples.snapshot(UP))
    assert model.index(0, Column.SENT).data() == ""
    model.show_traffic({UP.path: Traffic(Rates(1500.0, 0.0), Counters(rx_bytes=2_000_000))})
    received, sent = model.index(0, Column.RECEIVED), model.index(0, Column.SENT)
    assert received.data().replace("\u202f", " ") == "1.5 kB/s"
    assert received.data(DETAIL_ROLE).replace("\u202f", " ") == "2.0 MB in all"
    assert sent.data().replace("\u202f", " ") == "0 B/s"
    model.show_snapshot(samples.snapshot(samples.tunnel(1)))
    assert model.index(0, Column.SENT).data() == ""


def test_every_cell_has_words_for_assistive_technology(qtbot: QtBot) -> None:
    model = TunnelsModel()
    model.show_snapshot(samples.snapshot(UP))
    state = model.index(0, Column.STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert state.startswith("Connected, for ")


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


def test_the_table_is_made_only_when_it_is_needed(place: Place) -> None:
    place.window.show_snapshot(samples.snapshot())
    assert place.window.findChildren(TunnelsView) == []


def test_an_error_is_said_in_full(place: Place) -> None:
    text = "the kernel refused the address 10.9.0.2/24; take another, then ask again"
    place.window.show_snapshot(samples.snapshot(samples.tunnel(1, state=TunnelState.ERROR, error=text)))
    assert f"corp1: {text}" in place.texts()
    place.window.show_snapshot(samples.snapshot(UP))
    assert text not in place.texts()
