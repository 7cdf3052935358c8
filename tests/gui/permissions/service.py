"""A service that keeps answers, for pages and lists: what it is asked, and what it says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from tests.gui.samples import UNVERIFIED, VERIFIED
from vpngui.contract.remembered import answer_to_variants, grant_to_variants
from vpngui.model.consent import Decision, Direction, Remember
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.errors import VpnServiceError
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource, Grant
from vpngui.model.settings import TunnelSettings

NOON = 1_700_000_000
EFFECTS = (
    Effect(EffectKind.CARRIES, "0.0.0.0/0"),
    Effect(EffectKind.NAMES, "10.9.0.1"),
    *(Effect(EffectKind.CARRIES, f"10.{number}.0.0/16") for number in range(9)),
)


def grant(number: int = 1, **values: object) -> Grant:
    known: dict[str, Any] = {
        "decision": Decision.ALLOW,
        "direction": Direction.UP,
        "owner": VERIFIED,
        "process": False,
        "remember": Remember.ALWAYS,
        "since": NOON + number,
        "seconds": 0,
        "uses": 0,
        "last_used": 0,
        "interface": f"corp{number}",
        "effects": EFFECTS,
        "settings": TunnelSettings(session="Work VPN"),
    }
    return Grant(f"g{number}", **(known | values))


def answer(number: int, **values: object) -> Answer:
    known: dict[str, Any] = {
        "time": NOON + number * 60,
        "direction": Direction.UP,
        "interface": f"corp{number % 3}",
        "session": "Work VPN",
        "owner": UNVERIFIED if number % 2 else VERIFIED,
        "result": AnswerResult.ALLOWED,
        "how": AnswerSource.PERSON,
        "grant": "",
        "text": f"corp{number % 3} is connected.",
        "effects": EFFECTS,
    }
    return Answer(number, **(known | values))


def answers(count: int) -> list[Answer]:
    """The oldest first, of every result."""
    results = list(AnswerResult)
    return [
        answer(
            number,
            result=results[number % len(results)],
            direction=list(Direction)[number % 2],
            how=AnswerSource.STANDING if number % 7 == 0 else AnswerSource.PERSON,
        )
        for number in range(1, count + 1)
    ]


@dataclass
class Service:
    """``calls`` are the members and bodies of all calls."""

    grants: list[Grant] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    calls: list[tuple[str, list[Any]]] = field(default_factory=list)
    error: VpnServiceError | None = None
    listeners: dict[str, list[Callable[[Any], None]]] = field(default_factory=dict)

    async def manager(self, member: str, signature: str = "", body: Sequence[Any] = ()) -> Any:
        await asyncio.sleep(0)
        self.calls.append((member, list(body)))
        if self.error is not None:
            raise self.error
        match member:
            case "ListGrants":
                return SimpleNamespace(body=[[grant_to_variants(one) for one in self.grants]])
            case "ListAnswers":
                limit, before = body
                # Numbers are given one after the other from 1.
                end = min(before - 1, len(self.answers)) if before else len(self.answers)
                found = self.answers[max(end - limit, 0) : end][::-1]
                return SimpleNamespace(body=[[answer_to_variants(one) for one in found]])
            case "RevokeGrant":
                self.grants = [one for one in self.grants if one.id != body[0]]
                self.say("GrantsChanged")
        return SimpleNamespace(body=[])

    def listen(self, member: str, callback: Callable[[Any], None]) -> Callable[[], None]:
        listeners = self.listeners.setdefault(member, [])
        listeners.append(callback)
        return lambda: listeners.remove(callback)

    def say(self, member: str) -> None:
        for callback in list(self.listeners.get(member, [])):
            callback(None)

    def count(self, member: str) -> int:
        return sum(name == member for name, _ in self.calls)
