"""The networks of one list while they are edited: plain parallel lists, and changes that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from typing import Any, TypeVar

from vpngui.gui.lists.reading import Reading, search_text
from vpngui.model.network_code import Code

T = TypeVar("T")

_FEW = 1000
"""Rows."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Where rows stand, in ascending order, and what is in them."""

    at: Sequence[int] = ()
    codes: Sequence[Code] = ()
    notes: Sequence[str] = ()
    texts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Margins:
    """Lines of comment before the first network and after the last one."""

    head: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Patch:
    """Rows that go, counted before; rows that come, counted after; and other margins, if they change."""

    removed: Rows = field(default_factory=Rows)
    added: Rows = field(default_factory=Rows)
    before: Margins | None = None
    after: Margins | None = None

    def inverse(self) -> Patch:
        return Patch(self.added, self.removed, self.after, self.before)

    @property
    def in_place(self) -> bool:
        """Whether a few rows are others now, and every row stays where it is."""
        gone, came = self.removed.at, self.added.at
        return 0 < len(came) == len(gone) <= _FEW and tuple(gone) == tuple(came)

    def moved(self, order: Sequence[int]) -> list[int]:
        """``order`` names rows before this change: the same ones after it, and at the end those that came."""
        gone, came = self.removed.at, self.added.at
        if self.in_place or not order:
            return [*order, *(() if self.in_place else came)]
        if not gone and came and came[0] > max(order):
            return [*order, *came]
        if not came and _is_run(gone):
            first, after, count = gone[0], gone[-1] + 1, len(gone)
            return [row if row < first else row - count for row in order if not first <= row < after]
        size = 1 + max((*order, *gone, *came))
        stays = _mask(size, gone)
        place, shifted = 0, [-1] * size
        taken = set(came)
        for row in compress(range(size), stays):
            while place in taken:
                place += 1
            shifted[row] = place
            place += 1
        result = [shifted[row] for row in order if stays[row]]
        result.extend(came)
        return result


class Document:
    """``codes``, ``notes`` (comments) and ``texts`` (what a filter looks through) go together.

    ``above`` has the lines of comment before a network; those of a network that was removed wait there
    for it to come back.
    """

    def __init__(self, reading: Reading | None = None) -> None:
        reading = reading or Reading()
        self.codes = reading.codes
        self.notes = reading.notes
        self.texts = reading.texts
        self.above = reading.above
        self.margins = Margins(reading.head, reading.tail)
        self.version = 0
        """Another number after each change."""

    def __len__(self) -> int:
        return len(self.codes)

    def rows(self, at: Sequence[int]) -> Rows:
        """What stands in these rows, which are in ascending order."""
        if _is_run(at):
            part = slice(at[0], at[-1] + 1)
            return Rows(at, self.codes[part], self.notes[part], self.texts[part])
        return Rows(
            at,
            [self.codes[row] for row in at],
            [self.notes[row] for row in at],
            [self.texts[row] for row in at],
        )

    def apply(self, patch: Patch) -> None:
        self.version += 1
        gone, new = patch.removed.at, patch.added
        for values in (self.codes, self.notes, self.texts):
            _remove(values, gone)
        _insert(self.codes, new.at, new.codes)
        _insert(self.notes, new.at, new.notes)
        _insert(self.texts, new.at, new.texts)
        if patch.after is not None:
            self.margins = patch.after

    def adding(self, reading: Reading) -> Patch:
        """What appends networks that were read for this list."""
        first = len(self)
        self.above.update(reading.above)
        after = self.margins
        if not first:
            after = Margins(reading.head, reading.tail)
        elif reading.head and reading.codes:
            self.above[reading.codes[0]] = reading.head
        at = range(first, first + len(reading.codes))
        added = Rows(at, reading.codes, reading.notes, reading.texts)
        return Patch(added=added, before=self.margins, after=after)

    def removing(self, at: Sequence[int]) -> Patch:
        return Patch(removed=self.rows(at))

    def replacing(self, row: int, code: Code, note: str) -> Patch:
        """What puts another network or comment into a row."""
        if self.codes[row] in self.above:
            self.above[code] = self.above[self.codes[row]]
        return Patch(self.rows((row,)), Rows((row,), (code,), (note,), (search_text(code, note),)))

    def becoming(self, rows: Rows) -> Patch:
        """What puts other rows in the place of all there are."""
        return Patch(self.rows(range(len(self))), replace(rows, at=range(len(rows.codes))))


def _is_run(at: Sequence[int]) -> bool:
    return bool(at) and at[-1] - at[0] == len(at) - 1


def _mask(size: int, without: Sequence[int]) -> bytearray:
    mask = bytearray(b"\1") * size
    for row in without:
        mask[row] = 0
    return mask


def _remove(values: list[Any], at: Sequence[int]) -> None:
    if _is_run(at):
        del values[at[0] : at[-1] + 1]
    elif at:
        values[:] = compress(values, _mask(len(values), at))


def _insert(values: list[T], at: Sequence[int], new: Sequence[T]) -> None:
    if _is_run(at):
        values[at[0] : at[0]] = new
    elif at:
        result: list[T] = []
        taken = 0
        for row, value in zip(at, new, strict=True):
            until = taken + row - len(result)
            result += values[taken:until]
            taken = until
            result.append(value)
        values[:] = [*result, *values[taken:]]
