"""The running service: its parts put together, and what it does when owners leave and links go."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from dbus_fast import NameFlag, RequestNameReply
from dbus_fast.aio import MessageBus

from vpngui.apply.converge import clean_up
from vpngui.apply.netlink import Kernel
from vpngui.contract import names
from vpngui.contract.server import ObjectServer
from vpngui.model.errors import IpcFailed, VpnServiceError
from vpngui.observe.links import watch_links
from vpngui.service.access import Access
from vpngui.service.agents import Agents
from vpngui.service.callers import Caller, Callers
from vpngui.service.changes import ChangeQueue
from vpngui.service.consent_flow import ConsentFlow
from vpngui.service.exporter import Exporter
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.manager_object import ManagerObject
from vpngui.service.tunnel_object import TunnelObject
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.visibility import Visibility

log = logging.getLogger(__name__)


class House:
    """``start`` makes the service callable, ``close`` takes every tunnel down again."""

    def __init__(self, bus: MessageBus, kernel: Kernel, consent_seconds: int) -> None:
        self._bus = bus
        self._kernel = kernel
        self._tasks: set[asyncio.Task[None]] = set()
        self._end_link_watch: Callable[[], None] = lambda: None
        self._tunnels = Tunnels()
        self._agents = Agents()
        self._queue = ChangeQueue()
        self._server = ObjectServer(bus, root=names.SERVICE_PATH)
        self._access = Access(bus)
        self._callers = Callers(bus, self._left)
        self._visibility = Visibility(self._tunnels, self._callers, self._access)
        self._exporter = Exporter(
            self._server,
            self._tunnels,
            self._callers,
            self._agents,
            self._visibility,
            self._object_of,
            self._spawn,
        )
        self._lifecycle = Lifecycle(kernel, self._tunnels, self._queue, self._exporter.publish)
        self._consents = ConsentFlow(
            self._tunnels, self._agents, self._lifecycle, self._spawn, consent_seconds
        )
        manager = ManagerObject(
            self._callers,
            self._access,
            self._agents,
            self._lifecycle,
            self._consents,
            self._visibility,
            self._exporter,
        )
        self._server.export(names.SERVICE_PATH, manager)

    async def start(self) -> None:
        """Remove what an earlier run left, then take the name. Raises IpcFailed when it is taken."""
        found = str(await clean_up(self._kernel))
        if found:
            log.warning("removed what an earlier run left behind:\n%s", found)
        await self._callers.start()
        await self._access.start()
        self._end_link_watch = watch_links(self._lost, self._look_at_all_links)
        answer = await self._bus.request_name(names.SERVICE_NAME, NameFlag.DO_NOT_QUEUE)
        if answer is not RequestNameReply.PRIMARY_OWNER:
            raise IpcFailed(f"another program owns {names.SERVICE_NAME}; is the service running already?")

    async def close(self) -> None:
        """Destroy every tunnel, then stop answering."""
        await self._server.close()
        for tunnel in self._tunnels:
            try:
                await self._lifecycle.destroy(tunnel)
            except VpnServiceError as error:
                log.error("%s could not be removed: %s", tunnel.name, error)
        await self._queue.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._end_link_watch()
        self._callers.close()

    def _object_of(self, tunnel: Tunnel) -> TunnelObject:
        return TunnelObject(
            tunnel,
            self._callers,
            self._access,
            self._agents,
            self._lifecycle,
            self._consents,
            self._visibility,
        )

    def _lost(self, index: int) -> None:
        if self._tunnels.of_index(index) is not None:
            self._spawn(self._lifecycle.lost(index))

    def _look_at_all_links(self) -> None:
        self._spawn(self._lifecycle.look_for_lost())

    def _left(self, caller: Caller) -> None:
        self._server.forget(caller.name)
        self._access.forget(caller.name)
        self._consents.withdraw(agent=caller)
        if self._agents.unregister(caller):
            self._spawn(self._exporter.agent_changed(caller.uid))
        for tunnel in self._tunnels.of_owner(caller):
            self._consents.withdraw(tunnel=tunnel)
            self._spawn(self._lifecycle.destroy(tunnel))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("background work failed", exc_info=task.exception())
