"""Remembered answers and the log of answers in words. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert, visible
from vpngui.gui.presenters.effects import Line, lines
from vpngui.gui.presenters.field import Field, Section
from vpngui.gui.presenters.identity import present as present_identity
from vpngui.gui.presenters.numbers import moment, time_of_day
from vpngui.gui.presenters.remember import duration
from vpngui.gui.said import said
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.identity import Grade, Identity
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a list; pictures by their names, ``color`` by the accent's."""

    icon: str
    color: str
    title: str
    what: str
    grade_icon: str
    detail: str
    when: str

    @property
    def spoken(self) -> str:
        """Everything in the row, for who cannot see it."""
        return ", ".join(part for part in (self.title, self.what, self.detail, self.when) if part)


@dataclass(frozen=True, slots=True)
class Details:
    """Everything about one entry; ``revoke`` is empty where there is nothing to take back."""

    icon: str
    color: str
    title: str
    what: str
    grade_icon: str
    grade: str
    section: Section
    effects_title: str
    effects: tuple[Line, ...]
    revoke: str = ""


def details(entry: Grant | Answer, read_at: float) -> Details:
    return grant_details(entry, read_at) if isinstance(entry, Grant) else answer_details(entry)


def grant_row(grant: Grant, read_at: float) -> Row:
    """``read_at``: the Unix time at which the service told of it."""
    who = present_identity(grant.owner)
    icon, color = _grant_icon(grant)
    return Row(icon, color, who.name, _grant_what(grant), who.icon, _uses(grant), _until(grant, read_at))


def grant_details(grant: Grant, read_at: float) -> Details:
    who = present_identity(grant.owner)
    icon, color = _grant_icon(grant)
    if grant.decision is Decision.ALLOW:
        title = translate("Permissions", "What is allowed")
        scope = translate("Permissions", "What this application asks for, if it is listed below, or less")
    else:
        title = translate("Permissions", "What is refused")
        scope = translate("Permissions", "What this application asks for, if any of it is listed below")
    if grant.process:
        scope = translate("Permissions", "{scope}; only as long as this program runs").format(scope=scope)
    fields = [
        Field(translate("Permissions", "Holds"), (_until(grant, read_at),)),
        Field(translate("Permissions", "For"), (scope,)),
        Field(translate("Permissions", "Remembered since"), (moment(grant.since),)),
        Field(translate("Permissions", "Used"), (_uses(grant),)),
        *_program(grant.owner),
        *_quoted(grant.settings.session),
    ]
    if grant.settings.local_network:
        reachable = translate("Permissions", "Stays reachable")
        fields.append(Field(translate("Permissions", "Local network"), (reachable,)))
    return Details(
        icon,
        color,
        who.name,
        _grant_what(grant),
        who.icon,
        who.grade,
        Section(translate("Permissions", "Remembered answer"), tuple(fields)),
        title,
        lines(grant.effects, grant.interface, profile=_is_profile(grant.owner)),
        translate("Permissions", "Revoke…"),
    )


def revoke_question(grant: Grant) -> tuple[str, str]:
    """What to ask before it is revoked, and what that means."""
    name = present_identity(grant.owner).name
    if grant.decision is Decision.ALLOW:
        meaning = translate(
            "Permissions",
            "{name} has to ask again the next time. A tunnel that is connected now stays connected.",
        )
    else:
        meaning = translate("Permissions", "{name} may ask again, and you decide anew.")
    return translate("Permissions", "Revoke this remembered answer?"), meaning.format(name=name)


def answer_row(answer: Answer) -> Row:
    who = present_identity(answer.owner)
    icon, color = _result_icon(answer.result)
    what = f"{_asked(answer.direction, answer.interface)} · {result_word(answer.result)}"
    detail = who.grade
    if answer.how is AnswerSource.STANDING:
        detail = translate("Permissions", "By a remembered answer")
    return Row(icon, color, who.name, what, who.icon, detail, moment(answer.time))


def answer_details(answer: Answer) -> Details:
    who = present_identity(answer.owner)
    icon, color = _result_icon(answer.result)
    fields = [
        Field(translate("Permissions", "When"), (moment(answer.time),)),
        Field(translate("Permissions", "Decided by"), (source_word(answer),)),
        *_program(answer.owner),
        *_quoted(answer.session),
    ]
    if answer.text:
        caption = translate("Permissions", "What the application was told")
        fields.append(Field(caption, (said(answer.text),)))
    return Details(
        icon,
        color,
        who.name,
        f"{_asked(answer.direction, answer.interface)} · {result_word(answer.result)}",
        who.icon,
        who.grade,
        Section(translate("Permissions", "Answer"), tuple(fields)),
        translate("Permissions", "What was asked for"),
        lines(answer.effects, answer.interface, profile=_is_profile(answer.owner)),
    )


def _is_profile(owner: Identity) -> bool:
    return owner.grade is Grade.PROFILE


def result_word(result: AnswerResult) -> str:
    match result:
        case AnswerResult.ALLOWED:
            return translate("Permissions", "Allowed")
        case AnswerResult.DENIED:
            return translate("Permissions", "Not allowed")
        case AnswerResult.DISMISSED:
            return translate("Permissions", "Closed without an answer")
        case AnswerResult.EXPIRED:
            return translate("Permissions", "Nobody answered in time")
        case AnswerResult.WITHDRAWN:
            return translate("Permissions", "Withdrawn before an answer")
        case AnswerResult.FAILED:
            return translate("Permissions", "Allowed, but it failed")


def source_word(answer: Answer) -> str:
    if answer.how is AnswerSource.STANDING:
        return translate("Permissions", "A remembered answer, without asking")
    if answer.result in (AnswerResult.EXPIRED, AnswerResult.WITHDRAWN):
        return translate("Permissions", "Nobody")
    if answer.grant:
        return translate("Permissions", "You, and the answer was remembered")
    return translate("Permissions", "You")


def grant_texts(grant: Grant) -> Iterable[str]:
    """What a search looks through."""
    yield from _texts(grant.owner, grant.interface)
    yield grant.settings.session
    yield _grant_what(grant)
    yield from (effect.subject for effect in grant.effects)


def answer_texts(answer: Answer) -> Iterable[str]:
    """What a search looks through."""
    yield from _texts(answer.owner, answer.interface)
    yield answer.session
    yield answer.text
    yield result_word(answer.result)
    yield from (effect.subject for effect in answer.effects)


def matcher(text: str) -> Callable[[Iterable[str]], bool]:
    """Whether each word of ``text`` is in one of the texts, small letters or capital."""
    words = text.casefold().split()

    def matches(texts: Iterable[str]) -> bool:
        if not words:
            return True
        whole = "\n".join(texts).casefold()
        return all(word in whole for word in words)

    return matches


def _texts(owner: Identity, interface: str) -> tuple[str, ...]:
    return present_identity(owner).name, owner.name, owner.executable, interface


def _grant_what(grant: Grant) -> str:
    name = visible(grant.interface)
    match grant.decision, grant.direction:
        case Decision.ALLOW, Direction.UP:
            text = translate("Permissions", "May connect {name}")
        case Decision.ALLOW, Direction.DOWN:
            text = translate("Permissions", "May disconnect {name}")
        case _, Direction.UP:
            text = translate("Permissions", "May not connect {name}")
        case _:
            text = translate("Permissions", "May not disconnect {name}")
    return text.format(name=name)


def _grant_icon(grant: Grant) -> tuple[str, str]:
    if grant.decision is Decision.ALLOW:
        return "answer-allowed", "connected"
    return "answer-denied", "error"


def _result_icon(result: AnswerResult) -> tuple[str, str]:
    match result:
        case AnswerResult.ALLOWED:
            return "answer-allowed", "connected"
        case AnswerResult.DENIED:
            return "answer-denied", "error"
        case AnswerResult.FAILED:
            return "error", "error"
        case _:
            return "answer-none", ""


def _asked(direction: Direction, interface: str) -> str:
    if direction is Direction.UP:
        return translate("Permissions", "Connect {name}").format(name=visible(interface))
    return translate("Permissions", "Disconnect {name}").format(name=visible(interface))


def _until(grant: Grant, read_at: float) -> str:
    if grant.remember is Remember.HOUR:
        text = translate("Permissions", "until {time}")
        return text.format(time=time_of_day(read_at + grant.seconds))
    return duration(grant.remember, grant.process)


def _uses(grant: Grant) -> str:
    if not grant.uses:
        return translate("Permissions", "Not used yet")
    text = translate("Permissions", "%Ln times, last on {time}", "", grant.uses)
    if grant.uses == 1:
        text = translate("Permissions", "Once, on {time}")
    return text.format(time=moment(grant.last_used))


def _program(owner: Identity) -> list[Field]:
    if not owner.executable:
        return []
    return [Field(translate("Permissions", "Program"), (inert(owner.executable),))]


def _quoted(session: str) -> list[Field]:
    if not session.strip():
        return []
    caption = translate("Permissions", "In its own words, which nobody checked")
    return [Field(caption, (f"“{inert(session)}”",))]
