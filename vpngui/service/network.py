"""The network as it should be: every change is written down, made, looked at, and only then true."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping
from typing import Any

from vpngui.apply.converge import converge_checked
from vpngui.apply.writers import Writers
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.model.wireguard import EndpointAddress
from vpngui.plan.firewall import Transport
from vpngui.plan.host import HostFacts
from vpngui.plan.network import plan
from vpngui.plan.state import NetworkState
from vpngui.plan.stops import PinnedBlock
from vpngui.service.journal import Journal
from vpngui.service.lists_in_force import ListsInForce, Up
from vpngui.service.records import (
    LAST_NUMBER,
    OwnerRecord,
    TrialRecord,
    TunnelRecord,
    is_record,
    pinned_key,
    pinned_value,
    tunnel_key,
    tunnel_value,
)
from vpngui.service.tunnels import Standing, Tunnel, Tunnels

log = logging.getLogger(__name__)


class Network:
    """Knows all tunnels' standings, the pinned blocks and the host, and is the only one that changes them.

    Its methods belong into the change queue, except for the properties.
    """

    def __init__(self, writers: Writers, tunnels: Tunnels, journal: Journal) -> None:
        self.writers = writers
        self.host = HostFacts()
        self.pinned: tuple[PinnedBlock, ...] = ()
        self.bus_id = ""
        self.lists = ListsInForce(writers.firewall)
        self._tunnels = tunnels
        self._journal = journal

    @property
    def blocked(self) -> bool:
        """Whether any block is in force, or a list of the only networks that pass."""
        blocks = (tunnel.now.block is not None for tunnel in self._tunnels)
        return bool(self.pinned) or self.lists.only or any(blocks)

    def up(self, changes: Mapping[Tunnel, Standing | None] | None = None) -> Up:
        """The tunnels that are up, with ``changes`` in the place of what they change."""
        standings = ((tunnel, (changes or {}).get(tunnel, tunnel.now)) for tunnel in self._tunnels)
        return frozenset(
            (tunnel.owner.uid, tunnel.name)
            for tunnel, standing in standings
            if standing is not None and standing.state.carries_traffic
        )

    def state(
        self,
        changes: Mapping[Tunnel, Standing | None] | None = None,
        *,
        pinned: Collection[PinnedBlock] | None = None,
        every: bool = False,
    ) -> NetworkState:
        """The network that is wanted, with ``changes`` in the place of what they change (None: gone).

        Tunnels that are down, have no block and do not change are left out unless ``every`` is asked for:
        they are the same in any two states that are compared.
        """
        changed = changes or {}
        planned = []
        for tunnel in self._tunnels:
            standing = changed.get(tunnel, tunnel.now)
            matters = every or tunnel in changed or tunnel.state.carries_traffic or tunnel.now.block
            if standing is not None and matters:
                planned.append(tunnel.planned(standing))
        return plan(planned, self.host, self.pinned if pinned is None else pinned)

    async def change(
        self,
        changes: Mapping[Tunnel, Standing | None],
        *,
        pinned: tuple[PinnedBlock, ...] | None = None,
        before: NetworkState | None = None,
    ) -> None:
        """Put other standings in force together, or none of them; a tunnel with None is taken apart.

        ``before`` is what the kernel has, where that is not what the present standings say. Block lists that
        are in force while a tunnel is up come before it does and go after it. Raises what was refused, and
        NotRolledBack when the kernel is left in between.
        """
        entry = self._journal.begin({**self._records(changes), **self._pin_records(pinned)})
        try:
            has = before
            if has is None:
                has = await asyncio.to_thread(self.state, {tunnel: tunnel.now for tunnel in changes})
            wanted = await asyncio.to_thread(self.state, changes, pinned=pinned)
            await self.lists.close(self.up(changes))
            await self._converge(has, wanted)
        except VpnServiceError:
            self._journal.abandon(entry)
            await self.lists.open(self.up())
            raise
        self._commit(entry)
        for tunnel, standing in changes.items():
            if standing is not None:
                tunnel.now = standing
        if pinned is not None:
            self.pinned = pinned
        await self.lists.open(self.up(changes))

    async def let_through(
        self, tunnel: Tunnel, endpoints: dict[str, EndpointAddress], asking: tuple[Transport, ...]
    ) -> None:
        """Its servers are at these ``endpoints`` now, and these questions pass its own block.

        Raises what was refused. More never passes then than before; less may be meant and not be so.
        """
        of = tunnel.wireguard
        if of is None:
            return
        before = await asyncio.to_thread(self.state, {tunnel: tunnel.now})
        was, of.endpoints, of.asking = (of.endpoints, of.asking), endpoints, asking
        try:
            await self._converge(before, await asyncio.to_thread(self.state, {tunnel: tunnel.now}))
        except VpnServiceError:
            of.endpoints, of.asking = was[0], tuple(one for one in was[1] if one in asking)
            raise
        if endpoints != was[0] and tunnel in self._tunnels:
            self.note(tunnel)

    async def host_is(self, host: HostFacts) -> bool:
        """The host around the tunnels is now ``host``; whether that changed what is wanted."""
        before, was = self.state(), self.host
        self.host = host
        try:
            await self._converge(before, self.state())
        except VpnServiceError:
            self.host = was
            raise
        return before != self.state()

    def note(self, tunnel: Tunnel) -> None:
        """Write down a tunnel that was made, or of which something changed that the kernel does not hold."""
        last = {LAST_NUMBER: self._tunnels.last_number}
        self._commit(self._journal.begin({**self._records({tunnel: tunnel.now}), **last}))

    def forget_numbers(self) -> None:
        """The service ends for good: the next one begins anew."""
        self._commit(self._journal.begin({LAST_NUMBER: None}))

    def adopt(self, pinned: tuple[PinnedBlock, ...], kept: Collection[Tunnel]) -> None:
        """Begin with what an earlier run left that still holds; the journal forgets the rest."""
        self.pinned = pinned
        keys = {tunnel_key(tunnel.number) for tunnel in kept} | {pinned_key(one.label) for one in pinned}
        gone = {key: None for key in self._journal.values if is_record(key) and key not in keys}
        if gone:
            self._commit(self._journal.begin(gone))

    async def _converge(self, before: NetworkState, after: NetworkState) -> None:
        if before != after:
            await converge_checked(self.writers, before, after)

    def _commit(self, entry: Any) -> None:
        try:
            self._journal.commit(entry)
        except IoError as error:
            log.error("a change was made and could not be written down: %s", error)

    def _records(self, changes: Mapping[Tunnel, Standing | None]) -> dict[str, Any]:
        return {
            tunnel_key(tunnel.number): None
            if standing is None
            else tunnel_value(self._record(tunnel, standing))
            for tunnel, standing in changes.items()
        }

    def _pin_records(self, pinned: tuple[PinnedBlock, ...] | None) -> dict[str, Any]:
        if pinned is None:
            return {}
        gone = {pinned_key(one.label): None for one in self.pinned}
        return {**gone, **{pinned_key(one.label): pinned_value(one) for one in pinned}}

    def _record(self, tunnel: Tunnel, standing: Standing) -> TunnelRecord:
        owner, trial = tunnel.owner, standing.trial
        return TunnelRecord(
            tunnel.number,
            tunnel.slot,
            tunnel.index,
            tunnel.name,
            OwnerRecord(owner.name, owner.uid, owner.pid, tunnel.owner_started, self.bus_id),
            tunnel.identity,
            standing.settings,
            standing.allowed,
            standing.state.carries_traffic,
            standing.error,
            standing.since,
            standing.base,
            standing.block,
            standing.block_lifted_by_person,
            order=standing.order,
            trial=TrialRecord(trial.settings, trial.allowed) if trial else None,
            ended_by_person=standing.ended_by_person,
            wireguard=tunnel.wireguard.record if tunnel.wireguard else None,
        )
