"""The texts of the service that translators get are those that it says, all of them and as it says them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.test_translations import ROOT, TOOL, tool

COLLECTING = tool("service_texts")
PACKAGE = ROOT / "vpngui"


def test_the_list_is_that_of_the_sources() -> None:
    """`make translations` takes new texts over."""
    assert COLLECTING.read(TOOL.SERVICE_TEXTS) == COLLECTING.collect(PACKAGE)


def test_each_placeholder_can_be_told_from_the_next() -> None:
    """With nothing between two of them nobody could say where the first one ends."""
    assert not [text for text in COLLECTING.read(TOOL.SERVICE_TEXTS) if re.search(r"\}\{", text)]


SAMPLE = '''
from vpngui.model.errors import IoError

_WHICH = {1: "one", 2: "two"}
_NONE = "there is none"


class Gone(IoError):
    """Of its own."""


def deed(path, names, number, strict, what):
    raise Gone(f"{path} has {len(names)} parts; {_WHICH[number]} is enough")
    raise Gone(f"it {'has' if strict else 'may have'} an end")
    raise Gone(_NONE)
    raise Gone(f"{path!r} cannot be read: {_why(number)} ({what})")
    reason = None
    if strict:
        reason = "a link"
    elif names:
        reason = f"a folder of {path}"
    raise Gone(f"{path} is {reason}, and {path} stays")
    raise ValueError("this is nobody's business")
    raise Gone(f"a name is text, not {type(path).__name__}")


def _why(number):
    if number:
        return "it is too long"
    return "it is too short"


def more(path):
    deed(path, [], 1, True, "nothing was changed")
    deed(path, [], 2, True, what="all was lost")
'''


def test_what_is_read_of_a_module(tmp_path: Path) -> None:
    for room in COLLECTING.ROOMS:
        (tmp_path / room).mkdir()
    (tmp_path / "model" / "errors.py").write_text(
        "class VpnServiceError(Exception): ...\nclass IoError(VpnServiceError): ...\n"
    )
    (tmp_path / "service" / "sample.py").write_text(SAMPLE)
    found = COLLECTING.collect(tmp_path)
    assert [text for text in found if text not in COLLECTING.REASONS] == [
        "{path} has {count} parts; one is enough",
        "{path} has {count} parts; two is enough",
        "it has an end",
        "it may have an end",
        "there is none",
        "{path} cannot be read: it is too short (nothing was changed)",
        "{path} cannot be read: it is too short (all was lost)",
        "{path} cannot be read: it is too long (nothing was changed)",
        "{path} cannot be read: it is too long (all was lost)",
        "{path} is a link, and {path} stays",
        "{path} is a folder of {path}, and {path} stays",
    ]


def test_one_expression_is_not_a_hundred_texts(tmp_path: Path) -> None:
    for room in COLLECTING.ROOMS:
        (tmp_path / room).mkdir()
    table = {number: f"number {number}" for number in range(30)}
    (tmp_path / "model" / "errors.py").write_text(
        f"class VpnServiceError(Exception): ...\n_WHICH = {table}\n"
        "x = VpnServiceError(f'{_WHICH[1]} is bad')\n"
    )
    with pytest.raises(COLLECTING.Unreadable, match="number 0 is bad"):
        COLLECTING.collect(tmp_path)
