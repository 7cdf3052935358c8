"""Whoever goes through the window by the tabulator sees at each stop where they are."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.context import Desk
from tests.gui.screens import save, shown_as
from vpngui.gui.connections.details_pane import DetailsPane
from vpngui.gui.main_window import MainWindow
from vpngui.gui.pages import available


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1056, 704)
    window.attach(Desk().context)
    window.show_snapshot(samples.all_states(time.time()))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("key", [entry.key for entry in available()])
def test_each_stop_is_marked(qtbot: QtBot, window: MainWindow, key: str) -> None:
    with shown_as("light"):
        window.open_page(key)
        page = window.page
        assert page is not None
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        seen: list[QWidget] = []
        while (stop := QApplication.focusWidget()) is not None and stop not in seen:
            seen.append(stop)
            if stop.isVisible() and stop.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
                marked = _picture(window)
                stop.clearFocus()
                assert marked != _picture(window), (type(stop).__name__, stop.accessibleName())
                stop.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.keyClick(stop, Qt.Key.Key_Tab)
        assert len(seen) > 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_details_are_marked_around(qtbot: QtBot, window: MainWindow, scheme: str) -> None:
    with shown_as(scheme):
        (pane,) = window.findChildren(DetailsPane)
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        marked = _picture(window)
        save(window, f"connections-focus-{scheme}")
        pane.clearFocus()
        assert marked != _picture(window)


def _picture(window: MainWindow) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage()
