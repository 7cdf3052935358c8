"""The back end that writes resolv.conf(5) itself."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

from vpngui.apply.dns.backend import LeftAlone
from vpngui.apply.dns.hand import Hand
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.observe.inotify import watch_file
from vpngui.plan.dns import DnsState

_REWRITES, _SECONDS = 3, 60.0


class FileResolver:
    """Reads ``file`` here, and has it written by ``hand``."""

    name = "file"

    def __init__(self, file: ResolvFile, hand: Hand, clock: Callable[[], float] = time.monotonic) -> None:
        self._file = file
        self._hand = hand
        self._clock = clock
        self._rewrites: deque[float] = deque(maxlen=_REWRITES)

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """See Resolver. ``before`` is not needed: what was there is saved beside."""
        if not after:
            await self.clean_up()
            return
        if await asyncio.to_thread(self._file.is_foreign):
            self._count_rewrite()
        await self._hand.put(after)

    async def holds(self, state: DnsState) -> bool:
        """See Resolver."""
        return await asyncio.to_thread(self._file.holds, state)

    async def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """See Resolver."""
        return await watch_file(self._file.path, changed)

    async def clean_up(self) -> bool:
        """See Resolver. Who has nothing to restore needs no privilege for it."""
        return not await self.holds(()) and await self._hand.restore()

    def _count_rewrite(self) -> None:
        now = self._clock()
        if len(self._rewrites) == _REWRITES and now - self._rewrites[0] < _SECONDS:
            raise LeftAlone(
                f"another program writes {self._file.path} again and again; it is left to that program for a "
                "minute, and names may be asked for outside the tunnel. End it, or give the service another "
                "way (--dns-backend)"
            )
        self._rewrites.append(now)
