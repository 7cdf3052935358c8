"""The page Block lists: what the person does is kept, then applied, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QLineEdit

from tests.gui.conftest import Run
from tests.gui.lists.room import BLOCK, ONLY, Lists, Room, room
from tests.gui.waiting import until
from vpngui.gui.lists.import_dialog import ImportDialog
from vpngui.gui.lists.intake import Text
from vpngui.gui.lists.networks_view import NetworksView
from vpngui.gui.lists.table_model import Column
from vpngui.gui.lists.warning import CutOffWarning
from vpngui.model.list_options import ListOptions

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

TRACKERS = (
    "# head\n203.0.113.0/24  # trackers\n203.0.113.7\n198.51.100.0/25\n198.51.100.128/25  # other half\n"
)


def trackers() -> Lists:
    lists = Lists()
    lists.set("trackers", TRACKERS, ListOptions("Trackers", BLOCK))
    return lists


def go(run: Run, work: Callable[[Room], Awaitable[None]], lists: Lists | None = None) -> None:
    async def all_of_it() -> None:
        async with room(lists) as one:
            await work(one)

    run(all_of_it())


def shown(one: Room) -> list[str]:
    model = one.page._detail.editor.model
    return [str(model.index(row, Column.NETWORK).data()) for row in range(model.rowCount())]


def view(one: Room) -> NetworksView:
    return one.page._detail.view


def type_into(one: Room, field: str, text: str) -> None:
    line = one.field(field)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def select(one: Room, *rows: int) -> None:
    view(one).show_rows(rows)


def texts(one: Room) -> str:
    return "\n".join(label.text() for label in one.window.findChildren(QLabel) if label.isVisible())


async def apply(one: Room) -> None:
    one.button("Apply").click()
    await one.settled()


def test_a_list_is_made_filled_and_applied(run: Run) -> None:
    async def work(one: Room) -> None:
        assert "No block lists" in texts(one)
        one.button("New list").click()
        await one.settled()
        title = one.field("Title of the list")
        assert title.selectedText() == "New list"
        QTest.keyClicks(title, "Werbung & Spam")
        assert not one.button("Apply").isEnabled()
        type_into(one, "Network to add", "203.0.113.0/24 # trackers")
        type_into(one, "Network to add", "198.51.100.0-198.51.100.255")
        assert shown(one) == ["203.0.113.0/24", "198.51.100.0/24"]
        assert one.lists.texts == {}
        await apply(one)
        assert one.lists.texts == {
            "werbung-spam": (
                "203.0.113.0/24  # trackers\n198.51.100.0/24\n",
                ListOptions("Werbung & Spam", BLOCK),
            )
        }
        assert not one.button("Apply").isEnabled()
        assert shown(one) == ["203.0.113.0/24", "198.51.100.0/24"]

    go(run, work)


def test_what_is_no_network_is_said_and_what_was_meant_is_offered(run: Run) -> None:
    async def work(one: Room) -> None:
        type_into(one, "Network to add", "a.example")
        assert "a name; lists hold networks" in texts(one)
        type_into(one, "Network to add", "192.0.2.9/24")
        one.button("Add 192.0.2.0/24").click()
        assert shown(one)[-1] == "192.0.2.0/24"
        type_into(one, "Network to add", "203.0.113.7/32")
        assert "The list has \u2068203.0.113.7\u2069 already." in texts(one)
        assert len(shown(one)) == 5

    go(run, work, trackers())


def test_everything_is_undone_and_done_again(run: Run) -> None:
    async def work(one: Room) -> None:
        draft = one.page._detail.editor.draft
        assert draft is not None
        before = shown(one)
        type_into(one, "Network to add", "192.0.2.0/24")
        select(one, 0, 2)
        QTest.keyClick(view(one), Qt.Key.Key_Delete)
        model = one.page._detail.editor.model
        model.setData(model.index(0, Column.NETWORK), "100.64.0.0/10")
        model.setData(model.index(0, Column.NOTE), "shared")
        one.page._detail.form._enabled.click()
        one.page._detail.form._mode.activated.emit(1)
        assert draft.options == ListOptions("Trackers", ONLY, "", False)
        one.page._detail.editor.merge()
        await one.settled()
        changed = shown(one)
        steps = draft.stack.count()
        assert steps == 6  # nothing was left to merge
        for _ in range(steps):
            QTest.keyClick(one.page._detail.foot._undo, Qt.Key.Key_Space)
        assert shown(one) == before
        assert draft.options == ListOptions("Trackers", BLOCK)
        assert not draft.dirty and not one.button("Apply").isEnabled()
        for _ in range(steps):
            QTest.keyClick(one.page._detail.foot._redo, Qt.Key.Key_Space)
        assert shown(one) == changed
        assert draft.dirty

    go(run, work, trackers())


def test_overlap_is_shown_and_merged_on_wish(run: Run) -> None:
    async def work(one: Room) -> None:
        await until(lambda: one.page._detail.editor.within == 1)
        model = one.page._detail.editor.model
        assert model.index(1, Column.WITHIN).data() == "203.0.113.0/24"
        assert "lies within 203.0.113.0/24" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        one.button("Merge").click()
        await one.settled()
        assert shown(one) == ["198.51.100.0/24", "203.0.113.0/24"]
        assert [model.index(row, Column.NOTE).data() for row in range(2)] == ["other half", "trackers"]
        await apply(one)
        assert one.lists.texts["trackers"][0] == (
            "# head\n198.51.100.0/24  # other half\n203.0.113.0/24  # trackers\n"
        )

    go(run, work, trackers())


def test_what_is_refused_is_told_and_not_lost(run: Run) -> None:
    async def work(one: Room) -> None:
        one.lists.refuse = True
        type_into(one, "Network to add", "192.0.2.0/24")
        await apply(one)
        assert "the password was not given" in texts(one)
        assert shown(one)[-1] == "192.0.2.0/24"
        one.lists.refuse = False
        await apply(one)
        assert "192.0.2.0/24\n" in one.lists.texts["trackers"][0]
        assert "the password was not given" not in texts(one)

    go(run, work, trackers())


@pytest.mark.parametrize("keeps", [True, False])
def test_what_somebody_else_changes_meanwhile_is_not_overwritten_unseen(run: Run, keeps: bool) -> None:
    theirs = "192.0.2.0/24\n"

    async def work(one: Room) -> None:
        type_into(one, "Network to add", "100.64.0.0/10")
        told, one.lists.told = one.lists.told, lambda: None
        one.lists.set("trackers", theirs, ListOptions("Theirs", BLOCK))  # and the news of it is late
        await apply(one)
        assert one.lists.texts["trackers"][0] == theirs
        assert "Somebody else has changed this list meanwhile" in texts(one)
        one.lists.told = told
        if keeps:
            one.button("Keep mine").click()
            await apply(one)
            assert one.lists.texts["trackers"][0].endswith("100.64.0.0/10\n")
            assert "Somebody else" not in texts(one)
        else:
            one.button("Discard mine").click()
            await one.settled()
            assert shown(one) == ["192.0.2.0/24"]
            assert one.field("Title of the list").text() == "Theirs"

    go(run, work, trackers())


def test_what_somebody_else_changes_is_shown_where_nothing_was_changed_here(run: Run) -> None:
    async def work(one: Room) -> None:
        one.lists.set("trackers", "192.0.2.0/24\n", ListOptions("Theirs", BLOCK))
        await until(lambda: shown(one) == ["192.0.2.0/24"])
        assert one.field("Title of the list").text() == "Theirs"
        del one.lists.texts["trackers"]
        one.tell()
        await until(lambda: "No block lists" in texts(one))

    go(run, work, trackers())


def test_a_list_that_somebody_removed_is_brought_back_with_what_was_changed(run: Run) -> None:
    async def work(one: Room) -> None:
        type_into(one, "Network to add", "100.64.0.0/10")
        del one.lists.texts["trackers"]
        one.tell()
        await until(lambda: "Somebody else has removed this list" in texts(one))
        one.button("Keep mine").click()
        await apply(one)
        assert one.lists.texts["trackers"][0] == f"{TRACKERS}100.64.0.0/10\n"

    go(run, work, trackers())


def test_a_list_is_removed_and_brought_back(run: Run) -> None:
    async def work(one: Room) -> None:
        one.page._detail.form._remove.click()
        await one.settled()
        assert one.lists.texts == {}
        assert "“\u2068Trackers\u2069” is lifted and removed." in texts(one)
        one.button("Undo").click()
        await one.settled()
        assert one.lists.texts == {"trackers": (TRACKERS, ListOptions("Trackers", BLOCK))}
        await until(lambda: len(shown(one)) == 4)

    go(run, work, trackers())


def test_what_is_discarded_or_removed_unapplied_is_brought_back(run: Run) -> None:
    async def work(one: Room) -> None:
        type_into(one, "Network to add", "192.0.2.0/24")
        one.button("Discard").click()
        await one.settled()
        assert len(shown(one)) == 4
        one.button("Undo").click()
        await one.settled()
        assert shown(one)[-1] == "192.0.2.0/24"
        one.page._detail.form._remove.click()
        await one.settled()
        one.button("Undo").click()
        await one.settled()
        assert shown(one)[-1] == "192.0.2.0/24" and one.lists.texts["trackers"][0] == TRACKERS
        one.button("New list").click()
        await one.settled()
        type_into(one, "Network to add", "100.64.0.0/10")
        one.page._detail.form._remove.click()
        await one.settled()
        assert len(shown(one)) == 5
        one.button("Undo").click()
        await one.settled()
        assert shown(one) == ["100.64.0.0/10"]
        await apply(one)
        assert one.lists.texts["new-list"][0] == "100.64.0.0/10\n"

    go(run, work, trackers())


def test_cutting_everything_off_is_asked_for_once(run: Run) -> None:
    async def work(one: Room) -> None:
        one.page._detail.form._mode.activated.emit(1)
        await apply(one)
        (warning,) = one.page.findChildren(CutOffWarning)
        assert "Nothing but the" in texts(one) and one.lists.texts["trackers"][1].mode is BLOCK
        QTest.keyClick(warning, Qt.Key.Key_Return)
        await one.settled()
        assert one.lists.texts["trackers"][1].mode is BLOCK
        await apply(one)
        one.button("Put in force").click()
        await one.settled()
        assert one.lists.texts["trackers"][1].mode is ONLY
        type_into(one, "Network to add", "100.64.0.0/10")
        await apply(one)
        assert one.lists.texts["trackers"][0].endswith("100.64.0.0/10\n")

    go(run, work, trackers())


def test_many_are_pasted(run: Run) -> None:
    async def work(one: Room) -> None:
        QGuiApplication.clipboard().setText("192.0.2.0/24\n100.64.0.0/10 # shared\n")
        line = one.field("Network to add")
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await one.settled()
        assert shown(one)[-2:] == ["192.0.2.0/24", "100.64.0.0/10"]
        assert len(view(one).selected_rows()) == 2
        one.button("Undo").click()
        assert len(shown(one)) == 4
        select(one, 0, 1)
        QTest.keyClick(view(one), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        await one.settled()
        assert QGuiApplication.clipboard().text() == "203.0.113.0/24  # trackers\n203.0.113.7\n"

    go(run, work, trackers())


def test_a_report_says_what_was_not_understood(run: Run) -> None:
    async def work(one: Room) -> None:
        text = "10.0.0.1/8\n0.0.0.0 ads.example\n192.0.2.0/24\n203.0.113.9\n203.0.113.7\n"
        one.page._deeds.take_text(Text(text))
        await one.settled()
        (dialog,) = one.page.findChildren(ImportDialog)
        one.button("Copy report", dialog).click()
        report = QGuiApplication.clipboard().text()
        assert "line 1: 10.0.0.1/8 – an address within the network \u206810.0.0.0/8\u2069\n" in report
        assert "line 2: 0.0.0.0 ads.example – " in report
        assert "line 5: 203.0.113.7 – the list has \u2068203.0.113.7\u2069 already\n" in report
        dialog._meant.click()
        one.button("Add", dialog).click()
        await one.settled()
        assert shown(one)[-3:] == ["192.0.2.0/24", "203.0.113.9", "10.0.0.0/8"]

    go(run, work, trackers())


def test_a_file_is_dropped_and_replaces_what_is_there(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new.csv"
    file.write_text("network,comment\n203.0.113.7,one\n192.0.2.0/24,two\n")

    async def work(one: Room) -> None:
        drop(one, file)
        await one.settled()
        (dialog,) = one.page.findChildren(ImportDialog)
        dialog._replaces.click()
        one.button("Replace", dialog).click()
        await one.settled()
        assert shown(one) == ["203.0.113.7", "192.0.2.0/24"]
        for name in ("out.txt", "out.csv"):
            await one.page._deeds.export_to(str(tmp_path / name))
        one.page._deeds._do(one.page._deeds.export_to(str(tmp_path / "no" / "where.txt")), "exporting")
        await one.settled()
        assert "where.txt: No such file or directory" in texts(one)

    go(run, work, trackers())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.csv", "out.csv", "out.txt"]
    assert (tmp_path / "out.txt").read_text() == "# head\n203.0.113.7  # one\n192.0.2.0/24  # two\n"
    assert (tmp_path / "out.csv").read_text() == file.read_text()


def test_a_file_becomes_a_list_of_its_own_where_there_is_none(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "Spähliste.txt"
    file.write_bytes("203.0.113.0/24 # für alle\n".encode("latin-1"))

    async def work(one: Room) -> None:
        drop(one, file)
        await one.settled()
        (dialog,) = one.page.findChildren(ImportDialog)
        one.button("Add", dialog).click()
        await one.settled()
        await apply(one)
        assert one.lists.texts == {
            "spahliste": ("203.0.113.0/24  # für alle\n", ListOptions("Spähliste", BLOCK))
        }

    go(run, work)


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


def test_a_list_belongs_to_a_tunnel(run: Run) -> None:
    async def work(one: Room) -> None:
        form = one.page._detail.form
        form._when.activated.emit(form._when.count() - 1)
        assert form._tunnel.isVisible()
        for name, tunnel in (("no name", ""), ("corp0", "corp0")):
            form._tunnel.setText(name)
            QTest.keyClick(form._tunnel, Qt.Key.Key_Return)
            draft = one.page._detail.editor.draft
            assert draft is not None and draft.options == ListOptions("Trackers", BLOCK, tunnel)
        assert form._when.currentText() == "While the tunnel corp0 is up"
        await apply(one)
        assert one.lists.texts["trackers"][1].tunnel == "corp0"
        assert "Waits for corp0" in one.page._column._list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)

    go(run, work, trackers())


def test_edits_outlive_a_change_of_the_language(run: Run) -> None:
    async def work(one: Room) -> None:
        type_into(one, "Network to add", "192.0.2.0/24")
        before = one.page
        one.window._retranslate()
        await one.settled()
        assert one.page is not before
        await until(lambda: shown(one)[-1:] == ["192.0.2.0/24"])
        assert one.button("Apply").isEnabled()

    go(run, work, trackers())


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


def drop(one: Room, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), *where)
    one.page.dragEnterEvent(entering)
    assert entering.isAccepted()
    one.page.dropEvent(QDropEvent(QPointF(9, 9), *where))


def test_what_only_listed_networks_keep_away_is_counted(run: Run) -> None:
    async def work(one: Room) -> None:
        await until(lambda: "7 packets to others stopped" in texts(one))
        assert view(one).isColumnHidden(Column.PACKETS)

    lists = Lists()
    lists.set("office", "10.0.0.0/8\n", ListOptions("Office", ONLY))
    lists.counted["office"] = [("0.0.0.0/0", 5, 300), ("::/0", 2, 120)]
    go(run, work, lists)


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
