"""What a person answers a question with."""

from __future__ import annotations

from dataclasses import dataclass

from vpngui.model.consent import Decision, Remember


@dataclass(frozen=True, slots=True)
class Choice:
    """``local_network``: whether the local network is to stay reachable; None where that was no question."""

    decision: Decision
    local_network: bool | None = None
    remember: Remember = Remember.ONCE
    standing: str = ""
    """The remembered answer that decides instead of the person; empty where the person does."""
