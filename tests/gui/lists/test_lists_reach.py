"""Everything on the page has a name and is reached with the keyboard; what was stopped is counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit

from tests.gui.conftest import Run
from tests.gui.lists.acts import TRACKERS, go, select, shown, texts, trackers, type_into, view
from tests.gui.lists.room import BLOCK, ONLY, Lists, Room
from tests.gui.waiting import until
from vpngui.gui.lists.table_model import Column
from vpngui.model.list_options import ListOptions

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def test_every_control_has_a_name(run: Run) -> None:
    async def work(one: Room) -> None:
        for control in one.page.findChildren(QAbstractButton):
            reached = control.isVisible() and control.focusPolicy() is not Qt.FocusPolicy.NoFocus
            assert control.accessibleName() or control.text() or not reached, control
        for kind in (QLineEdit, QComboBox, QAbstractItemView):
            for control in one.page.findChildren(kind):
                if isinstance(control, QHeaderView):
                    continue  # its sections have names
                inner = isinstance(control.parentWidget(), QComboBox) or control.window() is not one.window
                assert control.accessibleName() or inner or not control.isVisible(), control

    go(run, work, trackers())


def test_lists_are_reached_with_the_keyboard_alone(run: Run) -> None:
    async def work(one: Room) -> None:
        one.window.activateWindow()
        await until(one.window.isActiveWindow)
        await until(lambda: one.page._detail.editor.within == 1)
        reached: set[str] = set()
        one.page._column._list.setFocus()
        for _ in range(40):
            QTest.keyClick(one.window.focusWidget(), Qt.Key.Key_Tab)
            widget = one.window.focusWidget()
            reached.add(widget.accessibleName() or getattr(widget, "text", str)())
        for name in (
            "Title of the list",
            "Switched on",
            "Remove the whole list",
            "What the list does",
            "When the list is in force",
            "Network to add",
            "Add",
            "Import…",
            "Export…",
            "Find in the list",
            "Which networks are shown",
            "Networks of the list",
            "Merge",
            "New list",
            "Import list…",
        ):
            assert name in reached, (name, reached)
        QTest.keyClick(one.window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert one.field("Find in the list").hasFocus()

    go(run, work, trackers())


def test_rows_are_sorted_with_the_keyboard_too(run: Run) -> None:
    async def work(one: Room) -> None:
        before = shown(one)
        (sort,) = [action for action in view(one).actions() if action.text() == "Sort by this column"]
        select(one, 2)
        for wanted in (sorted(before), sorted(before, reverse=True), before):
            sort.trigger()
            await one.settled()
            assert shown(one) == wanted
            assert list(view(one).selected_rows()) == [2]
        sort.trigger()
        type_into(one, "Network to add", "192.0.2.0/24")
        assert shown(one) == [*sorted(before), "192.0.2.0/24"]  # in sight, until it is sorted anew
        QTest.keyClick(one.page._detail.foot._undo, Qt.Key.Key_Space)
        assert shown(one) == sorted(before)

    go(run, work, trackers())


def test_hits_are_counted_only_while_somebody_looks(run: Run) -> None:
    async def work(one: Room) -> None:
        model = one.page._detail.editor.model
        assert model.index(0, Column.PACKETS).data() == "5"
        assert model.index(0, Column.LAST).data() == ""  # nobody has seen it rise
        one.lists.counted["trackers"] = [("203.0.113.0/24", 9, 540)]
        one.page._hits.again()
        await one.settled()
        assert model.index(0, Column.PACKETS).data() == "9"
        assert model.index(0, Column.LAST).data() != ""
        one.window.hide()
        assert not one.page._hits.is_running
        one.window.show()
        assert one.page._hits.is_running
        one.lists.set("trackers", TRACKERS, ListOptions("Trackers", BLOCK, enabled=False))
        await until(lambda: not one.page._hits.is_running)

    lists = trackers()
    lists.counted["trackers"] = [("203.0.113.0/24", 5, 300)]
    go(run, work, lists)


def test_what_only_listed_networks_keep_away_is_counted(run: Run) -> None:
    async def work(one: Room) -> None:
        await until(lambda: "7 packets to others stopped" in texts(one))
        assert view(one).isColumnHidden(Column.PACKETS)

    lists = Lists()
    lists.set("office", "10.0.0.0/8\n", ListOptions("Office", ONLY))
    lists.counted["office"] = [("0.0.0.0/0", 5, 300), ("::/0", 2, 120)]
    go(run, work, lists)
