"""The tunnels as the service tells of them to any program of their person: values, and one look at them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call, connect
from vpngui.contract.values import counters_from_dict, identity_from_variants
from vpngui.contract.wireguard_seen import wireguard_from_variants
from vpngui.model.errors import IpcFailed, VpnServiceError
from vpngui.model.identity import Identity
from vpngui.model.statistics import Counters
from vpngui.model.tunnel_state import TunnelState
from vpngui.model.wireguard_seen import PeerSeen

LOOK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Tunnel:
    """``profile`` is the id of the profile that it is made of, empty for an application's; ``health`` is
    empty while that is not known."""

    path: str
    name: str
    owner: Identity
    session: str
    state: TunnelState
    error: str = ""
    since: int = 0
    routes: tuple[str, ...] = ()
    blocks: bool = False
    profile: str = ""
    engine: str = ""
    health: str = ""
    handshake: int = 0
    peers: tuple[PeerSeen, ...] = ()
    counters: Counters = field(default_factory=Counters)

    @property
    def condition(self) -> str:
        """How it is, in one word: "down", "blocked", "asking", "error", "up", or WireGuard's health."""
        if self.state.carries_traffic:
            return self.health or "up"
        if self.state is TunnelState.DOWN:
            return "blocked" if self.blocks else "down"
        return "error" if self.state is TunnelState.ERROR else "asking"


@dataclass(frozen=True, slots=True)
class Seen:
    """``why_not`` is empty where the service answered; ``manager`` has its own properties."""

    tunnels: tuple[Tunnel, ...] = ()
    manager: Mapping[str, Any] = field(default_factory=dict)
    why_not: str = ""


def look() -> Seen:
    """What the service says now. It is not started for that, and that it does not answer is no error."""
    return asyncio.run(_look())


async def _look() -> Seen:
    try:
        bus = await asyncio.wait_for(connect(BusType.SYSTEM), LOOK_SECONDS)
    except TimeoutError:
        return Seen(why_not="the system bus does not answer")
    except IpcFailed as error:
        return Seen(why_not=str(error))
    try:
        return await see(bus)
    except VpnServiceError as error:
        return Seen(why_not=str(error))
    finally:
        bus.disconnect()


async def see(bus: MessageBus, *, start: bool = False) -> Seen:
    """The same over a connection that is there, which hears of changes from then on. Raises IpcFailed,
    TimedOut."""
    [objects] = await _asked(bus, names.OBJECT_MANAGER, "GetManagedObjects", start=start)
    [manager] = await _asked(bus, names.PROPERTIES, "GetAll", "s", [names.MANAGER], start=start)
    tunnels = tuple(
        tunnel_from_variants(path, found[names.TUNNEL])
        for path, found in objects.items()
        if names.TUNNEL in found
    )
    return Seen(tunnels, {key: value.value for key, value in manager.items()})


async def _asked(
    bus: MessageBus,
    interface: str,
    member: str,
    signature: str = "",
    body: Sequence[Any] = (),
    *,
    start: bool,
) -> list[Any]:
    where = names.SERVICE_NAME, names.SERVICE_PATH, interface, member, signature, body
    reply = await call(bus, *where, timeout=LOOK_SECONDS, start=start)
    return list(reply.body)


def tunnel_from_variants(path: str, body: Mapping[str, Variant]) -> Tunnel:
    """Of Tunnel1's properties; those that are missing have their defaults."""
    plain = {key: variant.value for key, variant in body.items()}
    wireguard = wireguard_from_variants(plain.get("WireGuard", {}))
    state = plain.get("State")
    return Tunnel(
        path,
        plain.get("Name", ""),
        identity_from_variants(plain.get("Owner", {})),
        plain.get("Session", ""),
        TunnelState(state) if state in set(TunnelState) else TunnelState.DOWN,
        plain.get("Error", ""),
        plain.get("Since", 0),
        tuple(plain.get("Routes", ())),
        bool(plain.get("Block")),
        wireguard.profile,
        wireguard.engine,
        wireguard.health,
        wireguard.handshake,
        wireguard.peers,
        counters_from_dict(plain.get("Statistics", {})),
    )


def of_profile(tunnels: Sequence[Tunnel], id_: str) -> Tunnel | None:
    return next((one for one in tunnels if one.profile == id_), None)


def age(moment: int) -> float:
    """Seconds since a moment in Unix seconds."""
    return time.time() - moment
