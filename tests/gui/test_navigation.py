"""The side bar: keys, the pointer, and what is left of it in a narrow window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QToolTip
from pytestqt.qtbot import QtBot

from tests.gui.context import Desk
from vpngui.gui.context import Context
from vpngui.gui.main_window import MainWindow
from vpngui.gui.navigation import Navigation
from vpngui.gui.page import Page
from vpngui.gui.pages import Entry


class Plain(Page):
    """A page that says what it is told."""

    def __init__(self, subjects: list[str]) -> None:
        super().__init__()
        self.watched: list[bool] = []
        self.subjects = subjects

    def set_watched(self, watched: bool) -> None:
        self.watched.append(watched)

    def show_subject(self, subject: str) -> None:
        self.subjects.append(subject)


class Place:
    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made: list[str] = []
        self.subjects: list[str] = []
        entries = tuple(
            Entry(key, f"page-{key}", lambda key=key: key.title(), lambda key=key: self._kind(key))
            for key in ("connections", "settings", "help")
        )
        monkeypatch.setattr("vpngui.gui.main_window.available", lambda: entries)
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.attach(Desk().context)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        (self.navigation,) = self.window.findChildren(Navigation)

    def _kind(self, key: str) -> type[Page]:
        made, subjects = self.made, self.subjects

        class Noted(Plain):
            def __init__(self, context: Context) -> None:
                super().__init__(subjects)
                made.append(key)

        return Noted

    def button(self, name: str) -> QAbstractButton:
        buttons = self.navigation.findChildren(QAbstractButton)
        return next(button for button in buttons if button.accessibleName() == name)


@pytest.fixture
def place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Place:
    return Place(qtbot, monkeypatch)


def test_a_page_is_made_when_it_is_opened_and_kept(place: Place, qtbot: QtBot) -> None:
    assert place.made == ["connections"]
    for name in ("Help", "Connections", "Help"):
        qtbot.mouseClick(place.button(name), Qt.MouseButton.LeftButton)
    assert place.made == ["connections", "help"]


def test_a_page_knows_whether_it_is_seen(place: Place, qtbot: QtBot) -> None:
    first = place.window.page
    assert isinstance(first, Plain)
    qtbot.mouseClick(place.button("Help"), Qt.MouseButton.LeftButton)
    second = place.window.page
    assert isinstance(second, Plain)
    place.window.showMinimized()
    place.window.showNormal()
    place.window.hide()
    assert (first.watched, second.watched) == ([True, False], [True, False, True, False])


def test_keys_lead_from_page_to_page(place: Place, qtbot: QtBot) -> None:
    qtbot.keyClick(place.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert place.navigation.current == "help"
    assert place.window.page is not None and place.window.page.hasFocus()
    place.button("Help").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(place.button("Help"), Qt.Key.Key_Up)
    assert place.navigation.current == "settings"
    assert place.button("Settings").hasFocus()


def test_a_click_does_not_take_the_keyboard_from_the_page(place: Place, qtbot: QtBot) -> None:
    qtbot.mouseClick(place.button("Settings"), Qt.MouseButton.LeftButton)
    assert not place.navigation.has_focus
    assert place.window.page is not None and place.window.page.hasFocus()


def test_a_subject_goes_with_the_way(place: Place) -> None:
    place.window.open_page("settings", "/t/1")
    assert (place.navigation.current, place.subjects) == ("settings", ["/t/1"])
    place.window.open_page("of tomorrow", "x")
    assert (place.navigation.current, place.subjects) == ("settings", ["/t/1"])


def test_in_a_narrow_window_pictures_are_left_and_words_for_who_needs_them(place: Place) -> None:
    place.window.resize(1000, 600)
    wide = place.navigation.width()
    assert not place.navigation.collapsed
    place.window.resize(400, 600)
    assert place.navigation.collapsed
    assert place.navigation.width() < wide / 2
    button = place.button("Settings")
    assert button.accessibleName() == "Settings"
    assert "Settings (Ctrl+2)" in button.toolTip()
    assert not QToolTip.isVisible()


def test_it_scrolls_where_it_is_higher_than_the_window(place: Place) -> None:
    place.window.resize(400, 320)
    assert place.window.height() == 320
    assert place.navigation.height() <= 320
