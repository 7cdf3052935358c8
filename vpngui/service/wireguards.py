"""The WireGuard tunnels there are: made from a person's configuration, and each one's runner."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from vpngui.apply.tun import NameTaken
from vpngui.apply.wireguard.engine import EngineKind
from vpngui.apply.wireguard.opening import Engines
from vpngui.model.errors import InvalidParameter, IoError, VpnServiceError
from vpngui.model.settings import TunnelSettings
from vpngui.service.profile_texts import Configuration
from vpngui.service.transports import Transports, WaysOf
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.wireguard import WireGuard
from vpngui.service.wireguard_runner import Runner

log = logging.getLogger(__name__)

_TAKE_UP = 40, 0.05
"""Tries, and seconds between them, until the program of an earlier run has let go of its device."""

_LOOKUPS = 8
"""Names that are asked for at a time for one person."""


class WireGuards:
    """``publish`` is told when a tunnel's health is another; ``spawn`` runs in the background."""

    def __init__(
        self,
        engines: Engines,
        tunnels: Tunnels,
        publish: Callable[[Tunnel], Awaitable[None]],
        transports: Transports,
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._engines = engines
        self._tunnels = tunnels
        self._publish = publish
        self._transports = transports
        self._spawn = spawn
        self._runners: dict[WireGuard, Runner] = {}
        self._few: dict[int, asyncio.Semaphore] = {}

    @property
    def kind(self) -> EngineKind | None:
        """What new ones are made with; None where there is nothing to make one with."""
        return self._engines.kind

    async def make(self, name: str, configuration: Configuration) -> WireGuard:
        """A device with a link of that name. Raises NameTaken, NotSupported, IoError, OutOfMemory."""
        ends = _Ends(self)
        ends.of = WireGuard(configuration, await self._engines.make(name, ends))
        return ends.of

    async def take_up(
        self, kind: EngineKind, name: str, index: int, configuration: Configuration
    ) -> WireGuard:
        """The same for a link that an earlier run left. Raises NotSupported, IoError, OutOfMemory."""
        tries, pause = _TAKE_UP
        for _ in range(tries):
            ends = _Ends(self)
            try:
                ends.of = WireGuard(configuration, await self._engines.take_up(kind, name, index, ends))
            except NameTaken:
                await asyncio.sleep(pause)
            else:
                return ends.of
        raise IoError(f"another program has the device {name} open; end it, or: vpnguid --reset")

    def check_free(self, uid: int, profile: str) -> Tunnel | None:
        """The person's tunnel of that profile which is not up, if any. Raises InvalidParameter when it is."""
        for tunnel in self._tunnels:
            of = tunnel.wireguard
            if of is not None and (tunnel.owner.uid, of.configuration.id) == (uid, profile):
                if tunnel.state.carries_traffic or tunnel.state.is_asking:
                    raise InvalidParameter(f"{tunnel.name} is connected, or being asked for, already")
                return tunnel
        return None

    async def prepare(self, tunnel: Tunnel, settings: TunnelSettings) -> None:
        """Find out where its peers are, before anything changes; nothing for others. Raises IoError."""
        if tunnel.wireguard is not None:
            await self._new_runner(tunnel, tunnel.wireguard, settings).resolve()

    async def start(self, tunnel: Tunnel) -> None:
        """Keys and peers, once its routes are there; nothing for tunnels that were not prepared. Raises
        IoError."""
        runner = self._runners.get(tunnel.wireguard) if tunnel.wireguard is not None else None
        if runner is not None:
            await runner.start()

    async def resume(self, tunnel: Tunnel) -> None:
        """As ``start``, for one that an earlier run had up already."""
        if tunnel.wireguard is not None:
            await self._new_runner(tunnel, tunnel.wireguard, tunnel.settings).resume()

    async def stop(self, tunnel: Tunnel) -> None:
        """Nothing is sent any more; nothing for tunnels that do not run. What goes wrong is logged: that the
        tunnel is down does not depend on it."""
        runner = self._runners.pop(tunnel.wireguard, None) if tunnel.wireguard is not None else None
        if runner is not None:
            try:
                await runner.stop()
            except VpnServiceError as error:
                log.error("%s", error)

    async def close(self, tunnel: Tunnel) -> None:
        """The tunnel is gone: so is everything of it but its link."""
        await self.stop(tunnel)
        if tunnel.wireguard is not None:
            try:
                await tunnel.wireguard.engine.close()
            except VpnServiceError as error:
                log.error("%s", error)

    def network_changed(self) -> None:
        """The way out of this computer is another one, or it has slept."""
        for runner in self._runners.values():
            runner.network_changed()

    def _new_runner(self, tunnel: Tunnel, wireguard: WireGuard, settings: TunnelSettings) -> Runner:
        runner = Runner(
            wireguard,
            tunnel.name,
            tunnel.mark,
            settings.mtu,
            lambda: self._publish(tunnel),
            WaysOf(self._transports, tunnel),
            self._spawn,
            self._few.setdefault(tunnel.owner.uid, asyncio.Semaphore(_LOOKUPS)),
        )
        self._runners[wireguard] = runner
        return runner

    def ended(self, wireguard: WireGuard, why: str) -> None:
        """An engine that was started has ended by itself."""
        runner = self._runners.get(wireguard)
        if runner is not None:
            runner.engine_ended(why)


class _Ends:
    """Told by an engine that it ended, tells whose it was: the engine is there before what it belongs to."""

    def __init__(self, wireguards: WireGuards) -> None:
        self._wireguards = wireguards
        self.of: WireGuard | None = None

    def __call__(self, why: str) -> None:
        if self.of is not None:
            self._wireguards.ended(self.of, why)
