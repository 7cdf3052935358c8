"""Block lists in the legacy filter tables: which are there, others in their place, what they have stopped."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence

from vpngui.apply.firewall import iptables_tables as tables
from vpngui.apply.firewall.backend import Hit, StillBlocked
from vpngui.apply.firewall.ipsets import Sets
from vpngui.apply.firewall.iptables_entries import first_set
from vpngui.apply.firewall.iptables_list_rules import (
    HOOKS,
    LETTERS,
    VERSIONS,
    ListSet,
    counting_set,
    list_set,
    render_lists,
)
from vpngui.apply.firewall.iptables_rules import BITS, SET_PREFIX, Rules, everything, is_list_chain
from vpngui.apply.firewall.iptables_swap import Wanted, encoded, has_exactly, swap
from vpngui.model.block_list import BlockList, ListMode, Prefix
from vpngui.model.errors import VpnServiceError

_EVERYTHING = {4: "0.0.0.0/0", 6: "::/0"}


class Lists:
    """What is done to them with the ``sets`` open and, where anything changes, the tables' lock held.

    Everything raises IoError with what the kernel said.
    """

    def __init__(self, sets: Sets, families: Sequence[int], *, hop_limits: bool) -> None:
        self._sets = sets
        self._families = families
        self._hop_limits = hop_limits

    def put(self, block_list: BlockList) -> None:
        """Raises StillBlocked when only one family has changed, other errors with all as it was."""
        new: list[str] = []
        old: list[str] = []
        try:
            lists = {}
            for family in self._families:
                lists[family] = self._there(family)
                current = lists[family].get(block_list.name)
                if current is not None:
                    old += _of(current)
                new += _of(made := self._made(block_list, family, current))
                lists[family][block_list.name] = made
            swap(self._wanted(lists), is_list_chain)
        except StillBlocked:
            raise
        except VpnServiceError:
            self._sets.remove(new)
            raise
        self._sets.remove(old)

    def remove(self, name: str) -> None:
        lists = {family: self._there(family) for family in self._families}
        for found in lists.values():
            found.pop(name, None)
        swap(self._wanted(lists), is_list_chain)
        versions = [list_set(name, family, one) for family in self._families for one in LETTERS]
        if kept := self._sets.remove(versions):
            raise StillBlocked(f"the block list {name} was not lifted: {kept}")

    def has(self, block_list: BlockList) -> bool:
        for family in self._families:
            lists = self._there(family)
            found = lists.get(block_list.name)
            if found is None or found.only is not (block_list.mode is ListMode.ONLY):
                return False
            if self._sets.count(found.name) != len(_prefixes(block_list, family)):
                return False
            wanted = encoded(self._rules(lists, family), family, self._sets)
            with tables.opened(family) as table:
                if not has_exactly(table, wanted, is_list_chain):
                    return False
        return True

    def names(self) -> frozenset[str]:
        return frozenset(name for family in self._families for name in self._there(family))

    def hits(self, name: str) -> list[Hit]:
        found: list[Hit] = []
        for family in self._families:
            if listed := self._there(family).get(name):
                found += self._dropped(listed, family) if listed.only else self._stopped(listed, family)
        return sorted(found, key=lambda hit: (-hit.packets, hit.network))

    def _stopped(self, listed: ListSet, family: int) -> list[Hit]:
        return [
            Hit(_text(entry.prefix, family), entry.packets, entry.octets)
            for entry in self._sets.read(listed.name, counted=True)
        ]

    def _dropped(self, listed: ListSet, family: int) -> list[Hit]:
        halves = list(self._sets.read(counting_set(listed.name), counted=True))
        packets, octets = sum(half.packets for half in halves), sum(half.octets for half in halves)
        return [Hit(_EVERYTHING[family], packets, octets)] if packets else []

    def _there(self, family: int) -> dict[str, ListSet]:
        """The block lists in force, by their names."""
        prefix = f"{SET_PREFIX}{family}"
        names = {self._sets.index(name): name for name in self._sets.names() if name.startswith(prefix)}
        if not names:
            return {}
        with tables.opened(family) as table:
            entries = [entry for chain in HOOKS.values() for entry in table.entries(chain)]
        used = {found for entry in entries if (found := first_set(entry, family))}
        return {
            names[index][len(prefix) + 1 :]: ListSet(names[index], only)
            for index, only in used
            if index in names
        }

    def _made(self, block_list: BlockList, family: int, current: ListSet | None) -> ListSet:
        """New sets that no rule uses yet; what an earlier change left of their names is gone."""
        taken = current.name if current else ""
        name = next(one for letter in VERSIONS if (one := list_set(block_list.name, family, letter)) != taken)
        only = block_list.mode is ListMode.ONLY
        made = ListSet(name, only)
        for one in (name, counting_set(name)):
            self._sets.destroy(one)
        self._sets.create(name, family, _prefixes(block_list, family), counters=not only)
        if only:
            try:
                self._sets.create(counting_set(name), family, everything(family), counters=True)
            except VpnServiceError:
                self._sets.remove([name])
                raise
        return made

    def _wanted(self, lists: Mapping[int, Mapping[str, ListSet]]) -> dict[int, Wanted]:
        return {
            family: encoded(self._rules(found, family), family, self._sets) for family, found in lists.items()
        }

    def _rules(self, lists: Mapping[str, ListSet], family: int) -> Rules:
        return render_lists(lists, family, hop_limits=self._hop_limits)


def _of(listed: ListSet) -> list[str]:
    return [listed.name, counting_set(listed.name)] if listed.only else [listed.name]


def _prefixes(block_list: BlockList, family: int) -> tuple[Prefix, ...]:
    return block_list.v4 if family == 4 else block_list.v6


def _text(prefix: Prefix, family: int) -> str:
    value, length = prefix
    kind = socket.AF_INET if family == 4 else socket.AF_INET6
    return f"{socket.inet_ntop(kind, value.to_bytes(BITS[family] // 8, 'big'))}/{length}"
