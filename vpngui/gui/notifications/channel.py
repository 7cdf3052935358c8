"""The ways in which a desktop can be told something, and the first of them that works."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from vpngui.gui.notifications.note import Note
from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)

Opened = Callable[[Note, str], None]
"""The person follows a note; the second argument is the desktop's leave to come to the front, or ""."""


class Channel(Protocol):
    async def show(self, note: Note) -> bool:
        """Whether the desktop has taken it; raises typed errors."""

    async def withdraw(self, key: str) -> None:
        """What a note said is over; raises typed errors."""


class Channels:
    """``candidates`` in the order in which they are tried, for each note anew: desktops come and go."""

    def __init__(self, candidates: Sequence[Channel]) -> None:
        self._candidates = tuple(candidates)

    async def show(self, note: Note) -> None:
        """Where nobody takes it, nothing is lost: all of it stands in the window."""
        for channel in self._candidates:
            try:
                if await channel.show(note):
                    return
            except VpnServiceError as error:
                log.info("%s does not show a notification: %s", type(channel).__name__, error)

    async def withdraw(self, key: str) -> None:
        for channel in self._candidates:
            try:
                await channel.withdraw(key)
            except VpnServiceError as error:
                log.info("%s does not take a notification back: %s", type(channel).__name__, error)
