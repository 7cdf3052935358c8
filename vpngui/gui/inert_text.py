"""Somebody else's words, harmless to show: nothing hidden, nothing that reorders or moves other text."""

from __future__ import annotations

import unicodedata

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
MAX_MARKS = 2
"""Combining marks in a row; more than this climb over the lines above."""

# Joiners shape letters in Persian and in emoji; alone they can neither hide nor reorder anything.
_JOINERS = frozenset("\u200c\u200d")


def visible(text: str) -> str:
    """``text`` on one line, with every control and format character replaced by a picture or its number."""
    if text.isascii() and text.isprintable():
        return text  # as most of it is
    shown: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= MAX_MARKS:
            shown.append(_visible_character(character, category))
    return "".join(shown)


def inert(text: str) -> str:
    """``visible`` text that cannot change the direction of what stands around it."""
    return apart(visible(text))


def apart(text: str) -> str:
    """``text``, which is harmless already, in its own direction: where it is cut, the dots are at its end."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def _visible_character(character: str, category: str) -> str:
    if character in _JOINERS:
        return character
    if category == "Zs":
        return " "
    if category[0] not in "C" and category not in ("Zl", "Zp"):
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"‹U+{code:04X}›"
