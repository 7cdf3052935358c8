"""Block lists: networks, a hundred thousand and more, that nothing passes to or from, or only what is theirs.

They are kept as numbers, because objects for so many networks would cost more than putting them in force.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vpngui.model.errors import InvalidParameter, IoError
from vpngui.model.network_code import BadNetwork, Fault, length_of, read_network, value_of, version_of

MAX_LIST = 1_000_000
"""Different networks in the text of one block list."""
MAX_LISTS = 64
_OFTEN = 1 << 16
"""Lines."""
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,22}")

Prefix = tuple[int, int]
"""The network's first address as a number, and the prefix length."""


class ListMode(StrEnum):
    BLOCK = "block"
    """All but these: nothing goes to or comes from a listed network."""
    ONLY = "only"
    """Only these: what is sent goes to a listed network, what is received comes from one, what is forwarded
    does both. A list without networks lets nothing pass."""


def check_list_name(name: object) -> str:
    """1 to 23 of a-z, 0-9, "-", "_", not beginning with a sign. Raises InvalidParameter."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InvalidParameter("a block list's name is 1 to 23 of a-z, 0-9, '-' and '_', such as 'trackers'")
    return name


@dataclass(frozen=True, slots=True)
class BlockList:
    """``v4`` and ``v6`` are sorted, and none lies within another."""

    name: str
    v4: tuple[Prefix, ...] = ()
    v6: tuple[Prefix, ...] = ()
    mode: ListMode = ListMode.BLOCK

    def __len__(self) -> int:
        return len(self.v4) + len(self.v6)

    def texts(self, version: int) -> Iterable[str]:
        """The networks of a family (4 or 6) as text, in order."""
        family, octets = (socket.AF_INET, 4) if version == 4 else (socket.AF_INET6, 16)
        for value, length in self.v4 if version == 4 else self.v6:
            yield f"{socket.inet_ntop(family, value.to_bytes(octets, 'big'))}/{length}"


def parse_block_list(name: str, text: str, mode: ListMode = ListMode.BLOCK) -> BlockList:
    """A list from text: one network or address a line; what follows a "#" and empty lines are passed over.

    Networks that lie within another are left out. Raises InvalidParameter with the number of the first
    line that is no network, has host bits set, or would be everything; IoError for loopback, which passes
    whatever is listed.
    """
    found: dict[int, set[Prefix]] = {socket.AF_INET: set(), socket.AF_INET6: set()}
    for number, line in enumerate(text.splitlines(), 1):
        entry = line.partition("#")[0].strip()
        if entry:
            family, prefix = _parse(entry, number)
            found[family].add(prefix)
        if not number % _OFTEN:  # a text of the allowed size can have millions
            _check_length(found)
    _check_length(found)
    return BlockList(
        check_list_name(name),
        _outermost(found[socket.AF_INET], 32),
        _outermost(found[socket.AF_INET6], 128),
        mode,
    )


def _check_length(found: Mapping[int, set[Prefix]]) -> None:
    if sum(map(len, found.values())) > MAX_LIST:
        raise InvalidParameter(f"the list holds more than {MAX_LIST} networks")


def _parse(entry: str, number: int) -> tuple[int, Prefix]:
    try:
        code = read_network(entry)
    except BadNetwork as error:
        kind = IoError if error.fault is Fault.LOOPBACK else InvalidParameter
        raise kind(f"line {number}: {_why_not(error.fault, entry)}") from None
    family = socket.AF_INET if version_of(code) == 4 else socket.AF_INET6
    return family, (value_of(code), length_of(code))


def _why_not(fault: Fault, entry: str) -> str:
    match fault:
        case Fault.NO_NETWORK:
            return f"{entry[:64]!r} is not a network"
        case Fault.LENGTH | Fault.EVERYTHING:
            return f"the prefix length of {entry[:64]!r} is not 1 to {128 if ':' in entry else 32}"
        case Fault.HOST_BITS:
            return f"{entry[:64]} has bits of a host set"
        case Fault.LOOPBACK:
            return f"{entry[:64]} is this computer itself and cannot be blocked"


def _outermost(prefixes: set[Prefix], bits: int) -> tuple[Prefix, ...]:
    """Sorted, a network comes right before those within it."""
    result: list[Prefix] = []
    end = -1
    for value, length in sorted(prefixes):
        if value > end:
            result.append((value, length))
            end = value + (1 << (bits - length)) - 1
    return tuple(result)
