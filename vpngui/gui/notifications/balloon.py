"""Notifications by the tray icon, where the desktop has no other way."""

from __future__ import annotations

from collections.abc import Callable

from vpngui.gui.notifications.note import Note


class Balloon:
    """``notify`` gets title and text, and says whether there is an icon. A click on it leads nowhere."""

    def __init__(self, notify: Callable[[str, str], bool]) -> None:
        self._notify = notify

    async def show(self, note: Note) -> bool:
        return self._notify(note.title, note.body)

    async def withdraw(self, key: str) -> None:
        """It goes by itself."""
