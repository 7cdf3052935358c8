"""A firewall policy as rules of the filter table: pure, one family at a time.

Every part of a policy only ever drops. A part that lets something through has a chain of its own, and
RETURN in it means that this part does not mind; a packet that no part drops goes on to other people's rules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from socket import IPPROTO_ICMPV6, IPPROTO_TCP, IPPROTO_UDP

from vpngui.model.block_list import Prefix
from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import Network, merged
from vpngui.plan.firewall import DNS_PORTS, Block, FirewallPolicy, Guard, TunnelEnd

SHORT = {"OUTPUT": "OUT", "INPUT": "IN", "FORWARD": "FWD"}
PREFIX = "VPNGUI_"
"""Every chain of ours begins so; a name is up to 28 characters (linux/netfilter/x_tables.h)."""
LIST_PREFIX = "VPNGUI_LIST_"
SET_PREFIX = "vpngui"
"""Every set of ours begins so; a name is up to 31 characters (linux/netfilter/ipset/ip_set.h)."""
HOOKS = {hook: PREFIX + short for hook, short in SHORT.items()}
"""Built-in chain → the chain of ours that it begins with, for policies."""
TELL = "NFLOG"
"""The target that lets who watches the packet filter know; the packet goes on to the next rule."""
BITS = {4: 32, 6: 128}

_DNS = f"{PREFIX}DNS"
_LOOPBACK = "lo"
_MAX_LINK = 15
"""IFNAMSIZ without the NUL."""
_DHCP = {4: (68, 67), 6: (546, 547)}
"""The client's port, the server's: RFC 2131 4.1, RFC 8415 7.2."""
_LINK_LOCAL = ip_network("fe80::/10")
_DHCP_SERVERS: dict[int, tuple[Network | None, ...]] = {4: (None,), 6: (_LINK_LOCAL, ip_network("ff02::1:2"))}
"""An IPv4 lease is renewed with the server's own address (RFC 2131 4.3.6); a DHCPv6 client speaks from its
link-local address to its link (RFC 8415 13, 18)."""
_ON_LINK = {133: 255, 134: 255, 135: 255, 136: 255, 130: 1, 131: 1, 132: 1, 143: 1}
"""ICMPv6 type: the hop limit that shows that no router forwarded it (RFC 4861 4, RFC 2710 3, RFC 3810 5)."""


@dataclass(frozen=True, slots=True)
class InSet:
    """The destination, or the ``source``, is in the set; with ``inverted``, is not.

    ``excepted``: it is one of the set's exceptions (nomatch of ipset(8)). Only of these is counted what was
    looked up, where the set has counters.
    """

    name: str
    source: bool = False
    inverted: bool = False
    excepted: bool = False


@dataclass(frozen=True, slots=True)
class HasMark:
    mark: int


@dataclass(frozen=True, slots=True)
class Ports:
    """None is any port."""

    source: int | None = None
    destination: int | None = None


@dataclass(frozen=True, slots=True)
class Icmp6Type:
    number: int


@dataclass(frozen=True, slots=True)
class HopLimit:
    limit: int


Part = Block | Guard | TunnelEnd
Match = InSet | HasMark | Ports | Icmp6Type | HopLimit


@dataclass(frozen=True, slots=True)
class Rule:
    """``target`` is DROP, RETURN, TELL or a chain. No network or name of a link is any, and so is
    ``protocol`` 0."""

    target: str
    source: Network | None = None
    destination: Network | None = None
    came_by: str = ""
    not_came_by: str = ""
    leaves_by: str = ""
    protocol: int = 0
    matches: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """``jumps``: built-in chain → the chain it begins with. ``sets``: name → sorted prefixes."""

    jumps: Mapping[str, str] = field(default_factory=dict)
    chains: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    sets: Mapping[str, tuple[Prefix, ...]] = field(default_factory=dict)


def render(policy: FirewallPolicy, family: int, *, hop_limits: bool = True) -> Rules:
    """The rules of a family; none at all when nothing of it is stopped.

    ``hop_limits`` false leaves the hop limit out of what is let through, for kernels that cannot match it.
    Raises InvalidParameter for a link's name that no link can have.
    """
    return _Renderer(family, hop_limits).render(policy)


def policy_set(prefixes: tuple[Prefix, ...], family: int) -> str:
    """A set is named by what it holds: the same networks need no second set, others never share one."""
    digest = hashlib.blake2s(repr(prefixes).encode(), digest_size=8).hexdigest()
    return f"{SET_PREFIX}.{family}.{digest}"


def is_policy_set(name: str) -> bool:
    return name.startswith(f"{SET_PREFIX}.")


def is_policy_chain(name: str) -> bool:
    return name.startswith(PREFIX) and not name.startswith(LIST_PREFIX)


def is_list_chain(name: str) -> bool:
    return name.startswith(LIST_PREFIX)


def prefixes_of(networks: Iterable[Network], family: int) -> tuple[Prefix, ...]:
    """The fewest prefixes of the family."""
    found = [
        (int(network.network_address), network.prefixlen)
        for network in merged(network for network in networks if network.version == family)
    ]
    return tuple(found) if found != [(0, 0)] else everything(family)


def everything(family: int) -> tuple[Prefix, ...]:
    """In two halves, for a set knows no prefix of length 0."""
    return (0, 1), (1 << (BITS[family] - 1), 1)


class _Renderer:
    def __init__(self, family: int, hop_limits: bool) -> None:
        self._family = family
        self._hop_limits = hop_limits
        self._chains: dict[str, list[Rule]] = {}
        self._sets: dict[str, tuple[Prefix, ...]] = {}

    def render(self, policy: FirewallPolicy) -> Rules:
        bodies: dict[str, list[Rule]] = {hook: [] for hook in HOOKS}
        parts: list[Part] = [*policy.blocks, *policy.guards, *policy.ends]
        for number, part in enumerate(sorted(parts, key=str)):
            for hook, body in bodies.items():
                body += self._part(part, hook, number)
        jumps = {hook: chain for hook, chain in HOOKS.items() if bodies[hook]}
        chains = {
            jumps[hook]: (*loopback(hook), *passing(hook, self._family, self._hop_limits), *bodies[hook])
            for hook in jumps
        }
        chains |= {name: tuple(rules) for name, rules in self._chains.items()}
        return Rules(jumps, chains, self._sets)

    def _part(self, part: Part, hook: str, number: int) -> Iterable[Rule]:
        """What the hook's chain has for the part, and a chain of its own where it needs one."""
        match part:
            case Block():
                body = self._block(part, hook)
            case Guard() if self._family in part.families and hook != "INPUT":
                body = self._guard(part, hook)
            case TunnelEnd() if hook != "OUTPUT":
                return self._end(part, hook)
            case _:
                return ()
        name = f"{HOOKS[hook]}_{number}"
        self._chains[name] = [*body, Rule("DROP")]
        return (Rule(name),)

    def _block(self, block: Block, hook: str) -> Iterable[Rule]:
        for passage in block.passages:
            if name := self._set(passage.networks):
                link = _link(passage.link)
                if hook != "INPUT":
                    yield Rule("RETURN", leaves_by=link, matches=(InSet(name),))
                if hook != "OUTPUT":
                    yield Rule("RETURN", came_by=link, matches=(InSet(name, source=True),))
        for one in block.transports:
            server = ip_network(one.address)
            if one.address.version != self._family:
                continue
            if hook == "OUTPUT":
                only = (HasMark(one.mark), Ports(one.own or None, one.port))
                yield Rule("RETURN", destination=server, protocol=IPPROTO_UDP, matches=only)
            elif hook == "INPUT":
                answers = (Ports(one.port, one.own or None),)
                yield Rule("RETURN", source=server, protocol=IPPROTO_UDP, matches=answers)

    def _guard(self, guard: Guard, hook: str) -> Iterable[Rule]:
        yield from (Rule("RETURN", leaves_by=_link(link)) for link in guard.links)
        if hook == "OUTPUT":  # a forwarded packet is of no socket of this computer
            yield Rule("RETURN", matches=(HasMark(guard.mark),))
        if name := self._set(guard.local):
            self._chains[_DNS] = [
                Rule("DROP", protocol=protocol, matches=(Ports(destination=port),))
                for protocol in (IPPROTO_UDP, IPPROTO_TCP)
                for port in DNS_PORTS
            ]
            yield Rule(_DNS)
            yield Rule("RETURN", matches=(InSet(name),))

    def _end(self, end: TunnelEnd, hook: str) -> Iterable[Rule]:
        link = _link(end.link)
        if own := self._set(_hosts(end)):
            yield Rule("DROP", not_came_by=link, matches=(InSet(own),))
        name = self._set(end.networks)
        matches = (InSet(name, source=True, inverted=True),) if name else ()
        yield Rule("DROP", came_by=link, matches=matches)

    def _set(self, networks: Iterable[Network]) -> str:
        """The name of the set with the networks of this family; empty when there are none."""
        prefixes = prefixes_of(networks, self._family)
        if not prefixes:
            return ""
        name = policy_set(prefixes, self._family)
        self._sets[name] = prefixes
        return name


def loopback(hook: str) -> Iterable[Rule]:
    """Nothing stops what this computer sends to itself; none of it is ever forwarded."""
    if hook != "FORWARD":
        yield Rule("RETURN", leaves_by=_LOOPBACK) if hook == "OUTPUT" else Rule("RETURN", came_by=_LOOPBACK)


def passing(hook: str, family: int, hop_limits: bool) -> Iterable[Rule]:
    """What passes besides, whatever the parts say (plan/firewall.py); none of it is ever forwarded."""
    if hook == "FORWARD":
        return
    yield from _dhcp(hook == "OUTPUT", family)
    if family == 6:
        for number, limit in _ON_LINK.items():
            limited = (HopLimit(limit),) if hop_limits else ()
            yield Rule("RETURN", protocol=IPPROTO_ICMPV6, matches=(Icmp6Type(number), *limited))


def _dhcp(out: bool, family: int) -> Iterable[Rule]:
    client, server = _DHCP[family]
    own = _LINK_LOCAL if family == 6 else None
    if not out:
        yield Rule("RETURN", own, own, protocol=IPPROTO_UDP, matches=(Ports(server, client),))
        return
    for to in _DHCP_SERVERS[family]:
        yield Rule("RETURN", own, to, protocol=IPPROTO_UDP, matches=(Ports(client, server),))


def _link(name: str) -> str:
    # In a rule no name is any link, and a longer one would be cut off.
    if not 1 <= len(name.encode()) <= _MAX_LINK:
        raise InvalidParameter(f"{name!r} is no name of an interface")
    return name


def _hosts(end: TunnelEnd) -> Iterable[Network]:
    return (ip_network(address) for address in end.own)
