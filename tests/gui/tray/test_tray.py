"""The tray's picture and menu, and whether this desktop has a tray at all."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import replace

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.waiting import until
from vpngui.contract.bus import bus_call, connect
from vpngui.contract.interfaces import Argument, Interface
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.gui import icons
from vpngui.gui.presenters.tunnel import Overall
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.tray.host import WATCHER, WATCHER_PATH, TrayHost
from vpngui.gui.tray.icon import Tray
from vpngui.gui.tray.lockdown import Lockdown
from vpngui.gui.tray.menu import Kept, TrayMenu
from vpngui.model.health import Health
from vpngui.model.statistics import Rates
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


def menu(tray: Tray) -> TrayMenu:
    (icon,) = tray.findChildren(QSystemTrayIcon)
    found = icon.contextMenu()
    assert isinstance(found, TrayMenu)
    return found


def labels(tray: Tray) -> list[str]:
    return [action.text() for action in menu(tray).actions() if action.text()]


def action(tray: Tray, text: str) -> QAction:
    return next(action for action in menu(tray).actions() if action.text() == text)


def test_it_comes_and_goes_with_the_desktops_tray(shown_tray: Tray) -> None:
    assert shown_tray.present
    shown_tray.set_host(False)
    assert not shown_tray.present
    shown_tray.set_host(True)
    assert shown_tray.present
    shown_tray.close()


def test_the_menu_lists_the_tunnels(shown_tray: Tray) -> None:
    up = samples.tunnel(1, state=TunnelState.UP, session="<b>&evil\u202e\n")
    shown_tray.show_snapshot(samples.snapshot(up, samples.tunnel(2, session="")))
    assert labels(shown_tray) == [
        "<b>&&evil‹U+202E›␊: Connected",
        "corp2: Disconnected",
        "Block everything",
        "Open vpngui",
        "Quit",
    ]
    shown_tray.show_asking(True)
    assert labels(shown_tray)[0] == "Answer the question…"
    shown_tray.close()


def test_profiles_come_first_and_are_connected_by_a_click(shown_tray: Tray, qtbot: QtBot) -> None:
    work = samples.tunnel(1, state=TunnelState.UP, profile="p1", health=Health.NO_ANSWER)
    other = samples.tunnel(2, session="An application")
    shown_tray.show_profiles(Kept({"p1": "Work & play", "p2": "Home"}, (), frozenset({"p2"})))
    shown_tray.show_snapshot(samples.snapshot(other, work))
    assert labels(shown_tray)[:3] == [
        "Work && play: No answer",
        "Home: Disconnected",
        "An application: Disconnected",
    ]
    assert not action(shown_tray, "Home: Disconnected").isEnabled()
    kept = action(shown_tray, "Work && play: No answer")
    assert kept.isChecked()
    with qtbot.waitSignal(shown_tray.profile_wanted) as heard:
        kept.trigger()
    assert heard.args == ["p1", False] and kept.isChecked()
    shown_tray.show_snapshot(samples.snapshot(other))
    assert action(shown_tray, "Work && play: Disconnected") is kept and not kept.isChecked()
    shown_tray.close()


def test_of_many_profiles_those_stay_that_are_up_or_were_used_last(shown_tray: Tray, qtbot: QtBot) -> None:
    titles = {str(number): f"Profile {number:02}" for number in range(40)}
    shown_tray.show_profiles(Kept(titles, ("31", "20"), frozenset()))
    up = samples.tunnel(1, state=TunnelState.UP, profile="39")
    shown_tray.show_snapshot(samples.snapshot(up))
    expected = [
        *(f"Profile {number:02}: Disconnected" for number in (*range(9), 20, 31)),
        "Profile 39: Connecting",
    ]
    assert labels(shown_tray)[:13] == [*expected, "28 more…"]
    with qtbot.waitSignal(shown_tray.profiles_wanted):
        action(shown_tray, "28 more…").trigger()
    shown_tray.close()


def test_a_tick_is_what_is_so_and_a_click_a_wish(shown_tray: Tray, qtbot: QtBot) -> None:
    up, down = samples.tunnel(1, state=TunnelState.UP), samples.tunnel(2, session="Home")
    shown_tray.show_snapshot(samples.snapshot(up, down))
    for text, path, ticked in (
        ("Work VPN: Connected", up.path, True),
        ("Home: Disconnected", down.path, False),
    ):
        assert action(shown_tray, text).isChecked() is ticked
        with qtbot.waitSignal(shown_tray.switch_wanted) as heard:
            action(shown_tray, text).trigger()
        assert heard.args == [path, not ticked]
        assert action(shown_tray, text).isChecked() is ticked
    kept = action(shown_tray, "Home: Disconnected")
    shown_tray.show_snapshot(samples.snapshot(up, samples.tunnel(2, session="Home", state=TunnelState.UP)))
    assert action(shown_tray, "Home: Connected") is kept
    assert kept.isChecked()
    shown_tray.show_snapshot(
        samples.snapshot(samples.tunnel(1, state=TunnelState.ASKING_UP, session="Work VPN"))
    )
    assert not action(shown_tray, "Work VPN: Asks to connect").isEnabled()
    shown_tray.close()


def test_of_many_tunnels_those_that_matter_are_in_the_menu(shown_tray: Tray) -> None:
    tunnels = [samples.tunnel(number, session="") for number in range(1, 500)]
    tunnels.append(samples.tunnel(500, session="", state=TunnelState.UP))
    shown_tray.show_snapshot(samples.snapshot(*tunnels))
    texts = labels(shown_tray)
    assert "corp500: Connected" in texts
    assert "488 more…" in texts
    assert len(texts) < 20
    shown_tray.close()


def test_everything_can_be_blocked_where_nothing_hinders(shown_tray: Tray, qtbot: QtBot) -> None:
    shown_tray.show_snapshot(samples.snapshot())
    with qtbot.waitSignal(shown_tray.lock_wanted) as heard:
        action(shown_tray, "Block everything").trigger()
    assert heard.args == [True]
    assert not action(shown_tray, "Block everything").isChecked()
    shown_tray.show_lockdown(Lockdown(on=True))
    assert action(shown_tray, "Block everything").isChecked()
    shown_tray.show_lockdown(Lockdown(hindrance="The VPN service is not running"))
    assert not action(shown_tray, "Block everything").isEnabled()
    assert not action(shown_tray, "The VPN service is not running").isEnabled()
    shown_tray.close()


def test_the_tip_tells_rates_while_there_are_any(shown_tray: Tray) -> None:
    up = samples.tunnel(1, state=TunnelState.UP, session="<b>")
    shown_tray.show_snapshot(replace(samples.snapshot(up), blocked=True))
    assert shown_tray.tip == "vpngui – 1 connected – traffic is blocked"
    shown_tray.show_traffic({up.path: Traffic(Rates(1500.0, 2.0)), "/other": Traffic(Rates(500.0, 0.0))})
    assert shown_tray.tip.replace("\u202f", " ").endswith("received 2.0 kB/s, sent 2 B/s")
    shown_tray.show_traffic({})
    assert "received" not in shown_tray.tip
    shown_tray.close()


def test_a_block_is_a_sign_on_the_picture() -> None:
    for state in Overall:
        plain, signed = (icons.tray_icon(state, blocked).pixmap(22, 22) for blocked in (False, True))
        assert plain.toImage() != signed.toImage()


def test_the_state_is_that_of_all_and_of_the_question(shown_tray: Tray) -> None:
    shown_tray.show_snapshot(Snapshot())
    assert shown_tray.state is Overall.DISCONNECTED
    shown_tray.show_snapshot(samples.snapshot(samples.tunnel(state=TunnelState.UP)))
    assert shown_tray.state is Overall.CONNECTED
    shown_tray.show_asking(True)
    assert shown_tray.state is Overall.ASKING
    shown_tray.close()


def test_the_menu_asks_for_what_it_says(shown_tray: Tray, qtbot: QtBot) -> None:
    shown_tray.show_asking(True)
    with qtbot.waitSignal(shown_tray.question_wanted):
        action(shown_tray, "Answer the question…").trigger()
    with qtbot.waitSignal(shown_tray.open_wanted):
        action(shown_tray, "Open vpngui").trigger()
    with qtbot.waitSignal(shown_tray.quit_wanted):
        action(shown_tray, "Quit").trigger()
    shown_tray.close()


def test_a_balloon_needs_an_icon_and_is_no_markup(shown_tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda icon, title, text, picture: shown.append((title, text))
    )
    assert shown_tray.notify("<i>", "<b>corp0</b> & home0")
    assert shown == [("&lt;i&gt;", "&lt;b&gt;corp0&lt;/b&gt; &amp; home0")]
    shown_tray.close()
    assert not shown_tray.notify("", "once more")
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
