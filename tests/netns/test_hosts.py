"""The sandbox's own measures: a probe that is seen, a capture that counts, a residue that is found."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

import pytest

from vpngui.sandbox import hosts, namespaces, snapshot, traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.process import run, until

MARKER = b"this can be read by everybody"


def links() -> set[str]:
    return {line.split(":")[1].strip().split("@")[0] for line in run(["ip", "-oneline", "link"]).splitlines()}


def test_a_fresh_network_has_nothing_but_loopback(network: None) -> None:
    assert links() == {"lo"}
    traffic.ping("127.0.0.1", 1)


def test_a_fresh_network_is_gone_after_its_block() -> None:
    before = snapshot.take()
    with hosts.fresh_network():
        run(["ip", "link", "add", "left7", "type", "veth"])
        assert "left7" in links()
    assert snapshot.take() == before


def test_the_peer_answers_by_both_families(transit: hosts.Transit) -> None:
    traffic.ping(transit.far, 1)
    traffic.ping(transit.far6, 1)


def test_the_peer_and_its_link_are_gone_after_the_block(network: None) -> None:
    before = snapshot.take()
    with hosts.peer_host(hosts.Transit()):
        assert snapshot.take() != before
    assert snapshot.take() == before
    assert run(["ip", "netns", "list"]) == ""


@pytest.mark.parametrize("far", ["192.0.2.2", "2001:db8::2"])
def test_a_capture_sees_what_is_sent_in_clear(transit: hosts.Transit, tmp_path: Path, far: str) -> None:
    file = tmp_path / "clear.pcap"
    with Capture(transit.link, file) as capture:
        traffic.send_in_clear(far, 7602, MARKER)
        until("the marker is seen", lambda: capture.contains(MARKER) or None, 5)
    assert capture.octets >= len(MARKER) * capture.contains(MARKER)
    magic, *_, link_type = struct.unpack("<IHHiIII", file.read_bytes()[:24])
    assert (magic, link_type) == (0xA1B2C3D4, 1)
    assert MARKER in file.read_bytes()


def test_what_was_not_sent_is_not_found(transit: hosts.Transit, tmp_path: Path) -> None:
    with Capture(transit.link, tmp_path / "ping.pcap") as capture:
        traffic.ping(transit.far, 2)
    assert capture.frames >= 4  # two requests, two replies
    assert capture.contains(MARKER) == 0


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("ip link add left0 type veth", "links"),
        ("ip address add 192.0.2.99/32 dev lo", "addresses"),
        ("ip rule add from 192.0.2.99 lookup 7600", "rules"),
        ("ip -6 rule add from 2001:db8::99 lookup 7600", "rules, IPv6"),
        ("ip route add blackhole 198.51.100.0/24 table 7600", "routes"),
        ("ip -6 route add blackhole 2001:db8:1::/64 table 7600", "routes, IPv6"),
    ],
)
def test_a_snapshot_finds_every_kind_of_residue(network: None, command: str, kind: str) -> None:
    before = snapshot.take()
    run(command.split())
    assert any(line.startswith(f"+{kind}: ") for line in before.difference(snapshot.take()))


def test_outside_the_sandbox_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VPNGUI_SANDBOX_OUTSIDE")
    assert not namespaces.inside()
    with pytest.raises(Exception, match="only inside the sandbox"), hosts.fresh_network():
        pytest.fail("a namespace was made")


def test_a_mark_from_these_very_namespaces_is_not_believed() -> None:
    look = "import sys; from vpngui.sandbox import namespaces; sys.exit(namespaces.inside())"
    here = " ".join(os.readlink(f"/proc/self/ns/{kind}") for kind in ("mnt", "net", "pid_for_children"))
    environment = {**os.environ, "VPNGUI_SANDBOX_OUTSIDE": here}
    run([sys.executable, "-c", look], environment=environment)
