"""The text by which programs that are a WireGuard device are told and asked ("Cross-Platform Userspace
Implementation", wireguard.com/xplatform): lines of ``key=value``, an empty line at the end. Pure."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import replace
from ipaddress import ip_address

from vpngui.model.errors import IoError
from vpngui.model.wireguard import Device, DevicePeer, DeviceStatus, EndpointAddress, PeerStatus

GET = "get=1\n\n"


def whole(device: Device) -> str:
    """What makes a device exactly this one, whatever it was."""
    head = [
        "set=1",
        f"private_key={_hex(device.private_key)}",
        f"listen_port={device.listen_port}",
        f"fwmark={device.mark}",
        "replace_peers=true",
    ]
    return _text([*head, *(line for peer in device.peers for line in _peer(peer))])


def endpoints(moved: Iterable[tuple[str, EndpointAddress]]) -> str:
    """What has peers, by public key, reached elsewhere, and changes nothing else."""
    lines = ["set=1"]
    for key, endpoint in moved:
        lines += [f"public_key={_hex(key)}", "update_only=true", f"endpoint={_endpoint(endpoint)}"]
    return _text(lines)


def keepalives(wanted: Iterable[tuple[str, int]]) -> str:
    """What sets the seconds of peers, by public key, and changes nothing else."""
    lines = ["set=1"]
    for key, seconds in wanted:
        lines += [f"public_key={_hex(key)}", "update_only=true", f"persistent_keepalive_interval={seconds}"]
    return _text(lines)


def check_answer(text: str) -> None:
    """Raises IoError when the answer to ``set`` is not success."""
    number = dict(_pairs(text)).get("errno", "")
    if number != "0":
        raise IoError(f"WireGuard did not take its configuration (error {number or 'unknown'})")


def status(text: str) -> DeviceStatus:
    """The answer to GET; keys that are not known are passed over. Raises IoError for anything else."""
    port, peers = 0, []
    try:
        for key, value in _pairs(text):
            if key == "listen_port":
                port = int(value)
            elif key == "public_key":
                peers.append(PeerStatus(base64.b64encode(bytes.fromhex(value)).decode()))
            elif key == "errno" and value != "0":
                raise IoError(f"WireGuard does not say how it is (error {value})")
            elif peers:
                peers[-1] = _said(peers[-1], key, value)
    except ValueError:
        raise IoError("WireGuard's answer makes no sense; is it another program?") from None
    return DeviceStatus(port, tuple(peers))


def _said(peer: PeerStatus, key: str, value: str) -> PeerStatus:
    match key:
        case "endpoint":
            host, _, port = value.rpartition(":")
            return replace(peer, endpoint=(ip_address(host.strip("[]").partition("%")[0]), int(port)))
        case "last_handshake_time_sec":
            return replace(peer, handshake=peer.handshake + int(value))
        case "last_handshake_time_nsec":
            return replace(peer, handshake=peer.handshake + int(value) / 1e9)
        case "rx_bytes":
            return replace(peer, rx_bytes=int(value))
        case "tx_bytes":
            return replace(peer, tx_bytes=int(value))
    return peer


def _peer(peer: DevicePeer) -> Iterator[str]:
    yield f"public_key={_hex(peer.public_key)}"
    if peer.preshared_key:
        yield f"preshared_key={_hex(peer.preshared_key)}"
    if peer.endpoint is not None:
        yield f"endpoint={_endpoint(peer.endpoint)}"
    yield f"persistent_keepalive_interval={peer.keepalive}"
    yield "replace_allowed_ips=true"
    yield from (f"allowed_ip={network}" for network in peer.allowed)


def _endpoint(endpoint: EndpointAddress) -> str:
    address, port = endpoint
    return f"[{address}]:{port}" if address.version == 6 else f"{address}:{port}"


def _hex(key: str) -> str:
    return base64.b64decode(key).hex()


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines) + "\n"


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        key, equals, value = line.partition("=")
        if equals:
            yield key, value
