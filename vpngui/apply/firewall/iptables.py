"""The iptables back end: chains in the legacy filter tables of both families, and sets of networks.

A packet belongs to one family, and each family changes by one commit, so a packet meets the old or the
new rules. Networks are in sets that no rule uses while they change: other networks are another set,
and the rules that look into it come by the same commit. Nothing looks at connections: a change cuts those
that it stops.

What it cannot do: keep this computer from answering ARP for a tunnel's address on other links, for these
tables never see ARP. Packets to the address are stopped there all the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from typing import TypeVar

from vpngui.apply.firewall import iptables_tables as tables
from vpngui.apply.firewall.backend import Hit, NotApplied, StillBlocked
from vpngui.apply.firewall.ipsets import InUse, Sets
from vpngui.apply.firewall.iptables_clean import clean_up
from vpngui.apply.firewall.iptables_entries import MATCHES
from vpngui.apply.firewall.iptables_lists import Lists
from vpngui.apply.firewall.iptables_rules import TELL, Rules, is_policy_chain, is_policy_set, render
from vpngui.apply.firewall.iptables_swap import encoded, has_exactly, swap
from vpngui.apply.firewall.xtables_kernel import has_ipv6, has_match, has_target
from vpngui.model.block_list import BlockList, Prefix
from vpngui.model.errors import IoError, NotSupported, VpnServiceError
from vpngui.plan.firewall import FirewallPolicy

_OPTIONAL = frozenset({"hl"})

T = TypeVar("T")


@asynccontextmanager
async def open_iptables(lock_seconds: float = tables.LOCK_SECONDS) -> AsyncIterator[Iptables]:
    """The back end for the network namespace of this thread.

    Raises NotSupported when the package, the kernel's tables, its sets or a match of its rules are missing.
    """
    yield await asyncio.to_thread(_open, lock_seconds)


def _open(lock_seconds: float) -> Iptables:
    families = (4, 6) if has_ipv6() else (4,)
    try:
        missing = {name for name in MATCHES for family in families if not _has(family, name)}
    except OSError as error:
        raise NotSupported(f"the kernel's legacy tables cannot be reached: {error.strerror}") from error
    for name in sorted(missing - _OPTIONAL):
        raise NotSupported(f"the kernel has no match {name!r} for rules of iptables (module xt_{name})")
    with Sets(), ExitStack() as stack:
        for family in families:
            stack.enter_context(tables.opened(family))
        tells = all(has_target(family, TELL, 0) for family in families)
    return Iptables(families, hop_limits="hl" not in missing, tells=tells, lock_seconds=lock_seconds)


def _has(family: int, name: str) -> bool:
    return (name in ("hl", "icmp6") and family == 4) or has_match(family, name, MATCHES[name])


class Iptables:
    """See the protocol in ``backend``; made by ``open_iptables``. Each call works in a thread of its own."""

    name = "iptables"

    def __init__(
        self, families: Sequence[int], *, hop_limits: bool, tells: bool, lock_seconds: float
    ) -> None:
        self._families = tuple(families)
        self._hop_limits = hop_limits
        self._tells = tells
        self._lock_seconds = lock_seconds

    async def apply(self, policy: FirewallPolicy) -> None:
        await asyncio.to_thread(self._apply, policy)

    async def holds(self, policy: FirewallPolicy) -> bool:
        return await asyncio.to_thread(_seen_true, self._holds, policy)

    async def put_list(self, block_list: BlockList) -> None:
        await asyncio.to_thread(self._put_list, block_list)

    async def remove_list(self, name: str) -> None:
        await asyncio.to_thread(self._remove_list, name)

    async def has_list(self, block_list: BlockList) -> bool:
        return await asyncio.to_thread(_seen_true, self._has_list, block_list)

    async def lists(self) -> frozenset[str]:
        return await asyncio.to_thread(self._list_names)

    async def hits(self, name: str) -> Sequence[Hit]:
        return await asyncio.to_thread(self._hits, name)

    async def clean_up(self) -> bool:
        return await clean_up(self._lock_seconds)

    # --- policies ---------------------------------------------------------------------------------

    def _render(self, policy: FirewallPolicy) -> dict[int, Rules]:
        return {family: render(policy, family, hop_limits=self._hop_limits) for family in self._families}

    def _apply(self, policy: FirewallPolicy) -> None:
        with self._changing("the firewall was not changed") as sets:
            rendered = self._render(policy)
            there = sets.names()
            made = []
            try:
                for family, rules in rendered.items():
                    for name, prefixes in rules.sets.items():
                        if name not in there:
                            sets.create(name, family, prefixes)
                            made.append(name)
                        elif not _is(sets, name, prefixes):
                            _mend(sets, name, family, prefixes)
                wanted = {family: encoded(rules, family, sets) for family, rules in rendered.items()}
                swap(wanted, is_policy_chain)
            except StillBlocked:
                raise
            except VpnServiceError:
                sets.remove(made)
                raise
            stale = {name for name in there if is_policy_set(name)}
            stale.difference_update(*(rules.sets for rules in rendered.values()))
            if kept := sets.remove(sorted(stale)):
                raise StillBlocked(f"the firewall is as it should be, but {kept}")

    def _holds(self, policy: FirewallPolicy) -> bool:
        rendered = self._render(policy)
        with Sets() as sets:
            there = sets.names()
            for family, rules in rendered.items():
                if not there.issuperset(rules.sets):
                    return False
                if not all(_is(sets, name, prefixes) for name, prefixes in rules.sets.items()):
                    return False
                wanted = encoded(rules, family, sets)
                with tables.opened(family) as table:
                    if not has_exactly(table, wanted, is_policy_chain):
                        return False
        return True

    # --- block lists ------------------------------------------------------------------------------

    def _put_list(self, block_list: BlockList) -> None:
        with self._changing(f"the block list {block_list.name} was not put in force") as sets:
            self._lists(sets).put(block_list)

    def _remove_list(self, name: str) -> None:
        with self._changing(f"the block list {name} was not lifted", StillBlocked) as sets:
            self._lists(sets).remove(name)

    def _has_list(self, block_list: BlockList) -> bool:
        with Sets() as sets:
            return self._lists(sets).has(block_list)

    def _list_names(self) -> frozenset[str]:
        with Sets() as sets:
            return self._lists(sets).names()

    def _hits(self, name: str) -> Sequence[Hit]:
        with Sets() as sets:
            return self._lists(sets).hits(name)

    def _lists(self, sets: Sets) -> Lists:
        return Lists(sets, self._families, hop_limits=self._hop_limits, tells=self._tells)

    @contextmanager
    def _changing(self, what: str, failed: type[IoError] = NotApplied) -> Iterator[Sets]:
        """The lock held and the sets open; an error of this or that becomes ``failed``."""
        try:
            with tables.locked(self._lock_seconds), Sets() as sets:
                yield sets
        except (NotApplied, StillBlocked):
            raise
        except VpnServiceError as error:
            raise failed(f"{what}: {error}") from error


def _seen_true(look: Callable[[T], bool], what: T) -> bool:
    """What goes away while it is looked at is not as it should be either."""
    try:
        return look(what)
    except IoError:
        return False


def _is(sets: Sets, name: str, prefixes: tuple[Prefix, ...]) -> bool:
    return tuple(sorted(entry.prefix for entry in sets.read(name))) == tuple(sorted(prefixes))


def _mend(sets: Sets, name: str, family: int, prefixes: tuple[Prefix, ...]) -> None:
    """Somebody changed the set. What is in such a set may pass, so an empty one stops more, never less."""
    try:
        sets.destroy(name)
    except InUse:
        sets.flush(name)
        sets.fill(name, family, prefixes)
    else:
        sets.create(name, family, prefixes)
