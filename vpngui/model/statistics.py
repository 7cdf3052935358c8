"""Traffic counters of a tunnel and the rates between two samples of them."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counters:
    """Bytes and packets as the person sees them: tx was sent into the tunnel, rx came out of it.

    Source: struct rtnl_link_stats64 (kernel statistics.rst). All fields are counts since the tunnel
    was made or its statistics were last reset.
    """

    rx_bytes: int = 0
    tx_bytes: int = 0
    rx_packets: int = 0
    tx_packets: int = 0
    rx_errors: int = 0
    tx_errors: int = 0
    rx_dropped: int = 0
    tx_dropped: int = 0

    def since(self, base: Counters) -> Counters:
        """What was counted after ``base``; a counter that went backwards (a new link) counts from 0."""
        mine, theirs = self.as_dict(), base.as_dict()
        return Counters(
            **{key: value - theirs[key] if value >= theirs[key] else value for key, value in mine.items()}
        )

    def as_tuple(self) -> tuple[int, ...]:
        """The counts in the order of the fields."""
        return tuple(self.as_dict().values())

    def as_dict(self) -> dict[str, int]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True)
class Sample:
    """Counters and the monotonic time in seconds at which they were read."""

    time: float
    counters: Counters


@dataclass(frozen=True, slots=True)
class Rates:
    """Bytes a second between two samples."""

    rx: float = 0.0
    tx: float = 0.0


def rates(before: Sample | None, after: Sample) -> Rates:
    """Zero for a first sample, for two at one moment, and across a reset."""
    if before is None or after.time <= before.time:
        return Rates()
    seconds = after.time - before.time
    rx = after.counters.rx_bytes - before.counters.rx_bytes
    tx = after.counters.tx_bytes - before.counters.tx_bytes
    if rx < 0 or tx < 0:
        return Rates()
    return Rates(rx / seconds, tx / seconds)
