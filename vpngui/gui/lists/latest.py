"""Work of which only the latest counts: what was begun before is given up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from vpngui.gui.steps import SLICE, Steps

T = TypeVar("T")


class Latest:
    def __init__(self, spawn: Callable[[Coroutine[Any, Any, None], str], None]) -> None:
        self._spawn = spawn
        self._turn = 0
        self.pending = False
        """Whether something is under way that counts."""

    def run(self, steps: Steps[T], done: Callable[[T], None], what: str) -> None:
        """Hand the result of ``steps`` to ``done``, unless something else is run or ``drop`` comes first.

        The first slice is done at once: what is short is there before anybody could see that it was not.
        """
        self._turn += 1
        self.pending = not self._advance(steps, done)
        if self.pending:
            self._spawn(self._go_on(steps, done, self._turn), what)

    def drop(self) -> None:
        self._turn += 1
        self.pending = False

    async def _go_on(self, steps: Steps[T], done: Callable[[T], None], turn: int) -> None:
        over = False
        while not over:
            await asyncio.sleep(0)
            if turn != self._turn:
                steps.close()
                return
            over = self._advance(steps, done)
            if over and turn == self._turn:
                self.pending = False

    def _advance(self, steps: Steps[T], done: Callable[[T], None]) -> bool:
        """One slice; whether that was all."""
        end = time.perf_counter() + SLICE
        while time.perf_counter() < end:
            try:
                next(steps)
            except StopIteration as stop:
                done(stop.value)
                return True
        return False
