"""The app's end of the session bus: its name, its objects, and who calls them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import interfaces, names
from vpngui.contract.bus import bus_call, call, connect, watch_names
from vpngui.contract.server import Answer, Call, Endpoint, ObjectServer
from vpngui.model.errors import NotSupported, PermissionDenied, VpnServiceError

_DO_NOT_QUEUE = 4
_PRIMARY_OWNER = 1
_ALREADY_OWNER = 4


class Application:
    """org.freedesktop.Application (Desktop Entry Specification): being activated is being raised."""

    interface = interfaces.APPLICATION

    def __init__(self, activate: Callable[[str], None]) -> None:
        """``activate`` gets the activation token of the desktop, or ""."""
        self._activate = activate

    async def call(self, call: Call) -> Answer:
        if call.member == "ActivateAction":
            raise NotSupported(f"there is no action {call.body[0]!r}")
        platform_data = call.body[-1]
        token = platform_data.get("activation-token") or platform_data.get("desktop-startup-id")
        self._activate(str(token.value) if token is not None and token.signature == "s" else "")
        return Answer()

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return True


class SessionBus:
    """One connection; ``open`` first."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus
        self.server = ObjectServer(bus)
        self._processes: dict[str, int] = {}

    @classmethod
    async def open(cls) -> SessionBus:
        """Raises IpcFailed when this session has no bus."""
        return cls(await connect(BusType.SESSION))

    async def process_of(self, peer: str) -> int:
        """The process id behind a unique name; raises PermissionDenied when the bus does not know."""
        known = self._processes.get(peer)
        if known is not None:
            return known
        try:
            credentials = (await bus_call(self.bus, "GetConnectionCredentials", "s", [peer]))[0]
        except VpnServiceError as error:
            raise PermissionDenied(f"the bus does not say who {peer} is: {error}") from error
        if "ProcessID" not in credentials:
            raise PermissionDenied(f"the bus does not say which process {peer} is")
        # A unique name is never given to anybody else.
        process = self._processes[peer] = int(credentials["ProcessID"].value)
        return process

    async def claim(self, *endpoints: Endpoint, peer_left: Callable[[str], None]) -> bool:
        """Export the app and take its name; False when another app of this session has it.

        What the bus kept for the name is delivered the moment it is taken: the objects are there before.
        """
        self.server.export(names.APP_PATH, *endpoints)

        def name_changed(name: str, old: str, new: str) -> None:
            if name.startswith(":") and not new:
                self.server.forget(name)
                self._processes.pop(name, None)
                peer_left(name)

        await watch_names(self.bus, name_changed)
        reply = await bus_call(self.bus, "RequestName", "su", [names.APP_NAME, _DO_NOT_QUEUE])
        return reply[0] in (_PRIMARY_OWNER, _ALREADY_OWNER)

    async def raise_other(self, token: str) -> None:
        """Have the app that has the name show its window; raises typed errors."""
        data = {"activation-token": Variant("s", token)} if token else {}
        await call(self.bus, names.APP_NAME, names.APP_PATH, names.APPLICATION, "Activate", "a{sv}", [data])

    async def close(self) -> None:
        await self.server.close()
        if self.bus.connected:
            self.bus.disconnect()
