"""After a crash: the tunnels whose owners still live go on, everything else of ours is taken away."""

from __future__ import annotations

import logging
from ipaddress import ip_address

from vpngui.model.errors import VpnServiceError
from vpngui.model.tunnel_state import TunnelState
from vpngui.observe.network import read_link
from vpngui.plan.state import ALIAS_PREFIX, Link
from vpngui.service.callers import Caller, Callers, person
from vpngui.service.journal import Journal
from vpngui.service.network import Network
from vpngui.service.profile_texts import read_configuration
from vpngui.service.records import OwnerRecord, TunnelRecord, WireGuardRecord, read_records
from vpngui.service.tunnels import Standing, Trial, Tunnel, Tunnels
from vpngui.service.wireguard import WireGuard
from vpngui.service.wireguards import WireGuards

log = logging.getLogger(__name__)


async def adopt(
    journal: Journal, network: Network, tunnels: Tunnels, callers: Callers, wireguards: WireGuards
) -> list[Tunnel]:
    """Take up the journal's tunnels that still have their link and their owner, and the pinned blocks. Those
    of persons have no other owner; they have no keys yet.

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
        tunnel = await _living(record, network, callers, wireguards)
        if tunnel is not None:
            tunnels.add(tunnel)
            kept.append(tunnel)
    network.adopt(records.pinned, kept)
    for tunnel in kept:
        log.info("%s of an earlier run goes on, %s", tunnel.name, tunnel.state.value)
    return kept


async def _living(
    record: TunnelRecord, network: Network, callers: Callers, wireguards: WireGuards
) -> Tunnel | None:
    link = await read_link(network.writers.kernel.read, record.index)
    if link is None or link.alias != f"{ALIAS_PREFIX}{record.number}":
        return None
    wireguard = None
    if record.wireguard is not None:
        owner: Caller | None = person(record.owner.uid)
        wireguard = await _carried_on(record.wireguard, link, wireguards)
    else:
        owner = await _owner(record.owner, callers)
    if owner is None or (wireguard is None) is not (record.wireguard is None):
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
        wireguard=wireguard,
    )


async def _carried_on(record: WireGuardRecord, link: Link, wireguards: WireGuards) -> WireGuard | None:
    configuration = read_configuration(record.profile, record.configuration)
    try:
        found = await wireguards.take_up(record.kind, link.name, link.index, configuration)
    except VpnServiceError as error:
        log.error("%s of an earlier run cannot go on: %s", link.name, error)
        return None
    found.kill_switch, found.pinned = record.kill_switch, record.pinned
    found.endpoints = {key: (ip_address(host), port) for key, host, port in record.endpoints}
    return found


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
        record.ended_by_person,
    )
