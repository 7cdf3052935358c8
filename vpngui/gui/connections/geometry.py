"""Where the parts of a row are, by the room there is. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from vpngui.gui.theme import GRID

PAD = GRID * 2
ICON = 24
SMALL = 16
_SPARK = GRID * 11
_RATES = GRID * 12
_TEXT = GRID * 18
"""Pixels that the words should have before anything else gets room beside them."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Empty rectangles for what there is no room for; in a row that is read from right to left, mirrored."""

    icon: QRect
    text: QRect
    spark: QRect
    rates: QRect
    button: QRect


def is_stacked(width: int, line: int, button: int) -> bool:
    """Whether a row of this width has its button below the words, for want of room beside them."""
    return width - PAD * 4 - ICON - button < _TEXT * _scale(line) * 1.2


def row_height(line: int, *, stacked: bool) -> int:
    """``line`` is the height of one line of text; there are three."""
    words = _on_grid(3 * line + PAD + GRID)
    return words + _button_height(line) + GRID if stacked else words


def parts(row: QRect, line: int, button: int, *, counted: bool, mirrored: bool) -> Parts:
    """``button`` is its width; ``counted`` says whether there is a rate to show."""
    scale = _scale(line)
    stacked = is_stacked(row.width(), line, button)
    left, right = row.left() + PAD, row.right() + 1 - PAD
    tall = _button_height(line)
    top, height = row.top(), row.height() - (tall + GRID if stacked else 0)
    icon = QRect(left, top + (height - ICON) // 2, ICON, ICON)
    left += ICON + PAD
    if stacked:
        place = QRect(left, row.bottom() + 1 - tall - PAD, min(button, right - left), tall)
    else:
        place = QRect(right - button, top + (height - tall) // 2, button, tall)
        right -= button + PAD
    rates = spark = QRect()
    width = int(_RATES * scale)
    if counted and right - left - width >= _TEXT * scale:
        rates = QRect(right - width, top, width, height)
        right -= width + PAD
        if right - left - _SPARK >= _TEXT * scale:
            spark = QRect(right - _SPARK, top + GRID * 2, _SPARK, height - GRID * 4)
            right -= _SPARK + PAD
    text = QRect(left, top, max(right - left, 0), height)
    found = Parts(icon, text, spark, rates, place)
    return _mirrored(found, row) if mirrored else found


def divided(line: QRect, first: int, second: int, *, mirrored: bool) -> tuple[QRect, QRect]:
    """The places of two parts that want these widths, 0 for none. What there is no room for is taken from the
    second one, down to the picture that it begins with."""
    room = line.width()
    if not second:
        return line, QRect()
    second = min(second, max(SMALL, room - first - GRID))
    first = max(min(first, room - second - GRID), 0)
    left = second if mirrored else first
    one = QRect(line.left(), line.top(), left, line.height())
    other = QRect(line.left() + left + GRID, line.top(), first + second - left, line.height())
    if mirrored:
        slack = room - first - second - GRID
        return other.translated(slack, 0), one.translated(slack, 0)
    return one, other


def _mirrored(found: Parts, row: QRect) -> Parts:
    def over(rect: QRect) -> QRect:
        left = row.left() + row.right() - rect.right()
        return QRect(left, rect.top(), rect.width(), rect.height()) if not rect.isEmpty() else rect

    return Parts(over(found.icon), over(found.text), over(found.spark), over(found.rates), over(found.button))


def _scale(line: int) -> float:
    """What grows with the font grows here as well: the widths were drawn for a line of 17 pixels."""
    return max(line / 17, 1.0)


def _button_height(line: int) -> int:
    return max(_on_grid(line) + GRID, GRID * 4)


def _on_grid(pixels: int) -> int:
    return -(-pixels // GRID) * GRID
