"""A block: everything is stopped but some networks over the tunnel and some over the original interface."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vpngui.model.errors import InvalidParameter
from vpngui.model.networks import EVERYTHING, MAX_BLOCK, Network, parse_pair


@dataclass(frozen=True, slots=True)
class BlockRequest:
    """What may still pass: ``vpn`` over the tunnel, ``original`` over the interface used without a tunnel."""

    vpn: tuple[Network, ...] = ()
    original: tuple[Network, ...] = ()


EVERYTHING_ELSE = BlockRequest(tuple(EVERYTHING.values()))
"""Whatever does not go through the tunnel; while the tunnel is down, all of it."""


def check_block(vpn: object, original: object) -> BlockRequest:
    """Two lists of (address, prefix length), up to 255 each. Raises InvalidParameter."""
    return BlockRequest(
        _checked(vpn, "the tunnel's list"), _checked(original, "the original interface's list")
    )


def _checked(pairs: object, what: str) -> tuple[Network, ...]:
    if isinstance(pairs, str) or not isinstance(pairs, Iterable):
        raise InvalidParameter(f"{what} is a list of networks")
    listed = list(pairs)
    if len(listed) > MAX_BLOCK:
        raise InvalidParameter(f"{what} holds {len(listed)} networks; {MAX_BLOCK} are allowed")
    return tuple(dict.fromkeys(parse_pair(address, prefix) for address, prefix in listed))
