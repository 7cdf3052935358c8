"""How the app was started."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """``prompt_timeout`` in seconds shortens what the service grants for an answer; None leaves it."""

    hidden: bool = False
    prompt_timeout: float | None = None
