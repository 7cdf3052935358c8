"""Reading a long log page by page."""

from __future__ import annotations

import pytest

from tests.gui.permissions.service import Service, answer, answers
from vpngui.gui.permissions.answer_log import MOST_PAGES, PAGE, SCREEN, AnswerLog
from vpngui.gui.permissions.source import Source
from vpngui.model.errors import IpcFailed
from vpngui.model.remembered import Answer, AnswerResult


def log_of(count: int) -> tuple[Service, AnswerLog]:
    service = Service(answers=answers(count))
    return service, AnswerLog(Source(service).answers)


async def older(log: AnswerLog) -> list[int]:
    found: list[Answer] = []
    await log.older(found.extend)
    return [one.id for one in found]


async def test_a_screen_is_read_and_no_more() -> None:
    service, log = log_of(100_000)
    found = await older(log)
    assert found == list(range(100_000, 100_000 - len(found), -1))
    assert SCREEN <= len(found) < SCREEN + PAGE
    assert service.count("ListAnswers") == len(found) // PAGE
    assert not log.ended


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE])
async def test_to_the_end_and_nothing_twice(count: int) -> None:
    _, log = log_of(count)
    found: list[int] = []
    while not log.ended:
        found += await older(log)
    assert found == list(range(count, 0, -1))
    assert await older(log) == []


async def test_a_search_keeps_only_what_matches_and_says_how_far_it_came() -> None:
    service, log = log_of(5000)
    log.start(lambda one: one.id == 4200)
    assert await older(log) == [4200]
    assert service.count("ListAnswers") == MOST_PAGES
    assert log.back_to == answer(5000 - MOST_PAGES * PAGE + 1).time
    assert not log.ended


async def test_another_search_in_between_ends_the_first() -> None:
    _, log = log_of(1000)
    found: list[Answer] = []

    def take(page: list[Answer]) -> None:
        found.extend(page)
        log.start(lambda one: one.result is AnswerResult.FAILED)

    await log.older(take)
    assert [one.id for one in found] == list(range(1000, 1000 - PAGE, -1))
    assert all(number % 6 == 5 for number in await older(log))


async def test_what_came_since_is_told_once() -> None:
    service, log = log_of(10)
    await older(log)
    assert await log.newer() == []
    service.answers += [answer(11), answer(12, result=AnswerResult.DENIED)]
    new = await log.newer()
    assert new is not None
    assert [one.id for one in new] == [12, 11]
    assert await log.newer() == []


async def test_only_matches_among_what_came_since() -> None:
    service, log = log_of(10)
    log.start(lambda one: one.result is AnswerResult.DENIED)
    await older(log)
    service.answers += [answer(11), answer(12, result=AnswerResult.DENIED)]
    new = await log.newer()
    assert new is not None
    assert [one.id for one in new] == [12]


async def test_more_than_a_page_since_is_looked_for_anew() -> None:
    service, log = log_of(10)
    await older(log)
    service.answers += [answer(number) for number in range(11, 11 + PAGE)]
    assert await log.newer() is None


async def test_a_log_that_was_empty() -> None:
    service, log = log_of(0)
    assert await older(log) == []
    service.answers.append(answer(1))
    new = await log.newer()
    assert new is not None
    assert [one.id for one in new] == [1]


async def test_an_answer_of_another_contract_is_a_typed_error() -> None:
    service, log = log_of(1)
    object.__setattr__(service.answers[0], "result", type("Unknown", (), {"value": "of tomorrow"}))
    with pytest.raises(IpcFailed, match="another version"):
        await older(log)
