"""Which probes block lists let pass, in the plainest words, and lists that are long."""

from __future__ import annotations

import random
from ipaddress import ip_address, ip_network

from tests.netns.probes import PROBES, Probe, expected
from vpngui.model.block_list import BlockList, ListMode, parse_block_list
from vpngui.model.networks import IpAddress
from vpngui.plan.firewall import Block, FirewallPolicy

_NOBODY = ("100.", "2a00:")
ALWAYS = expected(FirewallPolicy(blocks=frozenset({Block("nothing")})))
"""What passes under every block."""


def unlisted(*lists: BlockList) -> frozenset[str]:
    """The probes that all of the lists let pass, as seen from this computer."""
    return frozenset(probe.name for probe in PROBES if all(_passes(one, probe) for one in lists))


def _passes(block_list: BlockList, probe: Probe) -> bool:
    texts = [text for version in (4, 6) for text in block_list.texts(version)]
    networks = [ip_network(text) for text in texts if not text.startswith(_NOBODY)]
    listed = [any(end in network for network in networks) for end in _ends(probe)]
    if block_list.mode is ListMode.ONLY:
        return probe.name in ALWAYS or all(listed)
    return not any(listed)


def _ends(probe: Probe) -> list[IpAddress]:
    """Those that are other hosts'."""
    return ([probe.source] if probe.into else []) + ([probe.to] if probe.out else [])


def many(count: int, seed: int, *more: str, mode: ListMode = ListMode.BLOCK) -> BlockList:
    """``count`` networks of nobody, in both families, and some more."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    v4 = [
        f"{ip_address((100 << 24) + (number << 8))}/24"
        for number in chance.sample(range(1 << 16), count // 2)
    ]
    v6 = [f"2a00:{number:x}::/32" for number in chance.sample(range(1 << 16), count - count // 2)]
    return parse_block_list("many", "\n".join([*v4, *v6, *more]), mode)
