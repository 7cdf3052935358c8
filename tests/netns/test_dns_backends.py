"""The DNS back ends against one another: what all of them can do is the same, on the real programs."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from dbus_fast.aio import MessageBus

from tests.netns.name_services import resolvconf
from tests.netns.test_dns_resolved import RESOLVED, Machine, machine
from tests.netns.tunnel_end import tunnel_end
from vpngui.apply.dns.backend import Resolver
from vpngui.apply.dns.file import FileResolver
from vpngui.apply.dns.hand import InProcess
from vpngui.apply.dns.none import NoResolver
from vpngui.apply.dns.opening import clean_up, open_resolver
from vpngui.apply.dns.probe import Places
from vpngui.apply.dns.resolv_file import ResolvFile
from vpngui.apply.dns.resolv_text import search_domains, servers
from vpngui.apply.dns.resolvconf import ResolvconfResolver
from vpngui.apply.dns.resolved import ResolvedResolver
from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState, LinkDns
from vpngui.plan.state import ALIAS_PREFIX
from vpngui.sandbox.process import run

assert machine  # a fixture

UPLINK = "192.0.2.2"
Connect = Callable[[str], Awaitable[MessageBus]]
ORIGINAL = f"search lan\nnameserver {UPLINK}\noptions timeout:3\n"


@dataclass
class Bench:
    """One back end: ``look`` sees all that it may change, ``asked`` whom names are asked of."""

    make: Callable[[], Awaitable[Resolver]]
    look: Callable[[], Any]
    asked: Callable[[], list[str]]
    links: tuple[int, int]
    shares: bool
    """Whether servers of other links stay beside those of a tunnel that has all names."""


def of_file(tmp_path: Path) -> Iterator[Bench]:
    path = tmp_path / "resolv.conf"
    path.write_text(ORIGINAL)

    async def make() -> Resolver:
        file = ResolvFile(path, tmp_path / "state")
        return FileResolver(file, InProcess(file))

    def look() -> Any:
        found = path.stat()
        return path.read_bytes(), found.st_mode, found.st_uid, sorted(tmp_path.glob("state/*.json"))

    yield Bench(make, look, lambda: servers(path.read_text()), (3, 4), shares=False)


def of_resolvconf(family: Any, tmp_path: Path) -> Iterator[Bench]:
    there = resolvconf(family, tmp_path / "there")
    there.program._run([], "-a", "eth0.dhcp", text=ORIGINAL)

    async def make() -> Resolver:
        return ResolvconfResolver(there.program, InProcess(there.program))

    def look() -> Any:
        # openresolv takes options of other records over, or not, by what it was called for last.
        text = there.resolv_conf.read_text()
        lines = [line for line in text.splitlines() if family == "debian" or "options" not in line]
        return lines, there.program._texts()

    yield Bench(make, look, lambda: servers(there.resolv_conf.read_text()), (3, 4), shares=family == "debian")


def of_resolved(there: Machine, connect: Connect) -> Iterator[Bench]:
    with tunnel_end("vpn1", "10.8.0.1/24", "198.51.100.3") as second:
        links = (there.tun.index, second.index)
        for number, end in enumerate((there.tun, second)):
            run(["ip", "link", "set", end.link, "alias", f"{ALIAS_PREFIX}{number}"])

        async def make() -> Resolver:
            return ResolvedResolver(await connect(there.address))

        def asked() -> list[str]:
            """The servers of links that have a way for all names, else the uplink's."""
            found = there.client.get(RESOLVED, "/org/freedesktop/resolve1", f"{RESOLVED}.Manager", "DNS")
            ways = {index: dict(there.properties(index)["Domains"]) for index in links}
            everything = [index for index in links if "." in ways[index]]
            return [
                str(ip_address(bytes(packed)))
                for index, _, packed in found
                if (index in everything if everything else index not in links)
            ]

        yield Bench(make, lambda: [there.properties(index) for index in links], asked, links, shares=False)


@pytest_asyncio.fixture
async def connect() -> AsyncIterator[Connect]:
    """Connections to a bus, closed at the end."""
    made: list[MessageBus] = []

    async def connect(address: str) -> MessageBus:
        made.append(await MessageBus(bus_address=address).connect())
        return made[-1]

    yield connect
    for bus in made:
        bus.disconnect()
        with contextlib.suppress(OSError, EOFError):
            await bus.wait_for_disconnect()


@pytest.fixture(params=["file", "debian", "openresolv", "systemd-resolved"])
def bench(request: pytest.FixtureRequest, tmp_path: Path, connect: Connect) -> Iterator[Bench]:
    if request.param == "systemd-resolved":
        yield from of_resolved(request.getfixturevalue("machine"), connect)
    elif request.param == "file":
        yield from of_file(tmp_path)
    else:
        yield from of_resolvconf(request.param, tmp_path)


def one(bench: Bench) -> LinkDns:
    return LinkDns(
        bench.links[0], "vpn0", (ip_address("10.9.0.53"), ip_address("fd00::53")), ("corp.example",)
    )


def two(bench: Bench) -> LinkDns:
    return LinkDns(bench.links[1], "vpn1", (ip_address("10.8.0.53"),))


def some(bench: Bench) -> LinkDns:
    return LinkDns(bench.links[1], "vpn1", (ip_address("10.8.0.53"),), ("lab.example",), all_names=False)


async def test_there_and_back(bench: Bench) -> None:
    resolver, before = await bench.make(), bench.look()
    up = (one(bench),)
    assert await resolver.holds(())
    await resolver.apply((), up)
    assert await resolver.holds(up)
    assert bench.asked()[:2] == ["10.9.0.53", "fd00::53"]
    assert (UPLINK in bench.asked()) == bench.shares
    await resolver.apply(up, ())
    assert bench.look() == before
    assert await resolver.holds(())


async def test_twice_changes_nothing(bench: Bench) -> None:
    resolver, up = await bench.make(), (two(bench),)
    await resolver.apply((), up)
    seen = bench.look()
    await resolver.apply(up, up)
    assert bench.look() == seen
    await resolver.apply(up, ())
    await resolver.apply((), ())


async def test_any_way_between_states_comes_to_the_same(bench: Bench) -> None:
    """The way to a state leaves no trace in it."""
    resolver, before = await bench.make(), bench.look()
    states: list[DnsState] = [
        (),
        (one(bench),),
        (two(bench), one(bench)),
        (one(bench), two(bench)),
        (some(bench), one(bench)),
        (some(bench),),
    ]
    seen: dict[DnsState, Any] = {}
    now: DnsState = ()
    for pair in itertools.combinations(states, 2):
        for state in pair:
            await resolver.apply(now, state)
            now = state
            assert seen.setdefault(state, bench.look()) == bench.look()
            assert await resolver.holds(state)
    await resolver.apply(now, ())
    assert bench.look() == before


async def test_the_most_recent_tunnel_comes_first(bench: Bench) -> None:
    resolver = await bench.make()
    older, both = (one(bench),), (two(bench), one(bench))
    await resolver.apply((), older)
    await resolver.apply(older, both)
    assert bench.asked()[0] == "10.8.0.53"
    assert "10.9.0.53" not in bench.asked()
    await resolver.apply(both, older)
    assert bench.asked()[:2] == ["10.9.0.53", "fd00::53"]
    assert "10.8.0.53" not in bench.asked()
    await resolver.apply(older, ())


async def test_another_process_cleans_up(bench: Bench) -> None:
    before, up = bench.look(), (two(bench), one(bench))
    await (await bench.make()).apply((), up)
    another = await bench.make()
    assert await another.holds(up)
    assert await another.clean_up()
    assert bench.look() == before
    assert not await another.clean_up()
    assert not await another.holds(up)


async def test_what_is_lost_is_noticed_and_put_again(bench: Bench) -> None:
    resolver, another = await bench.make(), await bench.make()
    up = (one(bench),)
    await resolver.apply((), up)
    seen = bench.look()
    await another.clean_up()
    assert not await resolver.holds(up)
    await resolver.apply(up, up)
    assert bench.look() == seen
    await resolver.apply(up, ())


# --- one by one ------------------------------------------------------------------------------------


@pytest.mark.parametrize("family", ["debian", "openresolv"])
async def test_resolvconf_s_failures_are_told(family: Any, tmp_path: Path) -> None:
    there = resolvconf(family, tmp_path / "there")
    resolver = ResolvconfResolver(there.program, InProcess(there.program))
    up = (LinkDns(3, "vpn0", (ip_address("10.9.0.53"),)),)
    text = there.path.read_text()
    there.path.write_text("#!/bin/sh\necho 'no room left' >&2\nexit 7\n")
    with pytest.raises(IoError, match="status 7: no room left"):
        await resolver.apply((), up)
    there.path.write_text("#!/bin/sh\nexit 0\n")
    with pytest.raises(IoError, match="does not list"):
        await resolver.apply((), up)
    there.path.unlink()
    with pytest.raises(IoError, match="cannot be run"):
        await resolver.apply((), up)
    there.path.write_text(text)
    there.path.chmod(0o755)
    await resolver.apply((), up)
    assert await resolver.holds(up)


@pytest.mark.parametrize("family", ["debian", "openresolv"])
async def test_resolvconf_s_records_are_watched(family: Any, tmp_path: Path) -> None:
    there = resolvconf(family, tmp_path / "there")
    resolver = ResolvconfResolver(there.program, InProcess(there.program))
    up = (LinkDns(3, "vpn0", (ip_address("10.9.0.53"),)),)
    changed = asyncio.Event()
    end = await resolver.watch(changed.set)
    await resolver.apply((), up)
    there.program.restore()
    async with asyncio.timeout(10):
        while await resolver.holds(up):
            await changed.wait()
            changed.clear()
    end()


def test_search_domains_reach_the_file(tmp_path: Path) -> None:
    there = resolvconf("openresolv", tmp_path / "there")
    there.program._run([], "-a", "eth0.dhcp", text=ORIGINAL)
    there.program.put((LinkDns(3, "vpn0", (ip_address("10.9.0.53"),), ("corp.example",), False),))
    text = there.resolv_conf.read_text()
    assert servers(text) == ["10.9.0.53", UPLINK]
    assert search_domains(text) == ["corp.example", "lan"]


async def test_the_one_that_fits_is_opened(machine: Machine, connect: Connect, tmp_path: Path) -> None:
    bus = await connect(machine.address)
    path = tmp_path / "resolv.conf"
    places = Places(path, tmp_path / "state", tmp_path / "socket", tmp_path / "helper", tmp_path / "none")
    path.write_text("nameserver 127.0.0.53\n")
    assert isinstance(await open_resolver(bus, "auto", places), ResolvedResolver)
    path.write_text(ORIGINAL)
    assert isinstance(await open_resolver(bus, "auto", places), FileResolver)
    assert isinstance(await open_resolver(bus, "none", places), NoResolver)
    there = resolvconf("openresolv", tmp_path / "there")
    there.program._run([], "-a", "eth0.dhcp", text=ORIGINAL)
    places = Places(
        there.resolv_conf,
        tmp_path / "state",
        tmp_path / "socket",
        tmp_path / "helper",
        there.path,
        tmp_path,
    )
    resolver = await open_resolver(bus, "auto", places)
    assert isinstance(resolver, ResolvconfResolver)

    up = (LinkDns(machine.tun.index, "vpn0", (ip_address("10.9.0.53"),)),)
    before = there.resolv_conf.read_text()
    await resolver.apply((), up)
    assert not await clean_up(bus, places, but="resolvconf")
    assert await resolver.holds(up)
    assert await clean_up(None, places)
    assert there.resolv_conf.read_text() == before
