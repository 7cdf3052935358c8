"""What an application does with what it was given, to get more than a person allowed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_attack_packets import transmitted
from tests.bus.test_network import Cast, goes_by, tunnel
from tests.bus.test_network import cast as cast
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import OutOfMemory, PermissionDenied
from vpngui.sandbox.rig import Rig

PRINTER = "192.168.5.77"


@pytest.fixture
def uplink(rig: Rig, own_machine: None) -> None:
    """The computer is on a local network, which has a router, before the service starts."""
    for command in (
        "ip link add uplink0 type veth peer name far0",
        "ip link set uplink0 up",
        "ip link set far0 up",
        "ip address add 192.168.5.1/24 dev uplink0",
        "ip address add 2001:db8:5::1/64 dev uplink0 nodad",
        "ip route add default via 192.168.5.254",
        "ip neighbour add 192.168.5.254 lladdr 02:00:00:00:00:01 dev uplink0",
    ):
        subprocess.run(command.split(), check=True)


@contextmanager
def transport() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        yield one


async def protect(owner: Peer, path: str, one: socket.socket) -> None:
    await call(
        owner.bus, names.SERVICE_NAME, path, names.TUNNEL, "Protect", "hs", [0, ""], fds=[one.fileno()]
    )


def sent_by(one: socket.socket) -> int:
    """How many packets leave by the uplink when the socket sends one."""
    before = transmitted("uplink0")
    try:
        one.sendto(b"out", ("203.0.113.9", 9))
    except PermissionError:
        return 0
    return transmitted("uplink0") - before


async def test_a_socket_that_outlives_its_tunnel_gets_around_no_later_one(uplink: None, cast: Cast) -> None:
    """The later tunnel has the routing table of the first."""
    with transport() as old, transport() as own:
        path, fd, *_ = await cast.other.create("first0")
        await protect(cast.other, path, old)
        await cast.other.tunnel(path, "Destroy")
        os.close(fd)
        async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=["0.0.0.0/0"]) as path:
            await cast.agent.allow(path, "up")
            await protect(cast.owner, path, own)
            assert sent_by(own) == 1
            assert sent_by(old) == 0


async def test_what_the_person_keeps_is_not_the_owners_to_take(uplink: None, cast: Cast) -> None:
    async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=["0.0.0.0/0"]) as path:
        await cast.agent.update(path, local_network=Variant("b", True))
        await cast.agent.allow(path, "up")
        with pytest.raises(PermissionDenied):
            await cast.owner.update(path, local_network=Variant("b", False))
        for network, prefix in (("192.168.5.0", 25), ("192.168.5.77", 32)):
            with pytest.raises(PermissionDenied, match="not allowed"):
                await cast.owner.tunnel(path, "AddRoute", "su", network, prefix)
        await cast.owner.tunnel(path, "AddRoute", "su", "192.168.0.0", 16)
        assert goes_by(PRINTER) == "uplink0"


async def test_the_prompt_does_not_say_that_it_keeps_what_the_tunnel_takes(uplink: None, cast: Cast) -> None:
    for routes, told, kept in (
        ([], [], ["192.168.5.0/24"]),
        (["192.168.5.64/26"], ["192.168.5.64/26"], ["192.168.5.0/24"]),
        (["192.168.5.0/24"], ["192.168.5.0/24"], []),
    ):
        async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=["0.0.0.0/0", *routes]) as path:
            await cast.agent.update(path, local_network=Variant("b", True))
            token, request = await cast.agent.begin(path, "up")
            shown = [tuple(effect) for effect in request["effects"].value]
            assert [one for kind, one in shown if kind == "carries"] == ["0.0.0.0/0", *told]
            assert [one for kind, one in shown if kind == "keeps-local" and ":" not in one] == kept
            await cast.agent.finish(token, "deny")
            await cast.owner.tunnel(path, "Destroy")


async def test_a_longer_prefix_that_takes_from_another_tunnel_was_not_allowed(cast: Cast) -> None:
    """The person allowed 10.0.0.0/8 beside a tunnel that has a part of it, and not that part."""
    async with (
        tunnel(cast.owner, "corp0", "10.9.0.2/32", routes=["10.1.0.0/16"]) as corp,
        tunnel(cast.other, "wide0", "10.8.0.2/32", routes=["10.0.0.0/8", "10.3.0.0/16"]) as wide,
    ):
        await cast.agent.allow(corp, "up")
        await cast.agent.allow(wide, "up")
        for prefix in (17, 32):
            with pytest.raises(PermissionDenied, match="not allowed"):
                await cast.other.tunnel(wide, "AddRoute", "su", "10.1.0.0", prefix)
        assert goes_by("10.1.0.0") == "corp0"
        await cast.other.tunnel(wide, "AddRoute", "su", "10.2.0.0", 16)
        await cast.other.tunnel(wide, "RemoveRoute", "su", "10.3.0.0", 16)
        await cast.other.tunnel(wide, "AddRoute", "su", "10.3.0.0", 16)
        await cast.owner.tunnel(corp, "AddRoute", "su", "10.1.2.0", 24)


async def test_the_routes_of_a_person_have_an_end(cast: Cast) -> None:
    """4,096 for each of 512 tunnels would be two gigabytes of the service's memory."""
    fds = []
    for number in range(17):
        path, fd, *_ = await cast.owner.create(f"corp{number}")
        fds.append(fd)
        routes = Variant("as", [f"10.{high}.{low}.0/24" for high in range(16) for low in range(256)])
        if number < 16:
            await cast.owner.update(path, routes=routes)
        else:
            with pytest.raises(OutOfMemory):
                await cast.owner.update(path, routes=routes)
            await cast.owner.update(path, session=Variant("s", "none"))
    for fd in fds:
        os.close(fd)


async def test_what_comes_out_of_a_full_tunnel_is_of_the_family_that_it_carries(
    uplink: None, cast: Cast
) -> None:
    path, fd, *_ = await cast.owner.create("full0")
    local = Variant("as", ["10.9.0.2/24", "fd00:9::2/64"])
    await cast.owner.update(path, local=local, routes=Variant("as", ["0.0.0.0/0"]))
    await cast.agent.allow(path, "up")
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as ear:
        ear.bind(("2001:db8:5::1", 0))
        ear.settimeout(5)
        port = ear.getsockname()[1]
        for source in ("2001:db8:5::77", "2001:db8:9::1", "fd00:9::1"):
            os.write(fd, datagram6(source, "2001:db8:5::1", port))
        assert ear.recvfrom(100)[1][0] == "fd00:9::1"
    os.close(fd)


def datagram6(source: str, to: str, port: int) -> bytes:
    """An IPv6 UDP packet (RFC 8200 3, 8.1)."""
    ends = socket.inet_pton(socket.AF_INET6, source) + socket.inet_pton(socket.AF_INET6, to)
    udp = struct.pack("!HHHH", 4000, port, 12, 0) + b"here"
    total = sum(struct.unpack("!24H", ends + struct.pack("!II", len(udp), 17) + udp[:8]))
    total += sum(struct.unpack("!2H", udp[8:]))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    udp = udp[:6] + struct.pack("!H", ~total & 0xFFFF) + udp[8:]
    return struct.pack("!IHBB", 6 << 28, len(udp), 17, 64) + ends + udp


async def test_a_crowd_of_strangers_keeps_nobody_from_being_checked(
    rig: Rig, cast: Cast, stranger: int
) -> None:
    """The bus lets the service wait for 128 replies; these are 256 calls that polkit has a say in."""
    async with contextlib.AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(peer(rig.system_bus, stranger)) for _ in range(8)]
        await asyncio.gather(*(one.objects() for one in crowd), cast.owner.objects())
        await asyncio.sleep(1.1)  # polkit's answers serve for a second
        os.kill(rig.authority.pid, signal.SIGSTOP)
        calls = [asyncio.ensure_future(one.create("evil0")) for one in crowd for _ in range(30)]
        await asyncio.sleep(0.5)
        own = asyncio.ensure_future(cast.owner.create("corp0"))
        await asyncio.sleep(0.5)
        os.kill(rig.authority.pid, signal.SIGCONT)
        _, fd, *_ = await own
        os.close(fd)
        for refused in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(refused, PermissionDenied) and "missing" in str(refused)
