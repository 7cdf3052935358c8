"""A machine with two persons, whose service can be killed and comes back as systemd brings it back."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from tests.bus.peer import Peer, peer
from tests.logs import check_logs
from vpngui.contract import names
from vpngui.sandbox import users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig

BACK_ENDS = ("nftables", "iptables")


def persons() -> tuple[int, ...]:
    """The uids of those who use the machine: two, where programs can run as several users."""
    return (users.PERSON, users.STRANGER) if users.several() else (os.geteuid(),)


class Machine:
    """``service`` is the present one."""

    def __init__(self, rig: Rig, backend: str) -> None:
        self.rig = rig
        self.service: Process
        self._backend = backend
        self._agents: dict[int, tuple[AsyncExitStack, Peer]] = {}

    async def start(self) -> None:
        """The service, ready, and the agents there were before at their places."""
        backend = ("--firewall-backend", self._backend)
        self.service = await asyncio.to_thread(self.rig.start_service, *backend)
        for _, agent in self._agents.values():
            await agent.manager("RegisterAgent")

    async def crash(self) -> None:
        """SIGKILL, and the next one."""
        await asyncio.to_thread(self.service.kill)
        await self.start()

    async def agent(self, uid: int) -> Peer:
        """The person's agent, registered when it is asked for first."""
        if uid not in self._agents:
            stack = AsyncExitStack()
            agent = await stack.enter_async_context(peer(self.rig.system_bus, uid))
            self._agents[uid] = (stack, agent)
            await agent.manager("RegisterAgent")
        return self._agents[uid][1]

    async def agent_leaves(self, uid: int) -> None:
        """The bus is what the agent leaves, without a word to the service."""
        if uid in self._agents:
            stack, _ = self._agents.pop(uid)
            await stack.aclose()

    async def close(self) -> None:
        for uid in list(self._agents):
            await self.agent_leaves(uid)


@asynccontextmanager
async def machine(logs: Path, backend: str, found_first: Path | None = None) -> AsyncIterator[Machine]:
    """The service of this thread's network, ready; everybody may use, answer and keep blocked.

    AssertionError at the end when a service has logged what should never happen.
    """
    actions = (names.ACTION_USE, names.ACTION_AGENT, names.ACTION_LOCKDOWN)
    grants = dict.fromkeys(actions, persons())
    with Rig(logs, screen_kind="none", grants=grants, found_first=found_first) as rig:
        one = Machine(rig, backend)
        await one.start()
        try:
            yield one
        finally:
            await one.close()
    check_logs(rig)
