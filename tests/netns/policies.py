"""Policies of every kind, between the hosts of tests/netns/firewall_lab.py."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

from tests.netns.probes import MARK, NEAR
from vpngui.model.networks import Network
from vpngui.plan.firewall import Block, FirewallPolicy, Guard, Passage, TunnelEnd


def networks(*texts: str) -> tuple[Network, ...]:
    return tuple(map(ip_network, texts))


WAN = networks("192.0.2.0/24", "2001:db8:1::/64")
VPN = networks("198.51.100.0/24", "2001:db8:2::/64")
BEHIND = networks("10.77.0.0/24", "2001:db8:3::/64")
EMPTY = FirewallPolicy()
NOTHING = FirewallPolicy(blocks=frozenset({Block("nothing")}))
TWO_LINKS = FirewallPolicy(blocks=frozenset({Block("t1", (Passage("wan0", WAN), Passage("vpn0", VPN)))}))
ONE_LINK = FirewallPolicy(blocks=frozenset({Block("t2", (Passage("vpn0", (*VPN, *BEHIND)),))}))
GUARD = FirewallPolicy(guards=frozenset({Guard(frozenset({4, 6}), ("vpn0",), MARK, (*WAN, *BEHIND))}))
GUARD_IPV4 = FirewallPolicy(guards=frozenset({Guard(frozenset({4}), ("vpn0",), MARK)}))
END = FirewallPolicy(
    ends=frozenset({TunnelEnd("vpn0", tuple(ip_address(NEAR["vpn0", version]) for version in (4, 6)), VPN)})
)
