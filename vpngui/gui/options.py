"""How the app was started."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.gui.restart import Left


@dataclass(frozen=True, slots=True)
class Options:
    """``prompt_timeout`` in seconds shortens what the service grants for an answer; None leaves it.

    ``returning`` is what the one before this one showed, when it was restarted.
    """

    hidden: bool = False
    prompt_timeout: float | None = None
    returning: Left | None = None
