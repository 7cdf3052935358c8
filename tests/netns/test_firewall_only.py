"""Lists of the only networks that pass, on every firewall back end."""

from __future__ import annotations

import contextlib
import random
import socket
from ipaddress import ip_address, ip_network

import pytest

from tests.netns.firewall_lab import Lab
from tests.netns.firewalls import BackEnd
from tests.netns.leaks import flood
from tests.netns.listed import ALWAYS, many, unlisted
from tests.netns.probes import ALL, FAR, LINKS, NEAR, PROBES, Probe
from tests.netns.senders import HOST_BEHIND, on
from vpngui.apply.firewall.backend import Firewall, Hit
from vpngui.model.block_list import BlockList, ListMode, parse_block_list
from vpngui.plan.firewall import Block, FirewallPolicy, Passage

PEER = "192.0.2.0/24\n2001:db8:1::/64\n"
BEHIND = "10.77.0.0/24\n2001:db8:3::/64\n"
VERSIONS = 20


def only(name: str, text: str) -> BlockList:
    return parse_block_list(name, text, ListMode.ONLY)


async def test_a_list_of_nothing_stops_everything_but_what_a_link_needs(
    firewall: Firewall, hosts: Lab
) -> None:
    nothing = only("everything", "# nothing passes")
    await firewall.put_list(nothing)
    assert await firewall.has_list(nothing)
    assert await firewall.lists() == {"everything"}
    assert hosts.passing() == ALWAYS == unlisted(nothing)
    for version in (4, 6):
        family = socket.AF_INET if version == 4 else socket.AF_INET6
        for address in (NEAR["wan0", version], "127.0.0.1" if version == 4 else "::1"):
            with socket.create_server((address, 0), family=family) as server:
                socket.create_connection(server.getsockname()[:2], 5).close()
    await firewall.remove_list("everything")
    assert await firewall.lists() == frozenset()
    assert hosts.passing() == ALL


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        (PEER, {"out wan0", "in wan0", "bound vpn0", "stray wan0"}),
        (PEER + BEHIND, {"out wan0", "in wan0", "bound vpn0", "stray wan0", "through wan0", "back wan0"}),
        (BEHIND, set()),
        ("0.0.0.0/1\n128.0.0.0/1\n::/1\n8000::/1\n", None),
    ],
    ids=["one network", "both ends of what is forwarded", "one end", "everything"],
)
async def test_only_what_is_listed_passes_whichever_link_leads_there(
    firewall: Firewall, hosts: Lab, text: str, passing: set[str] | None
) -> None:
    listed = only("listed", text)
    await firewall.put_list(listed)
    found = hosts.passing()
    assert found == unlisted(listed)
    for version in (4, 6):
        plain = {name.rpartition(f" ipv{version} ")[0] for name in found if name.endswith(f"v{version} udp")}
        everything = {name.rpartition(" ipv")[0] for name in ALL if name.endswith(f"v{version} udp")}
        assert plain == (everything if passing is None else passing)
    marked = {name for name in found if name.endswith("marked")}
    assert marked == {name for name in ALL & unlisted(listed) if name.endswith("marked")}


async def test_a_family_without_a_listed_network_is_stopped(firewall: Firewall, hosts: Lab) -> None:
    listed = only("four", "0.0.0.0/1\n128.0.0.0/1")
    await firewall.put_list(listed)
    found = hosts.passing()
    assert {name for name in ALL if "ipv4" in name} <= found
    assert {name for name in found if "ipv6" in name} <= ALWAYS
    assert found == unlisted(listed)


async def test_several_lists_let_pass_what_all_of_them_do(firewall: Firewall, hosts: Lab) -> None:
    lists = [
        only("wide", "192.0.0.0/8\n198.51.100.0/24\n2001:db8::/32\n10.0.0.0/8"),
        only("narrow", PEER + BEHIND),
        parse_block_list("blocked", f"{FAR['wan0', 6]}\n{FAR['inner', 4]}"),
    ]
    for count in range(1, 4):
        await firewall.put_list(lists[count - 1])
        assert hosts.passing() == unlisted(*lists[:count])
    assert unlisted(*lists) < unlisted(*lists[:2]) < unlisted(lists[0]) < ALL
    passage = Passage("wan0", (ip_network(PEER.split()[1]),))
    policy = FirewallPolicy(blocks=frozenset({Block("t1", (passage,))}))
    await firewall.apply(policy)
    for one in lists:
        assert await firewall.has_list(one)
        await firewall.remove_list(one.name)
    assert await firewall.holds(policy)


async def test_any_lists_after_any_others(firewall: Firewall, hosts: Lab) -> None:
    chance = random.Random(11)  # noqa: S311 - the same lists each time
    pool = [*PEER.split(), *BEHIND.split(), "198.51.100.0/24", "2001:db8:2::/64", "192.0.2.2", "fe80::/64"]
    pool += ["192.0.2.0/31", "0.0.0.0/1", "128.0.0.0/1", "2000::/3", "224.0.0.0/4", "ff00::/8", "10.77.0.2"]
    pool += ["255.255.255.255"]
    there: dict[str, BlockList] = {}
    for _ in range(24):
        name = chance.choice(("a", "b", "ab"))
        if name in there and chance.random() < 0.3:
            await firewall.remove_list(name)
            del there[name]
        else:
            text = "\n".join(chance.sample(pool, chance.randint(0, 9)))
            there[name] = parse_block_list(name, text, chance.choice(list(ListMode)))
            await firewall.put_list(there[name])
        assert await firewall.lists() == frozenset(there)
        for one in there.values():
            assert await firewall.has_list(one)
        assert hosts.passing() == unlisted(*there.values()), f"under {there}"


async def test_a_list_is_the_same_in_both_modes_only_by_what_it_lists(firewall: Firewall) -> None:
    blocking = parse_block_list("listed", PEER)
    await firewall.put_list(blocking)
    assert not await firewall.has_list(only("listed", PEER))
    await firewall.put_list(only("listed", PEER))
    assert not await firewall.has_list(blocking)
    assert await firewall.has_list(only("listed", PEER))


async def test_what_is_dropped_is_counted_in_all(firewall: Firewall, hosts: Lab) -> None:
    listed = only("counting", f"{FAR['wan0', 4]}\n{FAR['inner', 4]}")
    await firewall.put_list(listed)
    assert list(await firewall.hits("counting")) == []
    near = ip_address(NEAR["wan0", 4])
    six = ip_address(FAR["vpn0", 6])
    probes = [
        Probe("passes", "", "wan0", near, ip_address(FAR["wan0", 4])),
        Probe("sent", "", "wan0", near, ip_address("203.0.113.9")),
        Probe("received", "vpn0", "", ip_address(FAR["vpn0", 4]), ip_address(NEAR["vpn0", 4])),
        Probe("forwarded to", "inner", "vpn0", ip_address(FAR["inner", 4]), ip_address(FAR["vpn0", 4])),
        Probe("forwarded from", "vpn0", "inner", ip_address(FAR["vpn0", 4]), ip_address(FAR["inner", 4])),
        Probe("received too", "vpn0", "", six, ip_address(NEAR["vpn0", 6])),
    ]
    assert hosts.passing(probes) == {"passes"}
    size = 20 + 8 + len(hosts.token())
    found = list(await firewall.hits("counting"))
    assert found[0] == Hit("0.0.0.0/0", 4, 4 * size)
    assert [hit.network for hit in found] == ["0.0.0.0/0", "::/0"]
    await firewall.put_list(listed)
    assert list(await firewall.hits("counting")) == []


async def test_a_long_list(firewall: Firewall, hosts: Lab) -> None:
    lists = [
        many(1_000, 1, FAR["wan0", 4], FAR["vpn0", 6], mode=ListMode.ONLY),
        many(1_000, 2, *PEER.split(), *BEHIND.split(), mode=ListMode.ONLY),
        many(1_000, 2, *PEER.split()),
    ]
    for one, other in zip(lists, lists[1:] + lists[:1], strict=True):
        await firewall.put_list(one)
        assert await firewall.has_list(one)
        assert not await firewall.has_list(other)
        assert hosts.passing() == unlisted(one)


async def test_nothing_gets_through_while_a_list_is_replaced_or_changes_its_mode(
    firewall: Firewall, hosts: Lab
) -> None:
    """None of the versions lets these pass."""
    ends = [FAR[link, version] for link in LINKS for version in (4, 6)]
    versions = [
        many(200, 1, mode=ListMode.ONLY),
        many(200, 2, *ends),
        many(200, 3, NEAR["wan0", 4], "203.0.113.0/24", mode=ListMode.ONLY),
        only("many", ""),
        many(200, 2, *ends, *BEHIND.split()),
    ]
    passing = frozenset().union(*(unlisted(one) for one in versions))
    stopped = [probe for probe in PROBES if probe.name not in passing]
    assert len(stopped) > 50
    with flood(stopped) as running:
        await firewall.put_list(versions[0])
        before = running.calm()
        for number in range(VERSIONS):
            await firewall.put_list(versions[(number + 1) % len(versions)])
        assert running.arrived() == before
        await firewall.remove_list("many")


async def test_what_somebody_does_to_a_list_is_noticed_and_mended(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    listed = only("tampered", PEER)
    await firewall.put_list(listed)
    for what, tamper in back_end.list_tampering.items():
        tamper()
        assert not await firewall.has_list(listed), what
        await firewall.put_list(listed)
        assert await firewall.has_list(listed), what
        assert hosts.passing() == unlisted(listed), what


@pytest.mark.parametrize("version", [4, 6])
async def test_a_flow_that_is_there_already_is_cut(firewall: Firewall, hosts: Lab, version: int) -> None:
    with contextlib.ExitStack() as stack:
        with on(HOST_BEHIND["wan0"]):
            family = socket.AF_INET if version == 4 else socket.AF_INET6
            listener = stack.enter_context(socket.create_server((FAR["wan0", version], 0), family=family))
        one = stack.enter_context(socket.create_connection(listener.getsockname()[:2], 5))
        other = stack.enter_context(listener.accept()[0])
        for listed, cut in ((PEER, False), ("203.0.113.0/24", True)):
            await firewall.put_list(only("listed", listed))
            for sender, receiver in ((one, other), (other, one)):
                receiver.setblocking(False)
                sender.sendall(hosts.token())
                hosts.settle()
                if cut:
                    with pytest.raises(BlockingIOError):
                        receiver.recv(100)
                else:
                    assert receiver.recv(100)
