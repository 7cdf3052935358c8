"""Each language that there is a file of is complete, true to the program, and loses nothing of its texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.test_translations import TOOL, in_file, in_program, tool
from vpngui.gui.language import NAMES

CHECKS = tool("translation_checks")
FILES = sorted(TOOL.TEXTS.glob("*.ts"))


def language(path: Path) -> str:
    return path.stem.removeprefix("vpngui_")


def test_there_is_a_file_of_every_language_that_is_offered() -> None:
    assert {language(path) for path in FILES} == set(NAMES)


@pytest.mark.parametrize("path", FILES, ids=language)
def test_it_has_every_text_of_the_program_and_no_other(path: Path) -> None:
    """`make translations` takes them over; then they have to be translated."""
    texts = {key for key in in_program() if key[3] or language(path) != TOOL.SOURCE_LANGUAGE}
    found = set(in_file(path))
    assert sorted(texts - found) == [] and sorted(found - texts) == []


@pytest.mark.parametrize("path", FILES, ids=language)
def test_it_is_finished_and_lost_nothing(path: Path) -> None:
    found = [
        f"{message.context}: {message.source!r}: {problem}"
        for message in CHECKS.messages(path)
        for problem in CHECKS.problems(message, language(path))
    ]
    assert found == []
