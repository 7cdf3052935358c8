"""The stretch of time that is shown, and the lines of its scale."""

from __future__ import annotations

import math
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.traffic.view import (
    LENGTHS,
    nice_top,
    rate_ticks,
    scale,
    time_step,
    time_ticks,
    window_end,
)

RATE = st.floats(0, 1e13)
NOW = 1_750_000_000.3


@given(st.floats(1e9, 2e9), st.sampled_from(LENGTHS), st.integers(50, 3000), st.booleans())
def test_now_is_always_shown_and_near_the_edge(now: float, length: int, columns: int, still: bool) -> None:
    end = window_end(now, length, columns, still=still)
    assert 0 <= end - now <= (length / 10 if still else max(length / columns, 1)) + 1e-3


def test_where_little_may_move_the_picture_stands_still_for_a_while() -> None:
    ends = {window_end(NOW + second, 60, 900, still=True) for second in range(60)}
    assert len(ends) <= 11
    assert len({window_end(NOW + second, 60, 900, still=False) for second in range(60)}) == 60


@given(RATE, RATE)
def test_everything_fits_and_neither_direction_is_squeezed_out(peak_rx: float, peak_tx: float) -> None:
    up, down = scale(peak_rx, peak_tx)
    assert up >= peak_rx * (1 - 1e-8) and down >= peak_tx * (1 - 1e-8)
    assert min(up, down) >= max(up, down) * 0.19


@given(st.floats(0, 1e15))
def test_the_scale_is_a_round_number_and_not_much_too_large(value: float) -> None:
    top = nice_top(value)
    assert top <= max(value, 1000) * 2.5 * (1 + 1e-6)
    digits = top / 10 ** math.floor(math.log10(top))
    assert min(abs(digits - nice) for nice in (1, 2, 5, 10)) < 1e-6


@given(RATE, RATE, st.integers(3, 12))
def test_there_are_few_lines_and_one_of_them_is_zero(peak_rx: float, peak_tx: float, most: int) -> None:
    up, down = scale(peak_rx, peak_tx)
    ticks = rate_ticks(down, up, most)
    assert 0.0 in ticks and 2 <= len(ticks) <= most + 1
    assert min(ticks) >= -down * (1 + 1e-9) and max(ticks) <= up * (1 + 1e-9)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("most", [3, 6, 10])
def test_times_have_room(length: int, most: int) -> None:
    step = time_step(length, most)
    assert len(time_ticks(NOW, NOW + length, step, lambda moment: 0)) <= most + 1 or most == 3


def zone(name: str, moment: float) -> int:
    offset = datetime.fromtimestamp(moment, ZoneInfo(name)).utcoffset()
    assert offset is not None
    return int(offset.total_seconds())


@pytest.mark.parametrize("name", ["Asia/Kathmandu", "Asia/Kolkata", "Europe/Berlin", "America/St_Johns"])
def test_times_are_round_where_the_person_is(name: str) -> None:
    ticks = time_ticks(NOW, NOW + 86400, 10800, lambda moment: zone(name, moment))
    shown = [datetime.fromtimestamp(tick, ZoneInfo(name)) for tick in ticks]
    assert len(shown) == 8
    assert all(moment.minute == 0 and moment.hour % 3 == 0 for moment in shown)


def test_times_stay_round_when_summer_time_ends() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    begin = datetime(2025, 10, 25, 20, 0, tzinfo=berlin).timestamp()
    ticks = time_ticks(begin, begin + 43200, 10800, lambda moment: zone("Europe/Berlin", moment))
    hours = [datetime.fromtimestamp(tick, berlin).hour for tick in ticks]
    assert hours == [21, 0, 3, 6]
