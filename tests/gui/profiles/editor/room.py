"""The editor alone in a window, with the person's own shelf in a folder of the test's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.context import Desk
from vpngui.gui.profiles.editor.draft import Draft
from vpngui.gui.profiles.editor.editor import Editor
from vpngui.gui.profiles.editor.fields import Place
from vpngui.gui.theme import GRID
from vpngui.profiles.entry import Choices, Entry, new_id
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.store import ProfileStore, default_folder
from vpngui.profiles.vault import FileVault
from vpngui.profiles.wg_quick import parse


def store() -> ProfileStore:
    """What another program of the person's sees."""
    return ProfileStore(default_folder(), FileVault())


def keep(text: str, title: str = "Work", choices: Choices | None = None) -> Entry:
    """A configuration in the store, as an import leaves it."""
    profile = parse(text).profile
    assert profile is not None
    own = public_key_of(profile.private_key)
    entry = Entry(new_id(), title, profile.with_secrets({}), choices or Choices(), own)
    store().put(entry, profile.secrets)
    return entry


class Room:
    def __init__(self, qtbot: QtBot, run: Run, folder: Path) -> None:
        self.qtbot, self.run = qtbot, run
        self.folder = folder
        self.desk = Desk()
        self.window = QMainWindow()
        self.window.setMinimumSize(GRID * 120, GRID * 100)
        qtbot.addWidget(self.window)
        self.closed: list[None] = []

    def open(self, entry: Entry | None = None) -> Editor:
        async def opened() -> None:
            await self.desk.profiles.load()
            self.editor = Editor(self.desk.context, entry)
            self.editor.closed.connect(lambda: self.closed.append(None))
            self.window.setCentralWidget(self.editor)
            self.window.show()
            self.window.activateWindow()
            await self.quiet()

        self.run(opened())
        return self.editor

    async def quiet(self) -> None:
        """Until nothing runs that was begun here."""
        while pending := [task for task in self.desk.tasks if not task.done()]:
            await asyncio.gather(*pending)
        await asyncio.sleep(0.01)

    def do(self, act: Callable[[], object]) -> None:
        """A person's deed, and what follows from it."""

        async def done() -> None:
            act()
            await asyncio.sleep(0)
            await self.quiet()

        self.run(done())

    def click(self, name: str, nth: int = 0) -> None:
        """On its words: what is beside them in its row does nothing."""
        button = self.button(name, nth)
        place = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):
            place.setX(GRID)
        self.do(lambda: self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place))

    def button(self, name: str, nth: int = 0) -> QAbstractButton:
        found = [
            one
            for one in self.editor.findChildren(QAbstractButton)
            if name in (one.text(), one.accessibleName()) and one.isVisible()
        ]
        assert found, f"there is no button {name!r} to be seen"
        return found[nth]

    def offers(self, name: str) -> bool:
        buttons = self.editor.findChildren(QAbstractButton)
        return any(one.text() == name and one.isVisible() for one in buttons)

    def line(self, name: str) -> QLineEdit:
        [found] = [
            one
            for one in self.editor.findChildren(QLineEdit)
            if one.accessibleName() == name and one.isVisible()
        ]
        return found

    def type(self, name: str, text: str) -> None:
        """Over what is in the field."""
        line = self.line(name)

        def typed() -> None:
            line.setFocus()
            line.selectAll()
            if text:
                self.qtbot.keyClicks(line, text)
            else:
                self.qtbot.keyClick(line, Qt.Key.Key_Delete)

        self.do(typed)

    def add(self, place: Place, text: str) -> None:
        """A row to a list, with the keyboard."""
        one = self.editor.form.list(place)

        def added() -> None:
            one.add()
            editor = one.view.findChild(QLineEdit)
            assert isinstance(editor, QLineEdit)
            self.qtbot.keyClicks(editor, text)
            self.qtbot.keyClick(editor, Qt.Key.Key_Return)

        self.do(added)

    def press(self, key: QKeySequence.StandardKey) -> None:
        self.do(lambda: self.qtbot.keySequence(QApplication.focusWidget() or self.editor, QKeySequence(key)))

    def answer(self, name: str) -> None:
        """To the question that is open."""
        [box] = [one for one in self.editor.findChildren(QMessageBox) if one.isVisible()]
        [button] = [one for one in box.buttons() if one.text() == name]
        self.do(lambda: self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton))

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.editor.findChildren(QLabel) if one.isVisible())

    @property
    def draft(self) -> Draft:
        bench = self.editor.work.bench
        assert bench is not None
        return bench.editing.draft

    def close(self) -> None:
        async def end() -> None:
            self.desk.close()
            await self.quiet()
            await self.desk.connector.close()
            await self.desk.profiles.close()

        self.run(end())
