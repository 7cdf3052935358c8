"""What the service tells of a profile's tunnel when somebody looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeerSeen:
    """``endpoint`` is where it is reached, empty while nobody knows; ``handshake`` in Unix seconds, 0 for
    never; counts in octets, since the keys were set."""

    public_key: str
    endpoint: str
    handshake: int
    rx_bytes: int
    tx_bytes: int


@dataclass(frozen=True, slots=True)
class WireGuardSeen:
    """``profile`` is its id, ``engine`` "kernel" or "userspace"; ``health`` is empty while it is down.

    ``heard``: Unix seconds of the last handshake when the health was told, or of the start where there was
    none; ``handshake`` is the last one now. ``peers`` are left away where they were not asked for.
    """

    profile: str = ""
    engine: str = ""
    kill_switch: bool = False
    health: str = ""
    heard: int = 0
    handshake: int = 0
    peers: tuple[PeerSeen, ...] = ()
