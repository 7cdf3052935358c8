"""The page Traffic: what is drawn, read out, paused, reset, cleared and exported, by keys alone too."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.waiting import until
from vpngui.gui.history.clock import Clock
from vpngui.gui.history.history import History
from vpngui.gui.snapshot import Tunnel
from vpngui.gui.traffic.figures import FiguresView
from vpngui.gui.traffic.page import TrafficPage
from vpngui.gui.traffic.periods_view import PeriodsView
from vpngui.gui.traffic.totals_model import DETAIL_ROLE, Column
from vpngui.gui.traffic.totals_view import TotalsView
from vpngui.model.errors import PermissionDenied
from vpngui.model.statistics import Counters, Sample
from vpngui.model.tunnel_state import TunnelState

NOON = 1_750_000_000 // 86400 * 86400 + 43200
UP = samples.tunnel(1, state=TunnelState.UP, since=NOON)
OTHER = samples.tunnel(2, state=TunnelState.UP, since=NOON, session="Home")

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@dataclass
class Service:
    """Takes calls down; the real one is called in tests/bus."""

    calls: list[tuple[str, str]] = field(default_factory=list)
    error: Exception | None = None

    async def on_tunnel(self, path: str, member: str, signature: str = "", body: Sequence[Any] = ()) -> None:
        self.calls.append((path, member))
        if self.error is not None:
            raise self.error


class World:
    """The page with a history of its own, and the clock by which both go."""

    def __init__(self, run: Run, path: Path | None = None) -> None:
        self._run = run
        self.passed = 0.0
        self.jump = 0.0
        self.rx = self.tx = 0
        self.desk = Desk(service=Service())
        clock = Clock(
            lambda: 5000.0 + self.passed,
            lambda: 5000.0 + self.passed,
            lambda: NOON + self.passed + self.jump,
        )
        self.problems: list[object] = []
        self.desk.history = self.history = History(path, self.problems.append, clock)
        self.page = TrafficPage(self.desk.context)

    def open(self, *tunnels: Tunnel) -> None:
        self._run(self.history.start())
        self.follow(*tunnels)
        self.page.resize(900, 700)
        self.page.show()
        self.do(lambda: self.page.set_watched(True))

    def do(self, action: Callable[[], object]) -> None:
        """In the loop, until all that follows from it is done."""

        async def done() -> None:
            action()
            await until(lambda: all(task.done() for task in self.desk.tasks), 20)
            for task in self.desk.tasks:
                task.result()

        self._run(done())

    def follow(self, *tunnels: Tunnel) -> None:
        snapshot = samples.snapshot(*tunnels)
        self.do(lambda: self.history.follow(snapshot))
        self.page.show_snapshot(snapshot)

    def sample(self, count: int = 1, rx: int = 1000, tx: int = 100) -> None:
        """``count`` seconds of the first tunnel; the other receives twice as much and sends nothing."""

        def sampled() -> None:
            for _ in range(count):
                self.passed += 1
                self.rx, self.tx = self.rx + rx, self.tx + tx
                counted = Counters(rx_bytes=self.rx, tx_bytes=self.tx), Counters(rx_bytes=self.rx * 2)
                self.history.sampled(
                    {
                        tunnel.path: Sample(5000.0 + self.passed, counters)
                        for tunnel, counters in zip((UP, OTHER), counted, strict=True)
                    }
                )

        self.do(sampled)

    def press(self, text: str) -> None:
        self.do(self.button(text).click)

    def choose(self, text: str) -> None:
        (whose,) = self.page.findChildren(QComboBox)
        row = next(row for row in range(whose.count()) if text in whose.itemText(row))
        whose.setCurrentIndex(row)
        self.do(lambda: whose.activated.emit(row))

    def periods(self) -> list[list[str]]:
        """What the table of days or months shows."""
        (view,) = self.page.findChildren(PeriodsView)
        model = view.model()
        return [
            [
                str(model.index(row, column).data()).replace("\u202f", " ")
                for column in range(model.columnCount())
                if not view.isColumnHidden(column)
            ]
            for row in range(model.rowCount())
        ]

    @property
    def graph(self) -> Any:
        from vpngui.gui.traffic.graph import Graph

        (graph,) = self.page.findChildren(Graph)
        return graph

    @property
    def table(self) -> TotalsView:
        (table,) = self.page.findChildren(TotalsView)
        return table

    def button(self, text: str) -> QAbstractButton:
        return next(one for one in self.page.findChildren(QAbstractButton) if one.text().startswith(text))

    def cell(self, row: int, column: Column) -> tuple[str, str]:
        index = self.table.model().index(row, column)
        return str(index.data()).replace("\u202f", " "), str(index.data(DETAIL_ROLE)).replace("\u202f", " ")

    def readout(self) -> str:
        from vpngui.gui.traffic.chart import _Bubble

        (bubble,) = self.page.findChildren(_Bubble)
        return bubble.text().replace("\u202f", " ") if bubble.isVisible() else ""

    def figures(self) -> list[str]:
        """Now, at most, in all; received, then sent."""
        (view,) = self.page.findChildren(FiguresView)
        return [one.text().replace("\u202f", " ") for one in view.findChildren(QLabel)]

    def answer(self, text: str) -> None:
        (question,) = [one for one in self.page.findChildren(QMessageBox) if one.isVisible()]
        self.do(next(one for one in question.buttons() if one.text() == text).click)

    @property
    def description(self) -> str:
        return str(self.graph.accessibleDescription()).replace("\u202f", " ")


@pytest.fixture
def world(qtbot: QtBot, run: Run) -> World:
    world = World(run)
    qtbot.addWidget(world.page)
    world.open(UP, OTHER)
    return world


def test_the_curves_and_the_totals_are_what_passed(world: World) -> None:
    world.sample(30)
    description = world.description
    assert "Received: 3.0 kB/s now, 3.0 kB/s at most" in description
    assert world.graph.accessibleName() == "Graph of the traffic, last 10 min: All tunnels together"
    assert world.cell(0, Column.CONNECTED) == ("60.0 kB", "0 B")
    assert world.cell(1, Column.TODAY) == ("30.0 kB", "3.0 kB")
    assert world.cell(2, Column.MONTH) == ("90.0 kB", "3.0 kB")


def test_in_little_room_the_names_of_the_totals_leave_some_to_the_amounts(world: World) -> None:
    world.open(UP)
    columns = world.table.horizontalHeader()
    for width in (900, 344):
        world.page.resize(width, 700)
        QApplication.processEvents()
        others = columns.length() - columns.sectionSize(Column.TUNNEL)
        room = world.table.viewport().width() - others
        assert columns.sectionSize(Column.TUNNEL) == max(room, columns.minimumSectionSize())
    assert room < 0


def test_a_screen_reader_hears_which_amount_is_which(world: World) -> None:
    world.sample(3)
    index = world.table.model().index(1, Column.TODAY)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole).replace("\u202f", " ")
    assert said == "received 3.0 kB, sent 300 B"
    named = world.table.model().index(1, Column.TUNNEL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert named.endswith("corp-vpn-client")


def test_what_a_moment_held_is_read_with_keys(qtbot: QtBot, world: World) -> None:
    world.sample(100)
    world.sample(1, rx=9_000_000)
    world.sample(20)
    world.page.activateWindow()
    world.graph.setFocus()
    qtbot.keyClick(world.graph, Qt.Key.Key_End)
    assert "Received" in world.readout()
    qtbot.keyClick(world.graph, Qt.Key.Key_Home)
    assert "Received 0 B/s" in world.readout()
    world.graph.point(NOON + 100.5)
    lines = world.readout().split("\n")
    assert lines[1:] == ["Received 27.0 MB/s", "Sent 100 B/s"]
    assert world.description.endswith("Received 27.0 MB/s. Sent 100 B/s")
    qtbot.keyClick(world.graph, Qt.Key.Key_Escape)
    assert world.readout() == ""


def test_the_pointer_reads_too(qtbot: QtBot, world: World) -> None:
    world.sample(100)
    QApplication.processEvents()
    view = world.graph._view.sceneBoundingRect().center()
    qtbot.mouseMove(world.graph.viewport(), world.graph.mapFromScene(view))
    assert "Received" in world.readout()
    qtbot.mouseMove(world.graph.viewport(), world.graph.viewport().rect().bottomLeft())
    qtbot.waitUntil(lambda: world.readout() == "")


def test_each_tunnel_is_read_by_its_name(world: World) -> None:
    world.sample(100)
    (whose,) = world.page.findChildren(QComboBox)
    whose.setCurrentIndex(1)
    whose.activated.emit(1)
    world.graph.point(NOON + 50.5)
    assert "Work VPN" in world.readout() and "received 2.0 kB/s" in world.readout()
    world.graph.point(-1.0)
    assert "\u2068Home\u2069: Received: 2.0 kB/s now" in world.description
    whose.setCurrentIndex(3)
    whose.activated.emit(3)
    assert whose.currentText().startswith("\u2068Work VPN")
    assert "Received: 1.0 kB/s now" in world.description


def test_paused_it_stands_and_goes_on_with_all_that_passed(world: World) -> None:
    world.sample(50)
    world.press("Pause")
    end = world.graph._end
    world.sample(50)
    assert world.graph._end == end
    assert "now" not in world.description
    assert world.button("Continue").isChecked()
    world.press("Continue")
    assert world.graph._end > end
    assert "300 kB in all" in world.description


def test_a_clock_that_is_set_moves_the_curve_with_it(world: World) -> None:
    world.sample(60)
    world.jump = -7200.0
    world.sample(60)
    assert world.graph._end < NOON
    assert "360 kB" in world.figures()


def test_while_nobody_looks_nothing_is_drawn_and_then_all_of_it(world: World) -> None:
    world.sample(10)
    world.page.set_watched(False)
    end = world.graph._end
    world.sample(40)
    assert world.graph._end == end
    world.do(lambda: world.page.set_watched(True))
    assert "150 kB in all" in world.description


def test_counters_are_reset_after_a_question_only(world: World) -> None:
    assert not world.button("Reset").isEnabled()
    world.sample(5)
    world.table.selectRow(1)
    world.press("Reset")
    world.answer("Cancel")
    assert world.desk.service.calls == []
    world.press("Reset")
    world.answer("Reset")
    assert world.desk.service.calls == [(UP.path, "ResetStatistics")]
    world.table.selectRow(2)
    assert not world.button("Reset").isEnabled(), "the sum is no tunnel"


def test_a_reset_that_is_refused_says_why(world: World) -> None:
    world.desk.service.error = PermissionDenied("not now")
    world.table.selectRow(0)
    world.press("Reset")
    world.answer("Reset")
    assert world.desk.told == ["not now"]


def test_a_reset_shows_at_once_and_leaves_the_history(world: World) -> None:
    world.sample(10)
    world.follow(replace(UP, counted=Counters(rx_bytes=10_000, tx_bytes=1_000)), OTHER)
    world.follow(replace(UP, counted=Counters()), OTHER)
    assert world.cell(1, Column.CONNECTED) == ("0 B", "0 B")
    assert world.cell(1, Column.TODAY) == ("10.0 kB", "1.0 kB")


def test_the_history_is_cleared_after_a_question(world: World) -> None:
    world.sample(10)
    world.press("Clear")
    world.answer("Clear")
    assert world.cell(2, Column.TODAY) == ("0 B", "0 B")
    assert "0 B in all" in world.description
    world.sample(1)
    assert world.cell(2, Column.TODAY) == ("3.0 kB", "100 B")


def test_it_is_exported_where_the_person_says(run: Run, world: World, tmp_path: Path) -> None:
    world.sample(10)
    world.press("Export")
    (dialog,) = world.page.findChildren(QFileDialog)
    world.do(lambda: dialog.fileSelected.emit(str(tmp_path / "mine.csv")))
    dialog.close()
    with (tmp_path / "mine.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["received_bytes"]) for row in rows) == 30_000
    assert any("20 rows were written" in label.text() for label in world.page.findChildren(QLabel))
    run(world.page._actions.write(tmp_path / "none" / "mine.csv"))
    assert "could not be written" in world.desk.told[0]


def test_days_and_months_of_who_is_chosen(world: World, tmp_path: Path) -> None:
    world.sample(10)
    world.press("By day")
    assert world.periods() == [["Sun, 15 06 2025", "30.0 kB", "1.0 kB"]]
    assert not world.table.isVisible() and not world.button("Reset").isVisible()
    world.passed += 40 * 86400
    world.sample(1, rx=0, tx=0)
    world.sample(6)
    assert [row[:2] for row in world.periods()] == [
        ["Fri, 25 07 2025", "18.0 kB"],
        ["Sun, 15 06 2025", "30.0 kB"],
    ]
    world.choose("Each tunnel by itself")
    world.press("By month")
    assert world.periods()[0][:3] == ["July 2025", "\u2068Home\u2069", "12.0 kB"]
    world.choose("Home")
    assert [row[0] for row in world.periods()] == ["July 2025", "June 2025"]
    world.press("Export")
    (dialog,) = world.page.findChildren(QFileDialog)
    assert "by-month" in dialog.selectedFiles()[0]
    world.do(lambda: dialog.fileSelected.emit(str(tmp_path / "mine.csv")))
    dialog.close()
    with (tmp_path / "mine.csv").open(newline="", encoding="utf-8") as file:
        assert [row["month"] for row in csv.DictReader(file)] == ["2025-07", "2025-06"]
    world.press("Totals")
    assert world.table.isVisible()


def test_a_connection_leads_to_its_own_curve(world: World) -> None:
    world.page.show_subject(OTHER.path)
    (whose,) = world.page.findChildren(QComboBox)
    assert "Home" in whose.currentText()
    kept = world.page.kept()
    world.page.show_subject("/no/such")
    world.page.take_back(kept)
    assert "Home" in whose.currentText()


def test_keys_alone_reach_everything(qtbot: QtBot, world: World) -> None:
    world.sample(3)
    world.table.selectRow(0)
    world.page.activateWindow()
    qtbot.waitUntil(world.page.isActiveWindow)
    world.page.setFocus()
    reached: set[QWidget] = set()
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget() or world.page, Qt.Key.Key_Tab)
        if (widget := QApplication.focusWidget()) is not None:
            reached.add(widget)
    wanted = [world.graph, world.table, *world.page.findChildren(QPushButton)]
    wanted += world.page.findChildren(QComboBox)
    assert set(wanted) <= reached
    for widget in reached:
        assert widget.accessibleName() or getattr(widget, "text", str)()


def test_without_traffic_it_says_what_will_be_here(qtbot: QtBot, run: Run) -> None:
    world = World(run)
    qtbot.addWidget(world.page)
    world.open()
    texts = [label.text() for label in world.page.findChildren(QLabel) if label.isVisible()]
    assert "No traffic yet" in texts
    world.follow(UP)
    assert world.button("Pause").isVisible()
