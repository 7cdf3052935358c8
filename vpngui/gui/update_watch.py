"""Notices that the program's files were replaced while it runs.

Pages, texts and pictures are loaded when they are wanted first. After an upgrade they are those of another
version, which what runs already does not fit.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

import vpngui
from vpngui.gui.tasks import Tasks

_SETTLE_MS = 2000
"""Milliseconds without a change after which an installation is taken to be over."""

Identity = tuple[int, int, int, int]


class UpdateWatch(QObject):
    """Made before anything can have changed; ``start`` once a loop runs. The kernel tells of changes, nobody
    looks for them."""

    updated = Signal()
    """Once: what is on the disk is not what runs."""

    def __init__(self, file: Path = Path(vpngui.__file__), settle_ms: int = _SETTLE_MS) -> None:
        """``file`` is written anew by every installation."""
        super().__init__()
        self._file = file
        self._was = _identity(file)
        self._tasks = Tasks()
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(settle_ms)
        self._settle.timeout.connect(lambda: self._tasks.spawn(self._look(), "looking for another version"))

    def start(self) -> None:
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda path: self._settle.start())
        self._watcher.directoryChanged.connect(lambda path: self._settle.start())
        self._settle.start()

    async def close(self) -> None:
        self._settle.stop()
        self._forget()
        await self._tasks.close()

    async def _look(self) -> None:
        """Also right after the start: an installation may have begun meanwhile."""
        now = await asyncio.to_thread(_identity, self._file)
        if self._watcher is None:
            return
        if now is not None and now != self._was:
            self._forget()
            self.updated.emit()
            return
        # A folder that was made anew is another one, and in the middle of an installation there may be none.
        wanted = await asyncio.to_thread(_nearest, self._file)
        if self._watcher is not None:
            known = {*self._watcher.files(), *self._watcher.directories()}
            if missing := [path for path in wanted if path not in known]:
                self._watcher.addPaths(missing)
                self._settle.start()  # it may have come before it was watched

    def _forget(self) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None


def _identity(path: Path) -> Identity | None:
    """None while there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


def _nearest(file: Path) -> list[str]:
    """What is there of the file, its folder and the one around it; else the next folder above that is."""
    near = [str(path) for path in (file, *file.parents[:2]) if path.exists()]
    return near or [next(str(path) for path in file.parents if path.exists())]
