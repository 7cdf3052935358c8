"""The way out and the router's hardware address, as a real kernel with a real neighbour tells them."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from ipaddress import ip_address

import pytest

from vpngui.observe.neighbours import hardware_address
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.observe.uplink import Uplink, read_uplink
from vpngui.sandbox import hosts

ROUTER = "02:00:5e:10:00:01"


def ip(*words: str) -> str:
    return subprocess.run(["ip", *words], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def link() -> Iterator[int]:
    """The index of a link whose other end is a router in a namespace of its own, not spoken to yet."""
    with hosts.fresh_network():
        ip("netns", "add", "router")
        try:
            ip("link", "add", "lan0", "type", "veth", "peer", "name", "far0", "netns", "router")
            for words in (
                ("link", "set", "far0", "address", ROUTER),
                ("address", "add", "192.0.2.1/24", "dev", "far0"),
                ("address", "add", "2001:db8::1/64", "dev", "far0", "nodad"),
                ("link", "set", "far0", "up"),
            ):
                ip("-n", "router", *words)
            ip("address", "add", "192.0.2.2/24", "dev", "lan0")
            ip("address", "add", "2001:db8::2/64", "dev", "lan0", "nodad")
            ip("link", "set", "lan0", "up")
            yield json.loads(ip("-json", "link", "show", "lan0"))[0]["ifindex"]
        finally:
            ip("netns", "delete", "router")


@pytest.fixture
async def kernel(link: int) -> AsyncIterator[Rtnetlink]:
    del link
    asked = Rtnetlink()
    yield asked
    asked.close()


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
async def test_a_router_that_nobody_has_spoken_to_is_found(link: int, address: str) -> None:
    assert "lladdr" not in ip("neigh", "show", address)
    assert await hardware_address(link, ip_address(address), 3.0) == ROUTER
    assert await hardware_address(link, ip_address(address), 0.5) == ROUTER


async def test_a_router_that_does_not_answer_has_no_address(link: int) -> None:
    ip("-n", "router", "link", "set", "far0", "arp", "off")
    started = asyncio.get_running_loop().time()
    assert await hardware_address(link, ip_address("192.0.2.1"), 0.3) == ""
    assert asyncio.get_running_loop().time() - started < 3.0


async def test_the_way_out_is_the_one_that_main_prefers(link: int, kernel: Rtnetlink) -> None:
    assert await read_uplink(kernel) is None
    ip("-6", "route", "add", "default", "via", "2001:db8::1", "dev", "lan0")
    assert await read_uplink(kernel) == Uplink(link, "lan0", ip_address("2001:db8::1"), True)
    ip("route", "add", "default", "via", "192.0.2.1", "dev", "lan0", "metric", "600")
    assert await read_uplink(kernel) == Uplink(link, "lan0", ip_address("192.0.2.1"), True)
    ip("link", "add", "lan1", "type", "veth", "peer", "name", "far1")
    for words in (("address", "add", "198.51.100.2/24", "dev", "lan1"), ("link", "set", "lan1", "up")):
        ip(*words)
    ip("route", "add", "default", "via", "198.51.100.1", "dev", "lan1", "metric", "100")
    found = await read_uplink(kernel)
    assert found is not None and (found.link, str(found.gateway)) == ("lan1", "198.51.100.1")


async def test_another_vpns_device_is_no_way_out(link: int, kernel: Rtnetlink) -> None:
    ip("tuntap", "add", "other0", "mode", "tun")
    for words in (("address", "add", "203.0.113.2/24", "dev", "other0"), ("link", "set", "other0", "up")):
        ip(*words)
    ip("route", "add", "default", "dev", "other0")
    assert await read_uplink(kernel) is None
    ip("route", "add", "default", "via", "192.0.2.1", "dev", "lan0", "metric", "600")
    assert await read_uplink(kernel) == Uplink(link, "lan0", ip_address("192.0.2.1"), True)
