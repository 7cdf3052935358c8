"""How a command ends, and what it says: values, the same for all commands (docs/commands.md)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class Ending(IntEnum):
    """Exit statuses."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    NOT_ALLOWED = 3
    """The person said no, or closed the question."""
    NO_ANSWER = 4
    """The tunnel is up, and its other end does not answer."""


HELP = (
    "Exit status: 0 done, 1 failed, 2 wrong usage, 3 the person did not allow it, 4 the other end does not "
    "answer."
)


@dataclass(frozen=True, slots=True)
class Said:
    """``text`` is for people, on standard output, ``notes`` on standard error; ``data`` is what ``--json``
    prints in the place of both, None for nothing."""

    text: str
    data: Any
    notes: tuple[str, ...] = ()
    ending: Ending = Ending.DONE
