"""From one network state to another, as a whole or not at all, and checked against the kernel afterwards."""

from __future__ import annotations

import logging
from dataclasses import replace

from vpngui.apply.netlink import NotRolledBack
from vpngui.apply.writers import Writers
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.observe.network import read_tunnel
from vpngui.plan.state import NetworkState, RouteKind
from vpngui.plan.steps import Step, inverse, steps

log = logging.getLogger(__name__)


async def converge(writers: Writers, before: NetworkState, after: NetworkState) -> None:
    """Take the steps from ``before`` to ``after``; the same state twice does nothing.

    Raises what was refused (IoError, OutOfMemory, NotSupported) after taking back what had been done, and
    NotRolledBack when that failed too.
    """
    done: list[Step] = []
    for step in steps(before, after):
        try:
            await writers.take(step)
        except VpnServiceError as error:
            await _take_back(writers, done, error)
            raise
        done.append(step)


async def converge_checked(writers: Writers, before: NetworkState, after: NetworkState) -> None:
    """``converge``, then read back from the kernel what was changed, and compare.

    Raises IoError when the kernel holds something else than was written; that too is taken back first.
    The firewall and the DNS back ends read back for themselves.
    """
    await converge(writers, before, after)
    for index, table, families in _touched(before, after):
        wanted = after.of_link(index, table)
        found = await read_tunnel(writers.kernel.read, index, table, families)
        if found != wanted and not _vanished(before.of_link(index, table), wanted, found):
            error = IoError(
                f"the kernel does not hold what was applied; it has:\n{found}\ninstead of:\n{wanted}"
            )
            await _take_back(writers, list(steps(before, after)), error)
            raise error


def _touched(before: NetworkState, after: NetworkState) -> list[tuple[int, int, frozenset[int]]]:
    """Index, table and address families of each tunnel of which the two states differ; a table whose link
    is not known (only throws were changed) stands with index 0."""
    routes = before.routes ^ after.routes
    rules = before.rules ^ after.rules
    indexes = {link.index for link in before.links ^ after.links}
    indexes |= {address.index for address in before.addresses ^ after.addresses}
    tables = {route.table for route in routes} | {rule.table for rule in rules}
    of_table = {route.table: route.index for route in before.routes | after.routes if route.index}
    pairs = {(of_table.get(table, 0), table) for table in tables}
    pairs |= {(index, 0) for index in indexes - {index for index, _ in pairs}}
    return [
        (index, table, before.of_link(index, table).families | after.of_link(index, table).families)
        for index, table in sorted(pairs)
    ]


def _vanished(before: NetworkState, wanted: NetworkState, found: NetworkState) -> bool:
    """Whether the link has gone of a tunnel of which only throws were to change, for another's sake.

    What was written is right then; and were it an error, two tunnels whose links went at the same moment
    would keep each other from being taken away.
    """
    gone = bool(wanted.links) and not found.links
    return gone and _without_throws(before) == _without_throws(wanted)


def _without_throws(state: NetworkState) -> NetworkState:
    ways = frozenset(route for route in state.routes if route.kind is not RouteKind.THROW)
    return replace(state, routes=ways)


async def _take_back(writers: Writers, done: list[Step], cause: VpnServiceError) -> None:
    failed = False
    for step in reversed(done):
        back = inverse(step)
        try:
            if back is not None:
                await writers.take(back)
        except VpnServiceError as error:
            log.error("taking back after %r failed: %s", str(cause), error)
            failed = True
    if failed:
        raise NotRolledBack(f"{cause}; taking it back failed as well") from cause
