"""A row of a list: what it stands for, by the very parsers that read a configuration. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from vpngui.gui.profiles.editor.fields import Field
from vpngui.model.errors import InvalidParameter, VpnServiceError
from vpngui.model.networks import check_routed
from vpngui.profiles import values


class OtherList(InvalidParameter):
    """Right, but in the list beside this one."""


def _networks(text: str) -> Iterable[Any]:
    return [check_routed(network) for network in values.networks(text)[0]]


def _servers(text: str) -> Iterable[Any]:
    servers, domains = values.servers_and_domains(text)
    if domains:
        raise OtherList("this is a domain")
    return servers


def _domains(text: str) -> Iterable[Any]:
    servers, domains = values.servers_and_domains(text)
    if servers:
        raise OtherList("this is an address")
    return domains


_PARSERS: dict[Field, Callable[[str], Iterable[Any]]] = {
    Field.ADDRESSES: values.addresses,
    Field.DNS: _servers,
    Field.SEARCH: _domains,
    Field.ALLOWED: _networks,
}
LISTS = tuple(_PARSERS)


@lru_cache(maxsize=1 << 15)
def parsed(field: Field, row: str) -> tuple[tuple[str, ...], VpnServiceError | None]:
    """What the row of one of LISTS stands for, each in its own notation; nothing, and why, where it is wrong.

    A row may hold several, between commas, as a line of a configuration does.
    """
    try:
        return tuple(str(value) for value in values_of(field, row)), None
    except VpnServiceError as error:
        return (), error


def values_of(field: Field, row: str) -> Iterable[Any]:
    """The values themselves. Raises what the parsers raise."""
    return _PARSERS[field](row)


def normal(field: Field, texts: tuple[str, ...], base: tuple[str, ...]) -> tuple[str, ...]:
    """The rows as they would come back from the store: each once, none empty; what is wrong as it was typed.

    ``base`` came from there.
    """
    return base if texts is base else _normal(field, texts)


@lru_cache(maxsize=64)
def _normal(field: Field, texts: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in texts:
        if row.strip():
            found.update(dict.fromkeys(parsed(field, row)[0] or (row,)))
    return tuple(found)


@lru_cache(maxsize=64)
def wrong(field: Field, texts: tuple[str, ...]) -> tuple[tuple[int, VpnServiceError], ...]:
    """The numbers of the rows that stand for nothing, and why."""
    errors = ((number, parsed(field, row)[1]) for number, row in enumerate(texts) if row.strip())
    return tuple((number, error) for number, error in errors if error is not None)


def learn(field: Field, texts: tuple[str, ...]) -> None:
    """Have it all known for thousands of rows before an event loop asks; for another thread."""
    _normal(field, texts)
    wrong(field, texts)
    has_six(field, texts)


@lru_cache(maxsize=1 << 13)
def every(field: Field, texts: tuple[str, ...]) -> frozenset[str]:
    """All that the rows of a list stand for, wrong ones aside."""
    return frozenset(one for row in texts if row.strip() for one in parsed(field, row)[0])


@lru_cache(maxsize=1 << 13)
def has_six(field: Field, texts: tuple[str, ...]) -> bool:
    """Whether anything of IPv6 is among them."""
    return any(":" in one for one in every(field, texts))


@lru_cache(maxsize=64)
def trusted(rows: tuple[str, ...]) -> frozenset[str]:
    """Rows that were checked when they came."""
    return frozenset(rows)
