"""A person's profiles through the bus, against a real server on another host."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.netns import wireguard_server
from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import snapshot, traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

CLIENT, SERVER = new_private_key(), new_private_key()


def configuration(
    allowed: str = "10.9.0.0/24, 2001:db8:9::/64", endpoint: str = "192.0.2.2", more: str = ""
) -> str:
    return (
        f"[Interface]\nPrivateKey = {CLIENT}\nAddress = 10.9.0.2/24, 2001:db8:9::2/64\n{more}"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = {allowed}\n"
        f"Endpoint = {endpoint}:{wireguard_server.PORT}\n"
    )


@pytest.fixture
def transit(rig: Rig) -> Iterator[Transit]:
    with peer_host(Transit()) as transit:
        yield transit


@pytest.fixture
def server(transit: Transit, tmp_path: Path) -> Iterator[Process]:
    with wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)) as server:
        yield server


@pytest.fixture
async def agent(rig: Rig, transit: Transit, service: Process) -> AsyncIterator[Peer]:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent
        # They outlive the program that made them; where the test ended the service, its machine goes with it.
        for path in await agent.objects() if service.status is None else {}:
            await agent.tunnel(path, "Destroy")


async def create(by: Peer, text: str, name: str = "wgwork0", **options: Variant) -> str:
    """The tunnel's path."""
    fd = os.memfd_create("configuration")
    try:
        os.write(fd, text.encode())
        options = {"profile": Variant("s", "work"), "session": Variant("s", "Work"), **options}
        reply = await call(
            by.bus,
            names.SERVICE_NAME,
            names.SERVICE_PATH,
            names.MANAGER,
            "CreateWireGuard",
            "sha{sv}",
            [name, 0, options],
            fds=[fd],
        )
    finally:
        os.close(fd)
    return str(reply.body[0])


async def about(by: Peer, path: str) -> dict[str, Any]:
    return {key: value.value for key, value in (await by.get(path, "WireGuard")).items()}


async def until_health(by: Peer, path: str, wanted: str, seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while (await about(by, path))["health"] != wanted:  # noqa: ASYNC110 — a signal may have come before
            await asyncio.sleep(0.05)


def sockets() -> list[Path]:
    """Of WireGuard devices of ours that run."""
    return list(Path("/run/wireguard").glob("wgwork*"))


def ip(*arguments: str) -> Any:
    output = subprocess.run(["ip", "-json", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(output or "[]")


async def test_a_profile_connects_carries_and_goes_without_a_trace(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    before = snapshot.take()
    path = await create(agent, configuration())
    assert (await about(agent, path))["health"] == ""
    with Capture(transit.link, tmp_path / "transit.pcap") as capture:
        await agent.allow(path, "up")
        assert await agent.get(path, "State") == "up"
        await until_health(agent, path, "connected")
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE6, 2)
        marker = b"only inside of the tunnel"
        await asyncio.to_thread(traffic.send_in_clear, wireguard_server.INSIDE, 7602, marker)
    assert capture.frames > 4 and capture.contains(marker) == 0
    said = await about(agent, path)
    assert said["profile"] == "work" and said["handshake"] > 0
    [one] = said["peers"]
    assert one["endpoint"].value == "192.0.2.2:51820" and one["rx_bytes"].value > 0
    # Who reads about it reads what is so now, not what the service saw last by itself.
    await asyncio.sleep(1.0)
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)
    [later] = (await about(agent, path))["peers"]
    assert later["rx_bytes"].value > one["rx_bytes"].value
    owner = await agent.get(path, "Owner")
    assert (owner["grade"].value, owner["name"].value) == ("profile", "Work")
    await agent.allow(path, "down")
    assert path not in await agent.objects() and snapshot.take() == before
    assert sockets() == []


async def test_it_stays_when_the_program_that_made_it_ends(rig: Rig, agent: Peer, server: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as command:
        path = await create(command, configuration())
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")


async def test_everything_through_it_and_nothing_beside_it(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    path = await create(agent, configuration("0.0.0.0/0, ::/0", more="DNS = 10.9.0.1\n"))
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    assert ip("route", "get", "198.51.100.9")[0]["dev"] == "wgwork0"
    marker = b"as if there were no tunnel"
    with Capture(transit.link, tmp_path / "transit.pcap") as capture:
        await asyncio.to_thread(traffic.ping, transit.far, 1)  # the server's other address, by the tunnel
        await asyncio.to_thread(traffic.send_in_clear, transit.far, 7602, marker)
    assert capture.frames > 0 and capture.contains(marker) == 0


async def test_its_program_is_started_again(agent: Peer, server: Process) -> None:
    path = await create(agent, configuration())
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    pid = program_of("wgwork0")
    os.kill(pid, signal.SIGKILL)
    await asyncio.sleep(0.1)
    await until_health(agent, path, "connected")
    assert program_of("wgwork0") != pid
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)


def program_of(name: str) -> int:
    output = subprocess.run(
        ["pgrep", "-f", f"wireguard-go.* {name}$"], check=True, capture_output=True, text=True
    )
    return int(output.stdout.split()[0])


async def test_after_a_crash_of_the_service_it_goes_on(
    rig: Rig, agent: Peer, server: Process, service: Process
) -> None:
    path = await create(agent, configuration("0.0.0.0/0, ::/0"))
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    service.kill()
    # Its program ends with it; the link and the guard stay, so nothing goes beside it meanwhile.
    assert ip("route", "get", "198.51.100.9")[0]["dev"] == "wgwork0"
    rig.start_service()
    await until_health(agent, path, "connected")
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)


async def test_another_way_out_is_noticed(agent: Peer, server: Process, transit: Transit) -> None:
    path = await create(agent, configuration())
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    subprocess.run(["ip", "link", "set", transit.link, "down"], check=True)
    await until_health(agent, path, "reconnecting")
    subprocess.run(["ip", "link", "set", transit.link, "up"], check=True)
    subprocess.run(f"ip address add {transit.near6}/64 dev {transit.link} nodad".split(), check=False)
    await until_health(agent, path, "connected")
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no .Interface."),
        ("[Interface]\nPrivateKey = x\n", "line 2"),
        (configuration().replace("AllowedIPs", "AllowedIP"), "line 6"),
        (f"[Interface]\nPrivateKey = {CLIENT}\n", "no peer"),
        (configuration(more="MTU = 1200\n"), "MTU"),
    ],
)
async def test_a_configuration_that_is_none_is_refused(agent: Peer, text: str, why: str) -> None:
    before = snapshot.take()
    with pytest.raises(InvalidParameter, match=why):
        await create(agent, text)
    assert snapshot.take() == before


async def test_a_name_without_an_address_is_said_and_nothing_is_left(agent: Peer) -> None:
    path = await create(agent, configuration(endpoint="nobody.invalid"))
    before = snapshot.take()
    with pytest.raises(IoError, match=r"nobody\.invalid"):
        await agent.allow(path, "up")
    assert await agent.get(path, "State") == "error"
    assert snapshot.take() == before


async def test_only_the_persons_agent_changes_it(rig: Rig, agent: Peer, server: Process) -> None:
    path = await create(agent, configuration())
    async with peer(rig.system_bus, rig.uid) as other:
        for member in ("Destroy", "UnblockNetworks", "ResetStatistics"):
            with pytest.raises(PermissionDenied):
                await other.tunnel(path, member)
        with pytest.raises(PermissionDenied):
            await other.update(path, routes=Variant("as", []))


async def test_a_profile_is_there_once(agent: Peer, server: Process) -> None:
    first = await create(agent, configuration())
    assert await create(agent, configuration("10.9.0.0/24")) == first
    assert await agent.get(first, "Routes") == ["10.9.0.0/24"]
    await agent.allow(first, "up")
    with pytest.raises(InvalidParameter, match="already"):
        await create(agent, configuration())


async def test_with_a_kill_switch_nothing_goes_beside_it_up_or_down(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    marker = b"beside the tunnel"

    async def sent_beside() -> int:
        with Capture(transit.link, tmp_path / "transit.pcap") as capture:
            with contextlib.suppress(Exception):  # the packet filter may say no at once
                await asyncio.to_thread(traffic.send_in_clear, transit.far, 7602, marker)
            await asyncio.sleep(0.2)
        return capture.contains(marker)

    assert await sent_beside() > 0, "a probe that is not seen proves nothing"
    path = await create(agent, configuration("10.9.0.0/24"), kill_switch=Variant("b", True))
    _, request = await agent.begin(path, "up")
    assert ["blocks", ""] in [list(one) for one in request["effects"].value]
    await agent.finish(_, "allow")
    await until_health(agent, path, "connected")
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 2)
    assert await sent_beside() == 0
    await agent.allow(path, "down")
    assert await agent.get(path, "State") == "down" and await sent_beside() == 0
    # The server is reached all the same, and by nothing else: the tunnel comes up again.
    assert await create(agent, configuration("10.9.0.0/24"), kill_switch=Variant("b", True)) == path
    assert await sent_beside() == 0
    await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    await agent.allow(path, "down")
    await agent.tunnel(path, "UnblockNetworks")
    assert await sent_beside() > 0


async def test_a_profile_that_nobody_allowed_leaves_nothing(agent: Peer, server: Process) -> None:
    before = snapshot.take()
    path = await create(agent, configuration())
    token, _ = await agent.begin(path, "up")
    await agent.finish(token, "deny")
    assert path not in await agent.objects() and snapshot.take() == before


async def test_no_key_is_in_what_others_may_read(rig: Rig, agent: Peer, server: Process) -> None:
    path = await create(agent, configuration())
    await agent.allow(path, "up")
    assert CLIENT not in repr(await agent.objects())
    assert CLIENT not in (rig.logs / "vpnguid.log").read_text()
    journal = rig.runtime_folder / "journal"
    assert (journal.stat().st_mode | rig.runtime_folder.stat().st_mode) & 0o077 == 0
