"""What holds for a whole list: its title, what it does, and when it is in force."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Values are those of the service's option ``mode``."""

    BLOCK = "block"
    """Nothing goes to or comes from the listed networks."""
    ONLY = "only"
    """Nothing goes anywhere but to the listed networks."""


@dataclass(frozen=True, slots=True)
class Terms:
    """``tunnel`` is an interface name: in force only while that tunnel is up; "" is always."""

    title: str = ""
    mode: Mode = Mode.BLOCK
    tunnel: str = ""
    enabled: bool = True
