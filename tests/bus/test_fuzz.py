"""Nonsense of every kind, from introspection: nobody else notices, and nothing of it stays."""

from __future__ import annotations

import asyncio
import json
import os
import random

import pytest
from dbus_fast import Variant

from tests.bus.fuzzer import cost, fuzz
from tests.bus.peer import peer
from vpngui.contract import names
from vpngui.sandbox import users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.process import Process, run, until
from vpngui.sandbox.rig import Rig

# The soak run sets the first; the second repeats a run that failed.
REQUESTS = int(os.environ.get("VPNGUI_FUZZ_REQUESTS", "3000"))
SEED = int(os.environ.get("VPNGUI_FUZZ_SEED", random.SystemRandom().randrange(1 << 32)))
MEMORY = 16 << 20
"""Bytes that the service may have grown by while the second half ran: a few of the largest messages."""


pytestmark = pytest.mark.usefixtures("own_machine")


@pytest.fixture
def grants() -> Grants:
    """The person may do everything that nonsense could reach, lists and pinned blocks included."""
    actions = (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)
    return {action: [users.person()] for action in actions}


def network() -> list[object]:
    """Everything that could be left behind."""
    links = sorted(link["ifname"] for link in json.loads(run(["ip", "-json", "link", "show"])))
    shown = [run(["ip", *words.split()]) for words in ("rule", "-6 rule", "route show table all")]
    return [
        links,
        *shown,
        run(["ip", "-6", "route", "show", "table", "all"]),
        run(["nft", "list", "ruleset"]),
    ]


async def a_normal_program(rig: Rig) -> None:
    """Is served, from the first call to the last; the person lifts what was meant to outlive programs."""
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        await agent.manager("UnpinBlocks")
        [lists] = await agent.manager("ListBlockLists")
        for one in lists:
            await agent.manager("RemoveBlockList", "s", one["name"].value)
        path, fd, *_ = await app.create("corp0")
        await app.update(path, local=Variant("as", ["10.9.0.2/24"]))
        assert await agent.allow(path, "up") == "corp0 is connected."
        await app.tunnel(path, "Destroy")
        os.close(fd)


def test_nonsense_harms_nobody_and_leaves_nothing(rig: Rig, service: Process) -> None:
    print(f"seed {SEED}, {REQUESTS} requests")
    asyncio.run(a_normal_program(rig))
    before = network()
    fuzz(rig, service, REQUESTS // 2, SEED)
    asyncio.run(a_normal_program(rig))
    until(f"everything of the peers is gone (seed {SEED})", lambda: network() == before, 20)
    warm = cost(service)
    answered = fuzz(rig, service, REQUESTS // 2, SEED + 1)
    assert answered > REQUESTS // 4
    asyncio.run(a_normal_program(rig))
    until(f"everything of the peers is gone (seed {SEED})", lambda: network() == before, 20)
    assert service.status is None
    until(f"descriptors are closed (seed {SEED})", lambda: cost(service).fds <= warm.fds, 20)
    assert cost(service).memory < warm.memory + MEMORY, f"seed {SEED}"


async def test_settings_that_change_all_the_time_are_not_remembered_for_ever(
    rig: Rig, service: Process
) -> None:
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        sizes = []
        for number in range(120):
            routes = [f"10.{number}.{host >> 8}.{host & 255}/32" for host in range(1000)]
            await app.update(path, routes=Variant("as", routes))
            sizes.append(cost(service).memory)
        assert sizes[-1] < sizes[59] + MEMORY, "sixty times a thousand networks"
        os.close(fd)
