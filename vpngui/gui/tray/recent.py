"""Which profiles were connected last, whoever connected them: kept for the menu of the tray."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from pathlib import Path

from vpngui.gui.preferences.file import replace_text, text_of
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.tasks import Tasks

log = logging.getLogger(__name__)

_NAME = "recent-profiles.json"
_MOST = 32


def default_path() -> Path | None:
    """In $XDG_STATE_HOME/vpngui (XDG Base Directory Specification); None where there is no home."""
    chosen = os.environ.get("XDG_STATE_HOME", "")
    folder = Path(chosen if os.path.isabs(chosen) else os.path.expanduser("~/.local/state"))
    return folder / "vpngui" / _NAME if folder.is_absolute() else None


class Recent:
    """``ids`` has the profiles' ids, the last one first."""

    def __init__(self, path: Path | None) -> None:
        self.ids: tuple[str, ...] = ()
        self._path = path
        self._up: frozenset[str] = frozenset()
        self._tasks = Tasks()
        self._loaded = False

    async def load(self) -> None:
        """Once; what was connected meanwhile stays first."""
        if not self._loaded:
            self._loaded = True
            found = await asyncio.to_thread(_read, self._path)
            self.ids = latest(found, self.ids)

    def follow(self, snapshot: Snapshot) -> bool:
        """Whether ``ids`` is another now."""
        up = frozenset(one.profile for one in snapshot.tunnels if one.profile and one.state.carries_traffic)
        came, self._up = up - self._up, up
        if not came:
            return False
        before = self.ids
        order = {one.profile: number for number, one in enumerate(snapshot.tunnels)}
        self.ids = latest(self.ids, tuple(sorted(came, key=order.__getitem__, reverse=True)))
        if self.ids == before:
            return False
        self._tasks.spawn(self._keep(), "remembering which profiles are used")
        return True

    async def close(self) -> None:
        await self._tasks.close()

    async def _keep(self) -> None:
        await self.load()
        if self._path is None:
            return
        try:
            await asyncio.to_thread(replace_text, self._path, json.dumps(self.ids))
        except OSError as error:
            log.info("which profiles were used last is not remembered: %s", error)


def latest(before: tuple[str, ...], came: tuple[str, ...]) -> tuple[str, ...]:
    """With ``came`` in front, each once, and not without end."""
    return (*came, *(one for one in before if one not in came))[:_MOST]


def _read(path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    try:
        found = json.loads(text_of(path))
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(one for one in found if isinstance(one, str))[:_MOST] if isinstance(found, list) else ()
