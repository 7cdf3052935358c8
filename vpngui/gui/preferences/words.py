"""What went wrong with the file of the preferences, in words."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.preferences.file import Problem, Trouble
from vpngui.gui.said import said


def problem(found: Problem) -> str:
    path, reason = visible(found.path), said(found.reason)
    match found.trouble:
        case Trouble.SET_ASIDE:
            text = translate(
                "Preferences",
                "Your preferences could not be read, so the defaults hold. The file is kept as {path}.",
            )
        case Trouble.UNREADABLE:
            text = translate(
                "Preferences",
                "Your preferences cannot be read, so the defaults hold, and what you change now is forgotten "
                "when vpngui ends. Mend or move {path}: {reason}",
            )
        case Trouble.NOT_SAVED if not path:
            text = translate(
                "Preferences",
                "Your preferences cannot be saved, since there is no home directory. What you change holds "
                "until vpngui ends.",
            )
        case Trouble.NOT_SAVED:
            text = translate(
                "Preferences",
                "Your preferences could not be saved in {path}: {reason}. What you changed holds until "
                "vpngui ends; it is tried again with the next change.",
            )
    return text.format(path=path, reason=reason)
