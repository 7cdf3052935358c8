"""A WireGuard configuration as one frozen value. Secrets stand in no text that Python makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from vpngui.model.addresses import Interface
from vpngui.model.networks import IpAddress, Network

TABLE_AUTO, TABLE_OFF = "auto", "off"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a peer is reached: an address or a host name, and a UDP port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Peer:
    """``allowed`` are the networks that are sent to this peer and believed from it (AllowedIPs);
    ``keepalive`` in seconds, 0 for none; ``comments`` without their "#"."""

    public_key: str
    allowed: tuple[Network, ...] = ()
    endpoint: Endpoint | None = None
    keepalive: int = 0
    preshared_key: str = field(default="", repr=False)
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """What wg-quick(8) calls a configuration.

    ``mtu`` in octets, None where it is to be found out; ``listen_port`` 0 for any; ``fwmark`` 0 for none;
    ``table`` is "auto", "off" or a routing table's number or name.
    """

    private_key: str = field(default="", repr=False)
    addresses: tuple[Interface, ...] = ()
    dns: tuple[IpAddress, ...] = ()
    search: tuple[str, ...] = ()
    mtu: int | None = None
    listen_port: int = 0
    fwmark: int = 0
    table: str = TABLE_AUTO
    peers: tuple[Peer, ...] = ()
    comments: tuple[str, ...] = ()

    @property
    def secrets(self) -> dict[str, str]:
        """Every secret by where it belongs: "" is the private key, a peer's public key its preshared key."""
        shared = {peer.public_key: peer.preshared_key for peer in self.peers if peer.preshared_key}
        return {"": self.private_key, **shared} if self.private_key else shared

    def with_secrets(self, secrets: Mapping[str, str]) -> Profile:
        """A copy that has exactly these; an empty mapping leaves it without any."""
        if not secrets and not self.secrets:
            return self
        peers = tuple(replace(peer, preshared_key=secrets.get(peer.public_key, "")) for peer in self.peers)
        return replace(self, private_key=secrets.get("", ""), peers=peers)
