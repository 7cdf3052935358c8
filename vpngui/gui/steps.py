"""Long work in small steps, so that the window goes on answering.

Not in a thread: one that computes holds the interpreter's lock for five milliseconds at a time, and
painting a table asks for the lock hundreds of times.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Sequence
from heapq import merge
from typing import Any, TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Yields often, after less than a millisecond or two; returns the result."""

SLICE = 0.004
"""Seconds of work in one turn of the loop; a frame has 16 ms for that and for painting."""
_RUN = 2048
_PIECE = 1 << 15
"""Characters."""


def finish(steps: Steps[T]) -> T:
    """The result, all of the work done at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def has_turns() -> bool:
    """Whether a loop runs, which could go on between two steps."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def in_slices(steps: Steps[T]) -> T:
    """The result, with the loop running in between; cancelling leaves the work undone."""
    try:
        while True:
            end = time.perf_counter() + SLICE
            while time.perf_counter() < end:
                try:
                    next(steps)
                except StopIteration as stop:
                    return stop.value  # type: ignore[no-any-return]
            await asyncio.sleep(0)
    finally:
        steps.close()


def sort_steps(values: Sequence[T], key: Callable[[T], Any] | None = None) -> Steps[list[T]]:
    """``sorted``, stable too: runs that are sorted at once, then merged."""
    runs: list[list[T]] = []
    for start in range(0, len(values), _RUN):
        runs.append(sorted(values[start : start + _RUN], key=key))  # type: ignore[type-var,arg-type]
        yield
    result: list[T] = []
    for count, value in enumerate(merge(*runs, key=key)):  # type: ignore[arg-type]
        result.append(value)
        if not count % _RUN:
            yield
    return result


def line_steps(text: str) -> Generator[list[str], None, None]:
    """The lines as ``str.splitlines`` gives them, a few thousand at a time."""
    start, end = 0, len(text)
    while start < end:
        stop = text.find("\n", min(start + _PIECE, end)) + 1 or end
        yield text[start:stop].splitlines()
        start = stop
