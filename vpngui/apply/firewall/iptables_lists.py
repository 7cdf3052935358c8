"""Block lists in the legacy filter tables: which are there, others in their place, what they have stopped."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence

from vpngui.apply.firewall import iptables_tables as tables
from vpngui.apply.firewall.backend import Hit, StillBlocked
from vpngui.apply.firewall.ipsets import Sets
from vpngui.apply.firewall.iptables_entries import set_index
from vpngui.apply.firewall.iptables_list_rules import VERSIONS, elements, list_set, mode_of, render_lists
from vpngui.apply.firewall.iptables_rules import BITS, SET_PREFIX, Rules, is_list_chain
from vpngui.apply.firewall.iptables_swap import Wanted, encoded, has_exactly, swap
from vpngui.model.block_list import BlockList, ListMode, Prefix
from vpngui.model.errors import VpnServiceError

_EVERYTHING = {4: "0.0.0.0/0", 6: "::/0"}


class Lists:
    """What is done to them with the ``sets`` open and, where anything changes, the tables' lock held.

    Everything raises IoError with what the kernel said.
    """

    def __init__(self, sets: Sets, families: Sequence[int], *, hop_limits: bool, tells: bool) -> None:
        self._sets = sets
        self._families = families
        self._hop_limits = hop_limits
        self._tells = tells

    def put(self, block_list: BlockList) -> None:
        """Raises StillBlocked when only one family has changed, other errors with all as it was."""
        new: list[str] = []
        old: list[str] = []
        try:
            lists = {}
            for family in self._families:
                lists[family] = self._there(family)
                current = lists[family].get(block_list.name)
                new.append(self._made(block_list, family, current))
                lists[family][block_list.name] = new[-1]
                old += [current] if current else []
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
        letters = "".join(VERSIONS.values())
        versions = [list_set(name, family, one) for family in self._families for one in letters]
        if kept := self._sets.remove(versions):
            raise StillBlocked(f"the block list {name} was not lifted: {kept}")

    def has(self, block_list: BlockList) -> bool:
        for family in self._families:
            lists = self._there(family)
            found = lists.get(block_list.name)
            if found is None or mode_of(found) is not block_list.mode:
                return False
            if self._sets.count(found) != sum(map(len, elements(block_list, family))):
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
                stopped = [entry for entry in self._sets.read(listed, counted=True) if entry.excepted]
                if stopped and mode_of(listed) is ListMode.ONLY:
                    packets = sum(entry.packets for entry in stopped)
                    octets = sum(entry.octets for entry in stopped)
                    found.append(Hit(_EVERYTHING[family], packets, octets))
                else:
                    found += [Hit(_text(one.prefix, family), one.packets, one.octets) for one in stopped]
        return sorted(found, key=lambda hit: (-hit.packets, hit.network))

    def _there(self, family: int) -> dict[str, str]:
        """The block lists in force: name → set."""
        prefix = f"{SET_PREFIX}{family}"
        names = {self._sets.index(name): name for name in self._sets.names() if name.startswith(prefix)}
        if not names:
            return {}
        with tables.opened(family) as table:
            entries = [
                entry for chain in table.chains() if is_list_chain(chain) for entry in table.entries(chain)
            ]
        used = {set_index(entry, family) for entry in entries}
        return {name[len(prefix) + 1 :]: name for index, name in names.items() if index in used}

    def _made(self, block_list: BlockList, family: int, current: str | None) -> str:
        """A new set that no rule uses yet; what an earlier change left of its name is gone."""
        versions = (list_set(block_list.name, family, one) for one in VERSIONS[block_list.mode])
        name = next(version for version in versions if version != current)
        self._sets.destroy(name)
        passing, excepted = elements(block_list, family)
        self._sets.create(name, family, passing, excepted, counters=True)
        return name

    def _wanted(self, lists: Mapping[int, Mapping[str, str]]) -> dict[int, Wanted]:
        return {
            family: encoded(self._rules(found, family), family, self._sets) for family, found in lists.items()
        }

    def _rules(self, lists: Mapping[str, str], family: int) -> Rules:
        return render_lists(lists, family, hop_limits=self._hop_limits, tells=self._tells)


def _text(prefix: Prefix, family: int) -> str:
    value, length = prefix
    kind = socket.AF_INET if family == 4 else socket.AF_INET6
    return f"{socket.inet_ntop(kind, value.to_bytes(BITS[family] // 8, 'big'))}/{length}"
