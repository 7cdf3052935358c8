"""Whatever an application calls itself, it stays inside its own place on the screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpngui.gui.inert_text import FIRST_STRONG_ISOLATE, MAX_MARKS, POP_ISOLATE, inert, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Work VPN", "Work VPN"),
        ("a\nb", "a␊b"),
        ("a\tb", "a␉b"),
        ("a\x1bb", "a␛b"),
        ("\x7f", "␡"),
        ("\u202egnp", "‹U+202E›gnp"),
        ("a\u2028b", "a‹U+2028›b"),
        ("a\u200bb", "a‹U+200B›b"),
        ("a\u00a0b", "a b"),
        ("a\u2069b", "a‹U+2069›b"),
        ("e\u0301", "e\u0301"),
        ("e" + "\u0301" * 9, "e" + "\u0301" * MAX_MARKS),
        ("<b>x</b>", "<b>x</b>"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_joiners_keep_their_letters_together() -> None:
    assert visible("می\u200cخواهم") == "می\u200cخواهم"


@given(st.text())
def test_nothing_hidden_or_reordering_is_left(text: str) -> None:
    inside = inert(text).removeprefix(FIRST_STRONG_ISOLATE).removesuffix(POP_ISOLATE)
    assert inert(text) == FIRST_STRONG_ISOLATE + inside + POP_ISOLATE
    for character in inside.replace("\u200c", "").replace("\u200d", ""):
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp")
