"""Decides what the desktop is told: what the person wants to hear of, while nobody sees the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import visible
from vpngui.gui.manager_signals import Notice
from vpngui.gui.notifications.changes import key_of, notes_between, still_silent
from vpngui.gui.notifications.channel import Channels
from vpngui.gui.notifications.note import QUESTION, Note, several
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.preferences.values import Told
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.tasks import Tasks

_GATHER = 0.3
"""Seconds in which what comes is told together: what follows from one event comes at once."""
_MANY = 3
"""More notes than these are told as one."""
_PATIENCE = 4.0
"""Seconds that a question may wait unseen before the desktop is told; its window says it at once."""
_KINDS = {"replaced": Told.REPLACED, "blocked": Told.BLOCKED, "lost": Told.FAILED, "repaired": Told.FAILED}


class Notifier:
    """``is_watched`` says whether somebody can see the window, ``is_read`` whether the question is in front.

    ``start`` brings the ways to the desktop.
    """

    def __init__(
        self, preferences: Preferences, is_watched: Callable[[], bool], is_read: Callable[[], bool]
    ) -> None:
        self._preferences = preferences
        self._is_watched = is_watched
        self._is_read = is_read
        self._channels: Channels | None = None
        self._snapshot = Snapshot()
        self._silent: frozenset[str] = frozenset()
        self._by_itself: dict[str, str] = {}
        self._pending: dict[str, Note] = {}
        self._tasks = Tasks()
        self._flushing: asyncio.Task[None] | None = None
        self._waiting: asyncio.Task[None] | None = None

    def start(self, channels: Channels) -> None:
        self._channels = channels

    async def close(self) -> None:
        await self._tasks.close()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        for note in notes_between(before, snapshot, self._silent):
            self._tell(note)
        if before.tunnels is not snapshot.tunnels:
            self._silent = still_silent(self._silent, snapshot)

    def noticed(self, notice: Notice, text: str) -> None:
        """The service told something by itself; ``text`` says it in the person's language."""
        kind = _KINDS.get(notice.kind)
        tunnel = self._snapshot.tunnel(notice.tunnel)
        if kind is None:
            return
        name = visible(tunnel.session if tunnel.session.strip() else tunnel.name) if tunnel else "vpngui"
        self._tell(Note(key_of(notice.tunnel), kind, name, text, subject=notice.tunnel))

    def answered(self, text: str) -> None:
        """A remembered answer has decided for the person."""
        title = translate("Notification", "A remembered answer decided")
        self._tell(Note(f"answered {text}", Told.ANSWERED, title, text, "permissions"))

    def connected_by_itself(self, path: str, text: str) -> None:
        """A tunnel came up without a click; its note says why by ``text``, whichever comes first."""
        note = self._pending.get(key_of(path))
        if note is not None and note.kind is Told.CONNECTED:
            self._pending[note.key] = replace(note, body=f"{note.body} {text}")
        else:
            self._by_itself[key_of(path)] = text

    def failed_by_itself(self, profile: str, title: str, text: str) -> None:
        """What was to connect by itself could not."""
        self._tell(Note(f"profile {profile}", Told.FAILED, visible(title), text, "profiles", profile))

    def asking(self, asking: bool) -> None:
        """A question waits for its answer, or none does any more."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        if self._channels is None:
            return
        if asking:
            self._waiting = self._tasks.spawn(self._tell_of_question(), "telling of a question")
        else:
            self._tasks.spawn(self._channels.withdraw(QUESTION), "taking a notification back")

    async def _tell_of_question(self) -> None:
        await asyncio.sleep(_PATIENCE)
        if self._is_read():
            return
        self._tell(
            Note(
                QUESTION,
                Told.ASKED,
                translate("Notification", "A question waits for your answer"),
                translate("Notification", "Nothing happens before you answer."),
                QUESTION,
            )
        )

    def _tell(self, note: Note) -> None:
        if note.kind in (Told.CONNECTED, Told.DISCONNECTED):
            why = self._by_itself.pop(note.key, "")
            if why and note.kind is Told.CONNECTED:
                note = replace(note, body=f"{note.body} {why}")
        wanted = note.kind in self._preferences.values.notifications
        # A question stands in a window of its own, wherever that is.
        if not wanted or self._channels is None or (self._is_watched() and note.kind is not Told.ASKED):
            return
        before = self._pending.get(note.key)
        if before is not None and _says_why(before) and not _says_why(note):
            return
        self._pending[note.key] = note
        if self._flushing is None or self._flushing.done():
            self._flushing = self._tasks.spawn(self._flush(self._channels), "telling the desktop")

    async def _flush(self, channels: Channels) -> None:
        while self._pending:
            await asyncio.sleep(_GATHER)
            notes, self._pending = tuple(self._pending.values()), {}
            tunnels = tuple(note for note in notes if note.key.startswith(key_of("")))
            if len(tunnels) > _MANY:
                notes = (*(note for note in notes if note not in tunnels), several(tunnels))
            for note in notes:
                await channels.show(note)


def _says_why(note: Note) -> bool:
    """Replaced or lost says more than that the tunnel is down, whichever comes first."""
    return note.kind in (Told.REPLACED, Told.FAILED)
