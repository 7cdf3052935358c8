"""Titles of any language, and the names that the service takes for them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vpngui.gui.lists.naming import clean_title, name_for
from vpngui.model.block_list import check_list_name
from vpngui.model.list_options import check_list_options


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("Trackers", (), "trackers"),
        ("Werbung & Späher", (), "werbung-spaher"),
        ("قائمة", (), "list"),
        ("追踪器", ("list",), "list-2"),
        ("Trackers", ("trackers", "trackers-2"), "trackers-3"),
        ("a" * 40, ("a" * 23,), "a" * 21 + "-2"),
        ("--x--", (), "x"),
    ],
)
def test_a_name_is_made_of_a_title(title: str, taken: tuple[str, ...], name: str) -> None:
    assert name_for(title, taken) == name


@given(st.text(max_size=80), st.integers(0, 12))
@example("0 \x1b\r0", 0)
def test_the_service_takes_every_name_and_every_title(title: str, others: int) -> None:
    taken: set[str] = set()
    for _ in range(others + 1):
        name = name_for(title, taken)
        assert name not in taken
        taken.add(check_list_name(name))
    cleaned = clean_title(title)
    assert check_list_options({"title": cleaned}).title == cleaned
    assert clean_title(cleaned) == cleaned
