"""What passed lies on seconds, minutes, hours and days, nothing lost and nothing twice."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.history.buckets import HOUR, KEEP_SECONDS, MINUTE, Buckets, local_day
from vpngui.gui.history.key import Key
from vpngui.gui.history.ledger import Passed
from vpngui.gui.history.pieces import QUARTER, Layout, Piece

KEY = Key("corp-vpn-client", "Work VPN", "corp0")
NOON = 1_750_000_000 // HOUR * HOUR


def passed(begin: float, end: float, rx: int = 100, tx: int = 7) -> Passed:
    return Passed("/t/1", KEY, begin, end, rx, tx)


def test_samples_a_second_apart_lie_on_seconds_that_follow_one_another() -> None:
    """Although timers are late now and then, no second is empty and none has two samples."""
    layout, late = Layout(), [0.001, 0.004, 0.0, 0.3, 0.002, 0.001, 0.4, 0.0]
    moments = [1000.999 + second + delay for second, delay in enumerate(late)]
    starts = [
        piece.start
        for before, after in itertools.pairwise(moments)
        for piece in layout.pieces(passed(before, after), NOON)
    ]
    assert starts == list(range(starts[0], starts[0] + 7))


def test_a_clock_that_drifts_is_followed() -> None:
    layout = Layout()
    for second in range(2000):
        [piece] = layout.pieces(passed(second, second + 0.999), NOON - second * 0.001)
        assert abs(piece.start + 1 - (NOON - second * 0.001 + second + 0.999)) <= 1


@given(
    st.floats(0, 10**7),
    st.floats(1.6, 10**6),
    st.integers(0, 1 << 50),
    st.integers(0, 1 << 50),
)
def test_what_nobody_watched_is_spread_evenly(begin: float, seconds: float, rx: int, tx: int) -> None:
    pieces = list(Layout().pieces(passed(begin, begin + seconds, rx, tx), NOON))
    assert (sum(piece.rx for piece in pieces), sum(piece.tx for piece in pieces)) == (rx, tx)
    for piece in pieces:
        assert not piece.measured
        assert piece.seconds >= 1 and piece.start // QUARTER == (piece.start + piece.seconds - 1) // QUARTER
        whole = pieces[-1].start + pieces[-1].seconds - pieces[0].start
        assert abs(piece.rx - rx * piece.seconds / whole) <= 1
    for one, next_one in itertools.pairwise(pieces):
        assert one.start + one.seconds == next_one.start


def test_a_gap_does_not_cover_the_seconds_before_it() -> None:
    layout = Layout()
    [sampled] = layout.pieces(passed(10.0, 11.0), NOON)
    gap = list(layout.pieces(passed(11.0, 61.0), NOON))
    [again] = layout.pieces(passed(61.0, 62.0), NOON)
    assert sampled.start + 1 == gap[0].start
    assert gap[-1].start + gap[-1].seconds == again.start


PIECES = st.lists(
    st.builds(
        lambda start, rx, tx, measured: Piece(KEY, NOON + start, 1 if measured else 30, rx, tx, measured),
        st.integers(0, 4 * HOUR),
        st.integers(0, 1 << 40),
        st.integers(0, 1 << 40),
        st.booleans(),
    )
)


@given(PIECES, PIECES)
def test_every_length_of_time_adds_up_to_the_same(one: list[Piece], other: list[Piece]) -> None:
    mine, theirs = Buckets(), Buckets()
    mine.record(one, local_day)
    theirs.record(other, local_day)
    before = sum(amounts.rx for amounts in theirs.days.values())
    mine.add(theirs)
    pieces = one + other
    total = sum(piece.rx for piece in pieces), sum(piece.tx for piece in pieces)
    gaps = sum(gap.rx for gap in mine.gaps), sum(gap.tx for gap in mine.gaps)
    seconds = [sum(sum(minute[half : half + MINUTE]) for minute in mine.seconds.values()) for half in (0, 60)]
    assert (seconds[0] + gaps[0], seconds[1] + gaps[1]) == total
    for tier, extra in ((mine.minutes, gaps), (mine.hours, (0, 0)), (mine.days, (0, 0))):
        assert sum(amounts.rx for amounts in tier.values()) + extra[0] == total[0]
        assert sum(amounts.tx for amounts in tier.values()) + extra[1] == total[1]
    assert sum(amounts.rx for amounts in theirs.days.values()) == before


@given(PIECES)
def test_a_minute_knows_its_busiest_second(pieces: list[Piece]) -> None:
    buckets = Buckets()
    buckets.record(pieces, local_day)
    for at, seconds in buckets.seconds.items():
        assert buckets.minutes[at].peak_rx == max(seconds[:MINUTE])
        assert buckets.minutes[at].peak_tx == max(seconds[MINUTE:])
    for key, hour in buckets.hours:
        minutes = [buckets.minutes.get((key, hour * 60 + minute)) for minute in range(60)]
        assert buckets.hours[key, hour].peak_rx == max(one.peak_rx if one else 0 for one in minutes)


def test_what_is_old_is_forgotten_from_the_shortest_on() -> None:
    buckets = Buckets()
    buckets.record([Piece(KEY, NOON, 1, 5, 5, True)], local_day)
    buckets.prune(NOON + KEEP_SECONDS + MINUTE, local_day(NOON))
    assert not buckets.seconds and buckets.minutes and buckets.hours and buckets.days
    buckets.prune(NOON + 500 * 86400, local_day(NOON + 500 * 86400))
    assert buckets.empty
