"""What stands there while there is nothing to list, in each state of the service."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from vpngui.gui.connections import status
from vpngui.gui.connections.status import StatusPage
from vpngui.gui.snapshot import ServiceState

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def texts(page: StatusPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> StatusPage:
    monkeypatch.setattr(status, "_PATIENCE_MS", 60)
    page = StatusPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_service_that_takes_its_time_is_waited_for_aloud(page: StatusPage, qtbot: QtBot) -> None:
    assert texts(page) == ""
    qtbot.waitUntil(lambda: "Waiting for the VPN service" in texts(page), timeout=2000)
    page.show_service(ServiceState.PRESENT)
    assert "No tunnels" in texts(page)


def test_one_that_answers_soon_is_not(page: StatusPage, qtbot: QtBot) -> None:
    page.show_service(ServiceState.ABSENT)
    qtbot.wait(150)
    assert "not running" in texts(page)
    assert "Waiting" not in texts(page)


@pytest.mark.parametrize("state", [ServiceState.NO_BUS, ServiceState.PRESENT])
def test_a_command_is_shown_only_where_it_helps(page: StatusPage, state: ServiceState) -> None:
    page.show_service(ServiceState.ABSENT)
    (copy,) = page.findChildren(QPushButton)
    assert copy.isVisible() and "systemctl" in texts(page)
    page.show_service(state)
    assert not copy.isVisible() and "systemctl" not in texts(page)
