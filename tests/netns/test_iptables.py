"""The iptables back end where it differs: two commits, a lock, others' rules in the same tables, sets."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from ipaddress import ip_network
from pathlib import Path

import pytest

from tests.netns.firewalls import BACK_ENDS, run
from vpngui.apply.firewall import iptables, iptables_tables
from vpngui.apply.firewall.backend import NotApplied, StillBlocked
from vpngui.apply.firewall.iptables import Iptables, open_iptables
from vpngui.apply.firewall.iptables_rules import policy_set, prefixes_of
from vpngui.apply.firewall.iptables_tables import Table
from vpngui.model.block_list import ListMode, parse_block_list
from vpngui.model.errors import IoError, NotSupported
from vpngui.observe.firewalls import watch_firewalls
from vpngui.plan.firewall import Block, FirewallPolicy, Passage
from vpngui.sandbox import hosts, traffic, users
from vpngui.sandbox.process import as_user
from vpngui.sandbox.users import SERVICE_CAPABILITIES

NETWORKS = (ip_network("203.0.113.0/24"), ip_network("2001:db8:7::/48"))
OTHERS = (ip_network("198.51.100.0/24"), ip_network("2001:db8:8::/48"))
OLD = FirewallPolicy(frozenset({Block("old", (Passage("eth0", NETWORKS),))}))
NEW = FirewallPolicy(frozenset({Block("new", (Passage("eth0", OTHERS),))}))
NOTHING = FirewallPolicy()
LIST = parse_block_list("listed", "198.51.100.0/24\n2001:db8:5::/48")
LOCK = "/run/xtables.lock"
AS_THE_SERVICE = """
import asyncio
from tests.netns.test_iptables import LIST, OLD, NOTHING, open_iptables

async def main():
    async with open_iptables() as firewall:
        await firewall.apply(OLD)
        await firewall.put_list(LIST)
        print(await firewall.holds(OLD), await firewall.has_list(LIST), await firewall.clean_up())

asyncio.run(main())
"""


def rules() -> str:
    return BACK_ENDS["iptables"].rules()


def saved() -> list[str]:
    """Everything in the tables of both families, counts too; comments have the time in them."""
    text = "".join(run(f"{program}-legacy-save --counters") for program in ("iptables", "ip6tables"))
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.fixture
async def firewall(network: None) -> AsyncIterator[Iptables]:
    async with open_iptables(lock_seconds=0.1) as firewall:
        yield firewall


@contextmanager
def held_by_another() -> Iterator[None]:
    """The lock, in the hands of another process."""
    with subprocess.Popen(
        ["flock", LOCK, "-c", "echo locked; read line"], stdin=-1, stdout=-1, text=True
    ) as other:
        assert other.stdout and other.stdout.readline() == "locked\n"
        yield
        other.communicate("\n")


@contextmanager
def refused(monkeypatch: pytest.MonkeyPatch, family: int, commits: int = 1) -> Iterator[None]:
    """The first ``commits`` changes of a family, as if the kernel did not want them."""
    left = commits
    commit = Table.commit

    def refusing(table: Table) -> None:
        nonlocal left
        if table.family == family and left:
            left -= 1
            raise IoError("the kernel refused")
        commit(table)

    with monkeypatch.context() as patch:
        patch.setattr(Table, "commit", refusing)
        yield
    assert left == 0


async def test_the_tables_are_the_legacy_ones_of_both_families(firewall: Iptables) -> None:
    await firewall.apply(OLD)
    for program in ("iptables", "ip6tables"):
        assert "-A OUTPUT -j VPNGUI_OUT" in run(f"{program}-legacy --list-rules")
    assert run("nft list ruleset") == ""


async def test_other_peoples_rules_are_the_same_to_the_byte(firewall: Iptables) -> None:
    BACK_ENDS["iptables"].stranger()
    traffic.ping("127.0.0.1", 1)  # counted in their rules
    before = saved()
    assert any(line.startswith("[2:168]") for line in before)
    for policy in (OLD, OLD | NEW, NEW):
        await firewall.apply(policy)
        assert [line for line in saved() if "VPNGUI" not in line] == before
    await firewall.put_list(LIST)
    await firewall.remove_list(LIST.name)
    await firewall.apply(NOTHING)
    assert saved() == before


async def test_the_lock_of_another_program_is_waited_for_but_not_for_ever(firewall: Iptables) -> None:
    await firewall.apply(OLD)
    before = rules()
    with held_by_another():
        with pytest.raises(NotApplied, match=f"another program holds {LOCK}"):
            await firewall.apply(NEW)
        with pytest.raises(NotApplied, match="another program"):
            await firewall.put_list(LIST)
        with pytest.raises(StillBlocked, match="another program"):
            await firewall.clean_up()
        assert await firewall.holds(OLD)
    assert rules() == before
    await firewall.apply(NEW)
    assert await firewall.holds(NEW)


async def test_other_programs_wait_for_us(network: None) -> None:
    add = ["iptables-legacy", "--wait", "1", "-A", "INPUT", "-j", "ACCEPT"]
    with iptables_tables.locked(1):
        held = subprocess.run(add, capture_output=True, text=True)
    assert (held.returncode, "xtables lock" in held.stderr) == (4, True)
    subprocess.run(add, check=True)


async def test_a_lock_file_that_cannot_be_opened_says_so(
    firewall: Iptables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XTABLES_LOCKFILE", "/nowhere/xtables.lock")
    with pytest.raises(NotApplied, match=r"/nowhere/xtables.lock.*systemd-tmpfiles"):
        await firewall.apply(OLD)


@pytest.mark.parametrize("family", [4, 6])
@pytest.mark.parametrize("before", [OLD, NOTHING], ids=["a policy", "no policy"])
async def test_a_family_that_refuses_takes_the_other_back(
    firewall: Iptables, family: int, before: FirewallPolicy, monkeypatch: pytest.MonkeyPatch
) -> None:
    await firewall.put_list(LIST)
    await firewall.apply(before)
    text = rules()
    with refused(monkeypatch, family), pytest.raises(NotApplied, match="the kernel refused"):
        await firewall.apply(NEW)
    assert rules() == text
    assert await firewall.holds(before)
    with refused(monkeypatch, family), pytest.raises(NotApplied, match="the kernel refused"):
        await firewall.put_list(parse_block_list(LIST.name, "198.51.100.0/25"))
    with refused(monkeypatch, family), pytest.raises(StillBlocked, match="the kernel refused"):
        await firewall.remove_list(LIST.name)
    assert rules() == text
    assert await firewall.has_list(LIST)


async def test_what_cannot_be_taken_back_says_so_and_is_mended_later(
    firewall: Iptables, monkeypatch: pytest.MonkeyPatch
) -> None:
    await firewall.apply(OLD)
    with monkeypatch.context() as patch:
        commit = Table.commit
        commits: list[int] = []

        def failing(table: Table) -> None:
            commits.append(table.family)
            if len(commits) > 1:
                raise IoError("the kernel refuses everything now")
            commit(table)

        patch.setattr(Table, "commit", failing)
        with pytest.raises(StillBlocked, match="IPv4 is another"):
            await firewall.apply(NEW)
        assert commits == [4, 6, 4]
    assert not await firewall.holds(OLD)
    assert not await firewall.holds(NEW)
    await firewall.apply(NEW)
    assert await firewall.holds(NEW)


async def test_a_change_that_somebody_undoes_at_once_is_not_applied(
    firewall: Iptables, monkeypatch: pytest.MonkeyPatch
) -> None:
    await firewall.apply(OLD)
    commit = Table.commit
    undone = False

    def disturbed(table: Table) -> None:
        nonlocal undone
        commit(table)
        if not undone:
            undone = True  # by somebody who does not respect the lock
            environment = {**os.environ, "XTABLES_LOCKFILE": "/run/another.lock"}
            subprocess.run(["iptables-legacy", "-D", "VPNGUI_OUT", "1"], check=True, env=environment)

    monkeypatch.setattr(Table, "commit", disturbed)
    with pytest.raises(NotApplied, match="changed it again"):
        await firewall.apply(NEW)
    assert await firewall.holds(OLD)


@pytest.mark.parametrize(
    "disturb",
    [
        ["-I INPUT -j ACCEPT"],
        ["-D FORWARD -j VPNGUI_FWD", "-A FORWARD -j ACCEPT", "-A FORWARD -j VPNGUI_FWD"],
    ],
    ids=["before ours", "ours behind"],
)
async def test_a_rule_before_ours_is_noticed_and_goes_behind(firewall: Iptables, disturb: list[str]) -> None:
    await firewall.apply(OLD)
    await firewall.put_list(LIST)
    for one in disturb:
        run(f"ip6tables-legacy {one}")
    assert not await firewall.holds(OLD)
    await firewall.apply(OLD)
    await firewall.put_list(LIST)
    assert await firewall.holds(OLD)
    assert await firewall.has_list(LIST)
    theirs = [
        line for line in run("ip6tables-legacy --list-rules").splitlines() if line.endswith("-j ACCEPT")
    ]
    assert len(theirs) == 1


async def test_a_set_that_a_crash_left_half_filled_is_not_believed(firewall: Iptables) -> None:
    name = policy_set(prefixes_of(NETWORKS, 4), 4)
    run(f"ipset create {name} hash:net")
    run(f"ipset add {name} 0.0.0.0/1")
    await firewall.apply(OLD)
    assert await firewall.holds(OLD)
    run(f"ipset flush {name}")
    assert not await firewall.holds(OLD)
    await firewall.apply(OLD)
    assert await firewall.holds(OLD)


async def test_a_new_version_of_a_list_replaces_the_old(firewall: Iptables) -> None:
    for text in ("198.51.100.0/24", "198.51.100.0/25\n203.0.113.0/24\n2001:db8:5::/48", "2001:db8:6::/48"):
        version = parse_block_list(LIST.name, text)
        await firewall.put_list(version)
        assert await firewall.has_list(version)
        assert not await firewall.has_list(LIST) or len(LIST) == len(version)
        assert len(run("ipset list -name").split()) == 2
    other = parse_block_list("a-name-of-23-characters", "203.0.113.0/24")
    await firewall.put_list(other)
    await firewall.remove_list(LIST.name)
    assert await firewall.has_list(other)
    assert not await firewall.has_list(version)
    await firewall.remove_list(other.name)
    await firewall.remove_list("never-there")
    assert "VPNGUI" not in rules()
    assert "vpngui" not in rules()


async def test_every_direction_is_counted_in_both_families(transit: hosts.Transit) -> None:
    listed = parse_block_list("counted", f"{transit.far}\n{transit.far6}\n203.0.113.0/24")
    async with open_iptables() as firewall:
        await firewall.put_list(listed)
        assert await firewall.hits(listed.name) == []
        for _ in range(3):
            subprocess.run(["ping", "-c1", "-W0.01", transit.far], capture_output=True)
        subprocess.run(["ping", "-c1", "-W0.01", transit.far6], capture_output=True)
        subprocess.run(transit.on_peer(["ping", "-c1", "-W0.01", transit.near6]), capture_output=True)
        hits = await firewall.hits(listed.name)
        assert [(hit.network, hit.packets, hit.octets) for hit in hits] == [
            (f"{transit.far}/32", 3, 3 * 84),
            # An echo request, and a neighbour solicitation of the peer, who gets no further.
            (f"{transit.far6}/128", 2, 104 + 72),
        ]
        assert await firewall.hits("another") == []


@pytest.mark.parametrize(
    "left",
    [
        ["iptables-legacy -N VPNGUI_OUT"],
        ["ip6tables-legacy -N VPNGUI_SOMETHING", "ip6tables-legacy -A VPNGUI_SOMETHING -j DROP"],
        [
            "iptables-legacy -N VPNGUI_A",
            "iptables-legacy -N VPNGUI_B",
            "iptables-legacy -A VPNGUI_A -g VPNGUI_B",
        ],
        ["iptables-legacy -N VPNGUI_A", "iptables-legacy -I OTHER -j VPNGUI_A"],
        ["ipset create vpngui6btrackers hash:net family inet6"],
        [
            "ipset create vpngui4anything hash:net",
            "iptables-legacy -N VPNGUI_IN",
            "iptables-legacy -A VPNGUI_IN -m set --match-set vpngui4anything src -j DROP",
        ],
    ],
    ids=["chain", "rule", "chains of chains", "others' jump", "set", "chain with a set"],
)
async def test_clean_up_from_any_state(firewall: Iptables, left: list[str]) -> None:
    BACK_ENDS["iptables"].stranger()
    before = rules()
    for command in left:
        run(command)
    assert await firewall.clean_up()
    assert not await firewall.clean_up()
    assert rules() == before


async def test_a_set_that_somebody_uses_is_named(firewall: Iptables) -> None:
    await firewall.apply(OLD)
    name = policy_set(prefixes_of(NETWORKS, 4), 4)
    run(f"iptables-legacy -A INPUT -m set --match-set {name} src -j ACCEPT")
    with pytest.raises(StillBlocked, match=name):
        await firewall.apply(NEW)
    assert await firewall.holds(NEW)
    with pytest.raises(StillBlocked, match=name):
        await firewall.clean_up()
    run("iptables-legacy -D INPUT 1")
    assert await firewall.clean_up()
    assert "vpngui" not in rules().lower()


async def test_clean_up_where_nobody_ever_used_it_makes_no_table(network: None) -> None:
    assert not await iptables.clean_up()
    assert run("cat /proc/net/ip_tables_names /proc/net/ip6_tables_names") == ""


async def test_a_match_that_the_kernel_lacks_is_named(network: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> None:
        monkeypatch.setattr(iptables, "has_match", lambda family, asked, revision: asked != name)

    lacking("set")
    with pytest.raises(NotSupported, match=r"'set'.*xt_set"):
        async with open_iptables():
            pass
    lacking("hl")
    async with open_iptables() as firewall:
        await firewall.apply(OLD)
        assert await firewall.holds(OLD)
    assert "--hl-eq" not in run("ip6tables-legacy --list-rules")


def test_the_service_s_own_user_can_do_it(network: None) -> None:
    users.announce()
    command = as_user(users.service(), [sys.executable, "-c", AS_THE_SERVICE], SERVICE_CAPABILITIES)
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["True", "True", "True"], done.stderr


@pytest.mark.parametrize("mode", list(ListMode))
async def test_an_emptied_set_lets_nothing_pass_and_is_heard_of_with_the_first_packet(
    transit: hosts.Transit, mode: ListMode, tmp_path: Path
) -> None:
    """The kernel tells nobody of ``ipset flush``."""
    passing = "203.0.113.0/24" if mode is ListMode.BLOCK else f"{transit.far}\n{transit.far6}"
    listed = parse_block_list("listed", passing, mode)
    heard = asyncio.Event()
    async with open_iptables() as firewall:
        await firewall.put_list(listed)
        end = await watch_firewalls(lambda program: heard.set(), tmp_path / "xtables.lock")
        try:
            assert all(_arrives(transit, version) for version in (4, 6)), "the probe is seen"
            for version in (4, 6):
                for name in run("ipset list -name").split():
                    run(f"ipset flush {name}")
                assert not await firewall.has_list(listed)
                heard.clear()
                assert not _arrives(transit, version)
                await asyncio.wait_for(heard.wait(), 5)
                await firewall.put_list(listed)
                assert _arrives(transit, version)
        finally:
            end()
            await firewall.clean_up()


def _arrives(transit: hosts.Transit, version: int) -> bool:
    """Whether an echo request to the peer is answered."""
    far = transit.far if version == 4 else transit.far6
    ping = ["ping", "-c1", "-W1", far]
    return subprocess.run(ping, check=False, stdout=subprocess.DEVNULL).returncode == 0
