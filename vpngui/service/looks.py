"""An event leads to a look at what it may have changed: soon, and once for many events."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)


_PATIENCE = 3
_QUIET = 1.0


class Looks:
    """Runs ``look`` soon after ``wanted`` was called, never twice at once, and once more when it was called
    meanwhile; ``seconds`` is how soon. While nothing is wanted nothing runs.

    ``look`` answers whether there was anything to put right. When there is again and again, within a
    second each time, another program does not give in: from the fourth time on it is waited for twice as
    long each time, up to ``longest`` seconds.
    """

    def __init__(self, look: Callable[[], Awaitable[bool]], seconds: float, longest: float) -> None:
        self._look = look
        self._seconds = seconds
        self._longest = longest
        self._in_vain = 0
        self._looked = 0.0
        self._wanted = False
        self._task: asyncio.Task[None] | None = None

    def wanted(self) -> None:
        self._wanted = True
        if self._task is None or self._task.done():
            if asyncio.get_running_loop().time() - self._looked > _QUIET:
                self._in_vain = 0
            self._task = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        self._wanted = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while self._wanted:
            await asyncio.sleep(delay(self._seconds, self._longest, self._in_vain))
            self._wanted = False
            try:
                self._in_vain = self._in_vain + 1 if await self._look() else 0
            except VpnServiceError as error:
                log.error("the network could not be put right: %s", error)
            self._looked = asyncio.get_running_loop().time()


def delay(seconds: float, longest: float, in_vain: int) -> float:
    """How long to wait before the next look after so many that had something to put right."""
    doublings = max(0, in_vain - _PATIENCE + 1)
    return float(min(longest, seconds * 2**doublings))
