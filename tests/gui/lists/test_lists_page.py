"""The page Block lists: what the person does is kept, then applied, and nothing is lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import Run
from tests.gui.lists.acts import TRACKERS, apply, go, select, shown, texts, trackers, type_into, view
from tests.gui.lists.room import BLOCK, ONLY, Room
from tests.gui.waiting import until
from vpngui.gui.lists.table_model import Column
from vpngui.gui.lists.warning import CutOffWarning
from vpngui.model.list_options import ListOptions

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


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


def test_a_new_list_never_takes_the_place_of_another(run: Run) -> None:
    async def work(one: Room) -> None:
        one.button("New list").click()
        await one.settled()
        type_into(one, "Network to add", "192.0.2.0/24")
        title = one.field("Title of the list")
        title.selectAll()
        QTest.keyClicks(title, "Theirs")
        told, one.lists.told = one.lists.told, lambda: None
        one.lists.set("theirs", "100.64.0.0/10\n", ListOptions("Theirs", BLOCK))  # and the news of it is late
        one.lists.set("new-list", "100.64.0.0/10\n", ListOptions("Also theirs", BLOCK))
        one.lists.told = told
        await apply(one)
        assert {name: text for name, (text, _) in one.lists.texts.items()} == {
            "theirs": "100.64.0.0/10\n",
            "new-list": "100.64.0.0/10\n",
            "theirs-2": "192.0.2.0/24\n",
        }
        assert shown(one) == ["192.0.2.0/24"]

    go(run, work)


def test_a_list_that_was_removed_and_made_anew_is_not_overwritten_unseen(run: Run) -> None:
    async def work(one: Room) -> None:
        type_into(one, "Network to add", "100.64.0.0/10")
        del one.lists.texts["trackers"]
        one.tell()
        await until(lambda: "Somebody else has removed this list" in texts(one))
        one.lists.set("trackers", "192.0.2.0/24\n", ListOptions("Anew", BLOCK))
        await until(lambda: "Somebody else has changed this list" in texts(one))
        one.button("Discard mine").click()
        await one.settled()
        assert shown(one) == ["192.0.2.0/24"]

    go(run, work, trackers())
