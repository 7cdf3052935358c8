"""A stand-in for polkitd inside a user namespace, where the real one cannot change to its own user.

``python -m vpngui.sandbox.stand_in GRANTS`` answers CheckAuthorization on the system bus of the
sandbox: GRANTS is a JSON object, action id → user ids. It answers by the bus's own word for who the
subject is, and nothing of the product knows of it.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from dbus_fast import BusType, Message, MessageType, RequestNameReply
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import bus_call, connect
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox.authority import BUS_NAME

PATH = "/org/freedesktop/PolicyKit1/Authority"
INTERFACE = "org.freedesktop.PolicyKit1.Authority"


class StandIn:
    """The authority's one method."""

    def __init__(self, bus: MessageBus, grants: dict[str, list[int]]) -> None:
        self._bus = bus
        self._grants = grants
        self._running: set[asyncio.Task[None]] = set()

    def handle(self, message: Message) -> bool:
        """Takes the calls of the authority's interface; the answer follows."""
        if message.message_type is not MessageType.METHOD_CALL or message.interface != INTERFACE:
            return False
        if (message.member, message.signature) == ("CheckAuthorization", "(sa{sv})sa{ss}us"):
            task = asyncio.get_running_loop().create_task(self._check(message))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        elif message.member == "CancelCheckAuthorization":
            self._bus.send(Message.new_method_return(message))
        else:
            self._bus.send(
                _error(message, "org.freedesktop.DBus.Error.UnknownMethod", "only CheckAuthorization")
            )
        return True

    async def _check(self, message: Message) -> None:
        (kind, details), action = message.body[0], message.body[1]
        if kind != "system-bus-name" or "name" not in details:
            self._bus.send(
                _error(message, f"{BUS_NAME}.Error.NotSupported", "only subjects of system-bus-name")
            )
            return
        try:
            uid = (await bus_call(self._bus, "GetConnectionUnixUser", "s", [details["name"].value]))[0]
        except VpnServiceError as error:
            self._bus.send(_error(message, f"{BUS_NAME}.Error.Failed", str(error)))
            return
        result: list[Any] = [uid in self._grants.get(action, []), False, {}]
        self._bus.send(Message.new_method_return(message, "(bba{ss})", [result]))


def _error(message: Message, name: str, text: str) -> Message:
    return Message.new_error(message, name, text)


async def _serve(grants: dict[str, list[int]]) -> int:
    bus = await connect(BusType.SYSTEM)
    bus.add_message_handler(StandIn(bus, grants).handle)
    if await bus.request_name(BUS_NAME) is not RequestNameReply.PRIMARY_OWNER:
        print(f"{BUS_NAME} is taken", file=sys.stderr)
        return 1
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # has no annotations
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_serve(json.loads(sys.argv[1]))))
