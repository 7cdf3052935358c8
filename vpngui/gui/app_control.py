"""The app-control target on the session bus: LaunchRequest, and the request objects it makes."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from dbus_fast import Variant

from vpngui.contract import interfaces, names
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.gui.confined import is_confined
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.consent.queue import Request
from vpngui.gui.snapshot import ServiceState, Snapshot, Tunnel
from vpngui.model.consent import check_direction
from vpngui.model.errors import InvalidParameter, PermissionDenied, VpnServiceError
from vpngui.model.identity import Grade
from vpngui.model.interface_name import check_interface_name

_HANDLE_TOKEN = re.compile(r"[A-Za-z0-9_]{1,64}", re.ASCII)


class Tunnels(Protocol):
    """What is known of the service."""

    @property
    def snapshot(self) -> Snapshot: ...

    async def settled(self) -> None:
        """Wait until it is known whether the service is there."""

    async def refresh(self) -> None: ...


class Asker(Protocol):
    """Who puts the questions to the person."""

    def add(self, request: Request) -> None:
        """Raises OutOfMemory when too many wait already."""

    def withdraw(self, path: str) -> None:
        """The request is not waited for any more."""


class RequestObject:
    """One Request1 object; only its caller sees it."""

    interface = interfaces.REQUEST

    def __init__(self, caller: str, close: Callable[[], None]) -> None:
        self._caller = caller
        self._close = close

    async def call(self, call: Call) -> Answer:
        if call.sender != self._caller:
            raise PermissionDenied("this request belongs to another program")
        self._close()
        return Answer()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return sender == self._caller


class AppControl:
    """``process_of`` gives the process id behind a unique name of the session bus."""

    interface = interfaces.APP_CONTROL

    def __init__(
        self,
        server: ObjectServer,
        tunnels: Tunnels,
        asker: Asker,
        process_of: Callable[[str], Awaitable[int]],
    ) -> None:
        self._server = server
        self._tunnels = tunnels
        self._process_of = process_of
        self._asker = asker
        self._open: dict[str, Request] = {}
        self._launching = 0
        self._left: set[str] = set()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return True

    async def call(self, call: Call) -> Answer:
        self._launching += 1
        try:
            return await self._launch(call)
        finally:
            self._launching -= 1
            if not self._launching:
                self._left.clear()

    async def _launch(self, call: Call) -> Answer:
        operation, data, options = call.body
        if operation != names.OPERATION:
            raise InvalidParameter(
                f"the operation {operation!r} is not known here; only {names.OPERATION} is"
            )
        direction = check_direction(_mandatory(data, names.KEY_TYPE))
        name = check_interface_name(_mandatory(data, names.KEY_NAME))
        path = names.request_path(call.sender, _token(options))
        pid = await self._process_of(call.sender)
        tunnel = await self._tunnel(name, pid)
        if call.sender in self._left:
            raise PermissionDenied("the caller has left the bus")
        # No await from here on: the answer leaves before anything that the request sets off.
        if path in self._open:
            raise InvalidParameter("a request with this handle_token is open already; take another")
        self._add(Request(path, call.sender, pid, tunnel, direction))
        return Answer([path])

    def respond(self, request: Request, outcome: Outcome) -> None:
        """Tell the caller, and end the request; one that is closed already hears nothing."""
        if self._open.pop(request.path, None) is not None:
            self._server.signal(
                request.caller,
                request.path,
                names.REQUEST,
                "Response",
                "ia{ss}",
                [int(outcome.result), outcome.reply_data],
            )
            self._server.withdraw(request.path)

    def peer_left(self, peer: str) -> None:
        """A program left the session bus: nobody waits for its requests any more."""
        if self._launching:
            self._left.add(peer)
        for request in list(self._open.values()):
            if request.caller == peer:
                self._close(request.path)

    def _add(self, request: Request) -> None:
        self._asker.add(request)
        self._open[request.path] = request
        self._server.export(request.path, RequestObject(request.caller, lambda: self._close(request.path)))

    def _close(self, path: str) -> None:
        if self._open.pop(path, None) is not None:
            self._server.withdraw(path)
            self._asker.withdraw(path)

    async def _tunnel(self, name: str, pid: int) -> str:
        """The path of the caller's tunnel; empty while there is no service that could know."""
        await self._tunnels.settled()
        if self._tunnels.snapshot.service is not ServiceState.PRESENT:
            return ""
        tunnel = self._tunnels.snapshot.named(name)
        if tunnel is None:
            # Made a moment ago: its announcement may still be on its way on the other bus.
            tunnel = await self._refreshed(name)
        if tunnel is None:
            raise InvalidParameter(f"there is no tunnel {name!r}; make it before you ask for it")
        if tunnel.owner.grade is Grade.PROFILE:
            # It is the person's, as any unconfined program of theirs is.
            if tunnel.owner.uid != os.getuid() or await asyncio.to_thread(is_confined, pid):
                raise PermissionDenied(f"the tunnel {name!r} is the person's, not a confined program's")
        elif tunnel.owner.pid != pid:
            raise PermissionDenied(f"the tunnel {name!r} belongs to another program")
        return tunnel.path

    async def _refreshed(self, name: str) -> Tunnel | None:
        try:
            await self._tunnels.refresh()
        except VpnServiceError:
            return None
        return self._tunnels.snapshot.named(name)


def _mandatory(data: Mapping[str, str], key: str) -> str:
    try:
        return data[key]
    except KeyError:
        raise InvalidParameter(f"the extra data lacks {key}") from None


def _token(options: Mapping[str, Variant]) -> str:
    option = options.get("handle_token")
    if option is None:
        return secrets.token_hex(16)
    if option.signature != "s" or not _HANDLE_TOKEN.fullmatch(option.value):
        raise InvalidParameter("handle_token is 1 to 64 letters, digits or '_'")
    return str(option.value)
