"""A firewall policy as rulesets of nftables.

In nftables a drop is final wherever it happens, and an accept ends only its own base chain: no other
program lets through what is stopped here, whatever the order. The order matters for one thing alone:
in the output hook other programs may still give a packet another destination, or a mark and with it
another link. So output is judged after all of them, by what really leaves; input and forward, where a
packet's links are settled, before anybody spends time on it.

No connection tracking: a packet is judged by itself, so a new policy cuts the flows of the old one.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import ip_network

from vpngui.apply.firewall.nft_text import Chain, Ruleset, Set, digest
from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import IpAddress, Network, merged
from vpngui.observe.nftables import Table
from vpngui.plan.firewall import DNS_PORTS, Block, FirewallPolicy, Guard, TunnelEnd

NAME = "vpngui"
EARLY, LATE = -10_000, 10_000
PRIORITY = {"output": LATE, "input": EARLY, "forward": EARLY}
_IP = {4: "ip", 6: "ip6"}

# RFC 4861 6.1 and 7.1: a hop limit of 255 proves that no router has passed it on; RFC 3810 5: 1.
_NEIGHBOURS = (
    "ip6 hoplimit 255 icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, "
    "nd-neighbor-advert } accept",
    "ip6 hoplimit 1 icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, "
    "mld2-listener-report } accept",
)
# A client renews its IPv4 lease with the server's own address (RFC 2131 4.3.6), whatever that is; a
# DHCPv6 client speaks from its link-local address to the link (RFC 8415 13, 18).
ALWAYS_OUT = (
    'oif "lo" accept',
    "meta nfproto ipv4 udp sport 68 udp dport 67 accept",
    "ip6 saddr fe80::/10 ip6 daddr fe80::/10 udp sport 546 udp dport 547 accept",
    "ip6 saddr fe80::/10 ip6 daddr ff02::1:2 udp sport 546 udp dport 547 accept",
    *_NEIGHBOURS,
)
ALWAYS_IN = (
    'iif "lo" accept',
    "meta nfproto ipv4 udp sport 67 udp dport 68 accept",
    "ip6 saddr fe80::/10 ip6 daddr fe80::/10 udp sport 547 udp dport 546 accept",
    *_NEIGHBOURS,
)


def policy_rulesets(policy: FirewallPolicy, generation: int, name: str, *, arp: bool) -> list[Ruleset]:
    """The tables for a policy, none for the empty one; made names end with the ``generation``.

    ``arp``: whether the kernel filters ARP. Raises InvalidParameter for a link's name that no rule can hold.
    """
    if not policy:
        return []
    writer = _Writer(("inet", name), f"_g{generation}")
    for number, guard in enumerate(sorted(policy.guards, key=str)):
        writer.guard(f"guard{number}", guard)
    for number, end in enumerate(sorted(policy.ends, key=str)):
        writer.end(f"end{number}", end)
    for number, block in enumerate(sorted(policy.blocks, key=str)):
        writer.block(f"block{number}", block)
    rulesets = [writer.ruleset({"output": ALWAYS_OUT, "input": ALWAYS_IN, "forward": ()})]
    if arp and any(address.version == 4 for end in policy.ends for address in end.own):
        asked = _Writer(("arp", name), f"_g{generation}")
        for end in sorted(policy.ends, key=str):
            for own in asked.sets(4, map(_host, end.own)):
                asked.base["input"].append(f"iifname != {_link(end.link)} arp daddr ip {own} drop")
        rulesets.append(asked.ruleset({"input": ()}))
    return rulesets


class _Writer:
    """Collects the chains and sets of one table."""

    def __init__(self, table: Table, suffix: str) -> None:
        self.base: dict[str, list[str]] = {hook: [] for hook in PRIORITY}
        self._table = table
        self._suffix = suffix
        self._chains: list[Chain] = []
        self._sets: dict[str, Set] = {}

    def ruleset(self, always: dict[str, tuple[str, ...]]) -> Ruleset:
        base = [Chain(hook, (*first, *self.base[hook]), PRIORITY[hook]) for hook, first in always.items()]
        return Ruleset(self._table, (*base, *self._chains), tuple(self._sets.values()))

    def sets(self, version: int, networks: Iterable[Network]) -> list[str]:
        """A reference to the set of the networks of one family; nothing when there are none."""
        texts = _texts(tuple(networks))[version]
        if not texts:
            return []
        name = f"v{version}_{digest(' '.join(texts))}{self._suffix}"
        self._sets[name] = Set(name, version, texts)
        return [f"@{name}"]

    def guard(self, name: str, guard: Guard) -> None:
        ways = [f"oifname {_link(link)} return" for link in guard.links]
        if len(guard.families) == 1:
            ways.append(f"meta nfproto != ipv{next(iter(guard.families))} return")
        queries = [f"{protocol} dport {port} drop" for protocol in ("udp", "tcp") for port in DNS_PORTS]
        rest = [*queries, *self._returns("daddr", guard.local), "drop"]
        # A mark is a socket's own only where the packet was made: what is forwarded may have got it from
        # anybody's rule.
        self._part(f"{name}_output", [*ways, f"meta mark {guard.mark:#x} return", *rest], "output")
        self._part(f"{name}_forward", [*ways, *rest], "forward")

    def end(self, name: str, end: TunnelEnd) -> None:
        link = _link(end.link)
        elsewhere = [
            f"iifname != {link} {_IP[version]} daddr {own} drop"
            for version in (4, 6)
            for own in self.sets(version, map(_host, end.own))
        ]
        inside = [f"iifname != {link} return", *self._returns("saddr", end.networks), "drop"]
        self._part(name, [*elsewhere, *inside], "input", "forward")

    def block(self, name: str, block: Block) -> None:
        out, into = [], []
        for passage in block.passages:
            link = _link(passage.link)
            out += [f"oifname {link} {rule}" for rule in self._returns("daddr", passage.networks)]
            into += [f"iifname {link} {rule}" for rule in self._returns("saddr", passage.networks)]
        sent, answers = [], []
        for one in block.transports:
            ip = _IP[one.address.version]
            by, to = (f" udp sport {one.own}", f" udp dport {one.own}") if one.own else ("", "")
            sent.append(f"meta mark {one.mark:#x} {ip} daddr {one.address}{by} udp dport {one.port} return")
            answers.append(f"{ip} saddr {one.address} udp sport {one.port}{to} return")
        self._part(f"{name}_output", [*out, *sent, "drop"], "output")
        self._part(f"{name}_input", [*into, *answers, "drop"], "input")
        self._part(f"{name}_forward", [*out, *into, "drop"], "forward")

    def _returns(self, side: str, networks: Iterable[Network]) -> list[str]:
        listed = tuple(networks)
        return [
            f"{_IP[version]} {side} {one} return" for version in (4, 6) for one in self.sets(version, listed)
        ]

    def _part(self, name: str, rules: list[str], *hooks: str) -> None:
        self._chains.append(Chain(name + self._suffix, tuple(rules)))
        for hook in hooks:
            self.base[hook].append(f"jump {name}{self._suffix}")


def _link(name: str) -> str:
    # In nft's quotes a quotation mark ends the name and an asterisk stands for anything.
    if not name or any(sign in '"*\\' or not sign.isprintable() for sign in name):
        raise InvalidParameter(f"{name!r} cannot be named in a firewall rule; rename the interface")
    return f'"{name}"'


@lru_cache(maxsize=32)
def _texts(networks: tuple[Network, ...]) -> dict[int, tuple[str, ...]]:
    """By family. A policy is written three times for each change, and its networks are most of the work."""
    listed = merged(networks)
    return {version: tuple(str(one) for one in listed if one.version == version) for version in (4, 6)}


def _host(address: IpAddress) -> Network:
    return ip_network(address)
