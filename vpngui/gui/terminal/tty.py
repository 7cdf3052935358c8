"""The terminal that a program is in, opened for itself: nothing waits for it, the shell has its own end."""

from __future__ import annotations

import asyncio
import os
from io import FileIO

from vpngui.gui.terminal.words import plain
from vpngui.model.errors import IpcFailed

_CONTROLLING = "/dev/tty"


class Terminal:
    """``keyboard`` is its descriptor, which hands over whole lines. A terminal that shows nothing for a while
    (Ctrl+S) keeps nobody waiting."""

    def __init__(self, keyboard: int, screen: asyncio.WriteTransport) -> None:
        self.keyboard = keyboard
        self._screen = screen

    @classmethod
    async def open(cls) -> Terminal:
        """Raises IpcFailed where there is none."""
        try:
            opened = await asyncio.to_thread(_open)
        except OSError as error:
            raise IpcFailed(f"there is no terminal: {error.strerror}") from error
        loop = asyncio.get_running_loop()
        screen, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, opened)
        return cls(opened.fileno(), screen)

    def tell(self, text: str) -> None:
        """Show it; what a terminal would obey is shown as well."""
        self._screen.write(plain(text).encode())

    def ring(self) -> None:
        """Call the person."""
        self._screen.write(b"\a")

    def close(self) -> None:
        self._screen.close()


def _open() -> FileIO:
    keyboard = os.open(_CONTROLLING, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    return FileIO(keyboard, "wb")
