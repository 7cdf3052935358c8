"""The colours and strokes of the graph: no two things differ by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPalette, QPen

from vpngui.gui import theme

RECEIVED, SENT = "received", "sent"
# Each pair keeps a contrast of 4.5 : 1 or more on its ground (WCAG 2.2, 1.4.11 wants 3 : 1): for light,
# for dark.
_DIRECTIONS = {RECEIVED: ("#1a5fb4", "#78aeed"), SENT: ("#9a4a00", "#f5a45d")}
_TUNNELS = (
    ("#1a5fb4", "#78aeed", Qt.PenStyle.SolidLine),
    ("#9a4a00", "#f5a45d", Qt.PenStyle.DashLine),
    ("#1a7f37", "#57d28a", Qt.PenStyle.DotLine),
    ("#8a2a8a", "#e29be2", Qt.PenStyle.DashDotLine),
)
MOST_TUNNELS = len(_TUNNELS)
"""Tunnels that are drawn one by one; the others are drawn together."""


@dataclass(frozen=True)
class Ink:
    """``fill`` under the line for the average, ``unseen`` for what nobody watched."""

    pen: QPen
    fill: QBrush
    unseen: QBrush


def of_direction(name: str, palette: QPalette) -> Ink:
    return _kept(palette.cacheKey(), name, lambda: _of_direction(name, palette))


def of_tunnel(number: int, palette: QPalette) -> Ink:
    """The number-th of those that are drawn one by one; any higher one is "the others"."""
    return _kept(palette.cacheKey(), str(number), lambda: _of_tunnel(number, palette))


_known: dict[tuple[int, str], Ink] = {}
_MOST_KNOWN = 64


def _kept(palette: int, name: str, made: Callable[[], Ink]) -> Ink:
    """Every cell and every stroke asks, every second."""
    found = _known.get((palette, name))
    if found is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        found = _known[palette, name] = made()
    return found


def _of_direction(name: str, palette: QPalette) -> Ink:
    color = QColor(_DIRECTIONS[name][theme.is_dark(palette)])
    return _ink(palette, color, Qt.PenStyle.SolidLine if name == RECEIVED else Qt.PenStyle.DashLine)


def _of_tunnel(number: int, palette: QPalette) -> Ink:
    if number >= MOST_TUNNELS:
        return _ink(palette, theme.quiet(palette, QPalette.ColorRole.Base), Qt.PenStyle.SolidLine)
    light, dark, style = _TUNNELS[number]
    return _ink(palette, QColor(dark if theme.is_dark(palette) else light), style)


def _ink(palette: QPalette, color: QColor, style: Qt.PenStyle) -> Ink:
    pen = QPen(color, 1)
    pen.setCosmetic(True)
    pen.setStyle(style)
    # Mixed, not transparent: thousands of bars are painted twenty times as fast.
    faint = theme.mixed(color, palette.color(QPalette.ColorRole.Base), 0.24)
    return Ink(pen, QBrush(faint), QBrush(color, Qt.BrushStyle.BDiagPattern))
