"""By which links a network is reached without a tunnel: held against one address after the other."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.networks import Network, within
from vpngui.plan.host import HostRoute, links_to

ROUTES = tuple(
    HostRoute(ip_network(network), link)
    for network, link in (
        ("0.0.0.0/0", "eth0"),
        ("10.0.0.0/8", "lan0"),
        ("10.7.0.0/16", "lan1"),
        ("10.7.7.0/24", "lan2"),
        ("10.7.7.0/24", "lan3"),
        ("::/0", "eth6"),
        ("fd00::/8", "lan6"),
    )
)


@pytest.mark.parametrize(
    ("network", "links"),
    [
        ("198.51.100.0/24", ("eth0",)),
        ("10.1.0.0/16", ("lan0",)),
        ("10.7.0.0/17", ("lan1", "lan2", "lan3")),
        ("10.7.0.0/16", ("lan1", "lan2", "lan3")),
        ("10.7.7.9", ("lan2", "lan3")),
        ("10.7.8.9", ("lan1",)),
        ("10.0.0.0/7", ("eth0", "lan0", "lan1", "lan2", "lan3")),
        ("0.0.0.0/0", ("eth0", "lan0", "lan1", "lan2", "lan3")),
        ("2001:db8::/32", ("eth6",)),
        ("fd00:1::/64", ("lan6",)),
    ],
)
def test_the_longest_prefix_and_what_lies_inside(network: str, links: tuple[str, ...]) -> None:
    assert links_to(ip_network(network), ROUTES) == links


def test_what_no_route_holds_is_reached_by_nothing() -> None:
    assert links_to(ip_network("198.51.100.0/24"), ROUTES[1:]) == ()
    assert links_to(ip_network("0.0.0.0/0"), ROUTES[5:]) == ()


def networks() -> st.SearchStrategy[Network]:
    """Few and near to each other, so that they hold one another: all within 8 bits of either family."""

    def of(length: int, value: int) -> tuple[int, int]:
        return value >> (8 - length) << (8 - length), length

    pairs = st.builds(of, st.integers(0, 8), st.integers(0, 255))
    four = pairs.map(lambda pair: IPv4Network((pair[0] << 24, pair[1])))
    six = pairs.map(lambda pair: IPv6Network((pair[0] << 120, pair[1])))
    return st.one_of(four, six)


@given(networks(), st.lists(st.builds(HostRoute, networks(), st.sampled_from("abcdef")), max_size=12))
def test_these_are_the_links_that_its_addresses_would_take(network: Network, routes: list[HostRoute]) -> None:
    taken: set[str] = set()
    for block in network.subnets(new_prefix=8):
        fitting = [route for route in routes if within(block, route.network)]
        longest = max((route.network.prefixlen for route in fitting), default=-1)
        taken |= {route.link for route in fitting if route.network.prefixlen == longest}
    links = links_to(network, routes)
    assert taken <= set(links)
    assert links == tuple(sorted(set(links)))
    # What is answered beyond that is the way of routes that more specific ones cover wholly.
    assert set(links) - taken <= {
        route.link for route in routes if within(route.network, network) or within(network, route.network)
    }
