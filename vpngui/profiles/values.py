"""The values of a configuration's keys: one function for each kind, text to value.

Each raises InvalidParameter or IoError with what is wrong, in words for the person who imports.
"""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache

from vpngui.model.addresses import Interface, parse_address
from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import IpAddress, Network, parse_network, parse_server
from vpngui.model.settings import check_mtu
from vpngui.model.suffixes import parse_suffix
from vpngui.profiles.profile import TABLE_AUTO, TABLE_OFF, Endpoint

_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_.])?")
_NUMERIC = re.compile(r"[0-9.]+")
_TABLE = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_LAST_TABLE = (1 << 32) - 1


def items(text: str) -> list[str]:
    """The parts of a list that is separated by commas; empty ones are passed over."""
    return [part for part in (one.strip() for one in text.split(",")) if part]


def addresses(text: str) -> list[Interface]:
    return [parse_address(one) for one in items(text)]


def servers_and_domains(text: str) -> tuple[list[IpAddress], list[str]]:
    """``DNS``: what is no address is a search domain, as wg-quick has it."""
    servers, domains = [], []
    for one in items(text):
        if ":" in one or _NUMERIC.fullmatch(one):
            servers.append(parse_server(one))
        else:
            domains.append(parse_suffix(one))
    return servers, domains


def networks(text: str) -> tuple[list[Network], list[str]]:
    """``AllowedIPs``, and those whose bits of a host were set: they are cut off, as the kernel does it."""
    found, cut = [], []
    for one in items(text):
        plain = one.removeprefix("+")
        if plain.startswith("-"):
            raise InvalidParameter(f"{one!r} takes a network away, which only 'wg set' can do")
        network, was_cut = _network(plain)
        if was_cut:
            cut.append(f"{plain} is taken as {network}")
        found.append(network)
    return found, cut


@lru_cache(maxsize=1024)
def _network(plain: str) -> tuple[Network, bool]:
    """And whether bits were cut off. The configurations of a provider have the same few, over and over."""
    try:
        network = ipaddress.ip_network(plain, strict=False)
    except ValueError:
        network = parse_network(plain)
    parse_network(str(network))
    return network, "/" in plain and ipaddress.ip_interface(plain).ip != network.network_address


def endpoint(text: str) -> Endpoint:
    """``host:port`` or ``[IPv6 address]:port``."""
    host, colon, port = text.rpartition(":")
    if not colon or not host:
        raise InvalidParameter(
            f"{text[:80]!r} is no endpoint such as vpn.example:51820 or [2001:db8::1]:51820"
        )
    if host.startswith("[") and host.endswith("]"):
        host = _host_address(host[1:-1])
    elif ":" in host or not _HOST.fullmatch(host):
        raise InvalidParameter(
            f"{host[:80]!r} is neither an address nor a host name; IPv6 stands in brackets"
        )
    return Endpoint(host, whole_number(port, 1, 65535, "a port"))


def _host_address(text: str) -> str:
    try:
        return str(ipaddress.IPv6Address(text))
    except ValueError:
        raise InvalidParameter(f"{text[:80]!r} is not an IPv6 address") from None


def whole_number(text: str, least: int, most: int, what: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 10 and least <= int(text) <= most):
        raise InvalidParameter(f"{text[:20]!r} is not {what}, {least} to {most}")
    return int(text)


def keepalive(text: str) -> int:
    """Seconds; "off" is 0."""
    return 0 if text.lower() == "off" else whole_number(text, 0, 65535, "a number of seconds")


def fwmark(text: str) -> int:
    """A 32-bit mark, decimal or hexadecimal; "off" is 0."""
    if text.lower() == "off":
        return 0
    if re.fullmatch(r"0[xX][0-9A-Fa-f]{1,8}", text):
        return int(text, 16)
    return whole_number(text, 0, (1 << 32) - 1, "a mark")


def mtu(text: str) -> int:
    """Octets."""
    return check_mtu(whole_number(text, 0, 1 << 31, "a number of octets"))


def table(text: str) -> str:
    """ "auto", "off", or a table's number or name (ip-route(8))."""
    if text.lower() in (TABLE_AUTO, TABLE_OFF):
        return text.lower()
    if text.isascii() and text.isdigit():
        return str(whole_number(text, 1, _LAST_TABLE, "a routing table"))
    if not _TABLE.fullmatch(text):
        raise InvalidParameter(f"{text[:40]!r} is neither 'auto', 'off' nor a routing table")
    return text
