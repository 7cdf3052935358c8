"""The back end that tells resolvconf(8), of either family."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from vpngui.apply.dns.hand import Hand
from vpngui.apply.dns.resolvconf_program import ResolvconfProgram
from vpngui.model.errors import IoError
from vpngui.observe.inotify import WRITTEN, watch_file
from vpngui.plan.dns import DnsState

_MOVED_TO, _DELETED = 0x080, 0x200
"""IN_MOVED_TO and IN_DELETE of inotify(7): a record in the folder, new or gone."""


class ResolvconfResolver:
    """Asks ``program`` here what it has, and has ``hand`` change it."""

    name = "resolvconf"

    def __init__(self, program: ResolvconfProgram, hand: Hand) -> None:
        self._program = program
        self._hand = hand

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """See Resolver."""
        try:
            await self._put(after)
        except IoError:
            with contextlib.suppress(IoError):
                await self._put(before)
            raise

    async def holds(self, state: DnsState) -> bool:
        """See Resolver."""
        with contextlib.suppress(IoError):
            return await asyncio.to_thread(self._program.holds, state)
        return False

    async def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """See Resolver: what is watched is the program's folder of records."""
        return await watch_file(self._program.folder, changed, WRITTEN | _MOVED_TO | _DELETED)

    async def clean_up(self) -> bool:
        """See Resolver. Who has nothing to restore needs no privilege for it."""
        return not await self.holds(()) and await self._hand.restore()

    async def _put(self, state: DnsState) -> None:
        if state:
            await self._hand.put(state)
        else:
            await self.clean_up()
