"""The queue of changes: who waits for whom."""

from __future__ import annotations

import asyncio

import pytest

from vpngui.model.errors import OutOfMemory
from vpngui.service.changes import MAX_WAITING, ChangeQueue


async def test_many_changes_of_one_person_keep_nobody_else_waiting() -> None:
    queue, order = ChangeQueue(), []

    def change(what: str) -> asyncio.Task[None]:
        async def work() -> None:
            order.append(what)

        uid = {"m": 1000, "o": 1001}.get(what[0])
        return asyncio.ensure_future(queue.run(work, uid))

    tasks = [change(f"m{number}") for number in range(MAX_WAITING + 1)]
    tasks += [change(what) for what in ("o0", "o1", "service")]
    done = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(one) for one in done if one is not None] == [OutOfMemory]
    assert order[:6] == ["service", "m0", "o0", "m1", "o1", "m2"]
    assert order[6:] == [f"m{number}" for number in range(3, MAX_WAITING)]
    await queue.close()


async def test_what_the_service_has_to_do_is_never_refused_and_its_errors_arrive() -> None:
    queue = ChangeQueue()

    async def fail() -> None:
        raise ValueError("this one")

    tasks = [asyncio.ensure_future(queue.run(fail)) for _ in range(2 * MAX_WAITING)]
    await asyncio.sleep(0)
    await queue.close()
    for task in tasks:
        with pytest.raises(ValueError, match="this one"):
            await task
