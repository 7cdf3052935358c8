"""What the service says reaches the person in their language, whatever stands in it, and harmless."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import vpngui.gui
from tests.gui.samples import tunnel
from vpngui.gui.manager_signals import Notice
from vpngui.gui.presenters.condition import detail as state_detail
from vpngui.gui.presenters.notice import present as said_by_notice
from vpngui.gui.said import CONTEXT, InWords, said, templates, told
from vpngui.gui.snapshot import Snapshot
from vpngui.model.errors import IoError
from vpngui.model.tunnel_state import TunnelState

GUI = Path(vpngui.gui.__file__).parent
ERRORS = ("error", "refused", "problem", "broken", "failure")

PLACE = re.compile(r"\{\w+\}")


class Marked(QTranslator):
    """A language in which texts of the service stand in brackets, with their values the other way around."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        if context != CONTEXT:
            return ""
        places = iter(PLACE.findall(source)[::-1])
        return f"[{PLACE.sub(lambda found: next(places), source)}]"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


SAID = {
    "the tunnel has been destroyed": "[the tunnel has been destroyed]",
    "'x y' is not a network such as 10.0.0.0/8 or fd00::/64": (
        "['x y' is not a network such as 10.0.0.0/8 or fd00::/64]"
    ),
    "the MTU 12 is outside 576 to 65535 octets": "[the MTU 65535 is outside 576 to 12 octets]",
    # a reason within a reason
    "the block list ads was not put in force: nft cannot be started: Permission denied": (
        "[the block list [nft cannot be started: [Permission denied]] was not put in force: ads]"
    ),
    # what happened, and what became of it
    "nft refused: bad rule; nothing has changed": "[[nft refused: bad rule]; nothing has changed]",
    "10.0.0.1/8 is taken as 10.0.0.0/8; 10.9.0.1/16 is taken as 10.9.0.0/16": (
        "[10.0.0.0/8 is taken as 10.0.0.1/8]; [10.9.0.0/16 is taken as 10.9.0.1/16]"
    ),
    "tun0 is connected. The answer is not remembered: too many changes are waiting; try again later": (
        "[tun0 is connected.] [The answer is not remembered: [too many changes are waiting; try again later]]"
    ),
    "This was not allowed; corp0 stays disconnected. This was remembered from an earlier answer.": (
        "[[This was not allowed; corp0 stays disconnected.] This was remembered from an earlier answer.]"
    ),
    # nothing of it is known
    "the moon is full; nobody knows": "the moon is full; nobody knows",
    "": "",
}


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("text", SAID)
def test_what_is_known_is_said_in_other_words(text: str) -> None:
    assert said(text) == SAID[text]


@pytest.mark.usefixtures("marked")
def test_each_text_is_taken_for_itself() -> None:
    """With something in its places, no text is taken for another one that says less."""
    for one in templates():
        values = [f"<{number}>" for number in range(len(one.names))]
        pairs = zip(one.literals, [*values, ""], strict=True)
        text = "".join(f"{literal}{value}" for literal, value in pairs)
        assert one.values(text) == values, one.source
        chosen = next(other for other in templates() if other.values(text) is not None)
        assert chosen.weight >= one.weight, f"{one.source!r} is taken for {chosen.source!r}"


@pytest.mark.usefixtures("marked")
def test_what_stands_in_it_stays_somebody_elses_words() -> None:
    """Neither can a value be a placeholder, nor hide or reorder anything."""
    assert said("the keys of {name} \u202eevil are not in its file; import the profile again") == (
        "[the keys of {name} ‹U+202E›evil are not in its file; import the profile again]"
    )


@pytest.mark.usefixtures("marked")
def test_the_window_says_it_so() -> None:
    broken = replace(tunnel(), state=TunnelState.ERROR, error="the tunnel has been destroyed")
    assert state_detail(broken, 0.0) == "[the tunnel has been destroyed]"
    assert said_by_notice(Notice("other", "", "tun0 is going down"), Snapshot()) == "[tun0 is going down]"


def test_no_part_of_the_window_shows_an_error_as_it_is() -> None:
    shows = re.compile(r"\b(tell|_?told|show_message|show_notice|visible|inert|setText)\(.*\bstr\((\w+)\)")
    found = [
        f"{path.relative_to(GUI)}: {line.strip()}"
        for path in sorted(GUI.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if (match := shows.search(line)) and match[2] in ERRORS and "said(" not in line
    ]
    assert found == []


def test_marks_of_direction_in_a_translation_are_no_strangers(qapp: QApplication) -> None:
    class Marks(QTranslator):
        def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
            return f"\u200f{source}"

    translator = Marks()
    qapp.installTranslator(translator)
    try:
        assert said("tun0\u200f is going down") == "\u200ftun0‹U+200F› is going down"
    finally:
        qapp.removeTranslator(translator)


def test_an_error_in_the_person_s_words_stays_as_it_is() -> None:
    assert told(InWords("\u2068Arbeit\u2069 ist zu lang")) == "\u2068Arbeit\u2069 ist zu lang"
    assert told(IoError("\u2068Work\u2069 is too long")) == "‹U+2068›Work‹U+2069› is too long"


def test_english_stays_as_it_is() -> None:
    for one in templates():
        assert said(one.source) == one.source.replace("\n", " ")


def test_a_text_made_to_be_slow_is_not() -> None:
    """Half a thousand characters are what the service sends at the most."""
    start = time.thread_time()
    said(("it is; a. " * 60)[:500])
    assert time.thread_time() - start < 0.1
