"""Questions for names pass a block while they are asked, and no longer."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address
from types import SimpleNamespace
from typing import Any

import pytest

from vpngui.model.errors import OutOfMemory
from vpngui.observe.around import Way
from vpngui.service.changes import MAX_WAITING, ChangeQueue
from vpngui.service.transports import Transports

UID = 1000
WAYS = (Way(ip_address("192.0.2.53"), 40000),)


class Filter:
    """What the packet filter is told, a turn of the loop later."""

    pinned = ()

    async def let_through(self, tunnel: Any, endpoints: Any, asking: Any) -> None:
        await asyncio.sleep(0)
        tunnel.wireguard.asking = asking


def blocking_tunnel() -> Any:
    return SimpleNamespace(
        name="wg0",
        mark=7,
        owner=SimpleNamespace(uid=UID),
        now=SimpleNamespace(block=object()),
        wireguard=SimpleNamespace(asking=(), endpoints={}),
    )


@pytest.mark.parametrize("turns", range(6))
async def test_a_lookup_that_is_canceled_leaves_no_way_open(turns: int) -> None:
    queue, tunnel = ChangeQueue(), blocking_tunnel()
    transports = Transports(Filter(), queue)  # type: ignore[arg-type]

    async def look_up() -> None:
        async with transports.asking(tunnel, WAYS):
            await asyncio.Event().wait()

    lookup = asyncio.ensure_future(look_up())
    for _ in range(turns):
        await asyncio.sleep(0)
    lookup.cancel()
    with pytest.raises(asyncio.CancelledError):
        await lookup
    await queue.close()
    assert tunnel.wireguard.asking == ()


async def test_a_way_is_closed_also_when_a_person_has_too_many_changes_waiting() -> None:
    queue, tunnel = ChangeQueue(), blocking_tunnel()
    transports = Transports(Filter(), queue)  # type: ignore[arg-type]
    async with transports.asking(tunnel, WAYS):
        assert [one.own for one in tunnel.wireguard.asking] == [40000]
        flood = [asyncio.ensure_future(queue.run(lambda: asyncio.sleep(0), UID)) for _ in range(MAX_WAITING)]
        await asyncio.sleep(0)
        with pytest.raises(OutOfMemory):
            await queue.run(lambda: asyncio.sleep(0), UID)
        flood += [asyncio.ensure_future(queue.run(lambda: asyncio.sleep(0), UID)) for _ in range(MAX_WAITING)]
        await asyncio.sleep(0)
    assert tunnel.wireguard.asking == ()
    await asyncio.gather(*flood, return_exceptions=True)
    await queue.close()
