"""What the system's palette leaves open: quieter text, and the few colours that go with a shape."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor, QFontMetrics, QPalette

GRID = 8
"""Pixels; every distance is a multiple of it, or half of it."""

# Each pair keeps a contrast of 4.5 : 1 or more on its ground (WCAG 2.2, 1.4.3): for light, for dark.
_ACCENTS = {
    "connected": ("#1a7f37", "#57d28a"),
    "asking": ("#1a5fb4", "#78aeed"),
    "connecting": ("#1a5fb4", "#78aeed"),
    "no-answer": ("#8f4e00", "#f0b357"),
    "blocked": ("#8f4e00", "#f0b357"),
    "error": ("#b3261e", "#ff8b7b"),
    "verified": ("#1a7f37", "#57d28a"),
    "unverified": ("#8f4e00", "#f0b357"),
}


def is_dark(palette: QPalette) -> bool:
    return (
        palette.color(QPalette.ColorRole.Window).lightness()
        < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def quiet(palette: QPalette, ground: QPalette.ColorRole = QPalette.ColorRole.Window) -> QColor:
    """For text that explains other text; still well above a contrast of 4.5 : 1."""
    return mixed(palette.color(QPalette.ColorRole.WindowText), palette.color(ground), 0.7)


def accent(name: str, palette: QPalette) -> QColor:
    """The colour that goes with the picture of this name; the text's own for a name without one."""
    pair = _ACCENTS.get(name)
    if pair is None:
        return palette.color(QPalette.ColorRole.WindowText)
    return QColor(pair[is_dark(palette)])


def card(palette: QPalette) -> QColor:
    """The ground of a card: paper on a light window, a little lighter than a dark one."""
    if not is_dark(palette):
        return palette.color(QPalette.ColorRole.Base)
    return mixed(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.05)


def line(palette: QPalette) -> QColor:
    return mixed(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.16)


def beside_text(metrics: QFontMetrics) -> int:
    """Pixels of a picture that stands beside a line of text: 16, and more where the letters are larger."""
    return max(2 * GRID, metrics.lineSpacing() // 4 * 4)


def mixed(over: QColor, ground: QColor, share: float) -> QColor:
    """``share`` of ``over`` on ``ground``; no transparency is left."""
    return QColor(_mixed(over.rgb(), ground.rgb(), share))


@lru_cache(maxsize=256)
def _mixed(over: int, ground: int, share: float) -> int:
    """Of numbers 0xffRRGGBB; whatever is painted asks for the same few again and again."""
    mixed = 0xFF
    for shift in (16, 8, 0):
        part = round((over >> shift & 0xFF) * share + (ground >> shift & 0xFF) * (1 - share))
        mixed = mixed << 8 | part
    return mixed
