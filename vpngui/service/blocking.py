"""Blocks: put in force for a tunnel, lifted, and pinned by a person so that they outlive their owner."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from vpngui.model.block import BlockRequest
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.kept_block import KeptBlock
from vpngui.plan.stops import PinnedBlock
from vpngui.service.changes import ChangeQueue
from vpngui.service.network import Network
from vpngui.service.notices import Notices
from vpngui.service.pinning import is_of, with_kept
from vpngui.service.tunnels import Tunnel, Tunnels


class Blocking:
    """``changed`` is told when it changes whether anything is blocked."""

    def __init__(
        self,
        network: Network,
        tunnels: Tunnels,
        queue: ChangeQueue,
        publish: Callable[[Tunnel], Awaitable[None]],
        changed: Callable[[], Awaitable[None]],
        notices: Notices,
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._queue = queue
        self._publish = publish
        self._changed = changed
        self._notices = notices

    async def block(self, tunnel: Tunnel, request: BlockRequest, by_person: bool) -> None:
        """Put a block in force at once, or another in the place of the tunnel's present one.

        Raises NotApplied and StillBlocked (IoError), NotSupported without a packet filter,
        PermissionDenied after a person lifted this tunnel's block: that holds until a person allows the
        tunnel to come up again.
        """

        async def change() -> None:
            self._check_there(tunnel)
            if tunnel.now.block_lifted_by_person and not by_person:
                raise PermissionDenied(
                    "the person has lifted this block; ask for the tunnel to come up again"
                )
            if tunnel.now.block == request:
                return
            first = tunnel.now.block is None
            await self._network.change({tunnel: replace(tunnel.now, block=request)})
            if first and not by_person:
                self._notices.tell("blocked", tunnel, f"{tunnel.name} blocks everything except what it lists")
            await self._publish(tunnel)
            await self._changed()

        await self._queue.run(change, tunnel.owner.uid)

    async def unblock(self, tunnel: Tunnel, by_person: bool) -> None:
        """Lift the tunnel's block; without one it succeeds. Raises StillBlocked (IoError)."""

        async def change() -> None:
            self._check_there(tunnel)
            by_person_now = by_person and tunnel.now.block is not None
            standing = replace(
                tunnel.now,
                block=None,
                block_lifted_by_person=tunnel.now.block_lifted_by_person or by_person_now,
            )
            if standing != tunnel.now:
                await self._network.change({tunnel: standing})
                await self._publish(tunnel)
                await self._changed()

        await self._queue.run(change, tunnel.owner.uid)

    async def pin(self, tunnel: Tunnel) -> None:
        """Keep the tunnel's block in force when its owner ends, until a person lifts it.

        Raises InvalidParameter when the tunnel has no block, OutOfMemory beyond 16 pinned blocks.
        """

        async def change() -> None:
            self._check_there(tunnel)
            if tunnel.now.block is None:
                raise InvalidParameter(f"{tunnel.name} blocks nothing that could be kept")
            pinned = with_kept(self._network.pinned, tunnel, tunnel.now.block)
            await self._network.change({}, pinned=pinned)
            await self._publish(tunnel)
            await self._changed()

        await self._queue.run(change, tunnel.owner.uid)

    async def unpin(self, uid: int | None) -> int:
        """Lift every pinned block of a person, or of everybody; how many there were.

        Raises StillBlocked (IoError).
        """

        return await self._lift(uid, lambda one: uid in (None, one.uid))

    async def unpin_one(self, uid: int, label: str) -> None:
        """Lift one pinned block of a person.

        Raises InvalidParameter where that person has none of this label, StillBlocked (IoError).
        """
        if not await self._lift(uid, lambda one: (one.uid, one.label) == (uid, label)):
            raise InvalidParameter("there is no such kept block; it was lifted already")

    def kept(self, uid: int) -> tuple[KeptBlock, ...]:
        """The pinned blocks of a person, with the tunnels that they are about now."""
        mine = [tunnel for tunnel in self._tunnels if tunnel.owner.uid == uid]
        return tuple(
            KeptBlock(
                one.label,
                one.link,
                one.profile,
                next((tunnel.path for tunnel in mine if is_of(one, tunnel)), ""),
            )
            for one in self._network.pinned
            if one.uid == uid
        )

    async def _lift(self, uid: int | None, chosen: Callable[[PinnedBlock], bool]) -> int:
        """How many pinned blocks were ``chosen``, and are lifted."""

        async def change() -> int:
            lifted = tuple(filter(chosen, self._network.pinned))
            if lifted:
                others = tuple(one for one in self._network.pinned if one not in lifted)
                await self._network.change({}, pinned=others)
                for tunnel in self._tunnels:
                    if any(is_of(one, tunnel) for one in lifted):
                        await self._publish(tunnel)
                await self._changed()
            return len(lifted)

        return await self._queue.run(change, uid)

    def is_pinned(self, tunnel: Tunnel) -> bool:
        return any(is_of(one, tunnel) for one in self._network.pinned)

    def _check_there(self, tunnel: Tunnel) -> None:
        if tunnel not in self._tunnels:
            raise InvalidParameter("the tunnel has been destroyed")
