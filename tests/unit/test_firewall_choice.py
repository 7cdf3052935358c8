"""Which firewall back end is chosen, for every combination of facts and settings."""

from __future__ import annotations

import itertools

import pytest

from vpngui.apply.firewall.choose import SETTINGS, choose
from vpngui.apply.firewall.probe import FirewallFacts
from vpngui.model.errors import InvalidParameter, NotSupported

NO_NFT, NO_LEGACY = "the program nft is missing", "the modules are not loaded"


@pytest.mark.parametrize(
    ("nftables", "iptables", "nftables_used", "legacy_used", "chosen"),
    [
        ("", "", False, False, "nftables"),
        ("", "", True, False, "nftables"),
        ("", "", True, True, "nftables"),
        ("", "", False, True, "iptables"),
        ("", NO_LEGACY, False, False, "nftables"),
        ("", NO_LEGACY, False, True, "nftables"),
        (NO_NFT, "", False, False, "iptables"),
        (NO_NFT, "", True, False, "iptables"),
        (NO_NFT, "", False, True, "iptables"),
        (NO_NFT, NO_LEGACY, False, False, "none"),
        (NO_NFT, NO_LEGACY, False, True, "none"),
    ],
)
def test_auto(nftables: str, iptables: str, nftables_used: bool, legacy_used: bool, chosen: str) -> None:
    assert choose(FirewallFacts(nftables, iptables, nftables_used, legacy_used), "auto") == chosen


@pytest.mark.parametrize(
    ("setting", "used"), [*itertools.product(SETTINGS[1:], itertools.product((False, True), repeat=2))]
)
def test_set_by_hand_it_is_that_one_or_an_error(setting: str, used: tuple[bool, bool]) -> None:
    facts = FirewallFacts("", "", *used)
    other = "iptables" if setting == "nftables" else "nftables"
    assert choose(facts, setting) == choose(facts.without(other, "away"), setting) == setting
    with pytest.raises(NotSupported, match=f"{setting}.*nowhere to be found"):
        choose(facts.without(setting, "nowhere to be found"), setting)


def test_another_setting_is_an_error() -> None:
    with pytest.raises(InvalidParameter, match="'ufw' is none of auto, nftables, iptables"):
        choose(FirewallFacts(), "ufw")
