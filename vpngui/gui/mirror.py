"""The service's tunnels, followed through its signals."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.contract.values import counters_from_dict, identity_from_variants
from vpngui.contract.wireguard_seen import wireguard_from_variants
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.model.block import BlockRequest, check_block
from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState

log = logging.getLogger(__name__)


class Mirror:
    """Keeps a snapshot's tunnels true: one GetManagedObjects, then unicast signals."""

    def __init__(self, publish: Callable[[Snapshot], None]) -> None:
        self._publish = publish
        self._snapshot = Snapshot()
        self._late: list[Message] | None = None

    @property
    def snapshot(self) -> Snapshot:
        return self._snapshot

    def set(self, snapshot: Snapshot) -> None:
        """Publish ``snapshot`` if it says anything new."""
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self._publish(snapshot)

    async def load(self, bus: MessageBus) -> None:
        """Take over what GetManagedObjects lists; raises typed errors.

        The service may have read a property before a change of which its signal overtakes the answer:
        signals that come in between are applied once more on top.
        """
        late: list[Message] = []
        self._late = late
        try:
            machine = await _machine(bus)
            reply = await call(
                bus,
                names.SERVICE_NAME,
                names.SERVICE_PATH,
                names.OBJECT_MANAGER,
                "GetManagedObjects",
                start=False,
            )
        finally:
            if self._late is late:
                self._late = None
        found = [
            _changed(Tunnel(path), interfaces[names.TUNNEL])
            for path, interfaces in reply.body[0].items()
            if names.TUNNEL in interfaces
        ]
        snapshot = _machine_changed(self._snapshot, machine)
        snapshot = replace(snapshot, tunnels=tuple(sorted(found, key=lambda tunnel: _number(tunnel.path))))
        for message in late:
            snapshot = _reduced(snapshot, message)
        self.set(snapshot)

    def received(self, message: Message) -> None:
        """A signal from the service's own connection."""
        if self._late is not None:
            self._late.append(message)
        self.set(_reduced(self._snapshot, message))


async def _machine(bus: MessageBus) -> Mapping[str, Variant]:
    """The properties of Manager1; none from a service that does not tell."""
    try:
        reply = await call(
            bus,
            names.SERVICE_NAME,
            names.SERVICE_PATH,
            names.PROPERTIES,
            "GetAll",
            "s",
            [names.MANAGER],
            start=False,
        )
    except VpnServiceError as error:
        log.info("the service does not describe itself: %s", error)
        return {}
    return dict(reply.body[0])


_PLAIN = {
    "Name": "name",
    "Index": "index",
    "Session": "session",
    "Mtu": "mtu",
    "Error": "error",
    "Since": "since",
    "LocalNetwork": "local_network",
}
_LISTS = {
    "Local": "local",
    "Remote": "remote",
    "Routes": "routes",
    "Dns": "dns",
    "DnsSuffixes": "dns_suffixes",
}
_MACHINE = {"Version": "version", "FirewallBackend": "firewall", "DnsBackend": "dns", "Blocked": "blocked"}


def _changed(tunnel: Tunnel, values: Mapping[str, Variant]) -> Tunnel:
    """A copy with properties of Tunnel1 put in; those that no view shows are passed over."""
    plain = {key: variant.value for key, variant in values.items()}
    changes: dict[str, object] = {}
    changes |= {name: plain[key] for key, name in _PLAIN.items() if key in plain}
    changes |= {name: tuple(plain[key]) for key, name in _LISTS.items() if key in plain}
    if "Owner" in plain:
        changes["owner"] = identity_from_variants(plain["Owner"])
    if "Block" in plain:
        changes["block"], changes["pinned"] = _block(plain["Block"])
    if "Trial" in plain:
        trial = {key: variant.value for key, variant in plain["Trial"].items()}
        changes["trial_seconds"] = max(1, int(trial.get("seconds", 0))) if trial else 0
        changes["trial_returns"] = bool(trial.get("returns", False))
    if "WireGuard" in plain:
        changes |= _wireguard(plain["WireGuard"])
    if "Statistics" in plain:
        changes["counted"] = counters_from_dict(plain["Statistics"])
    if plain.get("State") in set(TunnelState):
        changes["state"] = TunnelState(plain["State"])
    return replace(tunnel, **changes)  # type: ignore[arg-type]


def _wireguard(body: Mapping[str, Variant]) -> dict[str, object]:
    """Empty for an application's tunnel; a health that this version does not know is none."""
    seen = wireguard_from_variants(body)
    return {
        "profile": seen.profile,
        "engine": seen.engine,
        "health": Health(seen.health) if seen.health in set(Health) else None,
        "heard": seen.heard,
        "kill_switch": seen.kill_switch,
    }


def _block(body: Mapping[str, Variant]) -> tuple[BlockRequest | None, bool]:
    """The block and whether it is pinned; one that cannot be read still is a block."""
    plain = {key: variant.value for key, variant in body.items()}
    if not plain:
        return None, False
    try:
        block = check_block(plain.get("vpn", ()), plain.get("original", ()))
    except InvalidParameter as error:
        log.info("the service tells of a block that this version cannot read: %s", error)
        block = BlockRequest()
    return block, bool(plain.get("pinned", False))


def _machine_changed(snapshot: Snapshot, values: Mapping[str, Variant]) -> Snapshot:
    changes = {name: values[key].value for key, name in _MACHINE.items() if key in values}
    return replace(snapshot, **changes) if changes else snapshot


def _reduced(snapshot: Snapshot, message: Message) -> Snapshot:
    match message.interface, message.member, message.signature:
        case names.OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}":
            path, interfaces = message.body
            if names.TUNNEL in interfaces:
                return snapshot.with_tunnel(_changed(Tunnel(path), interfaces[names.TUNNEL]))
        case names.OBJECT_MANAGER, "InterfacesRemoved", "oas":
            path, removed = message.body
            if names.TUNNEL in removed:
                return snapshot.without_tunnel(path)
        case names.PROPERTIES, "PropertiesChanged", "sa{sv}as":
            interface, changed, _ = message.body
            if interface == names.MANAGER and message.path == names.SERVICE_PATH:
                return _machine_changed(snapshot, changed)
            tunnel = snapshot.tunnel(message.path or "")
            if interface == names.TUNNEL and tunnel is not None:
                return snapshot.with_tunnel(_changed(tunnel, changed))
    return snapshot


def _number(path: str) -> int:
    last = path.rpartition("/")[2]
    return int(last) if last.isdecimal() else 0
