"""Block lists as rules of the filter table, and the names of their sets: pure, one family at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vpngui.apply.firewall.iptables_rules import (
    LIST_PREFIX,
    SET_PREFIX,
    SHORT,
    InSet,
    Rule,
    Rules,
    loopback,
    passing,
)

HOOKS = {hook: LIST_PREFIX + short for hook, short in SHORT.items()}
"""Built-in chain → the chain of ours that it begins with, for block lists."""
VERSIONS = "ab"
"""A list's set, and the next one in its place."""
_COUNTING = {"a": "c", "b": "d"}
LETTERS = VERSIONS + "".join(_COUNTING.values())
_SIDES = {"OUTPUT": (False,), "INPUT": (True,), "FORWARD": (False, True)}
"""Whether a packet's source is looked up, of those of its ends that are other hosts'."""


@dataclass(frozen=True, slots=True)
class ListSet:
    """The set of a block list; with ``only`` nothing but its networks passes."""

    name: str
    only: bool = False


def render_lists(lists: Mapping[str, ListSet], family: int, *, hop_limits: bool = True) -> Rules:
    """Block lists by their names: what a list does not let pass is dropped and counted.

    ``hop_limits`` as in ``iptables_rules.render``.
    """
    if not lists:
        return Rules()
    listed = [lists[name] for name in sorted(lists)]
    blocks = [one.name for one in listed if not one.only]
    only = [one.name for one in listed if one.only]
    bodies: dict[str, tuple[Rule, ...]] = {}
    for hook, chain in HOOKS.items():
        body = [*loopback(hook)]
        body += [Rule("DROP", matches=(InSet(name, source),)) for source in _SIDES[hook] for name in blocks]
        if only:
            body += passing(hook, family, hop_limits)
            body += [rule for source in _SIDES[hook] for name in only for rule in _unless(name, source)]
        bodies[chain] = tuple(body)
    return Rules(HOOKS, bodies)


def list_set(name: str, family: int, version: str) -> str:
    """The set of a block list's version, one of LETTERS."""
    return f"{SET_PREFIX}{family}{version}{name}"


def counting_set(name: str) -> str:
    """The set, of all addresses, that counts what the list in the set ``name`` does not let pass."""
    at = len(SET_PREFIX) + 1
    return f"{name[:at]}{_COUNTING[name[at]]}{name[at + 1 :]}"


def _unless(name: str, source: bool) -> Iterable[Rule]:
    """The second rule drops what the first does not, should its other set not be what it was."""
    unlisted = InSet(name, source, inverted=True)
    yield Rule("DROP", matches=(unlisted, InSet(counting_set(name), source)))
    yield Rule("DROP", matches=(unlisted,))
