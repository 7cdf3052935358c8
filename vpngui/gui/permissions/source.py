"""What the service keeps about answers, as values."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from dbus_fast import Message

from vpngui.contract.remembered import answer_from_variants, grant_from_variants
from vpngui.model.errors import IpcFailed
from vpngui.model.remembered import Answer, Grant

T = TypeVar("T")

_AT_A_TIME = 0.004
"""Seconds of decoding between two turns of the loop: a quarter of a frame."""


class Manager(Protocol):
    """The part of the service's client that this page needs."""

    async def manager(self, member: str, signature: str = "", body: Sequence[Any] = ()) -> Message: ...

    def listen(self, member: str, callback: Callable[[Message], None]) -> Callable[[], None]: ...


class Source:
    """Each call raises typed errors."""

    def __init__(self, service: Manager) -> None:
        self._service = service

    async def grants(self) -> list[Grant]:
        reply = await self._service.manager("ListGrants")
        return await _all_understood(grant_from_variants, reply.body[0])

    async def revoke(self, grant: str) -> None:
        await self._service.manager("RevokeGrant", "s", [grant])

    async def answers(self, limit: int, before: int) -> list[Answer]:
        """The newest first, at most ``limit``, with smaller numbers than ``before`` if that is not 0."""
        reply = await self._service.manager("ListAnswers", "ut", [limit, before])
        return await _all_understood(answer_from_variants, reply.body[0])

    def on_grants_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Returns what ends that."""
        return self._service.listen("GrantsChanged", lambda message: callback())

    def on_answers_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Returns what ends that."""
        return self._service.listen("AnswersChanged", lambda message: callback())


async def _all_understood(read: Callable[[Any], T], bodies: Sequence[Any]) -> list[T]:
    """One after the other, and the loop has its turn in between."""
    found: list[T] = []
    until = time.monotonic() + _AT_A_TIME
    for body in bodies:
        found.append(_understood(read, body))
        if time.monotonic() >= until:
            await asyncio.sleep(0)
            until = time.monotonic() + _AT_A_TIME
    return found


def _understood(read: Callable[[Any], T], body: Any) -> T:
    try:
        return read(body)
    except (KeyError, TypeError, ValueError) as error:
        raise IpcFailed(f"the service speaks another version of this contract: {error!r}") from error
