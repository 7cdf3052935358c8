"""Networks as routes, blocks and DNS name them: checked, both families, never with host bits."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from vpngui.model.errors import InvalidParameter, IoError

Network = IPv4Network | IPv6Network
IpAddress = IPv4Address | IPv6Address

MAX_TEXT = 64
MAX_BLOCK = 255
"""Networks in each of the two lists of a block (the API's own limit)."""
EVERYTHING: dict[int, Network] = {4: IPv4Network("0.0.0.0/0"), 6: IPv6Network("::/0")}
PRIVATE: tuple[Network, ...] = (
    IPv4Network("10.0.0.0/8"),
    IPv4Network("172.16.0.0/12"),
    IPv4Network("192.168.0.0/16"),
    IPv4Network("169.254.0.0/16"),
    IPv6Network("fc00::/7"),
    IPv6Network("fe80::/10"),
)
"""What a local network may be made of (RFC 1918, RFC 3927, RFC 4193, RFC 4291 2.5.6)."""
_NEVER_ROUTED: dict[Network, str] = {
    IPv4Network("127.0.0.0/8"): "this computer itself",
    IPv4Network("224.0.0.0/4"): "for multicast",
    IPv4Network("240.0.0.0/4"): "reserved",
    IPv6Network("::1/128"): "this computer itself",
    IPv6Network("ff00::/8"): "for multicast",
    IPv6Network("::ffff:0:0/96"): "IPv4 within IPv6; give the IPv4 network",
}
_NOBODYS: tuple[Network, ...] = (
    IPv4Network("0.0.0.0/8"),
    IPv4Network("127.0.0.0/8"),
    IPv4Network("224.0.0.0/4"),
    IPv4Network("240.0.0.0/4"),
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")


def parse_network(text: object) -> Network:
    """A network from ``"10.0.0.0/8"`` or ``"fd00::/64"``; an address alone is a host (/32, /128).

    Raises InvalidParameter when it does not parse, when the prefix length is out of range, and when
    bits of the host are set: the error names the network that may have been meant.
    """
    if not isinstance(text, str):
        raise InvalidParameter(f"a network is text, not {type(text).__name__}")
    _, slash, prefix = text.partition("/")
    if len(text) > MAX_TEXT or "%" in text or (slash and not (prefix.isascii() and prefix.isdigit())):
        raise InvalidParameter(f"{text[:MAX_TEXT]!r} is not a network such as 10.0.0.0/8 or fd00::/64")
    try:
        return ipaddress.ip_network(text)
    except ValueError:
        raise InvalidParameter(_why_not(text)) from None


def parse_pair(address: object, prefix: object) -> Network:
    """``parse_network`` of an address and a prefix length that come apart. Raises InvalidParameter."""
    if not isinstance(address, str) or "/" in address:
        raise InvalidParameter("the network's address is text without a prefix, such as '10.0.0.0'")
    if not isinstance(prefix, int) or isinstance(prefix, bool):
        raise InvalidParameter(f"a prefix length is a whole number, not {type(prefix).__name__}")
    if prefix < 0:
        raise InvalidParameter(f"{prefix} is no prefix length; it is 0 to 32 (IPv4) or 128 (IPv6) bits")
    return parse_network(f"{address}/{prefix}")


def check_routed(network: Network) -> Network:
    """The same network; raises IoError for one that no tunnel can carry (loopback, multicast, reserved)."""
    for never, what in _NEVER_ROUTED.items():
        if within(network, never):
            raise IoError(f"{network} cannot be routed into a tunnel: {never} is {what}")
    return network


def check_networks(texts: object, what: str, limit: int) -> tuple[Network, ...]:
    """Parsed networks in order, each once; ``what`` is for the message.

    Raises InvalidParameter, also beyond ``limit`` networks.
    """
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise InvalidParameter(f"{what} is a list such as ['10.0.0.0/8'], not {type(texts).__name__}")
    listed = list(texts)
    if len(listed) > limit:
        raise InvalidParameter(f"{what} holds {len(listed)} networks; {limit} are allowed")
    return tuple(dict.fromkeys(parse_network(text) for text in listed))


def parse_server(text: object) -> IpAddress:
    """A DNS server's address, without prefix, port or zone.

    Raises InvalidParameter when it does not parse, IoError when no server can have it.
    """
    if not isinstance(text, str):
        raise InvalidParameter(f"a DNS server is an address as text, not {type(text).__name__}")
    if len(text) > MAX_TEXT or "%" in text:
        raise InvalidParameter(f"{text[:MAX_TEXT]!r} is not an address such as 10.0.0.1 or fd00::1")
    try:
        value = ipaddress.ip_address(text)
    except ValueError:
        raise InvalidParameter(f"{text!r} is not an address such as 10.0.0.1 or fd00::1") from None
    if value.is_unspecified or value.is_loopback or value.is_multicast or value.is_reserved:
        raise IoError(f"{value} cannot be a DNS server in a tunnel; give one that the tunnel leads to")
    return value


def within(one: Network, other: Network) -> bool:
    """Whether ``one`` lies in ``other`` or is the same; False across families."""
    if isinstance(one, IPv4Network) and isinstance(other, IPv4Network):
        return one.subnet_of(other)
    if isinstance(one, IPv6Network) and isinstance(other, IPv6Network):
        return one.subnet_of(other)
    return False


def wider_in(networks: Iterable[Network]) -> Callable[[Network], bool]:
    """A test whether one of ``networks`` is wider than a network and holds all of it.

    It costs as much as there are different prefix lengths, however many networks there are.
    """
    found: dict[tuple[int, int], set[int]] = {}
    for one in networks:
        shift = one.max_prefixlen - one.prefixlen
        found.setdefault((one.version, shift), set()).add(int(one.network_address) >> shift)

    def held(network: Network) -> bool:
        own, value = network.max_prefixlen - network.prefixlen, int(network.network_address)
        return any(
            version == network.version and shift > own and value >> shift in prefixes
            for (version, shift), prefixes in found.items()
        )

    return held


def merged(networks: Iterable[Network]) -> tuple[Network, ...]:
    """The fewest networks that cover the same addresses, IPv4 first, sorted.

    As ipaddress.collapse_addresses, in a tenth of its time: a block has hundreds of networks.
    """
    given: dict[tuple[int, int, int], Network] = {
        (one.version, int(one.network_address), one.prefixlen): one for one in networks
    }
    return (*_merged(given, IPv4Network, 4, 32), *_merged(given, IPv6Network, 6, 128))


def _merged(
    given: Mapping[tuple[int, int, int], Network],
    make: Callable[[tuple[int, int]], Network],
    version: int,
    bits: int,
) -> Iterable[Network]:
    found: list[tuple[int, int]] = []
    end = -1
    for value, length in sorted(key[1:] for key in given if key[0] == version):
        if value <= end:
            continue  # within the one before
        end = value + (1 << (bits - length)) - 1
        while found and found[-1] == (value ^ (half := 1 << (bits - length)), length) and value & half:
            value, length = found.pop()[0], length - 1  # the halves of one
        found.append((value, length))
    return (given.get((version, *one)) or make(one) for one in found)


def covered(network: Network, by: Iterable[Network]) -> bool:
    """Whether every address of ``network`` is in one of ``by``."""
    return any(within(network, one) for one in merged(by))


def covers_everything(networks: Iterable[Network], version: int) -> bool:
    """Whether every address of the family (4 or 6) that another host on the Internet can have is in
    ``networks``: as one, as halves, or with what nobody routes left out (RFC 6890, RFC 4291 2.4).
    """
    parts = [one for one in networks if one.version == version]
    if version == 4:
        return EVERYTHING[4] in merged([*parts, *_NOBODYS])
    return covered(_GLOBAL_UNICAST, parts)


def _why_not(text: str) -> str:
    try:
        meant = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return f"{text!r} is not a network, or its prefix is longer than 32 (IPv4) or 128 (IPv6) bits"
    return f"{text} has bits of a host set; the network is {meant}"
