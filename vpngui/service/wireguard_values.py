"""What a tunnel's property WireGuard says: empty for tunnels of applications."""

from __future__ import annotations

from dbus_fast import Variant

from vpngui.model.networks import IpAddress
from vpngui.model.wireguard import PeerStatus
from vpngui.service.wireguard import WireGuard


def wireguard_to_variants(wireguard: WireGuard | None, *, peers: bool = False) -> dict[str, Variant]:
    """Keys ``profile`` s (as its store calls it), ``engine`` s ("kernel", "userspace"), ``kill_switch`` b,
    ``health`` s (empty while it is down) and ``heard`` t (Unix seconds of the last handshake when the health
    was told, or of the start where there was none; 0 while it is down); where ``peers`` are asked for, also
    ``handshake`` t (Unix seconds, 0 for never) and ``peers`` aa{sv}.

    Only what a person is told of at once is announced; handshakes and counters of peers change all the time.
    """
    if wireguard is None:
        return {}
    found = {
        "profile": Variant("s", wireguard.configuration.id),
        "engine": Variant("s", wireguard.engine.kind.value),
        "kill_switch": Variant("b", wireguard.kill_switch),
        "health": Variant("s", wireguard.health.value if wireguard.health else ""),
        "heard": Variant("t", int(wireguard.heard)),
    }
    if peers:
        found["handshake"] = Variant("t", int(wireguard.handshake))
        found["peers"] = Variant("aa{sv}", [_peer(peer) for peer in wireguard.status.peers])
    return found


def _peer(peer: PeerStatus) -> dict[str, Variant]:
    return {
        "public_key": Variant("s", peer.public_key),
        "endpoint": Variant("s", "" if peer.endpoint is None else _written(*peer.endpoint)),
        "handshake": Variant("t", int(peer.handshake)),
        "rx_bytes": Variant("t", peer.rx_bytes),
        "tx_bytes": Variant("t", peer.tx_bytes),
    }


def _written(address: IpAddress, port: int) -> str:
    """As a configuration has it."""
    return f"[{address}]:{port}" if address.version == 6 else f"{address}:{port}"
