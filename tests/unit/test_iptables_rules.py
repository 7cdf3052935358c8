"""A policy as rules of iptables, and rules as the kernel's octets: no kernel is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from ipaddress import ip_address, ip_network

import pytest

from vpngui.apply.firewall.iptables_entries import Entry, decode, encode, jump_to, set_index
from vpngui.apply.firewall.iptables_list_rules import elements, list_set, render_lists
from vpngui.apply.firewall.iptables_rules import (
    HasMark,
    HopLimit,
    Icmp6Type,
    InSet,
    Ports,
    Rule,
    Rules,
    is_list_chain,
    is_policy_chain,
    is_policy_set,
    policy_set,
    prefixes_of,
    render,
)
from vpngui.model.block_list import ListMode, parse_block_list
from vpngui.model.errors import InvalidParameter
from vpngui.plan.firewall import DNS_PORTS, Block, FirewallPolicy, Guard, Passage, TunnelEnd

V4, V6 = ip_network("203.0.113.0/24"), ip_network("2001:db8:7::/48")
BLOCK = Block("b", (Passage("eth0", (V4, V6)), Passage("tun0", (V4,))))
GUARD = Guard(frozenset({4, 6}), ("tun0", "tun1"), 0x76000001, (V4,))
END = TunnelEnd("tun0", (ip_address("10.9.0.2"),), (V4,))
EVERYTHING = FirewallPolicy(frozenset({BLOCK}), frozenset({GUARD}), frozenset({END}))
SETS = {4: policy_set(((0xCB007100, 24),), 4), 6: policy_set(prefixes_of([V6], 6), 6)}


def policy(*parts: Block | Guard | TunnelEnd) -> FirewallPolicy:
    def of(kind: type) -> frozenset:  # type: ignore[type-arg]
        return frozenset(part for part in parts if isinstance(part, kind))

    return FirewallPolicy(of(Block), of(Guard), of(TunnelEnd))


def body(rules: Rules, hook: str) -> tuple[Rule, ...]:
    """The chain of a policy's only part."""
    (inner,) = [rule.target for rule in rules.chains[rules.jumps[hook]] if rule.target.startswith("VPNGUI_")]
    return rules.chains[inner]


@pytest.mark.parametrize("family", [4, 6])
def test_the_empty_policy_is_nothing_at_all(family: int) -> None:
    assert render(FirewallPolicy(), family) == Rules()
    assert render_lists({}, family) == Rules()


def test_a_block_returns_what_may_pass_and_drops_the_rest() -> None:
    rules = render(policy(BLOCK), 4)
    to, came_from = InSet(SETS[4]), InSet(SETS[4], source=True)
    out = [Rule("RETURN", leaves_by=link, matches=(to,)) for link in ("eth0", "tun0")]
    into = [Rule("RETURN", came_by=link, matches=(came_from,)) for link in ("eth0", "tun0")]
    assert body(rules, "OUTPUT") == (*out, Rule("DROP"))
    assert body(rules, "INPUT") == (*into, Rule("DROP"))
    assert body(rules, "FORWARD") == (out[0], into[0], out[1], into[1], Rule("DROP"))
    assert rules.sets == {SETS[4]: ((0xCB007100, 24),)}


def test_a_network_of_the_other_family_opens_nothing() -> None:
    rules = render(policy(Block("b", (Passage("eth0", (V4,)),))), 6)
    assert body(rules, "OUTPUT") == body(rules, "FORWARD") == (Rule("DROP"),)
    assert rules.sets == {}


def test_a_guard_knows_its_mark_where_packets_are_made_and_minds_nothing_that_comes_in() -> None:
    rules = render(policy(GUARD), 4)
    mark = Rule("RETURN", matches=(HasMark(0x76000001),))
    chains = {hook: rules.chains[f"{chain}_0"] for hook, chain in rules.jumps.items()}
    assert set(chains) == {"OUTPUT", "FORWARD"}
    assert [rule for rule in chains["OUTPUT"] if rule not in chains["FORWARD"]] == [mark]
    assert chains["FORWARD"] == (
        Rule("RETURN", leaves_by="tun0"),
        Rule("RETURN", leaves_by="tun1"),
        Rule("VPNGUI_DNS"),
        Rule("RETURN", matches=(InSet(SETS[4]),)),
        Rule("DROP"),
    )
    asked = {(rule.protocol, rule.matches[0].destination) for rule in rules.chains["VPNGUI_DNS"]}  # type: ignore[union-attr]
    assert asked == {(protocol, port) for protocol in (6, 17) for port in DNS_PORTS}


def test_a_guard_of_one_family_is_nothing_in_the_other() -> None:
    one = Guard(frozenset({4}), ("tun0",), 1)
    assert render(policy(one), 6) == Rules()
    assert set(render(policy(one), 4).jumps) == {"OUTPUT", "FORWARD"}


def test_the_end_of_a_tunnel_without_networks_lets_nothing_in() -> None:
    rules = render(policy(END), 6)
    assert set(rules.jumps) == {"INPUT", "FORWARD"}
    for chain in rules.chains.values():
        assert chain[-1] == Rule("DROP", came_by="tun0")


@pytest.mark.parametrize("family", [4, 6])
def test_what_always_passes_stands_first_and_is_never_forwarded(family: int) -> None:
    rules = render(EVERYTHING, family)
    assert rules.chains["VPNGUI_OUT"][0] == Rule("RETURN", leaves_by="lo")
    assert rules.chains["VPNGUI_IN"][0] == Rule("RETURN", came_by="lo")
    for name, passing in (("VPNGUI_OUT", True), ("VPNGUI_IN", True), ("VPNGUI_FWD", False)):
        targets = [rule.target for rule in rules.chains[name]]
        first = next(at for at, target in enumerate(targets) if target != "RETURN")
        assert bool(first) == passing
        assert "RETURN" not in targets[first:]


def test_the_hop_limit_is_left_out_only_where_it_cannot_be_matched() -> None:
    def limits(hop_limits: bool) -> set[tuple[int, int | None]]:
        chain = render(EVERYTHING, 6, hop_limits=hop_limits).chains["VPNGUI_IN"]
        found = [rule.matches for rule in chain if rule.protocol == 58]
        return {(one[0].number, one[1].limit if one[1:] else None) for one in found}  # type: ignore[union-attr]

    with_limits = limits(True)
    assert {(135, 255), (136, 255), (133, 255), (134, 255), (143, 1)} <= with_limits
    assert limits(False) == {(number, None) for number, _ in with_limits}


@pytest.mark.parametrize("name", ["", "sixteen-letters-", "übernames-fifteen"])
@pytest.mark.parametrize(
    "part",
    [
        lambda name: Block("b", (Passage(name, (V4,)),)),
        lambda name: Guard(frozenset({4}), (name,), 1),
        lambda name: TunnelEnd(name, (), (V4,)),
    ],
    ids=["block", "guard", "end"],
)
def test_a_name_that_no_link_has_is_refused(
    name: str, part: Callable[[str], Block | Guard | TunnelEnd]
) -> None:
    with pytest.raises(InvalidParameter, match="no name of an interface"):
        render(policy(part(name)), 4)


def test_everything_is_two_halves() -> None:
    assert prefixes_of([ip_network("0.0.0.0/0")], 4) == ((0, 1), (1 << 31, 1))
    assert prefixes_of([ip_network("::/1"), ip_network("8000::/1"), V6], 6) == ((0, 1), (1 << 127, 1))
    assert prefixes_of([V6], 4) == ()


def test_names_fit_and_say_what_they_are() -> None:
    many = FirewallPolicy(
        frozenset(Block(f"b{number}", (Passage("eth0", (V4, V6)),)) for number in range(999))
    )
    for rules in (render(many, 4), render(many, 6)):
        assert all(is_policy_chain(name) and len(name) <= 28 for name in rules.chains)
        assert all(is_policy_set(name) and len(name) <= 31 for name in rules.sets)
    lists = render_lists({f"{n:023}": list_set(f"{n:023}", 6, "c") for n in range(64)}, 6)
    assert all(is_list_chain(name) and not is_policy_chain(name) for name in lists.chains)
    assert all(len(name) <= 28 for name in lists.chains)
    assert len(list_set("x" * 23, 6, "b")) == 31
    assert not is_policy_set(list_set(".4.trackers", 4, "a"))


def test_lists_drop_what_is_excepted_and_all_when_a_set_was_emptied() -> None:
    rules = render_lists(LISTS, 4)
    assert [rule.target for rule in rules.chains[rules.jumps["OUTPUT"]] if rule.target != "RETURN"] == [
        "VPNGUI_LIST_0_TO",
        "VPNGUI_LIST_1_TO",
        "VPNGUI_LIST_2_TO",
    ]
    # What passes under every block passes the third only.
    assert [rule.target for rule in rules.chains[rules.jumps["OUTPUT"]]][:4].count("RETURN") == 2
    # Both ends of what is forwarded are other hosts', and nothing of that passes under every block.
    assert {rule.target for rule in rules.chains[rules.jumps["FORWARD"]]} == set(rules.chains) - {
        *rules.jumps.values()
    }
    assert rules.chains["VPNGUI_LIST_2_FROM"] == (
        Rule("RETURN", matches=(InSet("vpngui4cc", source=True),)),
        Rule("DROP", matches=(InSet("vpngui4cc", source=True, excepted=True),)),
        Rule("NFLOG"),
        Rule("DROP"),
    )
    assert Rule("NFLOG") not in render_lists(LISTS, 4, tells=False).chains["VPNGUI_LIST_2_FROM"]


def test_a_set_covers_all_addresses() -> None:
    halves = ((0, 1), (1 << 31, 1))
    for text, networks in (("10.0.0.0/8", ((10 << 24, 8),)), ("0.0.0.0/1\n10.0.0.0/8", halves[:1])):
        rest = tuple(half for half in halves if half not in networks)
        assert elements(parse_block_list("a", text), 4) == (rest, networks)
        assert elements(parse_block_list("a", text, ListMode.ONLY), 4) == (networks, rest)


def test_a_set_is_named_by_what_is_in_it() -> None:
    assert render(policy(BLOCK), 4).sets == render(policy(GUARD), 4).sets
    assert policy_set(((0, 1),), 4) != policy_set(((0, 2),), 4) != policy_set(((0, 2),), 6)


# --- the kernel's octets --------------------------------------------------------------------------


LISTS = {"a": "vpngui4aa", "b": "vpngui4bb", "c": "vpngui4cc"}


def every_rule() -> Iterator[tuple[int, Rule]]:
    for family in (4, 6):
        for rules in (render(EVERYTHING, family), render_lists(LISTS, family)):
            for chain in rules.chains.values():
                yield from ((family, rule) for rule in chain)


def in_the_kernel(entry: Entry) -> bytearray:
    """A verdict or a jump has no name there."""
    octets = bytearray(entry.octets)
    octets[-40 + 2 : -40 + 31] = bytes(29)
    return octets


def test_different_rules_are_different_octets_and_come_back_the_same() -> None:
    numbers: dict[str, int] = {}
    seen: dict[tuple[int, Entry], Rule] = {}
    for family, rule in every_rule():
        entry = encode(rule, family, lambda name: numbers.setdefault(name, len(numbers)))
        assert seen.setdefault((family, entry), rule) == rule
        assert len(entry.octets) % 8 == 0
        assert decode(bytes(in_the_kernel(entry)), family, rule.target.encode()) == entry
        if rule.matches and isinstance(rule.matches[0], InSet):
            assert set_index(entry, family) == numbers[rule.matches[0].name]
        else:
            assert set_index(entry, family) is None
    assert len(seen) > 60


@pytest.mark.parametrize(("family", "at", "size"), [(4, 16, 112), (6, 64, 168)])
def test_a_link_s_name_is_compared_whole(family: int, at: int, size: int) -> None:
    octets = encode(Rule("DROP", came_by="tun0", leaves_by="tun10"), family, int).octets
    name_in, name_out, mask_in, mask_out = (octets[at + 16 * part : at + 16 * part + 16] for part in range(4))
    assert (name_in.rstrip(b"\0"), name_out.rstrip(b"\0")) == (b"tun0", b"tun10")
    assert (mask_in, mask_out) == (b"\xff" * 5 + bytes(11), b"\xff" * 6 + bytes(10))
    assert len(octets) == size + 40


def test_counts_and_what_is_behind_a_name_do_not_make_a_difference() -> None:
    entry = encode(Rule("DROP", matches=(InSet("s"),)), 4, lambda name: 7)
    octets = in_the_kernel(entry)
    octets[96:112] = b"\x07" * 16  # packets and octets
    octets[92:96] = b"\x01" * 4  # where the kernel came from
    octets[112 + 2 + 4 : 112 + 2 + 29] = b"\x55" * 25  # behind "set" and its NUL
    assert bytes(octets) != entry.octets
    assert decode(bytes(octets), 4, b"DROP") == entry
    assert decode(bytes(octets), 4, b"RETURN") != entry


def test_what_others_have_in_their_rules_is_kept() -> None:
    jump = jump_to("VPNGUI_OUT", 4)
    target = b"\x28\x00" + b"LOG".ljust(29, b"\0") + b"\0" + b"something"[:8]
    octets = jump.octets[:112] + target
    theirs = decode(octets, 4, b"")
    assert theirs == Entry(octets, "LOG")


@pytest.mark.parametrize(
    ("match", "protocol", "content"),
    [
        (HasMark(0x76000001), 0, b"\x01\x00\x00\x76\xff\xff\xff\xff\x00\x00\x00\x00"),
        (Ports(68, 67), 17, b"\x44\x00\x44\x00\x43\x00\x43\x00\x00\x00"),
        (Ports(destination=53), 6, b"\x00\x00\xff\xff\x35\x00\x35\x00\x00\x00\x00\x00"),
        (Icmp6Type(135), 58, b"\x87\x00\xff\x00"),
        (HopLimit(255), 58, b"\x00\xff"),
        (InSet("s", source=True, inverted=True), 0, b"\x07\x00\x01\x03"),
    ],
)
def test_what_the_kernel_compares(match: HasMark, protocol: int, content: bytes) -> None:
    octets = encode(Rule("DROP", protocol=protocol, matches=(match,)), 6, lambda name: 7).octets
    assert octets[168 + 32 :].startswith(content)
