"""The person's profiles in the menu of the tray, and what is done when one is chosen there."""

from __future__ import annotations

from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.tasks import Tasks
from vpngui.gui.tray.icon import Tray
from vpngui.gui.tray.menu import Kept
from vpngui.gui.tray.recent import Recent, default_path
from vpngui.model.errors import IoError


class QuickConnect:
    def __init__(self, tray: Tray, shelf: Shelf, connector: Connector) -> None:
        self._tray = tray
        self._shelf = shelf
        self._connector = connector
        self._recent = Recent(default_path())
        self._tasks = Tasks()
        shelf.changed.connect(self._show)
        connector.changed.connect(self._show)
        tray.profile_wanted.connect(self._switch)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        if self._recent.follow(snapshot):
            self._show()

    def set_present(self, present: bool) -> None:
        """Whether there is a menu to show them in: without one they are not read for it."""
        if present:
            self._tasks.spawn(self._load(), "reading the profiles for the tray")

    async def close(self) -> None:
        await self._tasks.close()
        await self._recent.close()

    async def _load(self) -> None:
        try:
            await self._shelf.load()
        except IoError:
            return  # the page of the profiles says why
        await self._recent.load()
        self._show()

    def _show(self) -> None:
        if self._shelf.loaded:
            titles = {one.id: one.title for one in self._shelf.entries}
            self._tray.show_profiles(Kept(titles, self._recent.ids, self._connector.busy))

    def _switch(self, id_: str, on: bool) -> None:
        entry = self._shelf.entry(id_)
        if entry is not None:
            self._connector.switch(entry, on)
