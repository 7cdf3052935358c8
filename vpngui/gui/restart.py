"""Starting the app anew, as it is installed by then, where the person left it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from vpngui.gui.preferences.autostart import HIDDEN, command

RETURNING = "--returning"
"""The option by which the next one learns where the last one was."""


@dataclass(frozen=True, slots=True)
class Left:
    """What the window showed: the key of a page, and the window's size in pixels."""

    page: str
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.page},{self.width},{self.height}"


def left(text: str) -> Left:
    """Of an argument. Raises ValueError."""
    page, width, height = text.split(",")
    found = Left(page, int(width), int(height))
    if not (page.isalpha() and 0 < found.width < 1 << 15 and 0 < found.height < 1 << 15):
        raise ValueError(text)
    return found


def arguments(where: Left, *, hidden: bool) -> tuple[str, ...]:
    return (*command(), RETURNING, str(where), *([HIDDEN] if hidden else []))


def replace_process(again: Sequence[str]) -> None:
    """Become the next one, in the same process; returns only where it cannot be started."""
    os.execv(again[0], list(again))  # noqa: S606 - this very program
