"""Whose traffic a person looks at."""

from __future__ import annotations

from enum import Enum, auto

from vpngui.gui.history.key import Key


class Shown(Enum):
    TOGETHER = auto()
    EACH = auto()


Choice = Shown | Key
