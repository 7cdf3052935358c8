"""The report: all that helps, and nothing that says who or where."""

from __future__ import annotations

import time
from dataclasses import replace

from tests.gui import samples
from tests.gui.diagnostics.samples import ALL, found
from vpngui.gui.diagnostics.report import Surroundings, report
from vpngui.gui.diagnostics.surroundings import surroundings
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.findings import Kind, Level
from vpngui.model.tunnel_state import TunnelState

AROUND = Surroundings(
    (("app", "0.1.0"), ("Qt", "6.11.3")),
    (("desktop", "GNOME wayland"),),
    "/home/somebody",
    ("laptop-7",),
    ("ada",),
)
TUNNEL = samples.tunnel(
    1,
    session="Work VPN",
    state=TunnelState.ERROR,
    error="the kernel refused 10.9.0.2/24 on laptop-7; see /home/somebody/log",
    routes=("192.0.2.0/24", "2001:db8:7::/48", *(f"10.{n}.0.0/16" for n in range(20))),
    dns=("10.9.0.1",),
    dns_suffixes=("corp.example",),
)
SNAPSHOT = replace(samples.snapshot(TUNNEL), version="0.1.0", firewall="nftables", dns="file")


def test_it_has_what_helps() -> None:
    text = report(SNAPSHOT, ALL, AROUND)
    for part in ("0.1.0", "nftables", "GNOME wayland", "registered", "error", "and 14 more routes", "mtu"):
        assert part in text
    for one in ALL:
        assert f"{one.level.value:6} {one.check}" in text
    assert "self-test\n  not done" in report(Snapshot(), (), AROUND)


def test_it_tells_nobody_who_and_where() -> None:
    things = found(Kind.IN_USE)
    things = replace(
        things, text="in use: interface corp1, interface hidden3", values={"things": "interface hidden3"}
    )
    text = report(SNAPSHOT, (*ALL, things), AROUND)
    for secret in (
        "corp1",
        "hidden3",
        "laptop-7",
        "ada",
        "10.9.0",
        "192.0.2",
        "2001:db8",
        "corp.example",
        "Work VPN",
        "wlp3s0",
    ):
        assert secret not in text, secret
    assert "~/…" in text


def test_a_refused_app_says_why() -> None:
    refused = Snapshot(ServiceState.PRESENT, AgentState.REFUSED, "not for ada\n\x1b[1m")
    text = report(refused, (), AROUND)
    assert "refused: not for [user 1]␊␛[1m" in text


def test_many_tunnels_take_no_time_that_somebody_notices() -> None:
    tunnels = tuple(
        samples.tunnel(number, session=f"Session {number}", routes=TUNNEL.routes) for number in range(500)
    )
    listing = ", ".join(f"interface corp{number}" for number in range(500))
    things = replace(found(Kind.IN_USE), text=listing, values={"things": listing})
    begun = time.process_time()
    text = report(samples.snapshot(*tunnels), (things,), AROUND)
    assert "corp" not in text and "Session" not in text
    assert time.process_time() - begun < 5


def test_what_this_app_runs_in_is_known() -> None:
    around = surroundings()
    assert {name for name, _ in around.versions} == {"app", "Qt", "PySide6", "Python"}
    assert around.home.startswith("/") and all(around.hosts)
    assert all(value.strip() for _, value in (*around.versions, *around.session))
    assert found(Kind.TRAY_NONE).level is Level.NOTE
