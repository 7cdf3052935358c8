"""Which firewall back end fits this computer: a pure function of probed facts, or what a person set."""

from __future__ import annotations

from vpngui.apply.firewall.probe import FirewallFacts
from vpngui.model.errors import InvalidParameter, NotSupported

SETTINGS = ("auto", "nftables", "iptables")


def choose(facts: FirewallFacts, setting: str = "auto") -> str:
    """ "nftables" or "iptables"; "none" when neither works and none of them was set by hand.

    Both sets of rules have their say over every packet, so either is safe beside the other. But who
    keeps their rules in iptables' tables alone should find ours there too.

    Raises InvalidParameter for a setting that is none of SETTINGS, NotSupported when the one set by hand
    does not work: with the reason, and what to install.
    """
    if setting not in SETTINGS:
        raise InvalidParameter(f"the firewall back end {setting!r} is none of {', '.join(SETTINGS)}")
    reasons = {"nftables": facts.nftables, "iptables": facts.iptables}
    if setting != "auto":
        if reasons[setting]:
            raise NotSupported(
                f"the firewall back end {setting}, set by hand, does not work: {reasons[setting]}"
            )
        return setting
    legacy_first = facts.legacy_used and not facts.nftables_used
    order = ("iptables", "nftables") if legacy_first else ("nftables", "iptables")
    return next((back_end for back_end in order if not reasons[back_end]), "none")
