"""What a field is called, and what is said of it: the same fields serve tunnels and profiles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """In the person's language, but for ``key``, which tells this field's steps of undoing from others'.

    ``hint`` says what belongs there, ``placeholder`` stands in the row for a new entry of a list.
    """

    key: str
    name: str
    hint: str = ""
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What is wrong in a list, in words; ``row`` is -1 for the list as a whole."""

    row: int
    text: str
