"""Statistics: read once for everybody, and only while somebody looks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any

from vpngui.apply.netlink import Kernel
from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory
from vpngui.model.statistics import Counters
from vpngui.observe.counters import read_all_counters
from vpngui.observe.network import read_counters
from vpngui.service.callers import Caller
from vpngui.service.last_counters import counted
from vpngui.service.network import Network
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.visibility import Visibility

FASTEST, SLOWEST = 250, 60_000
"""Milliseconds between two samples."""
MAX_WATCHERS = 256
MAX_OF_PERSON = 32
"""Programs that may watch; nobody keeps another person from watching."""


@dataclass(slots=True)
class _Watcher:
    uid: int
    seconds: float
    due: float


class Sampler:
    """Samples go to those who watch, one by one, of the tunnels that each may see."""

    def __init__(
        self,
        kernel: Kernel,
        tunnels: Tunnels,
        network: Network,
        server: ObjectServer,
        visibility: Visibility,
        announce: Callable[[Tunnel, Counters], Awaitable[None]],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._announce = announce
        self._kernel = kernel
        self._tunnels = tunnels
        self._network = network
        self._server = server
        self._visibility = visibility
        self._spawn = spawn
        self._watchers: dict[str, _Watcher] = {}
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, caller: Caller, interval: int) -> None:
        """Send samples every ``interval`` milliseconds from now on; again changes the interval.

        Raises InvalidParameter outside 250 to 60000, OutOfMemory when too many watch.
        """
        if not FASTEST <= interval <= SLOWEST:
            raise InvalidParameter(f"the interval is {FASTEST} to {SLOWEST} milliseconds, not {interval}")
        others = [one.uid for name, one in self._watchers.items() if name != caller.name]
        if len(others) >= MAX_WATCHERS or others.count(caller.uid) >= MAX_OF_PERSON:
            raise OutOfMemory("as many programs watch as may; end one first")
        now = asyncio.get_running_loop().time()
        self._watchers[caller.name] = _Watcher(caller.uid, interval / 1000, now)
        self._schedule()

    def forget(self, name: str) -> None:
        """Whoever has that bus name watches no more."""
        self._watchers.pop(name, None)
        self._schedule()

    async def reset(self, tunnel: Tunnel) -> None:
        """Count from zero again. Raises IoError when the interface is gone."""
        now = await read_counters(self._kernel.read, tunnel.index)
        before = now.since(tunnel.now.base)
        tunnel.now = replace(tunnel.now, base=now)
        self._network.note(tunnel)
        # Who keeps a history needs both: what there was, and that the count begins anew.
        await self._announce(tunnel, before)
        await self._announce(tunnel, Counters())

    async def counters(self, tunnel: Tunnel) -> Counters:
        """Counters since the last reset; the last ones once the interface is gone."""
        if tunnel.link_gone:
            return counted(tunnel)
        try:
            return (await read_counters(self._kernel.read, tunnel.index)).since(tunnel.now.base)
        except IoError:
            return counted(tunnel)

    def _schedule(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._watchers:
            due = min(watcher.due for watcher in self._watchers.values())
            self._timer = asyncio.get_running_loop().call_at(due, self._tick)

    def _tick(self) -> None:
        now = asyncio.get_running_loop().time()
        # Who is due within a moment is served now, so that several watchers do not wake us several times.
        due = [name for name, watcher in self._watchers.items() if watcher.due <= now + FASTEST / 4000]
        for name in due:
            watcher = self._watchers[name]
            watcher.due = max(watcher.due + watcher.seconds, now + watcher.seconds / 2)
        self._timer = None
        self._schedule()
        self._spawn(self._sample(due))

    async def _sample(self, watchers: list[str]) -> None:
        moment = time.monotonic_ns() // 1000
        tunnels = [tunnel for tunnel in self._tunnels if not tunnel.link_gone]
        read = await read_all_counters(self._kernel.read, {tunnel.index for tunnel in tunnels})
        values = {
            tunnel: (tunnel.now.base, read[tunnel.index].since(tunnel.now.base).as_tuple())
            for tunnel in tunnels
            if tunnel.index in read
        }
        for name in watchers:
            if name in self._watchers:
                await self._send(name, moment, values)

    async def _send(
        self, name: str, moment: int, values: Mapping[Tunnel, tuple[Counters, tuple[int, ...]]]
    ) -> None:
        seen = set(await self._visibility.seen_by(name))
        # After a reset the old count would look like traffic.
        body = [
            [tunnel.path, list(numbers)]
            for tunnel, (base, numbers) in values.items()
            if tunnel in seen and tunnel.now.base is base
        ]
        self._server.signal(name, names.SERVICE_PATH, names.MANAGER, "Sample", "ta(oat)", [moment, body])
