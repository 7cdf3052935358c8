"""What is told about a profile that is edited: in the strip above, in the bar below. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.presenters.numbers import whole
from vpngui.gui.profiles.editor import words
from vpngui.gui.profiles.editor.bench import Bench, Elsewhere
from vpngui.gui.said import said
from vpngui.profiles.wg_quick import Kind, Problem


class Act(Enum):
    THEIRS = auto()
    """Take over what was changed elsewhere."""
    MINE = auto()
    """Keep what was typed here."""
    UNSEAL = auto()
    RECONNECT = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """An empty ``text`` is none; ``acts`` with the words on their buttons."""

    icon: str = "information"
    text: str = ""
    acts: tuple[tuple[Act, str], ...] = ()


def title(bench: Bench) -> str:
    if bench.new:
        return translate("Editor", "New profile")
    return inert(bench.entry.title)


def message(bench: Bench) -> Message:
    """What matters most of all that there is to know."""
    if bench.refused:
        said = translate("Editor", "This could not be saved: {reason}.").format(
            reason=bench.refused.rstrip(".")
        )
        return Message("error", said)
    if bench.elsewhere is Elsewhere.REMOVED and bench.sealed:
        return Message("error", translate("Editor", "This profile was removed, and its keys with it."))
    if bench.elsewhere is Elsewhere.REMOVED:
        return Message(text=translate("Editor", "This profile was removed. Save it to have it back."))
    if bench.elsewhere is Elsewhere.CHANGED:
        return Message(
            text=translate("Editor", "This profile was changed elsewhere while you edit it here."),
            acts=(
                (Act.THEIRS, translate("Editor", "Take that over")),
                (Act.MINE, translate("Editor", "Keep mine")),
            ),
        )
    if bench.sealed and bench.why:
        failure = translate("Editor", "The keys cannot be had now, and stay as they are: {reason}.")
        return Message(
            "error",
            failure.format(reason=bench.why.rstrip(".")),
            ((Act.UNSEAL, translate("Editor", "Try again")),),
        )
    if bench.outdated:
        return Message(
            text=translate(
                "Editor",
                "Saved. The connection that is there stays as it was: this counts from the next.",
            ),
            acts=((Act.RECONNECT, translate("Editor", "Reconnect")),),
        )
    return Message()


def status(bench: Bench) -> str:
    """How it stands, in a few words."""
    if bench.busy:
        return translate("Editor", "Saving…")
    if bench.sealed and not bench.why:
        return translate("Editor", "The keys are being fetched. The keyring may ask you to unlock it.")
    if bench.fresh:
        return ""
    if bench.problems:
        return translate("Editor", "%Ln fields need another look.", "", len(bench.problems))
    draft = bench.editing.draft
    if not any(not peer.blank for peer in draft.peers):
        return translate("Editor", "It has no peer yet, and cannot connect without one.")
    if not any(row.strip() for row in draft.addresses):
        return translate("Editor", "It has no address yet: nothing comes back without one.")
    if bench.editing.dirty:
        return translate("Editor", "Not saved yet.")
    return translate("Editor", "Saved.") if bench.saved else ""


def not_read() -> str:
    return translate("Editor", "The text is not understood yet.")


def first_problem(bench: Bench) -> str:
    """The first problem with its field, for who cannot see it."""
    for place, found in bench.problems.items():
        return words.placed(place, found[0], _peer(bench, place[0]))
    return ""


def _peer(bench: Bench, number: int) -> str:
    for row, peer in enumerate(bench.editing.draft.peers):
        if peer.number == number:
            return words.peer_name(peer, row)
    return ""


def text_report(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    """The lines of a text that are not taken as they stand, each with its picture: what is lost first."""

    def minor(problem: Problem) -> bool:
        return problem.kind in (Kind.CHANGED, Kind.NEVER_RUN)

    ordered = sorted(problems, key=lambda one: (minor(one), one.line))
    return [("information" if minor(one) else "error", _line(one)) for one in ordered]


def _line(problem: Problem) -> str:
    reason = said(problem.reason)
    if not problem.line:
        return reason
    words_for = translate("Editor", "Line {line}: {reason}")
    return words_for.format(line=whole(problem.line), reason=reason)
