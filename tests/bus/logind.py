"""What the service asks of systemd-logind, answered on a private bus (org.freedesktop.login1(5))."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from dbus_fast import BusType, Message, MessageType, NameFlag, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import bus_call

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"


class Logind:
    """``sessions``: number → (uid, state, class). What changes is announced as logind does."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus
        self.sessions: dict[str, tuple[int, str, str]] = {}
        bus.add_message_handler(self._called)

    async def log_in(self, number: str, uid: int, kind: str = "user") -> None:
        self.sessions[number] = (uid, "active", kind)
        await self._announce("SessionNew", number)

    async def log_out(self, number: str) -> None:
        """Nothing of the session is left."""
        del self.sessions[number]
        await self._announce("SessionRemoved", number)

    async def wake_up(self) -> None:
        """The computer slept, and sleeps no more."""
        await self.bus.send(Message.new_signal(PATH, f"{NAME}.Manager", "PrepareForSleep", "b", [False]))
        await bus_call(self.bus, "GetId")

    def close(self, number: str) -> None:
        """The session ends, but a program of it goes on: logind keeps it, and announces nothing."""
        uid, _, kind = self.sessions[number]
        self.sessions[number] = (uid, "closing", kind)

    async def _announce(self, member: str, number: str) -> None:
        await self.bus.send(
            Message.new_signal(PATH, f"{NAME}.Manager", member, "so", [number, _path(number)])
        )
        await bus_call(self.bus, "GetId")

    def _called(self, message: Message) -> bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        if message.member == "ListSessions":
            rows = [[n, uid, "somebody", "seat0", _path(n)] for n, (uid, _, _) in self.sessions.items()]
            self.bus.send(Message.new_method_return(message, "a(susso)", [rows]))
        elif message.member == "GetAll":
            number = (message.path or "").rpartition("_")[2]
            if number not in self.sessions:
                unknown = "org.freedesktop.DBus.Error.UnknownObject"
                self.bus.send(Message.new_error(message, unknown, "there is no such session"))
                return True
            _, state, kind = self.sessions[number]
            values = {"State": Variant("s", state), "Class": Variant("s", kind)}
            self.bus.send(Message.new_method_return(message, "a{sv}", [values]))
        else:
            return False
        return True


@asynccontextmanager
async def logind(address: str, before: Logind | None = None) -> AsyncIterator[Logind]:
    """It owns its name as long as the context lasts, and knows from the start of who was there ``before``."""
    bus = await MessageBus(bus_address=address, bus_type=BusType.SYSTEM).connect()
    try:
        found = Logind(bus)
        if before is not None:
            found.sessions.update(before.sessions)
        await bus.request_name(NAME, NameFlag.DO_NOT_QUEUE)
        yield found
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()
        await asyncio.sleep(0)


def _path(number: str) -> str:
    return f"{PATH}/session/_{number}"
