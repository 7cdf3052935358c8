"""What came of an import, in words. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import overload

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.profiles.intake import Outcome
from vpngui.gui.said import said
from vpngui.profiles.wg_quick import Kind, Problem


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of the report: which file, which line of it ("" for the whole), what stands there, and what
    became of it."""

    source: str
    line: str
    text: str
    reason: str


class _Remarks(Sequence[Remark]):
    """Worded one by one, when they are looked at: a file may have half a million lines that say nothing."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        self._outcomes = [one for one in outcomes if one.error or one.problems]
        self._ends = list(accumulate(bool(one.error) + len(one.problems) for one in self._outcomes))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, place: int) -> Remark: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Remark]: ...
    def __getitem__(self, place: int | slice) -> Remark | Sequence[Remark]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        which = bisect_right(self._ends, place)
        one = self._outcomes[which]
        within = place - (self._ends[which - 1] if which else 0) - bool(one.error)
        if within < 0:
            return Remark(source_name(one.name), "", "", said(one.error))
        return _remark(source_name(one.name), one.problems[within])


def remarks(outcomes: Sequence[Outcome]) -> Sequence[Remark]:
    """Everything that was not taken as it stood."""
    return _Remarks(outcomes)


def source_name(name: str) -> str:
    return visible(name) if name else translate("Profiles", "Pasted text")


def summary(outcomes: Sequence[Outcome]) -> list[str]:
    """Sentences, the most important first."""
    kept = [one for one in outcomes if one.entry is not None]
    lost = len(outcomes) - len(kept)
    found = []
    if len(kept) == 1 and kept[0].entry is not None:
        text = translate("Profiles", "{name} was imported.")
        found.append(text.format(name=inert(kept[0].entry.title)))
    elif kept:
        found.append(translate("Profiles", "%Ln profiles were imported.", "", len(kept)))
    if not kept:
        found.append(translate("Profiles", "Nothing was imported."))
    elif lost:
        found.append(translate("Profiles", "%Ln could not be imported.", "files", lost))
    if any(problem.kind is Kind.NEVER_RUN for one in outcomes for problem in one.problems):
        found.append(
            translate(
                "Profiles",
                "Commands of a configuration (PreUp, PostUp, PreDown, PostDown) are never run.",
            )
        )
    return found


def as_text(outcomes: Sequence[Outcome]) -> str:
    """The report to copy into a letter; it holds no key."""
    lines = [
        f"{one.source}{f':{one.line}' if one.line else ''}: {f'{one.text}: ' if one.text else ''}{one.reason}"
        for one in remarks(outcomes)
    ]
    return "\n".join([*summary(outcomes), "", *lines]) + "\n"


def _remark(source: str, problem: Problem) -> Remark:
    line = str(problem.line) if problem.line else ""
    reason = f"{_kind(problem.kind)}: {said(problem.reason)}"
    return Remark(source, line, visible(problem.text), reason)


def _kind(kind: Kind) -> str:
    match kind:
        case Kind.NEVER_RUN:
            return translate("Profiles", "Never run")
        case Kind.NOT_UNDERSTOOD:
            return translate("Profiles", "Not understood")
        case Kind.CHANGED:
            return translate("Profiles", "Changed")
        case Kind.MISSING:
            return translate("Profiles", "Missing")
