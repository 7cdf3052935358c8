"""Which stretch of time is shown, and where its lines are drawn. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime

LENGTHS = (60, 600, 3600, 6 * 3600, 24 * 3600)
"""Seconds that can be shown."""
_TIME_STEPS = (10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400)
_SMALLEST = 1000.0
"""Bytes a second that the scale shows at least, so that silence looks like silence."""
_SHARE = 0.2
"""Of the larger direction's room, that the smaller one has at least."""


def window_end(now: float, length: int, columns: int, *, still: bool) -> float:
    """The right edge: whole columns, so that old peaks do not flicker.

    ``still``: the picture moves by a tenth of its width now and then, not with every sample.
    """
    step = length / 10 if still else max(length / max(columns, 1), 1.0)
    number = math.ceil(now / step)
    # The quotient may have been rounded down to a whole number.
    return (number if number * step >= now else number + 1) * step


def nice_top(value: float) -> float:
    """The next of 1, 2, 5, 10, 20, …, so that the scale stays the same for a while."""
    value = max(value, _SMALLEST)
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= value * (1 - 1e-9))


def scale(peak_rx: float, peak_tx: float) -> tuple[float, float]:
    """How far up and down the scale goes, in bytes a second; received is drawn up, sent down."""
    up, down = nice_top(peak_rx), nice_top(peak_tx)
    return max(up, down * _SHARE), max(down, up * _SHARE)


def rate_ticks(down: float, up: float, most: int) -> list[float]:
    """Multiples of 1, 2 or 5 × 10ⁿ between -down and up, ``most`` of them at most, 0 among them."""
    step = nice_step((down + up) / max(most - 1, 1))
    return [step * n for n in range(-math.floor(down / step), math.floor(up / step) + 1)]


def nice_step(smallest: float) -> float:
    power = 10.0 ** math.floor(math.log10(smallest))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= smallest * (1 - 1e-9))


def time_step(length: float, most: int) -> int:
    """Seconds between two labels, of which ``most`` have room."""
    return next((step for step in _TIME_STEPS if length / step <= most), _TIME_STEPS[-1])


def time_ticks(begin: float, end: float, step: int, ahead: Callable[[float], int]) -> list[float]:
    """The moments at which the local clock shows whole steps; ``ahead`` is its distance from UTC then."""
    found = []
    offset = ahead(begin)
    moment = math.ceil((begin + offset) / step) * step - offset
    while moment <= end:
        found.append(float(moment))
        moment += step
        if (change := ahead(moment) - offset) != 0:
            offset += change
            moment = math.ceil((moment + offset) / step) * step - offset
    return found


def local_offset(moment: float) -> int:
    found = datetime.fromtimestamp(moment).astimezone().utcoffset()
    return int(found.total_seconds()) if found is not None else 0
