"""Work in slices: the loop turns in between, and only what was begun last counts."""

from __future__ import annotations

import asyncio
import time

from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.waiting import until
from vpngui.gui.lists.latest import Latest
from vpngui.gui.steps import SLICE, Steps, in_slices


def work(steps: int, result: str) -> Steps[str]:
    """Each step takes a millisecond."""
    for _ in range(steps):
        end = time.perf_counter() + 0.001
        while time.perf_counter() < end:
            pass
        yield
    return result


def test_only_the_latest_is_done(run: Run) -> None:
    done: list[str] = []

    async def all_of_it() -> None:
        latest = Latest(Desk().context.spawn)
        latest.run(work(0, "short"), done.append, "working")
        assert done == ["short"] and not latest.pending
        latest.run(work(100, "first"), done.append, "working")
        assert latest.pending
        latest.run(work(50, "second"), done.append, "working")
        await until(lambda: not latest.pending)
        latest.run(work(50, "dropped"), done.append, "working")
        latest.drop()
        await asyncio.sleep(0.2)
        assert done == ["short", "second"]

    run(all_of_it())


def test_the_loop_turns_in_between(run: Run) -> None:
    async def all_of_it() -> None:
        turns, steps = 0, 40

        async def count() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        counting = asyncio.create_task(count())
        assert await in_slices(work(steps, "done")) == "done"
        counting.cancel()
        assert turns >= steps * 0.001 / SLICE / 2

    run(all_of_it())
