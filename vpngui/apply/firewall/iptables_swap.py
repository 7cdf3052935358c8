"""From the chains that are there to those that are wanted: in both families, or in none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vpngui.apply.firewall import iptables_tables as tables
from vpngui.apply.firewall.backend import StillBlocked
from vpngui.apply.firewall.ipsets import Sets
from vpngui.apply.firewall.iptables_entries import Entry, encode
from vpngui.apply.firewall.iptables_rules import HOOKS, Rules
from vpngui.apply.firewall.iptables_tables import Table
from vpngui.model.errors import IoError, VpnServiceError


@dataclass(frozen=True, slots=True)
class Wanted:
    """One family's chains as the kernel should show them."""

    jumps: Mapping[str, str]
    chains: Mapping[str, tuple[Entry, ...]]


def swap(wanted: Mapping[int, Wanted], ours: Callable[[str], bool]) -> None:
    """Change all families (family → what is wanted), or none of them.

    Raises IoError, or StillBlocked when what was cannot be had back.
    """
    before: dict[int, Wanted] = {}
    try:
        for family, new in wanted.items():
            with tables.opened(family) as table:
                if not has_exactly(table, new, ours):
                    before[family] = _present(table, ours)
                    _put(table, new, ours)
        for family in before:
            with tables.opened(family) as table:
                if not has_exactly(table, wanted[family], ours):
                    raise IoError("another program changed it again at once")
    except VpnServiceError as error:
        _take_back(before, ours, error)
        raise


def _take_back(before: Mapping[int, Wanted], ours: Callable[[str], bool], why: VpnServiceError) -> None:
    for family, old in before.items():
        try:
            with tables.opened(family) as table:
                if not has_exactly(table, old, ours):
                    _put(table, old, ours)
        except VpnServiceError as error:
            raise StillBlocked(
                f"the firewall of IPv{family} is another than that of the other family: {why}; "
                f"taking the change back: {error}"
            ) from error


def _put(table: Table, wanted: Wanted, ours: Callable[[str], bool]) -> None:
    table.replace(wanted.chains, wanted.jumps, ours)
    table.commit()


def _present(table: Table, ours: Callable[[str], bool]) -> Wanted:
    jumps = {hook: entry.target for hook in HOOKS for entry in table.entries(hook) if ours(entry.target)}
    return Wanted(jumps, {chain: tuple(table.entries(chain)) for chain in table.chains() if ours(chain)})


def has_exactly(table: Table, wanted: Wanted, ours: Callable[[str], bool]) -> bool:
    """Whether the chains that are ``ours`` are as wanted, and every packet goes through them first."""
    found = _present(table, ours)
    return found == wanted and all(table.leads(hook, chain) for hook, chain in wanted.jumps.items())


def encoded(rules: Rules, family: int, sets: Sets) -> Wanted:
    """The rules as the kernel should show them. Raises IoError when one of their sets is not there."""

    indices: dict[str, int] = {}

    def index(name: str) -> int:
        if name not in indices:
            indices[name] = sets.index(name)
        return indices[name]

    chains = {
        chain: tuple(encode(rule, family, index) for rule in body) for chain, body in rules.chains.items()
    }
    return Wanted(dict(rules.jumps), chains)
