"""A question as lines of text, and an answer from a typed line. Pure.

In English, as everything that is said in a terminal.
"""

from __future__ import annotations

from collections.abc import Iterator

from vpngui.gui.consent.choice import Choice
from vpngui.gui.consent.queue import Position
from vpngui.gui.inert_text import FIRST_STRONG_ISOLATE, POP_ISOLATE, visible
from vpngui.gui.presenters import request as presenter
from vpngui.gui.presenters.effects import Line
from vpngui.model.consent import Decision, FrozenRequest, Remember

MAX_LINE = 64
"""Characters of an answer; there is no longer one."""
_ALLOW, _DENY, _LOCAL = "allow", "deny", "local"
_LASTING = {
    Remember.HOUR.value: Remember.HOUR,
    Remember.LOGOUT.value: Remember.LOGOUT,
    Remember.ALWAYS.value: Remember.ALWAYS,
}


def plain(text: str) -> str:
    """Lines that a terminal shows and does not obey, without the marks that keep directions apart in a
    window."""
    shown = text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
    return "\n".join(map(visible, shown.split("\n")))


def question(page: presenter.Page, request: FrozenRequest, place: Position) -> str:
    """All that the window's prompt says, and which words answer it."""
    lines = [page.headline, "", f"{page.asked_by}: {page.who.name}", f"  {page.who.grade}"]
    if position := presenter.position(place):
        lines[0] = f"[{position}] {lines[0]}"
    if page.quotation:
        lines += [f"  {page.quoted_as}: {page.quotation}"]
    for section in page.sections:
        lines += ["", f"{section.title or page.effects_title}:"]
        lines += [line for effect in section.lines for line in _told(effect)]
    return plain("\n".join([*lines, "", page.wait, *_answers(page, request), ""]))


def understood(line: str, page: presenter.Page, request: FrozenRequest) -> Choice | None:
    """What the line answers; None for what is no answer. Nothing short is one: no letter, no empty line."""
    first, *more = line.strip().lower().split() or [""]
    if first not in (_ALLOW, _DENY) or len(set(more)) != len(more):
        return None
    lasting = [_LASTING[word] for word in more if word in _LASTING]
    if len(lasting) > 1 or any(one not in request.memory.offered for one in lasting):
        return None
    rest = [word for word in more if word not in _LASTING]
    remember = lasting[0] if lasting else Remember.ONCE
    if first == _DENY:
        return None if rest else Choice(Decision.DENY, remember=remember)
    if rest not in ([], [_LOCAL]) or (rest and not page.local_network):
        return None
    local = request.settings.local_network or bool(rest) if page.local_network else None
    return Choice(Decision.ALLOW, local, remember)


def _told(effect: Line) -> Iterator[str]:
    if effect.folded:
        for one in effect.folded:
            yield from _told(one)
        return
    yield f"  - {effect.text}"
    if effect.detail:
        yield f"    {effect.detail}"


def _answers(page: presenter.Page, request: FrozenRequest) -> Iterator[str]:
    yield f'Type "{_ALLOW}" or "{_DENY}", as a whole word; Ctrl+D closes the question.'
    if page.local_network and not request.settings.local_network:
        yield f'"{_ALLOW} {_LOCAL}": {page.local_network}'
    lasting = [word for word, remember in _LASTING.items() if remember in request.memory.offered]
    if lasting:
        yield f"Behind either, to have it remembered: {', '.join(lasting)}"
