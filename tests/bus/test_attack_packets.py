"""Packets made to hurt: what an application writes into its tunnel changes no route of this computer."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import struct
from ipaddress import IPv6Address
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import InvalidParameter
from vpngui.sandbox.process import Process, run
from vpngui.sandbox.rig import Rig

LOCAL = Variant("as", ["10.9.0.2/24"])


def advertisement() -> bytes:
    """A router advertisement (RFC 4861 4.2): a default route, and a prefix that is on the link."""
    source, target = IPv6Address("fe80::bad").packed, IPv6Address("ff02::1").packed
    prefix = struct.pack("!BBBBIII", 3, 4, 64, 0xC0, 86400, 14400, 0) + IPv6Address("2001:db8:bad::").packed
    message = struct.pack("!BBHBBHII", 134, 0, 0, 64, 0x08, 1800, 0, 0) + prefix
    pseudo = source + target + struct.pack("!II", len(message), 58) + message
    total = sum(struct.unpack(f"!{len(pseudo) // 2}H", pseudo))
    total = (total & 0xFFFF) + (total >> 16)
    checksum = ~(total + (total >> 16)) & 0xFFFF
    message = message[:2] + struct.pack("!H", checksum) + message[4:]
    return struct.pack("!IHBB", 6 << 28, len(message), 58, 255) + source + target + message


def routes_of(link: str) -> list[str]:
    """Where IPv6 goes through ``link``, multicast apart."""
    return [route["dst"] for route in json.loads(run(["ip", "-6", "-json", "route", "show", "dev", link]))]


@pytest.mark.skipif(not Path("/proc/sys/net/ipv6").exists(), reason="this kernel has no IPv6")
@pytest.mark.parametrize("mtus", [[1500], [1000, 1500]], ids=["at once", "with IPv6 made anew"])
async def test_a_router_advertisement_is_not_believed(rig: Rig, service: Process, mtus: list[int]) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, name, _ = await app.create("corp0")
        for mtu in mtus:
            await app.update(path, local=LOCAL, mtu=Variant("u", mtu))
        await agent.allow(path, "up")
        for _ in range(3):
            os.write(fd, advertisement())
            await asyncio.sleep(0.1)
        assert routes_of(name) == []
        os.close(fd)


def datagram(source: str, to: str, port: int) -> bytes:
    """An IPv4 UDP packet without UDP checksum, which the receiver then does not check (RFC 768)."""
    payload = b"for you"
    udp = struct.pack("!HHHH", 4000, port, 8 + len(payload), 0) + payload
    head = struct.pack(
        "!BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0, *map(socket.inet_aton, (source, to))
    )
    total = sum(struct.unpack("!10H", head))
    total = (total & 0xFFFF) + (total >> 16)
    return head[:10] + struct.pack("!H", ~(total + (total >> 16)) & 0xFFFF) + head[12:] + udp


async def test_a_source_that_the_tunnel_does_not_carry_is_not_believed(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        for command in (
            "ip link add uplink0 type veth peer name far0",
            "ip link set uplink0 up",
            "ip link set far0 up",
            "ip address add 192.0.2.1/24 dev uplink0",
            "ip route add default dev uplink0",
        ):
            run(command.split())
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL, routes=Variant("as", ["203.0.113.0/24"]))
        await agent.allow(path, "up")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
            ear.bind(("10.9.0.2", 0))
            ear.settimeout(5)
            port = ear.getsockname()[1]
            for source in ("198.51.100.7", "192.0.2.77", "192.0.2.1", "10.9.0.2", "127.0.0.1"):
                os.write(fd, datagram(source, "10.9.0.2", port))
            for source in ("203.0.113.7", "10.9.0.1"):
                os.write(fd, datagram(source, "10.9.0.2", port))
                assert ear.recvfrom(100)[1][0] == source
        os.close(fd)


async def test_a_protected_socket_gets_around_its_own_tunnel_only(rig: Rig, service: Process) -> None:
    """Otherwise anybody with a tunnel that nobody allowed could leave another's full tunnel by it."""
    async with (
        peer(rig.system_bus, rig.uid) as victim,
        peer(rig.system_bus, rig.uid) as attacker,
        peer(rig.system_bus, rig.uid) as agent,
    ):
        await agent.manager("RegisterAgent")
        for command in (
            "ip link add uplink0 type veth peer name far0",
            "ip link set uplink0 up",
            "ip link set far0 up",
            "ip address add 192.0.2.1/24 dev uplink0",
            "ip neighbour add 192.0.2.9 lladdr 02:00:00:00:00:09 dev uplink0",
        ):
            run(command.split())
        path, fd, *_ = await victim.create("full0")
        await victim.update(path, local=LOCAL, routes=Variant("as", ["0.0.0.0/0"]))
        await agent.allow(path, "up")
        other, another_fd, *_ = await attacker.create("evil0")

        async def sent_by(who: Peer, tunnel: str) -> int:
            before = transmitted("uplink0")
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
                await call(
                    who.bus,
                    *(names.SERVICE_NAME, tunnel, names.TUNNEL, "Protect", "hs", [0, "uplink0"]),
                    fds=[transport.fileno()],
                )
                with contextlib.suppress(PermissionError):
                    transport.sendto(b"out", ("192.0.2.9", 9))
            return transmitted("uplink0") - before

        assert await sent_by(victim, path) == 1
        assert await sent_by(attacker, other) == 0
        os.close(fd)
        os.close(another_fd)


def transmitted(link: str) -> int:
    found = json.loads(run(["ip", "-json", "-statistics", "link", "show", "dev", link]))
    return int(found[0]["stats64"]["tx"]["packets"])


async def test_while_up_ipv6_is_not_made_anew(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        await agent.allow(path, "up")
        with pytest.raises(InvalidParameter, match="1280"):
            await app.update(path, mtu=Variant("u", 1000))
        await app.update(path, mtu=Variant("u", 1300))
        os.close(fd)
