"""The network as a value: what can be compared, printed, and applied.

Only what is ours stands in it. The marks that tell ours from others' are constants here, so that
clean-up needs no memory (docs/architecture.md, "Marks instead of memory").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from ipaddress import IPv4Interface, IPv6Interface

from vpngui.model.networks import Network
from vpngui.plan.dns import DnsState
from vpngui.plan.firewall import FirewallPolicy

ALIAS_PREFIX = "vpngui:"
"""Every link of ours bears an alias (ip-link(8)) that begins so."""
ROUTE_PROTOCOL = 186
"""Every route and rule of ours bears this protocol number (rtnetlink(7), rtm_protocol). BGP daemons use it
as well: together with one of the tables below it is ours."""
FIRST_TABLE = 7600
"""Routing tables of ours: this one and the following, one for each tunnel."""
LAST_TABLE = FIRST_TABLE + 9999
RULE_PRIORITY = 7600
"""Before main (32766) and after local (0); see ip-rule(8)."""

MARK = 0x76000000
"""The mark of a tunnel's own transport (socket(7), SO_MARK): this, and the tunnel's number."""
LAST_NUMBER = 0xFFFFFF
"""Of a tunnel; as many as there are marks."""

Address = IPv4Interface | IPv6Interface


class RouteKind(IntEnum):
    """rtm_type of rtnetlink(7). BLACKHOLE and PROHIBIT are never planned, only removed under our marks."""

    UNICAST = 1
    BLACKHOLE = 6
    UNREACHABLE = 7
    """The sender is told that there is no way."""
    PROHIBIT = 8
    THROW = 9
    """The table has no say; the rules after its own go on."""


def mark_of(number: int) -> int:
    """The mark of the tunnel with this number: marked packets never look into its table.

    Not of the table, which another tunnel has next: a protected socket outlives its tunnel.
    """
    return MARK | (number & LAST_NUMBER)


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """A TUN interface; ``mtu`` in octets."""

    index: int
    name: str
    alias: str
    mtu: int
    up: bool

    def __str__(self) -> str:
        return f"link {self.name} mtu {self.mtu} {'up' if self.up else 'down'}"


@dataclass(frozen=True, slots=True)
class LinkAddress:
    """An address on a link; ``peer`` is the other end's, when it has one."""

    index: int
    local: Address
    peer: Address | None = None

    def __str__(self) -> str:
        return f"address {self.local}{f' peer {self.peer}' if self.peer else ''} link {self.index}"


@dataclass(frozen=True, slots=True)
class Route:
    """``network`` leaves by the link, in a table of ours; other kinds have no link (index 0)."""

    table: int
    network: Network
    index: int = 0
    kind: RouteKind = RouteKind.UNICAST

    def __str__(self) -> str:
        if self.kind is RouteKind.UNICAST:
            return f"route {self.network} link {self.index} table {self.table}"
        return f"{self.kind.name.lower()} {self.network} table {self.table}"


@dataclass(frozen=True, slots=True, order=True)
class Rule:
    """Every packet of the family (4 or 6) looks into the table, but those with the ``mark`` (0: all do)."""

    family: int
    table: int
    mark: int = 0

    def __str__(self) -> str:
        return f"rule ipv{self.family} not mark {self.mark:#x} table {self.table}"


@dataclass(frozen=True, slots=True)
class NetworkState:
    links: frozenset[Link] = field(default_factory=frozenset)
    addresses: frozenset[LinkAddress] = field(default_factory=frozenset)
    routes: frozenset[Route] = field(default_factory=frozenset)
    rules: frozenset[Rule] = field(default_factory=frozenset)
    dns: DnsState = ()
    firewall: FirewallPolicy = field(default_factory=FirewallPolicy)

    def __str__(self) -> str:
        """One line for each thing, sorted: the same state is always the same text."""
        parts = (self.links, self.addresses, self.routes, self.rules)
        lines = [line for part in parts for line in sorted(map(str, part))]
        lines += map(str, self.dns)
        lines += str(self.firewall).splitlines()
        return "\n".join(lines)

    def __or__(self, other: NetworkState) -> NetworkState:
        """Both together; the names are answered as ``self`` says, then as ``other`` does."""
        return NetworkState(
            self.links | other.links,
            self.addresses | other.addresses,
            self.routes | other.routes,
            self.rules | other.rules,
            self.dns + other.dns,
            self.firewall | other.firewall,
        )

    @property
    def families(self) -> frozenset[int]:
        """The address families, 4 and 6, that anything of this state belongs to."""
        return frozenset(
            [address.local.version for address in self.addresses]
            + [route.network.version for route in self.routes]
            + [rule.family for rule in self.rules]
        )

    def of_link(self, index: int, table: int) -> NetworkState:
        """What of this state's links, addresses, routes and rules belongs to one tunnel."""
        return NetworkState(
            frozenset(link for link in self.links if link.index == index),
            frozenset(address for address in self.addresses if address.index == index),
            frozenset(route for route in self.routes if route.table == table),
            frozenset(rule for rule in self.rules if rule.table == table),
        )
