"""Whether vpngui starts with the session: read and written in a thread, shown as it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vpngui.gui.preferences import autostart
from vpngui.gui.preferences.autostart import Autostart


class Login(QObject):
    """``changed`` when ``state`` or ``problem`` may be another; the file's content is the only truth."""

    changed = Signal()

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.state = Autostart()
        self.problem = ""
        """Why the last reading or writing failed, as the system says it; empty when it did not."""
        self._path = path
        self._turn = asyncio.Lock()

    async def look(self) -> None:
        """Other programs, and the person, may have changed it."""
        await self._run(lambda: None)

    async def switch(self, on: bool, hidden: bool) -> None:
        if on:
            await self._run(lambda: autostart.switch_on(self._path, hidden))
        else:
            await self._run(lambda: autostart.switch_off(self._path))

    async def _run(self, change: Callable[[], None]) -> None:
        def work() -> Autostart:
            change()
            return autostart.read(self._path)

        async with self._turn:  # what was begun first is not to have the last word
            try:
                self.state = await asyncio.to_thread(work)
                self.problem = ""
            except (OSError, ValueError) as error:
                self.problem = getattr(error, "strerror", None) or str(error)
        self.changed.emit()
