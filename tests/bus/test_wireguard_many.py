"""A profile with thousands of networks is a profile like any other."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import CLIENT, SERVER, configuration, create, ip, until_health
from tests.netns import wireguard_server
from vpngui.model.errors import InvalidParameter
from vpngui.model.settings import MAX_ROUTES
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox import snapshot, traffic
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

MANY = 5000
SOON = 30.0
"""Seconds, with other work on the machine's cores; alone it takes a tenth of that."""


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


def networks(count: int) -> list[str]:
    """Of both families; no two of them are together one larger network."""
    half = count // 2
    four = [f"100.{64 + (at >> 12)}.{at >> 4 & 255}.{(at & 15) * 16 + 1}/32" for at in range(count - half)]
    return four + [f"2001:db8:{at:x}:1234:5678:9abc:def0:1234/128" for at in range(half)]


async def test_five_thousand_allowed_networks_from_the_text_to_the_last_route(
    rig: Rig, agent: Peer, server: Process, service: Process
) -> None:
    """Of two peers, in the kernel's table and in the program's: through the prompt, a crash, and down."""
    before = snapshot.take()
    wide = networks(MANY)
    text = configuration(", ".join(["10.9.0.0/24", *wide[:-100]])) + (
        f"[Peer]\nPublicKey = {public_key_of(new_private_key())}\nAllowedIPs = {', '.join(wide[-100:])}\n"
    )
    started = time.monotonic()
    path = await create(agent, text)
    assert len(await agent.get(path, "Routes")) == MANY + 1
    token, request = await agent.begin(path, "up")
    shown = [list(one) for one in request["effects"].value]
    assert all(["carries", one] in shown for one in (wide[0], wide[-1])) and len(shown) > MANY
    await agent.finish(token, "allow")
    await until_health(agent, path, "connected", SOON)
    assert time.monotonic() - started < SOON
    assert len(routes()) >= MANY
    await asyncio.to_thread(traffic.ping, wireguard_server.INSIDE, 1)
    allowed = subprocess.run(
        ["wg", "show", "wgwork0", "allowed-ips"], check=True, capture_output=True, text=True
    ).stdout.split()
    assert set(wide) <= set(allowed)

    service.kill()
    rig.start_service()
    await until_health(agent, path, "connected", SOON)
    assert len(routes()) >= MANY
    await agent.manager("RegisterAgent")
    await agent.allow(path, "down")
    assert path not in await agent.objects() and snapshot.take() == before


def routes() -> set[str]:
    """Into the tunnel, of both families."""
    return {
        one["dst"]
        for family in ("-4", "-6")
        for one in ip(family, "route", "show", "table", "all", "dev", "wgwork0")
    }


async def test_more_than_a_tunnel_carries_are_refused_in_words(agent: Peer) -> None:
    before = snapshot.take()
    with pytest.raises(InvalidParameter, match=f"{MAX_ROUTES} are allowed"):
        await create(agent, configuration(", ".join(networks(MAX_ROUTES + 1))))
    path = await create(agent, configuration(", ".join(networks(MAX_ROUTES))))
    # By the bus alone as many of the common kind can be set, and something else still fits into the call.
    four = networks(2 * MAX_ROUTES)[:MAX_ROUTES]
    await agent.update(path, routes=Variant("as", four), mtu=Variant("u", 1400))
    assert await agent.get(path, "Routes") == four
    await agent.tunnel(path, "Destroy")
    assert snapshot.take() == before
