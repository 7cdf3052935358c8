"""Addresses of a tunnel's two ends, checked: both families, always with a prefix length."""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Interface, IPv6Interface

from vpngui.model.errors import InvalidParameter, IoError

Interface = IPv4Interface | IPv6Interface
MAX_TEXT = 64
_RESERVED_V4 = ipaddress.IPv4Network("240.0.0.0/4")
_THIS_NETWORK = ipaddress.IPv4Network("0.0.0.0/8")


def parse_address(text: object) -> Interface:
    """An address with its prefix from ``"10.0.0.2/24"``, ``"10.0.0.2"``, ``"fd00::2/64"``.

    Without a prefix it is a host's own (/32 or /128). Netmasks in the place of the prefix and zone
    identifiers (``%eth0``) are refused.

    Raises InvalidParameter when the text is no address, IoError when it is one that no host can have
    (multicast, unspecified, loopback, broadcast, a network's own number; RFC 1122 3.2.1.3, RFC 4291 2.5).
    """
    if not isinstance(text, str):
        raise InvalidParameter(f"an address is text, not {type(text).__name__}")
    _, slash, prefix = text.partition("/")
    if len(text) > MAX_TEXT or "%" in text or (slash and not (prefix.isascii() and prefix.isdigit())):
        raise InvalidParameter(f"{text[:MAX_TEXT]!r} is not an address with a prefix such as 10.0.0.2/24")
    try:
        value = ipaddress.ip_interface(text)
    except ValueError:
        raise InvalidParameter(
            f"{text!r} is not an address, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits"
        ) from None
    _check_host(value)
    return value


def _check_host(value: Interface) -> None:
    ip, network = value.ip, value.network
    if network.prefixlen == 0:
        raise InvalidParameter(
            f"{value} has prefix 0, which would claim every address; give the prefix of its network"
        )
    reason = None
    if ip.is_multicast:
        reason = "a multicast address"
    elif ip.is_unspecified:
        reason = "the unspecified address"
    elif ip.is_loopback:
        reason = "a loopback address"
    elif isinstance(ip, ipaddress.IPv4Address):
        if ip in _THIS_NETWORK or ip in _RESERVED_V4:
            reason = "reserved"
        elif network.prefixlen < 31 and ip in (network.network_address, network.broadcast_address):
            reason = f"the first or last address of {network}, which no host has; take one in between"
    elif ip.ipv4_mapped is not None:
        reason = "an IPv4 address in IPv6 clothes"
    if reason:
        raise IoError(f"{value} cannot be a host's address: it is {reason}")
