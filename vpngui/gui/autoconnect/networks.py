"""The network around, as the service tells it, and those that the person trusts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vpngui.gui.tasks import Tasks
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.model.surrounding import Surrounding, is_trusted

if TYPE_CHECKING:
    # Not before somebody wants to know: the window is shown first.
    from vpngui.gui.service_client import ServiceClient
    from vpngui.profiles.trusted import Trusted, TrustedNetworks

_SECONDS = 20.0
"""A router that does not answer is waited for."""


class Networks(QObject):
    """Nothing is looked at before ``look`` is called once; from then on changes are followed.

    ``store`` makes what keeps the trusted ones.
    """

    changed = Signal()
    """Another network is around, others are trusted, or ``problem`` is another."""
    distrusted = Signal()
    """The person does not trust the network around any more."""

    def __init__(self, service: ServiceClient, store: Callable[[], TrustedNetworks]) -> None:
        super().__init__()
        self.present: Surrounding | None = None
        """None while it is not known."""
        self.trusted: tuple[Trusted, ...] = ()
        self.problem = ""
        """Why the trusted ones could not be read or written; "" when they could."""
        self._service = service
        self._make = store
        self._store: TrustedNetworks | None = None
        self._tasks = Tasks()
        self._turn = asyncio.Lock()
        self._followed = False

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(one.id for one in self.trusted)

    @property
    def is_trusted(self) -> bool:
        return self.present is not None and is_trusted(self.present, self.ids)

    async def look(self) -> None:
        """Ask the service, and read what is trusted: the command line may have changed that."""
        if not self._followed:
            self._followed = True
            self._service.listen("NetworkChanged", lambda message: self.look_soon())
        before = self.present, self.trusted, self.problem
        self.present = await self._around()
        await self._do(lambda store: store.load())
        if before != (self.present, self.trusted, self.problem):
            self.changed.emit()

    def look_soon(self) -> None:
        self._tasks.spawn(self.look(), "looking at the network")

    async def trust(self, on: bool) -> None:
        """The network around, from now on."""
        network = self.present
        if network is None or not network.can_be_trusted:
            return
        if on:
            await self._do(lambda store: store.add(network))
            self.changed.emit()
        else:
            await self.forget(network.id)

    async def forget(self, id_: str) -> None:
        """Trust this one no more."""
        here = self.present is not None and self.present.id == id_ and self.is_trusted
        await self._do(lambda store: store.remove(id_))
        self.changed.emit()
        if here and not self.is_trusted:
            self.distrusted.emit()

    async def put_back(self, networks: tuple[Trusted, ...]) -> None:
        """Trust exactly these, as before."""
        await self._do(lambda store: store.put_back(networks))
        self.changed.emit()

    async def close(self) -> None:
        await self._tasks.close()

    async def _around(self) -> Surrounding | None:
        from vpngui.contract.surrounding import surrounding_from_variants

        try:
            reply = await self._service.manager("GetNetwork", timeout=_SECONDS)
        except VpnServiceError:
            return None  # the service is not there, or does not tell: the next change asks again
        return surrounding_from_variants(reply.body[0])

    async def _do(self, work: Callable[[TrustedNetworks], tuple[Trusted, ...]]) -> None:
        def do() -> tuple[Trusted, ...]:
            if self._store is None:
                self._store = self._make()
            return work(self._store)

        async with self._turn:
            try:
                self.trusted = await asyncio.to_thread(do)
                self.problem = ""
            except IoError as error:
                self.problem = str(error)


def kept_networks() -> TrustedNetworks:
    """The person's own."""
    from vpngui.profiles.trusted import TrustedNetworks, default_path

    return TrustedNetworks(default_path())
