"""A tunnel's settings as a person types them, right or wrong, and what the service would be asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from vpngui.gui.snapshot import Tunnel
from vpngui.model.addresses import parse_address
from vpngui.model.errors import VpnServiceError
from vpngui.model.networks import check_routed, parse_network, parse_server
from vpngui.model.settings import DEFAULT_MTU
from vpngui.model.suffixes import parse_suffix

Value = str | bool | tuple[str, ...]


class Field(StrEnum):
    """By the keys of UpdateSettings."""

    SESSION = "session"
    MTU = "mtu"
    LOCAL = "local"
    REMOTE = "remote"
    ROUTES = "routes"
    DNS = "dns"
    SUFFIXES = "dns_suffixes"
    LOCAL_NETWORK = "local_network"


LISTS = (Field.LOCAL, Field.REMOTE, Field.ROUTES, Field.DNS, Field.SUFFIXES)
_PARSERS = {
    Field.LOCAL: parse_address,
    Field.REMOTE: parse_address,
    Field.ROUTES: lambda text: check_routed(parse_network(text)),
    Field.DNS: parse_server,
    Field.SUFFIXES: parse_suffix,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """``mtu`` is text as well; the lists have a row for each text, empty ones too."""

    session: str = ""
    mtu: str = str(DEFAULT_MTU)
    local: tuple[str, ...] = ()
    remote: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    dns: tuple[str, ...] = ()
    dns_suffixes: tuple[str, ...] = ()
    local_network: bool = False

    def get(self, field: Field) -> Any:
        return getattr(self, field.value)

    def put(self, field: Field, value: Value) -> Draft:
        return replace(self, **{field.value: value})  # type: ignore[arg-type]

    def rows(self, field: Field) -> tuple[str, ...]:
        """Those of one of LISTS."""
        found: tuple[str, ...] = self.get(field)
        return found


def of(tunnel: Tunnel) -> Draft:
    """The settings that the service has."""
    return Draft(
        tunnel.session,
        str(tunnel.mtu),
        tunnel.local,
        tunnel.remote,
        tunnel.routes,
        tunnel.dns,
        tunnel.dns_suffixes,
        tunnel.local_network,
    )


@lru_cache(maxsize=1 << 14)
def parsed(field: Field, text: str) -> tuple[str, VpnServiceError | None]:
    """One row as the service would write it, or as it was typed and what the service would say of it."""
    try:
        return str(_PARSERS[field](text)), None
    except VpnServiceError as error:
        return text, error


@lru_cache(maxsize=16)
def normal(draft: Draft, base: Draft) -> Draft:
    """As the service would have it: no empty rows, each row once and in its own notation.

    The rows of ``base`` are the service's, and need no look: a tunnel may have thousands.
    """
    lists = {}
    for field in LISTS:
        known = trusted(base, field)
        rows = (row if row in known else parsed(field, row)[0] for row in draft.rows(field) if row)
        lists[field.value] = tuple(dict.fromkeys(rows))
    mtu = mtu_of(draft.mtu)
    return replace(draft, mtu=draft.mtu if mtu is None else str(mtu), **lists)  # type: ignore[arg-type]


@lru_cache(maxsize=64)
def trusted(base: Draft, field: Field) -> frozenset[str]:
    """The rows that the service has."""
    return frozenset(base.rows(field))


def mtu_of(text: str) -> int | None:
    """The number that was typed, in any digits; None where it is none."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) < 10 else None


def differing(one: Draft, other: Draft) -> frozenset[Field]:
    """The fields in which two drafts, each ``normal`` or the service's, are not the same."""
    return frozenset(field for field in Field if one.get(field) != other.get(field))


def changes(draft: Draft, base: Draft) -> dict[str, Any]:
    """What UpdateSettings would be given, by its keys; the draft has no problem."""
    wanted = normal(draft, base)
    found: dict[str, Any] = {}
    for field in sorted(differing(wanted, base), key=list(Field).index):
        value = wanted.get(field)
        found[field.value] = list(value) if field in LISTS else value
    if Field.MTU in found:
        found[Field.MTU.value] = mtu_of(wanted.mtu)
    return found
