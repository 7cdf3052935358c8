"""What is wrong with the history's file, in words."""

from __future__ import annotations

from vpngui.gui.history.problem import Problem, Trouble
from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.said import said


def problem(found: Problem) -> str:
    path, reason = visible(found.path), said(found.reason)
    match found.trouble:
        case Trouble.DAMAGED:
            text = translate(
                "History",
                "The traffic history could not be read, so a new one was begun. The old one is kept as "
                "{path}.",
            )
        case Trouble.NEWER:
            text = translate(
                "History",
                "A later version of vpngui wrote the traffic history, so it is left alone. What passes now "
                "is forgotten when vpngui ends. The file is {path}.",
            )
        case Trouble.IN_USE:
            text = translate(
                "History",
                "Another vpngui of yours, in another session, keeps the traffic history. This one shows what "
                "passes while it runs, and forgets it when it ends.",
            )
        case Trouble.FULL:
            text = translate(
                "History",
                "The disk is full, so the traffic history is kept in memory. It is written as soon as there "
                "is room, and forgotten if vpngui ends before.",
            )
        case Trouble.UNWRITABLE if not path:
            text = translate(
                "History",
                "There is no home directory, so the traffic history is forgotten when vpngui ends.",
            )
        case Trouble.UNWRITABLE:
            text = translate(
                "History",
                "The traffic history cannot be written to {path}: {reason}. It is kept in memory, tried "
                "again and again, and forgotten if vpngui ends before that works.",
            )
    return text.format(path=path, reason=reason)
