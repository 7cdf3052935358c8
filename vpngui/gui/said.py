"""What the service said, in the person's language.

The service speaks English to whoever asks: what it says also stands in logs and is for programs. Its texts
are known (``resources/texts/service.txt``, made by packaging/service_texts.py), so they are recognised here
and said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QFile, QIODevice

from vpngui.gui import resources
from vpngui.gui.inert_text import visible

CONTEXT = "Service"
"""Of the texts in the files for translators."""
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

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the places of ``names`` in ``text``; None when it is another text."""
        first, *others = self.literals
        if not others:
            return {} if text == first else None
        *middle, last = others
        end = len(text) - len(last)
        if not text.startswith(first) or not text.endswith(last) or end < len(first):
            return None
        found: dict[str, str] = {}
        at = len(first)
        for name, literal in zip(self.names, middle, strict=False):
            until = text.find(literal, at, end)
            if until < 0:
                return None
            found[name], at = text[at:until], until + len(literal)
        found[self.names[-1]] = text[at:end]
        return found


def said(text: str) -> str:
    """``text`` of the service, or of an error that the app shares with it, harmless to show on one line.

    A text that is not known stays as it is.
    """
    return visible(_said(text, _DEPTH) or text)


@cache
def templates() -> tuple[Template, ...]:
    """All that are known, those first that say most by themselves."""
    file = QFile(str(resources.folder("texts") / "service.txt"))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ()
    lines = bytes(file.readAll().data()).decode("utf-8").splitlines()
    found = [template(line.replace("\\n", "\n")) for line in lines if line]
    return tuple(sorted(found, key=lambda one: -one.weight))


def template(source: str) -> Template:
    parts = _PLACEHOLDER.split(source)
    return Template(source, tuple(parts[::2]), tuple(parts[1::2]))


def _said(text: str, depth: int) -> str | None:
    """None for a text that is not known."""
    if not depth or not text:
        return None
    return _of_parts(text, depth, all) or _whole(text, depth) or _of_parts(text, depth, any)


def _whole(text: str, depth: int) -> str | None:
    for known in templates():
        values = known.values(text)
        if values is not None:
            words = QCoreApplication.translate(CONTEXT, known.source)
            told = {f"{{{name}}}": _said(value, depth - 1) or value for name, value in values.items()}
            return _PLACEHOLDER.sub(partial(_filled, told), words)
    return None


def _filled(told: Mapping[str, str], found: re.Match[str]) -> str:
    return told.get(found[0], found[0])


def _of_parts(text: str, depth: int, enough: Callable[[Iterable[str | None]], bool]) -> str | None:
    """``text`` as two that were put together, if they are known to the extent that is ``enough``."""
    for joint in _JOINTS:
        first, found, rest = text.partition(joint)
        if found:
            first += joint.rstrip("; ")
            told = _said(first, depth - 1), _said(rest, depth - 1)
            if enough(told):
                return f"{told[0] or first}{joint.lstrip('.')}{told[1] or rest}"
    return None
