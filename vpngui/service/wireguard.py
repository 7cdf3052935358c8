"""What a tunnel has of WireGuard, as a value that its runner keeps up to date."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from dataclasses import dataclass, field

from vpngui.apply.wireguard.engine import Engine
from vpngui.model.errors import IoError
from vpngui.model.health import Health
from vpngui.model.wireguard import DeviceStatus, EndpointAddress
from vpngui.plan.firewall import Transport
from vpngui.service.profile_texts import Configuration
from vpngui.service.records import WireGuardRecord

_FRESH_SECONDS = 1.0
"""As long as that an answer is as good as a new one."""
_LOOK_SECONDS = 0.5
"""How long who reads about a tunnel waits for it."""


@dataclass(eq=False, slots=True)
class WireGuard:
    """What a tunnel has of WireGuard. ``kill_switch``: once it was up, nothing goes beside it; ``pinned``:
    with that it becomes a kept block, once. ``health`` is None while it is down; ``heard``, in Unix seconds,
    is the last sign of the other end at the time that ``health`` was told, or the start. ``endpoints`` by the
    peer's public key, as resolved last; ``asking`` are the questions for that which are on their way.
    ``status`` is what it said of itself at ``looked``, by the monotonic clock, while it ``runs``."""

    configuration: Configuration
    engine: Engine
    kill_switch: bool = False
    pinned: bool = False
    endpoints: dict[str, EndpointAddress] = field(default_factory=dict)
    health: Health | None = None
    heard: float = 0.0
    asking: tuple[Transport, ...] = ()
    status: DeviceStatus = field(default_factory=DeviceStatus)
    looked: float = -math.inf
    runs: bool = False

    @property
    def record(self) -> WireGuardRecord:
        """What the journal remembers of it."""
        reached = tuple((key, str(address), port) for key, (address, port) in self.endpoints.items())
        return WireGuardRecord(
            self.configuration.id,
            self.engine.kind,
            self.configuration.text,
            self.kill_switch,
            self.pinned,
            reached,
        )

    def become(self, configuration: Configuration) -> None:
        """Another configuration: what was found out about a peer that is elsewhere now is forgotten."""
        before, now = self.configuration.named_endpoints, configuration.named_endpoints
        self.endpoints = {key: at for key, at in self.endpoints.items() if before.get(key) == now.get(key)}
        self.configuration = configuration

    async def look(self) -> DeviceStatus:
        """Have ``status`` say how it is now, and give it. Raises IoError."""
        status = await self.engine.status()
        if self.runs:  # it may have gone down meanwhile
            self.status, self.looked = status, time.monotonic()
        return status

    async def look_for_somebody(self) -> None:
        """The same for who reads about it, unless it was looked at just now: it stays as it was where it
        takes too long to say."""
        if not self.runs or time.monotonic() - self.looked < _FRESH_SECONDS:
            return
        with contextlib.suppress(IoError, TimeoutError):
            async with asyncio.timeout(_LOOK_SECONDS):
                await self.look()

    @property
    def handshake(self) -> float:
        return max((peer.handshake for peer in self.status.peers), default=0.0)
