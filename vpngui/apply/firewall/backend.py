"""What a firewall back end does; the same tests run on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from vpngui.model.block_list import BlockList
from vpngui.model.errors import IoError
from vpngui.plan.firewall import FirewallPolicy


class NotApplied(IoError):
    """The change was refused and nothing of it is in force: what was before still is."""


class StillBlocked(IoError):
    """The change is not what it should be: more is stopped than was asked for; nothing passes too much."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a network of a block list has stopped so far, counted in both directions.

    Of a list of the only networks that pass it is what was stopped in all, one for each family that anything
    was stopped of: ``network`` is 0.0.0.0/0 or ::/0, which no list can hold.
    """

    network: str
    packets: int
    octets: int


class Firewall(Protocol):
    """Everything it makes bears our name (``vpngui``, ``VPNGUI_``), and nothing else is ever changed."""

    name: str
    """"nftables" or "iptables"."""

    async def apply(self, policy: FirewallPolicy) -> None:
        """Put exactly ``policy`` in force, whatever of ours was there before, and read it back.

        Each packet sees the old or the new policy, or one that stops what either stops: never less. The
        empty policy leaves nothing behind. Block lists are not touched. Raises NotApplied, StillBlocked.
        """

    async def holds(self, policy: FirewallPolicy) -> bool:
        """Whether the kernel has exactly ``policy`` and gives it a say before anything that would accept."""

    async def put_list(self, block_list: BlockList) -> None:
        """Put a block list in force, or a new version in the place of the old: nothing goes to or comes
        from its networks, over any link but loopback.

        In mode "only" nothing passes but what is sent to its networks, received from them, or forwarded from
        one of them to one of them, and what passes under every block (plan.firewall). Each packet meets the
        old version or the new one. Counts begin at zero. Raises NotApplied.
        """

    async def remove_list(self, name: str) -> None:
        """Lift a block list; one that is not there is no error. Raises StillBlocked."""

    async def has_list(self, block_list: BlockList) -> bool:
        """Whether the list is in force, in its mode, with as many networks as it has."""

    async def lists(self) -> frozenset[str]:
        """The names of the lists that are in force, whoever put them there. Raises IoError."""

    async def hits(self, name: str) -> Sequence[Hit]:
        """The networks of a list that stopped anything, the busiest first."""

    async def clean_up(self) -> bool:
        """Remove everything of ours, policy and lists, from any state; whether there was anything.

        Raises StillBlocked when something will not go.
        """
