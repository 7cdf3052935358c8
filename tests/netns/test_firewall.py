"""What every firewall back end has to do, on the real kernel: packets between three hosts, both families."""

from __future__ import annotations

import contextlib
import random
import socket
from collections.abc import Sequence
from dataclasses import replace
from ipaddress import ip_address
from typing import Any

import pytest

from tests.netns.firewall_lab import Lab
from tests.netns.firewalls import BackEnd
from tests.netns.leaks import leaked
from tests.netns.policies import (
    BEHIND,
    EMPTY,
    END,
    GUARD,
    GUARD_IPV4,
    NOTHING,
    ONE_LINK,
    TWO_LINKS,
    VPN,
    WAN,
    networks,
)
from tests.netns.probes import ALL, ECHO, FAR, LINKS, MARK, NEAR, OWN_PORT, PROBES, Probe, expected
from tests.netns.senders import FAMILIES, HOST_BEHIND, Sender, on
from vpngui.apply.firewall.backend import Firewall
from vpngui.plan.firewall import Block, FirewallPolicy, Guard, Passage, Transport, TunnelEnd
from vpngui.sandbox.process import until

SWAPS = 100
PLAIN = ("out", "in", "stray", "through", "back")
"""The ways of packets that leave by the link that is meant for them."""


def ways(passing: frozenset[str], version: int = 4) -> set[str]:
    """The plain datagrams among ``passing``, of one family, as "way link"."""
    return {name.rpartition(f" ipv{version} ")[0] for name in passing if name.endswith(f"ipv{version} udp")}


async def test_a_block_without_passages_stops_everything_but_what_a_link_needs(
    firewall: Firewall, hosts: Lab
) -> None:
    await firewall.apply(NOTHING)
    assert await firewall.holds(NOTHING)
    assert not await firewall.holds(EMPTY)
    passing = hosts.passing()
    assert passing == expected(NOTHING)
    assert {name.split()[2] for name in passing} == {"dhcp", "dhcpv6", "neighbour", "listener", "ipv4"}
    await firewall.apply(EMPTY)
    assert await firewall.holds(EMPTY)
    assert hosts.passing() == ALL


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize(
    ("policy", "pass_by"),
    [
        (TWO_LINKS, {f"{way} {link}" for way in PLAIN for link in LINKS}),
        (ONE_LINK, {f"{way} vpn0" for way in PLAIN}),
        (TWO_LINKS | ONE_LINK, {f"{way} vpn0" for way in PLAIN}),
        (TWO_LINKS | NOTHING, set()),
        (GUARD, {"bound vpn0"} | {f"{way} {link}" for way in PLAIN for link in LINKS}),
        (GUARD | ONE_LINK, {f"{way} vpn0" for way in PLAIN}),
        (END, {f"{way} {link}" for way in (*PLAIN, "bound") for link in LINKS} - {"stray wan0"}),
    ],
    ids=["two links", "one link", "both blocks", "a block in all", "guard", "guard and block", "end"],
)
async def test_what_passes_by_which_link(
    firewall: Firewall, hosts: Lab, policy: FirewallPolicy, pass_by: set[str], version: int
) -> None:
    await firewall.apply(policy)
    passing = hosts.passing()
    assert ways(passing, version) == pass_by
    assert passing == expected(policy)


async def test_a_block_lets_its_tunnels_own_transport_out_and_its_answers_in(
    firewall: Firewall, hosts: Lab
) -> None:
    servers = tuple(Transport(MARK, ip_address(FAR["wan0", version]), 9) for version in (4, 6))
    policy = FirewallPolicy(blocks=frozenset({Block("kill", (Passage("vpn0", VPN),), servers)}))
    await firewall.apply(policy)
    assert await firewall.holds(policy)
    passing = hosts.passing()
    assert passing == expected(policy)
    for version in (4, 6):
        assert f"out wan0 ipv{version} marked" in passing and f"in wan0 ipv{version} answer" in passing
        assert f"out wan0 ipv{version} udp" not in passing and f"in wan0 ipv{version} udp" not in passing
        assert f"out wan0 ipv{version} another's mark" not in passing
    # Another block does not know of it.
    await firewall.apply(policy | NOTHING)
    assert not {name for name in hosts.passing() if name.endswith((" marked", " answer"))}


async def test_a_question_passes_a_block_by_its_own_port_and_nothing_else_of_that_mark(
    firewall: Firewall, hosts: Lab
) -> None:
    servers = tuple(Transport(MARK, ip_address(FAR["wan0", version]), 9, OWN_PORT) for version in (4, 6))
    policy = FirewallPolicy(blocks=frozenset({Block("kill", transports=servers)}))
    await firewall.apply(policy)
    assert await firewall.holds(policy)
    passing = hosts.passing()
    assert passing == expected(policy)
    told_apart = {name for name in passing if name.endswith(("marked", "answer", " port"))}
    assert told_apart == {
        f"{way} ipv{version} {what}"
        for version in (4, 6)
        for way, what in (
            ("out wan0", "marked by a port"),
            ("bound vpn0", "marked by a port"),
            ("in wan0", "answer to a port"),
        )
    }


async def test_a_guard_lets_its_own_mark_out_and_no_query_to_the_local_network(
    firewall: Firewall, hosts: Lab
) -> None:
    away = FirewallPolicy(guards=frozenset({Guard(frozenset({4, 6}), ("vpn0",), MARK)}))
    await firewall.apply(away)
    out = {name for name in hosts.passing() if name.startswith(("out wan0 ipv", "through wan0"))}
    marked = {f"out wan0 ipv{version} marked{by}" for version in (4, 6) for by in ("", " by a port")}
    assert out == marked | {"out wan0 ipv4 dhcp"}
    await firewall.apply(GUARD)
    passing = hosts.passing()
    for version in (4, 6):
        for name in ("udp", "tcp", "echo", "marked"):
            assert f"out wan0 ipv{version} {name}" in passing
        for name in ("dns", "dns by tcp", "mdns", "llmnr"):
            assert f"out wan0 ipv{version} {name}" not in passing
    # A block stops protected sockets as well.
    await firewall.apply(GUARD | ONE_LINK)
    assert not {name for name in hosts.passing() if name.endswith("marked") and " wan0 " in name}


async def test_a_guard_of_one_family_leaves_the_other_alone(firewall: Firewall, hosts: Lab) -> None:
    await firewall.apply(GUARD_IPV4)
    passing = hosts.passing()
    assert {name for name in ALL if "ipv6" in name} <= passing
    assert passing == expected(GUARD_IPV4)


async def test_the_end_of_a_tunnel_answers_on_its_own_link_only(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    def answers(link: str, version: int) -> bool:
        """To an echo request for the tunnel's own address, from a neighbour on ``link``."""
        own, far = ip_address(NEAR["vpn0", version]), ip_address(FAR[link, version])
        echo = Probe("asked", link, "", far, own, "icmp", icmp_type=ECHO[version])
        hosts.forget()
        with contextlib.closing(Sender(echo, hosts.token())) as sender:
            sender.send()
            hosts.settle()
            return hosts.seen(sender.needle, far) == {link}

    def asked(link: str) -> bool:
        return hosts.answers_arp(link, NEAR["vpn0", 4])

    everywhere = [(link, version) for link in LINKS for version in (4, 6)]
    assert all(answers(*where) for where in everywhere)
    assert asked("wan0")
    assert asked("vpn0")
    await firewall.apply(END)
    assert {where for where in everywhere if answers(*where)} == {("vpn0", 4), ("vpn0", 6)}
    assert asked("vpn0")
    assert asked("wan0") is not back_end.arp


async def test_sources_that_are_not_the_tunnels_own_are_stopped(firewall: Firewall, hosts: Lab) -> None:
    half = FirewallPolicy(ends=frozenset({TunnelEnd("vpn0", (), networks("198.51.100.2/32"))}))
    await firewall.apply(half)
    passing = hosts.passing()
    assert {"in vpn0", "back vpn0"} <= ways(passing, 4)
    assert not {"in vpn0", "back vpn0"} & ways(passing, 6)
    assert passing == expected(half)


async def test_neighbours_find_each_other_under_a_block(firewall: Firewall, hosts: Lab) -> None:
    peer = HOST_BEHIND["wan0"]
    wanted = [("", FAR["wan0", 6]), ("", "fe80::2"), (peer, NEAR["wan0", 6]), (peer, "fe80::1")]

    def found() -> bool:
        return all(hosts.finds_neighbour(host, "wan0", address) for host, address in wanted)

    until("the hosts have joined the groups of their addresses", found, 10)
    await firewall.apply(NOTHING)
    assert found()
    assert not hosts.finds_neighbour("", "wan0", "2001:db8:1::77"), "there is nobody"


async def test_this_computer_talks_to_itself_under_a_block(firewall: Firewall, hosts: Lab) -> None:
    await firewall.apply(NOTHING)
    for address in ("127.0.0.1", "::1", NEAR["wan0", 4], NEAR["vpn0", 6]):
        family = FAMILIES[ip_address(address).version]
        with (
            socket.create_server((address, 0), family=family) as server,
            socket.create_connection(server.getsockname()[:2], 5) as one,
            server.accept()[0] as other,
        ):
            other.sendall(b"to myself")
            assert one.recv(100) == b"to myself"


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize(
    ("server_host", "server", "client_host", "client"),
    [
        (HOST_BEHIND["wan0"], FAR, "", "wan0"),
        ("", NEAR, HOST_BEHIND["wan0"], "wan0"),
        (HOST_BEHIND["wan0"], FAR, HOST_BEHIND["inner"], "inner"),
    ],
    ids=["outgoing", "incoming", "forwarded"],
)
async def test_a_new_policy_cuts_the_flows_of_the_old_one(
    firewall: Firewall,
    hosts: Lab,
    server_host: str,
    server: dict[tuple[str, int], str],
    client_host: str,
    client: str,
    version: int,
) -> None:
    await firewall.apply(TWO_LINKS)
    with contextlib.ExitStack() as stack:
        with on(server_host):
            listener = stack.enter_context(
                socket.create_server((server["wan0", version], 0), family=FAMILIES[version])
            )
        with on(client_host):
            one = stack.enter_context(socket.create_connection(listener.getsockname()[:2], 5))
        other = stack.enter_context(listener.accept()[0])
        for sender, receiver in ((one, other), (other, one)):
            sender.sendall(b"before")
            assert receiver.recv(100) == b"before"
            receiver.setblocking(False)
        await firewall.apply(ONE_LINK)
        for sender, receiver in ((one, other), (other, one)):
            hosts.forget()
            sender.sendall(token := hosts.token())
            hosts.settle()
            if sender is one or not server_host:
                assert hosts.seen(token) <= ({"wan0"} if client_host == HOST_BEHIND["wan0"] else set())
            with pytest.raises(BlockingIOError):
                receiver.recv(100)


async def test_any_policy_after_any_other(firewall: Firewall, hosts: Lab, back_end: BackEnd) -> None:
    chance = random.Random(7)  # noqa: S311 - the same policies each time
    current = EMPTY
    for _ in range(24):
        following = _some_policy(chance)
        for policy in (current | following, following):
            await firewall.apply(policy)
            assert await firewall.holds(policy)
            passing = hosts.passing()
            assert passing == expected(policy), f"under\n{policy}"
        current = following


def _some_policy(chance: random.Random) -> FirewallPolicy:
    pool = [*WAN, *VPN, *BEHIND, *networks("0.0.0.0/0", "::/0", "192.0.2.2/32", "224.0.0.0/4", "ff02::/16")]
    pool += networks(
        "192.0.2.0/31", "192.0.2.0/25", "2001:db8::/32", "fe80::/64", "128.0.0.0/1", "255.255.255.255/32"
    )
    own = [ip_address(NEAR[link, version]) for link in LINKS for version in (4, 6)]

    def some(of: Sequence[Any], most: int) -> tuple[Any, ...]:
        return tuple(chance.sample(of, chance.randint(0, most)))

    links = ["wan0", "vpn0", "inner", "none0"]
    servers = [Transport(MARK, ip_address(FAR["wan0", version]), 9) for version in (4, 6)]
    blocks = [
        Block(f"b{number}", tuple(Passage(link, some(pool, 6)) for link in some(links, 3)), some(servers, 2))
        for number in range(chance.choice((0, 0, 1, 1, 2)))
    ]
    guards = [
        Guard(
            frozenset(chance.choice(((4,), (6,), (4, 6)))),
            some(links, 2),
            MARK + chance.randint(0, 1),
            some(pool, 4),
        )
        for _ in range(chance.choice((0, 0, 1, 2)))
    ]
    ends = [TunnelEnd(link, some(own, 2), some(pool, 5)) for link in some(links, 2) if chance.random() < 0.5]
    return FirewallPolicy(frozenset(blocks), frozenset(guards), frozenset(ends))


async def test_the_same_policy_twice_changes_nothing(firewall: Firewall, back_end: BackEnd) -> None:
    policy = TWO_LINKS | GUARD | END
    await firewall.apply(policy)
    once = back_end.rules()
    await firewall.apply(policy)
    assert back_end.rules() == once
    async with back_end.open() as another:  # as after a restart
        assert await another.holds(policy)
        await another.apply(policy)
        assert back_end.rules() == once
        assert not await another.holds(TWO_LINKS | GUARD)


SOME = networks("203.0.113.0/24", "2001:db8:77::/48", "233.252.0.0/24")
SWAPPED = {
    "blocks": [
        FirewallPolicy(blocks=frozenset({Block("a", (Passage("wan0", SOME[:2]),))})),
        FirewallPolicy(blocks=frozenset({Block("b", (Passage("vpn0", SOME),))})),
        NOTHING | GUARD | END,
    ],
    "guards and ends": [
        GUARD | END,
        FirewallPolicy(
            guards=frozenset({Guard(frozenset({4, 6}), ("inner", "vpn0"), MARK, (*SOME, *WAN))}),
            ends=frozenset({replace(next(iter(END.ends)), networks=(*SOME, *VPN))}),
        ),
    ],
}


@pytest.mark.parametrize("policies", SWAPPED.values(), ids=SWAPPED)
async def test_nothing_gets_through_while_policies_are_swapped(
    firewall: Firewall, hosts: Lab, policies: list[FirewallPolicy]
) -> None:
    passing = frozenset[str]().union(*map(expected, policies))
    stopped = [probe for probe in PROBES if probe.name not in passing]
    assert await leaked(firewall, policies, stopped, SWAPS) == {}
