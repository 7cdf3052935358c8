"""How much goes through each tunnel, told by the service once a second while somebody looks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from vpngui.gui.manager_signals import Samples
from vpngui.gui.snapshot import Traffic
from vpngui.gui.tasks import Tasks
from vpngui.model.errors import VpnServiceError
from vpngui.model.statistics import rates

log = logging.getLogger(__name__)


class TrafficWatch:
    """``subscribe`` has the service send samples, or stop; ``publish`` gets rates and counters by path.

    A service that cannot do it leaves the rates away.
    """

    def __init__(
        self,
        subscribe: Callable[[bool], Awaitable[None]],
        publish: Callable[[Mapping[str, Traffic]], None],
    ) -> None:
        self._subscribe = subscribe
        self._publish = publish
        self._wanted = False
        self._told = False
        self._samples: Samples = {}
        self._tasks = Tasks()
        self._telling: asyncio.Task[None] | None = None

    def set_watched(self, watched: bool) -> None:
        """Somebody looks, or nobody does any more: then nothing is sent and nothing wakes up."""
        if watched != self._wanted:
            self._wanted = watched
            # Rates of before would be shown as if they were today's.
            self._samples = {}
            self._publish({})
            self._tell()

    def service_came(self) -> None:
        """A service that was just found knows of no subscription."""
        self._told = False
        self._samples = {}
        self._tell()

    def sampled(self, samples: Samples) -> None:
        """The service's next sample of every tunnel that it shows to this person."""
        if not self._wanted:
            return
        before, self._samples = self._samples, samples
        self._publish(
            {
                path: Traffic(rates(before.get(path), sample), sample.counters)
                for path, sample in samples.items()
            }
        )

    async def close(self) -> None:
        await self._tasks.close()

    def _tell(self) -> None:
        if self._wanted != self._told and (self._telling is None or self._telling.done()):
            self._telling = self._tasks.spawn(self._until_told(), "subscribing to the traffic")

    async def _until_told(self) -> None:
        """One call after the other, until the service was last told what is wanted now."""
        while self._wanted != self._told:
            self._told = self._wanted
            try:
                await self._subscribe(self._told)
            except VpnServiceError as error:
                # Too old for it, or gone: when it comes back, it is asked again.
                log.info("no statistics: %s", error)
