"""What a person answers a question with."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.consent import Decision


@dataclass(frozen=True, slots=True)
class Choice:
    """``local_network``: whether the local network is to stay reachable; None where that was no question."""

    decision: Decision
    local_network: bool | None = None
