"""What a request is, and what earlier answers mean for it, as things are at a moment."""

from __future__ import annotations

from dataclasses import replace

from vpngui.model.asked import Asked, Kept, Replaced
from vpngui.model.consent import Decision, Direction, Memory, Standing
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.settings import TunnelSettings
from vpngui.plan.coverage import NOWHERE, Elsewhere, covers
from vpngui.plan.host import HostFacts
from vpngui.plan.preview import effects
from vpngui.service.grants import Decided, Grants
from vpngui.service.network import Network
from vpngui.service.tunnels import Tunnel
from vpngui.service.update_checks import UpdateChecks


class Asking:
    """Asks, and changes nothing."""

    def __init__(self, network: Network, checks: UpdateChecks, grants: Grants) -> None:
        self._network = network
        self._checks = checks
        self._grants = grants

    @property
    def host(self) -> HostFacts:
        return self._network.host

    async def decide(self, tunnel: Tunnel, direction: Direction) -> Decided:
        """With the tunnel's settings as they are; and, as long as nobody has chosen whether the local network
        stays reachable for this tunnel, with what was chosen when it was allowed before.

        Raises PermissionDenied when it would replace another person's tunnel.
        """
        settings = tunnel.settings
        variants = [self._asked(tunnel, direction, settings)]
        if direction is Direction.UP and tunnel.now.allowed is None and not settings.local_network:
            variants.append(self._asked(tunnel, direction, settings.updated({"local_network": True})))
        elsewhere = [self._elsewhere(tunnel, one) for one in variants]
        return await self._grants.decide(tunnel.asker, variants, elsewhere)

    async def memory(self, tunnel: Tunnel, decided: Decided, by_person: bool) -> Memory:
        """For the person who is asked, or, where a remembered answer stands for the person, for the agent."""
        by, standing = decided.by, None
        if by is not None and _stands(tunnel, by.asked.direction, by.decision, by_person):
            standing = Standing(by.id, by.decision)
        return Memory(
            await self._grants.offered(tunnel.asker, decided.asked),
            standing,
            decided.nearest.id if decided.nearest else "",
            decided.new if decided.nearest else (),
        )

    def allows(self, kept: Kept, tunnel: Tunnel, settings: TunnelSettings, by_person: bool) -> bool:
        """Whether a remembered answer allows the frozen ``settings`` now: other tunnels, and the network
        around, may have changed since.

        Going down has no settings of its own: what is exposed is what the tunnel has.
        """
        direction = kept.asked.direction
        if not _stands(tunnel, direction, kept.decision, by_person):
            return False
        asked = self._asked(tunnel, direction, settings if direction is Direction.UP else tunnel.settings)
        return covers(kept.asked, asked, self._elsewhere(tunnel, asked))

    def _asked(self, tunnel: Tunnel, direction: Direction, settings: TunnelSettings) -> Asked:
        replaced = self._checks.replaced_by(tunnel, settings) if direction is Direction.UP else []
        asked = Asked(
            direction,
            settings,
            (),
            tunnel.block_when_up if direction is Direction.UP else tunnel.now.block,
            tuple(Replaced(other.name, other.asker) for other in replaced),
        )
        keeps = direction is Direction.UP and tunnel.wireguard is not None and tunnel.wireguard.pinned
        return replace(asked, effects=_effects(asked, self.host, keeps))

    def _elsewhere(self, tunnel: Tunnel, asked: Asked) -> Elsewhere:
        if asked.direction is Direction.DOWN:
            return NOWHERE
        local = self.host.local if asked.settings.local_network else ()
        return Elsewhere(tuple(self._checks.carried_by_others(tunnel)), local)


def with_choice(asked: Asked, local_network: bool | None, host: HostFacts) -> Asked:
    """The same with what the person chose, None: nothing."""
    if local_network is None:
        return asked
    chosen = replace(asked, settings=asked.settings.updated({"local_network": local_network}))
    keeps = Effect(EffectKind.KEEPS_BLOCK) in asked.effects
    return replace(chosen, effects=_effects(chosen, host, keeps))


def _stands(tunnel: Tunnel, direction: Direction, decision: Decision, by_person: bool) -> bool:
    """Nobody is refused their own wish; and what a person took down stays down until the person allows it
    again, or wants it up."""
    if by_person:
        return decision is Decision.ALLOW
    stays = tunnel.now.ended_by_person and direction is Direction.UP
    return not (stays and decision is Decision.ALLOW)


def _effects(asked: Asked, host: HostFacts, keeps: bool) -> tuple[Effect, ...]:
    return effects(
        asked.direction,
        asked.settings,
        host=host,
        replaces=[one.name for one in asked.replaces],
        blocks=asked.block is not None,
        keeps=keeps,
    )
