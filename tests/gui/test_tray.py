"""The tray's picture and menu, and whether this desktop has a tray at all."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.contract.bus import bus_call, connect
from vpngui.contract.interfaces import Argument, Interface
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.gui import icons
from vpngui.gui.presenters.tunnel import Overall
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.tray import Tray
from vpngui.gui.tray_host import WATCHER, WATCHER_PATH, TrayHost
from vpngui.model.tunnel_state import TunnelState

# The off-screen platform has no tray of the older kind, and says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


def shape(icon: QIcon, size: int = 22) -> set[tuple[int, int]]:
    """The pixels in which the picture is light or transparent: its shape, whatever its colours."""
    image = icon.pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    found = set()
    for x, y in itertools.product(range(size), range(size)):
        color = image.pixelColor(x, y)
        if color.alpha() > 128 and color.lightness() < 160:
            found.add((x, y))
    return found


def test_the_pictures_differ_in_shape_not_only_in_colour() -> None:
    shapes = {state: shape(icons.tray_icon(state)) for state in Overall}
    for one, other in itertools.combinations(Overall, 2):
        assert len(shapes[one]) > 40
        different = len(shapes[one] ^ shapes[other])
        assert different > 0.25 * min(len(shapes[one]), len(shapes[other])), (one, other)


@pytest.fixture
def shown_tray(qtbot: QtBot) -> Tray:
    tray = Tray()
    tray.set_host(True)
    return tray


def labels(tray: Tray) -> list[str]:
    (icon,) = tray.findChildren(QSystemTrayIcon)
    menu = icon.contextMenu()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions() if action.text()]


def test_it_comes_and_goes_with_the_desktops_tray(shown_tray: Tray) -> None:
    assert shown_tray.present
    shown_tray.set_host(False)
    assert not shown_tray.present
    shown_tray.set_host(True)
    assert shown_tray.present
    shown_tray.close()


def test_the_menu_lists_the_tunnels(shown_tray: Tray) -> None:
    up = samples.tunnel(1, state=TunnelState.UP, session="<b>&evil")
    shown_tray.show_snapshot(samples.snapshot(up, samples.tunnel(2)))
    assert labels(shown_tray) == ["corp1: Connected", "corp2: Disconnected", "Open vpngui", "Quit"]
    shown_tray.show_asking(True)
    assert labels(shown_tray)[0] == "Answer the question…"
    shown_tray.close()


def test_the_state_is_that_of_all_and_of_the_question(shown_tray: Tray) -> None:
    shown_tray.show_snapshot(Snapshot())
    assert shown_tray.state is Overall.DISCONNECTED
    shown_tray.show_snapshot(samples.snapshot(samples.tunnel(state=TunnelState.UP)))
    assert shown_tray.state is Overall.CONNECTED
    shown_tray.show_asking(True)
    assert shown_tray.state is Overall.ASKING
    shown_tray.close()


def test_the_menu_asks_for_what_it_says(shown_tray: Tray, qtbot: QtBot) -> None:
    shown_tray.show_snapshot(samples.snapshot(samples.tunnel(1, state=TunnelState.UP)))
    shown_tray.show_asking(True)
    (icon,) = shown_tray.findChildren(QSystemTrayIcon)
    actions = {action.text(): action for action in icon.contextMenu().actions()}
    with qtbot.waitSignal(shown_tray.question_wanted):
        actions["Answer the question…"].trigger()
    with qtbot.waitSignal(shown_tray.open_wanted):
        actions["Open vpngui"].trigger()
    with qtbot.waitSignal(shown_tray.quit_wanted):
        actions["Quit"].trigger()
    with qtbot.waitSignal(shown_tray.disconnect_wanted) as heard:
        menus = [action.menu() for action in actions.values() if action.menu()]
        menus[0].actions()[0].trigger()
    assert heard.args == [samples.tunnel(1).path]
    shown_tray.close()


def test_a_notification_needs_an_icon_and_is_no_markup(
    shown_tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda icon, title, text, picture: shown.append(text))
    shown_tray.notify("<b>corp0</b> & home0")
    assert shown == ["&lt;b&gt;corp0&lt;/b&gt; &amp; home0"]
    shown_tray.close()
    shown_tray.notify("once more")
    assert len(shown) == 1


class Watcher:
    """A StatusNotifierWatcher with or without a host, as desktops run one."""

    interface = Interface(WATCHER, properties=(Argument("IsStatusNotifierHostRegistered", "b"),))
    host = False

    async def call(self, call: Call) -> Answer:
        raise AssertionError(f"nobody calls {call.member}")

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {"IsStatusNotifierHostRegistered": Variant("b", self.host)}

    async def visible(self, sender: str) -> bool:
        return True


async def test_the_host_is_found_followed_and_missed(session_bus: str) -> None:
    app, desktop = await connect(BusType.SESSION), await connect(BusType.SESSION)
    server, watcher = ObjectServer(desktop), Watcher()
    server.export(WATCHER_PATH, watcher)
    heard: list[bool] = []
    host = TrayHost(app, heard.append)

    await host.start()
    assert heard == [False]
    await bus_call(desktop, "RequestName", "su", [WATCHER, 4])
    await asyncio.sleep(0.05)
    assert heard == [False]
    watcher.host = True
    await desktop.send(
        Message(
            path=WATCHER_PATH,
            interface=WATCHER,
            member="StatusNotifierHostRegistered",
            message_type=MessageType.SIGNAL,
        )
    )
    await until(lambda: heard == [False, True])
    assert host.present
    await bus_call(desktop, "ReleaseName", "s", [WATCHER])
    await until(lambda: heard == [False, True, False])
    await host.close()
    await server.close()
    for bus in (app, desktop):
        bus.disconnect()
