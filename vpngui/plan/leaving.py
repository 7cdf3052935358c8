"""What one tunnel's settings keep from leaving beside it, and other settings would not. Pure.

It is asked in both directions: before a change, to say what it would expose, and before settings that were
only tried are taken back by themselves, which must never open what the tried ones closed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from vpngui.model.networks import Network, merged, wider_in, within
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, full_families
from vpngui.plan.network import asks_for_all_names


def exposed(before: TunnelSettings, after: TunnelSettings, local: Collection[Network] = ()) -> str:
    """What a tunnel that is up carries or stops with ``before`` and not with ``after``, in words; empty
    when there is nothing.

    ``local`` are the private networks around this computer. Whether the local network is kept reachable
    counts whatever they are at the moment: there may be others tomorrow.
    """
    if full_families(before) and not full_families(after):
        return "all other traffic"
    if after.local_network and not before.local_network:
        return "traffic to the local network"
    beyond: list[Network] = []
    if not full_families(after):  # else the guard stops what is not carried
        beyond = _outside(carried_networks(before), carried_networks(after))
    if not beyond and after.local_network:
        beyond = _handed_to(local, before, after)
    if beyond:
        return f"traffic to {beyond[0]}"
    return _names(before, after)


def _handed_to(local: Collection[Network], before: TunnelSettings, after: TunnelSettings) -> list[Network]:
    """Parts of ``local`` networks that are networks of the tunnel's own before, and not after."""
    found = []
    for network in carried_networks(before):
        around = [one for one in local if within(network, one)]
        if around:
            nearest = max(around, key=lambda one: one.prefixlen)
            inside = [one for one in carried_networks(after) if within(one, nearest)]
            found += _outside([network], inside)
    return found


def _outside(networks: Iterable[Network], others: Iterable[Network]) -> list[Network]:
    whole = merged(others)
    known, inside = set(whole), wider_in(whole)
    return [one for one in networks if one not in known and not inside(one)]


def _names(before: TunnelSettings, after: TunnelSettings) -> str:
    if not before.dns or asks_for_all_names(after):
        return ""
    if asks_for_all_names(before):
        return "names"
    theirs = after.dns_suffixes if after.dns else ()
    for suffix in before.dns_suffixes:
        if not any(suffix == one or suffix.endswith(f".{one}") for one in theirs):
            return f"names in {suffix}"
    return ""
