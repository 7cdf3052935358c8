"""Which block lists the packet filter has, and which it has to have while some tunnels are up."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from vpngui.apply.firewall.backend import Firewall, Hit
from vpngui.model.block_list import ListMode
from vpngui.model.errors import NotSupported, VpnServiceError
from vpngui.service.list_store import Kept

log = logging.getLogger(__name__)

Up = frozenset[tuple[int, str]]
"""The tunnels that are up: the uid of the owner, the name of the interface."""
NOTHING_UP: Final[Up] = frozenset()


async def _nobody() -> None:
    pass


class ListsInForce:
    """All of it belongs into the change queue, except for the properties.

    ``changed`` is told when another list is in force, or one less.
    """

    def __init__(self, firewall: Firewall | None) -> None:
        self._firewall = firewall
        self._kept: dict[str, Kept] = {}
        self._damaged: frozenset[str] = frozenset()
        self._in_force: set[str] = set()
        self._up: Up = NOTHING_UP
        self._news = False
        self.changed: Callable[[], Awaitable[None]] = _nobody

    @property
    def kept(self) -> dict[str, Kept]:
        """By their names, in order."""
        return dict(sorted(self._kept.items()))

    @property
    def damaged(self) -> tuple[str, ...]:
        """The lists whose files could not be read at the start, until they are set anew or removed."""
        return tuple(sorted(self._damaged))

    @property
    def only(self) -> bool:
        """Whether a list lets nothing pass but its networks. Of one whose file is damaged nobody knows, so it
        counts as one."""
        return any(
            name not in self._kept or self._kept[name].options.mode is ListMode.ONLY
            for name in self._in_force
        )

    def is_in_force(self, name: str) -> bool:
        return name in self._in_force

    def is_wanted(self, kept: Kept) -> bool:
        """Whether a list has to be in force as the tunnels are now."""
        return _wanted(kept, self._up)

    async def begin(self, kept: Iterable[Kept], damaged: Iterable[str], up: Up) -> None:
        """Know what is kept, and put in force what is missing; ``open`` lifts the rest afterwards.

        A list that is in force and whose file is damaged stays so until somebody removes it. One that is
        refused is reported, and tried again when the packet filter is looked at.
        """
        self._kept = {one.block_list.name: one for one in kept}
        self._damaged = frozenset(damaged)
        self._up = up
        if self._firewall is not None:
            self._in_force = set(await self._firewall.lists())
        try:
            await self.put_right()
        except VpnServiceError as error:
            log.error("%s", error)

    async def put(self, kept: Kept) -> None:
        """Keep a list, or another in its place, and put it in force. Raises NotApplied, NotSupported."""
        name = kept.block_list.name
        before = self._kept.get(name)
        there = before is not None and before.block_list == kept.block_list
        if not there or not await self._there().has_list(kept.block_list):
            await self._there().put_list(kept.block_list)
        self.keep(kept)
        self._in_force.add(name)

    def keep(self, kept: Kept) -> None:
        """Keep a list that is not to be in force; ``open`` lifts what was in its place."""
        name = kept.block_list.name
        self._kept[name] = kept
        self._damaged -= {name}
        self._news = True

    async def forget(self, name: str) -> bool:
        """Lift a list and know it no more; whether there was one. Raises StillBlocked."""
        if name not in self._kept and name not in self._in_force and name not in self._damaged:
            return False
        await self._lift(name)
        self._kept.pop(name, None)
        self._damaged -= {name}
        self._news = True
        return True

    async def close(self, up: Up) -> None:
        """Put in force what is wanted when these tunnels are up, before they are. Raises NotApplied."""
        for name, kept in self._kept.items():
            if _wanted(kept, up) and name not in self._in_force:
                await self._there().put_list(kept.block_list)
                self._in_force.add(name)
                self._news = True

    async def open(self, up: Up) -> None:
        """These tunnels are up and no others: lift what is wanted no more.

        What will not go is reported and stays in force until the packet filter is looked at again.
        """
        self._up = up
        for name in sorted(self._in_force - self._damaged):
            if name not in self._kept or not _wanted(self._kept[name], up):
                try:
                    await self._lift(name)
                except VpnServiceError as error:
                    log.error("the block list %s is still in force: %s", name, error)
        if self._news:
            self._news = False
            await self.changed()

    async def put_right(self) -> bool:
        """Put in force again what another program has removed; whether there was anything.

        Raises NotApplied, with the others in force, when one is refused.
        """
        missing = [
            kept
            for kept in self._kept.values()
            if _wanted(kept, self._up) and not await self._there().has_list(kept.block_list)
        ]
        refused: list[VpnServiceError] = []
        for kept in missing:
            try:
                await self._there().put_list(kept.block_list)
            except VpnServiceError as error:
                refused.append(error)
                continue
            self._news |= kept.block_list.name not in self._in_force
            self._in_force.add(kept.block_list.name)
        if refused:
            raise refused[0]
        return bool(missing)

    async def lift_all(self) -> None:
        """Out of force, but kept for the next start. Raises StillBlocked."""
        for name in sorted(self._in_force):
            await self._lift(name)

    async def hits(self, name: str) -> list[Hit]:
        """None while the list is not in force."""
        return list(await self._there().hits(name)) if name in self._in_force else []

    async def _lift(self, name: str) -> None:
        if name in self._in_force:
            await self._there().remove_list(name)
            self._in_force.discard(name)
            self._news = True

    def _there(self) -> Firewall:
        if self._firewall is None:
            raise NotSupported(
                "this computer has no packet filter that the service can use; install nftables"
            )
        return self._firewall


def _wanted(kept: Kept, up: Up) -> bool:
    return kept.options.enabled and (not kept.options.tunnel or (kept.uid, kept.options.tunnel) in up)
