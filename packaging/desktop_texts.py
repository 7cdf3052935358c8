"""The files by which a desktop knows of vpngui, in all languages: menus, software centres, polkit.

The files in packaging/ are English. ``texts`` finds what has to be translated in them, ``translated`` is one
with its translations, for the installation. translations.py asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape, unescape
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FILES = (
    "desktop/io.github.vpngui.App.desktop",
    "desktop/io.github.vpngui.App.metainfo.xml",
    "polkit/io.github.vpngui.policy",
)
"""Below packaging/."""
_ENTRY = re.compile(r"^(?P<start>(?:Name|GenericName|Comment|Keywords)=)(?P<text>.+)$", re.MULTILINE)
"""Desktop Entry Specification, "Localized values for keys"."""
_ELEMENT = re.compile(
    r"^(?P<indent>[ ]*)<(?P<tag>name|summary|p|li|description|message)>(?P<text>[^<]+)</(?P=tag)>$",
    re.MULTILINE,
)
"""AppStream and polkit have translated elements behind the English one, with ``xml:lang``."""

Words = Callable[[str], Mapping[str, str]]
"""The translations of a text by language ("pt_BR"); where one is missing, a desktop shows the English."""


def texts(name: str) -> Iterator[str]:
    """Of one of FILES, in its order; a text over several lines is one line here."""
    for found in _pattern(name).finditer((FOLDER / name).read_text(encoding="utf-8")):
        yield _plain(name, found["text"])


def translated(name: str, words: Words) -> str:
    """The whole of one of FILES with ``words`` put in."""
    source = (FOLDER / name).read_text(encoding="utf-8")
    put_in = _entries if name.endswith(".desktop") else _elements
    return _pattern(name).sub(lambda found: put_in(found, words(_plain(name, found["text"]))), source)


def _pattern(name: str) -> re.Pattern[str]:
    return _ENTRY if name.endswith(".desktop") else _ELEMENT


def _plain(name: str, text: str) -> str:
    return text if name.endswith(".desktop") else " ".join(unescape(text).split())


def _entries(found: re.Match[str], words: Mapping[str, str]) -> str:
    key = found["start"].removesuffix("=")
    return "\n".join([found[0], *(f"{key}[{language}]={text}" for language, text in words.items())])


def _elements(found: re.Match[str], words: Mapping[str, str]) -> str:
    indent, tag = found["indent"], found["tag"]
    others = (
        f'{indent}<{tag} xml:lang="{language}">{escape(text, quote=False)}</{tag}>'
        for language, text in words.items()
    )
    return "\n".join([found[0], *others])
