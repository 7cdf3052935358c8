"""Who calls: every peer by its unique bus name, with the uid and the process the bus vouches for."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, field

from dbus_fast import Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import bus_call, on_signal
from vpngui.model.errors import PermissionDenied, VpnServiceError
from vpngui.model.identity import Identity
from vpngui.observe.processes import on_death, open_process, start_time
from vpngui.service.identify import identify


@dataclass(eq=False, slots=True)
class Caller:
    """A peer on the bus. ``pidfd`` keeps its process id from meaning another process; -1 when unknown."""

    name: str
    uid: int = -1
    pid: int = -1
    pidfd: int = -1
    gone: bool = False
    _stop_watch: Callable[[], None] = field(default=lambda: None, repr=False)
    _identity: asyncio.Future[Identity] | None = field(default=None, repr=False)
    _started: int | None = field(default=None, repr=False)

    async def started(self) -> int:
        """When the process started (observe.processes.start_time); raises PermissionDenied when it ended."""
        if self._started is None:
            self._started = await asyncio.to_thread(start_time, self.pid)
        if self._started is None:
            raise PermissionDenied("the caller's process has ended")
        return self._started

    async def identity(self) -> Identity:
        """Who the process is, found out once: a connection does not survive the start of another program,
        unless the program means it to. Raises nothing.
        """
        if self._identity is None:
            self._identity = asyncio.ensure_future(identify(self.pid, self.uid, self.pidfd))
        return await asyncio.shield(self._identity)


def person(uid: int) -> Caller:
    """The owner of a tunnel that no program owns: a person, who stays when programs come and go."""
    return Caller("", uid)


class Callers:
    """Knows the callers that are on the bus, and says when one leaves it or its process dies."""

    def __init__(self, bus: MessageBus, left: Callable[[Caller], None]) -> None:
        self._bus = bus
        self._left = left
        self._known: dict[str, Caller] = {}
        self.bus_id = ""
        """What tells this bus from the one before a restart; known after ``start``."""

    async def start(self) -> None:
        [self.bus_id] = await bus_call(self._bus, "GetId")
        # arg2 is the new owner: only departures of names wake us.
        rule = (
            f"type='signal',sender='{names.BUS_NAME}',path='{names.BUS_PATH}',"
            f"interface='{names.BUS_NAME}',member='NameOwnerChanged',arg2=''"
        )
        await on_signal(
            self._bus,
            rule,
            lambda message: message.sender == names.BUS_NAME and message.member == "NameOwnerChanged",
            lambda message: self._departed(message.body[0]) if not message.body[2] else None,
        )

    async def get(self, name: str) -> Caller:
        """The caller behind a unique name; raises PermissionDenied when it has left meanwhile."""
        known = self._known.get(name)
        if known is not None and known.uid >= 0:
            return known
        caller = self._known.setdefault(name, Caller(name))
        try:
            [credentials] = await bus_call(self._bus, "GetConnectionCredentials", "s", [name])
        except VpnServiceError:
            self._departed(name)
            raise PermissionDenied("the caller has left the bus") from None
        if caller.gone:
            raise PermissionDenied("the caller has left the bus")
        if caller.uid < 0:
            self._fill(caller, credentials)
        return caller

    def close(self) -> None:
        for caller in list(self._known.values()):
            _release(caller)
        self._known.clear()

    def _fill(self, caller: Caller, credentials: dict[str, Variant]) -> None:
        uid, pid = credentials.get("UnixUserID"), credentials.get("ProcessID")
        if uid is None or pid is None:
            raise PermissionDenied("the bus does not say who the caller is")
        pidfd = open_process(pid.value)
        if pidfd is None:
            raise PermissionDenied("the caller's process has ended")
        caller.uid, caller.pid, caller.pidfd = uid.value, pid.value, pidfd
        caller._stop_watch = on_death(pidfd, lambda: self._departed(caller.name))

    def _departed(self, name: str) -> None:
        caller = self._known.pop(name, None)
        if caller is not None:
            caller.gone = True
            self._left(caller)
            _release(caller)


def _release(caller: Caller) -> None:
    caller._stop_watch()
    if caller.pidfd >= 0:
        os.close(caller.pidfd)
        caller.pidfd = -1
