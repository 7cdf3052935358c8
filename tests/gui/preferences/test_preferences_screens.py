"""Pictures of the page Preferences, for people to look at: build/screens/."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from tests.gui.screens import save, shown_as
from vpngui.gui.main_window import MainWindow
from vpngui.gui.preferences.autostart import Autostart
from vpngui.gui.preferences.page import PreferencesPage
from vpngui.gui.switch import Switch
from vpngui.gui.theme import GRID
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding
from vpngui.profiles.trusted import Trusted


@pytest.fixture(params=["light", "dark", "double", "long", "mirrored"])
def manner(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


def shown(qtbot: QtBot, height: int, width: int = GRID * 132) -> tuple[MainWindow, PreferencesPage]:
    desk = Desk()
    desk.networks.present = Surrounding(
        NetworkKind.WIFI, "wifi 1", "Zu Hause & <b>nebenan</b>", Protection.SECURED
    )
    desk.networks.trusted = (
        Trusted("wifi 1", "", NetworkKind.WIFI),
        Trusted("router 02:00:5e:10:00:01", "192.0.2.1", NetworkKind.WIRED),
        Trusted("wifi 2", "Office \u202egnp", NetworkKind.WIFI),
    )
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(desk.context)
    window.open_page("preferences")
    window.show_snapshot(samples.snapshot(samples.tunnel(1)))
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    page = window.page
    assert isinstance(page, PreferencesPage)
    return window, page


def test_whole(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, GRID * (340 if manner == "double" else 200))
    page._login.state = Autostart(on=True)
    page._login.changed.emit()
    page.findChildren(Switch)[0].setFocus()
    qtbot.wait(20)
    save(window, f"preferences-{manner}")


def test_narrow_and_changed_by_others(qtbot: QtBot, manner: str) -> None:
    window, page = shown(qtbot, GRID * 240, GRID * 50)
    networks = page._context.networks
    networks.present = Surrounding(NetworkKind.WIFI, "", "Airport_Free_Wi-Fi_2026", Protection.OPEN)
    networks.trusted = (Trusted("wifi 2", "Office", NetworkKind.WIFI),)
    page._networks.refresh()
    page._networks._others._buttons["wifi 2"].click()
    networks.trusted = ()
    networks.changed.emit()
    page._login.state = Autostart(True, "/opt/another/bin/vpngui --hidden --prompt-timeout 20")
    page._login.changed.emit()
    page._reset.click()
    qtbot.wait(20)
    save(window, f"preferences-narrow-{manner}")
