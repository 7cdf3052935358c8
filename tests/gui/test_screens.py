"""Pictures of the prompt and the window in light and dark, for people to look at: build/screens/."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from vpngui.gui.consent.prompt import Prompt
from vpngui.gui.consent.queue import Position
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice
from vpngui.gui.presenters.notice import present as present_notice
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Traffic
from vpngui.model.consent import Direction, FrozenRequest
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.model.statistics import Counters, Rates

FOLDER = Path(__file__).parents[2] / "build" / "screens"

EXPOSED = (Effect(EffectKind.EXPOSES, "0.0.0.0/0"), Effect(EffectKind.EXPOSES, "2001:db8:9::/64"))
MANY = tuple(Effect(EffectKind.CARRIES, f"10.{number}.0.0/16") for number in range(24))
NETWORK = (
    Effect(EffectKind.CARRIES, "0.0.0.0/0"),
    Effect(EffectKind.CUTS_OFF, "::/0"),
    Effect(EffectKind.REPLACES, "home0"),
    Effect(EffectKind.NAMES, "10.9.0.1"),
    Effect(EffectKind.BLOCKS),
    Effect(EffectKind.ADDRESS, "10.9.0.2"),
)
SPLIT = (
    Effect(EffectKind.CARRIES, "10.0.0.0/8"),
    Effect(EffectKind.NAMES_IN, "a-rather-long-name-of-a-department.corp.example"),
    Effect(EffectKind.NAMES_IN, "corp.example"),
    Effect(EffectKind.KEEPS_LOCAL, "10.1.2.0/24"),
    Effect(EffectKind.ADDRESS, "2001:db8:ffff:ffff:ffff:ffff:ffff:fffe"),
)
BACK = (
    Effect(EffectKind.EXPOSES, "0.0.0.0/0"),
    Effect(EffectKind.EXPOSES, "::/0"),
    Effect(EffectKind.NAMES_BACK),
    Effect(EffectKind.BLOCKS),
)
ALL_KINDS = tuple(Effect(kind, "192.0.2.0/24") for kind in EffectKind) + MANY
LONG = Identity(
    Grade.PATH, "client", "/home/somebody/.local/share/" + "a-very-long-folder/" * 9 + "client", 1000, 7
)

REQUESTS = {
    "prompt-up": samples.request(),
    "prompt-down": samples.request(Direction.DOWN, effects=EXPOSED),
    "prompt-unverified": samples.request(identity=samples.UNVERIFIED, session=""),
    "prompt-hostile": samples.request(
        identity=Identity(Grade.PATH, "x\n\u202eyfirev", "/tmp/\u202enab\nVerified: package bank", 1000, 7),
        session="</b>\u202e\n\tdeifireV\u2066 \x1b[1m",
        effects=(Effect(EffectKind.NO_TRAFFIC),),
    ),
    "prompt-long": samples.request(session="W" * 31, identity=LONG, interface="w" * 15),
    "prompt-right-to-left": samples.request(session="شبكة العمل"),
    "prompt-many": samples.request(effects=MANY),
    "prompt-network": samples.request(effects=NETWORK),
    "prompt-network-long": samples.request(effects=NETWORK, interface="w" * 15, identity=LONG),
    "prompt-split": samples.request(effects=SPLIT),
    "prompt-back": samples.request(Direction.DOWN, effects=BACK),
    "prompt-all-kinds": samples.request(effects=ALL_KINDS),
}


def dark_palette() -> QPalette:
    palette = QPalette(QColor("#2d2d2d"))
    role = QPalette.ColorRole
    colors = {
        role.Window: "#242424",
        role.WindowText: "#f2f2f2",
        role.Base: "#1d1d1d",
        role.AlternateBase: "#2a2a2a",
        role.Text: "#f2f2f2",
        role.Button: "#353535",
        role.ButtonText: "#f2f2f2",
        role.Midlight: "#404040",
        role.Highlight: "#3584e4",
        role.HighlightedText: "#ffffff",
    }
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor("#8a8a8a"))
    return palette


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    qapp.setStyle("Fusion")
    before = qapp.palette()
    if request.param == "dark":
        qapp.setPalette(dark_palette())
    yield request.param
    qapp.setPalette(before)


def save(widget: QWidget, name: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    picture = widget.grab()
    assert not picture.isNull()
    assert picture.save(str(FOLDER / f"{name}.png"))


@pytest.mark.parametrize("name", REQUESTS)
def test_prompt(qtbot: QtBot, scheme: str, name: str) -> None:
    asked: FrozenRequest = REQUESTS[name]
    moments = iter([0.0] * 1000)
    prompt = Prompt(lambda: next(moments))
    qtbot.addWidget(prompt)
    prompt.ask(asked, Position(1, 3) if name == "prompt-many" else Position(1, 1), 180, lambda decision: None)
    qtbot.waitExposed(prompt)
    save(prompt, f"{name}-{scheme}")
    prompt.withdraw()


@pytest.mark.parametrize(("name", "after"), [("arming", 0.6), ("armed", 1.0), ("chosen", 1.0)])
def test_arming(qtbot: QtBot, scheme: str, name: str, after: float) -> None:
    now = [0.0]
    prompt = Prompt(lambda: now[0])
    qtbot.addWidget(prompt)
    prompt.ask(samples.request(), Position(1, 1), 180, lambda decision: None)
    prompt.activateWindow()
    qtbot.waitUntil(prompt.isActiveWindow)
    now[0] = after
    qtbot.wait(100)
    if name == "chosen":
        prompt.findChildren(QCheckBox)[0].click()
        prompt.findChildren(QCheckBox)[0].setFocus(Qt.FocusReason.TabFocusReason)
    save(prompt, f"prompt-{name}-{scheme}")
    prompt.withdraw()


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
