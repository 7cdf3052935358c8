"""Where a server is that has a name: asked for under the kill switch too, and again when it moves."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import CLIENT, SERVER, about, configuration, create, until_health
from tests.netns import wireguard_server
from tests.netns.name_services import name_server
from vpngui.model.errors import IoError
from vpngui.plan.state import mark_of
from vpngui.profiles.keys import public_key_of
from vpngui.sandbox import traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process, python, run
from vpngui.sandbox.rig import Rig

NAME = "server.example"
ELSEWHERE, NOBODY = "192.0.2.3", "192.0.2.99"
"""Another address of the server's host; one that nobody has."""
SWITCH = Variant("b", True)


@pytest.fixture
def transit(rig: Rig) -> Iterator[Transit]:
    with peer_host(Transit()) as transit:
        run(["ip", "-netns", transit.namespace, "address", "add", f"{ELSEWHERE}/24", "dev", transit.link])
        yield transit


@pytest.fixture
def server(transit: Transit, tmp_path: Path) -> Iterator[Process]:
    with wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)) as server:
        yield server


@pytest.fixture
async def agent(rig: Rig, transit: Transit, service: Process, tmp_path: Path) -> AsyncIterator[Peer]:
    """The uplink's name server is the peer host."""
    (tmp_path / "uplink").write_text(f"nameserver {transit.far}\noptions timeout:1 attempts:1\n")
    run(["mount", "--bind", str(tmp_path / "uplink"), "/etc/resolv.conf"])
    try:
        async with peer(rig.system_bus, rig.uid) as agent:
            await agent.manager("RegisterAgent")
            yield agent
    finally:
        run(["umount", "/etc/resolv.conf"])


@contextlib.contextmanager
def leads_to(transit: Transit, address: str, logs: Path) -> Iterator[Process]:
    """Every name leads there, meanwhile."""
    command = transit.on_peer(python("tests.netns.dns_server", transit.far, address))
    with name_server(command, logs, "uplink-names") as names:
        yield names


async def endpoint(by: Peer, path: str) -> str:
    [one] = (await about(by, path))["peers"]
    return str(one["endpoint"].value)


def asks(transit: Transit, mark: int) -> bool:
    """Whether a question of anybody's, root's even, gets out to the name server."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        if mark:
            asking.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)
        try:
            asking.sendto(b"a question", (transit.far, 53))
        except PermissionError:
            return False
    return True


async def test_under_its_kill_switch_the_name_is_asked_for_and_nothing_else_gets_out(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    text = configuration("10.9.0.0/24", endpoint=NAME)
    with leads_to(transit, transit.far, tmp_path):
        path = await create(agent, text, kill_switch=SWITCH)
        await agent.allow(path, "up")
    await until_health(agent, path, "connected")
    assert await endpoint(agent, path) == f"{transit.far}:{wireguard_server.PORT}"
    mark = mark_of(int(path.rpartition("/")[2]))
    await agent.allow(path, "down")
    assert not asks(transit, 0) and not asks(transit, mark), "the kill switch is in force"

    # It has moved meanwhile: found, and reached, by its own packets alone.
    with leads_to(transit, ELSEWHERE, tmp_path) as names:
        with Capture(transit.link, tmp_path / "transit.pcap") as capture:
            assert await create(agent, text, kill_switch=SWITCH) == path
            await agent.allow(path, "up")
            await until_health(agent, path, "connected")
        pcap = (tmp_path / "transit.pcap").read_bytes()
        assert await endpoint(agent, path) == f"{ELSEWHERE}:{wireguard_server.PORT}"
        assert "asked server.example" in names.output() and capture.frames > 4
        assert (transit.near, transit.far, socket.IPPROTO_UDP, 53) in packets(pcap)
        assert others_than_its_own(pcap, transit) == []
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 1)
        assert not asks(transit, 0) and not asks(transit, mark), "only while it asks"

    # The way out of this computer is another one, and so is the server's address.
    with leads_to(transit, transit.far, tmp_path):
        for state in ("down", "up"):
            subprocess.run(["ip", "link", "set", transit.link, state], check=True)
        async with asyncio.timeout(20):
            while await endpoint(agent, path) != f"{transit.far}:{wireguard_server.PORT}":  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    await until_health(agent, path, "connected")
    assert not asks(transit, 0) and not asks(transit, mark)
    assert not traffic.leaves(ELSEWHERE, wireguard_server.PORT, b"where the server was")


def others_than_its_own(pcap: bytes, transit: Transit) -> list[tuple[str, int]]:
    """Where IPv4 packets of this computer went that were neither for the server nor a question of a name."""
    return [
        (to, port)
        for source, to, protocol, port in packets(pcap)
        if source == transit.near
        and (protocol, to, port) != (socket.IPPROTO_UDP, transit.far, 53)
        and (protocol, to, port) != (socket.IPPROTO_UDP, ELSEWHERE, wireguard_server.PORT)
    ]


def packets(pcap: bytes) -> Iterator[tuple[str, str, int, int]]:
    """Source, destination, protocol and port of each IPv4 packet of a capture."""
    offset = 24
    while offset < len(pcap):
        (length,) = struct.unpack_from("<I", pcap, offset + 8)
        frame = pcap[offset + 16 : offset + 16 + length]
        offset += 16 + length
        if frame[12:14] == b"\x08\x00":
            head = 4 * (frame[14] & 15)
            (port,) = struct.unpack_from("!H", frame, 14 + head + 2)
            yield socket.inet_ntoa(frame[26:30]), socket.inet_ntoa(frame[30:34]), frame[23], port


async def test_nobody_answers_for_the_name_and_the_questions_are_stopped_again(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    with leads_to(transit, transit.far, tmp_path):
        path = await create(agent, configuration("10.9.0.0/24", endpoint=NAME), kill_switch=SWITCH)
        await agent.allow(path, "up")
    mark = mark_of(int(path.rpartition("/")[2]))
    await agent.allow(path, "down")
    await create(agent, configuration("10.9.0.0/24", endpoint="elsewhere.example"), kill_switch=SWITCH)
    with pytest.raises(IoError, match=r"elsewhere\.example"):
        await agent.allow(path, "up")
    assert not asks(transit, 0) and not asks(transit, mark)


async def test_where_nobody_answers_the_name_is_asked_for_again(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    """The server has moved while the network around this computer stayed as it was."""
    with leads_to(transit, NOBODY, tmp_path):
        path = await create(agent, configuration("10.9.0.0/24", endpoint=NAME), kill_switch=SWITCH)
        await agent.allow(path, "up")
        assert (await about(agent, path))["health"] == "connecting"
    with leads_to(transit, transit.far, tmp_path):
        await until_health(agent, path, "connected", 40)
    assert await endpoint(agent, path) == f"{transit.far}:{wireguard_server.PORT}"
    assert not traffic.leaves(NOBODY, wireguard_server.PORT, b"where nobody is")
