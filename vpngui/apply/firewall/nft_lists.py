"""A block list as a ruleset of nftables, and what its networks have stopped, out of nft's listing.

Every packet is looked up in the list, and looking up in 100,000 intervals, a tree, takes a part of the
traffic that can be felt. Real lists have most of their networks of one or two prefix lengths: those are
hashed, and a packet is looked up by its address cut to the length; the rest stay intervals.

Where only listed networks pass, accepting ends this table's chain alone: every other list, block and guard
still has its say. What is dropped is counted as a hit of all addresses.
"""

from __future__ import annotations

import re
import socket
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vpngui.apply.firewall.backend import Hit
from vpngui.apply.firewall.nft_policy import ALWAYS_IN, ALWAYS_OUT, NAME, PRIORITY
from vpngui.apply.firewall.nft_text import Chain, Ruleset, Set
from vpngui.model.block_list import BlockList, ListMode, Prefix
from vpngui.observe.nftables import Table

LIST_PREFIX = f"{NAME}_list_"
_HASHED = 2
_WORTH_IT = 64
"""Networks of one length: in fewer, a tree is as quick."""
_CHUNK = 4096
_FAMILIES = {4: (socket.AF_INET, 32, "ip"), 6: (socket.AF_INET6, 128, "ip6")}
_DROPPED = "dropped"
_EVERYTHING = {4: "0.0.0.0/0", 6: "::/0"}
_HASHED_SET = re.compile(r"v[46]_length(\d+)_.*")
_COUNTED = re.compile(rb"([0-9a-f.:]+(?:/\d+)?) counter packets ([1-9]\d*) bytes (\d+)")


def list_table(name: str) -> Table:
    """Where a block list lives; a table of its own, so that nothing else touches 100,000 networks."""
    return "inet", LIST_PREFIX + name


def list_ruleset(block_list: BlockList, generation: int) -> Ruleset:
    """The names of its sets end with the ``generation`` and bear a digest of all networks.

    Takes tens of milliseconds for 100,000 networks, the texts of the sets' networks as much again.
    """
    looks = _looks(block_list, generation)
    if block_list.mode is ListMode.ONLY:
        more, chains = _only(looks, generation)
    else:
        more, chains = [], _all_but(looks)
    sets = (*(look.set for look in looks), *more)
    return Ruleset(list_table(block_list.name), chains, sets)


def counting_sets(sets: Iterable[str]) -> list[str]:
    """Those of a list's sets, by name, that count what the list stops."""
    listed = list(sets)
    return [name for name in listed if name.startswith(_DROPPED)] or listed


def read_hits(name: str, listing: bytes) -> list[Hit]:
    """Of ``nft list set`` for the set ``name``: two elements a line, most of which have stopped nothing."""
    hashed = _HASHED_SET.fullmatch(name)
    found = []
    for line in listing.splitlines():
        for network, packets, octets in _COUNTED.findall(line):
            text = network.decode()
            if hashed:
                text = f"{text}/{hashed.group(1)}"
            elif "/" not in text:
                text = f"{text}/{128 if ':' in text else 32}"
            found.append(Hit(text, int(packets), int(octets)))
    return found


class _Addresses:
    """The first addresses of the networks with some of the lengths, as text, each time it is asked."""

    def __init__(self, version: int, prefixes: Sequence[Prefix], lengths: Iterable[int]) -> None:
        self._version = version
        self._prefixes = prefixes
        self._lengths = frozenset(lengths)

    def __iter__(self) -> Iterator[str]:
        for value, length in self._prefixes:
            if length in self._lengths:
                yield _text(self._version, value)


class _Networks(_Addresses):
    """The same with their lengths."""

    def __iter__(self) -> Iterator[str]:
        for value, length in self._prefixes:
            if length in self._lengths:
                yield f"{_text(self._version, value)}/{length}"


@dataclass(frozen=True, slots=True)
class _Look:
    """A set and the words of a rule that looks an address up in it."""

    set: Set
    ip: str
    mask: str

    def of(self, side: str) -> str:
        return f"{self.ip} {side}{self.mask} @{self.set.name}"


def _looks(block_list: BlockList, generation: int) -> list[_Look]:
    found = []
    content = _content(block_list)
    counted = block_list.mode is ListMode.BLOCK
    for version, prefixes in ((4, block_list.v4), (6, block_list.v6)):
        _, bits, ip = _FAMILIES[version]
        lengths = Counter(length for _, length in prefixes)
        hashed = [length for length, count in lengths.most_common(_HASHED) if count >= _WORTH_IT]
        for length in hashed:
            name = f"v{version}_length{length}_{content}_g{generation}"
            addresses = _Addresses(version, prefixes, {length})
            mask = "" if length == bits else f" & {_text(version, _mask(bits, length))}"
            found.append(_Look(Set(name, version, addresses, counted=counted, hashed=True), ip, mask))
        rest = lengths.keys() - set(hashed)
        if rest:
            name = f"v{version}_{content}_g{generation}"
            networks = _Networks(version, prefixes, rest)
            found.append(_Look(Set(name, version, networks, counted=counted), ip, ""))
    return found


def _all_but(looks: Sequence[_Look]) -> tuple[Chain, ...]:
    rules = {
        "output": [f'oif != "lo" {look.of("daddr")} drop' for look in looks],
        "input": [f'iif != "lo" {look.of("saddr")} drop' for look in looks],
        "forward": [f"{look.of(side)} drop" for look in looks for side in ("saddr", "daddr")],
    }
    return tuple(Chain(hook, tuple(rules[hook]), PRIORITY[hook]) for hook in rules)


def _only(looks: Sequence[_Look], generation: int) -> tuple[list[Set], tuple[Chain, ...]]:
    """Both ends of what is forwarded are other hosts', so both have to be listed."""
    dropped = [
        Set(f"{_DROPPED}{version}_g{generation}", version, (everything,), counted=True)
        for version, everything in _EVERYTHING.items()
    ]
    to = f"to_g{generation}"

    def rest(side: str) -> list[str]:
        return [*(f"{_FAMILIES[one.version][2]} {side} @{one.name} drop" for one in dropped), "drop"]

    rules = {
        "output": [*ALWAYS_OUT, *(f"{look.of('daddr')} accept" for look in looks), *rest("daddr")],
        "input": [*ALWAYS_IN, *(f"{look.of('saddr')} accept" for look in looks), *rest("saddr")],
        "forward": [*(f"{look.of('saddr')} goto {to}" for look in looks), *rest("saddr")],
    }
    chains = [Chain(hook, tuple(rules[hook]), PRIORITY[hook]) for hook in rules]
    there = [*(f"{look.of('daddr')} accept" for look in looks), *rest("daddr")]
    return dropped, (*chains, Chain(to, tuple(there)))


def _mask(bits: int, length: int) -> int:
    return ((1 << length) - 1) << (bits - length)


def _text(version: int, value: int) -> str:
    family, bits, _ = _FAMILIES[version]
    return socket.inet_ntop(family, value.to_bytes(bits // 8, "big"))


def _content(block_list: BlockList) -> str:
    """The numbers of networks and a digest of them; in pieces, because hashing holds the interpreter's lock.

    Numbers hash alike in every process, which text does not (PYTHONHASHSEED).
    """
    value = 0
    for prefixes in (block_list.v4, block_list.v6):
        for start in range(0, len(prefixes), _CHUNK):
            value = hash((value, prefixes[start : start + _CHUNK]))
    return f"{len(block_list.v4)}_{len(block_list.v6)}_{value & 0xFFFFFFFFFFFFFFFF:016x}"
