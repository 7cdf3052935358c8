"""What an application does with what it was given, to get more than a person allowed."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bus.peer import Peer
from tests.bus.test_attack_packets import transmitted
from tests.bus.test_network import Cast, tunnel
from tests.bus.test_network import cast as cast
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.sandbox.rig import Rig

PRINTER = "192.168.5.77"


def uplink() -> None:
    """The computer is on a local network, which has a router."""
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


async def test_a_socket_that_outlives_its_tunnel_gets_around_no_later_one(rig: Rig, cast: Cast) -> None:
    """The later tunnel has the routing table of the first."""
    uplink()
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
