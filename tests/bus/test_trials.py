"""Other settings of a tunnel that is up: said before, tried, kept, taken back by the service alone."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Variant

from tests.bus.crash import Mortal, mortal
from tests.bus.peer import Peer, peer
from tests.bus.test_faults import FAILING
from tests.bus.test_network import Cast, cast, everything, tunnel
from vpngui.contract import names
from vpngui.contract.values import preview_from_variants
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied, VpnServiceError
from vpngui.model.preview import Preview
from vpngui.sandbox import hosts, users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

__all__ = ["cast"]  # a fixture

WIDE = ["203.0.113.0/24", "198.51.100.0/24"]
NARROW = {"routes": Variant("as", ["203.0.113.0/24"])}
WIDER = {"routes": Variant("as", [*WIDE, "192.0.2.0/24"])}
SECONDS = 5


async def preview(who: Peer, path: str, **changes: Variant) -> Preview:
    [answer] = await who.tunnel(path, "Preview", "a{sv}", changes)
    return preview_from_variants(answer)


async def try_out(who: Peer, path: str, changes: dict[str, Variant], seconds: int = SECONDS) -> None:
    await who.tunnel(path, "TryUpdate", "a{sv}u", changes, seconds)


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(SECONDS + 5):
        while not await holds():  # noqa: ASYNC110 - the service has the clock
            await asyncio.sleep(0.05)


async def trial(who: Peer, path: str) -> dict[str, Any]:
    found: dict[str, Variant] = await who.get(path, "Trial")
    return {key: variant.value for key, variant in found.items()}


async def ended(who: Peer, path: str) -> None:
    async def holds() -> bool:
        return not await trial(who, path)

    await until(holds)


def notices(who: Peer, path: str) -> list[str]:
    return [body[0] for _, member, body in who.signals if member == "Notice" and body[1] == path]


@asynccontextmanager
async def up(cast: Cast, routes: list[str] | None = None, **settings: list[str]) -> AsyncIterator[str]:
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=routes or WIDE, **settings) as path:
        await cast.agent.allow(path, "up")
        yield path


async def test_a_preview_says_what_would_change_and_changes_nothing(cast: Cast) -> None:
    async with up(cast, dns=["10.9.0.53"]) as path:
        before, objects = everything(), await cast.agent.objects()
        kept = [Effect(EffectKind.CARRIES, "10.9.0.0/24"), Effect(EffectKind.CARRIES, "203.0.113.0/24")]
        gone = Effect(EffectKind.CARRIES, "198.51.100.0/24")
        names, own = Effect(EffectKind.NAMES, "10.9.0.53"), Effect(EffectKind.ADDRESS, "10.9.0.2")
        for who in (cast.owner, cast.agent):
            found = await preview(who, path, **NARROW)
            assert found == Preview((*kept, names, own), (), (gone,), exposes=True, returns=True)
        everything_else = [Effect(EffectKind.CARRIES, "0.0.0.0/0"), Effect(EffectKind.CUTS_OFF, "::/0")]
        found = await preview(cast.agent, path, routes=Variant("as", ["0.0.0.0/0"]))
        assert found.gains == tuple(everything_else)
        assert (found.loses, found.exposes, found.returns) == ((), False, False)
        found = await preview(cast.agent, path, mtu=Variant("u", 1400))
        assert (found.gains, found.loses, found.exposes, found.returns) == ((), (), False, True)
        assert everything() == before and await cast.agent.objects() == objects


async def test_a_preview_of_a_tunnel_that_is_down(cast: Cast) -> None:
    async with up(cast), tunnel(cast.other, "home0", "10.8.0.2/24") as path:
        found = await preview(cast.agent, path, routes=Variant("as", WIDE))
        assert found.gains[0] == Effect(EffectKind.REPLACES, "corp0")
        assert (found.exposes, found.returns) == (False, False)


async def test_a_preview_refuses_what_the_update_refuses(cast: Cast) -> None:
    async with up(cast) as path, tunnel(cast.other, "home0", "10.8.0.2/24", routes=["10.7.0.0/16"]) as other:
        await cast.agent.allow(other, "up")
        refused: list[tuple[Peer, dict[str, Variant], type[VpnServiceError]]] = [
            (cast.owner, WIDER, PermissionDenied),
            (cast.owner, {"local_network": Variant("b", True)}, PermissionDenied),
            (cast.other, NARROW, PermissionDenied),
            (cast.agent, {"mtu": Variant("u", 12)}, InvalidParameter),
            (cast.agent, {"mtu": Variant("u", 1000)}, InvalidParameter),
            (cast.agent, {"colour": Variant("s", "red")}, InvalidParameter),
            (cast.agent, {"routes": Variant("as", ["10.7.0.0/16"])}, InvalidParameter),
        ]
        for who, changes, error in refused:
            said = []
            for member, signature, more in (
                ("Preview", "a{sv}", []),
                ("UpdateSettings", "a{sv}", []),
                *([("TryUpdate", "a{sv}u", [SECONDS])] if who is cast.agent else []),
            ):
                with pytest.raises(error) as caught:
                    await who.tunnel(path, member, signature, changes, *more)
                said.append(str(caught.value))
            assert len(set(said)) == 1


async def test_nobody_keeps_it_and_it_goes_back(cast: Cast) -> None:
    async with up(cast) as path:
        before = everything()
        await try_out(cast.agent, path, NARROW)
        assert everything() != before
        assert await trial(cast.owner, path) == {"seconds": SECONDS, "returns": True}
        await ended(cast.agent, path)
        assert everything() == before and await cast.owner.get(path, "Routes") == WIDE
        assert notices(cast.agent, path) == notices(cast.owner, path) == ["reverted"]
        await cast.owner.update(path, **NARROW)  # what was allowed is as before, too
        await cast.owner.update(path, routes=Variant("as", WIDE))


async def test_kept_or_taken_back_by_the_person(cast: Cast) -> None:
    async with up(cast) as path:
        before = everything()
        await try_out(cast.agent, path, WIDER)
        tried = everything()
        await cast.agent.tunnel(path, "RevertUpdate")  # asked for, it opens what was closed
        assert everything() == before and not await trial(cast.agent, path)
        await try_out(cast.agent, path, WIDER)
        await cast.agent.tunnel(path, "KeepUpdate")
        assert not await trial(cast.agent, path)
        await asyncio.sleep(SECONDS + 0.5)
        assert everything() == tried and not notices(cast.agent, path)
        await cast.owner.update(path, **NARROW)
        await cast.owner.update(path, **WIDER)  # the person allowed it
        for member in ("KeepUpdate", "RevertUpdate"):
            with pytest.raises(InvalidParameter, match="no settings of this tunnel are being tried"):
                await cast.agent.tunnel(path, member)


async def test_it_does_not_go_back_into_a_leak(cast: Cast) -> None:
    """A network more, names, all traffic: what the tried settings closed stays closed."""
    async with (
        tunnel(cast.owner, "some0", "10.9.0.2/24", routes=WIDE) as some,
        tunnel(cast.owner, "names0", "10.8.0.2/24", routes=["10.7.0.0/16"]) as names,
        tunnel(cast.owner, "full0", "10.6.0.2/24", routes=["10.5.0.0/16"]) as full,
    ):
        changes: dict[str, dict[str, Variant]] = {
            some: WIDER,
            names: {"dns": Variant("as", ["10.7.0.53"])},
            full: {"routes": Variant("as", ["0.0.0.0/0"])},
        }
        for path in changes:
            await cast.agent.allow(path, "up")
        for path, change in changes.items():
            assert not (await preview(cast.agent, path, **change)).returns
            await try_out(cast.agent, path, change)
            assert (await trial(cast.agent, path))["returns"] is False
        tried = everything()
        for path in changes:
            await ended(cast.agent, path)
            assert notices(cast.agent, path) == ["kept"]
        assert everything() == tried


async def test_it_does_not_go_back_over_another_tunnel(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, NARROW)
        async with tunnel(cast.other, "home0", "10.8.0.2/24", routes=[WIDE[1]]) as other:
            await cast.agent.allow(other, "up")
            both = everything()
            with pytest.raises(InvalidParameter, match="another tunnel"):
                await cast.agent.tunnel(path, "RevertUpdate")
            await ended(cast.agent, path)
            assert everything() == both and notices(cast.agent, path) == ["kept"]


async def test_nothing_else_changes_what_is_tried(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, NARROW)
        tried = everything()
        for who in (cast.owner, cast.agent):
            for member, signature, *body in (
                ("UpdateSettings", "a{sv}", {}),
                ("Preview", "a{sv}", {}),
                ("RemoveRoute", "su", "203.0.113.0", 24),
                ("AddDnsServer", "s", "10.9.0.53"),
            ):
                with pytest.raises(PermissionDenied, match="is trying other settings"):
                    await who.tunnel(path, member, signature, *body)
        with pytest.raises(PermissionDenied, match="is trying other settings"):
            await try_out(cast.agent, path, WIDER)
        for member in ("TryUpdate", "KeepUpdate", "RevertUpdate"):
            body = ("a{sv}u", {}, SECONDS) if member == "TryUpdate" else ()
            with pytest.raises(PermissionDenied):
                await cast.owner.tunnel(path, member, *body)
        assert everything() == tried
        await cast.owner.tunnel(path, "BlockNetworks", "a(su)a(su)", [], [])  # a block closes, at any time
        await cast.agent.tunnel(path, "RevertUpdate")
        assert await cast.owner.get(path, "Block")


async def test_what_cannot_be_tried(cast: Cast) -> None:
    async with tunnel(cast.owner, "corp0", "10.9.0.2/24", routes=WIDE) as path:
        with pytest.raises(InvalidParameter, match="down has nothing in force"):
            await try_out(cast.agent, path, NARROW)
        await cast.agent.allow(path, "up")
        for seconds in (0, 4, 121, 2**32 - 1):
            with pytest.raises(InvalidParameter, match="5 to 120 s"):
                await try_out(cast.agent, path, NARROW, seconds)
        await cast.agent.begin(path, "down")
        with pytest.raises(InvalidParameter, match="asking-down has nothing"):
            await try_out(cast.agent, path, NARROW)
        assert await cast.owner.get(path, "Routes") == WIDE


async def test_down_is_with_the_former_settings(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, WIDER)
        await cast.agent.allow(path, "down")
        assert await cast.owner.get(path, "Routes") == WIDE and not await trial(cast.owner, path)
        await cast.owner.update(path, **WIDER)
        await cast.agent.allow(path, "up")
        await asyncio.sleep(SECONDS + 0.5)  # the clock of the first trial ends nothing of what came after it
        assert (await cast.owner.get(path, "State"), notices(cast.agent, path)) == ("up", [])


async def test_replaced_is_with_the_former_settings(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, WIDER)
        async with tunnel(cast.other, "home0", "10.8.0.2/24", routes=["192.0.2.0/24"]) as other:
            await cast.agent.allow(other, "up")
            assert await cast.owner.get(path, "State") == "down"
            assert await cast.owner.get(path, "Routes") == WIDE and not await trial(cast.owner, path)


async def test_a_question_about_the_tried_settings_is_withdrawn(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, NARROW)
        token, _ = await cast.agent.begin(path, "down")
        await ended(cast.agent, path)
        with pytest.raises(InvalidParameter):
            await cast.agent.finish(token, "allow")
        assert await cast.owner.get(path, "State") == "up"
        assert await cast.owner.get(path, "Routes") == WIDE


async def test_destroyed_or_left_in_the_middle(cast: Cast, service: Process) -> None:
    before = everything()
    async with up(cast) as path:
        await try_out(cast.agent, path, WIDER)
        await cast.owner.tunnel(path, "Destroy")
    async with up(cast) as path:
        await try_out(cast.agent, path, WIDER)
        cast.owner.bus.disconnect()

        async def gone() -> bool:
            return path not in await cast.agent.objects()

        await until(gone)
        await asyncio.sleep(SECONDS + 0.5)
    assert everything() == before and service.status is None


async def test_the_agent_leaves_and_the_clock_goes_on(cast: Cast) -> None:
    async with up(cast) as path:
        before = everything()
        await try_out(cast.agent, path, NARROW)
        cast.agent.bus.disconnect()
        await cast.other.manager("RegisterAgent")
        with pytest.raises(PermissionDenied):
            await cast.owner.tunnel(path, "KeepUpdate")
        await ended(cast.other, path)
        assert everything() == before
        await try_out(cast.other, path, NARROW)
        await cast.other.tunnel(path, "KeepUpdate")
        assert everything() != before


async def test_an_interface_that_is_lost_takes_the_trial_with_it(cast: Cast) -> None:
    async with up(cast) as path:
        await try_out(cast.agent, path, WIDER)
        subprocess.run(["ip", "link", "del", "corp0"], check=True)
        await ended(cast.agent, path)
        assert await cast.owner.get(path, "State") == "error"
        assert await cast.owner.get(path, "Routes") == WIDE and notices(cast.agent, path) == ["lost"]


async def test_where_the_kernel_refuses_the_former_settings_the_tried_ones_stay(tmp_path: Path) -> None:
    uid = users.person()
    grants = {action: [uid] for action in (names.ACTION_USE, names.ACTION_AGENT)}
    with (
        hosts.fresh_network(),
        Rig(tmp_path / "logs", screen_kind="none", found_first=FAILING, grants=grants) as rig,
    ):
        service = rig.start_service()
        async with peer(rig.system_bus, uid) as owner, peer(rig.system_bus, uid) as agent:
            await agent.manager("RegisterAgent")
            async with tunnel(owner, "corp0", "10.9.0.2/24", routes=WIDE) as path:
                await agent.allow(path, "up")
                before = everything()
                await try_out(agent, path, NARROW)
                tried = everything()
                os.kill(service.pid, signal.SIGRTMIN + 1)  # the next thing that is written
                with pytest.raises(IoError, match="refused by the test"):
                    await agent.tunnel(path, "RevertUpdate")
                assert everything() == tried and await trial(agent, path)  # and the clock goes on
                os.kill(service.pid, signal.SIGRTMIN + 1)
                await ended(agent, path)
                assert everything() == tried and notices(agent, path) == ["kept"]
                await agent.update(path, routes=Variant("as", WIDE))
                assert everything() == before


@pytest.fixture
async def machine(tmp_path: Path) -> AsyncIterator[Mortal]:
    async with mortal(tmp_path) as (machine, _):
        yield machine


@pytest.mark.parametrize("step", [1, 2, 3, 4])
async def test_a_service_that_dies_while_it_begins(machine: Mortal, step: int) -> None:
    """Whether the trial had begun when it died or not: the former settings are there afterwards."""
    path, _ = await machine.tunnel("corp0", local=Variant("as", ["10.9.0.2/24"]), routes=Variant("as", WIDE))
    await machine.agent.allow(path, "up")
    before = await machine.everything(path), everything()
    await machine.dies(step, try_out(machine.agent, path, NARROW, 120))
    assert (await machine.everything(path), everything()) == before


async def test_a_service_that_dies_while_it_tries(machine: Mortal) -> None:
    """It goes back at the restart, and never into a leak."""
    path, _ = await machine.tunnel("corp0", local=Variant("as", ["10.9.0.2/24"]), routes=Variant("as", WIDE))
    await machine.agent.allow(path, "up")
    before = await machine.everything(path), everything()
    await try_out(machine.agent, path, NARROW, 120)
    await machine.crash()
    assert (await machine.everything(path), everything()) == before
    await try_out(machine.agent, path, WIDER, 120)
    tried = everything()
    await machine.crash()
    assert everything() == tried and not await trial(machine.agent, path)
    await machine.agent.update(path, **NARROW)


async def test_a_service_that_dies_while_it_goes_back(machine: Mortal) -> None:
    path, _ = await machine.tunnel("corp0", local=Variant("as", ["10.9.0.2/24"]), routes=Variant("as", WIDE))
    await machine.agent.allow(path, "up")
    before = await machine.everything(path), everything()
    for step in (1, 2, 3, 4):
        await try_out(machine.agent, path, NARROW, 120)
        await machine.dies(step, machine.agent.tunnel(path, "RevertUpdate"))
        assert (await machine.everything(path), everything()) == before
