"""What nftables holds of ours, read from the kernel over netlink: tables, chains, rules, sets.

The ``nft`` program is no way to look: version 1.0.6 reads every set of every table to answer
``nft list tables``, two seconds with a block list of 100,000 networks. Numbers are those of
linux/netfilter/nf_tables.h and linux/netfilter/nfnetlink.h; they travel in network order.
"""

from __future__ import annotations

import contextlib
import errno
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from vpngui.observe.rtnetlink import KernelRefused, Rtnetlink, attribute, attributes

FAMILIES = {1: "inet", 2: "ip", 3: "arp", 5: "netdev", 7: "bridge", 10: "ip6"}
HOOKS = {"input": 1, "forward": 2, "output": 3}
"""The hooks of the families ip, ip6 and inet (linux/netfilter.h)."""
ARP_HOOKS = {"input": 0, "output": 1}
"""Those of arp (linux/netfilter_arp.h)."""
ACCEPT = 1
INTERVAL, CONSTANT = 0x4, 0x2

_NETLINK_NETFILTER = 12
_SUBSYSTEM = 10 << 8
_GET_TABLE, _GET_CHAIN, _GET_RULE, _GET_SET = (_SUBSYSTEM | number for number in (1, 4, 7, 10))
_GENERIC = struct.Struct("=BBH")
"""struct nfgenmsg: family, version, resource."""
_NUMBER = struct.Struct(">I")
_SIGNED = struct.Struct(">i")
_ANONYMOUS = 0x1
_SET_KIND = 0x7F
"""All flags but those that say how elements are kept, which differ between versions of nft."""
_COMMENT = 0
"""NFTNL_UDATA_RULE_COMMENT of libnftnl, in a rule's user data: type, length, text with its null."""


@dataclass(frozen=True, slots=True)
class BaseChain:
    """Where a chain is hooked in; ``policy`` is ACCEPT or 0 for drop."""

    hook: int
    priority: int
    policy: int = ACCEPT
    kind: str = "filter"


@dataclass(frozen=True, slots=True)
class ChainSeen:
    """``rules`` are the rules' comments in order, None for a rule without one."""

    base: BaseChain | None = None
    rules: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class TableSeen:
    """A table by the names in it. ``sets``: the named ones, with their flags. ``flags`` is not 0 when the
    table sleeps. Objects and flow tables are left out: without a rule they do nothing."""

    chains: dict[str, ChainSeen] = field(default_factory=dict)
    sets: dict[str, int] = field(default_factory=dict)
    flags: int = 0


Table = tuple[str, str]
"""Family and name."""


class NftablesReader:
    """Questions to nf_tables. Raises KernelRefused where the kernel has none."""

    def __init__(self, netlink: Rtnetlink) -> None:
        self._netlink = netlink

    async def tables(self, prefix: str) -> list[Table]:
        """The tables of every family whose names begin with ``prefix``."""
        found = []
        for body in await self._netlink.all(_GET_TABLE, _GENERIC.pack(0, 0, 0)):
            name = _text(attributes(body, _GENERIC.size)[1])
            if name.startswith(prefix):
                found.append((FAMILIES.get(body[0], str(body[0])), name))
        return found

    async def table(self, table: Table) -> TableSeen | None:
        """What is in one table, the elements of its sets left out; None when it is not there."""
        family = next(number for number, name in FAMILIES.items() if name == table[0])
        generic = _GENERIC.pack(family, 0, 0)
        body = generic + attribute(1, table[1])
        try:
            head = attributes(await self._netlink.one(_GET_TABLE, body), _GENERIC.size)
            rules = await self._netlink.all(_GET_RULE, body)
            sets = await self._netlink.all(_GET_SET, body)
            chains = await self._netlink.all(_GET_CHAIN, generic)
        except KernelRefused as refused:
            if refused.number == errno.ENOENT:
                return None
            raise
        commented: dict[str, list[str | None]] = {}
        for rule in _of(table[1], rules):
            commented.setdefault(_text(rule[2]), []).append(_comment(rule.get(7, b"")))
        seen = {
            _text(chain[3]): ChainSeen(_base(chain), tuple(commented.get(_text(chain[3]), ())))
            for chain in _of(table[1], chains)
        }
        flags = [(_text(one[2]), _number(one.get(3))) for one in _of(table[1], sets)]
        return TableSeen(
            seen,
            {name: number & _SET_KIND for name, number in flags if not number & _ANONYMOUS},
            _number(head.get(2)),
        )


@asynccontextmanager
async def open_reader() -> AsyncIterator[NftablesReader]:
    """A reader with a socket of its own in this network namespace."""
    with contextlib.closing(Rtnetlink(_NETLINK_NETFILTER)) as netlink:
        yield NftablesReader(netlink)


def _of(table: str, bodies: list[bytes]) -> list[dict[int, bytes]]:
    found = [attributes(body, _GENERIC.size) for body in bodies]
    return [one for one in found if _text(one[1]) == table]


def _base(chain: dict[int, bytes]) -> BaseChain | None:
    if 4 not in chain:
        return None
    hook = attributes(chain[4], 0)
    return BaseChain(
        _number(hook[1]), _SIGNED.unpack(hook[2])[0], _number(chain.get(5)), _text(chain.get(7, b""))
    )


def _comment(data: bytes) -> str | None:
    offset = 0
    while offset + 2 <= len(data):
        kind, length = data[offset : offset + 2]
        if kind == _COMMENT:
            return _text(data[offset + 2 : offset + 2 + length])
        offset += 2 + length
    return None


def _text(data: bytes) -> str:
    return data.rstrip(b"\0").decode(errors="replace")


def _number(data: bytes | None) -> int:
    return _NUMBER.unpack(data)[0] if data else 0
