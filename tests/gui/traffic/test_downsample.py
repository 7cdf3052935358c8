"""Whatever is drawn in however few columns: no peak is lost, and the sums stay."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vpngui.gui.history.buckets import Buckets, local_day
from vpngui.gui.history.key import Key
from vpngui.gui.history.pieces import Piece
from vpngui.gui.traffic.downsample import Floats, columns
from vpngui.gui.traffic.tracks import Rows, Tracks

BEGIN = 1_750_000_000.0
ROW = st.tuples(
    st.floats(0, 86400), st.floats(0.5, 3600), st.integers(0, 1 << 45), st.integers(0, 1 << 45)
).map(lambda row: (BEGIN + row[0], row[1], row[2], row[3], row[2] / row[1], row[3] / row[1]))
ROWS = st.lists(ROW, max_size=60).map(lambda rows: np.array(rows, dtype=np.float64).reshape(-1, 6))
COUNT = st.integers(1, 2000)


@given(ROWS, COUNT)
def test_sums_are_conserved(rows: Floats, count: int) -> None:
    found = columns(rows, BEGIN, BEGIN + 100_000, count)
    assert found.rx.sum() == pytest.approx(rows[:, 2].sum())
    assert found.tx.sum() == pytest.approx(rows[:, 3].sum())
    assert (found.rate_rx * found.seconds).sum() == pytest.approx(rows[:, 2].sum())


@given(ROWS, COUNT)
def test_no_peak_is_lost_and_none_is_made_up(rows: Floats, count: int) -> None:
    assume(len(rows))
    found = columns(rows, BEGIN, BEGIN + 100_000, count)
    assert found.peak_rx.max() == rows[:, 4].max()
    assert found.peak_tx.max() == rows[:, 5].max()
    places = np.minimum(((rows[:, 0] - BEGIN) / found.seconds).astype(int), count - 1)
    assert (found.peak_rx[places] >= rows[:, 4]).all()
    assert set(found.peak_rx) <= set(rows[:, 4]) | {0.0}


@given(st.lists(st.tuples(st.integers(0, 1 << 40), st.integers(0, 1 << 40)), min_size=1), COUNT)
def test_where_seconds_follow_one_another_the_average_is_never_above_the_peak(
    seconds: list[tuple[int, int]], count: int
) -> None:
    rows = np.array([(BEGIN + n, 1, rx, tx, rx, tx) for n, (rx, tx) in enumerate(seconds)], dtype=np.float64)
    found = columns(rows, BEGIN, BEGIN + len(rows), count)
    assert (found.rate_rx <= found.peak_rx * (1 + 1e-9)).all()
    assert (found.rate_tx <= found.peak_tx * (1 + 1e-9)).all()


@given(ROWS, st.floats(0, 80_000), st.floats(60, 20_000), COUNT)
def test_what_lies_outside_is_left_out(rows: Floats, begin: float, length: float, count: int) -> None:
    start, end = BEGIN + begin, BEGIN + begin + length
    inside = np.clip(np.minimum(rows[:, 0] + rows[:, 1], end) - np.maximum(rows[:, 0], start), 0, None)
    expected = (rows[:, 2] * inside / rows[:, 1]).sum()
    assert columns(rows, start, end, count).rx.sum() == pytest.approx(expected, rel=1e-6, abs=1)


def test_a_second_that_is_wider_than_a_column_has_one_height() -> None:
    rows = np.array([(BEGIN + 1, 1, 100, 10, 100, 10)], dtype=np.float64)
    found = columns(rows, BEGIN, BEGIN + 3, 30)
    assert found.rate_rx.tolist() == pytest.approx([0] * 10 + [100] * 10 + [0] * 10)
    assert found.peak_rx.tolist() == [0] * 10 + [100] * 10 + [0] * 10


def test_nothing_gives_nothing() -> None:
    found = columns(np.empty((0, 6)), BEGIN, BEGIN + 60, 50)
    assert found.rx.tolist() == found.peak_tx.tolist() == [0.0] * 50


KEYS = (Key("a", "", "corp0"), Key("b", "", "home0"))
PIECES = st.lists(
    st.builds(
        lambda key, start, rx, tx, measured: Piece(
            key, int(BEGIN) + start, 1 if measured else 60, rx, tx, measured
        ),
        st.sampled_from(KEYS),
        st.integers(0, 600),
        st.integers(0, 1 << 40),
        st.integers(0, 1 << 40),
        st.booleans(),
    )
)


@given(PIECES, st.booleans())
def test_the_history_draws_what_passed(pieces: list[Piece], rolled_up: bool) -> None:
    buckets = Buckets()
    buckets.record(pieces, local_day)
    if rolled_up:
        buckets.seconds.clear()
    tracks = Tracks(buckets)
    for track, of_it in [
        (tracks.total, pieces),
        *((track, [piece for piece in pieces if piece.key == key]) for key, track in tracks.by_key.items()),
    ]:
        measured, averaged = track.measured.array, track.averaged.array
        assert measured[:, 2].sum() == sum(piece.rx for piece in of_it if piece.measured)
        assert averaged[:, 3].sum() == sum(piece.tx for piece in of_it if not piece.measured)
    peaks: dict[int, int] = {}
    for piece in pieces:
        if piece.measured:
            peaks[piece.start] = peaks.get(piece.start, 0) + piece.rx
    if peaks and not rolled_up:
        assert tracks.total.measured.array[:, 4].max() == max(peaks.values())


def test_what_comes_is_drawn_too_and_moves_with_the_clock() -> None:
    tracks = Tracks()
    for second in range(3000):
        tracks.record(
            [Piece(key, int(BEGIN) + second, 1, 5, second, True) for key in KEYS]
            + [Piece(KEYS[0], int(BEGIN) + second, 1, 1000, 0, False)]
        )
    assert len(tracks.total.measured.array) == len(tracks.by_key[KEYS[0]].measured.array) == 3000
    assert tracks.total.measured.array[-1].tolist() == [BEGIN + 2999, 1, 10, 2 * 2999, 10, 2 * 2999]
    assert tracks.total.averaged.array[:, 2].sum() == 3_000_000
    tracks.shift(-3600.0)
    assert tracks.by_key[KEYS[1]].measured.array[0, 0] == BEGIN - 3600


@given(st.lists(ROW, max_size=30), st.lists(ROW, max_size=30), st.integers(2, 500))
def test_what_is_added_to_a_drawing_is_as_if_all_were_drawn_anew(
    before: list[tuple[float, ...]], after: list[tuple[float, ...]], count: int
) -> None:
    grown, view = Rows(), (BEGIN, BEGIN + 90_000, count)
    for row in before:
        grown.append(row)
    grown.columns(*view)
    for row in after:
        grown.append(row)
    found, fresh = grown.columns(*view), columns(grown.array, *view)
    for name in ("rx", "tx", "peak_rx", "peak_tx"):
        assert getattr(found, name) == pytest.approx(getattr(fresh, name))
    grown.shift(100.0)
    assert grown.columns(*view).rx == pytest.approx(columns(grown.array, *view).rx)
