"""The page with a keyboard and a pointer: what is typed, told, applied, tried, and kept."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.settings.service import Answers
from vpngui.gui.settings.draft import Field
from vpngui.gui.settings.page import SettingsPage
from vpngui.gui.settings.trial_bar import TrialBar
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Tunnel
from vpngui.model.effects import Effect, EffectKind
from vpngui.model.identity import Identity
from vpngui.model.preview import Preview
from vpngui.model.tunnel_state import TunnelState

OWN = replace(samples.VERIFIED, uid=os.getuid())
UP = samples.tunnel(
    1,
    owner=OWN,
    state=TunnelState.UP,
    since=1,
    mtu=1420,
    routes=("10.0.0.0/8", "192.0.2.0/24"),
    dns=("10.9.0.53",),
)
OTHER = samples.tunnel(2, owner=OWN, name="home0", session="Home", mtu=1400, state=TunnelState.DOWN)
CARRIES = Effect(EffectKind.CARRIES, "198.51.100.0/24")


def _framed(qtbot: QtBot, widget: QWidget) -> QMainWindow:
    """In a window of a size of its own, shown."""
    window = QMainWindow()
    window.setMinimumSize(1000, 800)
    window.setCentralWidget(widget)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


class Place:
    """The page alone, shown, with a service that answers as it is told to."""

    def __init__(self, qtbot: QtBot, run: Run) -> None:
        self.qtbot, self._run = qtbot, run
        self.service = Answers(Preview(gains=(CARRIES,), returns=True))
        self.desk = Desk(self.service)
        self.page = SettingsPage(self.desk.context)
        self._window = _framed(qtbot, self.page)
        self.page.set_watched(True)

    def show(self, *tunnels: Tunnel, agent: AgentState = AgentState.REGISTERED) -> None:
        self.page.show_snapshot(replace(samples.snapshot(*tunnels), agent=agent))

    def settle(self) -> None:
        """The pause after a key is over, and every answer is there."""

        async def quiet() -> None:
            await asyncio.sleep(0.35)
            await asyncio.gather(*self.desk.tasks)

        self._run(quiet())

    def texts(self) -> str:
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def button(self, name: str) -> QPushButton:
        [found] = [b for b in self.page.findChildren(QPushButton) if b.text() == name and b.isVisible()]
        return found

    def click(self, name: str) -> None:
        async def clicked() -> None:
            self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
            await asyncio.sleep(0.02)

        self._run(clicked())

    def press(self, key: QKeySequence.StandardKey) -> None:
        async def pressed() -> None:
            self.qtbot.keySequence(QApplication.focusWidget() or self.page, QKeySequence(key))
            await asyncio.sleep(0.02)

        self._run(pressed())

    def rows(self, field: Field) -> tuple[str, ...]:
        return self.page.form.list(field).model.rows

    def type_route(self, text: str) -> None:
        """Into the row that waits for a new one, with the keyboard."""
        view = self.page.form.list(Field.ROUTES).view
        self.page.form.list(Field.ROUTES).add()
        editor = view.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        self.qtbot.keyClicks(editor, text)

    def finish_typing(self) -> None:
        editor = self.page.form.list(Field.ROUTES).view.findChild(QLineEdit)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self._run(asyncio.sleep(0.01))

    @property
    def sent(self) -> list[tuple[str, list[object]]]:
        """What the service was asked for, but for previews."""
        return [(member, body) for _, member, body in self.service.asked if member != "Preview"]


@pytest.fixture
def place(qtbot: QtBot, run: Run) -> Iterator[Place]:
    qtbot.wait(1)
    yield Place(qtbot, run)


def test_it_shows_what_the_service_has(place: Place) -> None:
    place.show(OTHER, UP)
    form = place.page.form
    assert form.text(Field.SESSION).line.text() == "Work VPN"  # the one that is connected
    assert form.text(Field.MTU).line.text() == "1420"
    assert place.rows(Field.LOCAL) == ("10.9.0.2/24",)
    assert place.rows(Field.ROUTES) == UP.routes
    assert "Nothing yet" in place.texts()
    assert not place.button("Apply").isEnabled() and not place.button("Revert").isEnabled()
    for field in (Field.LOCAL, Field.ROUTES):
        QAbstractItemModelTester(form.list(field).model)


def test_it_opens_for_the_tunnel_that_is_named(place: Place) -> None:
    place.show(UP, OTHER)
    place.page.show_subject("/io/github/vpngui/tunnel/99")
    assert place.page.form.text(Field.SESSION).line.text() == "Work VPN"
    place.page.show_subject(OTHER.path)
    assert place.page.form.text(Field.SESSION).line.text() == "Home"
    place.page.show_subject(UP.path)
    assert place.page.form.text(Field.SESSION).line.text() == "Work VPN"


def test_what_is_wrong_is_said_beside_it_at_once(place: Place) -> None:
    place.show(UP)
    line = place.page.form.text(Field.MTU).line
    line.clear()
    place.qtbot.keyClicks(line, "12")
    assert "This can be 68 to 65,535 bytes." in place.texts() or "68 to 65535" in place.texts()
    assert "65" in line.accessibleDescription()
    place.type_route("10.0.0.1/8")
    assert "is an address in a network" in place.texts()
    assert "2 problems" in place.texts() and not place.button("Apply").isEnabled()
    place.settle()
    assert not place.service.asked
    index = place.page.form.list(Field.ROUTES).model.index(2)
    assert "Problem:" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_would_change_is_told_before_it_is_applied(place: Place) -> None:
    place.show(UP)
    place.type_route("198.51.100.0/24")
    assert place.rows(Field.ROUTES) == (*UP.routes, "198.51.100.0/24")
    place.finish_typing()
    place.settle()
    wanted = {"routes": [*UP.routes, "198.51.100.0/24"]}
    assert place.service.asked[-1] == (UP.path, "Preview", [wanted])
    assert "Traffic to 198.51.100.0/24 goes through corp1" in place.texts()
    assert "20 seconds to keep this" in place.texts()
    place.click("Apply")
    assert place.sent == [("TryUpdate", [wanted, 20])]


def test_what_cannot_cut_anybody_off_is_for_good(place: Place) -> None:
    place.service.answer = Preview(returns=True)
    place.show(UP)
    place.qtbot.keyClicks(place.page.form.text(Field.SESSION).line, "!")
    place.settle()
    assert "The tunnel is called" in place.texts()
    place.click("Apply")
    assert place.sent == [("UpdateSettings", [{"session": "Work VPN!"}])]


def test_what_would_expose_is_warned_of(place: Place) -> None:
    place.service.answer = Preview(loses=(CARRIES,), exposes=True, returns=True)
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, UP.routes[:1], "")
    place.settle()
    assert "will leave this computer beside it" in place.texts()
    assert "No longer" in place.texts()


def test_a_refusal_is_told_and_nothing_typed_is_lost(place: Place) -> None:
    place.show(UP)
    place.service.answer = "another tunnel carries these networks; take it down first"
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    place.settle()
    assert "This cannot be applied: another tunnel carries these networks" in place.texts()
    assert not place.button("Apply").isEnabled()
    place.service.answer = Preview(gains=(CARRIES,))
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/1",), "")
    place.settle()
    place.service.refuses = {"TryUpdate"}
    place.click("Apply")
    assert "Not applied: the service would rather not" in place.texts()
    assert place.rows(Field.ROUTES) == ("0.0.0.0/1",)


def test_the_last_answer_counts(place: Place) -> None:
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    place.settle()
    assert place.button("Apply").isEnabled()
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/1",), "")
    assert not place.button("Apply").isEnabled()


def test_every_step_can_be_undone_with_the_keyboard(place: Place) -> None:
    place.show(UP)
    line = place.page.form.text(Field.SESSION).line
    line.setFocus()
    place.qtbot.keyClicks(line, "abc")
    place.page.form.local_network.click()
    assert place.page.form.local_network.isChecked()
    place.press(QKeySequence.StandardKey.Undo)
    assert not place.page.form.local_network.isChecked() and line.text() == "Work VPNabc"
    line.setFocus()
    place.press(QKeySequence.StandardKey.Undo)
    assert line.text() == "Work VPN"
    place.press(QKeySequence.StandardKey.Redo)
    assert line.text() == "Work VPNabc"
    place.click("Revert")
    assert line.text() == "Work VPN"
    place.press(QKeySequence.StandardKey.Undo)
    assert line.text() == "Work VPNabc"


def test_undo_reaches_a_row_that_is_being_typed(place: Place) -> None:
    place.show(UP)
    place.type_route("198.51.100.0/24")
    place.press(QKeySequence.StandardKey.Undo)
    assert place.rows(Field.ROUTES) == UP.routes


def test_many_rows_are_pasted_in_the_list_and_in_a_row(place: Place) -> None:
    place.show(UP)
    QGuiApplication.clipboard().setText("# lab\n198.51.100.0/24\n10.0.0.0/8, nonsense\n")
    view = place.page.form.list(Field.ROUTES).view
    view.setFocus()
    place.press(QKeySequence.StandardKey.Paste)
    place.settle()
    assert place.rows(Field.ROUTES) == (*UP.routes, "198.51.100.0/24", "nonsense")
    assert "2 rows pasted, 1 were there already, 1 are not understood" in place.texts()
    place.press(QKeySequence.StandardKey.Undo)
    assert place.rows(Field.ROUTES) == UP.routes
    place.page.form.list(Field.ROUTES).add()
    place.press(QKeySequence.StandardKey.Paste)
    place.settle()
    assert place.rows(Field.ROUTES) == (*UP.routes, "198.51.100.0/24", "nonsense")


def test_rows_are_removed_and_copied_with_the_keyboard(place: Place) -> None:
    place.show(UP)
    view = place.page.form.list(Field.ROUTES).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    place.press(QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == "10.0.0.0/8"
    place.press(QKeySequence.StandardKey.Delete)
    assert place.rows(Field.ROUTES) == ("192.0.2.0/24",)


def test_a_row_that_is_left_empty_goes(place: Place) -> None:
    place.show(UP)
    view = place.page.form.list(Field.ROUTES).view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    view.edit(view.currentIndex())
    editor = view.findChild(QLineEdit)
    editor.selectAll()
    place.qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert place.rows(Field.ROUTES) == ("10.0.0.0/8", "")
    place.finish_typing()
    assert place.rows(Field.ROUTES) == ("10.0.0.0/8",)
    place.press(QKeySequence.StandardKey.Undo)
    assert place.rows(Field.ROUTES) == UP.routes


TRIED = replace(UP, routes=("10.0.0.0/8",), trial_seconds=20, trial_returns=True)


def _try(place: Place) -> None:
    place.service.answer = Preview(loses=(CARRIES,), exposes=True, returns=True)
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, TRIED.routes, "")
    place.settle()
    place.click("Apply")
    place.show(TRIED)


def test_a_trial_asks_and_going_back_is_at_hand(place: Place) -> None:
    _try(place)
    assert "Keep these settings?" in place.texts() and "Going back in 20 seconds" in place.texts()
    assert place.button("Go back").hasFocus()
    assert place.page.form.text(Field.MTU).line.isReadOnly()
    place.click("Go back")
    assert place.sent[-1] == ("RevertUpdate", [])
    place.show(UP)
    assert "Keep these settings?" not in place.texts()
    assert "The former settings are in force again" in place.texts()
    assert place.rows(Field.ROUTES) == UP.routes and not place.button("Apply").isEnabled()
    place.page.form.text(Field.SESSION).line.setFocus()
    place.press(QKeySequence.StandardKey.Undo)
    assert place.rows(Field.ROUTES) == TRIED.routes  # nothing that was typed is lost


def test_a_trial_is_kept(place: Place) -> None:
    _try(place)
    place.click("Keep")
    assert place.sent[-1] == ("KeepUpdate", [])
    place.show(replace(TRIED, trial_seconds=0, trial_returns=False))
    assert "Keep these settings?" not in place.texts() and "former settings" not in place.texts()
    assert place.rows(Field.ROUTES) == TRIED.routes and not place.button("Revert").isEnabled()


def test_a_trial_of_another_tunnel_waits_there(place: Place) -> None:
    _try(place)
    place.show(TRIED, OTHER)
    place.page.show_subject(OTHER.path)
    assert "Keep these settings?" not in place.texts()
    place.page.show_subject(UP.path)
    assert "Keep these settings?" in place.texts()


def test_an_answer_to_a_trial_that_is_over_is_told(place: Place) -> None:
    _try(place)
    place.service.refuses = {"KeepUpdate"}
    place.click("Keep")
    place.show(UP)
    assert "Not applied: the service would rather not" in place.texts() or "former" in place.texts()
    assert place.rows(Field.ROUTES) == UP.routes


def test_the_bar_counts_by_the_clock_and_only_while_it_is_seen(qtbot: QtBot) -> None:
    now = [100.0]
    bar = TrialBar(lambda: now[0])
    window = _framed(qtbot, bar)
    bar.show_trial(replace(TRIED, trial_seconds=12))
    assert "12 seconds" in bar.accessibleName()
    now[0] = 102.5
    qtbot.waitUntil(lambda: "10 seconds" in bar.accessibleName())
    bar.set_watched(False)
    now[0] = 105.0
    qtbot.wait(300)
    assert "10 seconds" in bar.accessibleName()
    bar.set_watched(True)
    assert "7 seconds" in bar.accessibleName()
    bar.show_trial(replace(TRIED, trial_seconds=3, trial_returns=False))
    assert "they stay" in bar.accessibleName()
    window.hide()


def test_a_change_by_the_application_is_told_and_what_was_typed_stays(place: Place) -> None:
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    place.show(replace(UP, mtu=1300))
    assert place.page.form.text(Field.MTU).line.text() == "1300"
    assert "Its application has changed" not in place.texts()
    theirs = replace(UP, mtu=1300, routes=("192.0.2.0/24",))
    place.show(theirs)
    assert "Its application has changed this meanwhile: Networks through the tunnel" in place.texts()
    assert place.rows(Field.ROUTES) == ("0.0.0.0/0",)
    place.click("Take the application's")
    assert place.rows(Field.ROUTES) == ("192.0.2.0/24",)
    place.press(QKeySequence.StandardKey.Undo)
    assert place.rows(Field.ROUTES) == ("0.0.0.0/0",)


def test_a_tunnel_that_goes_keeps_what_was_typed_until_that_is_discarded(place: Place) -> None:
    place.show(UP, OTHER)
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    place.show(OTHER)
    assert "corp1 is gone" in place.texts()
    assert place.rows(Field.ROUTES) == ("0.0.0.0/0",) and place.page.form.text(Field.MTU).line.isReadOnly()
    place.click("Discard")
    assert place.page.form.text(Field.SESSION).line.text() == "Home"
    place.show()
    assert "No tunnels" in place.texts()


def test_a_service_that_restarts_loses_nothing_that_was_typed(place: Place) -> None:
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    place.page.show_snapshot(Snapshot(ServiceState.ABSENT))
    assert "The VPN service is not running. What you typed is still here." in place.texts()
    place.show(UP)
    assert "not running" not in place.texts() and place.rows(Field.ROUTES) == ("0.0.0.0/0",)
    assert not place.page.form.text(Field.MTU).line.isReadOnly()
    place.settle()
    assert place.button("Apply").isEnabled()
    place.click("Revert")
    place.page.show_snapshot(Snapshot(ServiceState.ABSENT))
    assert "The page Connections says more" in place.texts()


def test_what_may_not_be_changed_is_shown_with_the_reason(place: Place) -> None:
    place.show(replace(UP, owner=Identity(uid=os.getuid() + 1)))
    assert "belongs to another person" in place.texts()
    line = place.page.form.text(Field.SESSION).line
    assert line.isReadOnly() and line.text() == "Work VPN"
    assert (
        not place.page.form.list(Field.ROUTES)
        .view.model()
        .flags(place.page.form.list(Field.ROUTES).model.index(0))
        & Qt.ItemFlag.ItemIsEditable
    )
    place.show(UP, agent=AgentState.REFUSED)
    assert "Another program answers for you" in place.texts() and line.isReadOnly()
    place.show(replace(UP, state=TunnelState.ASKING_DOWN))
    assert "Answer that first" in place.texts() and line.isReadOnly()
    place.show(UP)
    assert not line.isReadOnly()


def test_without_a_service_or_a_tunnel_it_says_so(place: Place) -> None:
    place.page.show_snapshot(Snapshot())
    assert place.texts() == ""
    place.page.show_snapshot(samples.snapshot())
    assert "Start an application that makes a VPN tunnel" in place.texts()


def test_another_language_keeps_what_was_typed(place: Place, qtbot: QtBot) -> None:
    place.show(UP)
    place.page.form.edited.emit(Field.ROUTES, ("0.0.0.0/0",), "")
    other = SettingsPage(place.desk.context)
    window = _framed(qtbot, other)
    other.show_snapshot(samples.snapshot(UP))
    other.take_back(place.page.kept())
    assert other.form.list(Field.ROUTES).model.rows == ("0.0.0.0/0",)
    window.hide()


def test_hostile_words_are_shown_as_they_are(place: Place) -> None:
    place.show(replace(UP, session="<b>\u202eevil", name="\u202ex"))
    shown = place.page.form.text(Field.SESSION).line.text()
    assert "\u202e" not in place.texts() + shown and shown == "<b>‹U+202E›evil"
    assert not place.button("Revert").isEnabled()


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
def test_in_little_room_buttons_with_long_words_go_below_each_other(place: Place) -> None:
    place.show(UP)
    place.page.window().setMinimumSize(0, 0)
    buttons = place.page.form.list(Field.ROUTES).findChildren(QPushButton)
    for button in buttons:
        button.setText("Hinzufügen und entfernen")
    place.page.window().resize(344, 600)
    QApplication.processEvents()
    areas = [area for area in place.page.findChildren(QScrollArea) if area.isVisible()]
    assert not any(area.horizontalScrollBar().maximum() for area in areas)
    assert len({button.y() for button in buttons}) == len(buttons)
