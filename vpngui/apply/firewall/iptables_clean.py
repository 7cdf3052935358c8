"""Everything of ours out of the legacy tables and the sets, found by its name alone, from any state."""

from __future__ import annotations

import asyncio

from vpngui.apply.firewall import iptables_tables as tables
from vpngui.apply.firewall.backend import StillBlocked
from vpngui.apply.firewall.ipsets import Sets
from vpngui.apply.firewall.iptables_rules import PREFIX
from vpngui.apply.firewall.xtables_kernel import filter_may_be_used, has_ipv6, rules_in_filter
from vpngui.model.errors import NotSupported, VpnServiceError


async def clean_up(lock_seconds: float = tables.LOCK_SECONDS) -> bool:
    """What ``Firewall.clean_up`` says, also where this back end cannot be opened."""
    return await asyncio.to_thread(_clean_up, lock_seconds)


def _clean_up(lock_seconds: float) -> bool:
    found = False
    try:
        families = [family for family in ((4, 6) if has_ipv6() else (4,)) if filter_may_be_used(family)]
        if any(rules_in_filter(family) for family in families):
            with tables.locked(lock_seconds):
                for family in families:
                    found |= _remove_chains(family)
        return _remove_sets() or found
    except (VpnServiceError, OSError) as error:
        raise StillBlocked(f"the rules of vpngui in iptables' tables were not removed: {error}") from error


def _remove_chains(family: int) -> bool:
    with tables.opened(family) as table:
        if not any(_is_ours(chain) for chain in table.chains()):
            return False
        table.replace({}, {}, _is_ours)
        table.commit()
        return True


def _remove_sets() -> bool:
    try:
        with Sets() as sets:
            names = sets.names()
            if kept := sets.remove(sorted(names)):
                raise StillBlocked(kept)
            return bool(names)
    except NotSupported:
        return False


def _is_ours(chain: str) -> bool:
    return chain.startswith(PREFIX)
