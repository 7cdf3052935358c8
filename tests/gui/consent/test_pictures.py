"""Pictures of the prompt, for people to look at: build/screens/."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.screens import save, shown_as
from vpngui.gui.autoconnect.decide import Reason
from vpngui.gui.autoconnect.words import why
from vpngui.gui.consent.effect_list import EffectList
from vpngui.gui.consent.prompt import Prompt
from vpngui.gui.consent.queue import Position
from vpngui.model.consent import Direction, FrozenRequest, Memory, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

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
PINNED = Effect(EffectKind.BLOCKS), Effect(EffectKind.KEEPS_BLOCK)
BACK = (
    Effect(EffectKind.EXPOSES, "0.0.0.0/0"),
    Effect(EffectKind.EXPOSES, "::/0"),
    Effect(EffectKind.NAMES_BACK),
    Effect(EffectKind.BLOCKS),
)
ALL_KINDS = tuple(Effect(kind, "192.0.2.0/24") for kind in EffectKind) + MANY
OFFERED = Memory((Remember.LOGOUT, Remember.HOUR, Remember.ALWAYS))
NEWS = Memory(OFFERED.offered, None, "g1", (NETWORK[0], NETWORK[3], NETWORK[4]))
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
    "prompt-remember": samples.request(memory=OFFERED, effects=NETWORK),
    "prompt-remember-process": samples.request(
        memory=Memory((Remember.LOGOUT, Remember.HOUR)), identity=samples.UNVERIFIED
    ),
    "prompt-remember-long": samples.request(
        memory=OFFERED, identity=LONG, interface="w" * 15, session="W" * 31, effects=NETWORK
    ),
    "prompt-news": samples.request(effects=NETWORK, memory=NEWS),
    "prompt-news-many": samples.request(
        effects=(*NETWORK, *MANY), memory=Memory(OFFERED.offered, None, "g1", (*MANY, NETWORK[-2]))
    ),
    "prompt-down-remember": samples.request(Direction.DOWN, effects=BACK, memory=OFFERED),
    "prompt-split": samples.request(effects=SPLIT),
    "prompt-back": samples.request(Direction.DOWN, effects=BACK),
    "prompt-profile": samples.request(
        identity=samples.PROFILE,
        session="Home",
        interface="home",
        effects=(*samples.EVERYTHING, NETWORK[3], *PINNED),
        memory=OFFERED,
        servers=("vpn.example.com:51820", "[2001:db8::7]:51820"),
    ),
    "prompt-by-itself": samples.request(
        identity=samples.PROFILE, session="Home", interface="home", servers=("vpn.example.com:51820",)
    ),
    "prompt-all-kinds": samples.request(effects=ALL_KINDS),
}
REASONS = {"prompt-by-itself": Reason.UNTRUSTED}


@pytest.fixture(params=["light", "dark", "double", "long", "mirrored"])
def scheme(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.mark.parametrize("name", REQUESTS)
def test_prompt(qtbot: QtBot, scheme: str, name: str) -> None:
    asked: FrozenRequest = REQUESTS[name]
    moments = iter([0.0] * 1000)
    prompt = Prompt(lambda: next(moments))
    qtbot.addWidget(prompt)
    place = Position(1, 3) if name == "prompt-many" else Position(1, 1)
    reason = why(REASONS[name]) if name in REASONS else ""
    prompt.ask(asked, place, 180, lambda decision: None, reason=reason)
    qtbot.waitExposed(prompt)
    save(prompt, f"{name}-{scheme}")
    prompt.withdraw()


@pytest.mark.parametrize(
    "name", ["prompt-up", "prompt-network", "prompt-remember-long", "prompt-profile", "prompt-right-to-left"]
)
def test_on_a_low_screen(qtbot: QtBot, scheme: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """640 × 400 pixels: a small window of a virtual machine, or a large one magnified."""
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 640, 400))
    monkeypatch.setattr(Prompt, "screen", lambda prompt: screen)
    prompt = Prompt(lambda: 0.0)
    qtbot.addWidget(prompt)
    prompt.ask(REQUESTS[name], Position(1, 1), 180, lambda decision: None)
    qtbot.waitExposed(prompt)
    save(prompt, f"low-{name}-{scheme}")
    prompt.withdraw()


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("arming", 0.6),
        ("armed", 1.0),
        ("chosen", 1.0),
        ("remembered", 1.0),
        ("refusing", 1.0),
        ("opened", 1.0),
    ],
)
def test_moments(qtbot: QtBot, scheme: str, name: str, after: float) -> None:
    now = [0.0]
    prompt = Prompt(lambda: now[0])
    qtbot.addWidget(prompt)
    effects = (*samples.EVERYTHING, *MANY) if name == "opened" else samples.EVERYTHING
    prompt.ask(samples.request(effects=effects, memory=OFFERED), Position(1, 1), 180, lambda decision: None)
    prompt.activateWindow()
    qtbot.waitUntil(prompt.isActiveWindow)
    now[0] = 0.6 if name == "arming" else 1.0
    qtbot.wait(100)
    if name == "chosen":
        prompt.findChildren(QCheckBox)[0].click()
        prompt.findChildren(QCheckBox)[0].setFocus(Qt.FocusReason.TabFocusReason)
    elif name == "remembered":
        prompt.findChildren(QCheckBox)[1].click()
        prompt.findChildren(QComboBox)[0].setFocus(Qt.FocusReason.TabFocusReason)
    elif name == "opened":
        # In whatever language: the one in the list.
        prompt.findChildren(EffectList)[0].findChildren(QPushButton)[0].click()
        qtbot.wait(50)
    elif name == "refusing":
        menu = prompt.findChildren(QMenu)[0]
        menu.popup(prompt.pos())
        save(menu, f"prompt-{name}-menu-{scheme}")
    save(prompt, f"prompt-{name}-{scheme}")
    prompt.withdraw()
