"""This process's connection to the service: one for all handles, kept by a thread of its own.

The service takes the connection for the owner of the tunnels: when it ends, they end.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Sequence
from typing import Any

from dbus_fast import BusType, Message
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call, connect
from vpngui.model.errors import IpcFailed

_lock = threading.Lock()
_shared: Connection | None = None


class Connection:
    """Blocking calls to the service, from any thread; raises IpcFailed when the bus is not there."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="vpngui", daemon=True).start()
        try:
            self._bus: MessageBus = asyncio.run_coroutine_threadsafe(
                connect(BusType.SYSTEM), self._loop
            ).result()
        except BaseException:
            self._loop.call_soon_threadsafe(self._loop.stop)
            raise

    @property
    def connected(self) -> bool:
        return bool(self._bus.connected)

    def call(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        fds: Sequence[int] = (),
    ) -> Message:
        """The service's reply; raises its typed error, IpcFailed, or TimedOut. ``fds`` stay the caller's."""
        if not self.connected:
            raise IpcFailed("the connection to the system bus has ended, and the tunnels with it")
        calling = call(self._bus, names.SERVICE_NAME, path, interface, member, signature, body, fds=fds)
        return asyncio.run_coroutine_threadsafe(calling, self._loop).result()


def shared() -> Connection:
    """The process's connection, made anew when there is none or it has broken. Raises IpcFailed."""
    global _shared
    with _lock:
        if _shared is None or not _shared.connected:
            _shared = Connection()
        return _shared


def _after_fork() -> None:
    # The child has the parent's socket but not the thread that reads it.
    global _shared, _lock
    _shared, _lock = None, threading.Lock()


os.register_at_fork(after_in_child=_after_fork)
