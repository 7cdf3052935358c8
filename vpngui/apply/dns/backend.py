"""What a DNS back end does; the same tests run on each, as far as they can do the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState


class LeftAlone(IoError):
    """Another program keeps writing over what we write; for a minute it is left to it."""


class Resolver(Protocol):
    name: str
    """"systemd-resolved", "resolvconf", "file", or "none" where name resolution is never touched."""

    async def apply(self, before: DnsState, after: DnsState) -> None:
        """From one state to the other, and read it back; the same state twice changes nothing, but repairs
        what ``holds`` says is not so.

        The empty state restores exactly what was there without us, but never over an edit that the person or
        another program made meanwhile. Raises IoError, saying what was tried and what to do; nothing is
        changed then. LeftAlone is one of them.
        """

    async def holds(self, state: DnsState) -> bool:
        """Whether name resolution is as ``apply`` left it."""

    async def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call ``changed`` whenever name resolution may have been changed, by us too: then ask ``holds``.

        What is returned ends the watch. Nothing happens while nothing changes. Raises IoError.
        """

    async def clean_up(self) -> bool:
        """Restore what was there before us, from any state and without memory of this process; whether
        there was anything to restore. Raises IoError."""
