"""Links for new tunnels: under a name that is free, marked as ours, and known from then on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from vpngui.apply.netlink import prepare_link
from vpngui.apply.tun import NameTaken
from vpngui.model.errors import InvalidParameter, OutOfMemory
from vpngui.model.identity import Identity
from vpngui.model.interface_name import candidates
from vpngui.observe.network import link_kind
from vpngui.plan.state import ALIAS_PREFIX
from vpngui.service.callers import Caller
from vpngui.service.network import Network
from vpngui.service.tunnels import Tunnel, Tunnels
from vpngui.service.wireguard import WireGuard

T = TypeVar("T")

# A name that such an interface bears is taken as a tunnel's name is; any other kind carries the
# host's own traffic, and wanting its name is a mistake that is better said than worked around.
_TUNNEL_KINDS = frozenset({"tun", "wireguard", "dummy", "ipip", "sit", "gre", "ip6tnl", "vti", "xfrm", "ppp"})


class NewLinks:
    """For changes that are in the queue."""

    def __init__(
        self, network: Network, tunnels: Tunnels, publish: Callable[[Tunnel], Awaitable[None]]
    ) -> None:
        self._network = network
        self._tunnels = tunnels
        self._publish = publish

    async def made(
        self,
        owner: Caller,
        started: int,
        identity: Identity,
        index: int,
        name: str,
        wireguard: WireGuard | None = None,
    ) -> Tunnel:
        """A tunnel for a new link. Raises IoError, and leaves the link then."""
        number = self._tunnels.next_number()
        await prepare_link(self._network.writers.kernel, index, f"{ALIAS_PREFIX}{number}")
        slot = self._tunnels.free_slot()
        tunnel = Tunnel(number, slot, index, name, owner, started, identity, wireguard=wireguard)
        self._network.note(tunnel)
        self._tunnels.add(tunnel)
        await self._publish(tunnel)
        return tunnel

    async def named(self, wanted: str, make: Callable[[str], Awaitable[T]]) -> T:
        """What ``make`` makes under the wanted name, or under one like it that is free."""
        for name in candidates(wanted):
            try:
                return await make(name)
            except NameTaken:
                if name != wanted:
                    continue
                kind = await link_kind(self._network.writers.kernel.read, name)
                if kind is not None and kind not in _TUNNEL_KINDS:
                    raise InvalidParameter(
                        f"{wanted!r} is an interface of this computer, not a tunnel; take another name"
                    ) from None
        raise OutOfMemory(f"no free interface name like {wanted!r} is left; destroy a tunnel first")
