"""Whether a remembered answer decides a request: never more than was shown."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.asked import OTHER, carries, down, request
from vpngui.model.asked import Asked, Replaced
from vpngui.model.block import BlockRequest
from vpngui.model.consent import Direction
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.networks import EVERYTHING, Network, within
from vpngui.plan.carried import carried_networks, collide, full_families
from vpngui.plan.coverage import Elsewhere, covers, new_effects, refuses
from vpngui.plan.host import HostFacts
from vpngui.plan.network import asks_for_all_names

PASSES_LITTLE = BlockRequest((ip_network("10.1.0.0/16"),), ())
PASSES_MORE = BlockRequest((ip_network("10.0.0.0/8"),), (ip_network("192.0.2.0/24"),))
HOME0, WORK0 = Replaced("home0", OTHER), Replaced("home0", replace(OTHER, name="another"))

COVERED = {
    "the same": (request(routes=["10.0.0.0/8"]), request(routes=["10.0.0.0/8"])),
    "a part": (request(routes=["10.0.0.0/8"]), request(routes=["10.1.0.0/16"])),
    "halves of it": (request(routes=["10.0.0.0/8"]), request(routes=["10.0.0.0/9", "10.128.0.0/9"])),
    "nothing at all": (request(routes=["10.0.0.0/8"]), request(local=[])),
    "another name and MTU": (
        request(routes=["10.0.0.0/8"]),
        request(routes=["10.0.0.0/8"], session="x", mtu=1400),
    ),
    "fewer servers": (
        request(dns=["10.9.0.53", "10.9.0.54"], dns_suffixes=["corp.example"]),
        request(dns=["10.9.0.54"], dns_suffixes=["corp.example"]),
    ),
    "some names instead of all": (
        request(dns=["10.9.0.53"]),
        request(dns=["10.9.0.53"], dns_suffixes=["corp.example"]),
    ),
    "the same tunnel replaced": (
        request(replaces=(HOME0,), routes=["10.0.0.0/8"]),
        request(replaces=(HOME0,), routes=["10.0.0.0/8"]),
    ),
    "a block that lets more through": (request(block=PASSES_LITTLE), request(block=PASSES_MORE)),
    "no block any more": (request(block=PASSES_LITTLE), request()),
    "the same local network kept": (
        request(routes=["0.0.0.0/0"], local_network=True),
        request(routes=["0.0.0.0/0"], local_network=True),
    ),
    "down, less exposed": (down(routes=["10.0.0.0/8"]), down(routes=["10.1.0.0/16"])),
    "down, a stricter block": (down(PASSES_MORE), down(PASSES_LITTLE)),
}

NOT_COVERED = {
    "wider": (request(routes=["10.1.0.0/16"]), request(routes=["10.0.0.0/8"])),
    "all traffic": (request(routes=["10.0.0.0/8"]), request(routes=["0.0.0.0/0"])),
    "all traffic in halves": (request(routes=["10.0.0.0/8"]), request(routes=["0.0.0.0/1", "128.0.0.0/1"])),
    "the other family": (request(routes=["0.0.0.0/0"]), request(routes=["0.0.0.0/0", "::/0"])),
    "a family cut off": (request(routes=["0.0.0.0/0", "::/0"]), request(routes=["0.0.0.0/0"])),
    "another address": (request(), request(local=["10.9.0.3/24"])),
    "another far end": (request(remote=["10.9.0.1"]), request(remote=["10.9.0.9"])),
    "another server": (
        request(dns=["10.9.0.53"], dns_suffixes=["corp.example"]),
        request(dns=["10.9.0.54"], dns_suffixes=["corp.example"]),
    ),
    "other names": (
        request(dns=["10.9.0.53"], dns_suffixes=["corp.example"]),
        request(dns=["10.9.0.53"], dns_suffixes=["example"]),
    ),
    "all names": (
        request(dns=["10.9.0.53"], dns_suffixes=["corp.example"]),
        request(dns=["10.9.0.53"]),
    ),
    "a tunnel replaced": (request(), request(replaces=(HOME0,))),
    "a tunnel of that name, but another's": (request(replaces=(HOME0,)), request(replaces=(WORK0,))),
    "a block": (request(), request(block=PASSES_MORE)),
    "a block that lets less through": (request(block=PASSES_MORE), request(block=PASSES_LITTLE)),
    "no IPv6 any more": (request(mtu=1400), request(mtu=1279)),
    "the local network no more": (
        request(routes=["0.0.0.0/0"], local_network=True),
        request(routes=["0.0.0.0/0"]),
    ),
    "the local network now": (
        request(routes=["0.0.0.0/0"]),
        request(routes=["0.0.0.0/0"], local_network=True),
    ),
    "another local network": (
        request(routes=["0.0.0.0/0"], local_network=True),
        request(host=HostFacts(local=(ip_network("10.3.0.0/16"),)), routes=["0.0.0.0/0"], local_network=True),
    ),
    "a part of the kept local network": (
        request(routes=["0.0.0.0/0"], local_network=True),
        request(routes=["0.0.0.0/0", "192.168.1.0/24"], local_network=True),
    ),
    "a local network that was elsewhere": (
        request(host=HostFacts(), routes=["0.0.0.0/0", "192.168.1.0/24"], local_network=True),
        request(routes=["0.0.0.0/0", "192.168.1.0/24"], local_network=True),
    ),
    "down": (request(), down()),
    "up": (down(), request()),
    "down, more exposed": (down(routes=["10.1.0.0/16"]), down(routes=["10.0.0.0/8"])),
    "down, names too": (down(), down(dns=["10.9.0.53"])),
    "down, blocked no more": (down(PASSES_LITTLE), down()),
    "down, a laxer block": (down(PASSES_LITTLE), down(PASSES_MORE)),
}


@pytest.mark.parametrize("case", COVERED)
def test_no_more_than_was_shown_is_covered(case: str) -> None:
    granted, asked = COVERED[case]
    assert covers(granted, asked)


@pytest.mark.parametrize("case", NOT_COVERED)
def test_anything_else_is_not(case: str) -> None:
    granted, asked = NOT_COVERED[case]
    assert not covers(granted, asked)
    assert new_effects(asked, granted)


def test_what_is_new_is_said() -> None:
    granted = request(routes=["10.0.0.0/8"], dns=["10.9.0.53"], dns_suffixes=["corp.example"])
    asked = request(
        routes=["10.0.0.0/8", "192.0.2.0/24"], dns=["10.9.0.53"], dns_suffixes=["corp.example", "lan.example"]
    )
    assert set(new_effects(asked, granted)) == {
        carries("192.0.2.0/24"),
        Effect(EffectKind.NAMES_IN, "lan.example"),
    }
    # Where all that is not told of by itself is new, it is told of.
    inside = request(routes=["10.0.0.0/8", "10.1.2.0/24"])
    assert new_effects(inside, request(routes=["10.0.0.0/8"]), Elsewhere((ip_network("10.1.0.0/16"),))) == (
        carries("10.1.2.0/24"),
    )


def test_what_leads_elsewhere_is_not_taken_by_a_part_of_what_was_allowed() -> None:
    granted, asked = request(routes=["10.0.0.0/8"]), request(routes=["10.1.2.0/24"])
    assert covers(granted, asked)
    for taken in (ip_network("10.1.0.0/16"), ip_network("10.0.0.0/8")):  # that would have to be replaced
        assert not covers(granted, asked, Elsewhere((taken,)))
        assert covers(granted, request(routes=["10.0.0.0/8"]), Elsewhere((taken,)))


# --- whatever is covered has no effect that was not shown: looked at address by address ---------------

PARTS = ["10.0.0.0/8", "10.0.0.0/9", "10.1.0.0/16", "10.1.2.0/24", "192.168.0.0/16", "192.168.1.0/24"]
PARTS += ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "2001:db8::/32", "2001:db8:1::/48"]
PARTS += ["203.0.113.0/24"]
SERVERS, SUFFIXES = ["10.9.0.53", "10.1.2.53", "203.0.113.53"], ["corp.example", "example"]
PROBES = [ip_address(text) for text in ("10.1.2.7", "10.1.9.7", "10.200.0.7", "192.168.1.7", "192.168.9.7")]
PROBES += [ip_address(text) for text in ("8.8.8.8", "203.0.113.7", "2001:db8::7", "2001:db8:1::7", "2600::7")]

some_settings = st.builds(
    lambda local, routes, dns, suffixes, mtu, keep: {
        "local": local,
        "routes": routes,
        "dns": dns,
        "dns_suffixes": suffixes,
        "local_network": keep,
        # The small one is no IPv6 tunnel's.
        "mtu": 1400 if any(":" in one for one in routes) else mtu,
    },
    st.lists(st.sampled_from(["10.9.0.2/24", "10.9.0.3/24", "10.1.2.2/32"]), max_size=2, unique=True),
    st.lists(st.sampled_from(PARTS), max_size=4, unique=True),
    st.lists(st.sampled_from(SERVERS), max_size=2, unique=True),
    st.lists(st.sampled_from(SUFFIXES), max_size=2, unique=True),
    st.sampled_from([1279, 1280, 1500]),
    st.booleans(),
)
hosts = st.lists(st.sampled_from(["192.168.1.0/24", "10.1.0.0/16"]), max_size=2, unique=True).map(
    lambda found: HostFacts(local=tuple(map(ip_network, found)))
)
others = st.lists(
    st.sampled_from(["10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/25", "192.168.0.0/16", "0.0.0.0/0"]), max_size=2
).map(lambda found: tuple(map(ip_network, found)))
blocks = st.sampled_from([None, PASSES_LITTLE, PASSES_MORE])


def longest(networks: Any, address: Any) -> int:
    inside = [one.prefixlen for one in networks if address in one]
    return max(inside, default=-1)


def where(asked: Asked, host: HostFacts, elsewhere: tuple[Network, ...], address: Any) -> str:
    """Where a packet to an address goes, told in another way than the code under test does."""
    wanted = asked.settings
    own = longest(carried_networks(wanted), address)
    if full_families(wanted) and own < 0 and address.version not in full_families(wanted):
        return "nowhere"
    local = longest([one for one in host.local if one not in carried_networks(wanted)], address)
    if wanted.local_network and local > own >= 0:
        return "local"
    return "tunnel" if own >= 0 and own > longest(elsewhere, address) else "elsewhere"


@given(some_settings, some_settings, hosts, others, blocks, blocks)
@settings(max_examples=600, deadline=None)
def test_a_covered_request_takes_nothing_that_the_granted_one_did_not(
    first: Any, second: Any, host: HostFacts, elsewhere: Any, block: Any, other_block: Any
) -> None:
    granted = request(host=host, block=block, **first)
    asked = request(host=host, block=other_block, **second)
    apart = Elsewhere(elsewhere, host.local if asked.settings.local_network else ())
    if any(collide(replace(asked.settings, routes=(one,), local=()), asked.settings) for one in elsewhere):
        return  # it would replace that tunnel, which is an effect of its own
    if not covers(granted, asked, apart):
        assert new_effects(asked, granted, apart)
        return
    for address in PROBES:
        there, before = (where(one, host, elsewhere, address) for one in (asked, granted))
        if there == "nowhere":  # that a family goes nowhere but for what is carried of it was shown
            assert before in ("nowhere", "tunnel"), address
        elif there != "elsewhere":
            assert there == before, address
    assert set(asked.settings.dns) <= set(granted.settings.dns)
    if asks_for_all_names(asked.settings):
        assert asks_for_all_names(granted.settings)
    assert {one.ip for one in asked.settings.local} <= {one.ip for one in granted.settings.local}
    shown = set(granted.effects)
    for effect in asked.effects:
        if effect.kind in (EffectKind.NAMES, EffectKind.CUTS_OFF, EffectKind.ADDRESS, EffectKind.KEEPS_LOCAL):
            assert effect in shown
        if effect.kind is EffectKind.CARRIES:
            assert any(
                within(ip_network(effect.subject), ip_network(one.subject))
                for one in shown
                if one.kind is EffectKind.CARRIES
            ) or _together(effect.subject, granted)
        if effect.kind is EffectKind.BLOCKS:
            assert effect in shown


def _together(subject: str, granted: Asked) -> bool:
    """Networks that only together hold another; of those above only halves do."""
    network = ip_network(subject)
    halves = {EVERYTHING[4]: ("0.0.0.0/1", "128.0.0.0/1")}.get(network, ())
    return bool(halves) and all(ip_network(one) in carried_networks(granted.settings) for one in halves)


@given(some_settings, some_settings, hosts, blocks, blocks)
@settings(max_examples=300, deadline=None)
def test_a_covered_end_exposes_nothing_that_was_not_shown(
    first: Any, second: Any, host: HostFacts, block: Any, other_block: Any
) -> None:
    granted = request(Direction.DOWN, host, block, **first)
    asked = request(Direction.DOWN, host, other_block, **second)
    if not covers(granted, asked):
        return
    for address in PROBES:
        exposed = [
            any(address in ip_network(one.subject) for one in side.effects if one.kind is EffectKind.EXPOSES)
            for side in (asked, granted)
        ]
        assert exposed[0] <= exposed[1], address
    assert bool(asked.settings.dns) <= bool(granted.settings.dns)
    if block is not None:
        assert other_block is not None
        for one in (*other_block.vpn, *other_block.original):
            assert any(within(one, allowed) for allowed in (*block.vpn, *block.original))


@given(some_settings, hosts, others)
@settings(max_examples=100, deadline=None)
def test_what_was_granted_covers_itself(first: Any, host: HostFacts, elsewhere: Any) -> None:
    one = request(host=host, **first)
    assert covers(one, one, Elsewhere(elsewhere, host.local))
    assert refuses(one.effects, one.effects)
