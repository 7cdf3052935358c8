"""Which packets have to be stopped: the firewall policy of the tunnels and the pinned blocks.

What each state lets through is said in docs/security.md.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from vpngui.model.block import BlockRequest
from vpngui.model.networks import Network, merged
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import carried_networks, guarded_families
from vpngui.plan.firewall import Block, FirewallPolicy, Guard, Passage, Transport, TunnelEnd
from vpngui.plan.host import HostFacts, links_to
from vpngui.plan.state import mark_of


@dataclass(frozen=True, slots=True)
class PinnedBlock:
    """A block that a person wants to outlive its owner: for tunnels called ``link`` of the same person, or
    for that person's ``profile``, whatever its tunnel is called."""

    label: str
    uid: int
    link: str
    block: BlockRequest
    profile: str = ""

    def is_about(self, uid: int, profile: str, link: str) -> bool:
        """Whether a tunnel of that person, profile (empty: an application's) and name is the block's own."""
        mine = profile == self.profile if self.profile else link == self.link
        return uid == self.uid and mine


class TunnelFacts(Protocol):
    """What the firewall has to know of a tunnel: see plan.network.PlannedTunnel."""

    @property
    def number(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def table(self) -> int: ...
    @property
    def settings(self) -> TunnelSettings: ...
    @property
    def up(self) -> bool: ...
    @property
    def block(self) -> BlockRequest | None: ...
    @property
    def uid(self) -> int: ...
    @property
    def profile(self) -> str: ...
    @property
    def transports(self) -> tuple[Transport, ...]: ...


def firewall_policy(
    tunnels: Sequence[TunnelFacts], host: HostFacts, pinned: Collection[PinnedBlock]
) -> FirewallPolicy:
    """Empty as long as there is no block and no tunnel that carries everything."""
    up = [tunnel for tunnel in tunnels if tunnel.up]
    blocks = [
        _block(
            f"tunnel{tunnel.number}",
            tunnel.block,
            tunnel.name if tunnel.up else None,
            host,
            tunnel.transports,
        )
        for tunnel in tunnels
        if tunnel.block is not None
    ]
    blocks += [
        _block(
            one.label,
            one.block,
            next((tunnel.name for tunnel in _of(one, up)), None),
            host,
            tuple(way for tunnel in _of(one, tunnels) for way in tunnel.transports),
        )
        for one in pinned
    ]
    guards = [_guard(tunnel, up, host) for tunnel in up if guarded_families(tunnel.settings)]
    if not blocks and not guards:
        return FirewallPolicy()
    return FirewallPolicy(frozenset(blocks), frozenset(guards), frozenset(map(_end, up)))


def _of(pinned: PinnedBlock, tunnels: Sequence[TunnelFacts]) -> list[TunnelFacts]:
    return [one for one in tunnels if pinned.is_about(one.uid, one.profile, one.name)]


def _block(
    label: str,
    request: BlockRequest,
    link: str | None,
    host: HostFacts,
    transports: tuple[Transport, ...],
) -> Block:
    passages = [Passage(link, merged(request.vpn))] if link is not None and request.vpn else []
    by_link: dict[str, list[Network]] = {}
    for network in request.original:
        for original in links_to(network, host.routes):
            by_link.setdefault(original, []).append(network)
    passages += [Passage(original, merged(networks)) for original, networks in sorted(by_link.items())]
    return Block(label, tuple(passages), transports)


def _guard(tunnel: TunnelFacts, up: Sequence[TunnelFacts], host: HostFacts) -> Guard:
    return Guard(
        guarded_families(tunnel.settings),
        tuple(sorted(one.name for one in up)),
        mark_of(tunnel.number),
        tuple(host.local) if tunnel.settings.local_network else (),
    )


def _end(tunnel: TunnelFacts) -> TunnelEnd:
    own = tuple(sorted((value.ip for value in tunnel.settings.local), key=lambda ip: (ip.version, int(ip))))
    return TunnelEnd(tunnel.name, own, merged(carried_networks(tunnel.settings)))
