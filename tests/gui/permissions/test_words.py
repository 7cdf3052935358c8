"""Entries in words, and what a search finds in them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from tests.gui.permissions.service import NOON, answer, grant
from tests.gui.samples import UNVERIFIED
from vpngui.gui import icons
from vpngui.gui.permissions import kinds, words
from vpngui.gui.presenters.numbers import time_of_day
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.identity import Identity
from vpngui.model.remembered import AnswerResult, AnswerSource, Grant


@pytest.fixture(autouse=True)
def _c_locale() -> None:
    QLocale.setDefault(QLocale.c())


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("decision", "direction", "text"),
    [
        (Decision.ALLOW, Direction.UP, "May connect corp1"),
        (Decision.ALLOW, Direction.DOWN, "May disconnect corp1"),
        (Decision.DENY, Direction.UP, "May not connect corp1"),
        (Decision.DENY, Direction.DOWN, "May not disconnect corp1"),
    ],
)
def test_what_is_remembered(decision: Decision, direction: Direction, text: str) -> None:
    found = grant(decision=decision, direction=direction)
    row = words.grant_row(found, NOON)
    assert (plain(row.title), row.what) == ("corp-vpn-client", text)
    assert words.grant_details(found, NOON).what == text
    assert not icons.pixmap(row.icon, 20, QColor("#000")).isNull()


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"remember": Remember.ALWAYS}, "always"),
        ({"remember": Remember.LOGOUT}, "until you log out"),
        ({"remember": Remember.LOGOUT, "process": True}, "as long as this program runs"),
        ({"remember": Remember.HOUR, "seconds": 600}, "until "),
    ],
)
def test_how_long_it_holds(values: dict[str, object], text: str) -> None:
    if text == "until ":
        text += time_of_day(NOON + 600)
    assert words.grant_row(grant(**values), NOON).when == text


def test_how_often_it_was_used() -> None:
    assert words.grant_row(grant(), NOON).detail == "Not used yet"
    assert words.grant_row(grant(uses=1, last_used=NOON), NOON).detail.startswith("Once, on ")
    assert words.grant_row(grant(uses=12, last_used=NOON), NOON).detail.startswith("12 times, last on ")


def fields(details: words.Details) -> dict[str, str]:
    return {field.caption: plain(" ".join(field.lines)) for field in details.section.fields}


def test_everything_about_a_remembered_answer() -> None:
    found = words.details(grant(uses=2, last_used=NOON), NOON)
    said = fields(found)
    assert said["Holds"] == "always"
    assert said["Program"] == "/usr/bin/corp-vpn"
    assert said["In its own words, which nobody checked"] == "“Work VPN”"
    assert found.grade.startswith("Verified")
    assert [line.text for line in found.effects][:2] == [
        "All IPv4 traffic goes through corp1",
        "Every name is looked up at the DNS server 10.9.0.1",
    ]
    assert len(found.effects[-1].folded) == 6
    assert found.revoke


@pytest.mark.parametrize("result", AnswerResult)
def test_every_result_has_a_word_a_picture_and_a_kind(result: AnswerResult) -> None:
    row = words.answer_row(answer(1, result=result))
    assert row.what.endswith(words.result_word(result))
    assert not icons.pixmap(row.icon, 20, QColor("#000")).isNull()
    assert len({words.result_word(one) for one in AnswerResult}) == len(AnswerResult)
    assert kinds.answer_is(answer(1, result=result), result.value)
    assert (result.value, words.result_word(result)) in kinds.of_answers()


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, "You"),
        ({"grant": "g1"}, "You, and the answer was remembered"),
        ({"how": AnswerSource.STANDING, "grant": "g1"}, "A remembered answer, without asking"),
        ({"result": AnswerResult.EXPIRED}, "Nobody"),
        ({"result": AnswerResult.WITHDRAWN}, "Nobody"),
    ],
)
def test_who_decided(values: dict[str, object], text: str) -> None:
    found = words.details(answer(1, **values), NOON)
    assert fields(found)["Decided by"] == text
    assert found.revoke == ""


def test_what_the_application_was_told_is_inert() -> None:
    said = fields(words.details(answer(1, text="no\n\u202eway", session="<b>x</b>\u202e"), NOON))
    assert said["What the application was told"] == "no␊‹U+202E›way"
    assert said["In its own words, which nobody checked"] == "“<b>x</b>‹U+202E›”"


def test_an_asker_without_a_file_has_no_program() -> None:
    assert "Program" not in fields(words.details(answer(1, owner=Identity()), NOON))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("   ", True),
        ("CORP-vpn", True),
        ("client corp1", True),
        ("10.9.0.1", True),
        ("may connect", True),
        ("work", True),
        ("client corp2", False),
        ("/usr/bin/corp", True),
    ],
)
def test_a_search_needs_every_word_somewhere(text: str, found: bool) -> None:
    assert words.matcher(text)(words.grant_texts(grant())) is found


def test_a_search_through_the_log() -> None:
    texts = list(words.answer_texts(answer(1, result=AnswerResult.EXPIRED, owner=UNVERIFIED)))
    for text in ("python3", "nobody answered", "connected", "work vpn", "10.3.0.0/16"):
        assert words.matcher(text)(texts)
    assert not words.matcher("allowed")(texts)


def test_kinds_of_remembered_answers() -> None:
    refused = grant(decision=Decision.DENY)
    of: list[tuple[Grant, str]] = [(grant(), ""), (grant(), "allow"), (refused, "deny"), (refused, "")]
    assert all(kinds.grant_is(one, kind) for one, kind in of)
    assert not kinds.grant_is(refused, "allow")


def test_what_a_remembered_answer_decided_is_a_kind_of_its_own() -> None:
    assert kinds.answer_is(answer(1, how=AnswerSource.STANDING), "standing")
    assert not kinds.answer_is(answer(1), "standing")


def test_what_revoking_means_is_said_before() -> None:
    _, meaning = words.revoke_question(grant())
    assert "stays connected" in meaning
    _, meaning = words.revoke_question(grant(decision=Decision.DENY))
    assert "may ask again" in meaning
