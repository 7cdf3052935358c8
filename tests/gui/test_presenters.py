"""Values in, words out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from tests.gui.samples import UNVERIFIED, VERIFIED, request, snapshot, tunnel
from vpngui.gui import icons
from vpngui.gui.consent.queue import Position
from vpngui.gui.manager_signals import Notice
from vpngui.gui.presenters import identity, numbers
from vpngui.gui.presenters import notice as noticed
from vpngui.gui.presenters import request as asked
from vpngui.gui.presenters import tunnel as shown
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Grade, Identity
from vpngui.model.tunnel_state import TunnelState


@pytest.fixture(autouse=True)
def _c_locale() -> None:
    QLocale.setDefault(QLocale.c())


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("count", "decimal", "binary"),
    [
        (0, "0 B", "0 B"),
        (999, "999 B", "999 B"),
        (1000, "1.0 kB", "1000 B"),
        (1024, "1.0 kB", "1.0 KiB"),
        (999_499, "999 kB", "976 KiB"),
        (999_500, "1.0 MB", "976 KiB"),
        (12_345_678, "12.3 MB", "11.8 MiB"),
        (123_456_789_012, "123 GB", "115 GiB"),
        (2**64 - 1, "18.4 EB", "16.0 EiB"),
    ],
)
def test_amounts(count: int, decimal: str, binary: str) -> None:
    assert plain(numbers.amount(count)) == decimal
    assert plain(numbers.amount(count, numbers.Units.BINARY)) == binary


@given(st.integers(0, 2**64 - 1))
def test_amounts_stay_short(count: int) -> None:
    for units in numbers.Units:
        number = plain(numbers.amount(count, units)).split(" ")[0]
        assert len(number) <= 4


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5, "less than a minute"),
        (59, "less than a minute"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h 0 min"),
        (86_399, "23 h 59 min"),
        (187_200, "2 d 4 h"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert numbers.duration(seconds) == text


@pytest.mark.parametrize(
    ("who", "text", "verified"),
    [
        (VERIFIED, "Verified: package corp-vpn-client", True),
        (
            Identity(Grade.FLATPAK, "org.example.App"),
            "Not verified: it says that it is the Flatpak application org.example.App",
            False,
        ),
        (Identity(Grade.SNAP, "vpn"), "Verified: Snap application vpn", True),
        (UNVERIFIED, "Not verified: /usr/bin/python3.11 runs it", False),
        (
            Identity(Grade.UNIT, "vpn.service", "/usr/bin/vpn"),
            "Not verified: /usr/bin/vpn runs it, started as vpn.service",
            False,
        ),
        (Identity(), "Not verified: the system cannot tell which program this is", False),
    ],
)
def test_identities(who: Identity, text: str, verified: bool) -> None:
    found = identity.present(who)
    assert (plain(found.grade), found.verified) == (text, verified)
    assert found.icon == ("verified" if verified else "unverified")
    assert plain(found.name)


def test_an_executable_cannot_pose_as_a_verdict() -> None:
    found = identity.present(Identity(Grade.PATH, "x", "/tmp/a\u202e\nVerified: package bank"))
    assert "\n" not in found.grade
    assert "\u202e" not in found.grade
    assert found.grade.startswith("Not verified")


def test_the_page_of_an_up_request() -> None:
    page = asked.present(request(), 180, 0.0)
    assert page.headline == "Connect the VPN tunnel corp0?"
    assert plain(page.quotation) == "Work VPN"
    assert [line.text for line in page.effects] == [
        "All traffic goes through corp0",
        "Others in the tunnel reach this computer as 10.9.0.2",
    ]


def test_the_page_of_a_down_request() -> None:
    effects = (Effect(EffectKind.EXPOSES, "0.0.0.0/0"), Effect(EffectKind.EXPOSES, "10.0.0.0/8"))
    page = asked.present(request(Direction.DOWN, effects=effects), 180, 0.0)
    assert page.headline == "Disconnect the VPN tunnel corp0?"
    assert [line.text for line in page.effects] == [
        "All IPv4 traffic leaves corp0 and takes its ordinary way",
        "Traffic to 10.0.0.0/8 leaves corp0 and takes its ordinary way",
    ]


def told(*effects: tuple[EffectKind, str], direction: Direction = Direction.UP) -> list[str]:
    frozen = request(direction, effects=tuple(Effect(kind, subject) for kind, subject in effects))
    return [line.text for line in asked.present(frozen, 60, 0.0).effects]


def test_every_kind_of_effect_has_words_and_a_picture_of_its_own() -> None:
    lines = [asked.present(request(effects=(Effect(kind, "x"),)), 60, 0.0).effects for kind in EffectKind]
    assert all(len(found) == 1 for found in lines)
    assert len({line.text for (line,) in lines}) == len({line.icon for (line,) in lines}) == len(EffectKind)
    for (line,) in lines:
        assert not icons.pixmap(line.icon, 16, QColor("#000000")).isNull()


def test_the_words_for_what_a_tunnel_does() -> None:
    kind = EffectKind
    assert told((kind.REPLACES, "home0")) == ["The tunnel home0 is disconnected: corp0 takes its place"]
    assert told((kind.CUTS_OFF, "::/0")) == ["IPv6 traffic goes nowhere while corp0 is connected"]
    assert told((kind.KEEPS_LOCAL, "192.168.1.0/24")) == [
        "192.168.1.0/24 around this computer stays reachable outside corp0"
    ]
    assert told((kind.NAMES, "10.9.0.1")) == ["Every name is looked up at the DNS server 10.9.0.1"]
    assert told((kind.NAMES_IN, "corp.example")) == [
        "Names in corp.example are looked up at the DNS servers of corp0"
    ]
    assert told((kind.NAMES_BACK, "")) == ["Names are looked up at the ordinary DNS servers again"]
    assert told((kind.BLOCKS, "")) == [
        "Everything is blocked except what the application lists, inside corp0 and outside"
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (EffectKind.CARRIES, "All traffic goes through corp0"),
        (EffectKind.EXPOSES, "All traffic leaves corp0 and takes its ordinary way"),
    ],
)
def test_both_families_together_are_all_traffic(kind: EffectKind, text: str) -> None:
    assert told((kind, "0.0.0.0/0"), (kind, "::/0")) == [text]
    assert told((kind, "::/0"), (kind, "10.0.0.0/8"))[0] == text.replace("All", "All IPv6")


def test_what_reaches_furthest_hides_behind_no_long_list() -> None:
    networks = [(EffectKind.CARRIES, f"10.{n % 256}.{n // 256}.0/24") for n in range(4096)]
    lines = told(
        (EffectKind.ADDRESS, "10.9.0.2"),
        *networks,
        (EffectKind.NAMES, "10.9.0.1"),
        (EffectKind.BLOCKS, ""),
        (EffectKind.REPLACES, "home0"),
        (EffectKind.CARRIES, "0.0.0.0/0"),
        (EffectKind.CUTS_OFF, "::/0"),
    )
    assert [line.split(" ")[0] for line in lines[:6]] == [
        "All",
        "The",
        "IPv6",
        "Everything",
        "Every",
        "Traffic",
    ]
    assert lines[104:] == [
        "Traffic to 10.99.0.0/24 goes through corp0",
        "Traffic to 3996 more networks goes through corp0",
        "Others in the tunnel reach this computer as 10.9.0.2",
    ]


def test_the_local_network_is_told_by_the_choice_where_there_is_one() -> None:
    local = (EffectKind.KEEPS_LOCAL, "192.168.1.0/24")
    assert told((EffectKind.CARRIES, "0.0.0.0/0"), local) == ["All IPv4 traffic goes through corp0"]
    assert len(told((EffectKind.CARRIES, "10.0.0.0/8"), local)) == 2


def test_a_network_of_one_address_is_that_address() -> None:
    effects = (Effect(EffectKind.CARRIES, "10.0.0.1/32"), Effect(EffectKind.CARRIES, "2001:db8::1/128"))
    page = asked.present(request(effects=effects), 60, 0.0)
    assert [line.text for line in page.effects] == [
        "Traffic to 10.0.0.1 goes through corp0",
        "Traffic to 2001:db8::1 goes through corp0",
    ]


def test_a_blank_session_is_not_quoted() -> None:
    assert asked.present(request(session="  "), 60, 0.0).quotation == ""


def test_the_wait_is_told_once() -> None:
    assert asked.present(request(), 30, 0.0).wait.startswith("Without an answer this closes after 30 seconds")
    assert "closes at " in asked.present(request(), 600, 0.0).wait


def test_positions() -> None:
    assert asked.position(Position(1, 1)) == ""
    assert asked.position(Position(2, 3)) == "2 of 3"


@pytest.mark.parametrize(
    ("states", "overall"),
    [
        ((), shown.Overall.DISCONNECTED),
        ((TunnelState.DOWN,), shown.Overall.DISCONNECTED),
        ((TunnelState.DOWN, TunnelState.UP), shown.Overall.CONNECTED),
        ((TunnelState.UP, TunnelState.ERROR), shown.Overall.ERROR),
        ((TunnelState.ERROR, TunnelState.ASKING_UP), shown.Overall.ASKING),
        ((TunnelState.ASKING_DOWN,), shown.Overall.ASKING),
    ],
)
def test_overall(states: tuple[TunnelState, ...], overall: shown.Overall) -> None:
    tunnels = [tunnel(number, state=state) for number, state in enumerate(states, 1)]
    assert shown.overall(snapshot(*tunnels)) is overall


def test_no_service_is_an_error_but_not_knowing_yet_is_not() -> None:
    assert shown.overall(Snapshot(ServiceState.ABSENT)) is shown.Overall.ERROR
    assert shown.overall(Snapshot()) is shown.Overall.DISCONNECTED


def test_summaries() -> None:
    up, down = tunnel(1, state=TunnelState.UP), tunnel(2)
    assert shown.summary(snapshot(up, down)) == "1 connected · 1 disconnected"
    assert shown.summary(snapshot()) == "No tunnels"
    assert shown.summary(Snapshot()) == ""
    assert shown.summary(Snapshot(ServiceState.NO_BUS)) == "The VPN service is not running"


@pytest.mark.parametrize("state", TunnelState)
def test_every_state_has_a_word_and_a_picture(state: TunnelState) -> None:
    assert shown.state_word(state)
    assert shown.state_icon(state) in set(shown.Overall)


def test_details() -> None:
    assert shown.state_detail(tunnel(state=TunnelState.UP, since=100), 3700) == "for 1 h 0 min"
    assert shown.state_detail(tunnel(state=TunnelState.ERROR, error="gone\n"), 0) == "gone␊"
    assert shown.state_detail(tunnel(), 0) == ""


def test_titles() -> None:
    assert (plain(shown.title(tunnel())), shown.subtitle(tunnel())) == ("Work VPN", "corp1")
    assert (shown.title(tunnel(session=" ")), shown.subtitle(tunnel(session=" "))) == ("corp1", "")


def test_addresses() -> None:
    def of(*local: str) -> tuple[str, str]:
        return shown.addresses(Tunnel("/t", local=local))

    assert of() == ("none", "")
    assert of("10.0.0.1/8") == ("10.0.0.1/8", "")
    assert of("10.0.0.1/8", "fd00::1/64") == ("10.0.0.1/8", "fd00::1/64")
    assert of("10.0.0.1/8", "b", "c") == ("10.0.0.1/8", "and 2 more")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("replaced", "corp1 was disconnected: another tunnel carries the same networks now."),
        ("blocked", "corp1 began to block all traffic of this computer except what its application lists."),
        ("lost", "corp1 is lost: another program removed its interface."),
        ("renamed", "Another program renamed a tunnel's interface. It is called corp1 now."),
        ("of tomorrow", "said by the service␊"),
    ],
)
def test_notices_about_a_tunnel(kind: str, text: str) -> None:
    known = tunnel(1)
    said = "said by the service\n"
    assert noticed.present(Notice(kind, known.path, said), snapshot(known)) == text
    assert noticed.present(Notice(kind, known.path, said), snapshot()) == "said by the service␊"


def test_notices_about_all_tunnels() -> None:
    text = "Another program had changed the network settings of the tunnels. They were put right."
    assert noticed.present(Notice("repaired", "", "x"), snapshot()) == text
    assert noticed.present(Notice("of tomorrow", "", "x"), snapshot()) == "x"
