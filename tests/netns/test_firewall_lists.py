"""Block lists on every firewall back end: nothing goes to or comes from their networks; each one counts."""

from __future__ import annotations

import socket
from ipaddress import ip_address, ip_network
from pathlib import Path

from tests.netns.firewall_lab import Lab
from tests.netns.firewalls import BackEnd
from tests.netns.leaks import flood
from tests.netns.listed import many, unlisted
from tests.netns.probes import ALL, ECHO, FAR, LINKS, NEAR, PROBES, Probe, expected
from vpngui.apply.firewall.backend import Firewall, Hit
from vpngui.model.block_list import parse_block_list
from vpngui.plan.firewall import Block, FirewallPolicy, Passage

EMPTY = FirewallPolicy()
VERSIONS = 20
# In a user namespace a netlink socket's buffer cannot be forced beyond what the system gives to everybody.
LONG = 10_000 if Path("/proc/self/uid_map").read_text().split()[2] == "4294967295" else 1_000


async def test_nothing_goes_to_or_comes_from_a_listed_network(firewall: Firewall, hosts: Lab) -> None:
    lists = [
        parse_block_list("7-hosts", f"{FAR['wan0', 4]}\n{FAR['inner', 6]}"),
        parse_block_list("net_works", "2001:db8:1::/64\n2001:db8:1:0:8000::/65\n198.51.100.2/31"),
        # This computer's own address: it still reaches itself.
        parse_block_list("own", NEAR["vpn0", 4]),
    ]
    for count in range(1, 4):
        await firewall.put_list(lists[count - 1])
        assert hosts.passing() == unlisted(*lists[:count])
    assert unlisted(*lists) == unlisted(*lists[:2]) < unlisted(lists[0]) < ALL
    with socket.create_server((NEAR["vpn0", 4], 0)) as server:
        socket.create_connection(server.getsockname(), 5).close()
    for one in lists:
        assert await firewall.has_list(one)
    await firewall.remove_list("net_works")
    assert hosts.passing() == unlisted(lists[0], lists[2])
    assert not await firewall.has_list(lists[1])
    for one in lists:
        await firewall.remove_list(one.name)
    assert hosts.passing() == ALL


async def test_lists_and_policies_do_not_touch_each_other(firewall: Firewall, hosts: Lab) -> None:
    listed = parse_block_list("listed", f"{FAR['vpn0', 4]}\n{FAR['vpn0', 6]}")
    passage = Passage("vpn0", (ip_network("198.51.100.0/24"), ip_network("2001:db8:2::/64")))
    policy = FirewallPolicy(blocks=frozenset({Block("t1", (passage,))}))
    await firewall.put_list(listed)
    await firewall.apply(policy)
    both = unlisted(listed) & expected(policy)
    assert hosts.passing() == both
    assert both < unlisted(listed) and both < expected(policy)
    assert await firewall.has_list(listed)
    await firewall.remove_list("listed")
    assert await firewall.holds(policy)
    assert hosts.passing() == expected(policy)
    await firewall.put_list(listed)
    await firewall.apply(EMPTY)
    assert hosts.passing() == unlisted(listed)


async def test_the_names_of_lists_are_not_taken_for_one_another(firewall: Firewall) -> None:
    short, longer = parse_block_list("a", "192.0.2.7"), parse_block_list("ab", "192.0.2.8")
    await firewall.put_list(short)
    await firewall.put_list(longer)
    await firewall.remove_list("a")
    assert not await firewall.has_list(short)
    assert await firewall.has_list(longer)
    await firewall.remove_list("a")  # one that is not there


async def test_each_network_counts_what_it_stops(firewall: Firewall, hosts: Lab) -> None:
    listed = parse_block_list(
        "counting", f"{FAR['wan0', 4]}\n2001:db8:2::/64\n203.0.113.0/24\n{FAR['inner', 4]}"
    )
    await firewall.put_list(listed)
    assert list(await firewall.hits("counting")) == []
    four, six = ip_address(FAR["wan0", 4]), ip_address(FAR["vpn0", 6])
    probes = [
        Probe("sent", "", "wan0", ip_address(NEAR["wan0", 4]), four),
        Probe("sent again", "", "wan0", ip_address(NEAR["wan0", 4]), four, port=10),
        Probe("received", "wan0", "", four, ip_address(NEAR["wan0", 4])),
        Probe("received too", "vpn0", "", six, ip_address(NEAR["vpn0", 6]), "icmp", icmp_type=ECHO[6]),
    ]
    assert hosts.passing(probes) == frozenset()
    octets = 20 + 8 + len(hosts.token())
    assert list(await firewall.hits("counting")) == [
        Hit(f"{four}/32", 3, 3 * octets),
        Hit("2001:db8:2::/64", 1, 40 + 8 + 16 + len(hosts.token())),
    ]
    # A new version counts from zero, and so does the same one once more.
    await firewall.put_list(listed)
    assert list(await firewall.hits("counting")) == []
    assert list(await firewall.hits("unknown")) == []


async def test_a_long_list_and_its_new_version(firewall: Firewall, hosts: Lab) -> None:
    lists = [many(LONG, 1, FAR["wan0", 4], FAR["vpn0", 6]), many(LONG, 2, FAR["vpn0", 4])]
    for one, other in (lists, lists[::-1]):
        await firewall.put_list(one)
        assert len(one) >= LONG
        assert await firewall.has_list(one)
        assert not await firewall.has_list(other)
        assert hosts.passing() == unlisted(one)


async def test_each_network_of_a_long_list_counts(firewall: Firewall, hosts: Lab) -> None:
    await firewall.put_list(many(1_000, 3, "203.0.113.0/24", "2001:db8::/32", FAR["vpn0", 4], "192.0.0.0/16"))
    near, six = ip_address(NEAR["wan0", 4]), ip_address(NEAR["wan0", 6])
    probes = [
        Probe("hashed", "", "wan0", near, ip_address("203.0.113.9")),
        Probe("hashed too", "wan0", "", ip_address(FAR["wan0", 6]), six),
        Probe("forwarded", "inner", "vpn0", ip_address(FAR["inner", 4]), ip_address(FAR["vpn0", 4])),
        Probe("in a rare one", "", "wan0", near, ip_address("192.0.77.1")),
        Probe("next to it", "", "wan0", near, ip_address("192.1.0.1")),
        Probe("next to the hashed", "", "wan0", near, ip_address("203.0.112.255")),
    ]
    assert hosts.passing(probes) == {"next to it", "next to the hashed"}
    assert [(hit.network, hit.packets) for hit in await firewall.hits("many")] == [
        ("192.0.0.0/16", 1),
        (f"{FAR['vpn0', 4]}/32", 1),
        ("2001:db8::/32", 1),
        ("203.0.113.0/24", 1),
    ]


async def test_an_empty_list_stops_nothing(firewall: Firewall, hosts: Lab) -> None:
    empty = parse_block_list("empty", "# nothing\n")
    await firewall.put_list(parse_block_list("empty", FAR["wan0", 4]))
    await firewall.put_list(empty)
    assert await firewall.has_list(empty)
    assert hosts.passing() == ALL
    assert list(await firewall.hits("empty")) == []


async def test_nothing_gets_through_while_a_list_is_replaced(firewall: Firewall, hosts: Lab) -> None:
    listed = [FAR[link, version] for link in LINKS for version in (4, 6)]
    versions = [many(200, seed, *listed) for seed in range(2)]
    stopped = [probe for probe in PROBES if probe.name not in unlisted(versions[0])]
    with flood(stopped) as running:
        await firewall.put_list(versions[0])
        before = running.calm()
        for number in range(VERSIONS):
            await firewall.put_list(versions[(number + 1) % 2])
        assert running.arrived() == before
        await firewall.remove_list("many")


async def test_what_somebody_does_to_a_list_is_noticed_and_mended(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    listed = parse_block_list("tampered", f"{FAR['wan0', 4]}\n{FAR['wan0', 6]}")
    await firewall.put_list(listed)
    for what, tamper in back_end.list_tampering.items():
        tamper()
        assert not await firewall.has_list(listed), what
        await firewall.put_list(listed)
        assert await firewall.has_list(listed), what
        assert hosts.passing() == unlisted(listed), what


async def test_a_list_seen_with_other_eyes(firewall: Firewall, back_end: BackEnd) -> None:
    listed = parse_block_list("kept", f"{FAR['wan0', 4]}\n{FAR['wan0', 6]}")
    await firewall.put_list(listed)
    async with back_end.open() as another:  # as after a restart
        assert await another.has_list(listed)
        assert not await another.has_list(parse_block_list("kept", FAR["wan0", 4]))
        assert await another.clean_up()
    assert not await firewall.has_list(listed)
