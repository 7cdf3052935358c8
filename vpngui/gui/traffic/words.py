"""What the page Traffic says: names, times, and the curve in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.gui.history.key import OTHERS, Key
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters import numbers


def title(key: Key) -> str:
    """The session's name as the application gave it, else the interface's."""
    if key == OTHERS:
        return translate("Traffic", "Other tunnels")
    return inert(key.session) if key.session else visible(key.interface)


def detail(key: Key) -> str:
    """Interface and application, as far as the title does not say them."""
    if key.profile:
        return translate("Traffic", "WireGuard profile")
    words = [visible(key.interface)] if key.session and key != OTHERS else []
    if key.owner:
        words.append(visible(key.owner))
    return " · ".join(words)


def length(seconds: int) -> str:
    """A range that can be chosen."""
    if seconds < 3600:
        return translate("Traffic", "{count} min").format(count=numbers.whole(seconds // 60))
    return translate("Traffic", "{count} h").format(count=numbers.whole(seconds // 3600))


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one direction: bytes a second now and at most, bytes in all; ``now`` is None while it is paused."""

    now: float | None
    peak: float
    total: float

    def texts(self) -> tuple[str, str, str]:
        now = translate("Traffic", "–", "no rate") if self.now is None else numbers.rate(self.now)
        return now, numbers.rate(self.peak), numbers.amount(self.total)


def summary(received: Figures, sent: Figures) -> str:
    """The curve for who does not see it."""
    parts = []
    for text, still, figures in (
        (
            translate("Traffic", "Received: {now} now, {peak} at most, {total} in all."),
            translate("Traffic", "Received: {peak} at most, {total} in all."),
            received,
        ),
        (
            translate("Traffic", "Sent: {now} now, {peak} at most, {total} in all."),
            translate("Traffic", "Sent: {peak} at most, {total} in all."),
            sent,
        ),
    ):
        now, peak, total = figures.texts()
        parts.append((still if figures.now is None else text).format(now=now, peak=peak, total=total))
    return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Reading:
    """One column of the graph, in bytes a second; ``name`` is empty for all that is shown together."""

    name: str
    rx: float
    tx: float
    peak_rx: float
    peak_tx: float


def readout(moment: float, seconds: float, readings: Sequence[Reading], averaged: bool) -> list[str]:
    """Lines: when, then what passed; ``seconds`` is how long the column is."""
    exact = seconds < 60
    lines = [numbers.exact_time(moment) if exact else numbers.moment(moment)]
    for one in readings:
        received = _rate(one.rx, one.peak_rx, seconds)
        sent = _rate(one.tx, one.peak_tx, seconds)
        if one.name:
            text = translate("Traffic", "{name}: received {received}, sent {sent}")
            lines.append(text.format(name=one.name, received=received, sent=sent))
        else:
            lines.append(translate("Traffic", "Received {rate}").format(rate=received))
            lines.append(translate("Traffic", "Sent {rate}").format(rate=sent))
    if averaged:
        lines.append(translate("Traffic", "An average: vpngui did not look at that time."))
    return lines


def _rate(average: float, peak: float, seconds: float) -> str:
    if seconds <= 1.5:
        # A column that two seconds share shows the busier one.
        return numbers.rate(max(average, peak))
    if peak <= average * 1.05:
        return numbers.rate(average)
    text = translate("Traffic", "{rate} (at most {peak})", "average and highest rate")
    return text.format(rate=numbers.rate(average), peak=numbers.rate(peak))
