"""The page Profiles over a real shelf in a folder of its own, in the app's loop, and what it asked for."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.waiting import until
from tests.unit.profiles.configurations import KEY, PEER, SHARED
from vpngui.gui.profiles.delegate import ProfileDelegate
from vpngui.gui.profiles.page import ProfilesPage
from vpngui.gui.profiles.view import ProfilesView
from vpngui.gui.snapshot import Snapshot, Tunnel
from vpngui.profiles.entry import Entry
from vpngui.profiles.store import ProfileStore, default_folder
from vpngui.profiles.vault import FileVault

SECRETS = {"": KEY, PEER: SHARED}


@dataclass
class Reply:
    body: list[Any]


@dataclass
class Service:
    """Takes calls down; the real one is called in the end-to-end tests."""

    snapshot: Snapshot = field(default_factory=samples.snapshot)
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    configurations: list[str] = field(default_factory=list)
    error: Exception | None = None
    goes_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def manager(
        self,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
        fds: Sequence[int] = (),
        **_: object,
    ) -> Reply:
        self.calls.append((member, *body))
        self.configurations += [os.pread(fd, 1 << 20, 0).decode() for fd in fds]
        await self.goes_on.wait()
        if self.error is not None:
            raise self.error
        return Reply(["/io/github/vpngui/tunnel/7", "wgwork0", 7])

    async def on_tunnel(self, path: str, member: str, *_: object) -> Reply:
        self.calls.append((path, member))
        return Reply([])


class Place:
    def __init__(self, width: int = 1100) -> None:
        self.service = Service()
        self.service.goes_on.set()
        self.desk = Desk(self.service)
        self.shelf = self.desk.profiles
        self.page = ProfilesPage(self.desk.context)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.window.resize(width, 600)
        self.window.show()
        self.window.activateWindow()
        (self.view,) = self.page.findChildren(ProfilesView)

    def show(self, *tunnels: Tunnel) -> None:
        self.service.snapshot = samples.snapshot(*tunnels)
        self.page.show_snapshot(self.service.snapshot)

    @property
    def titles(self) -> list[str]:
        """Of the rows, as they are shown."""
        model = self.view.model()
        return [str(model.index(row, 0).data()).strip("\u2068\u2069") for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        return str(self.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def texts(self, within: QWidget | None = None) -> str:
        labels = (within or self.page).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def button(self, words: str, within: QWidget | None = None) -> QPushButton:
        buttons = (within or self.page).findChildren(QPushButton)
        (found,) = [one for one in buttons if one.text() == words and one.isVisible()]
        return found

    def field(self, name: str, within: QWidget | None = None) -> QLineEdit:
        (found,) = [
            one for one in (within or self.page).findChildren(QLineEdit) if one.accessibleName() == name
        ]
        return found

    def dialog(self, kind: type[QDialog]) -> QDialog:
        (found,) = [one for one in self.page.findChildren(kind) if one.isVisible()]
        return found

    async def agree(self, words: str) -> None:
        """Press the button of the question that has come."""
        await until(lambda: [one for one in self.page.findChildren(QMessageBox) if one.isVisible()])
        self.button(words, self.dialog(QMessageBox)).click()

    def press_row(self, row: int) -> None:
        """The button that is painted in the row."""
        delegate = self.view.itemDelegate()
        assert isinstance(delegate, ProfileDelegate)
        where = delegate.button_rect(self.view.visualRect(self.view.model().index(row, 0))).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def menu(self) -> dict[str, Any]:
        """The actions of the row's menu by their words."""
        self.view.menu_wanted.emit(QPoint(20, 20))
        (found,) = [one for one in self.page.findChildren(QMenu) if one.isVisible()]
        return {action.text(): action for action in found.actions() if action.text()}

    def drop(self, data: QMimeData) -> None:
        where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(QPoint(9, 9), *where)
        self.page.dragEnterEvent(entering)
        assert entering.isAccepted()
        self.page.dropEvent(QDropEvent(QPointF(9, 9), *where))

    async def settled(self) -> None:
        """Whatever was begun is done, and shown."""
        while running := [task for task in self.desk.tasks if not task.done()]:
            await asyncio.gather(*running)
        await asyncio.sleep(0.01)


@asynccontextmanager
async def place(*kept: Entry, width: int = 1100) -> AsyncIterator[Place]:
    """With these profiles on the shelf, in this order."""
    if kept:
        store = ProfileStore(default_folder(), FileVault())
        await asyncio.to_thread(_keep, store, kept)
    one = Place(width)
    one.page.show_snapshot(one.service.snapshot)
    one.page.set_watched(True)
    await one.settled()
    try:
        yield one
        await one.settled()
    finally:
        one.desk.close()
        await one.desk.connector.close()
        await one.shelf.close()
        one.window.close()


def _keep(store: ProfileStore, kept: Sequence[Entry]) -> None:
    for entry in kept:
        store.put(entry, SECRETS)
    store.reorder([entry.id for entry in kept])


def go(run: Run, work: Callable[[Place], Awaitable[None]], *kept: Entry, width: int = 1100) -> None:
    async def all_of_it() -> None:
        async with place(*kept, width=width) as one:
            await work(one)

    run(all_of_it())


def file_mode(path: Path) -> int:
    return path.stat().st_mode & 0o777
