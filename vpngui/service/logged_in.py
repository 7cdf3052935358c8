"""Until when somebody is logged in: the sessions of each person for whom something holds until logout."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any

from dbus_fast.aio import MessageBus

from vpngui.model.errors import IoError, VpnServiceError
from vpngui.observe.logins import Logins, read_logins, watch_logins
from vpngui.service import stored
from vpngui.service.journal import Journal

log = logging.getLogger(__name__)

PREFIX = "login/"
_SESSION = re.compile(r"\S{1,64}")
_MAX_SESSIONS = 1024


class LoggedIn:
    """``matters`` says whose logout ends something else than what ``leave`` is about; ``changed`` is told,
    outside of any call, that a look is due.

    A login goes on as long as one of the sessions is still there that were there at the last look: so a
    person who logged out and in again, even while the service was dead, is logged in anew.
    """

    def __init__(
        self,
        bus: MessageBus,
        journal: Journal,
        matters: Callable[[int], bool],
        changed: Callable[[], None],
    ) -> None:
        self._bus = bus
        self._journal = journal
        self._matters = matters
        self._changed = changed
        self._of: dict[int, frozenset[str]] = {}
        self._now: Logins = {}
        self._end: Callable[[], None] = lambda: None

    async def start(self) -> None:
        """Begin with the journal's sessions; look next. Without a watch only looks notice."""
        for key, value in self._journal.values.items():
            if key.startswith(PREFIX):
                try:
                    self._of[int(key.removeprefix(PREFIX))] = _sessions(value)
                except (stored.Wrong, ValueError) as error:
                    log.error("%r in the journal is dropped: %s", key, error)
        try:
            self._end = await watch_logins(self._bus, self._changed)
        except VpnServiceError as error:
            log.error("logins are not noticed: %s", error)

    def close(self) -> None:
        self._end()

    async def look(self) -> frozenset[int]:
        """Ask logind; who of those that are followed has logged out since the last look.

        Where no logind answers nobody is known to be here, and nobody to have gone.
        """
        found = await read_logins(self._bus)
        self._now = found or {}
        if found is None:
            return frozenset()
        gone = []
        for uid, before in list(self._of.items()):
            now = found.get(uid, frozenset())
            if not before & now:
                gone.append(uid)
                self._put(uid, frozenset())
            elif before != now:
                self._put(uid, now)
        return frozenset(gone)

    def is_here(self, uid: int) -> bool:
        """Whether logind said so at the last look."""
        return bool(self._now.get(uid))

    def follows(self, uid: int) -> bool:
        return uid in self._of

    def follow(self, uid: int) -> None:
        """From now on it matters when this person logs out; call it while the person is here."""
        if uid not in self._of:
            self._put(uid, self._now.get(uid, frozenset()))

    def leave(self, uid: int) -> None:
        """It matters no more to who had it followed."""
        if not self._matters(uid):
            self._put(uid, frozenset())

    def _put(self, uid: int, sessions: frozenset[str]) -> None:
        if sessions == self._of.get(uid, frozenset()):
            return
        if sessions:
            self._of[uid] = sessions
        else:
            del self._of[uid]
        try:
            value: Any = sorted(sessions) or None
            self._journal.commit(self._journal.begin({f"{PREFIX}{uid}": value}))
        except IoError as error:
            log.error("who is logged in could not be written down: %s", error)


def _sessions(value: Any) -> frozenset[str]:
    stored.require(isinstance(value, list) and 0 < len(value) <= _MAX_SESSIONS, "it is no list of sessions")
    return frozenset(stored.matching(one, _SESSION) for one in value)
