"""The rates of the last minute, for the small curves of the list."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

from vpngui.gui.snapshot import Traffic
from vpngui.model.statistics import Rates

SECONDS = 60
"""Samples that are kept of each tunnel; one comes each second."""


class Sparks:
    def __init__(self) -> None:
        self._rates: dict[str, deque[Rates]] = {}

    def add(self, traffic: Mapping[str, Traffic]) -> None:
        """The next sample of all tunnels; none at all means that nobody looked, so all begins anew."""
        if not traffic:
            self._rates.clear()
        for gone in self._rates.keys() - traffic.keys():
            del self._rates[gone]
        for path, now in traffic.items():
            self._rates.setdefault(path, deque(maxlen=SECONDS)).append(now.rates)

    def of(self, path: str) -> Sequence[Rates]:
        """Bytes a second, the latest last; empty for a tunnel without samples."""
        return self._rates.get(path, ())


def curve(values: Sequence[float], top: float, width: float, height: float) -> list[tuple[float, float]]:
    """Points in a box whose y grows downwards: the latest value at its right edge, ``top`` at its upper."""
    step = width / (SECONDS - 1)
    start = width - step * (len(values) - 1)
    scale = height / top if top > 0 else 0.0
    return [(start + step * number, height - value * scale) for number, value in enumerate(values)]
