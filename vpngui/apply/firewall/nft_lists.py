"""A block list as a ruleset of nftables, and what its networks have stopped, out of nft's listing.

Every packet is looked up in the list, and looking up in 100,000 intervals, a tree, takes a part of the
traffic that can be felt. Real lists have most of their networks of one or two prefix lengths: those are
hashed, and a packet is looked up by its address cut to the length; the rest stay intervals.
"""

from __future__ import annotations

import re
import socket
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from vpngui.apply.firewall.backend import Hit
from vpngui.apply.firewall.nft_policy import NAME, PRIORITY
from vpngui.apply.firewall.nft_text import Chain, Ruleset, Set
from vpngui.model.block_list import BlockList, Prefix
from vpngui.observe.nftables import Table

LIST_PREFIX = f"{NAME}_list_"
_HASHED = 2
_WORTH_IT = 64
"""Networks of one length: in fewer, a tree is as quick."""
_CHUNK = 4096
_FAMILIES = {4: (socket.AF_INET, 32, "ip"), 6: (socket.AF_INET6, 128, "ip6")}
_HASHED_SET = re.compile(r"v[46]_length(\d+)_.*")
_COUNTED = re.compile(rb"([0-9a-f.:]+(?:/\d+)?) counter packets ([1-9]\d*) bytes (\d+)")


def list_table(name: str) -> Table:
    """Where a block list lives; a table of its own, so that nothing else touches 100,000 networks."""
    return "inet", LIST_PREFIX + name


def list_ruleset(block_list: BlockList, generation: int) -> Ruleset:
    """The names of its sets end with the ``generation`` and bear a digest of all networks.

    Takes tens of milliseconds for 100,000 networks, the texts of the sets' networks as much again.
    """
    rules: dict[str, list[str]] = {"output": [], "input": [], "forward": []}
    sets: list[Set] = []
    content = _content(block_list)
    for version, prefixes in ((4, block_list.v4), (6, block_list.v6)):
        _, bits, ip = _FAMILIES[version]
        lengths = Counter(length for _, length in prefixes)
        hashed = [length for length, count in lengths.most_common(_HASHED) if count >= _WORTH_IT]
        for length in hashed:
            name = f"v{version}_length{length}_{content}_g{generation}"
            sets.append(
                Set(name, version, _Addresses(version, prefixes, {length}), counted=True, hashed=True)
            )
            _add(rules, ip, "" if length == bits else f" & {_text(version, _mask(bits, length))}", name)
        rest = lengths.keys() - set(hashed)
        if rest:
            name = f"v{version}_{content}_g{generation}"
            sets.append(Set(name, version, _Networks(version, prefixes, rest), counted=True))
            _add(rules, ip, "", name)
    chains = tuple(Chain(hook, tuple(rules[hook]), PRIORITY[hook]) for hook in rules)
    return Ruleset(list_table(block_list.name), chains, tuple(sets))


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


def _add(rules: dict[str, list[str]], ip: str, mask: str, name: str) -> None:
    rules["output"].append(f'oif != "lo" {ip} daddr{mask} @{name} drop')
    rules["input"].append(f'iif != "lo" {ip} saddr{mask} @{name} drop')
    rules["forward"] += [f"{ip} {side}{mask} @{name} drop" for side in ("saddr", "daddr")]


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
