"""One thing that the desktop may tell."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.preferences.values import Told

QUESTION = "question"
"""Where a note leads that is about a question: to the prompt, which takes the answer as it always does."""


@dataclass(frozen=True, slots=True)
class Note:
    """``leads`` is the key of a page, or QUESTION; ``subject`` what to show there. All of it plain text."""

    key: str
    """A later note of the same key takes the place of this one."""
    kind: Told
    title: str
    body: str
    leads: str = "connections"
    subject: str = ""

    @property
    def button(self) -> str:
        """None of them decides anything."""
        if self.leads == QUESTION:
            return translate("Notification", "Show question")
        return translate("Notification", "Show")

    @property
    def urgent(self) -> bool:
        """Whether it should be seen although the person does something else."""
        return self.kind in (Told.FAILED, Told.BLOCKED, Told.ASKED)


def several(notes: tuple[Note, ...]) -> Note:
    """One instead of many that came at once."""
    failed = any(note.kind is Told.FAILED for note in notes)
    return Note(
        "several",
        Told.FAILED if failed else notes[-1].kind,
        translate("Notification", "%Ln tunnels have changed", "", len(notes)),
        "\n".join(note.title for note in notes[:_NAMED]),
    )


_NAMED = 3
