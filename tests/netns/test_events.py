"""What others do to the network is noticed as what it is, and what does not matter wakes nobody."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from ipaddress import ip_network

import pytest

from vpngui.apply.netlink import open_kernel
from vpngui.apply.routes import RouteWriter
from vpngui.apply.tun import TunDevice, open_tun
from vpngui.observe.events import (
    AddressChanged,
    Event,
    HostChanged,
    LinkChanged,
    LinkRemoved,
    OursChanged,
    Overflowed,
    open_notifications,
    watch_network,
)
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.plan.state import Route

SECONDS = 5.0
TABLE = 7603


def ip(*commands: str) -> None:
    for command in commands:
        subprocess.run(["ip", *command.split()], check=True)


@pytest.fixture
def device(network: None) -> Iterator[TunDevice]:
    device = open_tun("vpn0")
    ip(
        "link set vpn0 addrgenmode none",
        "link set vpn0 up",
        "link add lan0 type veth peer name far0",
        "link set far0 addrgenmode none up",
        "link set lan0 addrgenmode none up",
        "address add 192.0.2.1/24 dev lan0",
    )
    yield device
    os.close(device.fd)


class Heard:
    """The events so far."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._something = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._something.set()

    async def since(self, *commands: str, until: type[Event]) -> set[Event]:
        """What is heard of ``commands`` up to an event of the kind ``until``."""
        await asyncio.sleep(0)
        self.events.clear()
        ip(*commands)
        await self.until(until)
        return set(self.events)

    async def until(self, kind: type[Event]) -> None:
        async with asyncio.timeout(SECONDS):
            while not any(isinstance(event, kind) for event in self.events):
                self._something.clear()
                await self._something.wait()


@pytest.fixture
async def heard(device: TunDevice) -> AsyncIterator[Heard]:
    heard = Heard()
    end = watch_network(lambda index: index == device.index, heard)
    # Of each link the first word is news, since nothing was known of it before.
    commands = [f"link set {name} txqueuelen 71" for name in ("lan0", "far0", "vpn0")]
    assert HostChanged() in await heard.since(*commands, until=LinkChanged)
    yield heard
    end()


async def test_a_tunnels_link(heard: Heard, device: TunDevice) -> None:
    changed = {LinkChanged(device.index)}
    for command in (
        "link set vpn0 mtu 1300",
        "link set vpn0 alias somebodys",
        "link set vpn0 down",
        "link set vpn0 name vpn7",
    ):
        assert await heard.since(command, until=LinkChanged) == changed
    assert LinkRemoved(device.index) in await heard.since("link delete vpn7", until=LinkRemoved)
    assert HostChanged() not in heard.events


@pytest.mark.parametrize("address", ["10.9.0.2/24", "2001:db8:9::2/64"])
async def test_a_tunnels_addresses(heard: Heard, device: TunDevice, address: str) -> None:
    for verb in ("add", "delete"):
        command = f"address {verb} {address} dev vpn0{' noprefixroute' if verb == 'add' else ''}"
        assert await heard.since(command, until=AddressChanged) == {AddressChanged(device.index)}


@pytest.mark.parametrize("family", ["-4", "-6"])
async def test_a_tunnels_routes_and_rules(heard: Heard, family: str) -> None:
    for command in (
        f"{family} route add default dev vpn0 table {TABLE} protocol 186",
        f"{family} route flush table {TABLE}",
        f"{family} route add throw default table {TABLE}",
        f"{family} rule add priority 7600 table {TABLE}",
        f"{family} rule delete priority 7600",
    ):
        assert await heard.since(command, until=OursChanged) == {OursChanged(TABLE)}


@pytest.mark.parametrize(
    "command",
    [
        "route add default via 192.0.2.9",
        "-6 route add default dev lan0",
        "address add 198.51.100.7/24 dev lan0",
        "link set lan0 down",
        "link set lan0 name lan7 down",
        "link delete lan0",
        "link add lan9 type veth peer name far9",
    ],
)
async def test_the_network_around(heard: Heard, command: str) -> None:
    ip("link set lan0 up")
    await heard.since("route add 203.0.113.0/24 dev lan0", until=HostChanged)
    assert await heard.since(command, until=HostChanged) == {HostChanged()}


async def test_a_cable_that_is_taken_out_and_put_in_elsewhere(heard: Heard) -> None:
    """Addresses and routes may stay, and the network be another one."""
    ip("netns add elsewhere")
    try:
        ip("link add cable0 type veth peer name plug0 netns elsewhere")
        await heard.since("link set cable0 addrgenmode none up", until=HostChanged)
        for state in ("up", "down", "up"):
            plug = f"-netns elsewhere link set plug0 {state}"
            assert await heard.since(plug, until=HostChanged) == {HostChanged()}
    finally:
        ip("netns delete elsewhere")


NOISE = (
    "neighbour add 192.0.2.77 lladdr 02:00:00:00:00:77 dev lan0",
    "neighbour delete 192.0.2.77 dev lan0",
    "route add 203.0.113.0/24 dev lan0 table 100",
    "route add 203.0.113.0/24 dev lan0 table 9999999",
    "route add unreachable 203.0.113.0/24",
    "-6 route add 2001:db8:77::/64 dev lan0 table 100",
    "rule add priority 77 table 100",
    "address add 2001:db8:7::7/64 dev lan0 valid_lft 300 preferred_lft 300 nodad noprefixroute",
    "address change 2001:db8:7::7/64 dev lan0 valid_lft 400 preferred_lft 400 noprefixroute",
    "link set lan0 txqueuelen 77",
)


async def test_what_does_not_matter_is_no_event(heard: Heard, device: TunDevice) -> None:
    events = await heard.since(*NOISE, "link set vpn0 mtu 1400", until=LinkChanged)
    assert events == {LinkChanged(device.index)}


async def test_a_thousand_routes_that_go_are_few_events(heard: Heard, device: TunDevice) -> None:
    with closing(Rtnetlink()) as read, closing(RouteWriter(read)) as write:
        routes = [Route(TABLE, ip_network((0x0A000000 + number, 32)), device.index) for number in range(1000)]
        await write.write("add", routes, [])
        await heard.since("link set vpn0 mtu 1300", until=LinkChanged)
        events = await heard.since(f"route flush table {TABLE}", until=OursChanged)
        # Without the privilege for a long queue some are lost, which is said.
        assert events - {Overflowed()} == {OursChanged(TABLE)}
        assert len(heard.events) < 10


def kinds(source: socket.socket) -> list[int]:
    """The types of what has come, without links': their carrier is found a moment after they are made."""
    found = []
    while True:
        try:
            found.append(source.recv(1 << 16)[4])
        except BlockingIOError:
            return [kind for kind in found if kind not in (16, 17)]


def test_the_kernel_keeps_back_what_does_not_matter(device: TunDevice) -> None:
    with open_notifications([]) as source:
        ip(*(line for line in NOISE if not line.startswith(("rule", "link")) and "9999999" not in line))
        assert kinds(source) == []
        ip("link add bridge0 type bridge", "link set bridge0 up")
        while True:  # the bridge itself is a link like others
            try:
                source.recv(1 << 16)
            except BlockingIOError:
                break
        subprocess.run(["bridge", "link", "set", "dev", "lan0", "cost", "77"], check=False)
        subprocess.run(["ip", "link", "set", "lan0", "master", "bridge0"], check=True)
        families = set()
        while True:
            try:
                families.add(source.recv(1 << 16)[16])
            except BlockingIOError:
                break
        assert families == {socket.AF_UNSPEC}, "not a bridge's word of its ports"


async def test_our_own_routes_are_kept_back(device: TunDevice) -> None:
    with (
        closing(Rtnetlink()) as read,
        closing(RouteWriter(read)) as write,
        open_notifications([write.port]) as source,
        open_notifications([]) as other,
    ):
        for address in ("203.0.113.0/24", "2001:db8:7::/64"):
            routes = [Route(TABLE, ip_network(address), device.index)]
            await write.write("add", routes, [])
            await write.write("del", routes, [])
            assert kinds(source) == []
            assert kinds(other) == [24, 25], "RTM_NEWROUTE, RTM_DELROUTE"
        ip(f"route add 203.0.113.0/24 dev vpn0 table {TABLE}")
        assert kinds(source) == [24]


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
async def test_our_own_rules_are_kept_back(device: TunDevice, family: int) -> None:
    async with open_kernel() as ours:
        with open_notifications(ours.ports) as source, open_notifications([]) as other:
            for verb in ("add", "del"):
                await ours.write.rule(verb, family=family, table=TABLE, priority=7600)
            assert kinds(source) == []
            assert kinds(other) == [32, 33], "RTM_NEWRULE, RTM_DELRULE"


async def test_notifications_that_are_lost_are_an_event(device: TunDevice) -> None:
    heard = Heard()
    end = watch_network(lambda index: index == device.index, heard)
    batch = "".join(
        f"route {verb} 10.{number >> 8}.{number & 255}.0/24 dev lan0\n"
        for number in range(4000)
        for verb in ("add", "delete")
    )
    heard.events.clear()
    subprocess.run(["ip", "-batch", "-"], input=batch, text=True, check=True)
    await heard.until(Overflowed)
    end()
