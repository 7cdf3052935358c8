"""Pages that are made while the loop goes on: in pieces, whole in the end, and never after they are left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.waiting import until
from vpngui.gui.context import Context
from vpngui.gui.main_window import MainWindow
from vpngui.gui.page import Page
from vpngui.gui.pages import Entry
from vpngui.gui.snapshot import Snapshot
from vpngui.gui.steps import Steps

KEYS = ("connections", "settings", "help")


class Slow(Page):
    """In four parts that take a few milliseconds each; notes what it is told once it is made."""

    def _built(self, context: Context) -> Steps[None]:
        self.told: list[object] = []
        layout = QVBoxLayout(self)
        parts = []
        for number in range(4):
            label = QLabel(str(number))
            label.hide()
            layout.addWidget(label)
            parts.append(label)
            yield
        self.portions = tuple(parts)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.told.append(len(snapshot.tunnels))

    def show_subject(self, subject: str) -> None:
        self.told.append(subject)

    def kept(self) -> object:
        return "a scroll position"

    def take_back(self, kept: object) -> None:
        self.told.append((kept, [part.isVisible() for part in self.portions]))


@pytest.fixture
def window(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[MainWindow, Desk]]:
    entries = tuple(Entry(key, f"page-{key}", lambda key=key: key.title(), lambda: Slow) for key in KEYS)
    monkeypatch.setattr("vpngui.gui.main_window.available", lambda: entries)
    window, desk = MainWindow(), Desk()
    window.show_snapshot(samples.snapshot(samples.tunnel(1)))
    window.show()
    yield window, desk
    window.hide()
    window.deleteLater()


def go(run: Run, work: Callable[[], object], desk: Desk) -> None:
    async def all_of_it() -> None:
        await work()  # type: ignore[misc]
        for task in desk.tasks:
            await task

    run(all_of_it())


def whole(window: MainWindow) -> Slow:
    page = window.page
    assert isinstance(page, Slow)
    return page


def is_whole(window: MainWindow) -> bool:
    page = window.page
    return page is not None and all(part.isVisible() and part.updatesEnabled() for part in page.portions)


def test_it_is_made_meanwhile_and_gets_what_waited(run: Run, window: tuple[MainWindow, Desk]) -> None:
    shown, desk = window

    async def happen() -> None:
        shown.attach(desk.context)
        shown.open_page("settings", "/t/1")
        assert shown.page is None  # the click is over before the page is there
        await until(lambda: is_whole(shown))
        await asyncio.gather(*desk.tasks)
        assert whole(shown).told[0] == 1 and whole(shown).told.count("/t/1") == 1
        shown.open_page("help")
        shown.open_page("settings", "/t/2")
        await until(lambda: is_whole(shown))
        assert whole(shown).told.count("/t/2") == 1

    go(run, happen, desk)


def test_another_language_gives_back_what_a_whole_page_can_use(
    run: Run, window: tuple[MainWindow, Desk]
) -> None:
    shown, desk = window

    async def happen() -> None:
        shown.attach(desk.context)
        await until(lambda: is_whole(shown))
        first = whole(shown)
        for _ in range(2):  # twice at once: the first of them is left before it is made
            QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))
        await until(lambda: shown.page is not first and is_whole(shown))
        await asyncio.gather(*desk.tasks)
        assert whole(shown).told.count(("a scroll position", [True] * 4)) == 1

    go(run, happen, desk)


def test_the_keyboard_stays_in_the_navigation_while_it_leads(
    run: Run, window: tuple[MainWindow, Desk]
) -> None:
    shown, desk = window

    async def happen() -> None:
        shown.attach(desk.context)
        shown.activateWindow()
        await until(lambda: shown.isActiveWindow() and is_whole(shown))
        assert whole(shown).hasFocus()
        names = {one.accessibleName(): one for one in shown.findChildren(QAbstractButton)}
        names["Connections"].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(names["Connections"], Qt.Key.Key_Down)
        await until(lambda: is_whole(shown) and shown._navigation.current == "settings")
        assert names["Settings"].hasFocus()
        QTest.mouseClick(names["Help"], Qt.MouseButton.LeftButton)
        await until(lambda: is_whole(shown) and shown._navigation.current == "help")

    go(run, happen, desk)
