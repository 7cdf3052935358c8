"""What the kernel may hold after a change that was neither made nor taken back."""

from __future__ import annotations

from dataclasses import replace

from vpngui.model.tunnel_state import TunnelState
from vpngui.observe.network import read_tunnel
from vpngui.plan.state import NetworkState
from vpngui.service.network import Network
from vpngui.service.tunnels import Tunnel, Tunnels


async def half_done(network: Network, tunnels: Tunnels, tunnel: Tunnel) -> NetworkState:
    """What it has of this tunnel and of all that carry or block anything: one that was to be replaced may
    have lost something as well. Raises IoError."""
    # Names and the packet filter are not read back: what they may hold is what was to be in force.
    wanted = network.state({tunnel: replace(tunnel.now, state=TunnelState.UP)})
    found = NetworkState(dns=wanted.dns, firewall=wanted.firewall)
    for one in tunnels:
        if one is tunnel or one.state.carries_traffic or one.now.block is not None:
            found |= await read_tunnel(network.writers.kernel.read, one.index, one.table)
    return found
