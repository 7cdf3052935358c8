"""Pictures of the page Connections, for people to look at: build/screens/connections-*."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from ipaddress import ip_network

import pytest
from dbus_fast import Variant
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from tests.gui.screens import save, shown_as
from tests.gui.waiting import until
from vpngui.gui.connections.details_pane import DetailsPane
from vpngui.gui.connections.view import TunnelsView
from vpngui.gui.main_window import MainWindow
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.model.block import BlockRequest
from vpngui.model.health import Health
from vpngui.model.identity import Grade, Identity
from vpngui.model.statistics import Counters, Rates
from vpngui.model.tunnel_state import TunnelState

BLOCK = BlockRequest((ip_network("10.0.0.0/8"),), (ip_network("203.0.113.7/32"), ip_network("192.0.2.0/24")))


def known(now: float) -> Snapshot:
    """All states, and a first tunnel with everything that a service can tell."""
    first, *others = samples.all_states(now).tunnels
    full = replace(
        first,
        mtu=1400,
        remote=("10.9.0.1/32",),
        routes=("0.0.0.0/0", "::/0", *(f"10.{n}.0.0/16" for n in range(20))),
        dns=("10.9.0.1", "2001:db8:9::1"),
        dns_suffixes=("corp.example",),
        block=BLOCK,
        pinned=True,
        trial_seconds=20,
    )
    return replace(samples.snapshot(full, *others), blocked=True)


def sample(window: MainWindow, snapshot: Snapshot) -> None:
    """A minute of traffic."""
    for second in range(60):
        window.show_traffic(
            {
                tunnel.path: Traffic(
                    Rates(
                        1_234_567 * (1.1 + math.sin(second / 5 + number)),
                        234_567 * (1.1 + math.cos(second / 3)),
                    ),
                    Counters(10**9 * number, 45_678_901, 1_200_000, 34_000, 0, 0, 12 * number, 0),
                )
                for number, tunnel in enumerate(snapshot.tunnels)
                if tunnel.state.carries_traffic
            }
        )


def find(window: MainWindow, text: str) -> None:
    (field,) = window.findChildren(QLineEdit)
    field.setText(text)


def read(window: MainWindow) -> None:
    (view,) = window.findChildren(TunnelsView)
    view.choose(samples.tunnel(1).path)
    view.details_wanted.emit()


def scroll(window: MainWindow) -> None:
    (pane,) = window.findChildren(DetailsPane)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())


def nothing(window: MainWindow) -> None:
    """As it opens."""


PICTURES: dict[str, tuple[int, int, Callable[[MainWindow], None]]] = {
    "wide": (1320, 800, nothing),
    "bottom": (1056, 576, scroll),
    "narrow": (400, 640, nothing),
    "narrow-details": (400, 640, read),
    "not-found": (1056, 576, lambda window: find(window, "<b>elsewhere</b>")),
}


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.fixture(params=["light", "dark", "mirrored", "double"])
def manner(request: pytest.FixtureRequest) -> Iterator[str]:
    with shown_as(request.param):
        yield request.param


@pytest.mark.parametrize("name", PICTURES)
def test_connections(qtbot: QtBot, manner: str, name: str) -> None:
    width, height, prepare = PICTURES[name]
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    window.resize(width, height)
    snapshot = known(time.time())
    window.show_snapshot(snapshot)
    window.show()
    qtbot.waitExposed(window)
    sample(window, snapshot)
    prepare(window)
    qtbot.wait(20)
    save(window, f"connections-{name}-{manner}")
    assert window.width() == width


def test_many(qtbot: QtBot, scheme: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    states = tuple(TunnelState)
    tunnels = (samples.tunnel(n, session=f"Work {n}", state=states[n % 5]) for n in range(1, 501))
    window.show_snapshot(samples.snapshot(*tunnels))
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(20)
    save(window, f"connections-many-{scheme}")


def test_profiles(qtbot: QtBot, manner: str) -> None:
    """Every condition of a profile's tunnel, and what is known of its servers."""
    window = MainWindow()
    qtbot.addWidget(window)
    desk = Desk(service=Servers())
    window.resize(1320, 800)
    asyncio.run(look_at(window, desk))
    qtbot.waitExposed(window)
    qtbot.wait(20)
    save(window, f"connections-profiles-{manner}")
    assert any("203.0.113.7:51820" in text.text() for text in window.findChildren(PlainText))


async def look_at(window: MainWindow, desk: Desk) -> None:
    window.attach(desk.context)
    snapshot = profiles(int(time.time()))
    window.show_snapshot(snapshot)
    window.show()
    await appears(lambda: window.findChildren(TunnelsView))
    read(window)
    sample(window, snapshot)
    await appears(lambda: desk.tasks)  # for a minute's samples that come at once
    await asyncio.gather(*desk.tasks)


async def appears(condition: Callable[[], object]) -> None:
    """Pages and their parts come in turns of Qt's loop."""

    def turned() -> object:
        QCoreApplication.processEvents()
        return condition()

    await until(turned)


class Servers:
    """Says of every tunnel the same as the service would."""

    async def tunnel_property(self, path: str, name: str) -> dict[str, Variant]:
        now = int(time.time())
        peers = [("aGVyZSBpcyBhIGtleSB0aGF0IGlzIG5vIGtleSBhdA==", "203.0.113.7:51820", now - 48)]
        return {
            "handshake": Variant("t", now - 48),
            "peers": Variant(
                "aa{sv}",
                [
                    {
                        "public_key": Variant("s", key),
                        "endpoint": Variant("s", endpoint),
                        "handshake": Variant("t", handshake),
                        "rx_bytes": Variant("t", 1_234_567_890),
                        "tx_bytes": Variant("t", 98_765_432),
                    }
                    for key, endpoint, handshake in peers
                ],
            ),
        }


def profiles(now: int) -> Snapshot:
    told = (
        ("Home", TunnelState.UP, Health.NO_ANSWER, None),
        ("Work", TunnelState.UP, Health.CONNECTED, None),
        ("Provider, Zürich", TunnelState.UP, Health.RECONNECTING, None),
        ("Provider, Tōkyō", TunnelState.UP, Health.CONNECTING, None),
        ("Cabin", TunnelState.DOWN, None, BLOCK),
    )
    return samples.snapshot(
        *(
            samples.tunnel(
                number,
                name=f"wg{number}",
                session=title,
                owner=Identity(Grade.PROFILE, title, "wireguard:0123456789abcdef0123456789abcdef", 1000, 0),
                profile=f"profile-{number}",
                engine="userspace",
                health=health,
                heard=now - 48,
                since=now - 7500,
                kill_switch=True,
                state=state,
                block=block,
                routes=("0.0.0.0/0", "::/0"),
                dns=("10.9.0.1",),
                mtu=1420,
            )
            for number, (title, state, health, block) in enumerate(told, 1)
        )
    )


def test_blocked(qtbot: QtBot, scheme: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(Desk().context)
    window.show_snapshot(replace(samples.snapshot(), blocked=True))
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(20)
    save(window, f"connections-blocked-{scheme}")
