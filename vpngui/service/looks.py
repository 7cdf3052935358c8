"""An event leads to a look at what it may have changed: soon, and once for many events."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)


class Looks:
    """Runs ``look`` soon after ``wanted`` was called, never twice at once, and once more when it was called
    meanwhile; ``seconds`` is how soon. While nothing is wanted nothing runs."""

    def __init__(self, look: Callable[[], Awaitable[None]], seconds: float) -> None:
        self._look = look
        self._seconds = seconds
        self._wanted = False
        self._task: asyncio.Task[None] | None = None

    def wanted(self) -> None:
        self._wanted = True
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        self._wanted = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while self._wanted:
            await asyncio.sleep(self._seconds)
            self._wanted = False
            try:
                await self._look()
            except VpnServiceError as error:
                log.error("the network could not be put right: %s", error)
