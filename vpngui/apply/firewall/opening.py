"""Opens the back end that fits this computer."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

from vpngui.apply.firewall import iptables_clean
from vpngui.apply.firewall.backend import Firewall
from vpngui.apply.firewall.choose import choose
from vpngui.apply.firewall.iptables import open_iptables
from vpngui.apply.firewall.nftables import open_nftables
from vpngui.apply.firewall.probe import FirewallFacts, probe
from vpngui.model.errors import NotSupported

log = logging.getLogger(__name__)

_OPENERS: dict[str, Callable[[], AbstractAsyncContextManager[Firewall]]] = {
    "nftables": open_nftables,
    "iptables": open_iptables,
}


@asynccontextmanager
async def open_firewall(setting: str = "auto") -> AsyncIterator[Firewall | None]:
    """The back end that fits, or the one that is set by hand; None when none works.

    Raises InvalidParameter, and NotSupported when the one set by hand does not work.
    """
    facts = await probe()
    async with AsyncExitStack() as stack:
        yield await _open(stack, facts, setting)


def _why(chosen: str, facts: FirewallFacts, setting: str) -> str:
    other, reason = ("iptables", facts.iptables) if chosen == "nftables" else ("nftables", facts.nftables)
    if setting != "auto":
        return "it was set by hand"
    if reason:
        return f"{other} does not work: {reason}"
    return "since other programs' rules are there" if facts.legacy_used else "since it works"


async def clean_up_others(chosen: str) -> bool:
    """Remove what another back end than ``chosen`` left, when an earlier run had that; whether there was
    anything. Raises StillBlocked."""
    found = False
    if chosen != "iptables":
        found |= await iptables_clean.clean_up()
    if chosen != "nftables":
        with contextlib.suppress(NotSupported):
            async with open_nftables() as nftables:
                found |= await nftables.clean_up()
    return found


async def _open(stack: AsyncExitStack, facts: FirewallFacts, setting: str) -> Firewall | None:
    while (name := choose(facts, setting)) != "none":
        try:
            firewall = await stack.enter_async_context(_OPENERS[name]())
            log.info("firewall back end: %s, %s", name, _why(name, facts, setting))
            return firewall
        except NotSupported as error:
            # It looked well from outside; the next choice is made knowing this.
            facts = facts.without(name, str(error))
    log.warning("no firewall works here; nftables: %s; iptables: %s", facts.nftables, facts.iptables)
    return None
