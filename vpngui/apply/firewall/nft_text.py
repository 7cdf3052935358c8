"""A ruleset of nftables as a value: its text for ``nft -f`` (nft(8)), and what the kernel then shows of it.

Every rule bears the digest of its own text as a comment. A rule that somebody else removed, moved or
put in between is so found by the comments alone, whatever words a version of ``nft`` has for the rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2s

from vpngui.observe.nftables import (
    ARP_HOOKS,
    CONSTANT,
    HOOKS,
    INTERVAL,
    BaseChain,
    ChainSeen,
    Table,
    TableSeen,
)

_NAMED_AFTER = re.compile(r".*_g(\d+)")


@dataclass(frozen=True, slots=True)
class Chain:
    """Rules without their comments. A chain with a priority is a base chain, named after its hook."""

    name: str
    rules: tuple[str, ...]
    priority: int | None = None


@dataclass(frozen=True, slots=True)
class Set:
    """Networks, none within another, as text. No one can change it while a rule uses it (flag constant)."""

    name: str
    version: int
    networks: Iterable[str]
    counted: bool = False
    hashed: bool = False
    """Single addresses instead of networks."""


@dataclass(frozen=True, slots=True)
class Ruleset:
    """What one table is to hold."""

    table: Table
    chains: tuple[Chain, ...]
    sets: tuple[Set, ...] = ()

    def shown(self) -> TableSeen:
        """As the kernel shows it when it is in force."""
        hooks = ARP_HOOKS if self.table[0] == "arp" else HOOKS
        return TableSeen(
            {
                chain.name: ChainSeen(
                    None if chain.priority is None else BaseChain(hooks[chain.name], chain.priority),
                    tuple(map(digest, chain.rules)),
                )
                for chain in self.chains
            },
            {one.name: CONSTANT | (0 if one.hashed else INTERVAL) for one in self.sets},
        )


def digest(text: str) -> str:
    """Twelve hexadecimal digits."""
    return blake2s(text.encode(), digest_size=6).hexdigest()


def add_sets(rulesets: Iterable[Ruleset]) -> str:
    """The first of two transactions: sets that no rule uses yet.

    While the kernel commits a transaction it makes the elements of an interval set visible one after the
    other, when the rules are in force already (seen with Linux 6.18): a set that comes with its rules
    would match nothing for a moment, milliseconds with 100,000 networks.
    """
    lines: list[str] = []
    for ruleset in rulesets:
        table = " ".join(ruleset.table)
        lines.append(f"add table {table}")
        for one in ruleset.sets:
            kind = "ipv4_addr" if one.version == 4 else "ipv6_addr"
            flags = "constant" if one.hashed else "constant, interval"
            counter = "counter; " * one.counted
            elements = ",".join(one.networks)
            lines.append(
                f"add set {table} {one.name} "
                f"{{ type {kind}; flags {flags}; {counter}elements = {{ {elements} }}; }}"
            )
    return _script(lines)


def exchange_rules(rulesets: Iterable[Ruleset], there: Mapping[Table, TableSeen]) -> str:
    """The second: from ``there`` to exactly ``rulesets``, for all packets at once.

    Base chains stay and change their rules: the kernel changes those of all chains in the same moment,
    while a chain that is deleted and made anew might be passed before it is there and after it is gone.
    """
    kept = {ruleset.table for ruleset in rulesets}
    lines = [f"delete table {family} {name}" for family, name in there if (family, name) not in kept]
    for ruleset in rulesets:
        lines += _exchange(ruleset, there.get(ruleset.table, TableSeen()))
    return _script(lines)


def take_sets_back(rulesets: Iterable[Ruleset], there: Mapping[Table, TableSeen]) -> str:
    """Undoes ``add_sets`` where ``there`` was what there was before."""
    lines: list[str] = []
    for ruleset in rulesets:
        table = " ".join(ruleset.table)
        if ruleset.table in there:
            lines += [f"delete set {table} {one.name}" for one in ruleset.sets]
        else:
            lines.append(f"delete table {table}")
    return _script(lines)


def delete_tables(tables: Iterable[Table]) -> str:
    return _script([f"delete table {family} {name}" for family, name in tables])


def free_generation(there: Iterable[TableSeen]) -> int:
    """A number that no name in these tables ends with (``_g0``, ``_g1``, ...)."""
    taken = set(_generations(there))
    return next(number for number in range(len(taken) + 1) if number not in taken)


def generation(there: Iterable[TableSeen]) -> int:
    """The number that names in these tables end with; 0 when none does."""
    return next(iter(_generations(there)), 0)


def _generations(there: Iterable[TableSeen]) -> list[int]:
    names = [name for table in there for name in (*table.sets, *table.chains)]
    return [int(match.group(1)) for match in map(_NAMED_AFTER.fullmatch, names) if match]


def _exchange(ruleset: Ruleset, there: TableSeen) -> list[str]:
    table = " ".join(ruleset.table)
    base = [chain for chain in ruleset.chains if chain.priority is not None]
    stay = {chain.name for chain in base}
    go = [name for name in there.chains if name not in stay]
    lines = [f"add table {table}"]
    for chain in base:
        place = f"type filter hook {chain.name} priority {chain.priority}; policy accept;"
        lines.append(f"add chain {table} {chain.name} {{ {place} }}")
    lines += [f"flush chain {table} {name}" for name in (*sorted(stay), *go)]
    lines += [f"delete chain {table} {name}" for name in go]
    lines += [f"delete set {table} {name}" for name in there.sets]
    lines += [f"add chain {table} {chain.name}" for chain in ruleset.chains if chain.name not in stay]
    for chain in ruleset.chains:
        for rule in chain.rules:
            lines.append(f'add rule {table} {chain.name} {rule} comment "{digest(rule)}"')
    return lines


def _script(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
