"""A translation that lost something, or brought something in, is found."""

from __future__ import annotations

import pytest

from tests.unit.test_translations import TOOL, tool

CHECKS = tool("translation_checks")


def found(language: str, source: str, *forms: str, finished: bool = True) -> list[str]:
    message = CHECKS.Message("Sample", source, forms, finished)
    return [str(problem) for problem in CHECKS.problems(message, language)]


@pytest.mark.parametrize(
    ("language", "source", "forms"),
    [
        ("de", "Connect {name}?", ["{name} verbinden?"]),
        ("de", "%Ln networks", ["ein Netz", "%Ln Netze"]),
        ("ar", "%n networks", ["لا شبكات", "شبكة", "شبكتان", "%n شبكات", "%n شبكة", "%n شبكة"]),
        ("ja", "vpngui does not answer.", ["vpngui が応答しません。"]),
        ("fr", "Start it:", ["Démarrez-le :"]),
        ("ru", "All files (*)", ["Все файлы (*)"]),
        ("zh_CN", "Checking…", ["正在检查…"]),
        ("ko", "Such as 10.0.0.0/8 and fd00::/64.", ["10.0.0.0/8 및 fd00::/64 등."]),
        ("de", "Name", ["Name"]),
        ("ja", ", ", ["、"]),
        ("de", "{amount}/s", ["{amount}/s"]),
        ("ar", "Keep these settings?", ["هل تريد الاحتفاظ بهذه الإعدادات؟"]),
    ],
)
def test_what_is_well(language: str, source: str, forms: list[str]) -> None:
    assert found(language, source, *forms) == []


@pytest.mark.parametrize(
    ("language", "source", "forms", "problem"),
    [
        ("de", "Open", [""], "not translated"),
        ("de", "Connect {name}", ["Verbinden"], "{name} is there 0 times, not 1"),
        ("de", "Connect {name}", ["{name} mit {name} verbinden"], "{name} is there 2 times, not 1"),
        ("de", "Connect {name}", ["{Name} verbinden"], "{Name} is there 1 times, not 0"),
        ("de", "Connect {name}", ["{name} { verbinden"], "brace"),
        ("ru", "%n networks", ["сеть", "%n сети", "%n сетей"], "%n is there 0 times"),
        ("de", "%n networks", ["ein Netz", "viele Netze"], "%n is there 0 times"),
        ("fr", "%n networks", ["un réseau", "%n réseaux"], "%n is there 0 times"),
        ("de", "%Ln networks", ["%n Netz", "%Ln Netze"], "%n is there 1 times"),
        ("de", "Lists (*.txt *.csv)", ["Listen"], "is missing"),
        ("de", "Such as 10.0.0.2/24.", ["Etwa 10.0.0.2."], "is missing"),
        ("ru", "Open vpngui", ["Открыть ВПНГУИ"], "the same in every language"),
        ("de", "Open", ["Öffnen "], "blanks"),
        ("de", "Open\nnow", ["Jetzt öffnen"], "line breaks"),
        ("de", "It works.", ["Es geht"], "does not end"),
        ("de", "Connect", ["Verbinden."], "ends like a sentence"),
        ("de", "Connect", ["<b>Verbinden</b>"], "markup"),
        ("de", "Connect", ["&amp;Verbinden"], "markup"),
        ("de", "Connect", ["&Verbinden"], "'&'"),
        ("ar", "Connect", ["\u202eاتصال"], "direction"),
        ("de", "Nothing is looked up here", ["Nothing is looked up here"], "English"),
    ],
)
def test_what_is_not(language: str, source: str, forms: list[str], problem: str) -> None:
    assert [one for one in found(language, source, *forms) if problem in one], found(language, source, *forms)


def test_one_that_is_not_finished_is_none() -> None:
    assert found("de", "Open", "Öffnen", finished=False) == ["it is not translated, or not finished"]


def test_the_tool_says_what_is_wrong(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert TOOL.check(()) == 0
    assert capsys.readouterr().out == "0 problems\n"
