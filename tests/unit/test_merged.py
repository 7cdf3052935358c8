"""Networks merged: the standard library's own way says what is right."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, collapse_addresses, ip_network

from hypothesis import given
from hypothesis import strategies as st

from vpngui.model.networks import Network, merged


def networks(kind: type[IPv4Network] | type[IPv6Network], bits: int) -> st.SearchStrategy[Network]:
    """Close together, so that many are halves of one or lie within another."""

    def build(pair: tuple[int, int]) -> Network:
        length, number = pair
        return kind(((number % (1 << length)) << (bits - length) if length else 0, length))

    return st.tuples(st.sampled_from([0, 1, 2, 3, bits - 2, bits - 1, bits]), st.integers(0, 9)).map(build)


@given(st.lists(networks(IPv4Network, 32)), st.lists(networks(IPv6Network, 128)))
def test_the_fewest_networks_that_cover_the_same(four: list[IPv4Network], six: list[IPv6Network]) -> None:
    assert merged([*six, *four]) == (*collapse_addresses(four), *collapse_addresses(six))


def test_halves_become_one_however_many() -> None:
    every = [ip_network((number << 24, 8)) for number in range(256)]
    assert merged(reversed(every)) == (ip_network("0.0.0.0/0"),)
    assert merged(every[1:])[0] == ip_network("1.0.0.0/8")
    assert merged([ip_network("10.0.1.0/24"), ip_network("10.0.2.0/24")]) == (
        ip_network("10.0.1.0/24"),
        ip_network("10.0.2.0/24"),
    )
