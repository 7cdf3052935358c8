"""Which rows of a list are shown, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from vpngui.gui.steps import Steps, sort_steps
from vpngui.model.network_code import BadNetwork, Code, holders, read_network, span

_CHUNK = 4096


class Only(Enum):
    ALL = "all"
    WITHIN = "within"
    """Those that lie within others."""
    HIT = "hit"
    """Those that have stopped something."""


class Sort(Enum):
    LIST = "list"
    """As they stand in the list."""
    NETWORK = "network"
    NOTE = "note"
    WITHIN = "within"
    PACKETS = "packets"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class View:
    """``words`` are looked for in networks and comments; of an address those that hold it are found too,
    of a network those that hold it and those within it."""

    words: str = ""
    only: Only = Only.ALL
    sort: Sort = Sort.LIST
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of networks besides their rows, by code."""

    nearest: Mapping[Code, Code]
    packets: Mapping[Code, int]
    last: Mapping[Code, float]


def arrange_steps(
    codes: Sequence[Code], notes: Sequence[str], texts: Sequence[str], view: View, facts: Facts
) -> Steps[list[int] | None]:
    """The rows to show in their order; None for all of them as they stand."""
    rows = yield from _found(codes, texts, view.words.strip().lower())
    if view.only is not Only.ALL:
        of = facts.nearest if view.only is Only.WITHIN else facts.packets
        rows = yield from _kept(rows if rows is not None else range(len(codes)), codes, of)
    if view.sort is Sort.LIST:
        return rows
    key = _key(codes, notes, view.sort, facts)
    ordered = yield from sort_steps(rows if rows is not None else range(len(codes)), key)
    return ordered[::-1] if view.descending else ordered


def _found(codes: Sequence[Code], texts: Sequence[str], words: str) -> Steps[list[int] | None]:
    if not words:
        return None
    around, low, high = _related(words)
    found: list[int] = []
    for start in range(0, len(texts), _CHUNK):
        rows = [row for row, text in enumerate(texts[start : start + _CHUNK], start) if words in text]
        if around:
            part = codes[start : start + _CHUNK]
            more = {row for row, code in enumerate(part, start) if low <= code <= high}
            if around.intersection(part):
                more.update(row for row, code in enumerate(part, start) if code in around)
            rows = sorted(more.union(rows)) if more else rows
        found += rows
        yield
    return found


def _related(words: str) -> tuple[frozenset[Code], Code, Code]:
    try:
        code = read_network(words)
    except BadNetwork as error:
        if error.meant is None:
            return frozenset(), 0, -1
        code = error.meant
    return holders(code), *span(code)


def _kept(rows: Sequence[int], codes: Sequence[Code], of: Container[Code]) -> Steps[list[int]]:
    kept: list[int] = []
    for start in range(0, len(rows), _CHUNK):
        kept += [row for row in rows[start : start + _CHUNK] if codes[row] in of]
        yield
    return kept


def _key(
    codes: Sequence[Code], notes: Sequence[str], sort: Sort, facts: Facts
) -> Callable[[int], Code | str | float]:
    match sort:
        case Sort.NOTE:
            return lambda row: notes[row].casefold()
        case Sort.WITHIN:
            return lambda row: facts.nearest.get(codes[row], -1)
        case Sort.PACKETS:
            return lambda row: facts.packets.get(codes[row], 0)
        case Sort.LAST:
            return lambda row: facts.last.get(codes[row], 0.0)
    return codes.__getitem__
