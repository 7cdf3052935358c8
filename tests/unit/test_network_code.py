"""Networks as numbers: the standard library's own networks, in order, and why a text is none."""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Network, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.model import network_code
from vpngui.model.network_code import BadNetwork, Code, Fault, code_of, read_network, text_of

Network = IPv4Network | IPv6Network


@st.composite
def networks(draw: st.DrawFn) -> Network:
    if draw(st.booleans()):
        four, length = draw(st.integers(0, 2**32 - 1)), draw(st.integers(1, 32))
        return IPv4Network((four >> (32 - length) << (32 - length), length))
    six, length = draw(st.integers(0, 2**128 - 1)), draw(st.integers(1, 128))
    return IPv6Network((six >> (128 - length) << (128 - length), length))


def of(network: Network) -> Code:
    return code_of(network.version, int(network.network_address), network.prefixlen)


@given(networks())
def test_a_code_is_its_network(network: Network) -> None:
    code = of(network)
    assert ipaddress.ip_network(text_of(code)) == network
    assert network_code.value_of(code) == int(network.network_address)
    assert network_code.last_of(code) == int(network.broadcast_address)
    assert network_code.length_of(code) == network.prefixlen
    assert network_code.bits_of(code) == network.max_prefixlen


@given(networks().filter(lambda one: not one.is_loopback))
def test_its_text_is_read_back(network: Network) -> None:
    code = of(network)
    if network_code.version_of(code) == 4 and code >> 32 == 127:
        return
    assert read_network(text_of(code)) == code
    assert read_network(str(network)) == code


@given(networks(), networks())
def test_lying_in_another_is_what_the_library_says(one: Network, other: Network) -> None:
    inside = one.version == other.version and one.subnet_of(other)  # type: ignore[arg-type]
    assert network_code.holds(of(other), of(one)) is inside
    assert (of(other) in network_code.holders(of(one))) is inside
    low, high = network_code.span(of(other))
    assert (low <= of(one) <= high) is inside


@given(st.lists(networks()))
def test_sorted_ipv4_comes_first_and_a_network_before_those_within_it(found: list[Network]) -> None:
    wanted = sorted(found, key=lambda one: (one.version, int(one.network_address), one.prefixlen))
    assert sorted(map(of, found)) == [of(one) for one in wanted]


@pytest.mark.parametrize(
    ("text", "fault", "meant"),
    [
        ("a.example", Fault.NO_NETWORK, ""),
        ("", Fault.NO_NETWORK, ""),
        ("10.0.0", Fault.NO_NETWORK, ""),
        ("010.0.0.1", Fault.NO_NETWORK, ""),
        ("fe80::1%eth0", Fault.NO_NETWORK, ""),
        ("1.2.3.4\0", Fault.NO_NETWORK, ""),
        ("\ud800", Fault.NO_NETWORK, ""),
        ("10.0.0.0/33", Fault.LENGTH, ""),
        ("10.0.0.0/", Fault.LENGTH, ""),
        ("10.0.0.0/-1", Fault.LENGTH, ""),
        ("10.0.0.0/٨", Fault.LENGTH, ""),
        ("::/129", Fault.LENGTH, ""),
        ("0.0.0.0/0", Fault.EVERYTHING, ""),
        ("::/0", Fault.EVERYTHING, ""),
        ("10.0.0.1/8", Fault.HOST_BITS, "10.0.0.0/8"),
        ("2001:db8::1/32", Fault.HOST_BITS, "2001:db8::/32"),
        ("127.0.0.1", Fault.LOOPBACK, ""),
        ("127.0.0.1/8", Fault.LOOPBACK, ""),
        ("::1", Fault.LOOPBACK, ""),
    ],
)
def test_why_a_text_is_no_network(text: str, fault: Fault, meant: str) -> None:
    with pytest.raises(BadNetwork) as caught:
        read_network(text)
    assert caught.value.fault is fault
    assert (text_of(caught.value.meant) if caught.value.meant is not None else "") == meant
