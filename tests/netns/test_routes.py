"""Routes in bulk against the real kernel: what ip(8) shows, what is refused, and what was done until then."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from ipaddress import IPv4Network, IPv6Network
from typing import Any

import pytest

from vpngui.apply.converge import converge
from vpngui.apply.netlink import open_kernel, take
from vpngui.apply.routes import RouteWriter
from vpngui.apply.tun import open_tun
from vpngui.apply.writers import Writers
from vpngui.model.errors import IoError
from vpngui.model.networks import EVERYTHING, Network
from vpngui.model.settings import TunnelSettings
from vpngui.observe.routes import read_routes
from vpngui.observe.rtnetlink import Rtnetlink
from vpngui.plan.host import HostFacts
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.state import NetworkState, Route, RouteKind
from vpngui.plan.steps import ReplaceRoutes

TABLE = 7601


class Bench:
    """A writer, a reader and a link that is up."""

    def __init__(self, read: Rtnetlink, write: RouteWriter, link: int) -> None:
        self._kernel, self._writer, self.link = read, write, link

    async def read(self) -> frozenset[Route]:
        return await read_routes(self._kernel, None)

    async def write(self, verb: Any, routes: list[Route]) -> list[Route]:
        done: list[Route] = []
        await self._writer.write(verb, routes, done)
        return done

    async def refused(self, verb: Any, routes: list[Route], why: str) -> list[Route]:
        done: list[Route] = []
        with pytest.raises(IoError, match=why):
            await self._writer.write(verb, routes, done)
        return done


@pytest.fixture
async def bench(network: None) -> AsyncIterator[Bench]:
    device = open_tun("vpn0")
    subprocess.run(["ip", "link", "set", "vpn0", "addrgenmode", "none", "up"], check=True)
    with closing(Rtnetlink()) as read, closing(RouteWriter(read)) as write:
        yield Bench(read, write, device.index)
    os.close(device.fd)


def many(version: int, number: int) -> list[Network]:
    if version == 4:
        return [IPv4Network(((10 << 24) + (value << 8), 24)) for value in range(number)]
    return [IPv6Network(((0x20010DB8 << 96) + (value << 64), 64)) for value in range(number)]


def shown(version: int) -> dict[str, tuple[str, str]]:
    """Kind and link of each network of the table, as ip(8) shows them."""
    command = ["ip", "-json", "-details", f"-{version}", "route", "show", "table", str(TABLE)]
    output = subprocess.run(command, check=False, capture_output=True).stdout
    routes = json.loads(output or "[]")
    # The number is one that ip(8) has a name for (rt_protos).
    assert all(route["protocol"] in ("186", "bgp") for route in routes)
    return {
        route["dst"]: (route["type"], route.get("dev", "") if route["type"] == "unicast" else "")
        for route in routes
    }


@pytest.mark.parametrize("version", [4, 6])
async def test_a_thousand_there_and_back(bench: Bench, version: int) -> None:
    routes = [Route(TABLE, network, bench.link) for network in many(version, 1000)]
    assert await bench.write("add", routes) == routes
    assert await bench.read() == frozenset(routes)
    assert shown(version) == {str(route.network): ("unicast", "vpn0") for route in routes}
    assert await bench.write("del", routes[1:]) == routes[1:]
    assert await bench.read() == {routes[0]}
    assert await bench.write("del", routes) == routes[:1], "what is gone already is no error"
    assert await bench.read() == frozenset()


async def test_every_kind_of_either_family_and_the_default_route(bench: Bench) -> None:
    routes = []
    for version in (4, 6):
        networks = many(version, 3)
        routes += [
            Route(TABLE, EVERYTHING[version], bench.link),
            Route(TABLE, networks[0], bench.link),
            Route(TABLE, networks[1], kind=RouteKind.THROW),
            Route(TABLE, networks[2], kind=RouteKind.UNREACHABLE),
        ]
    assert await bench.write("add", routes) == routes
    assert await bench.read() == frozenset(routes)
    for version in (4, 6):
        first, second, third = map(str, many(version, 3))
        assert shown(version) == {
            "default": ("unicast", "vpn0"),
            first: ("unicast", "vpn0"),
            second: ("throw", ""),
            third: ("unreachable", ""),
        }
    assert await bench.write("del", routes) == routes
    assert await bench.read() == frozenset()


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize("kind", [RouteKind.THROW, RouteKind.UNREACHABLE])
async def test_there_already_is_an_error_only_when_it_is_another(
    bench: Bench, version: int, kind: RouteKind
) -> None:
    networks = many(version, 3)
    before = Route(TABLE, networks[1], kind=kind)
    routes = [Route(TABLE, network, bench.link) for network in networks]
    await bench.write("add", [before])
    assert await bench.write("add", [before]) == []
    done = await bench.refused("add", routes, f"add route {networks[1]} .*File exists")
    assert done == [routes[0], routes[2]]
    assert await bench.read() == {routes[0], before, routes[2]}


@pytest.mark.parametrize("version", [4, 6])
@pytest.mark.parametrize("kind", [RouteKind.THROW, RouteKind.UNREACHABLE])
async def test_a_route_takes_the_place_of_one_of_another_kind(
    bench: Bench, version: int, kind: RouteKind
) -> None:
    [network] = many(version, 1)
    link, none = Route(TABLE, network, bench.link), Route(TABLE, network, kind=kind)
    for route in (link, none, link, link):
        assert await bench.write("replace", [route]) == [route]
        assert await bench.read() == {route}


@pytest.mark.parametrize("version", [4, 6])
async def test_one_refusal_among_many_is_told_of_its_own_route(bench: Bench, version: int) -> None:
    routes = [Route(TABLE, network, bench.link) for network in many(version, 350)]
    routes[120] = replace(routes[120], index=99999)
    done = await bench.refused("add", routes, f"the kernel refused to add route {routes[120].network} ")
    assert done == [*routes[:120], *routes[121:200]], "the batch of the refused one, and none after it"
    assert await bench.read() == frozenset(done)
    assert await bench.write("del", done) == done
    assert await bench.read() == frozenset()


async def test_a_whole_batch_of_refusals(bench: Bench) -> None:
    routes = [Route(TABLE, network, 99999) for network in many(4, 100)]
    assert await bench.refused("add", routes, f"add route {routes[0].network} ") == []
    good = [replace(route, index=bench.link) for route in routes]
    assert await bench.write("add", good) == good, "what was said before is not taken for the answer"


async def test_what_the_local_network_has_and_the_tunnel_then_wants(bench: Bench) -> None:
    """A throw and a route to the same network take each other's place, both ways."""
    host = HostFacts(local=(IPv4Network("10.7.0.0/16"),))
    wide = TunnelSettings().updated({"routes": ["10.0.0.0/8"], "local_network": True})

    def planned(*routes: str) -> NetworkState:
        settings = wide.updated({"routes": ["10.0.0.0/8", *routes]})
        return plan([PlannedTunnel(1, bench.link, "vpn0", TABLE, settings, True)], host)

    thrown, carried = planned(), planned("10.7.0.0/16")
    assert thrown.routes != carried.routes
    async with open_kernel() as kernel:
        writers = Writers(kernel)
        empty = replace(thrown, routes=frozenset(), rules=frozenset())
        await converge(writers, empty, thrown)
        for before, after in ((thrown, carried), (carried, thrown)):
            await converge(writers, before, after)
            assert await bench.read() == after.routes


async def test_a_place_that_cannot_be_taken_leaves_all_as_it_was(bench: Bench) -> None:
    networks = many(4, 3)
    throws = tuple(Route(TABLE, network, kind=RouteKind.THROW) for network in networks)
    routes = tuple(Route(TABLE, network, bench.link) for network in networks)
    await bench.write("add", list(throws))
    async with open_kernel() as kernel:
        with pytest.raises(IoError, match=f"put in route {networks[1]} "):
            await take(kernel, ReplaceRoutes(throws, (routes[0], replace(routes[1], index=99999), routes[2])))
        assert await bench.read() == set(throws)
        await take(kernel, ReplaceRoutes(throws, routes))
        assert await bench.read() == set(routes)


async def test_with_its_link_gone_there_is_nothing_to_remove(bench: Bench) -> None:
    routes = [Route(TABLE, network, bench.link) for version in (4, 6) for network in many(version, 3)]
    await bench.write("add", routes)
    subprocess.run(["ip", "link", "delete", "vpn0"], check=True)
    assert await bench.write("del", routes) == []
    assert await bench.refused("add", routes, "refused to add") == []


async def test_only_what_is_ours_is_read(bench: Bench) -> None:
    for command in (
        "route add 198.51.100.0/24 dev vpn0 table 7601",
        "route add 198.51.100.0/24 dev vpn0 table 7599 protocol 186",
        "route add multicast 224.0.0.0/4 dev vpn0 table 7601 protocol 186",
    ):
        subprocess.run(["ip", *command.split()], check=True)
    ours = Route(TABLE, IPv4Network("203.0.113.0/24"), bench.link)
    await bench.write("add", [ours])
    assert await bench.read() == {ours}
