"""A WireGuard device as it is to be, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from vpngui.model.networks import IpAddress, Network

EndpointAddress = tuple[IpAddress, int]
"""Where a peer is reached: an address and a UDP port."""


@dataclass(frozen=True, slots=True)
class DevicePeer:
    """Keys are base64 as wg(8) prints them, an empty ``preshared_key`` is none; ``keepalive`` in seconds, 0
    for none."""

    public_key: str
    allowed: tuple[Network, ...] = ()
    endpoint: EndpointAddress | None = None
    keepalive: int = 0
    preshared_key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Device:
    """``listen_port`` 0 lets the kernel choose; ``mark`` is on every packet that goes out to a peer
    (socket(7), SO_MARK)."""

    private_key: str = field(repr=False)
    listen_port: int = 0
    mark: int = 0
    peers: tuple[DevicePeer, ...] = ()

    def with_endpoints(self, endpoints: dict[str, EndpointAddress]) -> Device:
        """A copy in which peers, by public key, are reached elsewhere."""
        peers = tuple(
            replace(peer, endpoint=endpoints.get(peer.public_key, peer.endpoint)) for peer in self.peers
        )
        return replace(self, peers=peers)


@dataclass(frozen=True, slots=True)
class PeerStatus:
    """``handshake`` in seconds since the epoch, 0.0 for never; ``rx_bytes`` and ``tx_bytes`` as counted
    inside of the encryption's envelope."""

    public_key: str
    endpoint: EndpointAddress | None = None
    handshake: float = 0.0
    rx_bytes: int = 0
    tx_bytes: int = 0


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    listen_port: int = 0
    peers: tuple[PeerStatus, ...] = ()
