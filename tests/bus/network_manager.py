"""What the service asks of NetworkManager, answered on a private bus (its D-Bus reference): there is no Wi-Fi
in a sandbox that the real one could join."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from dbus_fast import BusType, Message, MessageType, NameFlag, Variant
from dbus_fast.aio import MessageBus

from vpngui.observe.network_manager import NAME, PATH

_DEVICE, _ACTIVE, _POINT = f"{PATH}/Devices/1", f"{PATH}/ActiveConnection/1", f"{PATH}/AccessPoint/1"


class NetworkManager:
    """``link`` is connected to the Wi-Fi ``ssid`` of the saved connection ``uuid``."""

    def __init__(self, bus: MessageBus, link: str, uuid: str, ssid: bytes, rsn_flags: int) -> None:
        self._bus = bus
        self._link = link
        self._objects: dict[str, dict[str, Variant]] = {
            _DEVICE: {"ActiveConnection": Variant("o", _ACTIVE), "Interface": Variant("s", link)},
            _ACTIVE: {
                "Uuid": Variant("s", uuid),
                "Id": Variant("s", "saved"),
                "Type": Variant("s", "802-11-wireless"),
                "SpecificObject": Variant("o", _POINT),
            },
            _POINT: {
                "Ssid": Variant("ay", ssid),
                "Flags": Variant("u", 1),
                "WpaFlags": Variant("u", 0),
                "RsnFlags": Variant("u", rsn_flags),
            },
        }
        bus.add_message_handler(self._called)

    def _called(self, message: Message) -> bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        if message.member == "GetDeviceByIpIface":
            if message.body == [self._link]:
                self._answer(message, "o", _DEVICE)
            else:
                unknown = f"{NAME}.UnknownDevice"
                self._bus.send(
                    Message.new_error(message, unknown, "No device found for the requested iface.")
                )
        elif message.member == "GetAll":
            self._answer(message, "a{sv}", self._objects[message.path or ""])
        else:
            return False
        return True

    def _answer(self, message: Message, signature: str, value: Any) -> None:
        self._bus.send(Message.new_method_return(message, signature, [value]))


@asynccontextmanager
async def network_manager(
    address: str, link: str, uuid: str, ssid: bytes, rsn_flags: int
) -> AsyncIterator[NetworkManager]:
    """It owns its name as long as the context lasts."""
    bus = await MessageBus(bus_address=address, bus_type=BusType.SYSTEM).connect()
    try:
        found = NetworkManager(bus, link, uuid, ssid, rsn_flags)
        await bus.request_name(NAME, NameFlag.DO_NOT_QUEUE)
        yield found
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()
        await asyncio.sleep(0)
