"""Packets made to hurt: what an application writes into its tunnel changes no route of this computer."""

from __future__ import annotations

import asyncio
import json
import os
import struct
from ipaddress import IPv6Address
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import peer
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
