"""What the firewall lets through, as a value: blocks, guards of full tunnels, ends of tunnels.

A policy only ever takes away: each part stops something, and a packet passes when no part stops it. So
the union of two policies lets through what both do, which is how one is changed for another without a
moment in between that lets through more than either.

Whatever the parts say, these pass: loopback; DHCP and DHCPv6 of this computer as a client; IPv6
neighbour discovery, router solicitation and advertisement, multicast listener reports (RFC 4861,
RFC 3810), on every link. docs/security.md says the same to people.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address

from vpngui.model.networks import Network

DNS_PORTS = (53, 853, 5353, 5355, 137)
"""DNS, DNS over TLS or QUIC, mDNS, LLMNR, NetBIOS names."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Packets to ``networks`` may leave by ``link``, packets from them may come in by it, and both be
    forwarded so."""

    link: str
    networks: tuple[Network, ...]

    def __str__(self) -> str:
        return f"{self.link}: {' '.join(map(str, self.networks))}"


@dataclass(frozen=True, slots=True)
class Transport:
    """UDP packets of this computer with the full 32-bit ``mark`` to a tunnel's server at ``address`` and
    ``port``, and UDP packets from there; with ``own``, only from and to this port of this computer's."""

    mark: int
    address: IPv4Address | IPv6Address
    port: int
    own: int = 0

    def __str__(self) -> str:
        own = f" from port {self.own}" if self.own else ""
        return f"{self.address} port {self.port}{own} with mark {self.mark:#x}"


@dataclass(frozen=True, slots=True)
class Block:
    """Nothing passes, in, out or forwarded, in either family, but by ``passages``, and a tunnel's own
    ``transports``, which are never forwarded.

    ``label`` is of a-z, 0-9 and "_", unique in a policy. Protected sockets (mark) are stopped as well.
    """

    label: str
    passages: tuple[Passage, ...] = ()
    transports: tuple[Transport, ...] = ()

    def __str__(self) -> str:
        ways = "; ".join(map(str, (*self.passages, *self.transports)))
        return f"block {self.label} but {ways or 'nothing'}"


@dataclass(frozen=True, slots=True)
class Guard:
    """A full tunnel: nothing of ``families`` (4, 6) is sent or forwarded by other links than ``links``.

    Except: packets of sockets with the full 32-bit ``mark`` (the tunnel's own transport), and packets
    to ``local`` networks, from which a query to DNS_PORTS is excepted again. Incoming packets are not
    the guard's business.
    """

    families: frozenset[int]
    links: tuple[str, ...]
    mark: int
    local: tuple[Network, ...] = ()

    def __str__(self) -> str:
        families = "+".join(f"ipv{family}" for family in sorted(self.families))
        local = f", local {' '.join(map(str, self.local))}" if self.local else ""
        return f"guard {families} only by {' '.join(self.links)} or mark {self.mark:#x}{local}"


@dataclass(frozen=True, slots=True)
class TunnelEnd:
    """Packets to one of ``own`` addresses come in by ``link`` or from this computer itself, and nobody is
    answered (ARP too where the back end can) who asks for them elsewhere; what comes in or is forwarded from
    ``link`` comes from ``networks``."""

    link: str
    own: tuple[IPv4Address | IPv6Address, ...]
    networks: tuple[Network, ...]

    def __str__(self) -> str:
        own, networks = " ".join(map(str, self.own)), " ".join(map(str, self.networks))
        return f"end {self.link} own {own or 'nothing'} from {networks or 'nothing'}"


@dataclass(frozen=True, slots=True)
class FirewallPolicy:
    blocks: frozenset[Block] = field(default_factory=frozenset)
    guards: frozenset[Guard] = field(default_factory=frozenset)
    ends: frozenset[TunnelEnd] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        """Whether anything is stopped at all."""
        return bool(self.blocks or self.guards or self.ends)

    def __or__(self, other: FirewallPolicy) -> FirewallPolicy:
        """What stops everything that either stops."""
        return FirewallPolicy(self.blocks | other.blocks, self.guards | other.guards, self.ends | other.ends)

    def __str__(self) -> str:
        """One line for each part, sorted."""
        parts = (self.blocks, self.guards, self.ends)
        return "\n".join(line for part in parts for line in sorted(map(str, part)))
