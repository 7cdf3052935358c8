"""The kinds of entries that the person can look for."""

from __future__ import annotations

from vpngui.gui.i18n import translate
from vpngui.gui.permissions.words import result_word
from vpngui.model.consent import Decision
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant

_STANDING = "standing"


def of_grants() -> tuple[tuple[str, str], ...]:
    """Key and words of each kind; the first one is all."""
    return (
        ("", translate("Permissions", "Allowed and refused")),
        (Decision.ALLOW.value, translate("Permissions", "Allowed")),
        (Decision.DENY.value, translate("Permissions", "Not allowed")),
    )


def of_answers() -> tuple[tuple[str, str], ...]:
    """Key and words of each kind; the first one is all."""
    return (
        ("", translate("Permissions", "All results")),
        *((result.value, result_word(result)) for result in AnswerResult),
        (_STANDING, translate("Permissions", "By a remembered answer")),
    )


def grant_is(grant: Grant, kind: str) -> bool:
    return kind in ("", grant.decision.value)


def answer_is(answer: Answer, kind: str) -> bool:
    if kind == _STANDING:
        return answer.how is AnswerSource.STANDING
    return kind in ("", answer.result.value)
