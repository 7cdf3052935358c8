"""From one network state to another, as a whole or not at all, and checked against the kernel afterwards."""

from __future__ import annotations

import logging

from vpngui.apply.netlink import Kernel, take
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.observe.network import read_ours, read_tunnel
from vpngui.plan.state import NetworkState
from vpngui.plan.steps import Step, inverse, steps

log = logging.getLogger(__name__)


class NotRolledBack(IoError):
    """A change failed in the middle and could not be taken back either: the kernel holds something else."""


async def converge(kernel: Kernel, before: NetworkState, after: NetworkState) -> None:
    """Take the steps from ``before`` to ``after``; the same state twice does nothing.

    Raises the kernel's refusal as IoError or OutOfMemory after taking back what had been done, and
    NotRolledBack when that failed too.
    """
    done: list[Step] = []
    for step in steps(before, after):
        try:
            await take(kernel, step)
        except VpnServiceError as error:
            await _take_back(kernel, done, error)
            raise
        done.append(step)


async def converge_tunnel(
    kernel: Kernel, before: NetworkState, after: NetworkState, index: int, table: int
) -> None:
    """``converge``, then read the one tunnel back from the kernel and compare.

    Raises IoError when the kernel holds something else than was written; that too is taken back first.
    """
    await converge(kernel, before, after)
    families = before.families | after.families
    wanted, found = after.of_link(index, table), await read_tunnel(kernel.read, index, table, families)
    if found != wanted:
        error = IoError(f"the kernel does not hold what was applied; it has:\n{found}\ninstead of:\n{wanted}")
        await _take_back(kernel, list(steps(before, after)), error)
        raise error


async def clean_up(kernel: Kernel) -> NetworkState:
    """Remove every link, route and rule that bears our marks; answers what was found.

    Raises IoError when something will not go.
    """
    found = await read_ours(kernel.read)
    await converge(kernel, found, NetworkState())
    return found


async def _take_back(kernel: Kernel, done: list[Step], cause: VpnServiceError) -> None:
    failed = False
    for step in reversed(done):
        back = inverse(step)
        try:
            if back is not None:
                await take(kernel, back)
        except VpnServiceError as error:
            log.error("taking back after %r failed: %s", str(cause), error)
            failed = True
    if failed:
        raise NotRolledBack(f"{cause}; taking it back failed as well") from cause
