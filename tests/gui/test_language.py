"""Which language is spoken, and what goes with it: words, plural forms, numbers, the direction."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from vpngui.gui import language, resources
from vpngui.gui.i18n import translate
from vpngui.gui.language import NAMES, Choice, Language, choose

TEXT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
<context>
    <name>Sample</name>
    <message>
        <source>Open</source>
        <comment>a verb</comment>
        <translation>{verb}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networks</source>
        <translation>{forms}</translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("wanted", "system", "expected"),
    [
        ("", ["de-AT", "de", "de-Latn-AT"], Choice("de", True)),
        ("", ["pt-BR", "pt"], Choice("pt_BR", True)),
        ("", ["pt-PT", "pt"], Choice("pt_BR", True)),
        ("", ["nl-NL", "nl", "fr-BE", "fr"], Choice("fr", True)),
        ("", ["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], Choice("zh_CN", True)),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], Choice("en", True)),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh", "ja"], Choice("ja", True)),
        ("", ["C"], Choice("en", True)),
        ("", [], Choice("en", True)),
        ("", ["en-GB", "en", "de"], Choice("en", True)),
        ("de", ["de-CH"], Choice("de", True)),
        ("de", ["fr-CH", "de-CH"], Choice("de", False)),
        ("ar", ["en-US"], Choice("ar", False)),
        ("tlh", ["ko-KR"], Choice("ko", True)),
    ],
)
def test_which(wanted: str, system: list[str], expected: Choice) -> None:
    assert choose(wanted, system) == expected


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three languages of a program that says two things."""
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    for code, verb, forms in (
        ("en", "Open", ("%Ln network", "%Ln networks")),
        ("de", "Öffnen", ("%Ln Netz", "%Ln Netze")),
        ("ar", "فتح", tuple(f"{form} %Ln" for form in ("٠", "١", "٢", "قليل", "كثير", "غير"))),
    ):
        inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        source = tmp_path / f"vpngui_{code}.ts"
        source.write_text(TEXT.format(code=code, verb=verb, forms=inner))
        subprocess.run([lrelease, "-silent", source], check=True, timeout=30)
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path)


@pytest.fixture
def spoken(qapp: QApplication, texts: None) -> Iterator[Language]:
    spoken = Language(qapp)
    yield spoken
    spoken.use("en")
    QLocale.setDefault(QLocale.system())
    for translator in spoken._translators:
        qapp.removeTranslator(translator)


def networks(count: int) -> str:
    return translate("Sample", "%Ln networks", "", count)


def test_words_numbers_and_plural_forms_follow(spoken: Language, qapp: QApplication) -> None:
    assert spoken.use("de")
    assert translate("Sample", "Open", "a verb") == "Öffnen"
    assert [networks(count) for count in (0, 1, 2, 12345)] == ["0 Netze", "1 Netz", "2 Netze", "12.345 Netze"]
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert spoken.use("en")
    assert translate("Sample", "Open", "a verb") == "Open"
    assert [networks(count) for count in (1, 2)] == ["1 network", "2 networks"]
    assert not spoken.use("en")


def test_what_is_read_from_the_right_is_laid_out_so(spoken: Language, qapp: QApplication) -> None:
    spoken.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert networks(3).startswith("قليل")
    spoken.use("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_qt_s_own_words_are_translated(spoken: Language, code: str) -> None:
    spoken.use(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_without_texts_it_speaks_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path / "nothing")
    monkeypatch.setattr(language.QLibraryInfo, "path", lambda which: str(tmp_path))
    spoken = Language(qapp)
    spoken.use("de")
    assert translate("Sample", "Open", "a verb") == "Open"
    assert networks(2) == "2 networks"
    QLocale.setDefault(QLocale.system())
