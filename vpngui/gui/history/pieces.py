"""Traffic laid out on the seconds of the wall clock. Pure.

Between two samples of a second the traffic is that second's. What passed while nobody looked has no known
shape: it is spread evenly over the time, and marked as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vpngui.gui.history.key import Key
from vpngui.gui.history.ledger import Passed

QUARTER = 900
"""Seconds. Every time zone is a whole number of these away from UTC, so a piece lies within one local day."""
LONGEST = 400 * 86400
"""Seconds; what passed over a longer time counts as if it had been this long."""
_SAMPLED = 1.5
"""Seconds: a longer time between two looks is one in which nobody looked."""
_MOST_BYTES = 1 << 62
"""What passed at once; SQLite's integers end at 2 ** 63."""


@dataclass(frozen=True, slots=True)
class Piece:
    """``start`` in whole seconds of Unix time; ``measured`` pieces are one second long."""

    key: Key
    start: int
    seconds: int
    rx: int
    tx: int
    measured: bool


class Layout:
    """Puts samples on seconds, one on each although they never come on time to the millisecond."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def pieces(self, passed: Passed, offset: float) -> Iterator[Piece]:
        """``offset`` is what the wall clock is ahead of the clock of ``passed``, in seconds."""
        rx, tx = min(passed.rx, _MOST_BYTES), min(passed.tx, _MOST_BYTES)
        end = passed.end + offset
        if passed.end - passed.begin <= _SAMPLED:
            second = self._second(passed.path, end)
            self._last[passed.path] = second
            if rx or tx:
                yield Piece(passed.key, second, 1, rx, tx, True)
            return
        last = round(end)
        first = round(max(passed.begin + offset, end - LONGEST))
        if (known := self._last.get(passed.path)) is not None and first <= known + 1 < last:
            first = max(first, known + 1)
        self._last[passed.path] = last - 1
        if rx or tx:
            yield from _spread(passed.key, first, max(last - first, 1), rx, tx)

    def forget(self, paths: set[str]) -> None:
        """These tunnels are gone."""
        for path in paths & self._last.keys():
            del self._last[path]

    def restart(self) -> None:
        """The wall clock was set: seconds do not go on from those before."""
        self._last.clear()

    def _second(self, path: str, end: float) -> int:
        """The second after the last one where that is about the time, else the one that fits best."""
        following = self._last.get(path, 0) + 1
        return following if abs(following + 1 - end) <= 1 else round(end) - 1


def _spread(key: Key, start: int, seconds: int, rx: int, tx: int) -> Iterator[Piece]:
    """Pieces that end where quarters of an hour end; what they hold adds up to exactly what passed."""
    begin, done_rx, done_tx = start, 0, 0
    while begin < start + seconds:
        end = min((begin // QUARTER + 1) * QUARTER, start + seconds)
        until_rx, until_tx = (amount * (end - start) // seconds for amount in (rx, tx))
        yield Piece(key, begin, end - begin, until_rx - done_rx, until_tx - done_tx, False)
        begin, done_rx, done_tx = end, until_rx, until_tx
