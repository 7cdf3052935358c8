"""What the kernel would be told, octet by octet: this machine's kernel need not have WireGuard for it."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator
from ipaddress import ip_address, ip_network
from typing import Any

from pyroute2 import WireGuard
from pyroute2.netlink.generic.wireguard import wgmsg

from tests.unit.wireguard.test_uapi import OTHER, PEER, PRIVATE, SHARED
from vpngui.apply.wireguard.kernel import changes, removals, status
from vpngui.model.wireguard import Device, DevicePeer, DeviceStatus, PeerStatus

# linux/wireguard.h: enum wgdevice_attribute, wgpeer_attribute, wgallowedip_attribute.
IFNAME, KEY, FLAGS, PORT, MARK, PEERS = 2, 3, 5, 6, 7, 8
PUBLIC, PRESHARED, PEER_FLAGS, ENDPOINT, KEEPALIVE, HANDSHAKE, RX, TX, ALLOWED = 1, 2, 3, 4, 5, 6, 7, 8, 9
FAMILY, ADDRESS, MASK = 1, 2, 3
REMOVE, REPLACE, UPDATE_ONLY = 1, 2, 4
INET, INET6 = 2, 10


def octets(arguments: dict[str, Any]) -> bytes:
    """The message of one ``WireGuard.set``, without its two headers, as pyroute2 builds it."""
    message = wgmsg()
    message["attrs"].append(["WGDEVICE_A_IFNAME", "wg0"])
    for key, name in (("private_key", "PRIVATE_KEY"), ("listen_port", "LISTEN_PORT"), ("fwmark", "FWMARK")):
        if key in arguments:
            message["attrs"].append([f"WGDEVICE_A_{name}", arguments[key]])
    if "peer" in arguments:
        # The part of the library that turns a peer into attributes; the rest of ``set`` needs the kernel.
        WireGuard.async_class._wg_set_peer(_Library(), message, arguments["peer"])
    message.encode()
    return bytes(message.data)[20:]


class _Library(WireGuard.async_class):  # type: ignore[misc, name-defined]
    def __init__(self) -> None:
        """Without a socket: this kernel may know no such family."""


def attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset < len(data):
        length, kind = struct.unpack_from("=HH", data, offset)
        assert 4 <= length <= len(data) - offset
        yield kind & 0x3FFF, data[offset + 4 : offset + length]
        offset += (length + 3) & ~3


def peers(data: bytes) -> list[dict[int, bytes]]:
    return [dict(attributes(body)) for _, body in attributes(dict(attributes(data))[PEERS])]


def networks(peer: dict[int, bytes]) -> list[tuple[int, bytes, int]]:
    found = [dict(attributes(body)) for _, body in attributes(peer[ALLOWED])]
    return [(struct.unpack("=H", one[FAMILY])[0], one[ADDRESS], one[MASK][0]) for one in found]


def test_a_device_and_its_peers() -> None:
    device = Device(
        PRIVATE,
        51820,
        0x76000001,
        (
            DevicePeer(
                PEER,
                (ip_network("10.0.0.0/8"), ip_network("2001:db8::/32")),
                (ip_address("192.0.2.7"), 51821),
                25,
                SHARED,
            ),
            DevicePeer(OTHER, endpoint=(ip_address("2001:db8::1"), 9)),
        ),
    )
    first, *rest = [octets(step) for step in changes(device)]
    head = dict(attributes(first))
    assert head[IFNAME] == b"wg0\0" and head[KEY] == base64.b64decode(PRIVATE)
    assert struct.unpack("=H", head[PORT])[0] == 51820 and struct.unpack("=I", head[MARK])[0] == 0x76000001
    [one], [other] = [peers(message) for message in rest]
    assert one[PUBLIC] == base64.b64decode(PEER) and one[PRESHARED] == base64.b64decode(SHARED)
    assert struct.unpack("=I", one[PEER_FLAGS])[0] == REPLACE
    assert one[ENDPOINT] == struct.pack("=H", INET) + struct.pack(">H", 51821) + bytes(
        [192, 0, 2, 7]
    ) + bytes(8)
    assert struct.unpack("=H", one[KEEPALIVE])[0] == 25
    assert networks(one) == [
        (INET, bytes([10, 0, 0, 0]), 8),
        (INET6, ip_address("2001:db8::").packed, 32),
    ]
    assert other[PRESHARED] == bytes(32)
    assert other[ENDPOINT][:4] == struct.pack("=H", INET6) + struct.pack(">H", 9)
    assert other[ENDPOINT][8:24] == ip_address("2001:db8::1").packed and len(other[ENDPOINT]) == 28


def test_five_thousand_networks_come_in_messages_that_fit() -> None:
    allowed = tuple(ip_network(f"2001:db8:{number:x}::/48") for number in range(5000))
    _, *messages = [octets(step) for step in changes(Device(PRIVATE, peers=(DevicePeer(PEER, allowed),)))]
    assert all(len(message) < 65536 for message in messages)
    found = [peers(message)[0] for message in messages]
    assert [network for peer in found for network in networks(peer)] == [
        (INET6, network.network_address.packed, 48) for network in allowed
    ]
    flags = [struct.unpack("=I", peer[PEER_FLAGS])[0] for peer in found]
    assert flags == [REPLACE, *[UPDATE_ONLY] * (len(found) - 1)]


def test_a_peer_is_removed_by_its_key() -> None:
    [step] = removals([PEER])
    [peer] = peers(octets(step))
    assert peer[PUBLIC] == base64.b64decode(PEER) and struct.unpack("=I", peer[PEER_FLAGS])[0] == REMOVE


def test_a_status_that_goes_on_in_a_second_message_is_one_peers() -> None:
    def attribute(kind: int, data: bytes) -> bytes:
        return struct.pack("=HH", 4 + len(data), kind) + data + bytes(-len(data) % 4)

    def message(*of_peer: tuple[int, bytes]) -> Any:
        body = b"".join(attribute(kind, data) for kind, data in of_peer)
        data = attribute(PORT, struct.pack("=H", 51820)) + attribute(PEERS | 0x8000, attribute(0x8000, body))
        head = struct.pack("=IHHIIBBH", 20 + len(data), 0x20, 0, 1, 1, 0, 1, 0)
        decoded = wgmsg(head + data)
        decoded.decode()
        return decoded

    endpoint = struct.pack("=H", INET) + struct.pack(">H", 51821) + bytes([192, 0, 2, 7]) + bytes(8)
    first = message(
        (PUBLIC, base64.b64decode(PEER)),
        (ENDPOINT, endpoint),
        (HANDSHAKE, struct.pack("=QQ", 1700000000, 500000000)),
        (RX, struct.pack("=Q", 5)),
        (TX, struct.pack("=Q", 1 << 40)),
    )
    second = message((PUBLIC, base64.b64decode(PEER)))
    assert status([first, second]) == DeviceStatus(
        51820, (PeerStatus(PEER, (ip_address("192.0.2.7"), 51821), 1700000000.5, 5, 1 << 40),)
    )
