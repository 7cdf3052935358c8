"""Widgets that can be made a part at a time, so that the window goes on answering meanwhile."""

from __future__ import annotations

from typing import Any, Self

from vpngui.gui.steps import Steps, finish


class Stepwise:
    """Mixed in before a kind of widget, which is then made at once by its constructor, or by ``in_steps`` in
    pieces of a few milliseconds.

    A subclass says in ``_built`` how it is made, and yields between its parts. Before the first of these it
    sets whatever it needs when the colours or the language change. One without it, which has a
    constructor of its own, is made in one piece.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__()
        finish(self._built(*arguments, **named))

    @classmethod
    def in_steps(cls, *arguments: Any) -> Steps[Self]:
        if not cls._is_stepwise():
            return cls(*arguments)
        one = cls.__new__(cls)
        super(Stepwise, one).__init__()
        yield from one._built(*arguments)
        return one

    @classmethod
    def _is_stepwise(cls) -> bool:
        """Whether ``_built`` does all that the constructor does."""
        return cls._built is not Stepwise._built

    def _built(self, *arguments: Any, **named: Any) -> Steps[None]:
        """Make the parts; ``arguments`` are those of the constructor."""
        yield
