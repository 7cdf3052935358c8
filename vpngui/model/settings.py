"""What an application wants its tunnel to be: one frozen value, checked once when it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from vpngui.model.addresses import Interface, parse_address
from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import IpAddress, Network, check_networks, check_routed, parse_server
from vpngui.model.suffixes import check_suffixes

DEFAULT_MTU = 1500
MIN_MTU = 68
"""Octets; every IPv4 module must forward this much (RFC 791 3.2)."""
MIN_MTU_IPV6 = 1280
"""Octets; RFC 8200 5. Below it the kernel takes IPv6 off the link."""
MAX_MTU = 65535
"""Octets; the longest IPv4 packet, and the kernel's limit for a TUN device."""
MAX_SESSION = 31
"""Bytes of UTF-8."""
MAX_ADDRESSES = 64
MAX_ROUTES = 8192
"""A profile's networks together; providers' lists of a country's networks have some thousands."""
MAX_SERVERS = 16


def check_mtu(value: object) -> int:
    """The same number of octets; raises InvalidParameter outside 68..65535."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidParameter(f"an MTU is a whole number of octets, not {type(value).__name__}")
    if not MIN_MTU <= value <= MAX_MTU:
        raise InvalidParameter(f"the MTU {value} is outside {MIN_MTU} to {MAX_MTU} octets")
    return value


def check_session(value: object) -> str:
    """The same text; raises InvalidParameter beyond 31 bytes of UTF-8, or with a NUL in it."""
    if not isinstance(value, str):
        raise InvalidParameter(f"a session name is text, not {type(value).__name__}")
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        raise InvalidParameter("the session name is not valid text") from None
    if size > MAX_SESSION:
        raise InvalidParameter(f"the session name is {size} bytes long; {MAX_SESSION} are allowed")
    if "\0" in value:
        raise InvalidParameter("the session name holds a NUL")
    return value


def check_addresses(texts: object, what: str) -> tuple[Interface, ...]:
    """The parsed addresses in order, each once; ``what`` ("local", "remote") is for the message.

    Raises InvalidParameter or IoError as ``parse_address`` does, and beyond 64 addresses.
    """
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise InvalidParameter(f"{what} is a list of addresses")
    listed = list(texts)
    if len(listed) > MAX_ADDRESSES:
        raise InvalidParameter(f"{what} holds {len(listed)} addresses; {MAX_ADDRESSES} are allowed")
    parsed = tuple(dict.fromkeys(parse_address(text) for text in listed))
    if len({value.ip for value in parsed}) != len(parsed):
        raise InvalidParameter(f"{what} holds the same address twice with different prefixes")
    return parsed


def check_routes(texts: object) -> tuple[Network, ...]:
    """Networks that a tunnel can carry, in order, each once; up to 8192.

    Raises InvalidParameter as ``parse_network`` does, IoError for loopback, multicast and reserved ones.
    """
    return tuple(check_routed(network) for network in check_networks(texts, "routes", MAX_ROUTES))


def check_servers(texts: object) -> tuple[IpAddress, ...]:
    """DNS servers in order, each once; up to 16. Raises what ``parse_server`` raises."""
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise InvalidParameter("dns is a list of addresses")
    listed = list(texts)
    if len(listed) > MAX_SERVERS:
        raise InvalidParameter(f"dns holds {len(listed)} servers; {MAX_SERVERS} are allowed")
    return tuple(dict.fromkeys(parse_server(text) for text in listed))


def check_local_network(value: object) -> bool:
    """The same value; raises InvalidParameter when it is neither true nor false."""
    if not isinstance(value, bool):
        raise InvalidParameter("local_network is true or false")
    return value


@dataclass(frozen=True, slots=True)
class TunnelSettings:
    """One tunnel's settings: session name, MTU in octets, addresses of this end and of the other, the
    networks routed into it, its DNS servers, and the domains that are theirs (none: all).

    ``local_network`` keeps the private networks around this computer reachable although the tunnel
    carries them; only a person sets it.
    """

    session: str = ""
    mtu: int = DEFAULT_MTU
    local: tuple[Interface, ...] = ()
    remote: tuple[Interface, ...] = ()
    routes: tuple[Network, ...] = ()
    dns: tuple[IpAddress, ...] = ()
    dns_suffixes: tuple[str, ...] = ()
    local_network: bool = False

    def updated(self, changes: dict[str, Any]) -> TunnelSettings:
        """A copy with ``changes`` (by the fields' names) checked and put in.

        Raises InvalidParameter for an unknown key or a value that is out of range, IoError for an
        address that cannot be a host's or a network that no tunnel can carry.
        """
        unknown = set(changes) - set(_CHECKS)
        if unknown:
            raise InvalidParameter(f"there is no setting {', '.join(sorted(map(repr, unknown)))}")
        result = replace(self, **{key: _CHECKS[key](value) for key, value in changes.items()})
        result._check_whole()
        return result

    def _check_whole(self) -> None:
        six = any(value.version == 6 for value in (*self.local, *self.remote, *self.routes, *self.dns))
        if self.mtu < MIN_MTU_IPV6 and six:
            raise InvalidParameter(
                f"the MTU {self.mtu} is too small for IPv6, which needs {MIN_MTU_IPV6}; "
                "raise it or leave the IPv6 addresses and routes out"
            )
        shared = {value.ip for value in self.local} & {value.ip for value in self.remote}
        if shared:
            raise InvalidParameter(f"{min(map(str, shared))} is given for both ends of the tunnel")


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "session": check_session,
    "mtu": check_mtu,
    "local": lambda texts: check_addresses(texts, "local"),
    "remote": lambda texts: check_addresses(texts, "remote"),
    "routes": check_routes,
    "dns": check_servers,
    "dns_suffixes": check_suffixes,
    "local_network": check_local_network,
}
