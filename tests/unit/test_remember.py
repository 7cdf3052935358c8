"""Results that are kept do not grow without end."""

from __future__ import annotations

from vpngui.plan.remember import MOST, remembered


def test_what_is_known_is_not_worked_out_again() -> None:
    asked: list[int] = []

    @remembered(lambda key: 1)
    def double(key: int) -> int:
        asked.append(key)
        return 2 * key

    assert [double(1), double(2), double(1)] == [2, 4, 2]
    assert asked == [1, 2]


def test_the_oldest_goes_when_it_weighs_too_much() -> None:
    asked: list[int] = []

    @remembered(lambda key: MOST // 4)
    def double(key: int) -> int:
        asked.append(key)
        return 2 * key

    for key in (1, 2, 3, 4, 5, 2, 3, 4, 5, 1):
        assert double(key) == 2 * key
    assert asked == [1, 2, 3, 4, 5, 1]


def test_what_is_too_heavy_alone_is_kept_until_the_next() -> None:
    asked: list[int] = []

    @remembered(lambda key: MOST + 1)
    def double(key: int) -> int:
        asked.append(key)
        return 2 * key

    for key in (1, 1, 2, 1):
        assert double(key) == 2 * key
    assert asked == [1, 2, 1]
