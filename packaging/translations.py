"""Keeps translations/*.ts up to date with the program's texts, and makes of them what Qt loads.

    python packaging/translations.py update     # `make translations`: texts into the .ts files
    python packaging/translations.py compile    # `make setup` and the package build: .qm files
    python packaging/translations.py compile --if-needed
    python packaging/translations.py desktop DIR # the files for the desktop with all languages in them
    python packaging/translations.py check [de]  # what is missing or wrong in all files, or in one

Standard library only: the package build runs it before anything of the project is installed.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import desktop_texts
import service_texts
from translation_checks import Message, messages, problems

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "vpngui" / "gui"
TEXTS = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
SERVICE_TEXTS = ROOT / "resources" / "texts" / "service.txt"
SERVICE_CONTEXT = "Service"
"""Of the texts that the window recognises in what the service says."""
DESKTOP_CONTEXT = "Desktop"
"""Of the texts of the files by which a desktop knows of the program."""

SOURCE_LANGUAGE = "en"
"""Its file holds plural forms only: everything else is in the program."""
LANGUAGES = ("ar", "de", "es", "fr", "ja", "ko", "pt_BR", "ru", "zh_CN")


@dataclass(frozen=True)
class Text:
    """One call of ``translate``; ``remark`` is for translators: the lines above it that begin with "#:"."""

    context: str
    source: str
    disambiguation: str
    plural: bool
    remark: str


class NotLiteral(ValueError):
    """A text that only running the program could tell."""


def texts(path: Path) -> Iterator[Text]:
    """The texts of a Python file, in their order; raises NotLiteral with the place.

    lupdate reads Python itself, but passes over plural forms whose number is no literal.
    """
    code = path.read_text(encoding="utf-8")
    lines = code.splitlines()
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if isinstance(call.func, ast.Name) and call.func.id == "translate":
            words = [_word(argument) for argument in call.args[:3]]
            if call.keywords or not 2 <= len(call.args) <= 4 or None in words:
                raise NotLiteral(f"{path}:{call.lineno}: translate() takes literal texts, by position")
            context, source, disambiguation, *_ = (*map(str, words), "")
            yield Text(
                context, source, disambiguation, len(call.args) == 4, _remark(lines, call.lineno - 1)
            )


def said_by_service(file: Path = SERVICE_TEXTS) -> Iterator[Text]:
    """What the window says in other words, from the list that ``update`` keeps."""
    for text in service_texts.read(file):
        yield Text(SERVICE_CONTEXT, text, "", False, "")


def known_to_desktop() -> Iterator[Text]:
    """What menus, software centres and polkit's questions show."""
    for name in desktop_texts.FILES:
        for text in desktop_texts.texts(name):
            remark = "Words for a search, each with a semicolon behind it." if text.endswith(";") else ""
            yield Text(DESKTOP_CONTEXT, text, "", False, remark)


def outside_window() -> list[Text]:
    """All that has to be translated besides what stands in the sources of the window, each once."""
    return list(dict.fromkeys([*said_by_service(), *known_to_desktop()]))


def update(folder: Path = TEXTS, sources: Path = SOURCES) -> None:
    """Take over new texts, keep the translations of those that are the same, and drop what is gone.

    Lines of the sources are left away: every change of a file would be a change of ten others.
    """
    folder.mkdir(exist_ok=True)
    found = [text for path in sorted(sources.rglob("*.py")) for text in texts(path)]
    if sources == SOURCES:
        if folder == TEXTS:
            service_texts.write(sources.parent, SERVICE_TEXTS)
        found += outside_window()
    options = ["-no-obsolete", "-locations", "none", "-silent", "-source-language", SOURCE_LANGUAGE]
    with tempfile.TemporaryDirectory() as place:
        collected = Path(place, "texts.cpp")
        collected.write_text("\n".join(map(_in_cpp, found)), encoding="utf-8")
        for language in (SOURCE_LANGUAGE, *LANGUAGES):
            target = ["-target-language", language, "-ts", str(text_file(language, folder))]
            plural_only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            _run("lupdate", *options, *plural_only, str(collected), *target)


def _in_cpp(text: Text) -> str:
    """The call as lupdate knows it best."""
    said = (text.context, text.source, text.disambiguation)
    words = (json.dumps(word, ensure_ascii=False) for word in said)
    remark = f"//: {text.remark}\n" if text.remark else ""
    return f"{remark}QCoreApplication::translate({', '.join(words)}{', 1' if text.plural else ''});"


def _word(argument: ast.expr) -> str | None:
    """A literal text, "" for None, which is no disambiguation; None for anything else."""
    if not isinstance(argument, ast.Constant):
        return None
    if argument.value is None:
        return ""
    return argument.value if isinstance(argument.value, str) else None


def _remark(lines: list[str], index: int) -> str:
    """From the lines above the one at ``index``."""
    found: list[str] = []
    while index > 0 and lines[index - 1].strip().startswith("#:"):
        index -= 1
        found.insert(0, lines[index].strip().removeprefix("#:").strip())
    return " ".join(found)


def compile_all(folder: Path = COMPILED) -> list[Path]:
    """The files that are in ``folder`` then."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted(TEXTS.glob("*.ts")):
        made.append(folder / f"{source.stem}.qm")
        _run("lrelease", "-silent", str(source), "-qm", str(made[-1]))
    for left in set(folder.glob("*.qm")) - set(made):
        left.unlink()
    return made


def write_desktop_files(folder: Path, texts: Path = TEXTS) -> list[Path]:
    """What is in ``folder`` then: the files for the desktop, with every translation that is finished."""
    words: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for message in messages(text_file(language, texts)):
            if message.context == DESKTOP_CONTEXT and message.finished:
                words.setdefault(message.source, {})[language] = message.forms[0]
    made = []
    for name in desktop_texts.FILES:
        made.append(folder / name)
        made[-1].parent.mkdir(parents=True, exist_ok=True)
        text = desktop_texts.translated(name, lambda source: words.get(source, {}))
        made[-1].write_text(text, encoding="utf-8")
    return made


def needed(folder: Path = COMPILED) -> bool:
    """Whether a text is newer than what was made of it."""
    for source in TEXTS.glob("*.ts"):
        made = folder / f"{source.stem}.qm"
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            return True
    return False


def text_file(language: str, folder: Path = TEXTS) -> Path:
    return folder / f"vpngui_{language}.ts"


def unfinished(path: Path) -> list[Message]:
    """What has no translation yet, or one that has to be looked at again."""
    return [message for message in messages(path) if not message.finished]


def check(languages: Iterable[str]) -> int:
    """Print what is wrong; the exit status."""
    count = 0
    for language in languages:
        path = text_file(language)
        for message in messages(path):
            for problem in problems(message, language):
                count += 1
                print(f"{path.name}: {message.context}: {message.source!r}: {problem}")
    print(f"{count} problems")
    return 1 if count else 0


def main(arguments: Iterable[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("update", "compile", "desktop", "check"))
    parser.add_argument("which", nargs="*", help="of check: languages; without it all. Of desktop: a folder")
    parser.add_argument("--if-needed", action="store_true", help="compile only what has changed")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    if chosen.what == "check":
        return check(chosen.which or (SOURCE_LANGUAGE, *LANGUAGES))
    if chosen.what == "desktop":
        if len(chosen.which) != 1:
            parser.error("desktop takes the folder that the files are to be in")
        write_desktop_files(Path(chosen.which[0]))
        return 0
    if chosen.what == "update":
        update()
        for language in (SOURCE_LANGUAGE, *LANGUAGES):
            count = len(unfinished(text_file(language)))
            print(f"{text_file(language).relative_to(ROOT)}: {count or 'nothing'} left to translate")
    if chosen.what == "update" or not chosen.if_needed or needed():
        compile_all()
    return 0


def tool(name: str) -> str:
    """The path of one of Qt's tools, which come with PySide6-Essentials."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("translations: PySide6-Essentials is missing; it brings Qt's tools along")
    return os.path.join(spec.submodule_search_locations[0], name)


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run([tool(name), *arguments], capture_output=True, text=True, check=False)
    if done.returncode or "WARNING" in done.stderr.upper():
        raise SystemExit(f"translations: {name} failed ({done.returncode}):\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
