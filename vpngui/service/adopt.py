"""After a crash: the tunnels whose owners still live go on, everything else of ours is taken away."""

from __future__ import annotations

import logging

from vpngui.model.errors import VpnServiceError
from vpngui.model.tunnel_state import TunnelState
from vpngui.observe.network import read_link
from vpngui.plan.state import ALIAS_PREFIX
from vpngui.service.callers import Caller, Callers
from vpngui.service.journal import Journal
from vpngui.service.network import Network
from vpngui.service.records import OwnerRecord, TunnelRecord, read_records
from vpngui.service.tunnels import Standing, Trial, Tunnel, Tunnels

log = logging.getLogger(__name__)


async def adopt(journal: Journal, network: Network, tunnels: Tunnels, callers: Callers) -> list[Tunnel]:
    """Take up the journal's tunnels that still have their link and their owner, and the pinned blocks.

    The kernel is not changed yet: a reconciliation does that next. Raises IoError when the kernel cannot
    be read.
    """
    for damage in filter(None, [journal.damage]):
        log.error("%s", damage)
    for change in journal.unfinished:
        log.warning("an earlier run ended in the middle of a change of %s", ", ".join(change))
    records = read_records(journal.values)
    tunnels.begin_after(records.last_number)
    for problem in records.problems:
        log.error("%s", problem)
    kept = []
    for record in records.tunnels:
        tunnel = await _living(record, network, callers)
        if tunnel is not None:
            tunnels.add(tunnel)
            kept.append(tunnel)
    network.adopt(records.pinned, kept)
    for tunnel in kept:
        log.info("%s of an earlier run goes on, %s", tunnel.name, tunnel.state.value)
    return kept


async def _living(record: TunnelRecord, network: Network, callers: Callers) -> Tunnel | None:
    link = await read_link(network.writers.kernel.read, record.index)
    if link is None or link.alias != f"{ALIAS_PREFIX}{record.number}":
        return None
    owner = await _owner(record.owner, callers)
    if owner is None:
        return None
    return Tunnel(
        record.number,
        record.slot,
        record.index,
        link.name,
        owner,
        record.owner.started,
        record.identity,
        _standing(record),
    )


async def _owner(record: OwnerRecord, callers: Callers) -> Caller | None:
    """The caller, when the bus still knows it as the same process of the same person."""
    if record.bus != callers.bus_id:
        return None
    try:
        caller = await callers.get(record.name)
        same = (caller.uid, caller.pid, await caller.started()) == (record.uid, record.pid, record.started)
    except VpnServiceError:
        return None
    return caller if same else None


def _standing(record: TunnelRecord) -> Standing:
    # Who was being asked is asked no more: the answer had not come.
    state = TunnelState.UP if record.up else TunnelState.ERROR if record.error else TunnelState.DOWN
    return Standing(
        record.settings,
        record.allowed,
        state,
        record.error,
        record.since,
        record.order,
        record.base,
        record.block,
        record.block_lifted_by_person,
        Trial(record.trial.settings, record.trial.allowed) if record.trial else None,
    )
