"""What translators get is what the program says: every text is found, and nothing is put together unseen."""

from __future__ import annotations

import importlib
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from vpngui.gui.language import NAMES

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "vpngui" / "gui"


def tool(name: str) -> ModuleType:
    """A module of packaging/, which is no package: its name is that of a library."""
    folder = str(ROOT / "packaging")
    sys.path.insert(0, folder)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(folder)


TOOL = tool("translations")
Key = tuple[str, str, str, bool]
"""Context, source, disambiguation, whether it has plural forms."""


def in_file(path: Path) -> Iterator[Key]:
    """Of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )


@cache
def in_program() -> frozenset[Key]:
    """Raises NotLiteral where a text is put together."""
    in_window = (text for path in GUI.rglob("*.py") for text in TOOL.texts(path))
    return frozenset(
        (text.context, text.source, text.disambiguation, text.plural)
        for text in (*in_window, *TOOL.outside_window())
    )


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of .ts files as they would be made from nothing."""
    folder = tmp_path_factory.mktemp("translations")
    TOOL.update(folder)
    return folder


def test_every_text_is_literal() -> None:
    assert len(in_program()) > 90


def test_plural_forms_and_numbers_go_together() -> None:
    for context, source, _, plural in in_program():
        assert ("%n" in source or "%Ln" in source) is plural, f"{context}: {source}"


def test_a_text_has_plural_forms_everywhere_or_nowhere() -> None:
    found = in_program()
    assert not [key for key in found if key[3] and (*key[:3], False) in found]


def test_every_text_reaches_every_translator(extracted: Path) -> None:
    for language in TOOL.LANGUAGES:
        assert set(in_file(extracted / f"vpngui_{language}.ts")) == in_program(), language
    assert set(in_file(extracted / "vpngui_en.ts")) == {key for key in in_program() if key[3]}


def test_every_language_that_can_be_chosen_has_a_file(extracted: Path) -> None:
    assert {path.stem.removeprefix("vpngui_") for path in extracted.iterdir()} == set(NAMES)


SAMPLE = """
from vpngui.gui.i18n import translate

plain = translate("Sample", "two parts " "in one")
several = translate(
    "Sample",
    "%Ln of {name} \\"quoted\\" \u202f",
    "of networks",
    len(several),
)
none = translate("Sample", "%n", None, several)
#: A remark
#: in two lines.
remarked = translate("Sample", "remarked", "a verb") if several else ""
"""


def test_what_is_read_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text(SAMPLE)
    TOOL.update(tmp_path / "out", tmp_path)
    assert list(in_file(tmp_path / "out" / "vpngui_ru.ts")) == [
        ("Sample", "two parts in one", "", False),
        ("Sample", '%Ln of {name} "quoted" \u202f', "of networks", True),
        ("Sample", "%n", "", True),
        ("Sample", "remarked", "a verb", False),
    ]
    text = (tmp_path / "out" / "vpngui_ru.ts").read_text()
    assert "<extracomment>A remark in two lines.</extracomment>" in text
    assert text.count("<numerusform>") == 6


@pytest.mark.parametrize(
    "call",
    [
        'translate("Sample", text)',
        'translate("Sample", "a" if text else "b")',
        'translate("Sample", f"{text}")',
        'translate("Sample", "%n", n=3)',
        'translate("Sample", "a", 3)',
        'translate("Sample")',
    ],
)
def test_what_no_translator_would_see_is_refused(tmp_path: Path, call: str) -> None:
    (tmp_path / "sample.py").write_text(f"x = 1\ny = {call}\n")
    with pytest.raises(TOOL.NotLiteral, match=r"sample\.py:2"):
        list(TOOL.texts(tmp_path / "sample.py"))


def test_only_a_text_that_is_the_same_keeps_its_translation(tmp_path: Path) -> None:
    sample, out = tmp_path / "sample.py", tmp_path / "out"
    sample.write_text('translate("Sample", "Open")\ntranslate("Sample", "Gone")')
    TOOL.update(out, tmp_path)
    file = out / "vpngui_de.ts"
    assert len(list(TOOL.unfinished(file))) == 2
    empty = '<translation type="unfinished"></translation>'
    file.write_text(file.read_text().replace(empty, "<translation>Da</translation>"))
    TOOL.update(out, tmp_path)
    assert list(TOOL.unfinished(file)) == []
    sample.write_text('translate("Sample", "Open")\ntranslate("Sample", "Gone away")')
    TOOL.update(out, tmp_path)
    assert [message.source for message in TOOL.unfinished(file)] == ["Gone away"]
    assert file.read_text().count("Da") == 1
