"""Tunnels that nobody owns any more end: their application has left, or their person has logged out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from vpngui.model.errors import VpnServiceError
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.tunnels import Tunnel, Tunnels

log = logging.getLogger(__name__)

_PATIENCE = (0.05, 0.2, 1, 5, 30, 120)
"""Seconds between tries to remove what nobody owns any more."""


class Departures:
    """``spawn`` runs a coroutine in the background."""

    def __init__(
        self,
        tunnels: Tunnels,
        lifecycle: Lifecycle,
        consents: ConsentFlow,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._tunnels = tunnels
        self._lifecycle = lifecycle
        self._consents = consents
        self._spawn = spawn

    def end(self, tunnels: Iterable[Tunnel]) -> None:
        """What is asked about them is void at once."""
        for tunnel in tunnels:
            self._consents.withdraw(tunnel=tunnel)
            self._spawn(self._end(tunnel))

    def logged_out(self, uid: int) -> None:
        """What was the person's own, and no program's, goes."""
        self.end([one for one in self._tunnels if one.wireguard is not None and one.owner.uid == uid])

    async def _end(self, tunnel: Tunnel) -> None:
        for seconds in (*_PATIENCE, None):
            try:
                await self._lifecycle.destroy(tunnel)
                break
            except VpnServiceError as error:
                log.error("%s, whose owner has gone, could not be removed: %s", tunnel.name, error)
                if seconds is None:
                    return
                await asyncio.sleep(seconds)
