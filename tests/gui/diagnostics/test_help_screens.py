"""Pictures of the page Help, for people to look at: build/screens/."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from tests.gui.diagnostics.samples import ALL, ILL, WELL
from tests.gui.screens import save, shown_as
from vpngui.gui.diagnostics.doctor import Doctor
from vpngui.gui.diagnostics.page import HelpPage
from vpngui.gui.diagnostics.report import Surroundings, report
from vpngui.gui.main_window import MainWindow
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.theme import GRID

SNAPSHOT = replace(
    samples.snapshot(samples.tunnel(1), samples.tunnel(2)), version="0.1.0", firewall="nftables", dns="file"
)


@pytest.fixture(params=["light", "dark", "double", "long", "mirrored"])
def manner(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.fixture(autouse=True)
def nothing_is_examined(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in the pictures is the same on every machine."""
    monkeypatch.setattr(Doctor, "examine", lambda doctor: None)


def shown(
    qtbot: QtBot, snapshot: Snapshot, height: int, width: int = GRID * 132
) -> tuple[MainWindow, HelpPage]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    window.open_page("help")
    window.show_snapshot(snapshot)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    page = window.page
    assert isinstance(page, HelpPage)
    return window, page


def test_well(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, SNAPSHOT, GRID * 130)
    page._examination_done(WELL)
    qtbot.wait(20)
    save(window, f"help-well-{manner}")


def test_ill(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, Snapshot(), GRID * 220)
    page._examination_done(ILL)
    page._report.show_report(report(SNAPSHOT, ILL, Surroundings((("app", "0.1.0"),))))
    qtbot.wait(20)
    save(window, f"help-ill-{manner}")


def test_everything_narrow(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, SNAPSHOT, GRID * 200, GRID * 50)
    page._examination_done(ALL)
    qtbot.wait(20)
    save(window, f"help-narrow-{manner}")


def test_running_and_failed(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, SNAPSHOT, GRID * 60)
    page._examination_failed("the program 'vpngui' was not found")
    qtbot.wait(20)
    save(window, f"help-failed-{manner}")
