"""What NetworkManager knows of a link's network, where it runs: its name, and how Wi-Fi is protected.

Read without any privilege, from the objects that everybody may read (NetworkManager's D-Bus reference,
org.freedesktop.NetworkManager, .Connection.Active and .AccessPoint).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import VpnServiceError

NAME, PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
_ACTIVE = f"{NAME}.Connection.Active"
_SECONDS = 2.0
_NONE = "/"


@dataclass(frozen=True, slots=True)
class Connection:
    """``uuid`` is the same whenever it connects; ``type`` as NetworkManager has it ("802-11-wireless", ...).

    ``ssid`` and ``key_management`` are of the access point: the NM80211ApSecurityFlags of WPA and RSN."""

    uuid: str
    title: str
    type: str
    ssid: bytes = b""
    key_management: int = 0


async def connection_on(bus: MessageBus, link: str) -> Connection | None:
    """None where NetworkManager does not run, does not answer, or has nothing to do with the link."""
    try:
        reply = await call(
            bus, NAME, PATH, NAME, "GetDeviceByIpIface", "s", [link], timeout=_SECONDS, start=False
        )
        active = (await _all(bus, reply.body[0], f"{NAME}.Device")).get("ActiveConnection", _NONE)
        if active == _NONE:
            return None
        found = await _all(bus, active, _ACTIVE)
        point = found.get("SpecificObject", _NONE)
        wireless = found.get("Type") == "802-11-wireless" and point != _NONE
        return _connection(found, await _all(bus, point, f"{NAME}.AccessPoint") if wireless else {})
    except (VpnServiceError, LookupError, TypeError, ValueError):
        return None


async def _all(bus: MessageBus, path: str, interface: str) -> Mapping[str, Any]:
    reply = await call(
        bus, NAME, path, names.PROPERTIES, "GetAll", "s", [interface], timeout=_SECONDS, start=False
    )
    return {key: variant.value for key, variant in reply.body[0].items()}


def _connection(found: Mapping[str, Any], point: Mapping[str, Any]) -> Connection:
    return Connection(
        str(found["Uuid"]),
        str(found.get("Id", "")),
        str(found.get("Type", "")),
        bytes(point.get("Ssid", b"")),
        int(point.get("WpaFlags", 0)) | int(point.get("RsnFlags", 0)),
    )
