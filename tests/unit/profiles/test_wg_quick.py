from __future__ import annotations

import time
from ipaddress import ip_address, ip_interface, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.profiles.configurations import BROKEN, GOOD, KEY, MANUAL, OTHER, PEER, SHARED
from vpngui.profiles.export import export
from vpngui.profiles.keys import check_key, new_private_key, public_key_of
from vpngui.profiles.profile import Endpoint, Peer, Profile
from vpngui.profiles.wg_quick import MAX_OCTETS, Kind, parse

EVERYTHING = (ip_network("0.0.0.0/0"), ip_network("::/0"))


def taken(text: str) -> Profile:
    result = parse(text)
    assert result.profile is not None and result.problems == ()
    return result.profile


def test_the_manuals_client_is_taken_whole() -> None:
    assert taken(MANUAL["client"]) == Profile(
        private_key=KEY,
        addresses=(ip_interface("10.200.100.8/24"),),
        dns=(ip_address("10.200.100.1"),),
        peers=(
            Peer(PEER, (ip_network("0.0.0.0/0"),), Endpoint("demo.vpn.example", 51820), preshared_key=SHARED),
        ),
    )


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("key-from-a-command", [Kind.NEVER_RUN]),
        ("kill-switch", [Kind.NEVER_RUN, Kind.NEVER_RUN]),
        ("server", [Kind.CHANGED, Kind.CHANGED]),
    ],
)
def test_of_the_manuals_others_only_what_cannot_be_is_reported(name: str, kinds: list[Kind]) -> None:
    result = parse(MANUAL[name])
    assert result.profile is not None and result.profile.peers
    assert [problem.kind for problem in result.problems] == kinds


@pytest.mark.parametrize("name", GOOD)
def test_good_ones_are_taken_without_a_word(name: str) -> None:
    assert taken(GOOD[name]).private_key == KEY


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_not_taken_is_reported_with_its_line(name: str) -> None:
    text, expected = BROKEN[name]
    assert sorted((one.kind.value, one.line) for one in parse(text).problems) == sorted(expected)


def test_values_arrive() -> None:
    profile = taken(GOOD["search-domains"])
    assert profile.dns == (ip_address("10.9.0.1"), ip_address("2001:db8::53"))
    assert profile.search == ("corp.example", "lab.corp.example")
    assert taken(GOOD["international-domain"]).search == ("xn--bcher-kva.example",)
    assert taken(GOOD["mark-hexadecimal"]).fwmark == taken(GOOD["mark-decimal"]).fwmark == 51820
    assert taken(GOOD["mark-off"]).fwmark == taken(GOOD["keepalive-off"]).peers[0].keepalive == 0
    assert taken(GOOD["endpoint-ipv6"]).peers[0].endpoint == Endpoint("2001:db8::1", 51820)
    assert taken(GOOD["peer-first"]) == taken(GOOD["one-peer"])
    assert taken(GOOD["lower-case"]) == taken(GOOD["one-peer"]) == taken(GOOD["windows-lines"])
    assert taken(GOOD["plus-sign"]).peers[0].allowed == EVERYTHING
    assert len(taken(GOOD["many-networks"]).peers[0].allowed) == 5000
    assert taken(GOOD["form-feed"]).mtu == 1400


def test_comments_stay_with_their_section() -> None:
    profile = taken(GOOD["comments"])
    assert profile.comments == ("at the top", "as the router wants it", "Name = the office")


def test_a_network_that_two_peers_have_is_the_later_ones() -> None:
    profile = parse(BROKEN["network-twice"][0]).profile
    assert profile is not None
    assert [peer.allowed for peer in profile.peers] == [EVERYTHING[1:], EVERYTHING[:1]]


def test_bits_of_a_host_are_cut_off_as_the_kernel_does() -> None:
    profile = parse(BROKEN["host-bits"][0]).profile
    assert profile is not None
    assert profile.peers[0].allowed == (ip_network("10.0.0.0/8"), ip_network("2001:db8::/32"))


@pytest.mark.parametrize("text", [*MANUAL.values(), *GOOD.values(), *(text for text, _ in BROKEN.values())])
def test_what_was_exported_is_imported_the_same(text: str) -> None:
    profile = parse(text).profile
    if profile is not None:
        assert taken(export(profile)) == profile


def test_no_secret_is_in_a_report_or_a_picture_of_a_value() -> None:
    text = f"[Interface]\nPrivateKey = {KEY}=\nPrivateKey = {KEY}\n#PresharedKey={OTHER}\n"
    text += f"[Peer]\nPublicKey={PEER}\nPresharedKey = {SHARED}x\nPresharedKey = {SHARED}\n"
    result = parse(text)
    assert result.profile is not None and len(result.problems) == 3
    assert not any(secret[:20] in repr(result) for secret in (KEY, OTHER, SHARED))


def test_a_key_in_a_comment_is_not_kept_beside_the_sealed_ones() -> None:
    for name in ("key-in-a-comment", "key-in-other-words", "key-behind-a-line"):
        found = parse(BROKEN[name][0])
        assert found.profile is not None
        assert OTHER not in repr(found) and OTHER not in export(found.profile), name


def test_a_long_list_of_networks_makes_no_long_report() -> None:
    many = ", ".join(f"10.{first}.{second}.1/24" for first in range(100) for second in range(100))
    result = parse(GOOD["preshared"].replace("0.0.0.0/0", many))
    assert [one.kind for one in result.problems] == [Kind.CHANGED]
    assert len(result.problems[0].reason) < 1000


def test_too_long_a_text_is_not_read() -> None:
    result = parse("#" * (MAX_OCTETS + 1))
    assert result.profile is None and [one.kind for one in result.problems] == [Kind.MISSING, Kind.MISSING]


LINES = [*dict.fromkeys(line for text in GOOD.values() if len(text) < 2000 for line in text.splitlines())]


@given(st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=30))
def test_any_lines_become_a_profile_or_a_report_and_a_profile_survives(lines: list[str]) -> None:
    result = parse("\n".join(lines))
    if result.profile is None:
        assert any(one.kind is Kind.MISSING for one in result.problems)
    else:
        assert taken(export(result.profile)) == result.profile


@given(st.binary(max_size=400))
def test_any_octets_become_a_report(data: bytes) -> None:
    assert parse(data.decode("utf-8", "replace")).profile is None


def test_keys_are_made_and_checked() -> None:
    private = new_private_key()
    assert check_key(private) == private != new_private_key()
    # RFC 7748 6.1, the first person's pair of keys
    known = "dwdtCnMYpX08FsFyUbJmRd9ML4frwJkqsXf7pR25LCo="
    assert public_key_of(known) == "hSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo="


def test_reading_takes_time_in_proportion_to_the_text() -> None:
    networks = [f"10.{one >> 8}.{one & 255}.0/24" for one in range(8000)]
    lines = "".join(f"AllowedIPs = {one}\n" for one in networks)
    keys = [public_key_of(new_private_key()) for _ in range(2)]
    peers = "".join(f"[Peer]\nPublicKey = {key}\n{lines}" for key in keys)
    begun = time.process_time()
    result = parse(f"[Interface]\nPrivateKey = {new_private_key()}\n{peers}")
    assert time.process_time() - begun < 10, "every line was compared with every other"
    assert result.profile is not None
    assert [len(peer.allowed) for peer in result.profile.peers] == [0, 8000]
    assert all(len(problem.reason) < 300 for problem in result.problems)


@pytest.mark.parametrize("key", ["DNS", "Address", "AllowedIPs", "Endpoint", "Table"])
def test_a_key_that_stands_where_none_belongs_is_not_said(key: str) -> None:
    result = parse(f"[Interface]\nPrivateKey = {KEY}\n{key} = {KEY}\n[Peer]\n{key} = {KEY}\n")
    assert result.problems and KEY not in repr(result.problems)
