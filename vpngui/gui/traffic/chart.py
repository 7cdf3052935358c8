"""The graph with what belongs to it: curves out of tracks, the figures below, the values under the cross."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpngui.gui import motion, theme
from vpngui.gui.history.key import Key
from vpngui.gui.i18n import translate
from vpngui.gui.steps import Steps
from vpngui.gui.stepwise import Stepwise
from vpngui.gui.theme import GRID
from vpngui.gui.traffic import ink, words
from vpngui.gui.traffic.choice import Choice, Shown
from vpngui.gui.traffic.downsample import RX, START, TX, WIDTH, Columns, Floats
from vpngui.gui.traffic.figures import FiguresView, Line
from vpngui.gui.traffic.graph import Curve, Graph
from vpngui.gui.traffic.tracks import Track, Tracks
from vpngui.gui.traffic.view import scale, window_end

_NOW = 2.5
"""Seconds within which the last sample says how much passes now."""
_DESCRIBED = 10.0
"""Seconds between two texts for a screen reader, which would read each of them."""


@dataclass(frozen=True)
class _Drawn:
    """One curve and what is written about it."""

    name: str
    curve: Curve
    now: tuple[float, float]
    """Bytes a second, received and sent."""


class Chart(Stepwise, QWidget):
    """``order`` gives the tunnels, those that matter most first."""

    def _built(self, order: Callable[[], Sequence[Key]]) -> Steps[None]:
        self._order = order
        self._drawn: list[_Drawn] = []
        self._begin = self._end = 0.0
        self._length = 0
        self._choice: Choice = Shown.TOGETHER
        self._described = 0.0
        self._tracks: Tracks | None = None
        self._live = True
        self.graph = Graph()
        self.graph.mirror(self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        yield
        self._figures = FiguresView()
        yield
        self._bubble = _Bubble(self.graph)
        self._silence = QLabel(translate("Traffic", "Nothing passed in this time"), self.graph)
        self._silence.setTextFormat(Qt.TextFormat.PlainText)
        self._silence.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.graph.pointed.connect(self._pointed)
        yield
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.graph, 1)
        layout.addWidget(self._figures)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.graph.mirror(self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def draw(self, tracks: Tracks, length: int, choice: Choice, now: float, *, live: bool) -> None:
        """The last ``length`` seconds before ``now``; not ``live``: that is over already."""
        count = self.graph.columns
        end = window_end(now, length, count, still=motion.reduced(self)) if live else now
        another = (tracks, length, choice, live) != (self._tracks, self._length, self._choice, self._live)
        self._tracks, self._live = tracks, live
        self._begin, self._end, self._length, self._choice = end - length, end, length, choice
        self._drawn = self._chosen(tracks, choice, count, now)
        peaks = [
            (max(one.peak_rx.max(), two.rate_rx.max()), max(one.peak_tx.max(), two.rate_tx.max()))
            for one, two in ((drawn.curve.measured, drawn.curve.averaged) for drawn in self._drawn)
        ]
        high = scale(max(rx for rx, _ in peaks), max(tx for _, tx in peaks))
        self.graph.show_curves([one.curve for one in self._drawn], self._begin, self._end, high)
        self._show_figures(live)
        silent = all(rx == 0 and tx == 0 for rx, tx in peaks)
        self._show_silence(silent)
        if another or abs(now - self._described) >= _DESCRIBED:
            self._described = now
            self._describe()
        self._pointed(self.graph.cross)

    def _chosen(self, tracks: Tracks, choice: Choice, count: int, now: float) -> list[_Drawn]:
        if choice is not Shown.EACH:
            track = tracks.by_key.get(choice, Track()) if isinstance(choice, Key) else tracks.total
            name = words.title(choice) if isinstance(choice, Key) else ""
            received, sent = (ink.of_direction(one, self.palette()) for one in (ink.RECEIVED, ink.SENT))
            return [self._curve(name, track, received, sent, count, now, filled=True)]
        keys = [key for key in self._order() if key in tracks.by_key]
        found = []
        for number, key in enumerate(keys[: ink.MOST_TUNNELS]):
            stroke = ink.of_tunnel(number, self.palette())
            found.append(self._curve(words.title(key), tracks.by_key[key], stroke, stroke, count, now))
        if rest := keys[ink.MOST_TUNNELS :]:
            stroke = ink.of_tunnel(ink.MOST_TUNNELS, self.palette())
            text = translate("Traffic", "%n other tunnels", None, len(rest))
            everything = self._curve(text, tracks.total, stroke, stroke, count, now)
            found.append(_without(everything, found))
        if not found:
            stroke = ink.of_tunnel(0, self.palette())
            found.append(self._curve("", Track(), stroke, stroke, count, now))
        return found

    def _curve(
        self,
        name: str,
        track: Track,
        received: ink.Ink,
        sent: ink.Ink,
        count: int,
        now: float,
        *,
        filled: bool = False,
    ) -> _Drawn:
        measured, averaged = (
            rows.columns(self._begin, self._end, count) for rows in (track.measured, track.averaged)
        )
        curve = Curve(received, sent, measured, averaged, filled)
        return _Drawn(name, curve, _now(track.measured.array, now))

    def _show_figures(self, live: bool) -> None:
        lines = []
        for drawn in self._drawn:
            received, sent = _figures(drawn, live)
            if self._choice is Shown.EACH:
                both = [
                    translate("Traffic", "{received} / {sent}", "amounts").format(received=one, sent=two)
                    for one, two in zip(received.texts(), sent.texts(), strict=True)
                ]
                if drawn.name:
                    lines.append(Line(drawn.curve.received.pen, drawn.name, (both[0], both[1], both[2])))
                continue
            text = translate("Traffic", "Received")
            lines.append(Line(drawn.curve.received.pen, text, received.texts()))
            lines.append(Line(drawn.curve.sent.pen, translate("Traffic", "Sent"), sent.texts()))
        self._figures.show_lines(lines)

    def _describe(self) -> None:
        """The curves in words, for who does not see them."""
        names = {
            Shown.TOGETHER: translate("Traffic", "All tunnels together"),
            Shown.EACH: translate("Traffic", "Each tunnel by itself"),
        }
        name = names[self._choice] if isinstance(self._choice, Shown) else words.title(self._choice)
        text = translate("Traffic", "Graph of the traffic, last {length}: {name}")
        self.graph.setAccessibleName(text.format(length=words.length(self._length), name=name))
        parts = []
        for drawn in self._drawn:
            said = words.summary(*_figures(drawn, self._live))
            parts.append(f"{drawn.name}: {said}" if self._choice is Shown.EACH and drawn.name else said)
        hint = translate("Traffic", "The arrow keys read the values of a moment.")
        self.graph.setAccessibleDescription(" ".join([*parts, hint]))

    def _show_silence(self, silent: bool) -> None:
        self._silence.setVisible(silent)
        if silent:
            palette = self._silence.palette()
            palette.setColor(
                QPalette.ColorRole.WindowText, theme.quiet(self.palette(), QPalette.ColorRole.Base)
            )
            self._silence.setPalette(palette)
            self._silence.adjustSize()
            middle = self.graph.rect().center() - self._silence.rect().center()
            self._silence.move(middle - QPoint(0, GRID * 5))

    def _pointed(self, moment: float) -> None:
        if moment < 0 or not self._drawn:
            if self._bubble.isVisible():
                self._bubble.hide()
                self._describe()
            return
        first = self._drawn[0].curve.measured
        place = min(max(int((moment - self._begin) / first.seconds), 0), len(first.rx) - 1)
        readings, averaged = [], False
        for drawn in self._drawn:
            one, other = drawn.curve.measured, drawn.curve.averaged
            averaged = averaged or bool(other.rx[place] or other.tx[place])
            readings.append(_reading(drawn.name if self._choice is Shown.EACH else "", one, other, place))
        lines = words.readout(self._begin + place * first.seconds, first.seconds, readings, averaged)
        self._bubble.say(lines, self.graph.place_of(moment))
        self.graph.setAccessibleDescription(". ".join(lines))


class _Bubble(QLabel):
    """The values under the cross, beside it."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self._graph = graph
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(GRID, GRID, GRID, GRID)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line(self.palette()), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, GRID / 2, GRID / 2)
        painter.end()
        super().paintEvent(event)

    def say(self, lines: Sequence[str], x: float) -> None:
        self.setText("\n".join(lines))
        self.adjustSize()
        room = self._graph.width()
        left = x + GRID if x + GRID + self.width() <= room else x - GRID - self.width()
        self.move(int(max(left, 0)), GRID)
        self.show()


def _reading(name: str, measured: Columns, averaged: Columns, place: int) -> words.Reading:
    rx, tx = (
        float(one[place] + other[place])
        for one, other in ((measured.rate_rx, averaged.rate_rx), (measured.rate_tx, averaged.rate_tx))
    )
    return words.Reading(name, rx, tx, float(measured.peak_rx[place]), float(measured.peak_tx[place]))


def _without(everything: _Drawn, others: Sequence[_Drawn]) -> _Drawn:
    """What is left; of its busiest seconds nothing is known but that they were as busy as the average."""
    curve = everything.curve
    measured, averaged = curve.measured, curve.averaged
    for other in others:
        measured = _difference(measured, other.curve.measured)
        averaged = _difference(averaged, other.curve.averaged)
    rx, tx = (max(everything.now[side] - sum(other.now[side] for other in others), 0.0) for side in (0, 1))
    return replace(everything, curve=replace(curve, measured=measured, averaged=averaged), now=(rx, tx))


def _difference(one: Columns, other: Columns) -> Columns:
    rx, tx = np.maximum(one.rx - other.rx, 0), np.maximum(one.tx - other.tx, 0)
    return Columns(one.seconds, rx, tx, rx / one.seconds, tx / one.seconds)


def _figures(drawn: _Drawn, live: bool) -> tuple[words.Figures, words.Figures]:
    measured, averaged = drawn.curve.measured, drawn.curve.averaged
    rx, tx = drawn.now if live else (None, None)
    return (
        _direction(rx, measured.peak_rx, averaged.rate_rx, measured.rx, averaged.rx),
        _direction(tx, measured.peak_tx, averaged.rate_tx, measured.tx, averaged.tx),
    )


def _direction(
    now: float | None, peaks: Floats, averages: Floats, measured: Floats, averaged: Floats
) -> words.Figures:
    peak = float(max(peaks.max(), averages.max()))
    return words.Figures(now, peak, float(measured.sum() + averaged.sum()))


def _now(rows: Floats, now: float) -> tuple[float, float]:
    """Bytes a second of the last second of which a sample told."""
    last = rows[-8:]
    last = last[last[:, START] + last[:, WIDTH] >= now - _NOW]
    if not len(last):
        return 0.0, 0.0
    newest = last[last[:, START] == last[:, START].max()]
    return float(newest[:, RX].sum()), float(newest[:, TX].sum())
