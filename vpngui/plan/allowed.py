"""Whether settings ask for no more than a person allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from vpngui.model.networks import Network, merged, wider_in
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, full_families
from vpngui.plan.network import asks_for_all_names


def asks_for_more(wanted: TunnelSettings, allowed: TunnelSettings, elsewhere: Iterable[Network] = ()) -> str:
    """What ``wanted`` has beyond ``allowed``, in words; empty when there is nothing.

    Networks within allowed networks are no more, and neither is anything less. But what leads ``elsewhere``,
    because another tunnel or the local network has a longer prefix than the allowed one, was not allowed.
    MTU and session name are the application's own.
    """
    if not set(wanted.local) <= set(allowed.local) or not set(wanted.remote) <= set(allowed.remote):
        return "these addresses were"
    if not set(wanted.dns) <= set(allowed.dns):
        return "these DNS servers were"
    beyond = networks_beyond(carried_networks(wanted), carried_networks(allowed), elsewhere)
    if beyond:
        return f"the network {beyond[0]} was"
    if full_families(wanted) and not full_families(allowed):
        return "all traffic was"
    if asks_for_all_names(allowed):
        return ""
    if asks_for_all_names(wanted) or not set(wanted.dns_suffixes) <= set(allowed.dns_suffixes):
        return "these DNS suffixes were"
    return ""


def networks_beyond(
    wanted: Sequence[Network], allowed: Sequence[Network], elsewhere: Iterable[Network] = ()
) -> list[Network]:
    """Those of ``wanted`` that are not within the ``allowed`` ones; where all are, those that would be
    taken from ``elsewhere``."""
    beyond = _outside(wanted, allowed)
    if beyond:  # together they may hold what none of them holds; to merge many takes its time
        beyond = _outside(beyond, merged(allowed))
    return beyond or taken(wanted, allowed, elsewhere)


def _outside(networks: Sequence[Network], others: Sequence[Network]) -> list[Network]:
    known, inside = set(others), wider_in(others)
    return [one for one in networks if one not in known and not inside(one)]


def taken(
    wanted: Iterable[Network],
    allowed: Iterable[Network],
    elsewhere: Iterable[Network],
    *,
    same: bool = False,
) -> list[Network]:
    """Those of ``wanted`` that lead elsewhere as long as there are but the allowed ones; with ``same`` those
    too that both lead to by prefixes of the same length."""
    listed = list(set(wanted).difference(allowed))
    if not listed:
        return []
    own, others = _longest(allowed), _longest(elsewhere)
    return [one for one in listed if 0 <= own(one) < others(one) + same]


def _longest(networks: Iterable[Network]) -> Callable[[Network], int]:
    """The length of the longest prefix among ``networks`` that holds all of a network, -1 where none does
    by itself."""
    found: dict[tuple[int, int], set[int]] = {}
    for one in networks:
        shift = one.max_prefixlen - one.prefixlen
        found.setdefault((one.version, shift), set()).add(int(one.network_address) >> shift)

    def longest(network: Network) -> int:
        value, own = int(network.network_address), network.max_prefixlen - network.prefixlen
        held = [
            network.max_prefixlen - shift
            for (version, shift), prefixes in found.items()
            if version == network.version and shift >= own and value >> shift in prefixes
        ]
        return max(held, default=-1)

    return longest
