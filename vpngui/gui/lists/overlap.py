"""Which networks lie within others, and the fewest that cover the same addresses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.gui.steps import Steps, sort_steps
from vpngui.model.network_code import (
    Code,
    bits_of,
    code_of,
    holds,
    last_of,
    length_of,
    value_of,
    version_of,
)

_OFTEN = 512
_MOST = 2**31
"""Half of all IPv4 addresses."""


def nearest_steps(codes: Sequence[Code]) -> Steps[dict[Code, Code]]:
    """For each network that lies within another the narrowest that holds it. Each code once."""
    ordered = yield from sort_steps(codes)
    nearest: dict[Code, Code] = {}
    around: list[Code] = []
    for count, code in enumerate(ordered):
        while around and not holds(around[-1], code):
            around.pop()
        if around:
            nearest[code] = around[-1]
        around.append(code)
        if not count % _OFTEN:
            yield
    return nearest


@dataclass(frozen=True, slots=True)
class Merged:
    """``codes`` are in order; those of ``listed`` that lie in one begin at its place in ``starts``."""

    codes: list[Code]
    listed: list[Code]
    starts: list[int]

    def parts(self, at: int) -> list[Code]:
        end = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.listed)
        return self.listed[self.starts[at] : end]


def merged_steps(codes: Sequence[Code]) -> Steps[Merged]:
    """The fewest networks that cover the same addresses.

    Those that lie within others are left out, and two halves become one network. Nothing becomes
    everything: the halves of a family stay two.
    """
    # Numbers alone: a hundred thousand lists would keep the garbage collector busy for whole frames.
    ordered = yield from sort_steps(codes)
    found: list[Code] = []
    starts: list[int] = []
    for count, code in enumerate(ordered):
        if not count % _OFTEN:
            yield
        if found and holds(found[-1], code):
            continue
        start = count
        while found and (joined := _joined(found[-1], code)):
            code = joined
            start = starts.pop()
            found.pop()
        found.append(code)
        starts.append(start)
    return Merged(found, ordered, starts)


def covers_most(merged: Sequence[Code]) -> bool:
    """Whether networks that do not overlap are half of all IPv4 addresses or more."""
    return sum(last_of(code) - value_of(code) + 1 for code in merged if version_of(code) == 4) >= _MOST


def _joined(low: Code, high: Code) -> Code | None:
    """The network whose halves these two are, if they are."""
    length = length_of(high)
    if length != length_of(low) or length == 1 or version_of(low) != version_of(high):
        return None
    half = 1 << (bits_of(high) - length)
    if value_of(high) & half and value_of(high) ^ half == value_of(low):
        return code_of(version_of(high), value_of(low), length - 1)
    return None
