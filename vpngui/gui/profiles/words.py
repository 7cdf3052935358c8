"""What came of an import, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


def remarks(outcomes: Sequence[Outcome]) -> list[Remark]:
    """Everything that was not taken as it stood."""
    found = []
    for one in outcomes:
        source = source_name(one.name)
        if one.error:
            found.append(Remark(source, "", "", said(one.error)))
        found += [_remark(source, problem) for problem in one.problems]
    return found


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
