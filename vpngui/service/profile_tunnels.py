"""Tunnels of persons' profiles: made from a configuration, and made anew in place when it is another."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any

from vpngui.apply.netlink import take
from vpngui.model.errors import VpnServiceError
from vpngui.model.identity import Identity
from vpngui.model.settings import TunnelSettings
from vpngui.model.tunnel_state import TunnelState
from vpngui.plan.state import Link
from vpngui.plan.steps import RemoveLink
from vpngui.service.callers import person
from vpngui.service.changes import ChangeQueue
from vpngui.service.lifecycle import Lifecycle
from vpngui.service.network import Network
from vpngui.service.pinning import is_kept
from vpngui.service.profile_texts import Configuration
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.wireguard import WireGuard
from vpngui.service.wireguards import WireGuards

_UNASKED_SECONDS = 120
"""A tunnel that nobody asks to bring up goes again: what made it has ended, or changed its mind."""


class ProfileTunnels:
    """``follow`` is told whose logout ends them; ``spawn`` runs a coroutine in the background."""

    def __init__(
        self,
        network: Network,
        tunnels: Tunnels,
        queue: ChangeQueue,
        lifecycle: Lifecycle,
        wireguards: WireGuards,
        follow: Callable[[int], Awaitable[None]],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._queue = queue
        self._lifecycle = lifecycle
        self._wireguards = wireguards
        self._follow = follow
        self._spawn = spawn

    def is_kept(self, uid: int, profile: str) -> bool:
        """Whether the block of that person's profile is kept already."""
        return is_kept(self._network.pinned, uid, profile)

    async def create(
        self,
        identity: Identity,
        wanted: str,
        configuration: Configuration,
        settings: TunnelSettings,
        *,
        kill_switch: bool,
        pinned: bool,
    ) -> Tunnel:
        """A person's tunnel, down, that needs no program of theirs. One of the same profile that is there,
        and down, becomes it: what it blocks stays blocked.

        Raises OutOfMemory, NotSupported, IoError, and InvalidParameter as Lifecycle.create does, and when it
        is up already.
        """
        uid = identity.uid

        async def change() -> Tunnel:
            tunnel = self._wireguards.check_free(uid, configuration.id)
            self._tunnels.check_profiles(uid, configuration)
            if tunnel is None or tunnel.wireguard is None or tunnel.link_gone:
                tunnel, wireguard = await self._new(identity, wanted, configuration)
            else:
                wireguard = tunnel.wireguard
            try:
                self._tunnels.check_networks(tunnel, settings)
                wireguard.become(configuration)
                tunnel.identity = identity
                wireguard.kill_switch, wireguard.pinned = kill_switch, pinned
                await self._lifecycle.put(tunnel, replace(tunnel.now, settings=settings))
            except VpnServiceError:
                if tunnel.now.block is None:
                    await self._lifecycle.remove(tunnel)
                raise
            return tunnel

        tunnel = await self._queue.run(change, uid)
        await self._follow(uid)
        self._spawn(self._end_unasked(tunnel, configuration))
        return tunnel

    async def _new(
        self, identity: Identity, wanted: str, configuration: Configuration
    ) -> tuple[Tunnel, WireGuard]:
        owner = person(identity.uid)
        self._tunnels.check_room(owner)
        links = self._lifecycle.links
        made = await links.named(wanted, lambda name: self._wireguards.make(name, configuration))
        engine = made.engine
        try:
            return await links.made(owner, 0, identity, engine.index, engine.name, made), made
        except VpnServiceError:
            await engine.close()
            await take(
                self._network.writers.kernel, RemoveLink(Link(engine.index, engine.name, "", 0, False))
            )
            raise

    async def _end_unasked(self, tunnel: Tunnel, configuration: Configuration) -> None:
        await asyncio.sleep(_UNASKED_SECONDS)

        async def change() -> None:
            of = tunnel.wireguard
            if of is None or of.configuration is not configuration:
                return  # made anew meanwhile: that has its own time
            if tunnel.state is TunnelState.DOWN and tunnel.now.block is None:
                await self._lifecycle.remove(tunnel)

        await self._queue.run(change)
