"""WireGuard by the kernel: a link of its own kind, told over generic netlink (linux/wireguard.h) by pyroute2.

pyroute2 takes a third of a millisecond for each network that a peer is allowed, so it works in a thread.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import ip_address
from typing import Any

from pyroute2 import AsyncIPRoute, WireGuard
from pyroute2.netlink.exceptions import NetlinkError

from vpngui.apply.inbound import check_sources, refuse_advertisements
from vpngui.apply.tun import NameTaken
from vpngui.apply.wireguard.engine import EngineKind
from vpngui.model.errors import IoError
from vpngui.model.wireguard import Device, DevicePeer, DeviceStatus, EndpointAddress, PeerStatus

KIND = "wireguard"
_MOST = 500
"""Networks in one message: an attribute that holds them has 65535 octets at the most."""
_NO_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
"""The key that takes a device's key away."""
_EEXIST = 17


async def make_link(ipr: AsyncIPRoute, name: str) -> int:
    """The index of a new link: down, deaf as a TUN device of ours is. Raises NameTaken, IoError."""
    try:
        await ipr.link("add", ifname=name, kind=KIND)
        [index] = await ipr.link_lookup(ifname=name)
    except NetlinkError as error:
        if error.code == _EEXIST:
            raise NameTaken(name) from error
        raise IoError(f"the kernel made no WireGuard link: {os.strerror(error.code)}") from error
    await asyncio.to_thread(_be_deaf, name)
    return int(index)


def _be_deaf(name: str) -> None:
    refuse_advertisements(name)
    check_sources(name)


class KernelEngine:
    """For a link that ``make_link`` made; whoever removes the link removes the rest."""

    kind = EngineKind.KERNEL

    def __init__(self, name: str, index: int) -> None:
        self.name, self.index = name, index
        self._peers: tuple[str, ...] = ()

    async def start(self, device: Device, mtu: int) -> None:
        # Peers that are made anew have no keys of before: they shake hands at once.
        known = self._peers or tuple(peer.public_key for peer in (await self.status()).peers)
        self._peers = tuple(peer.public_key for peer in device.peers)
        await self._tell([*removals(known), *changes(device)])

    async def move(self, endpoints: Iterable[tuple[str, EndpointAddress]]) -> None:
        await self._tell(
            {"peer": {"public_key": key, "update_only": True, **_endpoint(endpoint)}}
            for key, endpoint in endpoints
        )

    async def quiet(self, keepalives: Mapping[str, int]) -> None:
        await self._tell(
            {"peer": {"public_key": key, "update_only": True, "persistent_keepalive": seconds}}
            for key, seconds in keepalives.items()
        )

    async def status(self) -> DeviceStatus:
        return await asyncio.to_thread(self._look)

    async def stop(self) -> None:
        if self._peers:
            gone, self._peers = self._peers, ()
            await self._tell([*removals(gone), {"private_key": _NO_KEY}])

    async def close(self) -> None:
        await self.stop()

    async def _tell(self, steps: Iterable[dict[str, Any]]) -> None:
        await asyncio.to_thread(self._set, list(steps))

    def _set(self, steps: list[dict[str, Any]]) -> None:
        try:
            with WireGuard() as wireguard:
                for step in steps:
                    wireguard.set(self.name, **step)
        except NetlinkError as error:
            raise IoError(f"the kernel refused to set {self.name} up: {os.strerror(error.code)}") from error

    def _look(self) -> DeviceStatus:
        try:
            with WireGuard() as wireguard:
                return status(list(wireguard.info(self.name)))
        except NetlinkError as error:
            raise IoError(f"the kernel does not say how {self.name} is: {os.strerror(error.code)}") from error


def removals(public_keys: Iterable[str]) -> Iterator[dict[str, Any]]:
    """What takes peers away, as arguments of pyroute2's ``WireGuard.set``."""
    for key in public_keys:
        yield {"peer": {"public_key": key, "remove": True}}


def changes(device: Device) -> Iterator[dict[str, Any]]:
    """What makes a device this one, in messages that are not too long; peers that it had before are replaced
    or removed apart (``removals``)."""
    yield {
        "private_key": device.private_key,
        "listen_port": device.listen_port,
        "fwmark": device.mark,
    }
    for peer in device.peers:
        yield from _peer(peer)


def _peer(peer: DevicePeer) -> Iterator[dict[str, Any]]:
    head: dict[str, Any] = {
        "public_key": peer.public_key,
        "preshared_key": peer.preshared_key or _NO_KEY,
        "persistent_keepalive": peer.keepalive,
        "replace_allowed_ips": True,
    }
    if peer.endpoint is not None:
        head |= _endpoint(peer.endpoint)
    yield {"peer": {**head, "allowed_ips": [str(network) for network in peer.allowed[:_MOST]]}}
    for start in range(_MOST, len(peer.allowed), _MOST):
        more = [str(network) for network in peer.allowed[start : start + _MOST]]
        yield {"peer": {"public_key": peer.public_key, "update_only": True, "allowed_ips": more}}


def _endpoint(endpoint: EndpointAddress) -> dict[str, Any]:
    return {"endpoint_addr": str(endpoint[0]), "endpoint_port": endpoint[1]}


def status(messages: Iterable[Any]) -> DeviceStatus:
    """From the answers of pyroute2's ``WireGuard.info``: a peer that does not fit into one message goes on in
    the next, under the same key."""
    port, found = 0, dict[str, PeerStatus]()
    for message in messages:
        port = message.get_attr("WGDEVICE_A_LISTEN_PORT") or port
        for peer in message.get_attr("WGDEVICE_A_PEERS") or ():
            said = _said(peer)
            found.setdefault(said.public_key, said)
    return DeviceStatus(port, tuple(found.values()))


def _said(peer: Any) -> PeerStatus:
    endpoint, time = peer.get_attr("WGPEER_A_ENDPOINT"), peer.get_attr("WGPEER_A_LAST_HANDSHAKE_TIME")
    return PeerStatus(
        peer.get_attr("WGPEER_A_PUBLIC_KEY").decode(),
        (ip_address(endpoint["addr"]), endpoint["port"]) if endpoint else None,
        time["tv_sec"] + time["tv_nsec"] / 1e9 if time else 0.0,
        peer.get_attr("WGPEER_A_RX_BYTES") or 0,
        peer.get_attr("WGPEER_A_TX_BYTES") or 0,
    )
