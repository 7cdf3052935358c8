"""What a translation must not lose, and must not bring in. Pure; translations.py asks for it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Which of a language's plural forms stand for one number each, so that they may say it in words or leave it
# away ("a network"). The forms are Qt's, in its order (Qt Linguist, "Plural forms").
_SINGLE_NUMBERS = {"en": (0,), "de": (0,), "es": (0,), "ar": (0, 1, 2)}
_KEPT = (
    "vpnguid",
    "vpngui",
    "polkit",
    "nftables",
    "iptables",
    "D-Bus",
    "dbus",
    "IPv6",
    "MTU",
    "DNS",
    "Flatpak",
    "Snap",
    "Qt",
    "LGPL",
    "Apache License 2.0",
    "systemctl start vpnguid",
)
"""Names and commands that are the same in every language."""
_ENDS = {".": ".。।", ":": ":：", "?": "?？؟", "…": "…", ";": ";"}
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_MARKUP = re.compile(r"</?[A-Za-z][^>]*>|&(?:[a-z]+|#\d+);")
_PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
_FILTER = re.compile(r"\(\*[^)]*\)")
_ADDRESS = re.compile(r"\d[\w.:/-]*[.:/][\w.:/-]*\w|\w+::[\w/]*")
_WORDS = re.compile(r"[A-Za-z]{2,}")
_TELLING_WORDS = 4
"""A text with so many words that is the same in another language was not translated."""


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    """One, or as many as the language has plural forms."""
    finished: bool


def messages(path: Path) -> Iterator[Message]:
    """Of a .ts file; raises ET.ParseError."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None:
                numerus = [form.text or "" for form in translation.iter("numerusform")]
                forms = tuple(numerus) if message.get("numerus") == "yes" else (translation.text or "",)
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms,
                translation is not None and translation.get("type") is None,
            )


def problems(message: Message, language: str) -> Iterator[str]:
    """In words; none for a translation that can be shown."""
    if not message.finished or not all(form.strip() for form in message.forms):
        yield "it is not translated, or not finished"
        return
    for number, form in enumerate(message.forms):
        single = number in _SINGLE_NUMBERS.get(language, ()) and len(message.forms) > 1
        yield from _of_form(message.source, form, language, may_omit_number=single)


def _of_form(source: str, form: str, language: str, *, may_omit_number: bool) -> Iterator[str]:
    wanted, found = (Counter(_PLACEHOLDER.findall(text)) for text in (source, form))
    if may_omit_number:
        for number in ("%n", "%Ln"):
            if not found[number]:
                del wanted[number]
    for placeholder in sorted((wanted - found) | (found - wanted)):
        yield f"{placeholder} is there {found[placeholder]} times, not {wanted[placeholder]} times"
    if _without_placeholders(form).count("{") or _without_placeholders(form).count("}"):
        yield "there is a brace that belongs to no placeholder"
    for pattern in (_FILTER, _ADDRESS):
        for part in pattern.findall(source):
            if part not in form:
                yield f"{part!r} is missing"
    for name in _KEPT:
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", source) and name not in form:
            yield f"{name!r} is missing; it is the same in every language"
    # A separator such as ", " has none in some scripts.
    if any(map(str.isalnum, source)) and _edges(source) != _edges(form):
        yield "the blanks at its beginning and end are others"
    if source.count("\n") != form.count("\n"):
        yield "the line breaks are others"
    for end, ends in _ENDS.items():
        if source.endswith(end) and not form.endswith(tuple(ends)):
            yield f"it does not end as {end!r} does"
    if source[-1:] not in _ENDS and form.endswith(tuple(".。:：")) and source[-1:].isalnum():
        yield "it ends like a sentence, and is none"
    if _MARKUP.search(form) and not _MARKUP.search(source):
        yield "it has markup"
    if source.count("&") != form.count("&"):
        yield "'&' would make a letter a key"
    if _OVERRIDES & {*form}:
        yield "it has a character that overrides the direction; marks (U+200E, U+200F) do"
    words = _WORDS.findall(_without_placeholders(source))
    if language != "en" and form == source and len(words) >= _TELLING_WORDS:
        yield "it is still English"


def _without_placeholders(text: str) -> str:
    return _PLACEHOLDER.sub("", text)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
