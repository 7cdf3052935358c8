"""What is done to tunnels: made, changed, brought up and down, destroyed. Every change runs in the queue."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable, Collection
from typing import TypeVar

from vpngui.apply.netlink import NotRolledBack
from vpngui.apply.tun import TunDevice, open_tun
from vpngui.model.errors import InvalidParameter, PermissionDenied, VpnServiceError
from vpngui.model.settings import TunnelSettings
from vpngui.model.tunnel_state import TunnelEvent, TunnelState
from vpngui.service.callers import Caller
from vpngui.service.changes import ChangeQueue
from vpngui.service.half_done import half_done
from vpngui.service.last_counters import LastCounters
from vpngui.service.network import Network
from vpngui.service.new_links import NewLinks
from vpngui.service.notices import Notices
from vpngui.service.pinning import to_keep
from vpngui.service.tunnels import Standing, Tunnel, Tunnels
from vpngui.service.update_checks import Changes, UpdateChecks
from vpngui.service.wireguards import WireGuards

log = logging.getLogger(__name__)

T = TypeVar("T")

class Lifecycle:
    """Changes tunnels, and tells ``publish`` of every tunnel that was changed, made or removed."""

    def __init__(
        self,
        network: Network,
        tunnels: Tunnels,
        queue: ChangeQueue,
        publish: Callable[[Tunnel], Awaitable[None]],
        notices: Notices,
        last: LastCounters,
        checks: UpdateChecks,
        wireguards: WireGuards,
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._queue = queue
        self._publish = publish
        self._notices = notices
        self._last = last
        self._checks = checks
        self._wireguards = wireguards
        self.links = NewLinks(network, tunnels, publish)

    async def create(self, owner: Caller, wanted: str) -> tuple[Tunnel, TunDevice]:
        """A new tunnel, down; the device's fd is the caller's to pass on and close.

        Raises OutOfMemory, NotSupported, IoError, InvalidParameter for the name of an interface that
        is no tunnel, PermissionDenied when the owner has left meanwhile.
        """
        identity, started = await owner.identity(), await owner.started()

        async def change() -> tuple[Tunnel, TunDevice]:
            self._tunnels.check_room(owner)
            if owner.gone:
                raise PermissionDenied("the caller has left the bus")
            device = await self.links.named(wanted, lambda name: asyncio.to_thread(open_tun, name))
            try:
                return await self.links.made(owner, started, identity, device.index, device.name), device
            except VpnServiceError:
                await asyncio.to_thread(os.close, device.fd)
                raise

        return await self._queue.run(change, owner.uid)

    async def update(self, tunnel: Tunnel, changes: Changes, by_person: bool) -> None:
        """Check all of ``changes``, then apply them together or not at all.

        Raises what UpdateChecks.updated and the kernel raise.
        """

        async def change() -> None:
            # Thousands of routes take a while, and nobody else is to wait for it.
            standing = await asyncio.to_thread(self._checks.updated, tunnel, changes, by_person)
            await self.put(tunnel, standing)

        await self._queue.run(change, tunnel.owner.uid)

    async def put(self, tunnel: Tunnel, standing: Standing) -> None:
        """Put another standing in force, or raise what the kernel does; for changes that are in the queue."""
        try:
            await self._network.change({tunnel: standing})
        except NotRolledBack as error:
            await self._failed(tunnel, error)
            raise
        await self._publish(tunnel)

    def replaced_by(self, tunnel: Tunnel, settings: TunnelSettings) -> list[Tunnel]:
        """As UpdateChecks.replaced_by."""
        return self._checks.replaced_by(tunnel, settings)

    async def bring_up(
        self,
        tunnel: Tunnel,
        settings: TunnelSettings,
        replaces: Collection[str],
        by_person: bool,
        still: Callable[[], None] | None = None,
    ) -> list[Tunnel]:
        """Put exactly ``settings`` in force, or nothing; the tunnels that it ``replaces`` (interface names,
        as they were shown) go down with it, and are answered.

        ``by_person`` says that a person wants it now; ``still`` raises a typed error when the remembered
        answer that allows it does so no more. Raises what that raises, IoError, OutOfMemory, NotSupported,
        and InvalidParameter when it would replace others than were shown.
        """

        try:
            await self._wireguards.prepare(tunnel, settings)
        except VpnServiceError as error:
            why_not = error
            await self._queue.run(lambda: self._failed(tunnel, why_not), tunnel.owner.uid)
            raise

        async def change() -> list[Tunnel]:
            self._checks.there(tunnel)
            try:
                if still is not None:
                    still()
                replaced = self.replaced_by(tunnel, settings)
                if not {other.name for other in replaced} <= set(replaces):
                    raise InvalidParameter("it would replace another tunnel than was shown; ask again")
                pinned = to_keep(self._network.pinned, tunnel)
            except VpnServiceError as error:
                await self._failed(tunnel, error)
                raise
            why = f"replaced by {tunnel.name}, which carries the same networks"
            standings: dict[Tunnel, Standing] = {
                other: other.now.after(TunnelEvent.REPLACED, why) for other in replaced
            }
            standings[tunnel] = tunnel.now.after(
                TunnelEvent.ALLOWED,
                settings=settings,
                allowed=settings,
                block=tunnel.block_when_up,
                since=int(time.time()),
                order=1 + max((other.now.order for other in self._tunnels), default=0),
                # What the person lifted stays lifted until the person allows the tunnel again.
                block_lifted_by_person=not by_person and tunnel.now.block_lifted_by_person,
                ended_by_person=not by_person and tunnel.now.ended_by_person,
            )
            try:
                await self._network.change(standings, pinned=pinned)
            except VpnServiceError as error:
                await self._failed(tunnel, error)
                raise
            if pinned is not None and tunnel.wireguard is not None:
                tunnel.wireguard.pinned = False  # it was allowed once: whoever lifts it has the last word
                self._network.note(tunnel)
            await self._start(tunnel)
            for other in replaced:
                await self._wireguards.stop(other)
                self._notices.tell("replaced", other, f"{other.name} was {why}")
            for changed in standings:
                await self._publish(changed)
            for other in replaced:
                try:
                    await self._forget_idle(other)
                except VpnServiceError as error:
                    log.error("%s, which was replaced, could not be removed: %s", other.name, error)
            return replaced

        return await self._queue.run(change, tunnel.owner.uid)

    async def bring_down(
        self, tunnel: Tunnel, by_person: bool, still: Callable[[], None] | None = None
    ) -> None:
        """Take addresses, routes and rules away; the interface and a block stay.

        ``by_person`` says that the person wants it, not the application; ``still`` is as in ``bring_up``.
        Raises what that raises, and IoError.
        """

        async def change() -> None:
            self._checks.there(tunnel)
            try:
                if still is not None:
                    still()
                ended = by_person or tunnel.now.ended_by_person
                down = tunnel.now.after(TunnelEvent.ALLOWED, ended_by_person=ended)
                await self._network.change({tunnel: down})
            except VpnServiceError as error:
                await self._failed(tunnel, error)
                raise
            await self._wireguards.stop(tunnel)
            await self._publish(tunnel)
            await self._forget_idle(tunnel)

        await self._queue.run(change, tunnel.owner.uid)

    async def asked(self, tunnel: Tunnel, event: TunnelEvent, still: Callable[[], None]) -> None:
        """A person is being asked; ``still`` raises a typed error when the question is about something else
        by now. Raises what that raises, and InvalidParameter when the tunnel is in no state for it."""

        async def change() -> None:
            self._checks.there(tunnel)
            still()
            tunnel.now = tunnel.now.after(event)
            await self._publish(tunnel)

        await self._queue.run(change, tunnel.owner.uid)

    async def not_allowed(self, tunnel: Tunnel) -> None:
        """The person said no, or nobody answered; nothing happens when nobody is being asked any more."""

        async def change() -> None:
            if tunnel in self._tunnels and tunnel.state.is_asking:
                tunnel.now = tunnel.now.after(TunnelEvent.NOT_ALLOWED)
                await self._publish(tunnel)
                await self._forget_idle(tunnel)

        await self._queue.run(change)

    async def destroy(self, tunnel: Tunnel) -> None:
        """Remove the tunnel and all of it; nothing happens when it is gone already. Raises IoError."""

        await self._queue.run(lambda: self.remove(tunnel))

    async def lost(self, tunnel: Tunnel) -> None:
        """The interface was removed: take away the rest of the tunnel and say so; a block stays."""

        async def change() -> None:
            if tunnel not in self._tunnels or tunnel.link_gone:
                return
            before = self._network.state({tunnel: tunnel.now})
            tunnel.link_gone = True
            why = "the interface was removed by another program; destroy the tunnel and make it anew"
            try:
                await self._network.change({tunnel: tunnel.now.after(TunnelEvent.LOST, why)}, before=before)
            except VpnServiceError:
                tunnel.link_gone = False  # what is left of it still has to be taken away
                raise
            await self._wireguards.close(tunnel)
            self._notices.tell("lost", tunnel, f"{tunnel.name} is lost: {why}")
            await self._publish(tunnel)

        await self._queue.run(change)

    async def remove(self, tunnel: Tunnel) -> None:
        """As ``destroy``, for changes that are in the queue."""
        if tunnel in self._tunnels:
            await self._last.keep(tunnel)
            await self._network.change({tunnel: None})
            await self._wireguards.close(tunnel)
            tunnel.link_gone = True
            self._tunnels.remove(tunnel)
            await self._publish(tunnel)

    async def _forget_idle(self, tunnel: Tunnel) -> None:
        """A person's profile that is down needs no link, unless it still blocks what would go beside it."""
        idle = tunnel.state is TunnelState.DOWN and tunnel.now.block is None
        if tunnel.wireguard is not None and idle:
            await self.remove(tunnel)

    async def _start(self, tunnel: Tunnel) -> None:
        """What carries its packets; without that it does not stay up."""
        try:
            await self._wireguards.start(tunnel)
        except VpnServiceError as error:
            await self._wireguards.stop(tunnel)
            await self._network.change({tunnel: tunnel.now.after(TunnelEvent.LOST, str(error))})
            await self._publish(tunnel)
            raise

    async def _failed(self, tunnel: Tunnel, error: VpnServiceError) -> None:
        await self._wireguards.stop(tunnel)
        if isinstance(error, NotRolledBack):
            # Neither made nor taken back: whatever the kernel holds now, the tunnel is to carry nothing.
            standing = tunnel.now.after(TunnelEvent.LOST, str(error))
            before = await half_done(self._network, self._tunnels, tunnel)
            await self._network.change({tunnel: standing}, before=before)
        else:
            tunnel.now = tunnel.now.after(TunnelEvent.FAILED, str(error))
        await self._publish(tunnel)
