"""What the service says of one tunnel's server, asked for only while somebody reads about it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from vpngui.contract.wireguard_seen import wireguard_from_variants
from vpngui.gui.context import Context
from vpngui.gui.snapshot import Tunnel
from vpngui.model.errors import VpnServiceError
from vpngui.model.wireguard_seen import WireGuardSeen

log = logging.getLogger(__name__)

_PERIOD = 1.9
"""Seconds at least between two questions; ``look`` is called about once a second."""


class ServerWatch:
    """``changed`` is called when there is something new to show."""

    def __init__(self, context: Context, changed: Callable[[], None]) -> None:
        self._context = context
        self._changed = changed
        self._tunnel: Tunnel | None = None
        self._seen: WireGuardSeen | None = None
        self._asking = False
        self._asked = 0.0

    def look(self, tunnel: Tunnel) -> WireGuardSeen | None:
        """What is known of ``tunnel``, which somebody reads about; it is asked for anew when it is time."""
        before, self._tunnel = self._tunnel, tunnel
        if before is None or before.path != tunnel.path:
            self._seen = None
        another = before is None or (before.path, before.health) != (tunnel.path, tunnel.health)
        if not tunnel.profile:
            return None
        due = time.monotonic() - self._asked >= _PERIOD and tunnel.state.carries_traffic
        if (due or another) and not self._asking:
            self._asking = True
            self._context.spawn(self._ask(tunnel.path), "asking how a server is")
        return self._seen

    async def _ask(self, path: str) -> None:
        self._asked = time.monotonic()
        try:
            said = await self._context.service.tunnel_property(path, "WireGuard")
        except VpnServiceError as error:
            log.info("the service does not say how a server is: %s", error)
            return
        finally:
            self._asking = False
        seen = wireguard_from_variants(said)
        if self._tunnel is not None and self._tunnel.path == path and seen != self._seen:
            self._seen = seen
            self._changed()
