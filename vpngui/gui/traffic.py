"""How much goes through each tunnel, read once a second while somebody looks."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.tasks import Tasks
from vpngui.model.errors import VpnServiceError
from vpngui.model.statistics import Counters, Sample, rates

log = logging.getLogger(__name__)

PERIOD = 1.0
"""Seconds between two readings."""


class TrafficPoll:
    """``read`` gives one tunnel's counters; ``publish`` gets those of all tunnels that are up, by path."""

    def __init__(
        self,
        snapshot: Callable[[], Snapshot],
        read: Callable[[str], Awaitable[Counters]],
        publish: Callable[[Mapping[str, Traffic]], None],
    ) -> None:
        self._snapshot = snapshot
        self._read = read
        self._publish = publish
        self._samples: dict[str, Sample] = {}
        self._tasks = Tasks()
        self._running: asyncio.Task[None] | None = None

    def set_watched(self, watched: bool) -> None:
        """Somebody looks, or nobody does any more: then nothing is asked and nothing wakes up."""
        if watched and self._running is None:
            self._samples.clear()
            self._running = self._tasks.spawn(self._run(), "reading the traffic")
        elif not watched and self._running is not None:
            self._running.cancel()
            self._running = None

    async def close(self) -> None:
        self._running = None
        await self._tasks.close()

    async def _run(self) -> None:
        while True:
            await self._once()
            await asyncio.sleep(PERIOD)

    async def _once(self) -> None:
        paths = [tunnel.path for tunnel in self._snapshot().tunnels if tunnel.state.carries_traffic]
        results = await asyncio.gather(*(self._sample(path) for path in paths))
        found = {path: sample for path, sample in zip(paths, results, strict=True) if sample is not None}
        self._publish(
            {
                path: Traffic(rates(self._samples.get(path), sample), sample.counters)
                for path, sample in found.items()
            }
        )
        self._samples = found

    async def _sample(self, path: str) -> Sample | None:
        try:
            counters = await self._read(path)
        except VpnServiceError as error:
            # It went down between the snapshot and now; the next snapshot knows.
            log.debug("no statistics of %s: %s", path, error)
            return None
        return Sample(time.monotonic(), counters)
