"""A policy beside other programs: theirs stays, ours is put right, and what is left of us is cleaned up."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_address

import pytest

from tests.netns.firewall_lab import Lab
from tests.netns.firewalls import BackEnd
from tests.netns.policies import EMPTY, END, GUARD, NOTHING, ONE_LINK, TWO_LINKS, WAN
from tests.netns.probes import FAR, PROBES, expected
from tests.netns.senders import Sender
from vpngui.apply.firewall.backend import Firewall, NotApplied
from vpngui.plan.firewall import Block, FirewallPolicy, Passage


async def test_what_somebody_does_to_a_policy_is_noticed_and_mended(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    policy = TWO_LINKS | ONE_LINK | END
    await firewall.apply(policy)
    for what, tamper in back_end.tampering.items():
        tamper()
        assert not await firewall.holds(policy), what
        await firewall.apply(policy)
        assert await firewall.holds(policy), what
        assert hosts.passing() == expected(policy), what
        tamper()
        await firewall.apply(EMPTY)
        assert await firewall.holds(EMPTY), what
        await firewall.apply(policy)


@contextlib.contextmanager
def stranger(back_end: BackEnd) -> Iterator[None]:
    back_end.stranger()
    try:
        yield
    finally:
        back_end.stranger_leaves()


async def test_other_programs_rules_are_left_alone_and_let_nothing_through(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    with stranger(back_end):
        before = back_end.rules()
        for policy in (TWO_LINKS, GUARD | ONE_LINK | END, NOTHING):
            await firewall.apply(policy)
            assert hosts.passing() == expected(policy)
            assert await firewall.holds(policy)
        await firewall.apply(EMPTY)
        assert back_end.rules() == before
        await firewall.apply(NOTHING)
        assert await firewall.clean_up()
        assert not await firewall.clean_up()
        assert back_end.rules() == before
    await firewall.apply(TWO_LINKS)
    with stranger(back_end):  # one that comes later
        assert hosts.passing() == expected(TWO_LINKS)


async def test_a_packet_that_another_program_sends_elsewhere_is_judged_by_where_it_goes(
    firewall: Firewall, hosts: Lab
) -> None:
    """A destination or a mark that changes on the way out: here what goes to the one is sent to the other."""
    probes = [probe for probe in PROBES if probe.name == "out vpn0 ipv4 udp"]
    turned = replace(probes[0], name="turned", to=ip_address(FAR["wan0", 4]), out="wan0")
    natting = (
        "table ip natting { chain out { type nat hook output priority -100; "
        f"ip daddr {FAR['vpn0', 4]} dnat to {FAR['wan0', 4]}; }}; }}"
    )

    def leaves_by() -> set[str]:
        hosts.forget()
        with contextlib.closing(Sender(probes[0], token := hosts.token())) as sender:
            sender.send()
            hosts.settle()
        return hosts.seen(token, turned.to)

    subprocess.run(["nft", "-f", "-"], input=natting, check=True, text=True)
    try:
        assert leaves_by() == {"wan0"}
        await firewall.apply(ONE_LINK)
        assert leaves_by() == set()
    finally:
        subprocess.run(["nft", "delete", "table", "ip", "natting"], check=True)


async def test_remains_are_cleaned_up_and_are_in_nobodys_way(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    with stranger(back_end):
        before = back_end.rules()
        back_end.remains()
        assert await firewall.clean_up()
        assert back_end.rules() == before
        back_end.remains()
        assert not await firewall.holds(TWO_LINKS)
        await firewall.apply(TWO_LINKS)
        assert await firewall.holds(TWO_LINKS)
        assert hosts.passing() == expected(TWO_LINKS)


async def test_a_refused_change_leaves_the_old_policy(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    impossible = FirewallPolicy(blocks=frozenset({Block("t", (Passage("longer-than-a-name-can-be", WAN),))}))
    for before in (TWO_LINKS, EMPTY):
        await firewall.apply(before)
        rules = back_end.rules()
        with pytest.raises(NotApplied) as refused:
            await firewall.apply(impossible)
        assert "\n" not in str(refused.value)
        assert back_end.rules() == rules
        assert await firewall.holds(before)
        assert hosts.passing() == expected(before)


@pytest.mark.parametrize("name", ["wan*", "wan+", "*", "+", 'x" accept #', "wan0\n", "!wan0", "$wan0"])
async def test_a_name_of_a_link_stands_for_itself_only(firewall: Firewall, hosts: Lab, name: str) -> None:
    await firewall.apply(NOTHING)
    policy = FirewallPolicy(blocks=frozenset({Block("t", (Passage(name, WAN),))}))
    with contextlib.suppress(NotApplied):
        await firewall.apply(policy)
    assert hosts.passing() == expected(NOTHING)


async def test_without_the_right_to_change_it_the_old_policy_stays(
    firewall: Firewall, hosts: Lab, back_end: BackEnd
) -> None:
    await firewall.apply(TWO_LINKS)
    rules = back_end.rules()
    done = subprocess.run(
        [sys.executable, "-m", "tests.netns.powerless", firewall.name],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["NotApplied", "NotApplied", "StillBlocked"]
    assert back_end.rules() == rules
    assert hosts.passing() == expected(TWO_LINKS)
