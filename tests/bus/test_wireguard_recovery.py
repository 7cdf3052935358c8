"""What a tunnel's state says while its server or the network around it is not as it should be, and that it
comes back by itself; against real servers on another host."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.logind import logind
from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import about, create, sockets, until_health
from tests.bus.test_wireguard_names import packets
from tests.netns import wireguard_handshake, wireguard_server
from tests.netns.name_services import name_server
from tests.netns.wireguard_server import Place
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import traffic
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process, python, run
from vpngui.sandbox.rig import Rig

CLIENT, SERVER, STRANGER = new_private_key(), new_private_key(), new_private_key()
OTHER = Place("wgserver1", 51821, ("10.8.0.1/24",), "10.8.0.2/32")
"""A second server, of the same keys."""
AHEAD = 3600.0
"""Seconds that a clock was wrong."""
NOBODY = "192.0.2.99"


def configuration(
    network: str, *, key: str = CLIENT, allowed: str = "", at: str = "192.0.2.2:51820", more: str = ""
) -> str:
    """Of 10.N.0.2 in a network of its own, ``network`` being "10.N.0"."""
    return (
        f"[Interface]\nPrivateKey = {key}\nAddress = {network}.2/24\n{more}"
        f"[Peer]\nPublicKey = {public_key_of(SERVER)}\nAllowedIPs = {allowed or f'{network}.0/24'}\n"
        f"Endpoint = {at}\n"
    )


@pytest.fixture
def transit(rig: Rig) -> Iterator[Transit]:
    with peer_host(Transit()) as transit:
        yield transit


@pytest.fixture
async def agent(rig: Rig, transit: Transit, service: Process) -> AsyncIterator[Peer]:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent


async def bring_up(by: Peer, name: str, text: str, **options: Variant) -> str:
    path = await create(by, text, name, profile=Variant("s", name), session=Variant("s", name), **options)
    await by.allow(path, "up")
    return path


async def reaches(address: str, seconds: float) -> None:
    """Until there is an answer; TimeoutError where none comes."""
    async with asyncio.timeout(seconds):
        while True:
            with contextlib.suppress(SandboxError):
                await asyncio.to_thread(traffic.ping, address, 1)
                return
            await asyncio.sleep(0.2)


async def test_each_says_how_its_own_server_is_and_comes_back_when_that_does(
    agent: Peer, transit: Transit, tmp_path: Path
) -> None:
    key, public = public_key_of(SERVER), public_key_of(CLIENT)
    logged: dict[str, Any] = {"logs": tmp_path, "environment": dict(os.environ)}
    with ExitStack() as other, ExitStack() as here:
        here.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public))
        other.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public, OTHER))
        # The clock of this computer was ahead, and somebody set it right: the server takes what comes now
        # for a repetition of something old.
        wrong = time.time() + AHEAD
        answer = await asyncio.to_thread(
            wireguard_handshake.shake, CLIENT, key, wrong, transit.far, OTHER.port
        )
        assert answer[0] == wireguard_handshake.RESPONSE, "a message that is not taken proves nothing"
        good = await bring_up(agent, "wggood", configuration("10.9.0"))
        clock = await bring_up(agent, "wgclock", configuration("10.8.0", at=f"{transit.far}:{OTHER.port}"))
        unknown = await bring_up(agent, "wgunknown", configuration("10.7.0", key=STRANGER))
        silent = await bring_up(agent, "wgsilent", configuration("10.6.0", at=f"{NOBODY}:51820"))
        assert (await about(agent, silent))["health"] == "connecting"
        await until_health(agent, good, "connected")
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 1)

        # It is started again, and knows nothing of before. Somebody goes on to use the tunnel.
        here.pop_all().close()
        with Process("traffic", ["ping", "-n", "-i", "0.5", wireguard_server.INSIDE], **logged):
            here.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public))
            for path in (clock, unknown, silent):
                await until_health(agent, path, "no-answer")
                said = await about(agent, path)
                assert 14 <= time.time() - said["heard"] < 60 and said["handshake"] == 0
            assert healths(agent, silent)[-1] == "no-answer"
            await reaches(wireguard_server.INSIDE, 25)
        assert (await about(agent, good))["health"] == "connected"

        other.pop_all().close()
        other.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public, OTHER))
        await until_health(agent, clock, "connected")
        for address in (wireguard_server.INSIDE, "10.8.0.1"):  # both at once
            await reaches(address, 5)
        assert (
            (await about(agent, unknown))["health"] == (await about(agent, silent))["health"] == "no-answer"
        )


async def test_one_takes_the_place_of_another_and_goes_along_with_the_computer(
    rig: Rig, agent: Peer, transit: Transit, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        stack.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)))
        manager = await stack.enter_async_context(logind(rig.system_bus))
        await manager.log_in("1", rig.uid)
        everything = configuration("10.9.0", allowed="0.0.0.0/0")
        first = await bring_up(agent, "wgwork0", everything)
        await until_health(agent, first, "connected")
        second = await bring_up(agent, "wghome0", everything)
        await until_health(agent, second, "connected")
        assert first not in await agent.objects() or await agent.get(first, "State") == "down"
        notices = [body[0] for _, member, body in agent.signals if member == "Notice"]
        assert "replaced" in notices and sockets() == []
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 1)

        # The computer is elsewhere: another address on its link.
        run(f"ip address delete {transit.near}/24 dev {transit.link}".split())
        run(f"ip address add 192.0.2.50/24 dev {transit.link}".split())
        await reaches(wireguard_server.INSIDE, 10)
        await until_health(agent, second, "connected")

        # It has slept: keys may be too old by the time it wakes up.
        seen = len(agent.signals)
        await manager.wake_up()
        async with asyncio.timeout(5):
            while "reconnecting" not in healths(agent, second, seen):  # noqa: ASYNC110 - a signal wakes nobody here
                await asyncio.sleep(0.02)
        await until_health(agent, second, "connected")
        await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 1)


def healths(by: Peer, path: str, since: int = 0) -> list[str]:
    """What was announced of a tunnel's health."""
    told = [body[1] for at, member, body in by.signals[since:] if (at, member) == (path, "PropertiesChanged")]
    return [one["WireGuard"].value["health"].value for one in told if "WireGuard" in one]


async def test_names_and_connections_go_through_it_and_the_link_carries_wireguard_alone(
    rig: Rig, agent: Peer, transit: Transit, tmp_path: Path
) -> None:
    sent = os.urandom(1 << 20)
    dns = python("tests.netns.dns_server", wireguard_server.INSIDE, wireguard_server.INSIDE)
    sink = python("tests.netns.tcp_sink", wireguard_server.INSIDE, "7603")
    with ExitStack() as stack:
        stack.enter_context(wireguard_server.server(transit, tmp_path, SERVER, public_key_of(CLIENT)))
        names = stack.enter_context(name_server(transit.on_peer(dns), tmp_path, "names-inside"))
        listening = stack.enter_context(
            Process("sink", transit.on_peer(sink), logs=tmp_path, environment=dict(os.environ))
        )
        listening.wait_for("listening", 10)
        with Capture(transit.link, tmp_path / "transit.pcap") as capture:
            text = configuration("10.9.0", allowed="0.0.0.0/0", more=f"DNS = {wireguard_server.INSIDE}\n")
            path = await bring_up(agent, "wgwork0", text)
            await until_health(agent, path, "connected")
            run(["mount", "--bind", str(rig.resolv_conf), "/etc/resolv.conf"])
            try:
                found = await asyncio.to_thread(
                    subprocess.run,
                    ["getent", "ahostsv4", "intranet.example"],
                    capture_output=True,
                    text=True,
                    timeout=20,
                )
            finally:
                run(["umount", "/etc/resolv.conf"])
            assert found.stdout.split()[:1] == [wireguard_server.INSIDE], found.stderr
            answer = await asyncio.to_thread(_transfer, found.stdout.split()[0], sent)
        assert answer == hashlib.sha256(sent).digest()
        assert "asked intranet.example" in names.output()
        pcap = (tmp_path / "transit.pcap").read_bytes()
        seen = list(packets(pcap))
        assert capture.frames > 500
        for source, to, protocol, port in seen:
            assert {source, to} == {transit.near, transit.far} and protocol == socket.IPPROTO_UDP
            assert source == transit.far or port == wireguard_server.PORT
        assert sent[:64] not in pcap and b"intranet" not in pcap


def _transfer(address: str, data: bytes) -> bytes:
    with socket.create_connection((address, 7603), 10) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        return connection.recv(64)
