"""The firewall by nftables: one transaction for both families, read back from the kernel."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager

from vpngui.apply.firewall.backend import Hit, NotApplied, StillBlocked
from vpngui.apply.firewall.nft import Nft, Refused
from vpngui.apply.firewall.nft_lists import LIST_PREFIX, counting_sets, list_ruleset, list_table, read_hits
from vpngui.apply.firewall.nft_policy import NAME, policy_rulesets
from vpngui.apply.firewall.nft_text import (
    Ruleset,
    add_sets,
    delete_tables,
    exchange_rules,
    free_generation,
    generation,
    take_sets_back,
)
from vpngui.model.block_list import BlockList
from vpngui.model.errors import InvalidParameter, NotSupported
from vpngui.observe.nftables import NftablesReader, Table, TableSeen, open_reader
from vpngui.observe.rtnetlink import KernelRefused
from vpngui.plan.firewall import FirewallPolicy

_SPARE = NAME + "_spare"
_TRY = f"{NAME}_try"


@asynccontextmanager
async def open_nftables() -> AsyncIterator[Nftables]:
    """The back end for the network namespace of this thread. Raises NotSupported where nftables is missing
    or the kernel refuses it to this process."""
    nft = await asyncio.to_thread(Nft)
    try:
        await nft.transact(_trial("inet", "output"))
    except Refused as refused:
        raise NotSupported(f"nftables cannot be used here; {refused}") from refused
    try:
        await nft.transact(_trial("arp", "input"))
    except Refused:
        arp = False
    else:
        arp = True
    async with open_reader() as reader:
        yield Nftables(nft, reader, arp=arp)


def _trial(family: str, hook: str) -> str:
    """A table that comes and goes in one transaction: whether the kernel has what is needed."""
    table = f"{family} {_TRY}"
    place = f"{{ type filter hook {hook} priority 0; }}"
    return f"add table {table}\nadd chain {table} {hook} {place}\ndelete table {table}\n"


class Nftables:
    """See the protocol in ``backend``; made by ``open_nftables``."""

    name = "nftables"

    def __init__(self, nft: Nft, reader: NftablesReader, *, arp: bool) -> None:
        self._nft = nft
        self._reader = reader
        self._arp = arp
        self._turn = asyncio.Lock()

    async def apply(self, policy: FirewallPolicy) -> None:
        async with self._turn:
            try:
                why = await self._swap(policy)
                if why is not None:
                    await self._rebuild(policy, why)
            except (InvalidParameter, KernelRefused) as error:
                raise NotApplied(f"the firewall was not changed: {error}") from error

    async def holds(self, policy: FirewallPolicy) -> bool:
        return self._is(policy, await self._policy_tables())

    async def put_list(self, block_list: BlockList) -> None:
        table = list_table(block_list.name)
        async with self._turn:
            try:
                there = await self._seen([table])
                free = free_generation(there.values())
                ruleset = await asyncio.to_thread(list_ruleset, block_list, free)
                await self._exchange([ruleset], there)
                kept = await self._reader.table(table) == ruleset.shown()
            except (Refused, KernelRefused) as error:
                raise NotApplied(f"the block list {block_list.name} was not put in force: {error}") from error
            if not kept:
                raise NotApplied(f"the block list {block_list.name} was changed again at once; try again")

    async def remove_list(self, name: str) -> None:
        async with self._turn:
            await self._remove(lambda table: table == list_table(name))

    async def has_list(self, block_list: BlockList) -> bool:
        there = await self._reader.table(list_table(block_list.name))
        if there is None:
            return False
        ruleset = await asyncio.to_thread(list_ruleset, block_list, generation([there]))
        return ruleset.shown() == there

    async def lists(self) -> frozenset[str]:
        found = [table for _, table in await self._own() if table.startswith(LIST_PREFIX)]
        return frozenset(table.removeprefix(LIST_PREFIX) for table in found)

    async def hits(self, name: str) -> Sequence[Hit]:
        family, table = list_table(name)
        there = await self._reader.table((family, table))
        found: list[Hit] = []
        for one in counting_sets(there.sets) if there else ():
            listing = await self._nft.list_set(family, table, one)
            found += await asyncio.to_thread(read_hits, one, listing)
        return sorted(found, key=lambda hit: (-hit.packets, hit.network))

    async def clean_up(self) -> bool:
        async with self._turn:
            return await self._remove(lambda table: True)

    async def _swap(self, policy: FirewallPolicy) -> str | None:
        """The usual way: other rules in the same base chains. None, or why ``policy`` is not in force now."""
        there = await self._policy_tables()
        if self._is(policy, there):
            return None
        new = self._rulesets(policy, free_generation(there.values()))
        try:
            await self._exchange(new, there)
        except Refused as refused:
            return str(refused)
        holds = self._is(policy, await self._policy_tables())
        return None if holds else "another program changed it again at once"

    async def _rebuild(self, policy: FirewallPolicy, why: str) -> None:
        """For tables that somebody has changed so that they cannot be swapped: spare ones with the new policy
        stand in while the others are deleted and made anew."""
        there = await self._policy_tables()
        spare, new = self._rulesets(policy, 0, _SPARE), self._rulesets(policy, 0)
        try:
            await self._remove(_is_spare)
            await self._exchange(spare, {})
        except (Refused, StillBlocked):
            raise NotApplied(f"the firewall was not changed: {why}") from None
        gone = delete_tables(table for table in there if not _is_spare(table))
        try:
            await self._nft.transact(gone + add_sets(new) + exchange_rules(new, {}))
        except Refused as refused:
            await self._remove(_is_spare)
            raise NotApplied(f"the firewall was not changed: {refused}") from refused
        await self._remove(_is_spare)
        if not self._is(policy, await self._policy_tables()):
            raise NotApplied(f"the firewall does not keep what is put in force: {why}")

    async def _exchange(self, new: Sequence[Ruleset], there: Mapping[Table, TableSeen]) -> None:
        """Raises Refused with everything as it was."""
        await self._nft.transact(await asyncio.to_thread(add_sets, new))
        try:
            await self._nft.transact(exchange_rules(new, there))
        except Refused:
            # Sets that will not go do nothing, and the next change removes them.
            with contextlib.suppress(Refused):
                await self._nft.transact(take_sets_back(new, there))
            raise

    async def _remove(self, wanted: Callable[[Table], bool]) -> bool:
        """Whether there was anything to remove."""
        try:
            tables = [table for table in await self._own() if wanted(table)]
            if tables:
                await self._nft.transact(delete_tables(tables))
        except (Refused, KernelRefused) as error:
            raise StillBlocked(f"what should be lifted is still in force: {error}") from error
        return bool(tables)

    async def _own(self) -> list[Table]:
        return await self._reader.tables(NAME)

    async def _policy_tables(self) -> dict[Table, TableSeen]:
        return await self._seen(table for table in await self._own() if not table[1].startswith(LIST_PREFIX))

    async def _seen(self, tables: Iterable[Table]) -> dict[Table, TableSeen]:
        found = {table: await self._reader.table(table) for table in tables}
        return {table: seen for table, seen in found.items() if seen is not None}

    def _rulesets(self, policy: FirewallPolicy, number: int, name: str = NAME) -> list[Ruleset]:
        return policy_rulesets(policy, number, name, arp=self._arp)

    def _is(self, policy: FirewallPolicy, there: Mapping[Table, TableSeen]) -> bool:
        rulesets = self._rulesets(policy, generation(there.values()))
        return {ruleset.table: ruleset.shown() for ruleset in rulesets} == there


def _is_spare(table: Table) -> bool:
    return table[1] == _SPARE
