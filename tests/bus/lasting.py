"""A service with one application and one agent, that dies and comes back: do answers outlive that?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bus.peer import Peer
from tests.bus.remembering import App, agent_of, application, granted
from vpngui.sandbox import users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig


@pytest.fixture(autouse=True)
def known() -> Iterator[None]:
    if not users.several():
        pytest.skip("in a user namespace no executable is seen to be root's")
    yield


class Machine:
    """One application, one agent; the service can die and come back."""

    def __init__(self, rig: Rig, app: App, agent: Peer, service: Process) -> None:
        self.rig = rig
        self.app = app
        self.agent = agent
        self.service = service

    async def crash(self) -> None:
        self.service.kill()
        await self.start()

    async def restart(self) -> None:
        """In good order."""
        self.service.stop()
        await self.start()

    async def start(self) -> None:
        self.service = self.rig.start_service()
        await self.agent.manager("RegisterAgent")

    @property
    def state(self) -> Path:
        return self.rig.runtime_folder.with_name("service-state")


@pytest.fixture
async def machine(rig: Rig, service: Process) -> AsyncIterator[Machine]:
    async with application(rig) as app, agent_of(rig) as agent:
        yield Machine(rig, app, agent, service)


async def until(look: Callable[[], Any]) -> None:
    for _ in range(250):
        if await look():
            return
        await asyncio.sleep(0.02)
    assert await look()


async def ids(agent: Peer) -> list[str]:
    return [one.id for one in await granted(agent)]
