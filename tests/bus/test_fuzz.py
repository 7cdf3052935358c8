"""Nonsense of every kind, from introspection: nobody else notices, and nothing of it stays."""

from __future__ import annotations

import asyncio
import json
import os
import random

from dbus_fast import Variant

from tests.bus.fuzzer import cost, fuzz
from tests.bus.peer import peer
from vpngui.sandbox.process import Process, run, until
from vpngui.sandbox.rig import Rig

# The soak run sets the first; the second repeats a run that failed.
REQUESTS = int(os.environ.get("VPNGUI_FUZZ_REQUESTS", "3000"))
SEED = int(os.environ.get("VPNGUI_FUZZ_SEED", random.SystemRandom().randrange(1 << 32)))
MEMORY = 16 << 20
"""Bytes that the service may have grown by while the second half ran: the largest messages and their values."""


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
    """Is served, from the first call to the last."""
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
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
    until("everything of the peers is gone", lambda: network() == before, 20)
    asyncio.run(a_normal_program(rig))
    warm = cost(service)
    answered = fuzz(rig, service, REQUESTS // 2, SEED + 1)
    assert answered > REQUESTS // 4
    until(f"everything of the peers is gone (seed {SEED})", lambda: network() == before, 20)
    asyncio.run(a_normal_program(rig))
    assert service.status is None
    until(f"descriptors are closed (seed {SEED})", lambda: cost(service).fds <= warm.fds, 20)
    assert cost(service).memory < warm.memory + MEMORY, f"seed {SEED}"
