"""systemd-resolved, the real one: names go where the tunnels say, and as before when they are gone."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from dbus_fast.aio import MessageBus

from tests.netns.name_services import ROOT, Resolved, ask, name_server, resolved_policies
from tests.netns.tunnel_end import TunnelEnd, tunnel_end
from vpngui.apply.dns.resolved import RESOLVED, ResolvedResolver
from vpngui.model.errors import IoError
from vpngui.plan.dns import LinkDns
from vpngui.plan.state import ALIAS_PREFIX
from vpngui.sandbox import authority, buses, hosts, users
from vpngui.sandbox.client import Client
from vpngui.sandbox.process import Process, python, run

UPLINK, TUNNEL, OTHER = "198.51.100.1", "198.51.100.2", "198.51.100.3"
"""What the three name servers answer for every name."""
POLICY = ROOT / "packaging/dbus/io.github.vpngui.Service.conf"
ACTIONS = ROOT / "packaging/polkit/io.github.vpngui.policy"
RULES = ROOT / "packaging/polkit/rules.d/io.github.vpngui-resolved.rules"


@dataclass
class Machine:
    """A computer with an uplink, resolved, and a tunnel's link that nobody told resolved about yet."""

    address: str
    daemon: Resolved
    uplink: Process
    tun: TunnelEnd
    client: Client
    logs: Path

    def asked_at_uplink(self) -> set[str]:
        return {line.removeprefix("asked ") for line in self.uplink.output().splitlines() if "asked" in line}

    def properties(self, index: int) -> dict[str, Any]:
        """Everything that resolvectl(1) shows of a link."""
        manager = (RESOLVED, "/org/freedesktop/resolve1", f"{RESOLVED}.Manager")
        path = self.client.call(*manager, "GetLink", "i", [index])[0]
        found = self.client.call(
            RESOLVED, path, "org.freedesktop.DBus.Properties", "GetAll", "s", [f"{RESOLVED}.Link"]
        )[0]
        return {name: value.value for name, value in found.items()}


@pytest.fixture
def machine(transit: hosts.Transit, tmp_path: Path) -> Iterator[Machine]:
    if not users.several():
        pytest.skip("systemd-resolved becomes a user that a user namespace of one user does not have")
    users.announce()
    bus_policy, _ = resolved_policies()
    folder = Path(tempfile.mkdtemp(prefix="vpngui-names-", dir="/run"))
    folder.chmod(0o755)  # other users come to the bus
    resolv_conf = folder / "resolv.conf"
    resolv_conf.write_text(f"nameserver {transit.far}\n")
    bus = buses.start_system_bus(folder, logs=tmp_path, policy=POLICY, others=[bus_policy])
    daemon = Resolved(bus.address, resolv_conf, tmp_path)
    server = transit.on_peer(python("tests.netns.dns_server", transit.far, UPLINK))
    try:
        with (
            name_server(server, tmp_path, "uplink-server") as uplink,
            tunnel_end("vpn0", "10.9.0.1/24", TUNNEL) as tun,
            Client(bus.address) as client,
        ):
            daemon.start()
            client.wait_for_owner(RESOLVED, 10)
            yield Machine(bus.address, daemon, uplink, tun, client, tmp_path)
    finally:
        daemon.stop()
        Resolved.forget()
        bus.stop()


@pytest_asyncio.fixture
async def resolver(machine: Machine) -> AsyncIterator[ResolvedResolver]:
    bus = await MessageBus(bus_address=machine.address).connect()
    yield ResolvedResolver(bus)
    bus.disconnect()
    await bus.wait_for_disconnect()


def full(tun: TunnelEnd, server: str = "10.9.0.53", suffixes: tuple[str, ...] = ()) -> LinkDns:
    return LinkDns(tun.index, tun.link, (ip_address(server),), suffixes)


def split(tun: TunnelEnd, *suffixes: str, server: str = "10.9.0.53") -> LinkDns:
    return LinkDns(tun.index, tun.link, (ip_address(server),), suffixes, all_names=False)


async def asked(name: str, *, seconds: float = 5.0) -> str | None:
    return await asyncio.to_thread(ask, name, seconds=seconds)


async def test_all_names_go_to_the_tunnel_and_nowhere_else(
    machine: Machine, resolver: ResolvedResolver
) -> None:
    before = machine.properties(machine.tun.index)
    assert await asked("first.example") == UPLINK
    assert machine.asked_at_uplink() == {"first.example"}  # the probe is seen

    up = (full(machine.tun, suffixes=("corp.example",)),)
    await resolver.apply((), up)
    assert await resolver.holds(up)
    for name in ("second.example", "first.example", "a.corp.example", "host.lan", "1.2.0.192.in-addr.arpa"):
        assert await asked(name) == TUNNEL
    assert machine.asked_at_uplink() == {"first.example"}
    assert {"second.example", "first.example", "a.corp.example"} <= set(machine.tun.names)

    await resolver.apply(up, ())
    assert machine.properties(machine.tun.index) == before
    assert await asked("third.example") == UPLINK


async def test_only_its_own_names_go_to_a_tunnel_that_has_suffixes(
    machine: Machine, resolver: ResolvedResolver
) -> None:
    up = (split(machine.tun, "corp.example"),)
    await resolver.apply((), up)
    assert await asked("www.corp.example") == TUNNEL
    assert await asked("www.example") == UPLINK
    assert set(machine.tun.names) == {"www.corp.example"}
    assert machine.asked_at_uplink() == {"www.example"}


async def test_no_query_by_multicast_into_the_tunnel(machine: Machine, resolver: ResolvedResolver) -> None:
    await asked("printer", seconds=0.5)
    assert machine.tun.multicast  # LLMNR is on by itself, and is seen
    up = (full(machine.tun),)
    await resolver.apply((), up)
    machine.tun.multicast.clear()
    await asked("scanner", seconds=0.5)
    await asked("scanner.local", seconds=0.5)
    assert machine.tun.multicast == []
    found = machine.properties(machine.tun.index)
    assert (found["LLMNR"], found["MulticastDNS"]) == ("no", "no")


async def test_the_most_recent_tunnel_has_the_names(machine: Machine, resolver: ResolvedResolver) -> None:
    with tunnel_end("vpn1", "10.8.0.1/24", OTHER) as second:
        older, newer = (full(machine.tun, suffixes=("corp.example",)),), full(second, "10.8.0.53")
        await resolver.apply((), older)
        await resolver.apply(older, (newer, *older))
        assert {await asked("one.example"), await asked("a.corp.example")} == {OTHER}
        assert machine.tun.names == []
        await resolver.apply((newer, *older), older)
        assert await resolver.holds(older)
        assert await asked("two.example") == TUNNEL
        both = (split(second, "corp.example", server="10.8.0.53"), *older)
        await resolver.apply(older, both)
        assert await asked("b.corp.example") == OTHER
        assert await asked("three.example") == TUNNEL
        assert machine.asked_at_uplink() == set()
        await resolver.apply(both, ())
        assert machine.properties(second.index)["DNS"] == []


async def test_told_again_after_resolved_forgot(machine: Machine, resolver: ResolvedResolver) -> None:
    up, changed = (full(machine.tun),), asyncio.Event()
    await resolver.apply((), up)
    end = await resolver.watch(changed.set)
    machine.daemon.stop()
    Resolved.forget()
    assert not await resolver.holds(up)
    machine.daemon.start()
    async with asyncio.timeout(10):
        await changed.wait()
    assert not await resolver.holds(up)
    await resolver.apply(up, up)
    assert await resolver.holds(up)
    assert await asked("again.example") == TUNNEL
    end()


async def test_a_link_that_is_gone(machine: Machine, resolver: ResolvedResolver) -> None:
    up = (full(machine.tun),)
    gone = LinkDns(4711, "gone0", (ip_address("10.1.0.1"),))
    before = machine.properties(machine.tun.index)
    with pytest.raises(IoError, match="4711"):
        await resolver.apply((), (*up, gone))
    assert machine.properties(machine.tun.index) == before
    await resolver.apply((*up, gone), ())


async def test_without_resolved(machine: Machine, resolver: ResolvedResolver) -> None:
    machine.daemon.stop()
    with pytest.raises(IoError, match="systemd-resolved did not take"):
        await resolver.apply((), (full(machine.tun),))
    assert not await resolver.clean_up()


async def test_clean_up_without_memory(machine: Machine, resolver: ResolvedResolver) -> None:
    before = machine.properties(machine.tun.index)
    await resolver.apply((), (full(machine.tun),))
    assert not await resolver.clean_up()  # the link has no mark of ours
    run(["ip", "link", "set", machine.tun.link, "alias", f"{ALIAS_PREFIX}1"])
    assert await resolver.clean_up()
    assert machine.properties(machine.tun.index) == before
    assert not await resolver.clean_up()


@pytest.mark.parametrize("with_rule", [True, False], ids=["with the rule", "without"])
def test_the_service_s_user_needs_the_rule(machine: Machine, with_rule: bool) -> None:
    """polkit, the real one, knows resolved's actions; the service runs as its own user."""
    if not authority.is_real():
        pytest.skip("polkitd cannot run here")
    copies = [(resolved_policies()[1], authority._ACTIONS), (RULES, authority._RULES)]
    put = " && ".join(f"cp {file} {folder}" for file, folder in copies[: 1 + with_rule])
    polkitd = authority.start(
        machine.address,
        logs=machine.logs,
        actions=ACTIONS,
        grants={},
        prefix=["sh", "-c", f'{put} && exec "$@"', "sh"],
    )
    try:
        visitor = Process(
            "visitor",
            [sys.executable, str(Path(__file__).with_name("dns_visitor.py")), str(machine.tun.index)],
            logs=machine.logs,
            environment={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": machine.address, "PYTHONPATH": str(ROOT)},
            uid=users.service(),
            capabilities=users.SERVICE_CAPABILITIES,
        )
        visitor.wait(20)
        said = visitor.output()
    finally:
        polkitd.stop()
        for file, folder in copies:
            (folder / file.name).unlink(missing_ok=True)
    if with_rule:
        assert said == "held\nreverted\n"
        assert machine.properties(machine.tun.index)["DNS"] == []
    else:
        assert "io.github.vpngui-resolved.rules" in said
