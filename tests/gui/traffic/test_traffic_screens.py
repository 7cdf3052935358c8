"""Pictures of the page Traffic, for people to look at: build/screens/."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMessageBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.screens import save, shown_as
from tests.gui.traffic import past
from tests.gui.waiting import until
from vpngui.gui.history.clock import Clock
from vpngui.gui.history.history import History
from vpngui.gui.main_window import MainWindow
from vpngui.gui.traffic.page import TrafficPage
from vpngui.gui.traffic.picker import Picker
from vpngui.gui.traffic.tables import Tables
from vpngui.model.statistics import Counters


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file after a day with six tunnels."""
    path = tmp_path_factory.mktemp("history") / "history.sqlite"
    past.write(path, *past.TUNNELS)
    return path


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.fixture(params=["mirrored", "double"])
def manner(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


def choose(seconds: int, row: int = 0) -> Callable[[MainWindow], None]:
    def chosen(window: MainWindow) -> None:
        (picker,) = window.findChildren(Picker)
        (whose,) = picker.findChildren(QComboBox)
        whose.setCurrentIndex(row)
        whose.activated.emit(row)
        picker.choose(seconds, picker.choice)

    return chosen


def point(window: MainWindow) -> None:
    from vpngui.gui.traffic.graph import Graph

    choose(86400)(window)
    (graph,) = window.findChildren(Graph)
    graph.setFocus(Qt.FocusReason.TabFocusReason)
    graph.point(graph._begin + 86400 * 0.55)


def pause(window: MainWindow) -> None:
    button = next(one for one in window.findChildren(QPushButton) if one.isCheckable())
    button.click()


def bottom(window: MainWindow) -> None:
    (page,) = window.findChildren(TrafficPage)
    (area,) = page.findChildren(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def by(text: str, *, each: bool = False) -> Callable[[MainWindow], None]:
    def prepare(window: MainWindow) -> None:
        if each:
            choose(600, 1)(window)
        (tables,) = window.findChildren(Tables)
        button = next(one for one in tables.findChildren(QAbstractButton) if one.text() == text)
        button.click()
        bottom(window)

    return prepare


PICTURES: dict[str, tuple[int, int, Callable[[MainWindow], None]]] = {
    "10min": (1056, 640, choose(600)),
    "minute": (1056, 640, choose(60)),
    "hour-one": (1056, 640, choose(3600, 2)),
    "6h-each": (1056, 720, choose(21600, 1)),
    "day": (1320, 800, choose(86400)),
    "cross": (1056, 640, point),
    "narrow": (400, 640, choose(86400)),
    "bottom": (480, 480, bottom),
    "paused": (1056, 640, pause),
    "by-day": (1056, 800, by("By day")),
    "by-month-each": (1056, 800, by("By month", each=True)),
    "by-day-narrow": (400, 640, by("By day", each=True)),
}


async def opened(path: Path | None, width: int, height: int, desk: Desk | None = None) -> MainWindow:
    """A window on this page, everything loaded; the history's clock stands where the file ends."""
    clock = Clock(lambda: 5000.0, lambda: 5000.0, lambda: float(past.NOW))
    desk = desk or Desk()
    desk.history = History(path, lambda problem: None, clock)
    await desk.history.start()
    window = MainWindow()
    window.attach(desk.context)
    window.resize(width, height)
    window.open_page("traffic")
    tunnels = past.TUNNELS if path is not None else ()
    told = [
        replace(tunnel, counted=Counters(rx_bytes=10**9 * (n + 1), tx_bytes=10**7))
        for n, tunnel in enumerate(tunnels)
    ]
    snapshot = samples.snapshot(*told)
    desk.history.follow(snapshot)
    window.show_snapshot(snapshot)
    window.show()
    await until(lambda: all(task.done() for task in desk.tasks), 20)
    return window


ALSO_MIRRORED_AND_LARGE = ("10min", "by-day-narrow", "cross", "narrow", "bottom")


@pytest.mark.parametrize("name", PICTURES)
def test_traffic(qtbot: QtBot, run: Run, tmp_path: Path, full: Path, scheme: str, name: str) -> None:
    picture(qtbot, run, tmp_path, full, scheme, name)


@pytest.mark.parametrize("name", ALSO_MIRRORED_AND_LARGE)
def test_in_other_manners(qtbot: QtBot, run: Run, tmp_path: Path, full: Path, manner: str, name: str) -> None:
    picture(qtbot, run, tmp_path, full, manner, name)


def picture(qtbot: QtBot, run: Run, tmp_path: Path, full: Path, manner: str, name: str) -> None:
    width, height, prepare = PICTURES[name]
    path = tmp_path / "history.sqlite"
    path.write_bytes(full.read_bytes())

    async def show() -> None:
        desk = Desk()
        window = await opened(path, width, height, desk)
        qtbot.addWidget(window)
        for _ in range(1 if name == "paused" else 2):
            prepare(window)
            # First: what has begun cannot go on from within another turn of the loop.
            await until(lambda: all(task.done() for task in desk.tasks), 20)
            QApplication.processEvents()
        save(window, f"traffic-{name}-{manner}")
        assert window.width() == width
        window.hide()
        await desk.history.close()

    run(show())


def test_empty(qtbot: QtBot, run: Run, scheme: str) -> None:
    async def show() -> None:
        window = await opened(None, 1056, 640)
        qtbot.addWidget(window)
        QApplication.processEvents()
        save(window, f"traffic-empty-{scheme}")

    run(show())


def test_silent(qtbot: QtBot, run: Run, tmp_path: Path, scheme: str) -> None:
    async def show() -> None:
        desk = Desk()
        window = await opened(None, 1056, 640, desk)
        qtbot.addWidget(window)
        snapshot = samples.snapshot(past.TUNNELS[0])
        desk.history.follow(snapshot)
        window.show_snapshot(snapshot)
        QApplication.processEvents()
        choose(600)(window)
        QApplication.processEvents()
        save(window, f"traffic-silent-{scheme}")

    run(show())


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_question(qtbot: QtBot, run: Run, tmp_path: Path, full: Path, scheme: str) -> None:
    path = tmp_path / "history.sqlite"
    path.write_bytes(full.read_bytes())

    async def show() -> None:
        from vpngui.gui.traffic.totals_view import TotalsView

        desk = Desk()
        window = await opened(path, 1056, 640, desk)
        qtbot.addWidget(window)
        (table,) = window.findChildren(TotalsView)
        table.selectRow(0)
        next(one for one in window.findChildren(QPushButton) if one.text().startswith("Reset")).click()
        QApplication.processEvents()
        (question,) = window.findChildren(QMessageBox)
        save(question, f"traffic-question-{scheme}")
        question.close()
        await desk.history.close()

    run(show())
