"""Values of the service in words for a terminal. Pure."""

from __future__ import annotations

import time
from collections.abc import Sequence

from vpngui.cli.table import amount
from vpngui.model.effects import Effect
from vpngui.model.statistics import Counters, Rates

CONDITIONS = {
    "down": "not connected",
    "blocked": "not connected, and nothing goes beside it",
    "asking": "being asked for",
    "error": "failed",
    "up": "connected",
    "connecting": "connecting",
    "connected": "connected",
    "reconnecting": "reconnecting",
    "no-answer": "the other end does not answer",
}


def effects_text(effects: Sequence[Effect], most: int = 4) -> str:
    """In short: what a request does."""
    said = [f"{one.kind.value.replace('-', ' ')} {one.subject}".strip() for one in effects]
    more = [f"and {len(said) - most} more"] if len(said) > most else []
    return ", ".join(said[:most] + more)


def moment(seconds: int) -> str:
    """A moment in Unix seconds by the local clock, as ISO 8601 has it; empty for 0."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(seconds)) if seconds else ""


def counters_text(counters: Counters) -> str:
    """Both directions, and what went wrong where anything did."""
    parts = [
        f"received {amount(counters.rx_bytes)} ({counters.rx_packets} packets)",
        f"sent {amount(counters.tx_bytes)} ({counters.tx_packets} packets)",
    ]
    errors = counters.rx_errors + counters.tx_errors
    dropped = counters.rx_dropped + counters.tx_dropped
    if errors or dropped:
        parts.append(f"{errors} errors, {dropped} dropped")
    return ", ".join(parts)


def rates_text(rates: Rates) -> str:
    return f"receiving {amount(round(rates.rx))}/s, sending {amount(round(rates.tx))}/s"
