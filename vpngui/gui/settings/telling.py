"""What the page tells above the form and in its last line, for what it knows. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.settings import words
from vpngui.gui.settings.draft import Field
from vpngui.gui.settings.forecast import locked
from vpngui.gui.settings.workbench import Bench, News
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.preview import Preview


class Act(Enum):
    """What a button in the strip does."""

    DROP = auto()
    MINE = auto()
    THEIRS = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """An empty text says nothing; ``acts`` with the words for each."""

    icon: str = ""
    text: str = ""
    acts: tuple[tuple[Act, str], ...] = ()


def lock(bench: Bench, snapshot: Snapshot, own_uid: int) -> str:
    """Why nothing can be changed; empty where it can."""
    refused = snapshot.agent is AgentState.REFUSED
    return locked(bench.tunnel, own_uid, not refused, snapshot.agent_text if refused else "")


def message(bench: Bench, snapshot: Snapshot, lock: str) -> Message:
    """The one that matters most."""
    editing = bench.editing
    if editing.gone and snapshot.service is not ServiceState.PRESENT:
        text = translate("Settings", "The VPN service is not running. What you typed is still here.")
        return Message("error", text)
    if editing.gone:
        text = translate(
            "Settings",
            "{name} is gone: its application ended or removed it. What you typed is still here to be copied.",
        )
        drop = (Act.DROP, translate("Settings", "Discard"))
        return Message("error", text.format(name=visible(bench.tunnel.name)), (drop,))
    if bench.news is News.FAILED:
        text = translate("Settings", "Not applied: {reason}").format(reason=bench.text)
        return Message("error", text)
    if editing.clashes:
        text = translate(
            "Settings", "Its application has changed this meanwhile: {fields}. What you typed is still here."
        )
        acts = (
            (Act.THEIRS, translate("Settings", "Take the application's")),
            (Act.MINE, translate("Settings", "Keep mine")),
        )
        return Message("information", text.format(fields=_listed(editing.clashes)), acts)
    if lock:
        return Message("information", lock)
    if bench.news is News.WENT_BACK:
        text = translate(
            "Settings", "The former settings are in force again. Undo brings back what you typed."
        )
        return Message("information", text)
    return Message()


def no_forecast(bench: Bench, ready: bool, refusal: str) -> str:
    """Why it is not told what would change; ``refusal`` is the service's, ``ready``: it is being asked."""
    if bench.on_trial:
        return translate("Settings", "The changed settings are in force, to be tried.")
    if not bench.editing.dirty:
        return translate("Settings", "Nothing yet. Whatever you change is told here first.")
    if bench.problems:
        return translate("Settings", "Put right what is marked. Then it is told here.")
    if refusal:
        return translate("Settings", "This cannot be applied: {reason}").format(reason=refusal)
    return translate("Settings", "One moment…") if ready else ""


def status(bench: Bench, preview: Preview | None) -> str:
    """One line beside Apply: what matters most of what stands elsewhere, perhaps out of sight."""
    count = sum(map(len, bench.problems.values()))
    if count:
        return translate("Settings", "%Ln problems", "", count)
    if bench.busy:
        return translate("Settings", "Applying…")
    if preview is not None and preview.exposes:
        return translate("Settings", "Traffic will leave the tunnel")
    dirty = bench.editing.dirty
    return _listed(dirty) if dirty else ""


def _listed(fields: Iterable[Field]) -> str:
    shown = sorted(fields, key=list(Field).index)
    names = [words.label(field) for field in shown[:3]]
    if len(shown) > len(names):
        names.append(translate("Settings", "%Ln more", "", len(shown) - len(names)))
    return translate("Settings", ", ", "between the parts of a list").join(names)


def pasted(new: int, known: int, wrong: int, cut: bool) -> str:
    """What became of a pasted text."""
    parts = [translate("Settings", "%Ln rows pasted", "", new)]
    if known:
        parts.append(translate("Settings", "%Ln were there already", "", known))
    if wrong:
        parts.append(translate("Settings", "%Ln are not understood", "", wrong))
    if cut:
        parts.append(translate("Settings", "the rest is too much for this list"))
    return translate("Settings", ", ", "between the parts of a list").join(parts)


def problems_announced(bench: Bench) -> str:
    """The first problem, with its field."""
    for field, found in bench.problems.items():
        return f"{words.label(field)}: {words.placed(words.told(found[:1])[0])}"
    return ""
