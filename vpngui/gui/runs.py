"""Where things that belong together lie side by side. Pure."""

from __future__ import annotations

from collections.abc import Sequence


def runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """The first and last position of each run of true values."""
    found: list[tuple[int, int]] = []
    for position, flag in enumerate(flags):
        if flag and found and found[-1][1] == position - 1:
            found[-1] = (found[-1][0], position)
        elif flag:
            found.append((position, position))
    return found
