"""The scales of the graph: bytes a second and the time of day, in the person's own notation."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from vpngui.gui.presenters import numbers
from vpngui.gui.traffic.view import local_offset, rate_ticks, time_step, time_ticks

_ROW, _COLUMN = 2.5, 1.6
"""What a mark wants, down in lines and across in its own widths."""


class RateAxis(pg.AxisItem):  # type: ignore[misc]
    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        row = QFontMetricsF(self.style["tickFont"]).height() * _ROW
        ticks = rate_ticks(-low, high, max(int(size / row), 3))
        return [(ticks[1] - ticks[0], ticks)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [numbers.mark(value) for value in values]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    def __init__(self, orientation: str, **options: Any) -> None:
        super().__init__(orientation, **options)
        self.origin = 0.0
        """Unix time of 0 on this axis: such times themselves are too large for a painter's numbers."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        low, high = sorted((low, high))  # from right to left they come the other way round
        width = QFontMetricsF(self.style["tickFont"]).horizontalAdvance(numbers.exact_time(self.origin))
        step = time_step(high - low, max(int(size / (width * _COLUMN)), 1))
        ticks = time_ticks(self.origin + low, self.origin + high, step, local_offset)
        return [(float(step), [tick - self.origin for tick in ticks])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        shown = numbers.exact_time if spacing < 60 else numbers.time_of_day
        return [shown(self.origin + value) for value in values]
