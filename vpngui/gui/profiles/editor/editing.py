"""The editing of one profile, as a value: what is kept, what was typed, what can be undone. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from vpngui.gui.profiles.editor.draft import Draft, normal

MOST_STEPS = 200
"""Beyond these the oldest cannot be undone any more."""


@dataclass(frozen=True, slots=True)
class Step:
    """The draft before, or after, something was changed; steps in a row with the same ``key`` are one, but
    for ""."""

    draft: Draft
    key: str = ""


@dataclass(frozen=True, slots=True)
class Editing:
    """``base`` is what the store has, ``draft`` what was typed over it."""

    base: Draft
    draft: Draft
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    @classmethod
    def begun(cls, base: Draft, draft: Draft | None = None) -> Editing:
        return cls(base, base if draft is None else draft)

    @property
    def dirty(self) -> bool:
        """Whether saving would change anything."""
        return normal(self.draft, self.base) != normal(self.base, self.base)

    def changed(self, draft: Draft, key: str = "") -> Editing:
        """The person changed something; ``key`` names what is typed in one go, in one field."""
        if draft == self.draft:
            return self
        past = self.past
        if not (key and past and past[-1].key == key and not self.future):
            past = (*past, Step(self.draft, key))[-MOST_STEPS:]
        return replace(self, draft=draft, past=past, future=())

    def undone(self) -> Editing:
        """The last step taken back; the same when there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        future = (Step(self.draft, step.key), *self.future)
        return replace(self, draft=step.draft, past=self.past[:-1], future=future)

    def redone(self) -> Editing:
        """The step that was taken back last made again; the same when there is none."""
        if not self.future:
            return self
        step = self.future[0]
        past = (*self.past, Step(self.draft, step.key))
        return replace(self, draft=step.draft, past=past, future=self.future[1:])

    def reverted(self) -> Editing:
        """As the store has it; a step that can be undone."""
        return self.changed(self.base)

    def kept(self, base: Draft) -> Editing:
        """The store has something else now, and what was typed stays."""
        return replace(self, base=base)

    def followed(self, base: Draft) -> Editing:
        """The store has something else now, and so has the form; a step that can be undone."""
        return replace(self.changed(base), base=base)

    def mapped(self, change: Callable[[Draft], Draft]) -> Editing:
        """Every draft in it changed alike, as if it had always been so."""
        return Editing(
            change(self.base),
            change(self.draft),
            tuple(replace(step, draft=change(step.draft)) for step in self.past),
            tuple(replace(step, draft=change(step.draft)) for step in self.future),
        )
