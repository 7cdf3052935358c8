"""The consent agents: at most one for each person (uid), gone when it leaves the bus."""

from __future__ import annotations

from collections.abc import Iterator

from vpngui.model.errors import PermissionDenied
from vpngui.service.callers import Caller


class Agents:
    def __init__(self) -> None:
        self._by_uid: dict[int, Caller] = {}

    def register(self, caller: Caller) -> None:
        """Raises PermissionDenied while another agent serves the same person: it is not to be displaced."""
        current = self._by_uid.setdefault(caller.uid, caller)
        if current is not caller:
            raise PermissionDenied("another consent agent of this person is running; end it first")

    def unregister(self, caller: Caller) -> bool:
        """Whether ``caller`` was an agent."""
        if self._by_uid.get(caller.uid) is not caller:
            return False
        del self._by_uid[caller.uid]
        return True

    def __iter__(self) -> Iterator[Caller]:
        return iter(list(self._by_uid.values()))

    def of(self, uid: int) -> Caller | None:
        return self._by_uid.get(uid)

    def is_agent(self, caller: Caller) -> bool:
        return self._by_uid.get(caller.uid) is caller
