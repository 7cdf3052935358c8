"""A text with many entries, as rows. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from vpngui.gui.settings.checking import MOST
from vpngui.gui.settings.draft import Field, parsed

MOST_ENTRIES = 20_000
"""More than these in one text are not looked at: the longest list takes 8192."""
_COMMENT = re.compile(r"(?:^|\s)[#;].*", re.MULTILINE)
_BETWEEN = re.compile(r"[\s,;\"'\[\]()]+")


@dataclass(frozen=True, slots=True)
class Pasted:
    """``rows`` is the list with what was new, in order; ``new`` of them were, ``known`` were there before,
    ``wrong`` of the new ones are not what belongs into the list. ``cut``: there were more than are read."""

    rows: tuple[str, ...]
    new: int
    known: int
    wrong: int
    cut: bool = False


def split(text: str) -> tuple[str, ...]:
    """The entries of a text: between white space, commas, semicolons, brackets and quotation marks; what
    follows a "#" or ";" at the beginning of a line or after a space is a comment."""
    return tuple(filter(None, _BETWEEN.split(_COMMENT.sub("\n", text))))


def paste(field: Field, rows: tuple[str, ...], text: str) -> Pasted:
    """``rows`` of one of LISTS with the entries of ``text`` behind them; slow for thousands of entries."""
    return merge(rows, text, lambda entry: parsed(field, entry), MOST[field])


def merge(
    rows: tuple[str, ...], text: str, read: Callable[[str], tuple[str, Exception | None]], most: int
) -> Pasted:
    """The same for any list of up to ``most``: ``read`` gives an entry in its own notation, or as it is and
    what is wrong with it."""
    entries = split(text)
    cut = len(entries) > MOST_ENTRIES
    kept = tuple(row for row in rows if row)
    there = {read(row)[0] for row in kept}
    new: list[str] = []
    known = wrong = 0
    for entry in entries[:MOST_ENTRIES]:
        shown, error = read(entry[:300])
        if shown in there:
            known += 1
            continue
        there.add(shown)
        new.append(shown)
        wrong += error is not None
    room = most + len(kept)
    cut = cut or len(new) > room
    return Pasted((*kept, *new[:room]), min(len(new), room), known, wrong, cut)
