"""The back end of those who want name resolution left alone, or where nothing can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from vpngui.plan.dns import DnsState


class NoResolver:
    """Names are answered as they were; the servers of a tunnel are there for whoever asks them by address."""

    name = "none"

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """Nothing."""

    async def holds(self, state: DnsState) -> bool:
        """True: nothing is held that could be lost."""
        return True

    async def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Nothing ever changes."""
        return lambda: None

    async def clean_up(self) -> bool:
        """There is never anything to restore."""
        return False
