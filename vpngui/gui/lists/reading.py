"""A whole text, read line by line: every line is taken, passed over with a reason, or a comment."""

from __future__ import annotations

from array import array
from collections.abc import Container
from dataclasses import dataclass, field
from enum import StrEnum

from vpngui.gui.lists.lines import (
    BadLine,
    Columns,
    Why,
    clean,
    columns_of,
    comment_of,
    read_line,
    read_row,
)
from vpngui.gui.lists.overlap import nearest_steps
from vpngui.gui.lists.seen import Seen
from vpngui.gui.steps import Steps, line_steps
from vpngui.model.network_code import BadNetwork, Code, read_network, text_of

MAX_REMARK = 200
"""Characters of a line that are kept to be shown."""
_OFTEN = 256


class Passed(StrEnum):
    """Why a line that is understood adds nothing."""

    REPEATED = "repeated"
    """The same network stands further up."""
    LISTED = "listed"
    """The list has it already."""
    HEADING = "heading"
    """The names of the columns."""
    WITHIN = "within"
    """It is added, but another network holds all of it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """``other`` is the network that was meant, that is there already, or that holds this one."""

    line: int
    text: str
    kind: Why | Passed
    other: Code | None = None


@dataclass(slots=True)
class Reading:
    """``codes``, ``notes`` (comments) and ``texts`` (what a filter looks through) go together."""

    lines: int = 0
    comments: int = 0
    """Comments and blank lines."""
    taken: int = 0
    """Lines with a network that is new."""
    codes: list[Code] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    numbers: array[int] = field(default_factory=lambda: array("L"))
    """The line of each network."""
    head: str = ""
    """The lines of comment before the first network, as they came."""
    above: dict[Code, str] = field(default_factory=dict)
    """Those before another network."""
    tail: str = ""
    """Those after the last one."""
    columns: Columns | None = None
    remarks: list[Remark] = field(default_factory=list)

    @property
    def bad(self) -> list[Remark]:
        """The lines that were not understood."""
        return [remark for remark in self.remarks if isinstance(remark.kind, Why)]

    @property
    def meant(self) -> list[Code]:
        """The networks that were meant where bits of a host were set, each once, none that is there."""
        known = set(self.codes)
        meant = (remark.other for remark in self.remarks if remark.kind is Why.HOST_BITS)
        return list(dict.fromkeys(code for code in meant if code is not None and code not in known))


def search_text(code: Code, note: str) -> str:
    return f"{text_of(code)} {note.lower()}" if note else text_of(code)


def read_steps(text: str, listed: Container[Code] = ()) -> Steps[Reading]:
    """Read ``text`` for a list that holds ``listed`` already."""
    reading = Reading()
    seen = Seen()
    pending: list[str] = []
    for lines in line_steps(text.removeprefix("\ufeff")):
        for line in lines:
            reading.lines += 1
            entry, _, note = line.partition("#")
            entry, code = entry.strip(), None
            if entry and reading.columns is None:
                try:
                    code = read_network(entry)
                except BadNetwork:
                    code = None
            if code is None or code in seen or code in listed or pending:
                _take(reading, line.strip(), seen, listed, pending)
            else:
                reading.taken += 1
                seen.add(code)
                _add(reading, code, clean(note) if note else "")
            if not reading.lines % _OFTEN:
                yield
    reading.tail = "\n".join(pending).strip("\n")
    yield from seen.emptied()
    return reading


def within_steps(reading: Reading, also: list[Code]) -> Steps[list[Remark]]:
    """What was read and lies in another network, of the reading or of ``also``, in the order of lines."""
    nearest = yield from nearest_steps([*also, *reading.codes] if also else reading.codes)
    found = []
    for count, (code, number) in enumerate(zip(reading.codes, reading.numbers, strict=True)):
        if code in nearest:
            found.append(Remark(number, text_of(code), Passed.WITHIN, nearest[code]))
        if not count % _OFTEN:
            yield
    return found


def _take(reading: Reading, line: str, seen: Seen, listed: Container[Code], pending: list[str]) -> None:
    empty_field = reading.columns is not None and line.startswith(reading.columns.delimiter)
    comment = None if empty_field else comment_of(line) if line else ""
    if comment is not None:
        reading.comments += 1
        if line or pending:
            pending.append(line if line.startswith("#") else f"# {comment}" if comment else "")
        return
    try:
        codes, note = read_row(line, reading.columns) if reading.columns else read_line(line)
    except BadLine as error:
        kind: Why | Passed = error.why
        if not seen and not reading.remarks and error.why in (Why.NO_NETWORK, Why.NAME):
            reading.columns = columns_of(line)
            kind = Passed.HEADING if reading.columns else error.why
        reading.remarks.append(Remark(reading.lines, line[:MAX_REMARK], kind, error.meant))
        return
    new = [code for code in codes if code not in seen and code not in listed]
    if not new:
        kind = Passed.REPEATED if codes[0] in seen else Passed.LISTED
        reading.remarks.append(Remark(reading.lines, line[:MAX_REMARK], kind, codes[0]))
        return
    reading.taken += 1
    if any(pending) and seen:
        reading.above[new[0]] = "\n".join(pending).strip("\n")
    elif any(pending):
        reading.head = "\n".join(pending).strip("\n")
    pending.clear()
    for code in dict.fromkeys(new):
        seen.add(code)
    for code in new:
        _add(reading, code, note)


def _add(reading: Reading, code: Code, note: str) -> None:
    reading.codes.append(code)
    reading.notes.append(note)
    reading.texts.append(f"{text_of(code)} {note.lower()}" if note else text_of(code))
    reading.numbers.append(reading.lines)
