"""One question at a time, in order, duplicates together, floods refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.consent.queue import MAX_IN_ALL, MAX_OF_CALLER, ConsentQueue, Position, Request
from vpngui.model.consent import Direction
from vpngui.model.errors import OutOfMemory


def ask(
    number: int, caller: str = ":1.1", tunnel: str = "/t/1", direction: Direction = Direction.UP
) -> Request:
    return Request(f"/r/{number}", caller, 1, tunnel, direction)


def test_first_come_first_asked() -> None:
    queue = ConsentQueue()
    first, second = queue.add(ask(1)), queue.add(ask(2, ":1.2", "/t/2"))
    assert queue.head is first
    assert queue.finish(first) == [ask(1)]
    assert queue.head is second


def test_duplicates_are_one_question_and_all_are_answered() -> None:
    queue = ConsentQueue()
    question = queue.add(ask(1))
    assert queue.add(ask(2)) is question
    assert queue.add(ask(3, direction=Direction.DOWN)) is not question
    assert queue.add(ask(4, ":1.2")) is not question
    assert queue.finish(question) == [ask(1), ask(2)]


def test_what_comes_after_the_answer_is_asked_anew() -> None:
    queue = ConsentQueue()
    question = queue.add(ask(1))
    question.answered = True
    again = queue.add(ask(2))
    assert again is not question
    assert queue.finish(question) == [ask(1)]
    assert queue.head is again


def test_one_caller_cannot_flood() -> None:
    queue = ConsentQueue()
    for number in range(MAX_OF_CALLER):
        queue.add(ask(number))
    with pytest.raises(OutOfMemory, match="of yours"):
        queue.add(ask(99))
    queue.add(ask(100, ":1.2"))


def test_all_together_cannot_flood() -> None:
    queue = ConsentQueue()
    for number in range(MAX_IN_ALL):
        queue.add(ask(number, f":1.{number}", f"/t/{number}"))
    with pytest.raises(OutOfMemory):
        queue.add(ask(99, ":1.999"))
    assert len(queue.requests) == MAX_IN_ALL


def test_withdrawing_one_of_two_leaves_the_question() -> None:
    queue = ConsentQueue()
    question = queue.add(ask(1))
    queue.add(ask(2))
    assert queue.withdraw("/r/1") is None
    assert queue.head is question
    assert queue.withdraw("/r/2") is question
    assert queue.head is None
    assert queue.withdraw("/r/2") is None


def test_an_answered_question_stays_until_it_is_finished() -> None:
    queue = ConsentQueue()
    question = queue.add(ask(1))
    question.answered = True
    assert queue.withdraw("/r/1") is None
    assert queue.finish(question) == [ask(1)]


def test_the_position_counts_through_a_run() -> None:
    queue = ConsentQueue()
    questions = [queue.add(ask(n, f":1.{n}")) for n in range(3)]
    assert queue.position == Position(1, 3)
    queue.finish(questions[0])
    assert queue.position == Position(2, 3)
    queue.withdraw("/r/2")
    assert queue.position == Position(2, 2)
    queue.finish(questions[1])
    queue.add(ask(9))
    assert queue.position == Position(1, 1)


OPERATIONS = st.lists(
    st.tuples(st.sampled_from(["add", "withdraw", "finish"]), st.integers(0, 60), st.integers(0, 5)),
    max_size=120,
)


@given(OPERATIONS)
def test_nothing_is_lost_and_nothing_is_told_twice(operations: list[tuple[str, int, int]]) -> None:
    queue = ConsentQueue()
    open_paths: set[str] = set()
    for what, number, who in operations:
        request = ask(number, f":1.{who}", f"/t/{number % 3}", Direction.UP if number % 2 else Direction.DOWN)
        if what == "add" and request.path not in open_paths:
            try:
                queue.add(request)
                open_paths.add(request.path)
            except OutOfMemory:
                pass
        elif what == "withdraw":
            queue.withdraw(request.path)
            open_paths.discard(request.path)
        elif what == "finish" and queue.head is not None:
            told = [other.path for other in queue.finish(queue.head)]
            assert set(told) <= open_paths
            open_paths.difference_update(told)
        assert {other.path for other in queue.requests} == open_paths
        assert (queue.head is None) == (not open_paths)
        assert queue.position.number <= max(queue.position.total, 1)
