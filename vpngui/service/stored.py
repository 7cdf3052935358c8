"""Values as JSON and back, for what the service keeps of its own. Pure.

What is read is checked like what an application sends: whoever wrote the file, only what checks counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

from vpngui.model.block import BlockRequest, check_block
from vpngui.model.identity import Grade, Identity
from vpngui.model.networks import Network
from vpngui.model.settings import TunnelSettings

_MAX_TEXT = 4096
_MAX_NUMBER = (1 << 63) - 1

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class Wrong(Exception):
    """A value is not what belongs there; functions that read raise it, and the typed errors of ``model``."""


def identity(value: Any) -> Identity:
    given = keys(value, Identity)
    grade = word(given["grade"], Grade)
    name, executable = text(given["name"]), text(given["executable"])
    return Identity(grade, name, executable, number(given["uid"], -1), number(given["pid"], -1))


def settings_value(settings: TunnelSettings) -> dict[str, Any]:
    values = plain(settings)
    return {key: list(map(str, one)) if isinstance(one, tuple) else one for key, one in values.items()}


def settings(value: Any) -> TunnelSettings:
    given = keys(value, TunnelSettings)
    require(not any(isinstance(one, dict) for one in given.values()), "a list of settings is none")
    return TunnelSettings().updated(given)


def block_value(block: BlockRequest) -> dict[str, Any]:
    def pairs(networks: tuple[Network, ...]) -> list[list[Any]]:
        return [[str(network.network_address), network.prefixlen] for network in networks]

    return {"vpn": pairs(block.vpn), "original": pairs(block.original)}


def block(value: Any) -> BlockRequest:
    given = keys(value, BlockRequest)
    for pairs in given.values():
        require(
            isinstance(pairs, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in pairs),
            "a block is made of pairs of address and prefix length",
        )
    return check_block(given["vpn"], given["original"])


def plain(value: Any) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value)}


def keys(value: Any, kind: type) -> dict[str, Any]:
    """``value`` when it has exactly the fields of ``kind``."""
    wanted = {one.name for one in fields(kind)}
    require(isinstance(value, dict) and set(value) == wanted, f"it has not the fields of a {kind.__name__}")
    return dict(value)


def require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Wrong(otherwise)


def number(value: Any, least: int = 0) -> int:
    require(isinstance(value, int) and not isinstance(value, bool), f"{value!r} is no number")
    require(least <= value <= _MAX_NUMBER, f"{value} is out of range")
    return int(value)


def flag(value: Any) -> bool:
    require(isinstance(value, bool), f"{value!r} is neither true nor false")
    return bool(value)


def text(value: Any) -> str:
    require(isinstance(value, str) and len(value) <= _MAX_TEXT, "a text is none, or too long")
    return str(value)


def matching(value: Any, pattern: re.Pattern[str]) -> str:
    found = text(value)
    require(pattern.fullmatch(found) is not None, f"{found!r} is not what belongs there")
    return found


def word(value: Any, words: type[E]) -> E:
    """One of an enumeration's values."""
    require(isinstance(value, str) and value in set(words), f"{value!r} is none of {words.__name__}")
    return words(value)


def maybe(value: Any, read: Callable[[Any], T]) -> T | None:
    return None if value is None else read(value)
