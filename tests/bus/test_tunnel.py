"""One tunnel over the bus: made, set up, allowed, seen in the kernel, gone."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import time
from collections.abc import Iterator
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import peer
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory, PermissionDenied, VpnServiceError
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

LOCAL = Variant("as", ["10.9.0.2/24", "2001:db8:9::2/64"])


def ip(*arguments: str) -> Any:
    """What ip(8) says, in JSON: another eye than the service's own."""
    output = subprocess.run(["ip", "-json", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(output or "[]")


def network() -> list[Any]:
    """Everything that could be left behind."""
    links = [
        (link["ifname"], link["mtu"], link["addr_info"], "UP" in link["flags"]) for link in ip("address")
    ]
    return [
        links,
        ip("rule"),
        ip("-6", "rule"),
        ip("route", "show", "table", "all"),
        ip("-6", "route", "show", "table", "all"),
    ]


async def settled(condition: Any, seconds: float = 5.0) -> None:
    """Wait until ``condition()`` holds; fails the test when it never does."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < deadline, "it never happened"
        await asyncio.sleep(0.02)


def link_names() -> set[str]:
    return {link["ifname"] for link in ip("link")}


@pytest.fixture(autouse=True)
def no_residue(service: Process) -> Iterator[None]:
    """After each test, with every owner gone, the network is what it was before."""
    before = network()
    yield
    for _ in range(100):
        if network() == before:
            return
        time.sleep(0.05)
    assert network() == before


async def test_up_puts_addresses_routes_and_rules_in_force(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, name, index = await app.create("corp0")
        assert (name, await app.get(path, "State")) == ("corp0", "down")
        await app.update(path, local=LOCAL, mtu=Variant("u", 1400))
        [link] = ip("address", "show", "dev", "corp0")
        assert (link["ifindex"], link["mtu"], link["addr_info"]) == (index, 1400, []), (
            "nothing before consent"
        )
        assert "UP" not in link["flags"]

        assert await agent.allow(path, "up") == "corp0 is connected."

        [link] = ip("address", "show", "dev", "corp0")
        assert {address["local"] for address in link["addr_info"]} == {"10.9.0.2", "2001:db8:9::2"}
        assert "UP" in link["flags"]
        assert ip("route", "get", "10.9.0.77")[0]["dev"] == "corp0"
        assert ip("-6", "route", "get", "2001:db8:9::77")[0]["dev"] == "corp0"
        assert all(route.get("dev") != "corp0" for route in ip("route", "show", "table", "main"))

        assert await agent.allow(path, "down") == "corp0 is disconnected."
        [link] = ip("address", "show", "dev", "corp0")
        assert link["addr_info"] == []
        os.close(fd)


async def test_what_changes_while_the_person_is_asked_was_not_allowed(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        token, request = await agent.begin(path, "up")
        assert request["local"].value == LOCAL.value
        await app.update(path, local=Variant("as", ["198.51.100.1/8"]))
        await agent.finish(token, "allow")
        assert await app.get(path, "Local") == LOCAL.value
        assert ip("route", "get", "10.9.0.77")[0]["dev"] == "corp0"
        with pytest.raises(PermissionDenied):
            await app.update(path, local=Variant("as", ["198.51.100.1/8"]))
        await app.update(path, local=Variant("as", ["10.9.0.2/24"]))
        os.close(fd)


@pytest.mark.parametrize("decision", ["deny", "dismiss"])
async def test_without_allow_nothing_comes_up(rig: Rig, decision: str) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        token, _ = await agent.begin(path, "up")
        assert await app.get(path, "State") == "asking-up"
        assert "stays disconnected" in await agent.finish(token, decision)
        assert await app.get(path, "State") == "down"
        assert "UP" not in ip("link", "show", "corp0")[0]["flags"]
        with pytest.raises(InvalidParameter):
            await agent.finish(token, "allow")
        os.close(fd)


async def test_a_taken_name_gives_another(rig: Rig) -> None:
    subprocess.run(["ip", "tuntap", "add", "idle0", "mode", "tun"], check=True)
    try:
        async with peer(rig.system_bus, rig.uid) as app:
            first, second, third = [await app.create(name) for name in ("corp0", "corp0", "idle0")]
            assert [first[2], second[2], third[2]] == ["corp0", "corp1", "idle1"]
            for made in (first, second, third):
                os.close(made[1])
    finally:
        subprocess.run(["ip", "link", "del", "idle0"], check=True)


@pytest.mark.parametrize(
    "name", ["", "a" * 16, "a/b", "a b", "lo", "..", "-x", "tun%d", "é", "all", "nic0", "a\n", "a:1"]
)
async def test_bad_names(rig: Rig, name: str) -> None:
    subprocess.run(["ip", "link", "add", "nic0", "type", "veth", "peer", "name", "nic0p"], check=True)
    try:
        async with peer(rig.system_bus, rig.uid) as app:
            before = link_names()
            with pytest.raises(InvalidParameter):
                await app.create(name)
            assert link_names() == before
    finally:
        subprocess.run(["ip", "link", "del", "nic0"], check=True)


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"mtu": Variant("u", 0)}, InvalidParameter),
        ({"mtu": Variant("u", 67)}, InvalidParameter),
        ({"mtu": Variant("u", 70000)}, InvalidParameter),
        ({"mtu": Variant("i", -1)}, InvalidParameter),
        ({"mtu": Variant("s", "1400")}, InvalidParameter),
        ({"mtu": Variant("u", 1279), "local": Variant("as", ["2001:db8::1"])}, InvalidParameter),
        ({"local": Variant("as", ["nonsense"])}, InvalidParameter),
        ({"local": Variant("as", ["10.0.0.1/33"])}, InvalidParameter),
        ({"local": Variant("as", ["10.0.0.1/0"])}, InvalidParameter),
        ({"local": Variant("as", ["224.0.0.0"])}, IoError),
        ({"local": Variant("as", ["127.0.0.1"])}, IoError),
        ({"local": Variant("as", ["ff02::1"])}, IoError),
        ({"local": Variant("s", "10.0.0.1")}, InvalidParameter),
        ({"local": Variant("as", [f"10.0.{n}.1" for n in range(65)])}, InvalidParameter),
        ({"session": Variant("s", "x" * 32)}, InvalidParameter),
        ({"surprise": Variant("s", "x")}, InvalidParameter),
        ({"mtu": Variant("u", 1400), "session": Variant("s", "é" * 16)}, InvalidParameter),
    ],
)
async def test_bad_settings_change_nothing(
    rig: Rig, settings: dict[str, Variant], error: type[VpnServiceError]
) -> None:
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        await app.update(path, mtu=Variant("u", 1300), local=LOCAL, session=Variant("s", "Corp"))
        with pytest.raises(error):
            await app.update(path, **settings)
        assert [await app.get(path, key) for key in ("Mtu", "Local", "Session")] == [
            1300,
            LOCAL.value,
            "Corp",
        ]
        assert ip("link", "show", "corp0")[0]["mtu"] == 1300
        os.close(fd)


async def test_a_failure_in_the_middle_leaves_all_as_it_was(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        before = network()
        token, _ = await agent.begin(path, "up")
        subprocess.run(["sysctl", "-qw", "net.ipv6.conf.corp0.disable_ipv6=1"], check=True)
        with pytest.raises(IoError, match="refused"):
            await agent.finish(token, "allow")
        assert network() == before
        assert await app.get(path, "State") == "error"
        assert "refused" in await app.get(path, "Error")
        subprocess.run(["sysctl", "-qw", "net.ipv6.conf.corp0.disable_ipv6=0"], check=True)
        assert await agent.allow(path, "up") == "corp0 is connected."
        os.close(fd)


async def test_the_owner_leaves_and_all_is_gone_while_its_descriptor_lives(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        async with peer(rig.system_bus, rig.uid) as app:
            path, fd, *_ = await app.create("corp0")
            await app.update(path, local=LOCAL)
            await agent.allow(path, "up")
        await settled(lambda: "corp0" not in link_names())
        await settled(lambda: ([path], "InterfacesRemoved") in [(b[:1], m) for _, m, b in agent.signals])
        with pytest.raises(OSError):
            os.read(fd, 1)
        os.close(fd)


async def test_an_interface_that_another_program_removes_is_an_error_that_says_so(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=LOCAL)
        await agent.allow(path, "up")
        subprocess.run(["ip", "link", "del", "corp0"], check=True)
        await settled(
            lambda: any(body[1].get("State") for _, m, body in agent.signals if m == "PropertiesChanged")
        )
        for _ in range(100):
            if await app.get(path, "State") == "error":
                break
            await asyncio.sleep(0.02)
        assert "removed by another program" in await app.get(path, "Error")
        assert not ip("route", "show", "table", "all", "proto", "186")
        with pytest.raises(IoError):
            await agent.begin(path, "up")
        await app.tunnel(path, "Destroy")
        os.close(fd)


async def test_statistics_count_what_goes_through_and_can_be_reset(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=Variant("as", ["10.9.0.2/24"]))
        await agent.allow(path, "up")
        subprocess.run(["ping", "-c", "3", "-i", "0.01", "-W", "1", "10.9.0.9"], capture_output=True)
        for _ in range(3):
            os.read(fd, 2000)
        assert (await app.get(path, "Statistics"))["tx_packets"] == 3
        assert (await app.get(path, "Statistics"))["tx_bytes"] == 3 * 84
        await app.tunnel(path, "ResetStatistics")
        assert set((await app.get(path, "Statistics")).values()) == {0}
        os.close(fd)


async def test_a_flood_of_calls_is_refused_and_the_rest_is_served(rig: Rig) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as other:
        flood = asyncio.gather(*(app.create("t0") for _ in range(100)), return_exceptions=True)
        _, fd, *_ = await other.create("corp0")
        answers = await flood
        assert any(isinstance(answer, OutOfMemory) for answer in answers)
        made = [answer for answer in answers if not isinstance(answer, BaseException)]
        assert len(made) >= 32
        for answer in made:
            os.close(answer[1])
        os.close(fd)


async def test_a_peer_hears_of_its_own_persons_tunnels_only(rig: Rig, stranger: int) -> None:
    async with (
        peer(rig.system_bus, rig.uid) as app,
        peer(rig.system_bus, rig.uid) as looking,
        peer(rig.system_bus, stranger) as other,
    ):
        assert await looking.objects() == {} and await other.objects() == {}
        path, fd, *_ = await app.create("corp0")
        await app.update(path, session=Variant("s", "Corp"))
        assert list(await looking.objects()) == [path]
        assert await other.objects() == {}
        assert [member for _, member, _ in looking.signals] == ["InterfacesAdded", "PropertiesChanged"]
        assert other.signals == []
        with pytest.raises(PermissionDenied):
            await other.get(path, "Name")
        os.close(fd)
