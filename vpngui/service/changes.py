"""One queue for everything that changes the network: each change sees the result of the one before."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from vpngui.model.errors import OutOfMemory

T = TypeVar("T")

MAX_WAITING = 1024
"""Changes in the queue; more are refused."""


class ChangeQueue:
    """Runs changes one after another, in the order they came.

    A change that has begun is carried to its end even when whoever asked for it has gone.
    """

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[tuple[Callable[[], Awaitable[Any]], asyncio.Future[Any]]] = (
            asyncio.Queue(MAX_WAITING)
        )
        self._worker = asyncio.ensure_future(self._work())

    async def run(self, change: Callable[[], Awaitable[T]]) -> T:
        """The result of ``change``; raises what it raises, and OutOfMemory when the queue is full."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        try:
            self._waiting.put_nowait((change, done))
        except asyncio.QueueFull:
            raise OutOfMemory("too many changes are waiting; try again later") from None
        return await done

    async def close(self) -> None:
        """Finish what has begun and what is waiting, then stop."""
        await self._waiting.join()
        self._worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._worker

    async def _work(self) -> None:
        while True:
            change, done = await self._waiting.get()
            try:
                result = await change()
            except Exception as error:
                if not done.done():
                    done.set_exception(error)
            else:
                if not done.done():
                    done.set_result(result)
            self._waiting.task_done()
