"""How a tunnel is: connected is what a handshake says, and how long nobody answered is counted here."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from tests.gui.samples import snapshot, tunnel
from vpngui.gui import icons
from vpngui.gui.presenters import condition as conditions
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.presenters.condition import Condition, condition
from vpngui.gui.presenters.details import details
from vpngui.gui.snapshot import Tunnel
from vpngui.model.block import BlockRequest
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState
from vpngui.model.wireguard_seen import PeerSeen, WireGuardSeen

NOW = 1_700_000_000
BLOCK = BlockRequest((), (ip_network("192.0.2.0/24"),))


def up(health: Health | None, heard: int = NOW, **values: object) -> Tunnel:
    known = {"profile": "home-1", "engine": "kernel", "health": health, "heard": heard, "since": NOW - 3600}
    return tunnel(state=TunnelState.UP, **(known | values))


@pytest.mark.parametrize(
    ("shown", "how", "word", "detail"),
    [
        (tunnel(), Condition.DISCONNECTED, "Disconnected", ""),
        (tunnel(block=BLOCK), Condition.BLOCKED, "Blocked while disconnected", ""),
        (tunnel(state=TunnelState.ASKING_UP), Condition.ASKS_UP, "Asks to connect", ""),
        (up(None, profile=""), Condition.CONNECTED, "Connected", "for 1 h 0 min"),
        (up(None), Condition.CONNECTING, "Connecting", ""),
        (up(Health.CONNECTING), Condition.CONNECTING, "Connecting", ""),
        (up(Health.CONNECTED, NOW - 99), Condition.CONNECTED, "Connected", "for 1 h 0 min"),
        (up(Health.CONNECTED, block=BLOCK), Condition.CONNECTED, "Connected", "for 1 h 0 min"),
        (
            up(Health.RECONNECTING, NOW - 61),
            Condition.RECONNECTING,
            "Reconnecting",
            "last handshake 61 s ago",
        ),
        (up(Health.NO_ANSWER, NOW - 45), Condition.NO_ANSWER, "No answer", "no handshake for 45 s"),
        (up(Health.NO_ANSWER, NOW - 3700), Condition.NO_ANSWER, "No answer", "no handshake for 1 h 1 min"),
        # The clock was set back meanwhile.
        (up(Health.NO_ANSWER, NOW + 999), Condition.NO_ANSWER, "No answer", "no handshake for 0 s"),
        (
            tunnel(state=TunnelState.ASKING_DOWN, since=NOW - 60),
            Condition.ASKS_DOWN,
            "Asks to disconnect",
            "for 1 min",
        ),
        (tunnel(state=TunnelState.ERROR, error="gone\n"), Condition.ERROR, "Error", "gone␊"),
    ],
)
def test_a_tunnel_in_words(shown: Tunnel, how: Condition, word: str, detail: str) -> None:
    assert condition(shown) is how
    assert (conditions.word(how), conditions.detail(shown, NOW)) == (word, detail)


def test_every_condition_is_told_apart_without_colour() -> None:
    words = [conditions.word(one) for one in Condition]
    assert len(set(words)) == len(Condition)
    drawn = {icons._SOURCES[conditions.icon(one)] for one in Condition}
    assert len(drawn) == 7  # both questions, and both ways of connecting, look the same


def test_a_server_that_does_not_answer_outweighs_what_is_connected() -> None:
    connected, silent = up(Health.CONNECTED), tunnel(2, profile="x", health=Health.NO_ANSWER)
    both = snapshot(connected, up(Health.NO_ANSWER, profile="x"))
    assert presenter.overall(both) is presenter.Overall.NO_ANSWER
    assert presenter.summary(snapshot(silent)) == "1 disconnected"  # what it was before it went down
    assert presenter.overall(snapshot(up(Health.RECONNECTING))) is presenter.Overall.CONNECTING
    assert presenter.summary(both) == "1 without an answer · 1 connected"


def test_details_tell_of_the_server_what_was_seen() -> None:
    shown = up(Health.NO_ANSWER, NOW - 45, kill_switch=True)
    peers = (
        PeerSeen("A" * 43 + "=", "", 0, 0, 148),
        PeerSeen("B" * 43 + "=", "[2001:db8::1]:51820", NOW - 45, 1_500_000, 2_000),
    )
    seen = WireGuardSeen("home-1", "kernel", True, "no-answer", NOW - 45, NOW - 45, peers)
    told = {
        field.caption: field.lines for section in details(shown, None, NOW, seen) for field in section.fields
    }
    assert told["State"] == ("No answer", "no handshake for 45 s")
    assert "keeps trying" in told["What can be done"][0]
    assert told["Last handshake"][0] == "45 s ago"
    assert told["Kill switch"][0].startswith("On")
    assert told["Encrypted"] == ("in the system's kernel",)
    captions = [caption for caption in told if "=" in caption]
    assert "BBB" in captions[0] and "AAA" in captions[1]  # who answered last comes first
    first, second = (told[caption] for caption in captions)
    assert "[2001:db8::1]:51820" in first[0] and "45 s ago" in first[1] and "1.5\u202fMB" in first[2]
    assert (second[0], second[1]) == ("its address is not known yet", "last handshake: never")


def test_details_of_an_application_know_no_server() -> None:
    titles = [section.title for section in details(tunnel(state=TunnelState.UP), None, NOW, None)]
    assert titles == ["Connection", "Application", "Network"]
    mine = [section.title for section in details(up(Health.CONNECTED), None, NOW, None)]
    assert mine == ["Connection", "WireGuard", "Profile", "Network"]
