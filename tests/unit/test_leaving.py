"""What leaves beside a tunnel after a change: the decision, against packets sent through the plan itself."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from vpngui.model.networks import IpAddress, Network
from vpngui.model.settings import TunnelSettings
from vpngui.plan.carried import full_families
from vpngui.plan.firewall import DNS_PORTS
from vpngui.plan.host import HostFacts, HostRoute
from vpngui.plan.leaving import exposed
from vpngui.plan.network import PlannedTunnel, asks_for_all_names, plan
from vpngui.plan.state import NetworkState, RouteKind

HOST = HostFacts(
    (
        HostRoute(ipaddress.ip_network("0.0.0.0/0"), "eth0"),
        HostRoute(ipaddress.ip_network("::/0"), "eth0"),
    ),
    tuple(map(ipaddress.ip_network, ("192.168.1.0/24", "192.168.0.0/16", "fd00:1::/64"))),
)
OTHER = TunnelSettings().updated({"local": ["10.77.0.2/32"], "routes": ["10.1.0.0/16", "192.168.1.64/26"]})
WEB = 443


def made(**changes: Any) -> TunnelSettings:
    return TunnelSettings().updated(changes)


def network_with(one: TunnelSettings, *others: TunnelSettings) -> NetworkState:
    tunnels = [
        PlannedTunnel(number, 10 + number, f"vpn{number}", 7600 + number, each, up=True, order=number)
        for number, each in enumerate((one, *others))
    ]
    return plan(tunnels, HOST)


def leaves(state: NetworkState, address: IpAddress, port: int) -> bool:
    """Whether a packet gets out beside every tunnel: rules and tables as the kernel looks them up, then the
    guards."""
    for rule in sorted((rule for rule in state.rules if rule.family == address.version), key=str):
        matching = [route for route in state.routes if route.table == rule.table and address in route.network]
        if matching:
            route = max(matching, key=lambda one: one.network.prefixlen)
            if route.kind is not RouteKind.THROW:
                return False
    for guard in state.firewall.guards:
        local = any(address in network for network in guard.local) and port not in DNS_PORTS
        if address.version in guard.families and not local:
            return False
    return True


def corners(networks: Iterable[Network]) -> set[IpAddress]:
    """Addresses at and around the ends of networks: what one of them decides, it decides for one of these."""
    found: set[IpAddress] = set()
    for network in networks:
        for end in (network.network_address, network.broadcast_address):
            for step in (-1, 0, 1):
                value = int(end) + step
                if 0 <= value < 1 << network.max_prefixlen:
                    found.add(type(end)(value))
    return found


NETWORKS = (
    *("0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "10.0.0.0/8", "10.1.0.0/16", "10.1.0.0/17", "10.1.128.0/17"),
    *("192.168.0.0/16", "192.168.1.0/24", "192.168.1.0/25", "192.168.1.128/25", "192.168.0.0/15"),
    *("::/0", "2000::/3", "2001:db8::/32", "fd00:1::/64", "fd00:1::/65", "fd00::/16"),
)
SUFFIXES = ("corp.example", "lab.corp.example", "example")
tried = st.builds(
    made,
    local=st.lists(st.sampled_from(["10.9.0.2/24", "192.168.1.7/32", "fd00:9::2/64"]), unique=True),
    routes=st.lists(st.sampled_from(NETWORKS), unique=True, max_size=5),
    dns=st.lists(st.sampled_from(["10.1.0.53", "192.168.1.53", "2001:db8::53"]), unique=True, max_size=2),
    dns_suffixes=st.lists(st.sampled_from(SUFFIXES), unique=True, max_size=2),
    local_network=st.booleans(),
)


@settings(max_examples=600, deadline=None)
@given(tried, tried, st.booleans())
def test_what_does_not_expose_lets_no_packet_out(
    before: TunnelSettings, after: TunnelSettings, another: bool
) -> None:
    """Every packet that the first settings carried or stopped is carried or stopped by the others."""
    others = [OTHER] if another else []
    was, then = network_with(before, *others), network_with(after, *others)
    told = exposed(before, after, HOST.local)
    event("exposes" if told else "does not expose")
    routed = {route.network for state in (was, then) for route in state.routes}
    freed = [
        (address, port)
        for address in corners(routed.union(HOST.local))
        for port in (WEB, 53)
        if leaves(then, address, port) and not leaves(was, address, port)
    ]
    if not told:
        assert not freed
        assert asks_for_all_names(after) or not asks_for_all_names(before)


@given(tried)
def test_no_change_exposes_nothing(before: TunnelSettings) -> None:
    assert exposed(before, before, HOST.local) == ""


@given(tried, st.sampled_from(NETWORKS), st.sampled_from(SUFFIXES))
def test_more_carried_exposes_nothing(before: TunnelSettings, network: str, suffix: str) -> None:
    more = before.updated({"routes": [*map(str, before.routes), network]})
    assert exposed(before, more, HOST.local) == ""
    if before.dns and before.dns_suffixes:
        names = before.updated({"dns_suffixes": [*before.dns_suffixes, suffix]})
        assert exposed(before, names, HOST.local) == ""


FULL = made(local=["10.9.0.2/24"], routes=["0.0.0.0/0"], dns=["10.9.0.53"])
SOME = made(local=["10.9.0.2/24"], routes=["10.0.0.0/8"], dns=["10.9.0.53"], dns_suffixes=["corp.example"])


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (FULL, SOME, "all other traffic"),
        (SOME, FULL, ""),
        (FULL, FULL.updated({"mtu": 1400, "session": "Office"}), ""),
        (FULL, FULL.updated({"routes": ["::/0"]}), ""),
        (FULL, FULL.updated({"local": ["10.8.0.2/24"], "dns": ["10.8.0.53"]}), ""),
        (FULL, FULL.updated({"local_network": True}), "traffic to the local network"),
        (FULL.updated({"local_network": True}), FULL, ""),
        (FULL, FULL.updated({"dns": []}), "names"),
        (SOME, SOME.updated({"routes": ["10.0.0.0/9"]}), "traffic to 10.0.0.0/8"),
        (SOME, SOME.updated({"routes": ["10.128.0.0/9", "10.0.0.0/9"]}), ""),
        (SOME, SOME.updated({"dns_suffixes": ["example"]}), ""),
        (SOME, SOME.updated({"dns_suffixes": ["ample"]}), "names in corp.example"),
        (SOME, SOME.updated({"dns_suffixes": []}), ""),
        (SOME, SOME.updated({"dns": []}), "names in corp.example"),
        (
            FULL.updated({"local_network": True, "routes": ["0.0.0.0/0", "192.168.1.0/24"]}),
            FULL.updated({"local_network": True}),
            "traffic to 192.168.1.0/24",
        ),
        (
            FULL.updated({"local_network": True, "routes": ["0.0.0.0/0", "192.168.1.0/24"]}),
            FULL.updated({"local_network": True, "routes": ["0.0.0.0/0", "192.168.1.0/25"]}),
            "traffic to 192.168.1.0/24",
        ),
    ],
)
def test_in_words(before: TunnelSettings, after: TunnelSettings, told: str) -> None:
    assert exposed(before, after, HOST.local) == told


def test_the_packets_do_tell_leaks_from_none() -> None:
    """The other side of the property above: a full tunnel keeps what a tunnel for some networks does not."""
    far, lan = ipaddress.ip_address("198.51.100.7"), ipaddress.ip_address("192.168.1.9")
    assert full_families(FULL) and not full_families(SOME)
    assert leaves(network_with(SOME), far, WEB) and not leaves(network_with(FULL), far, WEB)
    kept = network_with(FULL.updated({"local_network": True}))
    assert leaves(kept, lan, WEB) and not leaves(kept, lan, 53) and not leaves(network_with(FULL), lan, WEB)
