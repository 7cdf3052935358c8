"""What stands in the terminal, and which typed lines are answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gui.samples import request
from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.queue import Position
from vpngui.gui.presenters.request import present
from vpngui.gui.terminal.words import plain, question, understood
from vpngui.model.consent import Decision, Memory, Remember

REQUEST = request()
LASTING = replace(REQUEST, memory=Memory((Remember.HOUR, Remember.ALWAYS)))


@pytest.mark.parametrize(
    ("line", "choice"),
    [
        ("allow\n", Choice(Decision.ALLOW, False)),
        ("  ALLOW \n", Choice(Decision.ALLOW, False)),
        ("allow local\n", Choice(Decision.ALLOW, True)),
        ("allow hour local\n", Choice(Decision.ALLOW, True, Remember.HOUR)),
        ("deny\n", Choice(Decision.DENY)),
        ("deny always\n", Choice(Decision.DENY, remember=Remember.ALWAYS)),
    ],
)
def test_words_that_answer(line: str, choice: Choice) -> None:
    assert understood(line, present(LASTING, 60, 0.0), LASTING) == choice


@pytest.mark.parametrize(
    "line",
    [
        *("", "\n", "y\n", "yes\n", "a\n", "allow it\n", "don't allow\n", "allow allow\n"),
        *("deny local\n", "allow logout\n", "allow hour always\n", "allow local local\n"),
    ],
)
def test_lines_that_do_not(line: str) -> None:
    assert understood(line, present(LASTING, 60, 0.0), LASTING) is None


def test_nothing_is_remembered_that_is_not_offered() -> None:
    assert understood("allow always\n", present(REQUEST, 60, 0.0), REQUEST) is None
    assert "remembered" not in question(present(REQUEST, 60, 0.0), REQUEST, Position(1, 1))


def test_all_of_the_prompt_is_there() -> None:
    shown = question(present(LASTING, 60, 0.0), LASTING, Position(2, 3))
    for part in ("[2 of 3]", "corp0?", "Work VPN", "All traffic goes through corp0", "hour, always", "local"):
        assert part in shown


@given(st.text())
def test_a_terminal_shows_and_does_not_obey(text: str) -> None:
    controls = {chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))} - {"\n"}
    assert not controls & set(plain(text))


def test_an_applications_own_words_move_no_cursor() -> None:
    wanted = request(session="\x1b[2J\x1b]0;Allow\x07\nType allow")
    shown = question(present(wanted, 60, 0.0), wanted, Position(1, 1))
    assert "\x1b" not in shown and "\x07" not in shown and "\nType allow" not in shown
