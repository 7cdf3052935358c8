"""What a tunnel had counted when its interface went: nobody can read it afterwards."""

from __future__ import annotations

import asyncio

from vpngui.model.errors import IoError
from vpngui.model.statistics import Counters
from vpngui.observe.events import Event, LinkRemoved
from vpngui.observe.network import read_counters
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.service.tunnels import Tunnel, Tunnels

_PATIENCE = 0.25
"""Seconds to wait for what the kernel says of a link that it is taking away just now: that takes it a
hundredth."""


class LastCounters:
    """Keeps the kernel's last word in ``Tunnel.last``."""

    def __init__(self, kernel: Rtnetlink, tunnels: Tunnels) -> None:
        self._kernel = kernel
        self._tunnels = tunnels
        self._came = asyncio.Event()

    def noticed(self, event: Event) -> None:
        """The kernel sends the counters along when it removes a link, whoever wanted that."""
        if isinstance(event, LinkRemoved) and event.counters is not None:
            tunnel = self._tunnels.of_index(event.index)
            if tunnel is not None:
                tunnel.last = event.counters
                self._came.set()

    async def keep(self, tunnel: Tunnel) -> None:
        """``tunnel`` is about to be removed, and its interface may be going already."""
        if not tunnel.state.carries_traffic or tunnel.link_gone:
            return  # what it had counted was told when it went down
        try:
            tunnel.last = await read_counters(self._kernel, tunnel.index)
        except IoError:
            await self._wait(tunnel)

    async def _wait(self, tunnel: Tunnel) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                while tunnel.last is None:
                    self._came.clear()
                    await self._came.wait()
        except TimeoutError:
            return  # what was sampled last has to do


def counted(tunnel: Tunnel) -> Counters:
    """What a tunnel without an interface counted since its last reset; zero where nobody knows."""
    return Counters() if tunnel.last is None else tunnel.last.since(tunnel.now.base)
