"""Text for a terminal."""

from __future__ import annotations

import pytest

from vpngui.cli.table import ago, amount, facts, inert, some, table


def test_columns_stand_beneath_each_other_wide_characters_too() -> None:
    text = table(("NAME", "STATE"), [["東京", "up"], ["a", ""]])
    assert text == "NAME  STATE\n東京  up\na"


def test_what_others_wrote_stays_on_its_line_and_moves_nothing() -> None:
    assert inert("a\x1b[2Jb\nc\u202ed") == "a\ufffd[2Jb\ufffdc\ufffdd"
    assert facts([("name", "x\ny"), ("none", "")]) == "name: x\ufffdy"


@pytest.mark.parametrize(
    ("octets", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 KiB"), (1 << 20, "1.0 MiB"), (500 << 30, "500 GiB")],
)
def test_amounts(octets: int, text: str) -> None:
    assert amount(octets) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "0 s ago"), (59, "59 s ago"), (60, "1 min ago"), (7300, "2 h ago")]
)
def test_ages(seconds: float, text: str) -> None:
    assert ago(seconds) == text


def test_a_long_list_ends_in_a_number() -> None:
    assert some(range(3)) == "0, 1, 2"
    assert some(range(5000)).endswith("7 and 4992 more")
