"""What can be wrong with the history's file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Trouble(Enum):
    DAMAGED = auto()
    """It could not be read; it was set aside, and a new one begun."""
    NEWER = auto()
    """A later version of this program wrote it: it is left alone."""
    IN_USE = auto()
    """Another instance of this program, in another session of the same person, keeps it."""
    FULL = auto()
    """There is no room on the disk, or none for this person."""
    UNWRITABLE = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """``reason`` is the system's word, in plain English."""

    trouble: Trouble
    path: str
    reason: str = ""


class Refused(Exception):
    """Nothing was read or written."""

    def __init__(self, trouble: Trouble, path: str, reason: str = "") -> None:
        super().__init__(reason or trouble.name)
        self.problem = Problem(trouble, path, reason)
