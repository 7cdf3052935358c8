"""A block of 255 + 255 networks in force, against one program started for each rule."""

from __future__ import annotations

import asyncio
import subprocess
import time
from ipaddress import IPv4Network, IPv6Network

from benchmarks.figure import Figure, paired
from vpngui.apply.firewall.opening import open_firewall
from vpngui.model.networks import MAX_BLOCK, Network
from vpngui.plan.firewall import Block, FirewallPolicy, Passage
from vpngui.sandbox import hosts

_ROUNDS = 9
_BACK_ENDS = ("nftables", "iptables")
_PROGRAMS = {4: "iptables", 6: "ip6tables"}

_VPN: tuple[Network, ...] = tuple(
    IPv4Network((0x0A000000 + (number << 9), 24)) for number in range(MAX_BLOCK)
)
_ORIGINAL: tuple[Network, ...] = tuple(
    IPv6Network((0x20010DB8 << 96 | number << 81, 48))
    if number % 2
    else IPv4Network((0xCB000000 + (number << 9), 24))
    for number in range(MAX_BLOCK)
)
_POLICY = FirewallPolicy(frozenset({Block("t1", (Passage("tun0", _VPN), Passage("eth0", _ORIGINAL)))}))


def block_255() -> Figure:
    """The slower of both back ends, read back; against one process for each network, as the original does."""
    pairs: dict[str, list[tuple[float, float]]] = {name: [] for name in _BACK_ENDS}
    for _ in range(_ROUNDS + 1):
        ours = {name: asyncio.run(_by_back_end(name)) * 1000 for name in _BACK_ENDS}
        original = _by_programs() * 1000
        for name, milliseconds in ours.items():
            pairs[name].append((milliseconds, original))
    figures = [paired("block_255", "ms", measured[1:], at_most=0.05) for measured in pairs.values()]
    return max(figures, key=lambda figure: figure.ratio)


async def _by_back_end(name: str) -> float:
    with hosts.fresh_network():
        async with open_firewall(name) as firewall:
            assert firewall is not None
            start = time.perf_counter()
            await firewall.apply(_POLICY)
            seconds = time.perf_counter() - start
            assert await firewall.holds(_POLICY)
            return seconds


def _by_programs() -> float:
    with hosts.fresh_network():
        start = time.perf_counter()
        for network in (*_VPN, *_ORIGINAL):
            program = _PROGRAMS[network.version]
            subprocess.run([program, "-A", "OUTPUT", "-d", str(network), "-j", "ACCEPT"], check=True)
        return time.perf_counter() - start
