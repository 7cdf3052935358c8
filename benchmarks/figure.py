"""One measured figure and the goal that it is held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """``median`` and ``reference`` in ``unit``; ``ratio`` is the median of the pairs' own ratios."""

    name: str
    median: float
    unit: str
    reference: float
    ratio: float
    goal: str
    met: bool

    def __str__(self) -> str:
        mark = "met" if self.met else "NOT MET"
        return (
            f"{self.name:<16} {self.median:>12.3f} {self.unit:<10} reference {self.reference:>12.3f}"
            f"  ratio {self.ratio:>6.3f}  goal {self.goal}  {mark}"
        )


def paired(
    name: str, unit: str, pairs: Sequence[tuple[float, float]], *, at_most: float = 0, at_least: float = 0
) -> Figure:
    """The figure of pairs (ours, reference) that were measured in turn."""
    ratio = median(ours / reference for ours, reference in pairs)
    met = ratio <= at_most if at_most else ratio >= at_least
    return Figure(
        name,
        median(ours for ours, _ in pairs),
        unit,
        median(reference for _, reference in pairs),
        ratio,
        f"<= {at_most:g}" if at_most else f">= {at_least:g}",
        met,
    )


def absolute(name: str, unit: str, value: float, *, at_most: float) -> Figure:
    """The figure of one value that is held against the goal itself."""
    return Figure(name, value, unit, at_most, value, f"<= {at_most:g}", value <= at_most)
