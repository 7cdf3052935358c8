"""A screen without hardware: Xvfb, openbox as its window manager, and pictures of it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from vpngui.sandbox import namespaces
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, run, until

_START_SECONDS = 15
_SIZE = "1280x800x24"


@dataclass
class Screen:
    """A running X server with a window manager."""

    display: str
    server: Process
    manager: Process

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show its windows here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def picture(self, file: Path, window: int | None = None) -> None:
        """Write a picture of the window with this X id, frame left out, or of the whole screen."""
        target = "root" if window is None else str(window)
        run(["import", "-silent", "-window", target, str(file)], environment=self._ours)
        if not file.exists() or file.stat().st_size == 0:
            raise SandboxError(f"no picture was written to {file}")

    def windows(self, title: str) -> list[int]:
        """The X ids of the windows on the screen with exactly this title."""
        # Any other character may be several bytes to xdotool's regular expressions.
        pattern = "^" + "".join(c if c.isascii() and c.isalnum() else ".+" for c in title) + "$"
        try:
            found = run(["xdotool", "search", "--onlyvisible", "--name", pattern], environment=self._ours)
        except SandboxError:  # xdotool ends with 1 when nothing matches
            return []
        return [int(line) for line in found.split()]

    @property
    def _ours(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def stop(self) -> None:
        """End the window manager and the server."""
        self.manager.stop()
        self.server.stop()


def start(*, logs: Path) -> Screen:
    """A fresh screen on the first free display number of the sandbox."""
    namespaces.require()
    reading, writing = os.pipe()
    try:
        os.set_blocking(reading, False)
        # -noreset: else it starts anew, and drops whoever just came, when its first visitor leaves.
        # -nolock: the lock file would be in the host's /tmp. -ac: nobody else is in this sandbox.
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            _SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
            "-nolock",
            "-ac",
        ]
        server = Process("xvfb", command, logs=logs, environment=os.environ, pass_fds=[writing])
    finally:
        os.close(writing)
    try:
        number = until("Xvfb says its display number", lambda: _number(reading, server), _START_SECONDS)
    except SandboxError:
        server.stop()
        raise
    finally:
        os.close(reading)
    display = f":{number}"
    environment = {**os.environ, "DISPLAY": display}
    manager = Process("openbox", ["openbox", "--sm-disable"], logs=logs, environment=environment)
    screen = Screen(display, server, manager)
    try:
        until("openbox manages the screen", lambda: _managed(environment), _START_SECONDS)
    except SandboxError:
        screen.stop()
        raise
    return screen


def _number(reading: int, server: Process) -> int | None:
    if server.status is not None:
        raise SandboxError(f"Xvfb ended with status {server.status}; it said: {server.tail()}")
    try:
        text = os.read(reading, 64).decode().strip()
    except BlockingIOError:
        return None
    return int(text) if text else None


def _managed(environment: dict[str, str]) -> bool:
    try:
        run(["xdotool", "get_num_desktops"], environment=environment)
    except SandboxError:
        return False
    return True
