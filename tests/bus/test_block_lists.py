"""Block lists and pinned blocks: for the person's agent, kept over restarts, in force and counted."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest

from tests.bus.peer import Peer, peer
from tests.bus.test_network import Cast, everything, ruleset, tunnel
from vpngui.contract import names
from vpngui.contract.kept_blocks import kept_block_from_variants
from vpngui.model.errors import InvalidParameter, OutOfMemory, PermissionDenied
from vpngui.sandbox import users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

ACTIONS = (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)


@pytest.fixture
def grants() -> Grants:
    """The person may keep networks blocked as well."""
    return {action: [users.person()] for action in ACTIONS}


@pytest.fixture
async def cast(rig: Rig, service: Process) -> AsyncIterator[Cast]:
    """Two applications of a person and its agent; afterwards nothing is blocked any more."""
    async with (
        peer(rig.system_bus, rig.uid) as owner,
        peer(rig.system_bus, rig.uid) as other,
        peer(rig.system_bus, rig.uid) as agent,
    ):
        await agent.manager("RegisterAgent")
        yield Cast(owner, other, agent)
        if service.status is None:  # else the machine is not used again
            for name in await agent.lists():
                await agent.manager("RemoveBlockList", "s", name)


async def put(who: Peer, name: str, text: str) -> int:
    fd = os.memfd_create(name)
    try:
        os.write(fd, text.encode())
        return await who.send_list(name, fd)
    finally:
        os.close(fd)


async def listed(who: Peer) -> dict[str, int]:
    [found] = await who.manager("ListBlockLists")
    return {one["name"].value: one["networks"].value for one in found}


async def test_a_list_is_in_force_counted_kept_and_gone(cast: Cast, rig: Rig, service: Process) -> None:
    before = everything()
    text = "# trackers\n203.0.113.0/24\n203.0.113.7\n\n2001:db8:bad::/48  # and these\n"
    assert await put(cast.agent, "trackers", text) == 2
    assert await listed(cast.agent) == {"trackers": 2}
    assert "203.0.113.0/24" in ruleset() and "203.0.113.7" not in ruleset()
    assert await cast.agent.manager("BlockListHits", "s", "trackers") == [[]]
    service.stop()
    assert everything() == before  # lists are the service's: without it nothing stays
    rig.start_service()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert await listed(agent) == {"trackers": 2}
        assert "203.0.113.0/24" in ruleset()
        assert await put(agent, "trackers", "198.51.100.0/24\n") == 1
        assert "203.0.113.0/24" not in ruleset() and "198.51.100.0/24" in ruleset()
        await agent.manager("RemoveBlockList", "s", "trackers")
        assert await listed(agent) == {}
        with pytest.raises(InvalidParameter):
            await agent.manager("RemoveBlockList", "s", "trackers")
    assert everything() == before


NO_LISTS = (
    "",
    "# nothing\n",
    "10.0.0.1/8\n",
    "10.0.0.0/33\n",
    "0.0.0.0/0\n",
    "a.example\n",
    "10.0.0.0/-1\n",
    "\0",
)


async def test_a_list_that_is_none_changes_nothing(cast: Cast) -> None:
    before = everything()
    for text in NO_LISTS:
        with pytest.raises(InvalidParameter):
            await put(cast.agent, "trackers", text)
    for name in ("../up", "Trackers", "", "a" * 24, "a b"):
        with pytest.raises(InvalidParameter):
            await put(cast.agent, name, "203.0.113.0/24\n")
    # A file of somebody's own file system could keep the service reading for ever.
    fd = os.open("/proc/self/status", os.O_RDONLY)
    with pytest.raises(InvalidParameter, match="memfd"):
        await cast.agent.send_list("trackers", fd)
    os.close(fd)
    fd = os.memfd_create("huge")
    os.ftruncate(fd, 65 << 20)
    with pytest.raises(OutOfMemory):
        await cast.agent.send_list("trackers", fd)
    os.close(fd)
    assert everything() == before
    assert await listed(cast.agent) == {}


async def test_each_kept_block_is_listed_and_lifted_by_itself(cast: Cast, rig: Rig) -> None:
    before = everything()
    async with (
        peer(rig.system_bus, rig.uid) as owner,
        tunnel(owner, "corp0", "10.9.0.2/24") as corp,
        tunnel(owner, "home0", "10.8.0.2/24") as home,
    ):
        for path in (corp, home):
            await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.0.0.0", 8]], [])
            await cast.agent.manager("PinBlock", "o", path)
        with pytest.raises(PermissionDenied):
            await owner.manager("ListKeptBlocks")
        found = [kept_block_from_variants(one) for one in (await cast.agent.manager("ListKeptBlocks"))[0]]
        assert [(one.interface, one.tunnel) for one in found] == [("corp0", corp), ("home0", home)]
        await cast.agent.manager("UnpinBlock", "s", found[0].id)
        assert (await owner.get(corp, "Block"))["pinned"].value is False
        assert (await owner.get(home, "Block"))["pinned"].value is True
        with pytest.raises(InvalidParameter, match="lifted already"):
            await cast.agent.manager("UnpinBlock", "s", found[0].id)
    while await cast.agent.objects():
        pass
    [left] = [kept_block_from_variants(one) for one in (await cast.agent.manager("ListKeptBlocks"))[0]]
    assert (left.interface, left.tunnel) == ("home0", "")
    assert "drop" in ruleset()
    await cast.agent.manager("UnpinBlock", "s", left.id)
    assert everything() == before


async def test_a_pinned_block_outlives_its_owner_and_a_crash(cast: Cast, rig: Rig, service: Process) -> None:
    before = everything()
    async with peer(rig.system_bus, rig.uid) as owner, tunnel(owner, "corp0", "10.9.0.2/24") as path:
        with pytest.raises(InvalidParameter, match="nothing"):
            await cast.agent.manager("PinBlock", "o", path)
        await owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [["10.9.0.0", 24]], [])
        await cast.agent.manager("PinBlock", "o", path)
        assert (await owner.get(path, "Block"))["pinned"].value is True
        with pytest.raises(PermissionDenied):
            await owner.manager("UnpinBlocks")
    while await cast.agent.objects():
        pass
    assert "drop" in ruleset()
    service.kill()
    assert "drop" in ruleset()
    rig.start_service()
    assert "drop" in ruleset()
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        assert await agent.get(names.SERVICE_PATH, "Blocked", names.MANAGER) is True
        assert await agent.manager("UnpinBlocks") == [1]
        assert await agent.manager("UnpinBlocks") == [0]
    assert everything() == before
