"""Values in, words out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.gui.samples import UNVERIFIED, VERIFIED, snapshot, tunnel
from vpngui.gui.manager_signals import Notice
from vpngui.gui.presenters import identity, numbers
from vpngui.gui.presenters import notice as noticed
from vpngui.gui.presenters import tunnel as shown
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
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
        (
            Identity(Grade.PROFILE, "Home", f"wireguard:{'0123456789abcdef' * 4}"),
            "WireGuard profile with the keys 0123456789abcdef",
            False,
        ),
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
    known = "information" if who.grade is Grade.PROFILE else "unverified"
    assert found.icon == ("verified" if verified else known)
    assert plain(found.name)


def test_an_executable_cannot_pose_as_a_verdict() -> None:
    found = identity.present(Identity(Grade.PATH, "x", "/tmp/a\u202e\nVerified: package bank"))
    assert "\n" not in found.grade
    assert "\u202e" not in found.grade
    assert found.grade.startswith("Not verified")


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
    assert shown.summary(Snapshot(ServiceState.NO_BUS)) == "The system bus cannot be reached"
    assert shown.summary(Snapshot(ServiceState.ABSENT)) == "The VPN service is not running"


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
        ("reverted", "Nobody kept the settings that were tried for corp1. The former ones are back."),
        (
            "kept",
            "The settings that were tried for corp1 stay: going back by itself was not safe or not possible.",
        ),
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
    text = "Answers that were to hold always are lost: their file was damaged. You will be asked again."
    assert noticed.present(Notice("forgotten", "/", "x"), snapshot()) == text
    assert noticed.present(Notice("of tomorrow", "", "x"), snapshot()) == "x"
