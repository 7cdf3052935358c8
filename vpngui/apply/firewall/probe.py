"""What this computer has to filter packets with, found out without changing anything of it.

Where nftables works, the legacy tables are only looked at when other programs have loaded them already:
a question would load the kernel's modules, or make a table, on a computer that never had any.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from vpngui.apply.firewall.ipsets import Sets
from vpngui.apply.firewall.nft import Nft
from vpngui.apply.firewall.xtables_kernel import filter_may_be_used, has_ipv6, is_loaded, rules_in_filter
from vpngui.model.errors import VpnServiceError
from vpngui.observe.nftables import open_reader
from vpngui.observe.rtnetlink import KernelRefused

_TRIAL = """\
add table inet vpngui_probe
add chain inet vpngui_probe output { type filter hook output priority 0; }
delete table inet vpngui_probe
"""


@dataclass(frozen=True, slots=True)
class FirewallFacts:
    """``nftables`` and ``iptables``: why it does not work and what to do; empty when nothing speaks against.

    ``nftables_used``: somebody has tables there; ``legacy_used``: somebody has rules in iptables' filter
    tables. Somebody may be an earlier run of this service.
    """

    nftables: str = ""
    iptables: str = ""
    nftables_used: bool = False
    legacy_used: bool = False

    def without(self, back_end: str, why: str) -> FirewallFacts:
        """The same, but that a back end, "nftables" or "iptables", could not be opened."""
        return replace(self, nftables=why) if back_end == "nftables" else replace(self, iptables=why)


async def probe() -> FirewallFacts:
    """The facts of this thread's network namespace. Takes about 20 ms and raises nothing."""
    nftables, tables = await _nftables()
    iptables, rules = await asyncio.to_thread(_iptables)
    return FirewallFacts(nftables, iptables, nftables_used=tables, legacy_used=rules)


async def _nftables() -> tuple[str, bool]:
    try:
        await (await asyncio.to_thread(Nft)).check(_TRIAL)
        async with open_reader() as reader:
            return "", bool(await reader.tables(""))
    except (VpnServiceError, KernelRefused, OSError) as error:
        return str(error), False


def _iptables() -> tuple[str, bool]:
    families = (4, 6) if has_ipv6() else (4,)
    if not all(is_loaded(family) for family in families):
        return (
            "the kernel's legacy tables are not loaded; load the modules ip_tables and ip6_tables, "
            "at boot by a file in /etc/modules-load.d"
        ), False
    try:
        used = [rules_in_filter(family) for family in families if filter_may_be_used(family)]
    except OSError as error:
        return f"the kernel's legacy tables cannot be reached: {error.strerror}", False
    try:
        with Sets():
            return "", any(used)
    except VpnServiceError as error:
        return str(error), any(used)
