"""Which profiles are asked for without a click, and which networks are trusted: pure decisions."""

from __future__ import annotations

import json
import os
from ipaddress import ip_network
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.cli.commands import networks
from vpngui.contract.surrounding import surrounding_from_variants, surrounding_to_variants
from vpngui.gui.autoconnect.decide import (
    Reason,
    Settled,
    already_so,
    answered,
    arrived,
    carries_everything,
    distrusted,
    due,
    failed,
)
from vpngui.gui.autoconnect.memory import Memory
from vpngui.gui.tray.recent import latest
from vpngui.model.errors import InvalidParameter, IoError, NoSuchFile
from vpngui.model.surrounding import NetworkKind, Protection, Surrounding, is_trusted
from vpngui.plan.surrounding import Facts, surrounding
from vpngui.profiles.entry import Choices, Entry
from vpngui.profiles.profile import Peer, Profile
from vpngui.profiles.trusted import Trusted, TrustedNetworks

HOME = Surrounding(NetworkKind.WIFI, "wifi home", "Home", Protection.SECURED)
CAFE = Surrounding(NetworkKind.WIFI, "router 02:00:5e:10:00:01", "Free", Protection.OPEN)
CABLE = Surrounding(NetworkKind.WIRED, "router 02:00:5e:10:00:02", "192.0.2.1")
NOWHERE = Surrounding()
UNKNOWN = Surrounding(NetworkKind.WIRED, "", "192.0.2.1")
TRUSTED = frozenset({HOME.id, CAFE.id})
"""The open one by mistake, or by another program's hand."""


def entry(name: str, *allowed: str, login: bool = False, untrusted: bool = False) -> Entry:
    peer = Peer("k", tuple(ip_network(one) for one in allowed or ("10.0.0.0/8",)))
    return Entry(name, name, Profile(peers=(peer,)), Choices(auto_connect=login, on_untrusted=untrusted))


def ids(*arguments: object) -> list[tuple[str, Reason]]:
    return [(wish.entry.id, wish.reason) for wish in due(*arguments)]  # type: ignore[arg-type]


def test_at_login_once_there_is_a_network() -> None:
    work = entry("work", login=True)
    assert ids([work], (), NOWHERE, TRUSTED, Settled()) == []
    assert ids([work], (), HOME, TRUSTED, Settled()) == [("work", Reason.LOGIN)]
    [wish] = due([work], (), HOME, TRUSTED, Settled())
    settled = answered(Settled(), wish)
    for network in (HOME, CABLE, CAFE):
        settled = arrived(settled, network)
        assert ids([work], (), network, TRUSTED, settled) == []


def test_on_every_network_that_is_not_trusted_and_on_each_once() -> None:
    safe = entry("safe", untrusted=True)
    settled = arrived(Settled(), HOME)
    assert ids([safe], (), HOME, TRUSTED, settled) == []
    for network in (CAFE, CABLE):
        settled = arrived(settled, network)
        [wish] = due([safe], (), network, TRUSTED, settled)
        assert wish.reason is Reason.UNTRUSTED
        settled = answered(settled, wish)
        assert ids([safe], (), network, TRUSTED, settled) == []
        # The link was gone for a moment: it is the same network, and the same answer.
        settled = arrived(arrived(settled, NOWHERE), network)
        assert ids([safe], (), network, TRUSTED, settled) == []
    settled = arrived(settled, CAFE)
    assert ids([safe], (), CAFE, TRUSTED, settled) == [("safe", Reason.UNTRUSTED)]


def test_who_trusts_a_network_no_more_is_asked_there() -> None:
    safe = entry("safe", untrusted=True)
    settled = answered(arrived(Settled(), CABLE), due([safe], (), CABLE, (), Settled())[0])
    assert ids([safe], (), CABLE, (), settled) == []
    assert ids([safe], (), CABLE, (), distrusted(settled)) == [("safe", Reason.UNTRUSTED)]


def test_what_the_person_disconnects_stays_so() -> None:
    both = entry("both", login=True, untrusted=True)
    settled = already_so([both], {"both"}, CAFE, arrived(Settled(), CAFE))
    assert ids([both], {"both"}, CAFE, TRUSTED, settled) == []
    assert ids([both], (), CAFE, TRUSTED, settled) == []
    assert ids([both], (), CABLE, TRUSTED, arrived(settled, CABLE)) == [("both", Reason.UNTRUSTED)]


def test_what_failed_is_tried_on_the_next_network() -> None:
    work = entry("work", login=True)
    settled = arrived(Settled(), HOME)
    [wish] = due([work], (), HOME, TRUSTED, settled)
    settled = failed(settled, wish)
    assert ids([work], (), HOME, TRUSTED, settled) == []
    assert ids([work], (), CABLE, TRUSTED, arrived(settled, CABLE)) == [("work", Reason.LOGIN)]


def test_of_those_that_carry_everything_only_the_first() -> None:
    one, two = entry("one", "0.0.0.0/0", login=True), entry("two", "::/1", "8000::/1", untrusted=True)
    part = entry("part", login=True)
    assert [wish.entry.id for wish in due([two, part, one], (), CAFE, TRUSTED, Settled())] == ["two", "part"]
    assert [wish.entry.id for wish in due([one, part, two], (), HOME, TRUSTED, Settled())] == ["one", "part"]
    mine = entry("mine", "0.0.0.0/0")
    assert [w.entry.id for w in due([mine, one, part], {"mine"}, CAFE, TRUSTED, Settled())] == ["part"]
    assert not carries_everything(entry("half", "0.0.0.0/1", "::/1"))


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), max_size=4),
    st.lists(st.tuples(st.sampled_from([HOME, CAFE, CABLE, NOWHERE]), st.booleans()), max_size=12),
)
def test_nobody_is_asked_twice_for_one_reason(
    flags: list[tuple[bool, bool, bool]], moves: list[tuple[Surrounding, bool]]
) -> None:
    entries = [
        entry(str(number), "0.0.0.0/0" if full else "10.0.0.0/8", login=login, untrusted=untrusted)
        for number, (login, untrusted, full) in enumerate(flags)
    ]
    settled, logins, last = Settled(), set[str](), ""
    here = set[str]()
    for network, allowed in moves:
        settled = arrived(settled, network)
        if network.present and network.id != last:
            last, here = network.id, set()
        for wish in due(entries, (), network, TRUSTED, settled):
            id_ = wish.entry.id
            assert id_ not in here and network.present
            if wish.reason is Reason.LOGIN:
                assert wish.entry.choices.auto_connect and id_ not in logins
            else:
                assert wish.entry.choices.on_untrusted and not is_trusted(network, TRUSTED)
            here.add(id_)
            if allowed:
                logins |= {id_} if wish.reason is Reason.LOGIN else set()
                settled = answered(settled, wish)
            else:
                settled = failed(settled, wish)


def test_an_open_network_is_never_trusted() -> None:
    assert is_trusted(HOME, TRUSTED) and is_trusted(NOWHERE, ())
    assert not is_trusted(CAFE, TRUSTED) and not is_trusted(CABLE, TRUSTED)
    assert not is_trusted(Surrounding(NetworkKind.OTHER), {""})


WIFI = {"wireless": True, "router": "02:00:5e:10:00:01", "gateway": "192.0.2.1", "uuid": "u-1"}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (None, NOWHERE),
        (
            Facts(**WIFI, ssid="Büro".encode(), key_management=0x100 | 0x8),
            Surrounding(NetworkKind.WIFI, "wifi u-1", "Büro", Protection.SECURED),
        ),
        (
            Facts(**WIFI, ssid=b"Free"),
            Surrounding(NetworkKind.WIFI, "router 02:00:5e:10:00:01", "Free", Protection.OPEN),
        ),
        (
            # OWE encrypts, and with whoever calls himself so.
            Facts(**WIFI, ssid=b"Free", key_management=0x800),
            Surrounding(NetworkKind.WIFI, "router 02:00:5e:10:00:01", "Free", Protection.OPEN),
        ),
        (
            # Without NetworkManager nothing is known of its protection.
            Facts(wireless=True, router="02:00:5e:10:00:01", gateway="192.0.2.1"),
            Surrounding(NetworkKind.WIFI, "router 02:00:5e:10:00:01", ""),
        ),
        (
            # "Wired connection 1" is everywhere: its connection says nothing.
            Facts(router="02:00:5e:10:00:02", gateway="192.0.2.1", uuid="u-2", title="Wired connection 1"),
            CABLE,
        ),
        (
            Facts(router="00:00:5e:00:01:07", gateway="192.0.2.1"),
            Surrounding(NetworkKind.WIRED, "router 00:00:5e:00:01:07 192.0.2.1", "192.0.2.1"),
        ),
        (Facts(gateway="192.0.2.1"), Surrounding(NetworkKind.WIRED, "", "192.0.2.1")),
        (
            Facts(has_neighbours=False, uuid="u-3", title="Phone", type="gsm"),
            Surrounding(NetworkKind.MOBILE, "mobile u-3", "Phone"),
        ),
        (Facts(has_neighbours=False), Surrounding(NetworkKind.OTHER)),
    ],
)
def test_which_network_it_is(facts: Facts | None, expected: Surrounding) -> None:
    found = surrounding(facts)
    assert found == expected
    assert surrounding_from_variants(surrounding_to_variants(found)) == found


def test_trusted_networks_are_kept_for_the_person_alone(tmp_path: Path) -> None:
    store = TrustedNetworks(tmp_path / "vpngui" / "networks.json")
    assert store.load() == ()
    home, cable = Trusted(HOME.id, "Home", HOME.kind), Trusted(CABLE.id, CABLE.name, CABLE.kind)
    assert store.add(HOME) == (home,)
    assert store.add(CABLE) == store.add(CABLE) == store.load() == (home, cable)
    assert os.stat(tmp_path / "vpngui" / "networks.json").st_mode & 0o077 == 0
    assert store.remove(HOME.id) == (cable,)
    assert store.put_back((home, cable)) == store.load() == (home, cable)


@pytest.mark.parametrize(
    "content",
    ["", "[", "[1]", "{}", '{"trusted": 3}', '{"trusted": [3, {"id": "", "kind": "wifi"}, {"id": "x"}]}'],
)
def test_a_file_that_says_nothing_trusts_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "networks.json").write_text(content)
    assert TrustedNetworks(tmp_path / "networks.json").load() == ()


def test_a_file_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "networks.json").write_text('{"trusted": [')
    store = TrustedNetworks(tmp_path / "networks.json")
    assert store.add(HOME) == store.load()
    assert (tmp_path / "networks.json.damaged").read_text() == '{"trusted": ['


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(IoError, match=r"networks\.json cannot be written"):
        TrustedNetworks(tmp_path / "file" / "networks.json").add(HOME)


def test_what_was_asked_is_remembered_as_long_as_the_login(tmp_path: Path) -> None:
    settled = Settled(frozenset({"a"}), "wifi home", frozenset({"a", "b"}))
    Memory(tmp_path / "asked.json").keep(settled)
    assert Memory(tmp_path / "asked.json").load() == settled
    # The folder may outlive the login: the session's number does not.
    Memory(tmp_path / "asked.json", "3").keep(settled)
    for session, found in (("3", settled), ("", settled), ("4", Settled())):
        assert Memory(tmp_path / "asked.json", session).load() == found
    assert Memory(tmp_path / "other.json").load() == Settled() == Memory(None).load()
    (tmp_path / "asked.json").write_text(json.dumps({"login": 3, "network": "", "here": []}))
    assert Memory(tmp_path / "asked.json").load() == Settled()


def test_the_last_one_used_comes_first() -> None:
    assert latest(("a", "b", "c"), ("c", "d")) == ("c", "d", "a", "b")
    assert len(latest(tuple(map(str, range(99))), ("new",))) == 32


def test_the_command_line_says_what_can_be_trusted(tmp_path: Path) -> None:
    store = TrustedNetworks(tmp_path / "networks.json")
    assert networks.said(HOME, store.load()).text == (
        "This is 'Home' (Wi-Fi): not trusted.\nYou trust no network yet: vpngui networks --trust"
    )
    assert networks.trusted(store, HOME).text == "'Home' is trusted now"
    assert networks.said(HOME, store.load()).text.splitlines()[0] == "This is 'Home' (Wi-Fi): trusted."
    for network, why in ((CAFE, "everybody can open"), (NOWHERE, "not connected"), (UNKNOWN, "tells")):
        with pytest.raises(InvalidParameter, match=why):
            networks.trusted(store, network)
    store.add(Surrounding(NetworkKind.WIFI, "wifi 2", "Home", Protection.SECURED))
    with pytest.raises(InvalidParameter, match="'wifi home', 'wifi 2'"):
        networks.forgotten(store, "Home")
    assert networks.forgotten(store, "wifi 2").data == {"forgotten": "wifi 2"}
    assert networks.forgotten(store, "Home").text == "'Home' is not trusted any more"
    with pytest.raises(NoSuchFile):
        networks.forgotten(store, "Home")
