"""What the service said, in the person's language.

The service speaks English to whoever asks: what it says also stands in logs and is for programs. Its texts
are known (``resources/texts/service.txt``, made by packaging/service_texts.py), so they are recognised here
and said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QFile, QIODevice

from vpngui.gui import resources
from vpngui.gui.inert_text import visible
from vpngui.model.errors import IoError, VpnServiceError

CONTEXT = "Service"
"""Of the texts in the files for translators."""
_FILE = str(resources.folder("texts") / "service.txt")
"""Looked for here: later, when something went wrong, nothing may wait for a disk."""
_DEPTH = 4
"""How deep a reason may stand within another."""
_JOINTS = (". ", "; ")
"""Where two texts may have been put together: sentences, or what happened and what became of it."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """``literals`` stand around the values, which are called ``names``: there is one more of them."""

    source: str
    literals: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def weight(self) -> int:
        """Characters that are always the same: the more of them, the surer it is meant."""
        return sum(map(len, self.literals))

    def values(self, text: str) -> list[str] | None:
        """What stands in the places of ``names`` in ``text``; None when it is another text."""
        first, *others = self.literals
        if not others:
            return [] if text == first else None
        *middle, last = others
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last) or end < len(first):
            return None
        found: list[str] = []
        at = len(first)
        for literal in middle:
            until = text.find(literal, at, end)
            if until < 0:
                return None
            found.append(text[at:until])
            at = until + len(literal)
        return [*found, text[at:end]]


@dataclass(frozen=True, slots=True)
class Known:
    """A text of ``template`` with what its places hold."""

    template: Template
    values: tuple[Found, ...]

    def words(self) -> str:
        told = dict(zip(self.template.names, map(_words, self.values), strict=True))
        words = QCoreApplication.translate(CONTEXT, self.template.source).replace("\n", " ")
        return _PLACEHOLDER.sub(lambda place: told.get(place[1], place[0]), words)


@dataclass(frozen=True, slots=True)
class Joined:
    """Two texts, one after the other."""

    first: Found
    joint: str
    rest: Found

    def words(self) -> str:
        return f"{_words(self.first)}{self.joint}{_words(self.rest)}"


Found = Known | Joined | str
"""What a text turned out to be; one that is not known is itself."""


class InWords(IoError):
    """Its text is the window's own: in the person's language, and harmless to show."""


def told(error: VpnServiceError) -> str:
    """What an error says, as ``said`` has it."""
    return str(error) if isinstance(error, InWords) else said(str(error))


def said(text: str) -> str:
    """``text`` of the service, or of an error that the app shares with it, harmless to show on one line.

    A text that is not known stays as it is.
    """
    return _words(_look(text, _DEPTH) or text)


@cache
def templates() -> tuple[Template, ...]:
    """All that are known, those first that say most by themselves."""
    file = QFile(_FILE)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ()
    lines = bytes(file.readAll().data()).decode("utf-8").splitlines()
    found = [template(line.replace("\\n", "\n")) for line in lines if line]
    return tuple(sorted(found, key=lambda one: -one.weight))


def template(source: str) -> Template:
    parts = _PLACEHOLDER.split(source)
    return Template(source, tuple(parts[::2]), tuple(parts[1::2]))


def _words(found: Found) -> str:
    """What is not known is somebody else's; what is may have marks of direction, which are ours."""
    return visible(found) if isinstance(found, str) else found.words()


@lru_cache(maxsize=1024)
def _look(text: str, depth: int) -> Found | None:
    """None for a text that is not known."""
    if not depth or not text:
        return None
    return _joined(text, depth, all) or _whole(text, depth) or _joined(text, depth, any)


def _whole(text: str, depth: int) -> Known | None:
    for known in templates():
        values = known.values(text)
        if values is not None:
            return Known(known, tuple(_look(value, depth - 1) or value for value in values))
    return None


def _joined(text: str, depth: int, enough: Callable[[Iterable[object]], bool]) -> Joined | None:
    """``text`` as two that were put together, if they are known to the extent that is ``enough``."""
    for joint in _JOINTS:
        first, found, rest = text.partition(joint)
        if found:
            first += joint.rstrip("; ")
            both = _look(first, depth - 1), _look(rest, depth - 1)
            if enough(both):
                return Joined(both[0] or first, joint.lstrip("."), both[1] or rest)
    return None
