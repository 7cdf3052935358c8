"""Which networks there were already, for lists of a million."""

from __future__ import annotations

from vpngui.gui.steps import Steps
from vpngui.model.network_code import Code

_PARTS = 1 << 10
_MIXED = 0x9E3779B97F4A7C15
"""2^64 divided by the golden ratio: what is multiplied by it is spread evenly over its high bits."""
_SHIFT = 64 - 10
_MASK = (1 << 64) - 1


class Seen:
    """A set in many parts: one of a million takes tenths of a second to grow, and as long to be let go of."""

    def __init__(self) -> None:
        self._parts: list[set[Code]] = [set() for _ in range(_PARTS)]
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and code in self._parts[(hash(code) * _MIXED & _MASK) >> _SHIFT]

    def add(self, code: Code) -> None:
        """One that is not in it."""
        self._parts[(hash(code) * _MIXED & _MASK) >> _SHIFT].add(code)
        self._count += 1

    def emptied(self) -> Steps[None]:
        """Let go of all of it."""
        while self._parts:
            self._parts.pop()
            yield
