"""Sleep and waking are believed of whoever owns logind's name, and of nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from dbus_fast import BusType, Message, NameFlag
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import bus_call
from vpngui.observe.sleep import watch_sleep
from vpngui.sandbox import buses

LOGIND = "org.freedesktop.login1"
SECONDS = 5.0
POLICY = f"""<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <policy user="root">
    <allow own="{LOGIND}"/>
  </policy>
</busconfig>
"""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A system bus on which root may be logind."""
    policy = tmp_path / "logind.conf"
    policy.write_text(POLICY)
    bus = buses.start_system_bus(tmp_path, logs=tmp_path, policy=policy)
    yield bus.address
    bus.stop()


@asynccontextmanager
async def peer(address: str) -> AsyncIterator[MessageBus]:
    bus = await MessageBus(bus_address=address, bus_type=BusType.SYSTEM).connect()
    try:
        yield bus
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()


class Heard:
    """What was said of sleep so far."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._something = asyncio.Event()

    def say(self, word: str) -> None:
        self.said.append(word)
        self._something.set()

    async def number(self, count: int) -> list[str]:
        async with asyncio.timeout(SECONDS):
            while len(self.said) < count:
                self._something.clear()
                await self._something.wait()
        return self.said


async def signal(bus: MessageBus, going: object, to: str | None = None, signature: str = "b") -> None:
    """Emit PrepareForSleep; when this answers, the bus has passed it on."""
    message = Message.new_signal(
        "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", signature, [going]
    )
    message.destination = to
    await bus.send(message)
    await bus_call(bus, "GetId")


async def test_whoever_owns_the_name_is_believed(address: str) -> None:
    heard = Heard()
    async with peer(address) as logind, peer(address) as ours:
        await logind.request_name(LOGIND, NameFlag.DO_NOT_QUEUE)
        end = await watch_sleep(ours, lambda: heard.say("asleep"), lambda: heard.say("awake"))
        await signal(logind, True)
        await signal(logind, False)
        assert await heard.number(2) == ["asleep", "awake"]
        end()
        await bus_call(ours, "GetId")
        await signal(logind, True)
        await bus_call(ours, "GetId")
        assert len(heard.said) == 2


async def test_a_logind_that_comes_later_and_another_after_it(address: str) -> None:
    heard = Heard()
    async with peer(address) as ours:
        await watch_sleep(ours, lambda: heard.say("asleep"), lambda: heard.say("awake"))
        for _ in range(2):
            async with peer(address) as logind:
                await logind.request_name(LOGIND, NameFlag.DO_NOT_QUEUE)
                await signal(logind, True)
        assert await heard.number(2) == ["asleep", "asleep"]


async def test_a_stranger_is_not_believed(address: str) -> None:
    heard = Heard()
    async with peer(address) as logind, peer(address) as stranger, peer(address) as ours:
        await watch_sleep(ours, lambda: heard.say("asleep"), lambda: heard.say("awake"))
        await signal(stranger, True, ours.unique_name)  # before there is any logind
        await logind.request_name(LOGIND, NameFlag.DO_NOT_QUEUE)
        await signal(stranger, True)
        await signal(stranger, True, ours.unique_name)
        await signal(logind, "yes", signature="s")
        await signal(logind, False)
        assert await heard.number(1) == ["awake"]
        await logind.release_name(LOGIND)
        await signal(logind, True, ours.unique_name)  # it was logind once
        await bus_call(ours, "GetId")
        assert heard.said == ["awake"]
