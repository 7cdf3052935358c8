"""Asks for the profiles that are to connect by themselves: after the login, and on networks not trusted.

The question is the one that every connection is asked by. Only an answer that the person let be remembered
stands in for it; a remembered refusal does, too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from vpngui.gui.autoconnect import words
from vpngui.gui.autoconnect.decide import (
    Reason,
    Settled,
    Wish,
    already_so,
    answered,
    arrived,
    distrusted,
    due,
    failed,
)
from vpngui.gui.autoconnect.memory import Memory
from vpngui.gui.autoconnect.networks import Networks
from vpngui.gui.consent.outcome import Outcome
from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.model.consent import Result
from vpngui.model.errors import VpnServiceError
from vpngui.model.tunnel_state import TunnelState

log = logging.getLogger(__name__)

AGAIN = (5.0, 30.0)
"""Seconds until what failed is tried again: right after the login names are often not looked up yet."""


class Asker(Protocol):
    def connect_by_itself(self, path: str, reason: str, answer: Callable[[Outcome], None]) -> None:
        """Put the question about a tunnel; ``answer`` hears how it ended. Raises OutOfMemory."""


class AutoConnect:
    """``failed`` hears of a wish that went wrong and what is to be said of it, ``connected`` of one that was
    carried out, by the tunnel's path."""

    def __init__(
        self,
        shelf: Shelf,
        connector: Connector,
        networks: Networks,
        asker: Asker,
        memory: Memory,
        connected: Callable[[str, Reason], None],
        failed: Callable[[Wish, str], None],
        again: tuple[float, ...] = AGAIN,
    ) -> None:
        self._shelf = shelf
        self._connector = connector
        self._networks = networks
        self._asker = asker
        self._memory = memory
        self._connected = connected
        self._failed = failed
        self._again = again
        self._tasks = Tasks()
        self._settled: Settled | None = None
        self._snapshot = Snapshot()
        self._open: set[str] = set()
        self._wanted = False
        self._looking: asyncio.Task[None] | None = None
        networks.changed.connect(self.look_soon)
        networks.distrusted.connect(self._distrusted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        if _can_ask(snapshot) and not _can_ask(before):
            self.look_soon()

    def look_soon(self) -> None:
        """Something may be due."""
        self._wanted = True
        if self._looking is None or self._looking.done():
            self._looking = self._tasks.spawn(self._look(), "looking what is to connect by itself")

    async def close(self) -> None:
        await self._tasks.close()

    async def _look(self) -> None:
        while self._wanted and _can_ask(self._snapshot):
            self._wanted = False
            try:
                await self._shelf.load()
            except VpnServiceError as error:
                log.info("%s", error)  # the page of the profiles says so
                return
            if not any(one.choices.auto_connect or one.choices.on_untrusted for one in self._shelf.entries):
                return
            await self._networks.look()
            await self._decide()

    async def _decide(self) -> None:
        network = self._networks.present
        if network is None:
            return
        entries, before = self._shelf.entries, await self._remembered()
        connected = {one.profile for one in self._snapshot.tunnels if _is_on(one.state)} | self._open
        settled = already_so(entries, connected - self._open, network, arrived(before, network))
        wishes = due(entries, connected, network, self._networks.ids, settled)
        await self._settle(settled)
        for wish in wishes:
            self._open.add(wish.entry.id)
            self._tasks.spawn(self._carry_out(wish), "connecting a profile by itself")

    async def _carry_out(self, wish: Wish) -> None:
        try:
            text = await self._locked(wish) or await self._tried_again(wish)
            if text:
                self._failed(wish, text)
                await self._settle(failed(await self._remembered(), wish))
        finally:
            self._open.discard(wish.entry.id)

    async def _locked(self, wish: Wish) -> str:
        """Why the keys cannot be had: not tried again, since a keyring asks the person each time."""
        try:
            await self._shelf.whole(wish.entry)
        except VpnServiceError as error:
            return str(error)
        return ""

    async def _tried_again(self, wish: Wish) -> str:
        """Why it could not be done after all tries; "" when there is an answer, or it matters no more."""
        for pause in (*self._again, None):
            text = await self._tried(wish)
            if not text or pause is None:
                return text
            await asyncio.sleep(pause)
            if wish.reason is Reason.UNTRUSTED and self._networks.is_trusted:
                return ""  # the network is another one by now
        return ""

    async def _tried(self, wish: Wish) -> str:
        """Ask once; why it could not be done, "" when there is an answer."""
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[Outcome] = loop.create_future()
        paths: list[str] = []

        def answer(outcome: Outcome) -> None:
            if not waiting.done():
                waiting.set_result(outcome)

        def ask(path: str) -> None:
            paths.append(path)
            self._asker.connect_by_itself(path, words.why(wish.reason), answer)

        try:
            await self._connector.connect(wish.entry, ask)
        except VpnServiceError as error:
            return str(error)
        if paths:
            outcome = await waiting
            if outcome.result is Result.FAILED and not outcome.unanswered:
                return outcome.text
            if outcome.result is Result.SUCCEEDED:
                self._connected(paths[0], wish.reason)
        await self._settle(answered(await self._remembered(), wish))
        return ""

    def _distrusted(self) -> None:
        self._tasks.spawn(self._forget_here(), "asking anew on a network that is not trusted")

    async def _forget_here(self) -> None:
        await self._settle(distrusted(await self._remembered()))
        self.look_soon()

    async def _remembered(self) -> Settled:
        if self._settled is None:
            found = await asyncio.to_thread(self._memory.load)
            if self._settled is None:
                self._settled = found
        return self._settled

    async def _settle(self, settled: Settled) -> None:
        if settled == self._settled:
            return
        self._settled = settled
        try:
            await asyncio.to_thread(self._memory.keep, settled)
        except OSError as error:
            log.info("what was asked since the login is not remembered: %s", error)


def _can_ask(snapshot: Snapshot) -> bool:
    return snapshot.service is ServiceState.PRESENT and snapshot.agent is AgentState.REGISTERED


def _is_on(state: TunnelState) -> bool:
    return state.carries_traffic or state.is_asking
