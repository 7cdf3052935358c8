"""Everything around the tunnels that is watched, and the look that each event leads to."""

from __future__ import annotations

import logging
from collections.abc import Callable

from vpngui.apply.writers import Writers
from vpngui.model.errors import VpnServiceError
from vpngui.observe.links import watch_links
from vpngui.service.looks import Looks
from vpngui.service.reconcile import Reconciler
from vpngui.service.tunnels import Tunnels

log = logging.getLogger(__name__)


class Surroundings:
    """Wakes up only when something happens."""

    def __init__(self, writers: Writers, tunnels: Tunnels, reconciler: Reconciler) -> None:
        self._writers = writers
        self._tunnels = tunnels
        self._network = Looks(reconciler.look)
        self._ends: list[Callable[[], None]] = []

    async def watch(self) -> None:
        """Begin. What cannot be watched is said in the log."""
        self._ends.append(watch_links(self._link_removed, self._network.wanted))
        if self._writers.resolver is not None:
            try:
                self._ends.append(await self._writers.resolver.watch(self._network.wanted))
            except VpnServiceError as error:
                log.error("changes of the DNS settings are not noticed: %s", error)

    async def close(self) -> None:
        for end in self._ends:
            end()
        self._ends.clear()
        await self._network.close()

    def _link_removed(self, index: int) -> None:
        if self._tunnels.of_index(index) is not None:
            self._network.wanted()
