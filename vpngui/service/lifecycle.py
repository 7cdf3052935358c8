"""What is done to tunnels: made, changed, brought up and down, destroyed. Every change runs in the queue.

The kernel is written first; the tunnel's own record changes only when that succeeded.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable

from vpngui.apply.converge import NotRolledBack, converge, converge_tunnel
from vpngui.apply.netlink import Kernel, prepare_link
from vpngui.apply.tun import NameTaken, TunDevice, open_tun
from vpngui.model.errors import InvalidParameter, IoError, OutOfMemory, PermissionDenied, VpnServiceError
from vpngui.model.interface_name import candidates
from vpngui.model.settings import MIN_MTU_IPV6, TunnelSettings
from vpngui.model.statistics import Counters
from vpngui.model.tunnel_state import TunnelEvent
from vpngui.observe.network import link_kind, read_counters, read_link, read_tunnel
from vpngui.plan.network import PlannedTunnel, plan
from vpngui.plan.state import ALIAS_PREFIX, NetworkState
from vpngui.service.callers import Caller
from vpngui.service.changes import ChangeQueue
from vpngui.service.tunnels import Tunnel, Tunnels

log = logging.getLogger(__name__)

# A name that such an interface bears is taken as a tunnel's name is; any other kind carries the
# host's own traffic, and wanting its name is a mistake that is better said than worked around.
_TUNNEL_KINDS = frozenset({"tun", "wireguard", "dummy", "ipip", "sit", "gre", "ip6tnl", "vti", "xfrm", "ppp"})


class Lifecycle:
    """Changes tunnels, and tells ``publish`` of every tunnel that was changed, made or removed."""

    def __init__(
        self,
        kernel: Kernel,
        tunnels: Tunnels,
        queue: ChangeQueue,
        publish: Callable[[Tunnel], Awaitable[None]],
    ) -> None:
        self._kernel = kernel
        self._tunnels = tunnels
        self._queue = queue
        self._publish = publish

    async def create(self, owner: Caller, wanted: str) -> tuple[Tunnel, TunDevice]:
        """A new tunnel, down; the device's fd is the caller's to pass on and close.

        Raises OutOfMemory, NotSupported, IoError, InvalidParameter for the name of an interface that
        is no tunnel, PermissionDenied when the owner has left meanwhile.
        """

        async def change() -> tuple[Tunnel, TunDevice]:
            self._tunnels.check_room(owner)
            if owner.gone:
                raise PermissionDenied("the caller has left the bus")
            device = await self._open(wanted)
            number = self._tunnels.next_number()
            try:
                await prepare_link(self._kernel, device.index, f"{ALIAS_PREFIX}{number}")
            except VpnServiceError:
                await asyncio.to_thread(os.close, device.fd)
                raise
            slot = self._tunnels.free_slot()
            tunnel = Tunnel(number, slot, device.index, device.name, owner, await owner.identity())
            self._tunnels.add(tunnel)
            await self._publish(tunnel)
            return tunnel, device

        return await self._queue.run(change)

    async def update(self, tunnel: Tunnel, changes: dict[str, object], by_person: bool) -> None:
        """Check all of ``changes``, then apply them together or not at all.

        While the tunnel is up, addresses may only become fewer than what was allowed, unless the
        person makes the change. Raises what TunnelSettings.updated and the kernel raise, and
        PermissionDenied for addresses that nobody allowed.
        """

        async def change() -> None:
            self._check_there(tunnel)
            settings = tunnel.settings.updated(changes)
            if tunnel.state.carries_traffic and not by_person and not _within(settings, tunnel.settings):
                raise PermissionDenied(
                    "these addresses were not allowed; take the tunnel down and ask again with them"
                )
            if tunnel.state.carries_traffic and _has_ipv6(settings) != _has_ipv6(tunnel.settings):
                raise InvalidParameter(
                    f"while the tunnel is up, its MTU cannot cross {MIN_MTU_IPV6}, below which there is "
                    "no IPv6; take it down first"
                )
            try:
                await self._converge(tunnel, tunnel.planned(settings))
            except NotRolledBack as error:
                await self._failed(tunnel, error)
                raise
            tunnel.settings = settings
            await self._publish(tunnel)

        await self._queue.run(change)

    async def bring_up(self, tunnel: Tunnel, settings: TunnelSettings) -> None:
        """Put exactly ``settings`` in force, or nothing. Raises IoError or OutOfMemory."""

        async def change() -> None:
            self._check_there(tunnel)
            try:
                await self._converge(tunnel, tunnel.planned(settings, up=True))
            except VpnServiceError as error:
                await self._failed(tunnel, error)
                raise
            tunnel.settings = settings
            tunnel.since = int(time.time())
            tunnel.happened(TunnelEvent.ALLOWED)
            await self._publish(tunnel)

        await self._queue.run(change)

    async def bring_down(self, tunnel: Tunnel) -> None:
        """Take addresses, routes and rules away; the interface stays. Raises IoError."""

        async def change() -> None:
            self._check_there(tunnel)
            try:
                await self._converge(tunnel, tunnel.planned(up=False))
            except VpnServiceError as error:
                await self._failed(tunnel, error)
                raise
            tunnel.since = 0
            tunnel.happened(TunnelEvent.ALLOWED)
            await self._publish(tunnel)

        await self._queue.run(change)

    async def asked(self, tunnel: Tunnel, event: TunnelEvent) -> None:
        """A person is being asked. Raises InvalidParameter when the tunnel is in no state for it."""

        async def change() -> None:
            self._check_there(tunnel)
            tunnel.happened(event)
            await self._publish(tunnel)

        await self._queue.run(change)

    async def not_allowed(self, tunnel: Tunnel) -> None:
        """The person said no, or nobody answered; nothing happens when nobody is being asked any more."""

        async def change() -> None:
            if tunnel in self._tunnels and tunnel.state.is_asking:
                tunnel.happened(TunnelEvent.NOT_ALLOWED)
                await self._publish(tunnel)

        await self._queue.run(change)

    async def destroy(self, tunnel: Tunnel) -> None:
        """Remove the tunnel and all of it; nothing happens when it is gone already. Raises IoError."""

        async def change() -> None:
            if tunnel not in self._tunnels:
                return
            await converge(self._kernel, _state(tunnel.planned()), NetworkState())
            tunnel.link_gone = True
            self._tunnels.remove(tunnel)
            await self._publish(tunnel)

        await self._queue.run(change)

    async def lost(self, index: int) -> None:
        """A link was removed; when it was a tunnel's, take away the rest of it and say so."""

        async def change() -> None:
            tunnel = self._tunnels.of_index(index)
            if tunnel is None or tunnel.link_gone:
                return
            tunnel.link_gone = True
            leftover = _state(tunnel.planned())
            await converge(self._kernel, leftover, NetworkState(links=leftover.links))
            tunnel.since = 0
            tunnel.happened(
                TunnelEvent.LOST,
                "the interface was removed by another program; destroy the tunnel and make it anew",
            )
            await self._publish(tunnel)

        await self._queue.run(change)

    async def look_for_lost(self) -> None:
        """Notifications were dropped: look at each tunnel's link itself."""
        for tunnel in self._tunnels:
            if await read_link(self._kernel.read, tunnel.index) is None:
                await self.lost(tunnel.index)

    async def reset_statistics(self, tunnel: Tunnel) -> None:
        """Count from zero again. Raises IoError when the interface is gone."""
        tunnel.base = await read_counters(self._kernel.read, tunnel.index)

    async def statistics(self, tunnel: Tunnel) -> Counters:
        """Counters since the last reset; all zero once the interface is gone."""
        if tunnel.link_gone:
            return Counters()
        try:
            return (await read_counters(self._kernel.read, tunnel.index)).since(tunnel.base)
        except IoError:
            return Counters()

    def _check_there(self, tunnel: Tunnel) -> None:
        if tunnel not in self._tunnels:
            raise InvalidParameter("the tunnel has been destroyed")
        if tunnel.link_gone:
            raise IoError(tunnel.error)

    async def _open(self, wanted: str) -> TunDevice:
        for name in candidates(wanted):
            try:
                return await asyncio.to_thread(open_tun, name)
            except NameTaken:
                if name != wanted:
                    continue
                kind = await link_kind(self._kernel.read, name)
                if kind is not None and kind not in _TUNNEL_KINDS:
                    raise InvalidParameter(
                        f"{wanted!r} is an interface of this computer, not a tunnel; take another name"
                    ) from None
        raise OutOfMemory(f"no free interface name like {wanted!r} is left; destroy a tunnel first")

    async def _converge(self, tunnel: Tunnel, planned: PlannedTunnel) -> None:
        before, after = _state(tunnel.planned()), _state(planned)
        if before == after:
            return
        await converge_tunnel(self._kernel, before, after, tunnel.index, tunnel.table)

    async def _failed(self, tunnel: Tunnel, error: VpnServiceError) -> None:
        if isinstance(error, NotRolledBack):
            # Neither made nor taken back: whatever the kernel holds now, the tunnel is to carry nothing.
            found = await read_tunnel(self._kernel.read, tunnel.index, tunnel.table)
            await converge(self._kernel, found, _state(tunnel.planned(up=False)))
            tunnel.since = 0
            tunnel.happened(TunnelEvent.LOST, str(error))
        else:
            tunnel.happened(TunnelEvent.FAILED, str(error))
        await self._publish(tunnel)


def _state(planned: PlannedTunnel) -> NetworkState:
    return plan([planned])


def _has_ipv6(settings: TunnelSettings) -> bool:
    return settings.mtu >= MIN_MTU_IPV6


def _within(wanted: TunnelSettings, allowed: TunnelSettings) -> bool:
    return set(wanted.local) <= set(allowed.local) and set(wanted.remote) <= set(allowed.remote)
