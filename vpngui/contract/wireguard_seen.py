"""The property WireGuard of Tunnel1, as a value; service/wireguard_values.py makes it."""

from __future__ import annotations

from collections.abc import Mapping

from dbus_fast import Variant

from vpngui.model.wireguard_seen import PeerSeen, WireGuardSeen


def wireguard_from_variants(body: Mapping[str, Variant]) -> WireGuardSeen:
    """What is missing has its default: the property is empty for an application's tunnel."""
    plain = {key: variant.value for key, variant in body.items()}
    return WireGuardSeen(
        plain.get("profile", ""),
        plain.get("engine", ""),
        plain.get("kill_switch", False),
        plain.get("health", ""),
        plain.get("heard", 0),
        plain.get("handshake", 0),
        tuple(_peer(one) for one in plain.get("peers", ())),
    )


def _peer(body: Mapping[str, Variant]) -> PeerSeen:
    plain = {key: variant.value for key, variant in body.items()}
    return PeerSeen(
        plain.get("public_key", ""),
        plain.get("endpoint", ""),
        plain.get("handshake", 0),
        plain.get("rx_bytes", 0),
        plain.get("tx_bytes", 0),
    )
