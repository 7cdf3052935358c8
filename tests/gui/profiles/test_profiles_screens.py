"""Pictures of the page Profiles, for people to look at: build/screens/profiles-*."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.context import Desk
from tests.gui.profiles import shelves
from tests.gui.screens import save, shown_as
from vpngui.gui.lists.message import Message
from vpngui.gui.main_window import MainWindow
from vpngui.gui.profiles import qr_code
from vpngui.gui.profiles.code_dialog import CodeDialog
from vpngui.gui.profiles.intake import Outcome
from vpngui.gui.profiles.name_dialog import NameDialog
from vpngui.gui.profiles.report_dialog import ReportDialog
from vpngui.gui.profiles.view import ProfilesView
from vpngui.profiles.wg_quick import Kind, Problem


def read(window: MainWindow) -> None:
    (view,) = window.findChildren(ProfilesView)
    view.choose(shelves.ENTRIES[1].id)
    view.details_wanted.emit()


def nothing(window: MainWindow) -> None:
    """As it opens."""


def find(window: MainWindow) -> None:
    (field,) = window.findChildren(QLineEdit)
    field.setText("<b>elsewhere</b>")


def tell(window: MainWindow) -> None:
    (message,) = window.findChildren(Message)
    message.show_message("information", "\u2068Home\u2069 was deleted.", ("Undo", lambda: None))


PICTURES: dict[str, tuple[int, int, Callable[[MainWindow], None]]] = {
    "wide": (1320, 800, nothing),
    "narrow": (400, 640, nothing),
    "narrow-details": (400, 640, read),
    "not-found": (1056, 576, find),
    "told": (800, 576, tell),
}


def shown(qtbot: QtBot, desk: Desk, width: int, height: int) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.attach(desk.context)
    window.resize(width, height)
    window.show_snapshot(shelves.snapshot_of(*shelves.tunnels(time.time())))
    window.open_page("profiles")
    window.show()
    qtbot.waitExposed(window)
    return window


ALL = ("light", "dark", "mirrored", "double", "long")
MANNERS = {"not-found": ("light",), "told": ("dark", "double")}


@pytest.mark.parametrize(
    ("name", "manner"), [(name, manner) for name in PICTURES for manner in MANNERS.get(name, ALL)]
)
def test_profiles(qtbot: QtBot, name: str, manner: str) -> None:
    width, height, prepare = PICTURES[name]
    with shown_as(manner):
        window = shown(qtbot, Desk(profiles=shelves.shelf(*shelves.ENTRIES)), width, height)
        prepare(window)
        qtbot.wait(20)
        save(window, f"profiles-{name}-{manner}")
        assert window.width() == width


@pytest.mark.parametrize("manner", ["light", "dark", "double"])
def test_none(qtbot: QtBot, manner: str) -> None:
    with shown_as(manner):
        window = shown(qtbot, Desk(profiles=shelves.shelf(place="file")), 1056, 576)
        qtbot.wait(20)
        save(window, f"profiles-none-{manner}")


OUTCOMES = (
    Outcome(
        "office.conf",
        shelves.ENTRIES[0],
        (
            Problem(
                Kind.NEVER_RUN,
                7,
                "PostUp = iptables -A FORWARD -i %i -j ACCEPT",
                "commands of a configuration are never run",
            ),
            Problem(Kind.NOT_UNDERSTOOD, 9, "Foo = bar", "this key is not known in [Interface]"),
            Problem(Kind.CHANGED, 14, "AllowedIPs = 10.0.0.1/8", "10.0.0.1/8 is taken as 10.0.0.0/8"),
        ),
    ),
    Outcome(
        "a letter that I wrote.txt",
        None,
        (Problem(Kind.MISSING, 0, "", "there is no [Interface] in it; this is no WireGuard configuration"),),
    ),
    Outcome("gone.conf", error="No such file or directory"),
)


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("manner", ["light", "dark", "double", "mirrored"])
def test_dialogs(qtbot: QtBot, manner: str) -> None:
    with shown_as(manner):
        window = shown(qtbot, Desk(profiles=shelves.shelf(*shelves.ENTRIES)), 1056, 640)
        report: QDialog = ReportDialog(window, OUTCOMES)
        name: QDialog = NameDialog(window, "Home", {"Home"}, lambda title: None)
        code = CodeDialog(window, "Home", qr_code.made("a text without any key" * 12))
        for dialog, what in ((report, "report"), (name, "name"), (code, "code")):
            dialog.show()
            qtbot.waitExposed(dialog)
            qtbot.wait(20)
            save(dialog, f"profiles-{what}-{manner}")
            dialog.close()
