"""Whether settings ask for no more than a person allowed."""

from __future__ import annotations

from vpngui.model.networks import merged, wider_in
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, full_families
from vpngui.plan.network import asks_for_all_names


def asks_for_more(wanted: TunnelSettings, allowed: TunnelSettings) -> str:
    """What ``wanted`` has beyond ``allowed``, in words; empty when there is nothing.

    Networks within allowed networks are no more, and neither is anything less. MTU and session name
    are the application's own.
    """
    if not set(wanted.local) <= set(allowed.local) or not set(wanted.remote) <= set(allowed.remote):
        return "these addresses were"
    carried = carried_networks(allowed)
    inside, listed = wider_in(carried), set(carried) | set(merged(carried))
    beyond = [one for one in carried_networks(wanted) if one not in listed and not inside(one)]
    if beyond:
        return f"the network {beyond[0]} was"
    if full_families(wanted) and not full_families(allowed):
        return "all traffic was"
    if not set(wanted.dns) <= set(allowed.dns):
        return "these DNS servers were"
    if asks_for_all_names(allowed):
        return ""
    if asks_for_all_names(wanted) or not set(wanted.dns_suffixes) <= set(allowed.dns_suffixes):
        return "these DNS suffixes were"
    return ""
