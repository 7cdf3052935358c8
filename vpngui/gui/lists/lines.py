"""One line of somebody's list: the networks in it and what is said about them, or why there are none.

Besides a network with a comment (``203.0.113.0/24  # why``) these are understood:

- CSV with a comma, a semicolon or a tab; the other fields are the comment
- ranges (``203.0.113.0-203.0.113.9``), with a name before them as in P2P lists (``name:a-b``)
- netmasks (``203.0.113.0/255.255.255.0``, ``203.0.113.0 255.255.255.0``)
- hosts files with real addresses (``203.0.113.7 name``)
- comments after ``;`` and ``//`` too
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import StrEnum

from vpngui.model.network_code import (
    BadNetwork,
    Code,
    Fault,
    bits_of,
    checked,
    code_of,
    length_of,
    read_address,
    read_network,
)


class Why(StrEnum):
    """Why a line is not understood; each Fault is one."""

    NO_NETWORK = Fault.NO_NETWORK.value
    LENGTH = Fault.LENGTH.value
    EVERYTHING = Fault.EVERYTHING.value
    HOST_BITS = Fault.HOST_BITS.value
    LOOPBACK = Fault.LOOPBACK.value
    NAME = "name"
    """The name of a host instead of a network."""
    HOSTS = "hosts"
    """A line of a hosts file that only leads a name nowhere."""
    RANGE = "range"
    """A range that ends before it begins, or in another family."""
    PAIR = "pair"
    """Two addresses of which nobody knows whether they are a range."""
    MASK = "mask"
    """A netmask with gaps."""


class BadLine(ValueError):
    """``meant`` is the network that was meant, where that is known."""

    def __init__(self, why: Why, meant: Code | None = None) -> None:
        super().__init__(why.value)
        self.why = why
        self.meant = meant


_RANGE = re.compile(r"([0-9a-fA-F.:]+)\s*[-\u2013]\s*([0-9a-fA-F.:]+)")
_NAMED_RANGE = re.compile(r"(.*):\s*(\d+\.\d+\.\d+\.\d+\s*-\s*\d+\.\d+\.\d+\.\d+)")
_NAME = re.compile(r"(https?://|\|\|)?([\w*-]+\.)+[a-z][\w-]*\b.*", re.ASCII | re.IGNORECASE)
_NOWHERE = frozenset({"0.0.0.0", "127.0.0.1", "255.255.255.255", "::", "::1"})  # noqa: S104
_DELIMITERS = "\t;,"
_NETWORK_COLUMN = re.compile(r"(network|cidr|prefix|subnet|address|range|start|first|ip)\b|ip[ _-]")
_END_COLUMN = re.compile(r"(end|last|to)\b|ip[ _-]?(end|last|to)\b")
_COMMENT = re.compile(r"#|(?:^|\s)(?:;|//)")


def clean(note: str) -> str:
    """A comment on one line, for every idea of what ends a line."""
    return " ".join(note.split())


def comment_of(line: str) -> str | None:
    """What a line says that is nothing but a comment, None for any other line."""
    for sign in ("#", ";", "//"):
        if line.startswith(sign):
            return line.removeprefix(sign).strip()
    return None


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the fields of a CSV file are, by its line of column names; ``end`` is that of a range's end."""

    delimiter: str
    network: int
    end: int | None = None


def columns_of(line: str) -> Columns | None:
    """The columns that a line names; None for a line that names none."""
    for delimiter in _DELIMITERS:
        fields = [field.strip().lower() for field in _split(line, delimiter)]
        network = next((at for at, field in enumerate(fields) if _NETWORK_COLUMN.match(field)), None)
        if network is not None and (len(fields) > 1 or delimiter == _DELIMITERS[-1]):
            ends = [at for at, field in enumerate(fields) if _END_COLUMN.match(field) and at != network]
            return Columns(delimiter, network, ends[0] if ends else None)
    return None


def read_row(line: str, columns: Columns) -> tuple[tuple[Code, ...], str]:
    """The networks of a line in a CSV file of which the columns are known; what is in the other columns is
    the comment. Raises BadLine."""
    fields = [field.strip() for field in _split(line, columns.delimiter)]
    if len(fields) <= columns.network or columns.delimiter not in line:
        return read_line(line)
    own = {columns.network}
    entry = fields[columns.network]
    if columns.end is not None and columns.end < len(fields) and fields[columns.end]:
        own.add(columns.end)
        entry = f"{entry}-{fields[columns.end]}"
    rest = [field for at, field in enumerate(fields) if at not in own and field]
    return _read_whole(entry)[0], clean(", ".join(rest))


def _split(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []


def read_line(line: str) -> tuple[tuple[Code, ...], str]:
    """The networks of a line that is neither blank nor a comment, and its comment. Raises BadLine."""
    entry, _, note = line.partition("#")
    try:
        return (read_network(entry.strip()),), clean(note)
    except BadNetwork as error:
        first = error
    if first.fault not in (Fault.NO_NETWORK, Fault.LENGTH):
        raise BadLine(Why(first.fault.value), first.meant) from None
    return _read_other(line, BadLine(Why(first.fault.value)))


def _read_other(line: str, worst: BadLine) -> tuple[tuple[Code, ...], str]:
    for delimiter in _DELIMITERS:
        if delimiter in line:
            try:
                return _read_fields(_split(line, delimiter))
            except BadLine as error:
                worst = _worse(worst, error)
    found = _COMMENT.search(line)
    entry, note = (line[: found.start()], line[found.end() :]) if found else (line, "")
    for read in (_read_whole, _read_named_range, _read_words):
        try:
            codes, words = read(entry.strip())
        except BadLine as error:
            worst = _worse(worst, error)
        else:
            return codes, clean(f"{words} {note}")
    if worst.why is Why.NO_NETWORK and _NAME.fullmatch(entry.strip()):
        raise BadLine(Why.NAME)
    raise worst


def _worse(one: BadLine, other: BadLine) -> BadLine:
    """The one that says more."""
    vague = (Why.NO_NETWORK, Why.LENGTH)
    return other if one.why in vague and other.why is not Why.NO_NETWORK else one


def _read_fields(fields: list[str]) -> tuple[tuple[Code, ...], str]:
    """The networks are in one field, or in all that say anything."""
    said = [field.strip() for field in fields if field.strip()]
    found: list[tuple[Code, ...]] = []
    rest: list[str] = []
    worst = BadLine(Why.NO_NETWORK)
    for field in said:
        try:
            found.append(_read_whole(field)[0])
        except BadLine as error:
            worst = _worse(worst, error)
            rest.append(field)
    if not found:
        raise worst
    if len(found) == 1:
        return found[0], clean(", ".join(rest))
    if rest or (len(found) == 2 and all(map(_is_address, found))):
        raise BadLine(Why.PAIR)
    return tuple(dict.fromkeys(code for codes in found for code in codes)), ""


def _is_address(codes: tuple[Code, ...]) -> bool:
    return len(codes) == 1 and length_of(codes[0]) == bits_of(codes[0])


def _read_whole(text: str) -> tuple[tuple[Code, ...], str]:
    """A network, a range, or an address with a netmask, and nothing else."""
    try:
        return (read_network(text),), ""
    except BadNetwork as error:
        if error.fault is Fault.LENGTH and "." in (mask := text.partition("/")[2]):
            return (_masked(text.partition("/")[0], mask),), ""
        if error.fault is not Fault.NO_NETWORK:
            raise BadLine(Why(error.fault.value), error.meant) from None
    found = _RANGE.fullmatch(text)
    if not found:
        raise BadLine(Why.NO_NETWORK)
    return _range(found[1], found[2]), ""


def _read_named_range(text: str) -> tuple[tuple[Code, ...], str]:
    found = _NAMED_RANGE.fullmatch(text)
    if not found:
        raise BadLine(Why.NO_NETWORK)
    return _read_whole(found[2])[0], found[1]


def _read_words(text: str) -> tuple[tuple[Code, ...], str]:
    first, *rest = text.split()
    if not rest:
        raise BadLine(Why.NO_NETWORK)
    if first.partition("%")[0] in _NOWHERE or first.startswith("fe80::1%"):
        raise BadLine(Why.HOSTS)
    if len(rest) == 1 and "/" not in first and rest[0].startswith("255."):
        return (_masked(first, rest[0]),), ""
    codes = _read_whole(first)[0]
    if rest[0][0].isalpha():
        return codes, " ".join(rest)
    codes, words = _read_fields([first, *rest])
    if words:
        raise BadLine(Why.NO_NETWORK)
    return codes, ""


def _masked(address: str, mask: str) -> Code:
    try:
        version, value = read_address(address)
        bits = read_address(mask)[1] if version == 4 else 0
    except BadNetwork:
        raise BadLine(Why.NO_NETWORK) from None
    length = bits.bit_count()
    if bits != (1 << 32) - (1 << (32 - length)):
        raise BadLine(Why.MASK)
    return _checked(version, value, length)


def _range(first: str, last: str) -> tuple[Code, ...]:
    """The fewest networks that cover it."""
    try:
        (version, low), (other, high) = read_address(first), read_address(last)
    except BadNetwork:
        raise BadLine(Why.NO_NETWORK) from None
    if version != other or low > high:
        raise BadLine(Why.RANGE)
    bits = 32 if version == 4 else 128
    if low == 0 and high == (1 << bits) - 1:
        raise BadLine(Why.EVERYTHING)
    codes: list[Code] = []
    while low <= high:
        free = bits if not low else (low & -low).bit_length() - 1
        step = min(free, (high - low + 1).bit_length() - 1)
        codes.append(code_of(version, low, bits - step))
        _checked(version, low, bits - step)
        low += 1 << step
    return tuple(codes)


def _checked(version: int, value: int, length: int) -> Code:
    try:
        return checked(version, value, length)
    except BadNetwork as error:
        raise BadLine(Why(error.fault.value), error.meant) from None
