"""The editing of one tunnel, as a value: what the service has, what was typed, what can be undone. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from vpngui.gui.settings.draft import Draft, Field, differing, normal

MOST_STEPS = 200
"""Beyond these the oldest cannot be undone any more."""


@dataclass(frozen=True, slots=True)
class Step:
    """Fields with their values before and after; steps in a row with the same ``key`` are one, but for ""."""

    values: tuple[tuple[Field, Any, Any], ...]
    key: str = ""

    def joined(self, later: Step) -> Step:
        """This one and ``later`` of the same key, which changes the same field."""
        [(field, before, _)], [(_, _, after)] = self.values, later.values
        return Step(((field, before, after),), self.key)


@dataclass(frozen=True, slots=True)
class Editing:
    """``base`` is what the service has, ``draft`` what was typed over it.

    ``clashes`` are fields that were changed here and, differently, there; ``gone`` says that there is no
    such tunnel any more.
    """

    base: Draft
    draft: Draft
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    clashes: frozenset[Field] = frozenset()
    gone: bool = False

    @classmethod
    def begun(cls, base: Draft) -> Editing:
        return cls(base, base)

    @property
    def dirty(self) -> frozenset[Field]:
        """The fields that are not as the service has them."""
        return differing(normal(self.draft, self.base), self.base)

    def changed(self, values: Mapping[Field, Any], key: str = "") -> Editing:
        """The person gave fields other values; ``key`` names what is typed in one go, in one field."""
        step = Step(tuple((field, self.draft.get(field), value) for field, value in values.items()), key)
        if all(before == after for _, before, after in step.values):
            return self
        past = self.past
        if key and past and past[-1].key == key and not self.future:
            step, past = past[-1].joined(step), past[:-1]
        past = (*past, step)[-MOST_STEPS:]
        return replace(self, draft=_put(self.draft, values.items()), past=past, future=())._clashing()

    def undone(self) -> Editing:
        """The last step taken back; the same when there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        draft = _put(self.draft, ((field, before) for field, before, _ in step.values))
        return replace(self, draft=draft, past=self.past[:-1], future=(step, *self.future))._clashing()

    def redone(self) -> Editing:
        """The step that was taken back last made again; the same when there is none."""
        if not self.future:
            return self
        step = self.future[0]
        draft = _put(self.draft, ((field, after) for field, _, after in step.values))
        return replace(self, draft=draft, past=(*self.past, step), future=self.future[1:])._clashing()

    def reverted(self, which: Iterable[Field] | None = None) -> Editing:
        """The fields that were changed are as the service has them, or only ``which`` of them; a step that
        can be undone."""
        wanted = self.dirty if which is None else self.dirty & frozenset(which)
        return self.changed({field: self.base.get(field) for field in wanted})

    def followed(self, base: Draft) -> Editing:
        """The service has other settings now. What was not touched follows, what was typed stays."""
        if base == self.base and not self.gone:
            return self
        mine, was, theirs = normal(self.draft, self.base), self.base, base
        draft, clashes = self.draft, set(self.clashes)
        for field in differing(was, theirs):
            if mine.get(field) in (was.get(field), theirs.get(field)):
                draft = draft.put(field, base.get(field))
            else:
                clashes.add(field)
        return replace(self, base=base, draft=draft, clashes=frozenset(clashes), gone=False)._clashing()

    def gone_back(self, base: Draft) -> Editing:
        """What was tried is not in force any more: as ``followed``, and what was typed can be undone to."""
        followed = self.followed(base)
        back = {
            field: followed.draft.get(field)
            for field in Field
            if followed.draft.get(field) != self.draft.get(field)
        }
        return replace(replace(followed, draft=self.draft).changed(back), clashes=followed.clashes)

    def settled(self) -> Editing:
        """The person has seen the clashes and keeps what was typed."""
        return replace(self, clashes=frozenset())

    def _clashing(self) -> Editing:
        """A field that is as the service has it clashes with nothing."""
        return replace(self, clashes=self.clashes & self.dirty) if self.clashes else self


def _put(draft: Draft, values: Iterable[tuple[Field, Any]]) -> Draft:
    for field, value in values:
        draft = draft.put(field, value)
    return draft
