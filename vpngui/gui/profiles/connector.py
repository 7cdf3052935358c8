"""Makes a tunnel of a profile, and asks for it as for any other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from vpngui.gui.said import said
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.gui.tasks import Tasks
from vpngui.model.errors import VpnServiceError

if TYPE_CHECKING:
    from vpngui.gui.profiles.shelf import Shelf
    from vpngui.gui.service_client import ServiceClient
    from vpngui.profiles.entry import Entry


class Wishes(Protocol):
    """What the person wants of a tunnel, by its path."""

    def connect(self, path: str) -> None: ...

    def disconnect(self, path: str) -> None: ...


class _Signals(QObject):
    changed = Signal()


class Connector:
    """``show_question`` brings the prompt to the front; ``told`` gets what went wrong after a click."""

    def __init__(
        self,
        service: ServiceClient,
        shelf: Shelf,
        wishes: Wishes,
        show_question: Callable[[], None],
        told: Callable[[str], None],
    ) -> None:
        self._signals = _Signals()
        self.changed = self._signals.changed
        """A signal: ``busy`` is another."""
        self._service = service
        self._shelf = shelf
        self._wishes = wishes
        self._show_question = show_question
        self._told = told
        self._tasks = Tasks()
        self.busy: frozenset[str] = frozenset()
        """Ids of the profiles whose keys are being fetched, or whose tunnel is being made."""

    def switch(self, entry: Entry, on: bool) -> None:
        """The person clicked: to be connected, or not."""
        work = self.connect(entry) if on else self.disconnect(entry)
        self._tasks.spawn(self._telling(work), "connecting a profile")

    async def connect(self, entry: Entry, ask: Callable[[str], None] | None = None) -> None:
        """Return once the person is asked; nothing is done where it is connected already. ``ask`` puts the
        question about a tunnel, where no click did.

        A tunnel that is there, and down, takes the profile as it is now. Raises typed errors, the shelf's and
        the service's.
        """
        tunnel = tunnel_of(self._service.snapshot, entry.id)
        if entry.id in self.busy:
            return
        if tunnel is not None and tunnel.state.is_asking:
            if ask is None:
                self._show_question()
        elif tunnel is None or not tunnel.state.carries_traffic:
            self._set_busy(self.busy | {entry.id})
            try:
                path = await self._make(entry)
            finally:
                self._set_busy(self.busy - {entry.id})
            (ask or self._wishes.connect)(path)

    async def disconnect(self, entry: Entry) -> None:
        """As the person wants tunnels to be disconnected: at once, or asked for."""
        tunnel = tunnel_of(self._service.snapshot, entry.id)
        if tunnel is not None and (tunnel.state.carries_traffic or tunnel.state.is_asking):
            self._wishes.disconnect(tunnel.path)

    async def close(self) -> None:
        await self._tasks.close()

    async def _make(self, entry: Entry) -> str:
        from vpngui.contract.wireguard import MEMBER, SIGNATURE, hand_over
        from vpngui.profiles.wanted import wanted

        # A profile with thousands of networks takes a while to write down.
        one = await asyncio.to_thread(wanted, entry, await self._shelf.whole(entry))
        reply = await hand_over(
            # A block that is kept may take an administrator's password.
            lambda body, fds: self._service.manager(MEMBER, SIGNATURE, body, fds, interactive=True),
            one.name,
            one.configuration,
            one.options,
        )
        return str(reply.body[0])

    async def _telling(self, work: Awaitable[None]) -> None:
        self._told("")
        try:
            await work
        except VpnServiceError as error:
            self._told(said(str(error)))

    def _set_busy(self, busy: frozenset[str]) -> None:
        self.busy = busy
        self.changed.emit()


def tunnel_of(snapshot: Snapshot, id_: str) -> Tunnel | None:
    """The tunnel of a profile, if it has one now."""
    return next((one for one in snapshot.tunnels if one.profile == id_), None)
