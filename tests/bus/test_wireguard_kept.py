"""A profile's block that is kept: what it takes, whom it lets through, and when it ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from tests.bus.test_wireguard import CLIENT, SERVER, configuration, create, until_health
from tests.netns import wireguard_server
from vpngui.contract import names
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.profiles.keys import public_key_of
from vpngui.sandbox import traffic, users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.capture import Capture
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

YES = Variant("b", True)
KEPT = {"kill_switch": YES, "pinned": YES}
MARKER = b"beside the tunnel"


pytestmark = pytest.mark.usefixtures("own_machine")


@pytest.fixture
def grants() -> Grants:
    """The person may keep blocks; the stranger may make tunnels and answer, and no more."""
    both = [users.person(), users.STRANGER]
    return {
        names.ACTION_USE: both,
        names.ACTION_AGENT: both,
        names.ACTION_LOCKDOWN: [users.person()],
    }


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


def leaves(transit: Transit, folder: Path) -> bool:
    """Whether a packet gets out beside the tunnel."""
    with Capture(transit.link, folder / "transit.pcap") as capture:
        traffic.leaves(transit.far, 7602, MARKER)
    return capture.contains(MARKER) > 0


def told_blocked(who: Peer) -> list[bool]:
    """What was announced of Manager1's Blocked since it was asked last."""
    found = [
        body[1]["Blocked"].value
        for _, member, body in who.signals
        if member == "PropertiesChanged" and "Blocked" in body[1]
    ]
    who.signals.clear()
    return found


async def effects(by: Peer, path: str) -> tuple[str, list[list[str]]]:
    token, request = await by.begin(path, "up")
    return token, [list(one) for one in request["effects"].value]


async def test_a_kept_block_outlives_its_tunnel_and_lets_it_come_back_under_another_name(
    rig: Rig, agent: Peer, server: Process, transit: Transit, tmp_path: Path, service: Process
) -> None:
    assert leaves(transit, tmp_path), "a probe that is not seen proves nothing"
    path = await create(agent, configuration("10.9.0.0/24"), **KEPT)
    token, shown = await effects(agent, path)
    assert ["keeps-block", ""] in shown and leaves(transit, tmp_path), "nothing holds before the answer"
    agent.signals.clear()
    await agent.finish(token, "allow")
    await until_health(agent, path, "connected")
    assert told_blocked(agent) == [True]
    assert (await agent.get(path, "Block"))["pinned"].value is True
    await agent.tunnel(path, "Destroy")
    assert not leaves(transit, tmp_path) and told_blocked(agent) == []

    service.kill()
    rig.start_service()
    await agent.manager("RegisterAgent")
    assert not leaves(transit, tmp_path)

    # By another title its link has another name: the block is the profile's, and knows it all the same.
    path = await create(agent, configuration("10.9.0.0/24"), "wgrenamed0", **KEPT)
    token, shown = await effects(agent, path)
    assert ["keeps-block", ""] not in shown and ["blocks", ""] in shown
    await agent.finish(token, "allow")
    await until_health(agent, path, "connected")
    traffic.ping(wireguard_server.INSIDE, 2)
    assert not leaves(transit, tmp_path)

    await agent.allow(path, "down")
    await agent.tunnel(path, "UnblockNetworks")
    assert not leaves(transit, tmp_path), "only the tunnel's own block is lifted by that"
    agent.signals.clear()
    assert await agent.manager("UnpinBlocks") == [1]
    assert leaves(transit, tmp_path) and told_blocked(agent) == [False]
    # The question was answered once; whoever lifted the block has the last word.
    token, shown = await effects(agent, path)
    assert ["keeps-block", ""] not in shown
    await agent.finish(token, "deny")


async def test_no_other_tunnel_of_the_name_passes_it(
    agent: Peer, server: Process, transit: Transit, tmp_path: Path
) -> None:
    """A block that is kept for a name lets whatever bears the name through; a profile's does not."""
    path = await create(agent, configuration("10.9.0.0/24"), **KEPT)
    await agent.allow(path, "up")
    await agent.tunnel(path, "Destroy")
    other = await create(
        agent, configuration("10.9.0.0/24"), profile=Variant("s", "other"), session=Variant("s", "Work")
    )
    assert await agent.get(other, "Name") == "wgwork0"
    await agent.allow(other, "up")
    await until_health(agent, other, "no-answer")
    assert not leaves(transit, tmp_path)


async def test_it_takes_the_privilege_and_a_kill_switch(
    rig: Rig, agent: Peer, server: Process, stranger: int
) -> None:
    with pytest.raises(InvalidParameter, match="kill_switch"):
        await create(agent, configuration(), pinned=YES)
    path = await create(agent, configuration("10.9.0.0/24"), **KEPT)
    await agent.allow(path, "up")
    # Whose block is kept already needs no privilege for it; who calls a profile the same does.
    async with peer(rig.system_bus, stranger) as other:
        before = set(await agent.objects())
        with pytest.raises(PermissionDenied, match="lockdown"):
            await create(other, configuration(), "wgother0", **KEPT)
        assert set(await agent.objects()) == before
        assert await create(other, configuration(), "wgother0", kill_switch=YES)
