"""What may pass a tunnel's own block: packets to its servers and, meanwhile, questions where they are."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from vpngui.model.errors import VpnServiceError
from vpngui.model.wireguard import EndpointAddress
from vpngui.observe.around import PORT, Way
from vpngui.plan.firewall import Transport
from vpngui.service.changes import ChangeQueue
from vpngui.service.network import Network
from vpngui.service.pinning import is_of
from vpngui.service.tunnels import Tunnel

log = logging.getLogger(__name__)


class Transports:
    """Changes run in the queue, and are in force when the methods return."""

    def __init__(self, network: Network, queue: ChangeQueue) -> None:
        self._network = network
        self._queue = queue

    def stopped(self, tunnel: Tunnel) -> bool:
        """Whether a block of the tunnel's own is in force."""
        return tunnel.now.block is not None or any(is_of(one, tunnel) for one in self._network.pinned)

    async def move(self, tunnel: Tunnel, endpoints: dict[str, EndpointAddress]) -> None:
        """Its servers are there now, by their public keys. Raises IoError; then they are where they were."""

        async def change() -> None:
            of = tunnel.wireguard
            if of is not None and of.endpoints != endpoints:
                await self._network.let_through(tunnel, endpoints, of.asking)

        await self._queue.run(change, tunnel.owner.uid)

    @asynccontextmanager
    async def asking(self, tunnel: Tunnel, ways: Sequence[Way]) -> AsyncIterator[None]:
        """Questions for names pass the tunnel's own block meanwhile, by these ways. Raises IoError."""
        if not ways or not self.stopped(tunnel):
            yield
            return
        passing = tuple(Transport(tunnel.mark, way.server, PORT, way.own) for way in ways)
        over = False

        async def begin() -> None:
            if tunnel.wireguard is not None and not over:
                asking = (*tunnel.wireguard.asking, *passing)
                await self._network.let_through(tunnel, tunnel.wireguard.endpoints, asking)

        async def end() -> None:
            if tunnel.wireguard is not None:
                asking = tuple(one for one in tunnel.wireguard.asking if one not in passing)
                await self._network.let_through(tunnel, tunnel.wireguard.endpoints, asking)

        try:
            await self._queue.run(begin, tunnel.owner.uid)
            yield
        finally:
            # Also of who was canceled in between. As the service's own: not refused when many changes wait.
            over = True
            try:
                await self._queue.run(end)
            except VpnServiceError as error:
                log.error("questions of %s could not be stopped again: %s", tunnel.name, error)


class WaysOf:
    """The same for one tunnel: see service.wireguard_runner.Ways."""

    def __init__(self, transports: Transports, tunnel: Tunnel) -> None:
        self._transports = transports
        self._tunnel = tunnel

    def stopped(self) -> bool:
        return self._transports.stopped(self._tunnel)

    async def move(self, endpoints: dict[str, EndpointAddress]) -> None:
        await self._transports.move(self._tunnel, endpoints)

    def asking(self, ways: Sequence[Way]) -> AbstractAsyncContextManager[None]:
        return self._transports.asking(self._tunnel, ways)
