"""Columns and lines of text for a terminal. Pure; what others wrote cannot move its cursor."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_MANY = 8
"""Items of a list that are shown; the rest is a number."""


def inert(text: str) -> str:
    """``text`` on one line, without characters that a terminal or a reader could be fooled with."""
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)


def width(text: str) -> int:
    """Columns of a terminal that ``text`` takes (Unicode Annex 11: wide characters take two)."""
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1
        for one in text
    )


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows beneath their headings; the last column ends where its text does."""
    cells = [list(headings), *([inert(cell) for cell in row] for row in rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(headings))]
    return "\n".join(
        "  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def facts(pairs: Sequence[tuple[str, str]], indent: str = "") -> str:
    """``name: value`` lines; those without a value are left out."""
    return "\n".join(f"{indent}{name}: {inert(value)}" for name, value in pairs if value)


def some(items: Sequence[object]) -> str:
    """A list for one line."""
    shown = ", ".join(map(str, items[:_MANY]))
    return shown if len(items) <= _MANY else f"{shown} and {len(items) - _MANY} more"


def amount(octets: int) -> str:
    """Bytes in the unit that gives one to four digits, binary prefixes (IEC 80000-13)."""
    value, unit = float(octets), "B"
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if value < 1000 or unit == "TiB":
            break
        value /= 1024
    return f"{octets} B" if unit == "B" else f"{value:.{1 if value < 100 else 0}f} {unit}"


def ago(seconds: float) -> str:
    """How long it has been, in the largest unit that is whole."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit} ago"
    return f"{max(0, int(seconds))} s ago"
