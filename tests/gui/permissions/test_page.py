"""The page Permissions: what it shows, what it asks the service, and what a person can do with it."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Run
from tests.gui.context import Desk
from tests.gui.permissions.service import Service, answer, answers, grant
from tests.gui.samples import UNVERIFIED
from tests.gui.waiting import until
from vpngui.gui.permissions.bar import ANSWERS, GRANTS
from vpngui.gui.permissions.entries_view import EntriesView
from vpngui.gui.permissions.page import PermissionsPage
from vpngui.gui.permissions.saving import save
from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
from vpngui.model.consent import Decision
from vpngui.model.errors import IoError, PermissionDenied
from vpngui.model.remembered import AnswerResult, Grant

# The off-screen platform says so for every message box.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

T = TypeVar("T", bound=QWidget)
READY = Snapshot(ServiceState.PRESENT, AgentState.REGISTERED)
WIDE, NARROW = (1100, 700), (480, 640)


class Visit:
    """The page on the screen, and the service behind it."""

    def __init__(self, qtbot: QtBot, service: Service, size: tuple[int, int] = WIDE) -> None:
        self.service = service
        self.desk = Desk(service=service)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.page = PermissionsPage(self.desk.context)
        self.page.setParent(self.window)
        for widget in (self.window, self.page):
            widget.resize(*size)

    async def open(self, which: int = GRANTS) -> None:
        self.window.show()
        self.page.show_snapshot(READY)
        self.page.set_watched(True)
        if which != GRANTS:
            self.tabs.setCurrentIndex(which)
        await self.settle()

    async def settle(self) -> None:
        """Until nothing is under way, nor was begun by that."""
        for _ in range(3):
            while running := [task for task in self.desk.tasks if not task.done()]:
                await asyncio.gather(*running)
            await asyncio.sleep(0.01)

    @property
    def tabs(self) -> QTabBar:
        return self.one(QTabBar)

    @property
    def view(self) -> EntriesView:
        return next(view for view in self.page.findChildren(EntriesView) if view.isVisible())

    @property
    def shown(self) -> list[int | str]:
        rows = self.view._rows
        return [rows.entry(number).id for number in range(rows.rowCount())]

    def one(self, kind: type[T]) -> T:
        (found,) = [child for child in self.page.findChildren(kind) if child.isVisible()]
        return found

    def button(self, text: str) -> QPushButton:
        return next(
            one for one in self.page.findChildren(QPushButton) if one.text() == text and one.isVisible()
        )

    def texts(self) -> str:
        labels = [label for label in self.page.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.text() for label in labels).replace("\u2068", "").replace("\u2069", "")

    async def search(self, text: str) -> None:
        self.one(QLineEdit).setText(text)
        await self.settle()

    async def pick(self, kind: str) -> None:
        combo = self.one(QComboBox)
        combo.setCurrentIndex(combo.findText(kind))
        combo.activated.emit(combo.currentIndex())
        await self.settle()

    async def box(self) -> QMessageBox:
        await until(lambda: [box for box in self.page.findChildren(QMessageBox) if box.isVisible()])
        return self.page.findChildren(QMessageBox)[0]


@pytest.fixture
def visit(qtbot: QtBot) -> Callable[..., Visit]:
    def make(service: Service, size: tuple[int, int] = WIDE) -> Visit:
        return Visit(qtbot, service, size)

    return make


def test_nothing_is_asked_before_somebody_looks(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        one.page.show_snapshot(READY)
        await one.settle()
        assert one.service.calls == []
        await one.open()
        assert [name for name, _ in one.service.calls] == ["ListGrants"]
        one.tabs.setCurrentIndex(ANSWERS)
        await one.settle()
        assert [name for name, _ in one.service.calls] == ["ListGrants", "ListAnswers"]

    run(go())


def test_the_details_stand_beside_the_list(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2, owner=UNVERIFIED)]))
        await one.open()
        assert one.shown == ["g2", "g1"]
        assert one.tabs.tabText(GRANTS) == "Remembered (2)"
        said = one.texts()
        for part in ("python3.11", "May connect corp2", "What is allowed"):
            assert part in said
        assert "All IPv4 traffic goes through corp2" in said
        QTest.keyClick(one.view, Qt.Key.Key_Down)
        assert "All IPv4 traffic goes through corp1" in one.texts()

    run(go())


def test_narrow_it_shows_one_of_the_two(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2)]), NARROW)
        await one.open()
        assert "What is allowed" not in one.texts()
        one.view.setCurrentIndex(one.view._rows.index(1))
        view = one.view
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert "All IPv4 traffic goes through corp1" in one.texts()
        assert not view.isVisible()
        QTest.keyClick(one.window.focusWidget(), Qt.Key.Key_Escape)
        assert view.isVisible()
        assert one.window.focusWidget() is view

    run(go())


@pytest.mark.parametrize("way", ["button", "key"])
def test_revoking_is_confirmed_and_done_in_place(
    visit: Callable[..., Visit], run: Run, way: str
) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2)]))
        await one.open()
        if way == "button":
            one.button("Revoke…").click()
        else:
            QTest.keyClick(one.view, Qt.Key.Key_Delete)
        box = await one.box()
        assert "stays connected" in box.informativeText()
        assert one.service.count("RevokeGrant") == 0
        next(button for button in box.buttons() if button.text() == "Revoke").click()
        await one.settle()
        assert ("RevokeGrant", ["g2"]) in one.service.calls
        assert one.shown == ["g1"]

    run(go())


def test_not_confirmed_it_stays(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        one.button("Revoke…").click()
        box = await one.box()
        QTest.keyClick(box, Qt.Key.Key_Return)
        await one.settle()
        assert one.service.count("RevokeGrant") == 0
        assert one.shown == ["g1"]

    run(go())


def test_what_the_service_refuses_is_told(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        one.button("Revoke…").click()
        box = await one.box()
        one.service.error = PermissionDenied("not yours")
        next(button for button in box.buttons() if button.text() == "Revoke").click()
        await one.settle()
        assert one.desk.told == ["not yours"]

    run(go())


def test_it_follows_what_changes_and_keeps_the_place(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2)], answers(5)))
        await one.open()
        one.view.setCurrentIndex(one.view._rows.index(1))
        one.service.grants.append(grant(3))
        one.service.say("GrantsChanged")
        await one.settle()
        assert one.shown == ["g3", "g2", "g1"]
        assert one.view.entry == grant(1)
        one.tabs.setCurrentIndex(ANSWERS)
        await one.settle()
        one.service.answers.append(answer(6))
        one.service.say("AnswersChanged")
        await one.settle()
        assert one.shown == [6, 5, 4, 3, 2, 1]

    run(go())


def test_unseen_it_asks_nothing_and_then_once(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        one.page.set_watched(False)
        for _ in range(10):
            one.service.say("GrantsChanged")
        await one.settle()
        assert one.service.count("ListGrants") == 1
        one.page.set_watched(True)
        await one.settle()
        assert one.service.count("ListGrants") == 2

    run(go())


def test_many_changes_at_once_are_few_questions(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        for _ in range(100):
            one.service.say("GrantsChanged")
        await one.settle()
        assert one.service.count("ListGrants") <= 3

    run(go())


def test_search_and_kinds_of_remembered_answers(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2, decision=Decision.DENY), grant(3, owner=UNVERIFIED)]))
        await one.open()
        await one.search("corp2")
        assert one.shown == ["g2"]
        await one.search("")
        await one.pick("Not allowed")
        assert one.shown == ["g2"]
        await one.pick("Allowed")
        assert one.shown == ["g3", "g1"]
        await one.search("nobody")
        assert "Nothing matches" in one.texts()
        assert one.tabs.tabText(GRANTS) == "Remembered (3)"
        one.button("Show all").click()
        await one.settle()
        assert one.shown == ["g3", "g2", "g1"]

    run(go())


def test_a_long_log_is_read_as_far_as_somebody_looks(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([], answers(20_000)))
        await one.open(ANSWERS)
        first = len(one.shown)
        assert first <= 300
        one.view.scrollToBottom()
        await one.settle()
        assert first < len(one.shown) <= first + 300
        assert one.shown == list(range(20_000, 20_000 - len(one.shown), -1))

    run(go())


def test_a_search_through_a_long_log_says_how_far_it_came(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        service = Service([], answers(9000))
        service.answers[100] = answer(101, interface="needle0")
        one = visit(service)
        await one.open(ANSWERS)
        await one.search("needle0")
        for _ in range(20):
            if "Looked through back to" not in one.texts():
                break
            one.button("Look further back").click()
            await one.settle()
        assert one.shown == [101]
        assert "Looked through back to" not in one.texts()

    run(go())


def test_kinds_of_answers(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([], answers(60)))
        await one.open(ANSWERS)
        await one.pick("Allowed, but it failed")
        assert one.shown == [59, 53, 47, 41, 35, 29, 23, 17, 11, 5]
        await one.pick("By a remembered answer")
        assert one.shown == [56, 49, 42, 35, 28, 21, 14, 7]

    run(go())


def test_each_list_keeps_its_own_search(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2)], answers(9)))
        await one.open()
        await one.search("corp2")
        one.tabs.setCurrentIndex(ANSWERS)
        await one.settle()
        assert one.one(QLineEdit).text() == ""
        assert len(one.shown) == 9
        one.tabs.setCurrentIndex(GRANTS)
        await one.settle()
        assert one.one(QLineEdit).text() == "corp2"
        assert one.shown == ["g2"]

    run(go())


def test_empty_and_absent_say_what_to_do(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service())
        await one.open()
        assert "No remembered answers" in one.texts()
        assert "Tick “Remember this answer”" in one.texts()
        one.tabs.setCurrentIndex(ANSWERS)
        await one.settle()
        assert "No answers yet" in one.texts()
        one.page.show_snapshot(Snapshot(ServiceState.ABSENT))
        assert "The VPN service is not running" in one.texts()

    run(go())


@pytest.mark.parametrize("which", [GRANTS, ANSWERS])
def test_an_error_is_shown_and_can_be_tried_again(
    visit: Callable[..., Visit], run: Run, which: int
) -> None:
    async def go() -> None:
        one = visit(Service([grant()], answers(3), error=IoError("the disk is gone")))
        await one.open(which)
        assert "the disk is gone" in one.texts()
        one.service.error = None
        one.button("Try again").click()
        await one.settle()
        assert one.shown == (["g1"] if which == GRANTS else [3, 2, 1])

    run(go())


def test_another_agent_has_the_answers(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service(error=PermissionDenied("no agent")))
        await one.open()
        reason = "another consent agent of this person is running; end it first"
        one.page.show_snapshot(Snapshot(ServiceState.PRESENT, AgentState.REFUSED, reason))
        await one.settle()
        assert "vpngui does not see your answers" in one.texts()
        assert reason in one.texts()

    run(go())


@pytest.mark.parametrize("which", [GRANTS, ANSWERS])
@pytest.mark.parametrize("form", ["csv", "json"])
def test_export(
    visit: Callable[..., Visit], run: Run, tmp_path: Path, which: int, form: str
) -> None:
    path = tmp_path / f"out.{form}"

    async def go() -> None:
        one = visit(Service([grant(1), grant(2, interface="=cmd()")], answers(500)))
        await one.open(which)
        if which == ANSWERS:
            await one.pick("Allowed")
        await save(one.desk.context, one.page._listing, path)
        told = one.desk.told[0].replace("\u2068", "").replace("\u2069", "")
        assert told == f"Written to out.{form}. Entries: {2 if which == GRANTS else 83}"

    run(go())
    text = path.read_text()
    rows = json.loads(text) if form == "json" else list(csv.DictReader(text.splitlines()))
    if which == GRANTS:
        assert [row["id"] for row in rows] == ["g2", "g1"]
        assert rows[0]["interface"] == ("=cmd()" if form == "json" else "'=cmd()")
        assert rows[1]["application"] == "corp-vpn-client"
    else:
        assert [int(row["id"]) for row in rows] == list(range(498, 0, -6))
        assert {row["result"] for row in rows} == {AnswerResult.ALLOWED.value}
        assert rows[0]["time"].endswith("+00:00")
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_that_fails_says_why_and_leaves_nothing(
    visit: Callable[..., Visit], run: Run, tmp_path: Path
) -> None:
    async def go() -> None:
        one = visit(Service([grant()], answers(200)))
        await one.open(ANSWERS)
        await save(one.desk.context, one.page._listing, tmp_path / "missing" / "out.csv")
        assert "was not written: No such file or directory" in one.desk.told[0]
        one.service.error = IoError("the disk is gone")
        (tmp_path / "out.csv").write_text("before")
        await save(one.desk.context, one.page._listing, tmp_path / "out.csv")
        assert one.desk.told[1] == "the disk is gone"

    run(go())
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert (tmp_path / "out.csv").read_text() == "before"


def test_a_page_that_is_gone_hears_nothing(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        one.page.deleteLater()
        await until(lambda: not any(one.service.listeners.values()))

    run(go())


def test_the_keyboard_reaches_everything_and_everything_has_a_name(
    visit: Callable[..., Visit], run: Run
) -> None:
    async def go() -> None:
        one = visit(Service([grant(1), grant(2)]))
        await one.open()
        one.window.activateWindow()
        await until(one.window.isActiveWindow)
        reached = set()
        one.tabs.setFocus()
        for _ in range(12):
            focused = one.window.focusWidget()
            assert focused is not None
            reached.add(focused)
            name = QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name)
            assert name, focused
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        wanted = {
            one.tabs,
            one.one(QLineEdit),
            one.one(QComboBox),
            one.view,
            one.button("Export…"),
            one.button("Revoke…"),
        }
        assert wanted <= reached
        interface = QAccessible.queryAccessibleInterface(one.view)
        row = interface.child(0).text(QAccessible.Text.Name)
        assert "May connect corp2" in row

    run(go())


def test_the_find_key_goes_to_the_search(visit: Callable[..., Visit], run: Run) -> None:
    async def go() -> None:
        one = visit(Service([grant()]))
        await one.open()
        one.window.activateWindow()
        await until(one.window.isActiveWindow)
        QTest.keyClick(one.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert one.window.focusWidget() is one.one(QLineEdit)
        assert isinstance(one.view.entry, Grant)

    run(go())
