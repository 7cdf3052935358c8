"""DNS as values: who answers what, the texts that are written, and which back end fits."""

from __future__ import annotations

import json
from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.apply.dns.arrange import Flat, flat, shares
from vpngui.apply.dns.choose import BACK_ENDS, Facts, choose
from vpngui.apply.dns.request import MAX_TUNNELS, answer, decode_request, encode_request, refusal, result_of
from vpngui.apply.dns.resolv_text import HEADER, carry_over, render, search_domains, servers
from vpngui.apply.dns.resolvconf_program import entries, family_of, first_pattern, sections
from vpngui.model.errors import InvalidParameter, IoError, NotSupported, PermissionDenied, VpnServiceError
from vpngui.plan.dns import DnsState, LinkDns

ONE, TWO, THREE = map(ip_address, ("10.0.0.53", "fd00::53", "10.2.0.53"))
FULL = LinkDns(7, "full0", (ONE, TWO), ("corp.example", "lab.example"))
SPLIT = LinkDns(8, "split0", (THREE,), ("corp.example",), all_names=False)
NOTHING = Flat((), (), False)


# --- who answers what --------------------------------------------------------------------------


def led(state: DnsState) -> list[tuple[str, bool, tuple[str, ...], bool]]:
    return [(one.link, bool(one.servers), one.domains, one.every) for one in shares(state)]


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        ((), []),
        ((FULL,), [("full0", True, ("corp.example", "lab.example"), True)]),
        ((SPLIT,), [("split0", True, ("corp.example",), False)]),
        (
            (FULL, SPLIT),
            [("full0", True, ("corp.example", "lab.example"), True), ("split0", False, (), False)],
        ),
        (
            (SPLIT, FULL),
            [("split0", True, ("corp.example",), False), ("full0", True, ("lab.example",), True)],
        ),
    ],
    ids=["nobody", "all names", "some names", "all over some", "some over all"],
)
def test_each_name_is_led_to_one_link(
    state: DnsState, wanted: list[tuple[str, bool, tuple[str, ...], bool]]
) -> None:
    assert led(state) == wanted


def test_as_one_configuration() -> None:
    assert flat(()) == NOTHING
    assert flat((SPLIT,)) == Flat((THREE,), ("corp.example",), False)
    assert flat((FULL, SPLIT)) == Flat((ONE, TWO), ("corp.example", "lab.example"), True)
    assert flat((SPLIT, FULL)) == Flat((THREE, ONE, TWO), ("corp.example", "lab.example"), True)


# --- resolv.conf ---------------------------------------------------------------------------------

ORIGINAL = """\
# by hand
domain old.example
search lan home.example
nameserver 192.0.2.1
 nameserver\t2001:db8::1
options edns0 trust-ad timeout:2
sortlist 192.0.2.0/24
"""


def meaning(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#")]


def test_all_names_leave_no_other_server_or_domain() -> None:
    assert meaning(render(flat((FULL,)), ORIGINAL)) == [
        "search corp.example lab.example",
        "nameserver 10.0.0.53",
        "nameserver fd00::53",
        "options edns0 timeout:2",
        "sortlist 192.0.2.0/24",
    ]


def test_some_names_put_ours_first() -> None:
    assert meaning(render(flat((SPLIT,)), ORIGINAL)) == [
        "search corp.example lan home.example",
        "nameserver 10.2.0.53",
        "nameserver 192.0.2.1",
        "nameserver 2001:db8::1",
        "options edns0 timeout:2",
        "sortlist 192.0.2.0/24",
    ]


def test_says_who_wrote_it_and_how_it_is_undone() -> None:
    text = render(flat((FULL,)), "")
    assert text.startswith(HEADER)
    assert "vpnguid --reset" in text
    assert text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("", []),
        ("search .\n", []),
        ("domain a.example b.example", ["a.example"]),
        ("search a.example\ndomain b.example", ["b.example"]),
        ("domain b.example\nsearch a.example c.example", ["a.example", "c.example"]),
        ("search", []),
    ],
)
def test_the_last_search_list_counts(text: str, domains: list[str]) -> None:
    assert search_domains(text) == domains


OURS = render(flat((SPLIT,)), ORIGINAL)


@pytest.mark.parametrize(
    ("current", "wanted"),
    [
        (OURS, ORIGINAL),
        ("nameserver 192.0.2.9\n", "nameserver 192.0.2.9\n"),
        (OURS + "options rotate\n", ORIGINAL + "options rotate\n"),
        (OURS.replace("nameserver 192.0.2.1\n", ""), ORIGINAL.replace("nameserver 192.0.2.1\n", "")),
        (
            OURS.replace("nameserver 10.2.0.53", "nameserver 192.0.2.9"),
            ORIGINAL + "nameserver 192.0.2.9\n",
        ),
        (OURS.replace("nameserver 10.2.0.53\n", ""), ORIGINAL),
    ],
    ids=["as it was", "all their own", "added", "taken away", "ours replaced", "ours taken away"],
)
def test_an_edit_of_ours_is_carried_over(current: str, wanted: str) -> None:
    assert carry_over(OURS, current, ORIGINAL) == wanted


@given(st.text(), st.lists(st.text("ab\n ", max_size=4)))
def test_nobody_s_added_lines_are_lost(original: str, added: list[str]) -> None:
    ours = render(flat((FULL,)), original)
    lines = [line for text in added for line in text.splitlines()]
    carried = carry_over(ours, "\n".join([ours.rstrip("\n"), *lines, ""]), original).splitlines()
    assert all(carried.count(line) >= lines.count(line) for line in lines)
    assert servers(ours)[:2] == ["10.0.0.53", "fd00::53"]


# --- resolvconf(8) -------------------------------------------------------------------------------


def test_one_exclusive_record_where_there_is_such_a_thing() -> None:
    (entry,) = entries((SPLIT, FULL), "openresolv", "vpn")
    assert (entry.name, entry.alone) == ("vpn.00.split0.vpngui", True)
    assert entry.text.splitlines() == [
        "search corp.example lab.example",
        "nameserver 10.2.0.53",
        "nameserver 10.0.0.53",
        "nameserver fd00::53",
    ]


def test_else_one_for_each_tunnel_in_order() -> None:
    found = entries((SPLIT, FULL), "debian", "tun")
    assert [(entry.name, entry.alone) for entry in found] == [
        ("tun.00.split0.vpngui", False),
        ("tun.01.full0.vpngui", False),
    ]
    assert [entry.name for entry in entries((FULL, SPLIT), "debian", "tun")] == ["tun.00.full0.vpngui"]
    assert entries((), "openresolv", "vpn") == ()


@pytest.mark.parametrize(
    ("order", "wanted"),
    [(None, "tun"), ("", "tun"), ("lo.inet6\nlo\n@(br|eth)*\nhso*\ntun*\n", "hso"), ("# tun*\nlo*\n", "lo")],
)
def test_the_first_pattern_of_the_order(order: str | None, wanted: str) -> None:
    assert first_pattern("debian", order) == wanted


def test_which_program_it_is() -> None:
    assert family_of("openresolv 3.12.0\nCopyright") == "openresolv"
    assert family_of("Debian resolvconf 1.91+nmu1\n") == "debian"
    assert family_of("systemd 252 (252.39-1)\n+PAM") is None
    assert family_of("") is None


def test_a_listing_is_taken_apart() -> None:
    listing = "# resolv.conf from eth0\nnameserver 1\n\n# resolv.conf from vpn.00.a.vpngui\nsearch b\n"
    assert sections(listing) == {"eth0": "nameserver 1\n", "vpn.00.a.vpngui": "search b"}


# --- the helper's messages -----------------------------------------------------------------------


def test_a_request_arrives_as_it_was() -> None:
    back_end, state = decode_request(encode_request("file", (SPLIT, FULL)))
    assert back_end == "file"
    assert [(one.link, one.servers, one.suffixes, one.all_names) for one in state] == [
        (one.link, one.servers, one.suffixes, one.all_names) for one in (SPLIT, FULL)
    ]
    assert decode_request(encode_request("resolvconf", ())) == ("resolvconf", ())
    with pytest.raises(IoError, match="too many"):
        encode_request("file", (FULL,) * (MAX_TUNNELS + 1))


TUNNEL = {"link": "vpn0", "servers": ["10.0.0.1"], "suffixes": [], "all_names": True}


@pytest.mark.parametrize(
    "asked",
    [
        None,
        [],
        {},
        {"back_end": "file"},
        {"back_end": "file", "tunnels": [], "path": "/etc/shadow"},
        {"back_end": "systemd-resolved", "tunnels": []},
        {"back_end": ["file"], "tunnels": []},
        {"back_end": "file", "tunnels": {}},
        {"back_end": "file", "tunnels": [TUNNEL] * (MAX_TUNNELS + 1)},
        {"back_end": "file", "tunnels": ["vpn0"]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "index": 3}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "link": "../../etc"}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "link": "-x"}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "servers": []}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "servers": ["10.0.0.1\nnameserver 10.0.0.2"]}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "servers": ["127.0.0.1"]}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "servers": "10.0.0.1"}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "suffixes": ["a.example\noptions debug"]}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "suffixes": [5]}]},
        {"back_end": "file", "tunnels": [{**TUNNEL, "all_names": 1}]},
    ],
)
def test_a_wrong_request_is_refused(asked: object) -> None:
    with pytest.raises((InvalidParameter, IoError)):
        decode_request(json.dumps(asked).encode())


@given(st.binary(max_size=200))
def test_junk_is_refused(message: bytes) -> None:
    with pytest.raises(InvalidParameter):
        decode_request(message)


def test_deep_junk_is_refused() -> None:
    with pytest.raises(InvalidParameter):
        decode_request(b"[" * 60000)


def test_answers_come_back_as_they_were() -> None:
    assert [result_of(json.loads(answer(value))) for value in (True, False)] == [True, False]
    for error in (IoError("no"), InvalidParameter("wrong"), PermissionDenied("never")):
        with pytest.raises(type(error), match=str(error)):
            result_of(json.loads(refusal(error)))
    for said in (None, {}, {"restored": 1}, {"error": "IoError"}):
        with pytest.raises(ValueError, match="neither"):
            result_of(said)


# --- which back end fits -------------------------------------------------------------------------

ALL = Facts("running", "nobody", "debian", may_write=True, may_run=True)


@pytest.mark.parametrize(
    ("facts", "back_end"),
    [
        (Facts(), "none"),
        (Facts("running", "resolved"), "systemd-resolved"),
        (Facts("activatable", "resolved"), "systemd-resolved"),
        (Facts("running", "resolved", "debian", may_write=True, may_run=True), "systemd-resolved"),
        (Facts("absent", "resolved", may_write=True), "file"),
        (Facts("absent", "resolved"), "none"),
        (Facts("running", "nobody", may_write=True), "file"),
        (Facts("running", "nobody"), "none"),
        (Facts("absent", "resolvconf", "debian", may_write=True, may_run=True), "resolvconf"),
        (Facts("running", "resolvconf", "openresolv", may_write=True, may_run=True), "resolvconf"),
        (Facts("absent", "resolvconf", "openresolv", may_write=True), "file"),
        (Facts("absent", "resolvconf", "openresolv", may_run=True), "resolvconf"),
        (Facts("absent", "resolvconf", may_write=True, may_run=True), "file"),
        (Facts("absent", "nobody", "openresolv", may_write=True, may_run=True), "file"),
        (ALL, "file"),
    ],
)
def test_the_back_end_that_fits(facts: Facts, back_end: str) -> None:
    choice = choose(facts)
    assert choice.back_end == back_end
    assert choice.why


@pytest.mark.parametrize("wanted", [name for name in BACK_ENDS if name != "auto"])
def test_set_by_hand(wanted: str) -> None:
    assert choose(ALL, wanted).back_end == wanted


@pytest.mark.parametrize(
    ("wanted", "facts", "error"),
    [
        ("systemd-resolved", Facts("absent", may_write=True, may_run=True), NotSupported),
        ("resolvconf", Facts("running", may_write=True, may_run=True), NotSupported),
        ("resolvconf", Facts("running", "nobody", "debian", may_write=True), NotSupported),
        ("file", Facts("running", "nobody", "debian", may_run=True), NotSupported),
        ("bind", ALL, InvalidParameter),
        ("", ALL, InvalidParameter),
    ],
)
def test_not_there(wanted: str, facts: Facts, error: type[VpnServiceError]) -> None:
    with pytest.raises(error):
        choose(facts, wanted)
