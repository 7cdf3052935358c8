"""Pictures of the page Profiles, for people to look at: build/screens/profiles-*."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.context import Desk
from tests.gui.profiles import shelves
from tests.gui.screens import save, shown_as
from vpngui.gui.main_window import MainWindow
from vpngui.gui.profiles.view import ProfilesView


def read(window: MainWindow) -> None:
    (view,) = window.findChildren(ProfilesView)
    view.choose(shelves.ENTRIES[1].id)
    view.details_wanted.emit()


def nothing(window: MainWindow) -> None:
    """As it opens."""


PICTURES: dict[str, tuple[int, int, Callable[[MainWindow], None]]] = {
    "wide": (1320, 800, nothing),
    "narrow": (400, 640, nothing),
    "narrow-details": (400, 640, read),
}


def shown(qtbot: QtBot, desk: Desk, width: int, height: int) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(desk.context)
    window.resize(width, height)
    window.show_snapshot(shelves.snapshot_of(*shelves.tunnels(time.time())))
    window.open_page("profiles")
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("manner", ["light", "dark", "mirrored", "double", "long"])
@pytest.mark.parametrize("name", PICTURES)
def test_profiles(qtbot: QtBot, manner: str, name: str) -> None:
    width, height, prepare = PICTURES[name]
    with shown_as(manner):
        window = shown(qtbot, Desk(profiles=shelves.shelf(*shelves.ENTRIES)), width, height)
        prepare(window)
        qtbot.wait(20)
        save(window, f"profiles-{name}-{manner}")
        assert window.width() == width


@pytest.mark.parametrize("manner", ["light", "dark", "double"])
def test_none(qtbot: QtBot, manner: str) -> None:
    with shown_as(manner):
        window = shown(qtbot, Desk(profiles=shelves.shelf(place="file")), 1056, 576)
        qtbot.wait(20)
        save(window, f"profiles-none-{manner}")
