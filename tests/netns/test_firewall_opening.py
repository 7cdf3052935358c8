"""What a computer has to filter packets with, found out without a trace, and opened."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.netns.firewalls import BACK_ENDS, run
from vpngui.apply.firewall import nft, probe, xtables_kernel
from vpngui.apply.firewall.opening import open_firewall
from vpngui.model.errors import NotSupported
from vpngui.plan.firewall import Block, FirewallPolicy

POLICY = FirewallPolicy(frozenset({Block("b")}))
IN_A_PROCESS = """
import asyncio, sys
from vpngui.apply.firewall.opening import open_firewall

async def main():
    async with open_firewall() as firewall:
        print(firewall.name, "iptc" in sys.modules)

asyncio.run(main())
"""


@pytest.fixture
def without_nft(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(nft, "_PATH", "/nowhere")


@pytest.fixture
def without_legacy(monkeypatch: pytest.MonkeyPatch, tmp_path: str) -> None:
    names = {family: xtables_kernel.Path(tmp_path) / str(family) for family in (4, 6)}
    monkeypatch.setattr(xtables_kernel, "_NAMES", names)


async def test_where_both_work_and_nobody_has_rules(network: None) -> None:
    assert await probe.probe() == probe.FirewallFacts()
    async with open_firewall() as firewall:
        assert firewall and firewall.name == "nftables"
    assert run("nft list ruleset") == ""
    assert run("cat /proc/net/ip_tables_names /proc/net/ip6_tables_names") == ""


async def test_others_rules_are_seen(network: None) -> None:
    BACK_ENDS["iptables"].stranger()
    assert await probe.probe() == probe.FirewallFacts(legacy_used=True)
    async with open_firewall() as firewall:
        assert firewall and firewall.name == "iptables"
    run("nft add table inet others")
    assert await probe.probe() == probe.FirewallFacts(legacy_used=True, nftables_used=True)
    async with open_firewall() as firewall:
        assert firewall and firewall.name == "nftables"


async def test_rules_of_one_family_are_rules(network: None) -> None:
    run("ip6tables-legacy -A INPUT -j ACCEPT")
    assert (await probe.probe()).legacy_used


@pytest.mark.parametrize("setting", ["nftables", "iptables"])
async def test_set_by_hand(network: None, setting: str) -> None:
    async with open_firewall(setting) as firewall:
        assert firewall and firewall.name == setting
        await firewall.apply(POLICY)
        assert await firewall.holds(POLICY)


async def test_without_nft(network: None, without_nft: None) -> None:
    facts = await probe.probe()
    assert facts.nftables == "the program nft is missing; install the package nftables"
    async with open_firewall() as firewall:
        assert firewall and firewall.name == "iptables"
    with pytest.raises(NotSupported, match=r"set by hand.*install the package nftables"):
        async with open_firewall("nftables"):
            pass


async def test_without_legacy_tables(network: None, without_legacy: None) -> None:
    assert "/etc/modules-load.d" in (await probe.probe()).iptables
    with pytest.raises(NotSupported, match="load the modules ip_tables and ip6_tables"):
        async with open_firewall("iptables"):
            pass


async def test_without_anything_there_is_none(
    network: None, without_nft: None, without_legacy: None, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_firewall() as firewall:
        assert firewall is None
    assert "install the package nftables" in caplog.text
    assert "load the modules" in caplog.text
    caplog.clear()


async def test_what_cannot_be_opened_after_all_is_passed_over(
    network: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    BACK_ENDS["iptables"].stranger()
    monkeypatch.setattr("vpngui.apply.firewall.iptables.has_match", lambda family, name, revision: False)
    async with open_firewall() as firewall:
        assert firewall and firewall.name == "nftables"
    with pytest.raises(NotSupported, match="the kernel has no match"):
        async with open_firewall("iptables"):
            pass


def test_python_iptables_is_not_imported_where_it_is_not_used(network: None) -> None:
    done = subprocess.run([sys.executable, "-c", IN_A_PROCESS], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["nftables", "False"]
