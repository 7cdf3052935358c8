"""What is wrong with what was typed: the service's own checks, and what each of them means here."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from vpngui.gui.settings.draft import LISTS, Draft, Field, mtu_of, parsed, trusted
from vpngui.model.errors import InvalidParameter, IoError, VpnServiceError
from vpngui.model.settings import (
    MAX_ADDRESSES,
    MAX_ROUTES,
    MAX_SERVERS,
    MAX_SESSION,
    MIN_MTU_IPV6,
    TunnelSettings,
    check_addresses,
    check_mtu,
    check_session,
)
from vpngui.model.suffixes import MAX_SUFFIXES

T = TypeVar("T")

MOST = {
    Field.LOCAL: MAX_ADDRESSES,
    Field.REMOTE: MAX_ADDRESSES,
    Field.ROUTES: MAX_ROUTES,
    Field.DNS: MAX_SERVERS,
    Field.SUFFIXES: MAX_SUFFIXES,
}


class Kind(Enum):
    """``text`` and ``more`` of the problem in brackets."""

    SESSION_TOO_LONG = auto()
    """[the number of its bytes]"""
    SESSION_NO_TEXT = auto()
    MTU_NO_NUMBER = auto()
    MTU_OUT_OF_RANGE = auto()
    MTU_TOO_SMALL_FOR_IPV6 = auto()
    NO_ADDRESS = auto()
    """[what was typed]; so in all that follow."""
    PREFIX_ZERO = auto()
    NO_HOST = auto()
    NO_NETWORK = auto()
    HOST_BITS = auto()
    """[, the network that may have been meant]"""
    NEVER_ROUTED = auto()
    NO_SERVER = auto()
    SERVER_UNREACHABLE = auto()
    NO_DOMAIN = auto()
    TWICE = auto()
    AT_BOTH_ENDS = auto()
    TOO_MANY = auto()
    """[, how many there may be]"""
    OTHER = auto()
    """[, what the check says]"""


@dataclass(frozen=True, slots=True)
class Problem:
    """``row`` is -1 for what is wrong with a field as a whole."""

    kind: Kind
    row: int = -1
    text: str = ""
    more: str = ""


Problems = Mapping[Field, tuple[Problem, ...]]


@lru_cache(maxsize=16)
def check(draft: Draft, base: Draft) -> Problems:
    """Fields without a problem are not in it. ``base`` is the service's: its rows have been checked."""
    found = {
        Field.SESSION: _session(draft.session),
        Field.MTU: _mtu(draft),
        **{field: _rows(field, draft.rows(field), trusted(base, field)) for field in LISTS},
    }
    if not found[Field.LOCAL] and not found[Field.REMOTE]:
        found[Field.REMOTE] = _both_ends(draft)
    return MappingProxyType({field: problems for field, problems in found.items() if problems})


def _session(text: str) -> tuple[Problem, ...]:
    try:
        check_session(text)
    except InvalidParameter:
        size = len(text.encode(errors="replace"))
        kind = Kind.SESSION_TOO_LONG if size > MAX_SESSION else Kind.SESSION_NO_TEXT
        return (Problem(kind, text=str(size)),)
    return ()


def _mtu(draft: Draft) -> tuple[Problem, ...]:
    number = mtu_of(draft.mtu)
    if number is None:
        return (Problem(Kind.MTU_NO_NUMBER),)
    try:
        check_mtu(number)
    except InvalidParameter:
        return (Problem(Kind.MTU_OUT_OF_RANGE),)
    six = any(":" in row for field in LISTS for row in draft.rows(field))
    return (Problem(Kind.MTU_TOO_SMALL_FOR_IPV6),) if six and number < MIN_MTU_IPV6 else ()


def _rows(field: Field, rows: tuple[str, ...], known: frozenset[str]) -> tuple[Problem, ...]:
    found = []
    for number, row in enumerate(rows):
        error = parsed(field, row)[1] if row and row not in known else None
        if error is not None:
            found.append(explained(field, number, row, error))
    used = sum(map(bool, rows))
    if used > MOST[field]:
        found.append(Problem(Kind.TOO_MANY, more=str(MOST[field])))
    if not found and field in (Field.LOCAL, Field.REMOTE):
        found += twice(field, rows)
    return tuple(found)


def explained(field: Field, number: int, row: str, error: VpnServiceError) -> Problem:
    """What ``error`` of the parser means in a row of one of LISTS."""
    odd = isinstance(error, IoError)
    match field:
        case Field.LOCAL | Field.REMOTE:
            value = _read(ipaddress.ip_interface, row)
            wide = value is not None and "/" in row and value.network.prefixlen == 0
            plain = Kind.PREFIX_ZERO if wide else Kind.NO_ADDRESS
            return Problem(Kind.NO_HOST if odd else plain, number, row)
        case Field.ROUTES:
            if odd:
                return Problem(Kind.NEVER_ROUTED, number, row)
            meant = _read(lambda text: ipaddress.ip_network(text, strict=False), row)
            if meant is not None and "%" not in row and row.partition("/")[2].isdecimal():
                return Problem(Kind.HOST_BITS, number, row, str(meant))
            return Problem(Kind.NO_NETWORK, number, row)
        case Field.DNS:
            return Problem(Kind.SERVER_UNREACHABLE if odd else Kind.NO_SERVER, number, row)
        case Field.SUFFIXES:
            return Problem(Kind.NO_DOMAIN, number, row)
    return Problem(Kind.OTHER, number, row, str(error))


def twice(field: Field, rows: tuple[str, ...]) -> list[Problem]:
    """The same address with two prefixes; the second of them is shown."""
    try:
        check_addresses([row for row in rows if row], field.value)
    except VpnServiceError:
        seen: dict[object, object] = {}
        for number, row in enumerate(rows):
            value = _read(ipaddress.ip_interface, row)
            if value is not None and seen.setdefault(value.ip, value) != value:
                return [Problem(Kind.TWICE, number, row)]
    return []


def _both_ends(draft: Draft) -> tuple[Problem, ...]:
    local, remote = ([row for row in rows if row] for rows in (draft.local, draft.remote))
    try:
        TunnelSettings().updated({"local": local, "remote": remote})
    except VpnServiceError as error:
        own = {value.ip for value in (_read(ipaddress.ip_interface, row) for row in local) if value}
        for number, row in enumerate(draft.remote):
            value = _read(ipaddress.ip_interface, row)
            if value is not None and value.ip in own:
                return (Problem(Kind.AT_BOTH_ENDS, number, row),)
        return (Problem(Kind.OTHER, more=str(error)),)
    return ()


def _read(parse: Callable[[str], T], text: str) -> T | None:
    try:
        return parse(text)
    except ValueError:
        return None
