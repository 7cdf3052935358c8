"""One queue for everything that changes the network: each change sees the result of the one before."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from vpngui.model.errors import OutOfMemory

T = TypeVar("T")

MAX_WAITING = 256
"""Changes that wait for one person's programs; more are refused."""
_REFUSED_AFTER = 2.0
"""Seconds; a peer has 32 calls at a time."""

_Waiting = tuple[Callable[[], Awaitable[Any]], asyncio.Future[Any]]


class ChangeQueue:
    """Runs changes one after another: the service's own first, then one of each person in turn.

    So whoever asks for many changes keeps no other person waiting for them, and what the service has to do
    when an owner dies or the packet filter was flushed is neither refused nor late. One person's changes, and
    the service's own, keep their order. A change that has begun is carried to its end even when whoever
    asked for it has gone.
    """

    def __init__(self) -> None:
        self._own: deque[_Waiting] = deque()
        self._of_person: dict[int, deque[_Waiting]] = {}
        self._something = asyncio.Event()
        self._nothing = asyncio.Event()
        self._nothing.set()
        self._worker = asyncio.ensure_future(self._work())

    async def run(self, change: Callable[[], Awaitable[T]], uid: int | None = None) -> T:
        """The result of ``change``, for a program of the person ``uid``, or the service's own (None).

        Raises what it raises, and OutOfMemory when too many wait for the person.
        """
        waiting = self._own if uid is None else self._of_person.setdefault(uid, deque())
        if uid is not None and len(waiting) >= MAX_WAITING:
            # Who tries again at once would keep the service busy with refusals.
            await asyncio.sleep(_REFUSED_AFTER)
            raise OutOfMemory("too many changes are waiting; try again later")
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        waiting.append((change, done))
        self._nothing.clear()
        self._something.set()
        return await done

    async def close(self) -> None:
        """Finish what has begun and what is waiting, then stop."""
        await self._nothing.wait()
        self._worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._worker

    async def _work(self) -> None:
        while True:
            await self._something.wait()
            while (waiting := self._next()) is not None:
                await _carry_out(*waiting)
            self._something.clear()
            self._nothing.set()

    def _next(self) -> _Waiting | None:
        if self._own:
            return self._own.popleft()
        if not self._of_person:
            return None
        uid, waiting = next(iter(self._of_person.items()))
        found = waiting.popleft()
        del self._of_person[uid]
        if waiting:
            self._of_person[uid] = waiting  # behind the others
        return found


async def _carry_out(change: Callable[[], Awaitable[Any]], done: asyncio.Future[Any]) -> None:
    try:
        result = await change()
    except Exception as error:
        if not done.done():
            done.set_exception(error)
    else:
        if not done.done():
            done.set_result(result)
