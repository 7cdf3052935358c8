"""A report tells nobody who and where somebody is."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.diagnostics.redact import Names, redact

SUPERUSER = "/root"
NAMES = Names(
    interfaces=("corp0", "eth0.5", "wlp3s0"),
    hosts=("Laptop-7",),
    users=("ada",),
    home="/srv/people/ada",
    words=("Work VPN", "corp.example", ""),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 192.0.2.7", "at [address 1]"),
        ("at 192.0.2.7/24, 192.0.2.8 and 192.0.2.7.", "at [address 1]/24, [address 2] and [address 1]."),
        ("to 192.0.2.1:51820", "to [address 1]:51820"),
        ("to [2001:db8::1]:51820", "to [[address 1]]:51820"),
        ("2001:db8::1 is 2001:0DB8:0:0::1", "[address 1] is [address 1]"),
        ("2001:db8::/64: taken", "[address 1]/64: taken"),
        ("2001:db8::1: taken", "[address 1]: taken"),
        ("fe80::1%wlp3s0", "[address 1]"),
        ("::ffff:192.0.2.1", "[address 1]"),
        ("0.0.0.0/0 and ::/0 and ::1", "0.0.0.0/0 and ::/0 and ::1"),
        ("at 12:30:45, 2026-11-25", "at 12:30:45, 2026-11-25"),
        ("kernel 6.18.5-0", "kernel 6.18.5-0"),
        ("00:1a:2B:3c:4d:5e", "[hardware address 1]"),
        ("/home/somebody/.config/vpngui/x.json", "~/…"),
        ("in /srv/people/ada/key and /srv/people/ada", "in ~/… and ~"),
        (f"'/home/somebody', {SUPERUSER}/key", "'~', ~/…"),
        ("/srv/people/adam stays", "/srv/people/adam stays"),
        ("corp0 and corp01", "[interface 1] and corp01"),
        ("interface corp0, route in table 7601", "interface [interface 1], route in table 7601"),
        ("net.ipv4.conf.wlp3s0.rp_filter", "net.ipv4.conf.[interface 1].rp_filter"),
        ("ada@laptop-7: Work VPN", "[user 1]@[host 1]: [name 1]"),
        ("names in corp.example", "names in [name 1]"),
        ("vpn.some-company.example is gone", "[domain 1] is gone"),
        ("io.github.vpngui.Error.TimedOut", "io.github.vpngui.Error.TimedOut"),
        ("resolv.conf and vpnguid.service", "resolv.conf and vpnguid.service"),
        ("", ""),
    ],
)
def test_what_becomes_of_it(text: str, expected: str) -> None:
    assert redact(text, NAMES) == expected


BETWEEN = st.sampled_from([" ", "\n", ", ", " = ", "(", ")", '"', "; ", " → ", "|", "/24 "])


@given(st.lists(st.tuples(BETWEEN, st.ip_addresses()), max_size=20))
def test_no_address_is_left(parts: list[tuple[str, ipaddress.IPv4Address | ipaddress.IPv6Address]]) -> None:
    text = "".join(f"{between}{address}" for between, address in parts) + " "
    left = redact(text)
    for _, address in parts:
        telling = address.is_loopback or address.is_unspecified or address.compressed.startswith("255.")
        assert telling or str(address) not in left.replace("[address", "")


@given(st.text(alphabet="abz019.:/%-_ [](){}\n\\'\"", max_size=200))
def test_any_text_is_taken(text: str) -> None:
    once = redact(text, NAMES)
    assert len(once) <= 20 * len(text) + 1


@given(st.sampled_from([*NAMES.interfaces, *NAMES.hosts, *NAMES.users, "Work VPN"]), BETWEEN, BETWEEN)
def test_no_name_is_left(name: str, before: str, after: str) -> None:
    assert name.lower() not in redact(f"x{before}{name}{after}", NAMES).lower()
