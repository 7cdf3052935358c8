"""Whether a tunnel's settings may be changed, and what would hold then: one answer for an update, for one
that is only tried, and for a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from vpngui.model import networks
from vpngui.model.errors import InvalidParameter, IoError, PermissionDenied
from vpngui.model.settings import MIN_MTU_IPV6, TunnelSettings
from vpngui.plan.allowed import asks_for_more
from vpngui.plan.carried import carried_networks, collide
from vpngui.service.network import Network
from vpngui.service.tunnels import Standing, Tunnel, Tunnels

Changes = Mapping[str, Any] | Callable[[TunnelSettings], Mapping[str, Any]]
"""By the keys of UpdateSettings; they may be computed from the settings at that moment."""


class UpdateChecks:
    """Asks, and changes nothing."""

    def __init__(self, network: Network, tunnels: Tunnels) -> None:
        self._network = network
        self._tunnels = tunnels

    def there(self, tunnel: Tunnel) -> None:
        """Raises InvalidParameter for a tunnel that was destroyed, IoError for one without its interface."""
        if tunnel not in self._tunnels:
            raise InvalidParameter("the tunnel has been destroyed")
        if tunnel.link_gone:
            raise IoError(tunnel.now.error)

    def colliding(self, tunnel: Tunnel, settings: TunnelSettings) -> list[Tunnel]:
        """The tunnels, anybody's, that cannot be up together with this one with ``settings``."""
        return [
            other
            for other in self._tunnels
            if other is not tunnel and other.state.carries_traffic and collide(other.settings, settings)
        ]

    def replaced_by(self, tunnel: Tunnel, settings: TunnelSettings) -> list[Tunnel]:
        """The tunnels that have to go down for this one to be up with ``settings``.

        Raises PermissionDenied when one of them is another person's.
        """
        found = self.colliding(tunnel, settings)
        if any(other.owner.uid != tunnel.owner.uid for other in found):
            raise PermissionDenied("a tunnel of another person of this computer carries these networks")
        return found

    def updated(self, tunnel: Tunnel, changes: Changes, by_person: bool) -> Standing:
        """The standing with ``changes``, all of them checked.

        While the tunnel is up, it may not ask for more than was allowed, unless the person makes the change.
        Raises what TunnelSettings.updated raises, PermissionDenied for what nobody allowed and while the
        person tries other settings, OutOfMemory for too many routes.
        """
        self.there(tunnel)
        now = tunnel.now
        if now.trial is not None:
            raise PermissionDenied(
                "the person is trying other settings of this tunnel; wait until they are kept or taken back"
            )
        settings = now.settings.updated(dict(changes(now.settings) if callable(changes) else changes))
        self._tunnels.check_networks(tunnel, settings)
        if settings.local_network is not now.settings.local_network and not by_person:
            raise PermissionDenied(
                "whether the local network stays reachable is for the person to say, not for the "
                "tunnel's owner"
            )
        if now.state.carries_traffic:
            self._check_while_up(tunnel, settings, by_person)
        allowed = settings if by_person and now.state.carries_traffic else now.allowed
        return replace(now, settings=settings, allowed=allowed)

    def _check_while_up(self, tunnel: Tunnel, settings: TunnelSettings, by_person: bool) -> None:
        if not by_person:
            allowed = tunnel.now.allowed or TunnelSettings()
            more = asks_for_more(settings, allowed, self.elsewhere(tunnel, tunnel.settings))
            if more:
                raise PermissionDenied(f"{more} not allowed; take the tunnel down and ask again")
        if _has_ipv6(settings) != _has_ipv6(tunnel.settings):
            raise InvalidParameter(
                f"while the tunnel is up, its MTU cannot cross {MIN_MTU_IPV6}, below which there is "
                "no IPv6; take it down first"
            )
        if self.replaced_by(tunnel, settings):
            raise InvalidParameter("another tunnel carries these networks; take it down first")

    def elsewhere(self, tunnel: Tunnel, settings: TunnelSettings) -> Iterator[networks.Network]:
        """What leads elsewhere than into this tunnel with ``settings``: into others that are up, and to the
        local network if it is kept."""
        if settings.local_network:
            yield from self._network.host.local
        yield from self.carried_by_others(tunnel)

    def carried_by_others(self, tunnel: Tunnel) -> Iterator[networks.Network]:
        """What other tunnels that are up carry."""
        for other in self._tunnels:
            if other is not tunnel and other.state.carries_traffic:
                yield from carried_networks(other.settings)


def _has_ipv6(settings: TunnelSettings) -> bool:
    return settings.mtu >= MIN_MTU_IPV6
