"""What a DNS back end does; the same tests run on each, as far as they can do the same."""

from __future__ import annotations

from typing import Protocol

from vpngui.plan.dns import DnsState


class Resolver(Protocol):
    name: str
    """"systemd-resolved", "resolvconf" or "file"."""

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """From one state to the other, and read it back; the same state twice changes nothing.

        The empty state restores exactly what was there without us, but never over an edit that the person or
        another program made meanwhile. Raises IoError, saying what was tried and what to do; nothing is
        changed then.
        """

    async def holds(self, state: DnsState) -> bool:
        """Whether name resolution is as ``apply`` left it."""

    async def clean_up(self) -> bool:
        """Restore what was there before us, from any state and without memory of this process; whether
        there was anything to restore. Raises IoError."""
