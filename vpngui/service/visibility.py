"""Who may know of a tunnel: the owner's person, and whoever may manage other people's tunnels."""

from __future__ import annotations

from vpngui.contract import names
from vpngui.model.errors import VpnServiceError
from vpngui.service.access import Access
from vpngui.service.callers import Callers
from vpngui.service.tunnels import Tunnel, Tunnels


class Visibility:
    def __init__(self, tunnels: Tunnels, callers: Callers, access: Access) -> None:
        self._tunnels = tunnels
        self._callers = callers
        self._access = access

    async def is_persons(self, peer: str, tunnel: Tunnel) -> bool:
        """Whether ``peer`` is a program of the owner's person."""
        try:
            caller = await self._callers.get(peer)
        except VpnServiceError:
            return False
        return caller.uid == tunnel.owner.uid

    async def may_see(self, peer: str, tunnel: Tunnel) -> bool:
        return await self.is_persons(peer, tunnel) or await self._access.has(peer, names.ACTION_MANAGE)

    async def seen_by(self, peer: str) -> list[Tunnel]:
        return [tunnel for tunnel in self._tunnels if await self.may_see(peer, tunnel)]
