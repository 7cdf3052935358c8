"""What the service keeps about answers, as values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from dbus_fast import Message

from vpngui.contract.remembered import answer_from_variants, grant_from_variants
from vpngui.model.errors import IpcFailed
from vpngui.model.remembered import Answer, Grant

T = TypeVar("T")


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
        return [_understood(grant_from_variants, body) for body in reply.body[0]]

    async def revoke(self, grant: str) -> None:
        await self._service.manager("RevokeGrant", "s", [grant])

    async def answers(self, limit: int, before: int) -> list[Answer]:
        """The newest first, at most ``limit``, with smaller numbers than ``before`` if that is not 0."""
        reply = await self._service.manager("ListAnswers", "ut", [limit, before])
        return [_understood(answer_from_variants, body) for body in reply.body[0]]

    def on_grants_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Returns what ends that."""
        return self._service.listen("GrantsChanged", lambda message: callback())

    def on_answers_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Returns what ends that."""
        return self._service.listen("AnswersChanged", lambda message: callback())


def _understood(read: Callable[[Any], T], body: Any) -> T:
    try:
        return read(body)
    except (KeyError, TypeError, ValueError) as error:
        raise IpcFailed(f"the service speaks another version of this contract: {error!r}") from error
