"""Block lists as rules of the filter table, and the names of their sets: pure, one family at a time.

A list's set covers all addresses: some pass, the others are exceptions. In mode "block" the exceptions are
the listed networks and the rest passes, in mode "only" it is the other way round. So an address that is not
in the set at all says that somebody emptied it, of which the kernel tells nobody: then nothing passes, and
who watches the packet filter is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vpngui.apply.firewall.iptables_rules import (
    LIST_PREFIX,
    SET_PREFIX,
    SHORT,
    TELL,
    InSet,
    Rule,
    Rules,
    everything,
    loopback,
    passing,
)
from vpngui.model.block_list import BlockList, ListMode, Prefix

HOOKS = {hook: LIST_PREFIX + short for hook, short in SHORT.items()}
"""Built-in chain → the chain of ours that it begins with, for block lists."""
VERSIONS = {ListMode.BLOCK: "ab", ListMode.ONLY: "cd"}
"""A list's set in each mode, and the next one in its place."""
_ENDS = {"OUTPUT": ("TO",), "INPUT": ("FROM",), "FORWARD": ("TO", "FROM")}
"""Which ends of a packet are other hosts'."""


def render_lists(
    lists: Mapping[str, str], family: int, *, hop_limits: bool = True, tells: bool = True
) -> Rules:
    """Block lists (name → set): what a list does not let pass is dropped and counted.

    ``hop_limits`` as in ``iptables_rules.render``; ``tells`` false leaves TELL out, for kernels without it.
    """
    if not lists:
        return Rules()
    chains: dict[str, tuple[Rule, ...]] = {}
    parts: dict[tuple[ListMode, str], list[Rule]] = {}
    for number, name in enumerate(sorted(lists)):
        for end in ("TO", "FROM"):
            chain = f"{LIST_PREFIX}{number}_{end}"
            chains[chain] = tuple(_part(lists[name], end == "FROM", tells))
            parts.setdefault((mode_of(lists[name]), end), []).append(Rule(chain))
    for hook, chain in HOOKS.items():
        body = [*loopback(hook)]
        for end in _ENDS[hook]:
            body += parts.get((ListMode.BLOCK, end), [])
        only = [rule for end in _ENDS[hook] for rule in parts.get((ListMode.ONLY, end), [])]
        chains[chain] = (*body, *(passing(hook, family, hop_limits) if only else ()), *only)
    return Rules(HOOKS, chains)


def list_set(name: str, family: int, version: str) -> str:
    """The set of a block list's version, a letter of VERSIONS."""
    return f"{SET_PREFIX}{family}{version}{name}"


def mode_of(name: str) -> ListMode:
    """The mode of the list in the set ``name``."""
    letter = name[len(SET_PREFIX) + 1]
    return next(mode for mode, letters in VERSIONS.items() if letter in letters)


def elements(block_list: BlockList, family: int) -> tuple[tuple[Prefix, ...], tuple[Prefix, ...]]:
    """What passes, and the exceptions."""
    listed = block_list.v4 if family == 4 else block_list.v6
    rest = tuple(half for half in everything(family) if half not in listed)
    return (listed, rest) if block_list.mode is ListMode.ONLY else (rest, listed)


def _part(name: str, source: bool, tells: bool) -> Iterable[Rule]:
    yield Rule("RETURN", matches=(InSet(name, source),))
    yield Rule("DROP", matches=(InSet(name, source, excepted=True),))
    if tells:
        yield Rule(TELL)
    yield Rule("DROP")
