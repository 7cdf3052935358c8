"""Routes, DNS, blocks and protected sockets through the bus, as the kernel then has them."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

ALL = ["0.0.0.0/0", "::/0"]


def ip(*arguments: str) -> Any:
    output = subprocess.run(["ip", "-json", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(output or "[]")


def ruleset() -> str:
    """The packet filter, without what differs between two versions that do the same."""
    text = subprocess.run(["nft", "list", "ruleset"], check=True, capture_output=True, text=True).stdout
    tables = re.sub(r"_g\d+\b| comment \"\w+\"", "", text).split("\ntable ")
    return "\n".join(sorted(table.removeprefix("table ").strip() for table in tables))


def everything() -> list[Any]:
    """The network as others see it, without the tunnels' links themselves."""
    return [
        [ip(family, "rule") for family in ("-4", "-6")],
        [ip(family, "route", "show", "table", "all") for family in ("-4", "-6")],
        ruleset(),
    ]


class Cast:
    def __init__(self, owner: Peer, other: Peer, agent: Peer) -> None:
        self.owner, self.other, self.agent = owner, other, agent


@pytest.fixture
async def cast(rig: Rig, service: Process) -> AsyncIterator[Cast]:
    async with (
        peer(rig.system_bus, rig.uid) as owner,
        peer(rig.system_bus, rig.uid) as other,
        peer(rig.system_bus, rig.uid) as agent,
    ):
        await agent.manager("RegisterAgent")
        yield Cast(owner, other, agent)


@asynccontextmanager
async def tunnel(owner: Peer, name: str, local: str, **settings: list[str]) -> AsyncIterator[str]:
    path, fd, *_ = await owner.create(name)
    try:
        await owner.update(
            path,
            local=Variant("as", [local]),
            **{key: Variant("as", value) for key, value in settings.items()},
        )
        yield path
    finally:
        os.close(fd)


def goes_by(address: str, *more: str) -> str:
    return str(ip("route", "get", address, *more)[0]["dev"])


async def test_routes_of_both_families_there_and_back(cast: Cast) -> None:
    before = everything()
    routes = ["203.0.113.0/24", "2001:db8:7::/48"]
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=routes) as path:
        assert everything() == before
        await cast.agent.allow(path, "up")
        assert await cast.owner.get(path, "Routes") == routes
        assert goes_by("203.0.113.9") == goes_by("2001:db8:7::9") == "corp0"
        await cast.owner.tunnel(path, "RemoveRoute", "su", "203.0.113.0", 24)
        with pytest.raises(subprocess.CalledProcessError):
            goes_by("203.0.113.9")
        await cast.owner.tunnel(path, "AddRoute", "su", "203.0.113.0", 24)
        await cast.owner.tunnel(path, "AddRoute", "su", "203.0.113.128", 25)
        assert goes_by("203.0.113.9") == "corp0"
        for address, prefix in (("203.0.112.0", 23), ("128.0.0.0", 1), ("198.51.100.0", 24)):
            with pytest.raises(PermissionDenied, match="not allowed"):
                await cast.owner.tunnel(path, "AddRoute", "su", address, prefix)
        with pytest.raises(InvalidParameter, match=r"the network is 203\.0\.113\.0/24"):
            await cast.owner.tunnel(path, "AddRoute", "su", "203.0.113.9", 24)
        await cast.agent.allow(path, "down")
        assert everything() == before


async def test_a_full_tunnel_lets_nothing_around_it_and_leaves_nothing(cast: Cast) -> None:
    before = everything()
    async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=["0.0.0.0/1", "128.0.0.0/1"]) as path:
        token, request = await cast.agent.begin(path, "up")
        kinds = {tuple(effect) for effect in request["effects"].value}
        assert {("carries", "0.0.0.0/0"), ("cuts-off", "::/0")} <= kinds
        await cast.agent.finish(token, "allow")
        assert "vpngui" in ruleset()
        assert goes_by("198.51.100.7") == "full0"
        with pytest.raises(subprocess.CalledProcessError):
            goes_by("2001:db8::7")
        await cast.agent.allow(path, "down")
        assert everything() == before


async def test_a_route_that_somebody_adds_to_main_does_not_win(cast: Cast) -> None:
    """As DHCP's option 121 does (RFC 3442): a longer prefix than any of the tunnel's."""
    for command in ("link add lan0 type veth peer name lan1", "link set lan0 up", "link set lan1 up"):
        ip(*command.split())
    async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=ALL) as path:
        await cast.agent.allow(path, "up")
        ip("route", "add", "198.51.100.7/32", "dev", "lan0")
        ip("-6", "route", "add", "2001:db8:7::7/128", "dev", "lan0")
        assert goes_by("198.51.100.7") == goes_by("2001:db8:7::7") == "full0"


async def test_the_longer_prefix_wins_across_tunnels(cast: Cast) -> None:
    async with (
        tunnel(cast.owner, "wide0", "10.1.0.2/24", routes=["203.0.113.0/24"]) as wide,
        tunnel(cast.other, "narrow0", "10.2.0.2/24", routes=["203.0.113.64/26"]) as narrow,
    ):
        for path in (wide, narrow):
            await cast.agent.allow(path, "up")
        assert goes_by("203.0.113.1") == "wide0"
        assert goes_by("203.0.113.65") == "narrow0"
        await cast.agent.allow(narrow, "down")
        assert goes_by("203.0.113.65") == "wide0"
        await cast.agent.allow(narrow, "up")
        await cast.agent.allow(wide, "down")
        assert goes_by("203.0.113.65") == "narrow0"


async def test_a_tunnel_that_is_replaced_is_shown_taken_down_and_told(cast: Cast) -> None:
    async with (
        tunnel(cast.owner, "home0", "10.1.0.2/24", routes=ALL) as old,
        tunnel(cast.other, "work0", "10.2.0.2/24", routes=ALL) as new,
    ):
        await cast.agent.allow(old, "up")
        token, request = await cast.agent.begin(new, "up")
        assert ("replaces", "home0") in map(tuple, request["effects"].value)
        assert await cast.owner.get(old, "State") == "up"
        await cast.agent.finish(token, "allow")
        assert await cast.owner.get(old, "State") == "down"
        assert "replaced by work0" in await cast.owner.get(old, "Error")
        assert goes_by("198.51.100.7") == "work0"
        await cast.owner.get(old, "State")  # what was sent before this answer has arrived
        for told in (cast.owner, cast.agent):
            assert [body[:2] for _, member, body in told.signals if member == "Notice"] == [["replaced", old]]
        assert not [member for _, member, _ in cast.other.signals if member == "Notice"]


async def test_another_persons_tunnel_is_never_replaced(
    cast: Cast, rig: Rig, stranger: int, service: Process
) -> None:
    del service
    async with AsyncExitStack() as stack:
        rig.authority  # noqa: B018 - the grants below are the stranger's own
        other = await stack.enter_async_context(peer(rig.system_bus, 0))
        await other.manager("RegisterAgent")
        mine = await stack.enter_async_context(tunnel(cast.owner, "home0", "10.1.0.2/24", routes=ALL))
        theirs = await stack.enter_async_context(tunnel(other, "root0", "10.2.0.2/24", routes=ALL))
        await cast.agent.allow(mine, "up")
        with pytest.raises(PermissionDenied, match="another person"):
            await other.begin(theirs, "up")
        assert await cast.owner.get(mine, "State") == "up"


async def test_dns_comes_with_the_tunnel_and_goes_with_it(cast: Cast, rig: Rig) -> None:
    before = rig.resolv_conf.read_bytes()
    async with tunnel(
        cast.owner, "corp0", "10.9.0.2/24", dns=["10.9.0.53"], dns_suffixes=["corp.example"]
    ) as path:
        assert rig.resolv_conf.read_bytes() == before
        await cast.agent.allow(path, "up")
        text = rig.resolv_conf.read_text()
        assert "nameserver 10.9.0.53" in text and "corp.example" in text
        with pytest.raises(PermissionDenied, match="DNS"):
            await cast.owner.tunnel(path, "AddDnsServer", "s", "10.9.0.54")
        await cast.owner.tunnel(path, "RemoveDnsServer", "s", "10.9.0.53")
        assert rig.resolv_conf.read_bytes() == before
        await cast.owner.tunnel(path, "AddDnsServer", "s", "10.9.0.53")
        assert "10.9.0.53" in rig.resolv_conf.read_text()
        await cast.owner.tunnel(path, "Destroy")
        assert rig.resolv_conf.read_bytes() == before


async def test_a_block_is_in_force_at_once_and_gone_with_its_owner(cast: Cast, rig: Rig) -> None:
    before = everything()
    async with peer(rig.system_bus, rig.uid) as owner, tunnel(owner, "corp0", "10.9.0.2/24") as path:
        await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.9.0.0", 24]], [["192.0.2.0", 24]])
        assert "drop" in ruleset()
        assert (await owner.get(path, "Block"))["pinned"].value is False
        assert await owner.get(names.SERVICE_PATH, "Blocked", names.MANAGER) is True
        await cast.agent.tunnel(path, "UnblockNetworks")
        assert ruleset() == before[-1]
        with pytest.raises(PermissionDenied, match="lifted"):
            await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])
        await cast.agent.allow(path, "up")
        await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.9.0.0", 24]], [])
        assert "drop" in ruleset()
    while await cast.agent.objects():
        pass
    assert everything() == before
    assert await cast.agent.get(names.SERVICE_PATH, "Blocked", names.MANAGER) is False


async def test_a_protected_socket_is_marked_and_goes_around(cast: Cast) -> None:
    for command in (
        "link add uplink0 type veth peer name far0",
        "link set uplink0 up",
        "link set far0 up",
        "address add 192.0.2.1/24 dev uplink0",
    ):
        ip(*command.split())

    async def protect(path: str, one: socket.socket | int, interface: str) -> None:
        fd = one if isinstance(one, int) else one.fileno()
        await call(
            cast.owner.bus, names.SERVICE_NAME, path, names.TUNNEL, "Protect", "hs", [0, interface], fds=[fd]
        )

    async with tunnel(cast.owner, "full0", "10.9.0.2/24", routes=ALL) as path:
        await cast.agent.allow(path, "up")
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport,
            socket.socket(socket.AF_UNIX) as local,
            socket.socket(socket.AF_NETLINK, socket.SOCK_RAW) as wrong,
        ):
            await protect(path, transport, "uplink0")
            mark = transport.getsockopt(socket.SOL_SOCKET, socket.SO_MARK)
            assert mark >> 24 == 0x76
            assert transport.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16) == b"uplink0\0"
            assert goes_by("192.0.2.9", "mark", hex(mark)) == "uplink0"
            assert goes_by("192.0.2.9") == "full0"
            await protect(path, local, "")
            with pytest.raises(InvalidParameter):
                await protect(path, wrong, "uplink0")
            with pytest.raises(InvalidParameter, match="the tunnel itself"):
                await protect(path, transport, "full0")
            with pytest.raises(IoError, match="there is no interface"):
                await protect(path, transport, "no-such0")
            reading, writing = os.pipe()
            with pytest.raises(InvalidParameter):
                await protect(path, reading, "uplink0")
            os.close(reading)
            os.close(writing)


async def test_samples_come_while_somebody_watches(cast: Cast) -> None:
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24") as path:
        await cast.agent.manager("WatchStatistics", "u", 250)
        samples: list[Any] = []
        while len(samples) < 2:
            await cast.agent.get(path, "State")
            samples = [body for _, member, body in cast.agent.signals if member == "Sample"]
        assert [[entry[0], len(entry[1])] for entry in samples[0][1]] == [[path, 8]]
        assert samples[1][0] > samples[0][0]
        with pytest.raises(InvalidParameter):
            await cast.agent.manager("WatchStatistics", "u", 10)
        await cast.agent.manager("UnwatchStatistics")
