"""Pictures of the window in light and dark, for people to look at: build/screens/."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from tests.gui.screens import save, shown_as
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice
from vpngui.gui.presenters.notice import present as present_notice
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Traffic
from vpngui.model.statistics import Counters, Rates


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


def _show_tunnels(window: MainWindow) -> None:
    snapshot = samples.all_states(time.time())
    window.show_snapshot(snapshot)
    window.show_traffic(
        {
            tunnel.path: Traffic(
                Rates(1_234_567 * n, 8_900 * n), Counters(rx_bytes=10**9 * n, tx_bytes=45_678)
            )
            for n, tunnel in enumerate(snapshot.tunnels)
        }
    )
    window.show_asking(True)


def _show_refused(window: MainWindow) -> None:
    reason = "another consent agent of this person is running; end it first"
    window.show_snapshot(Snapshot(ServiceState.PRESENT, AgentState.REFUSED, reason))


def _show_notice(window: MainWindow) -> None:
    snapshot = samples.all_states(time.time())
    window.show_snapshot(snapshot)
    window.show_notice(present_notice(Notice("replaced", snapshot.tunnels[1].path, ""), snapshot))


def _show_notice_narrow(window: MainWindow) -> None:
    _show_notice(window)
    window.resize(window.minimumSize())


WINDOWS: dict[str, Callable[[MainWindow], None]] = {
    "window-empty": lambda window: window.show_snapshot(samples.snapshot()),
    "window-no-service": lambda window: window.show_snapshot(Snapshot(ServiceState.ABSENT)),
    "window-refused": _show_refused,
    "window-tunnels": _show_tunnels,
    "window-notice": _show_notice,
    "window-notice-narrow": _show_notice_narrow,
}


@pytest.mark.parametrize("name", WINDOWS)
def test_window(qtbot: QtBot, scheme: str, name: str) -> None:
    window = MainWindow()
    window.attach(Desk().context)
    qtbot.addWidget(window)
    WINDOWS[name](window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(20)
    save(window, f"{name}-{scheme}")
