"""Messages made to hurt: whatever anybody sends, the service answers the others."""

from __future__ import annotations

import asyncio
import os
import time

import pytest
from dbus_fast import BusType, Message, MessageType, Variant

from tests.bus.peer import Peer, peer
from vpngui.contract import names
from vpngui.contract.bus import connect
from vpngui.contract.sieve import MAX_OCTETS
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

UNPRINTABLE = "\1" * 9_000_000
"""Four times as long when it is quoted: longer than what the bus lets anybody send."""


async def test_an_error_does_not_quote_the_caller_at_length(rig: Rig, service: Process) -> None:
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        for attempt in (
            app.get(names.SERVICE_PATH, "Version", UNPRINTABLE),
            app.get(path, UNPRINTABLE),
            app.update(path, **{UNPRINTABLE: Variant("s", "")}),
        ):
            with pytest.raises(VpnServiceError) as refused:
                await attempt
            assert len(refused.value.args[0]) < 1000
        assert service.status is None
        assert await app.get(path, "State") == "down"
        os.close(fd)


async def test_a_messages_fds_are_not_the_ones_of_the_next(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", rig.system_bus)
    bus = await connect(BusType.SYSTEM)
    heard: list[Message] = []

    def keep(message: Message) -> None:
        if message.interface == "a.b":
            heard.append(message)

    bus.add_message_handler(keep)
    async with peer(rig.system_bus, rig.uid) as sender:
        here, there = os.pipe()
        for fds in ([], [here]):
            await sender.bus.send(
                Message(
                    message_type=MessageType.SIGNAL,
                    destination=bus.unique_name,
                    path="/a",
                    interface="a.b",
                    member="C",
                    signature="h" if fds else "",
                    body=list(range(len(fds))),
                    unix_fds=fds,
                )
            )
        _stand_still()  # both wait when the loop looks again
        for _ in range(100):
            await asyncio.sleep(0.02 * (len(heard) < 2))
    assert [len(message.unix_fds) for message in heard] == [0, 1]
    for fd in (here, there, *heard[1].unix_fds):
        os.close(fd)
    bus.disconnect()


async def test_stray_fds_are_not_kept_while_a_call_waits(rig: Rig, service: Process) -> None:
    def held() -> int:
        return len(os.listdir(f"/proc/{service.pid}/fd"))

    async def refused(caller: Peer, fds: list[int]) -> None:
        await caller.bus.call(
            Message(
                destination=names.SERVICE_NAME,
                path=names.SERVICE_PATH,
                interface=names.MANAGER,
                member="RegisterAgent",
                unix_fds=fds,
            )
        )

    async with peer(rig.system_bus, rig.uid) as app:
        await app.objects()
        before, most = held(), 0
        pipe = os.pipe()
        calls = [asyncio.ensure_future(refused(app, [pipe[0]] * 16)) for _ in range(24)]
        while not all(call.done() for call in calls):
            most = max(most, held())
            await asyncio.sleep(0.001)
        assert most < before + 16 + len(calls)
        assert held() <= before + 1
        for fd in pipe:
            os.close(fd)


def _stand_still() -> None:
    time.sleep(0.2)


async def test_calls_that_are_too_long_are_refused_unread(rig: Rig, service: Process) -> None:
    """One by itself, and several together; the others of the same peer are served."""
    routes = [f"10.{number >> 8}.{number & 255}.0/24" for number in range(20_000)]
    fits = routes[:4096]
    async with peer(rig.system_bus, rig.uid) as app:
        path, fd, *_ = await app.create("corp0")
        assert len(b"".join(route.encode() for route in routes)) > MAX_OCTETS
        with pytest.raises(VpnServiceError, match=f"{MAX_OCTETS} are allowed"):
            await app.update(path, routes=Variant("as", routes))
        assert await app.get(path, "Routes") == []
        together = [app.update(path, routes=Variant("as", fits)) for _ in range(8)]
        results = await asyncio.gather(*together, app.get(path, "Name"), return_exceptions=True)
        assert results.pop() == "corp0"
        refused = [result for result in results if isinstance(result, VpnServiceError)]
        assert 0 < len(refused) < len(results)
        assert all("wait for an answer" in str(error) for error in refused)
        assert await app.get(path, "Routes") == fits
        os.close(fd)
