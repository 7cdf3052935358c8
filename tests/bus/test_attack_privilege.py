"""Known ways into services of this kind, on the side of the bus and of polkit.

The others: strangers' signals and descriptors in test_attack_messages.py, what polkit is asked about in
test_privilege.py, tunnels that nobody allowed in test_consent.py, names in test_tunnel.py, nonsense in
test_fuzz.py.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import pytest
from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import bus_call
from vpngui.model.errors import InvalidParameter, OutOfMemory, PermissionDenied, VpnServiceError
from vpngui.sandbox import users
from vpngui.sandbox.process import Process, run, until
from vpngui.sandbox.rig import Rig
from vpngui.service.consents import MAX_OPEN
from vpngui.service.sampler import MAX_OF_PERSON

REPLACE_EXISTING, DO_NOT_QUEUE, EXISTS = 2, 4, 3
LOG_LINE = re.compile(r"(DEBUG|INFO|WARNING|ERROR) [\w.]+: [^\x00-\x1f\x7f\u2028]*")
FORGED = "x\nforged\r\x1b[2K\u2028forged"


def links() -> set[str]:
    return {link["ifname"] for link in json.loads(run(["ip", "-json", "link", "show"]))}


@contextmanager
def polkit_thinks(rig: Rig) -> Iterator[None]:
    """polkit does not answer for a while."""
    rig.authority.send(signal.SIGSTOP)
    try:
        yield
    finally:
        rig.authority.send(signal.SIGCONT)


@asynccontextmanager
async def agent_of(rig: Rig) -> AsyncIterator[Peer]:
    async with peer(rig.system_bus, rig.uid) as agent:
        await agent.manager("RegisterAgent")
        yield agent


async def test_nobody_takes_the_name_of_the_service(rig: Rig, service: Process) -> None:
    """Not those whom the bus forbids it, and not even root, who may have it while nobody does."""
    for uid in (rig.uid, *([users.STRANGER, 0] if users.several() else [])):
        async with peer(rig.system_bus, uid) as other:
            asked = ("su", [names.SERVICE_NAME, REPLACE_EXISTING | DO_NOT_QUEUE])
            if uid == 0:
                assert await bus_call(other.bus, "RequestName", *asked) == [EXISTS]
            else:
                with pytest.raises(PermissionDenied):
                    await bus_call(other.bus, "RequestName", *asked)


@pytest.mark.parametrize("member", ["CreateTunnel", "RegisterAgent"])
async def test_who_leaves_during_the_check_gets_nothing(rig: Rig, service: Process, member: str) -> None:
    before = links()
    async with peer(rig.system_bus, rig.uid) as looking:
        with polkit_thinks(rig):
            async with peer(rig.system_bus, rig.uid) as app:
                words = ("s", "gone0") if member == "CreateTunnel" else ()
                asking = asyncio.ensure_future(app.manager(member, *words))
                # Calls of one peer are read in order: when this is answered, the first is with polkit.
                await app.get(names.SERVICE_PATH, "Version", names.MANAGER)
            await asyncio.gather(asking, return_exceptions=True)
        await looking.objects()
        async with agent_of(rig) as agent:
            assert await looking.get(names.SERVICE_PATH, "Tunnels", names.MANAGER) == []
            path, fd, *_ = await agent.create("next0")
            assert links() == before | {"next0"}
            await agent.tunnel(path, "Destroy")
            os.close(fd)


async def test_what_an_agent_that_leaves_during_the_check_wanted_is_not_done(
    rig: Rig, service: Process
) -> None:
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        async with agent_of(rig) as agent:
            await asyncio.sleep(1.1)  # polkit's answer about it is not remembered any longer
            with polkit_thinks(rig):
                asking = asyncio.ensure_future(agent.tunnel(path, "Destroy"))
                await agent.get(names.SERVICE_PATH, "Version", names.MANAGER)
                agent.bus.disconnect()
                await asyncio.gather(asking, return_exceptions=True)
                for _ in range(250):
                    if not await app.get(names.SERVICE_PATH, "AgentPresent", names.MANAGER):
                        break
                    await asyncio.sleep(0.02)
        async with agent_of(rig):
            assert await app.get(path, "State") == "down"
        os.close(fd)


async def test_a_yes_for_one_caller_is_none_for_the_next(rig: Rig, service: Process, stranger: int) -> None:
    async with peer(rig.system_bus, rig.uid) as app, peer(rig.system_bus, stranger) as other:
        path, fd, *_ = await app.create("corp0")
        for attempt in (other.create("corp1"), other.manager("RegisterAgent"), other.tunnel(path, "Destroy")):
            with pytest.raises(PermissionDenied):
                await attempt
        os.close(fd)


async def test_tokens_have_nothing_in_common(rig: Rig, service: Process) -> None:
    tokens = []
    async with peer(rig.system_bus, rig.uid) as app, agent_of(rig) as agent:
        path, fd, *_ = await app.create("corp0")
        for _ in range(100):
            token, _ = await agent.begin(path, "up")
            tokens.append(token)
            await agent.finish(token, "deny")
        os.close(fd)
    assert len(set(tokens)) == len(tokens)
    assert {len(token) for token in tokens} == {43}, "256 bits in base 64"
    for place in range(42):
        assert len({token[place] for token in tokens}) > 16, f"place {place} is nearly the same in all"


async def test_a_token_is_of_no_use_to_another_agent(rig: Rig, service: Process, stranger: int) -> None:
    async with (
        peer(rig.system_bus, rig.uid) as app,
        agent_of(rig) as agent,
        peer(rig.system_bus, 0) as root,
    ):
        await root.manager("RegisterAgent")
        path, fd, *_ = await app.create("corp0")
        token, _ = await agent.begin(path, "up")
        with pytest.raises(InvalidParameter):
            await root.finish(token, "allow")
        assert await app.get(path, "State") == "asking-up"
        os.close(fd)


async def test_there_is_an_end_to_open_questions(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app, agent_of(rig) as agent:
        made = [await app.create("t0") for _ in range(MAX_OPEN + 1)]
        for path, *_ in made[:-1]:
            await agent.begin(path, "up")
        with pytest.raises(OutOfMemory):
            await agent.begin(made[-1][0], "up")
        await app.tunnel(made[0][0], "Destroy")
        await agent.begin(made[-1][0], "up")
        for _, fd, *_ in made:
            os.close(fd)


async def test_nobody_keeps_others_from_watching(rig: Rig, service: Process, stranger: int) -> None:
    async with AsyncExitStack() as stack:
        crowd = [
            await stack.enter_async_context(peer(rig.system_bus, stranger)) for _ in range(MAX_OF_PERSON + 1)
        ]
        for one in crowd[:-1]:
            await one.manager("WatchStatistics", "u", 60_000)
        with pytest.raises(OutOfMemory):
            await crowd[-1].manager("WatchStatistics", "u", 60_000)
        await crowd[0].manager("WatchStatistics", "u", 30_000)
        async with peer(rig.system_bus, rig.uid) as app:
            await app.manager("WatchStatistics", "u", 60_000)
        crowd[0].bus.disconnect()
        for _ in range(100):
            with contextlib.suppress(OutOfMemory):
                await crowd[-1].manager("WatchStatistics", "u", 60_000)
                break
            await asyncio.sleep(0.02)
        await crowd[-1].manager("WatchStatistics", "u", 60_000)


async def test_nobody_writes_lines_of_the_log(rig: Rig) -> None:
    """With the log as talkative as it gets."""
    service = rig.start_service("--log-level", "debug")
    async with peer(rig.system_bus, rig.uid) as app, agent_of(rig) as agent:
        path, fd, *_ = await app.create("corp0")
        attempts = [
            app.create(FORGED),
            app.update(path, local=Variant("as", [FORGED])),
            app.update(path, **{FORGED: Variant("s", FORGED)}),
            app.get(path, FORGED),
            app.get(path, "Name", FORGED),
            agent.begin(path, FORGED),
            agent.begin(path, "up", **{FORGED: Variant("s", FORGED)}),
            agent.finish(FORGED, "allow"),
            agent.finish("none", FORGED),
            agent.manager("FinishConsent", "ssa{sv}", "none", "allow", {FORGED: Variant("s", FORGED)}),
        ]
        await app.update(path, session=Variant("s", FORGED))
        for attempt in attempts:
            with pytest.raises(VpnServiceError) as refused:
                await attempt
            assert str(refused.value).isprintable(), "it is shown to people, and in logs of others"
        os.close(fd)
    until("the tunnel is gone", lambda: "corp0" not in links(), 5)
    said = service.output()
    assert "ready" in said
    odd = [line for line in said.split("\n")[:-1] if not LOG_LINE.fullmatch(line)]
    assert odd == []
