"""Whether settings ask for no more than a person allowed."""

from __future__ import annotations

from collections.abc import Sequence

from vpngui.model.networks import Network, merged, wider_in
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
    beyond = _outside(carried_networks(wanted), carried)
    if beyond:  # together they may hold what none of them holds; to merge many takes its time
        beyond = _outside(beyond, merged(carried))
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


def _outside(networks: Sequence[Network], others: Sequence[Network]) -> list[Network]:
    known, inside = set(others), wider_in(others)
    return [one for one in networks if one not in known and not inside(one)]
