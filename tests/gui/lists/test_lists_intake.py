"""Networks on their way into a list: typed, pasted, dropped, imported; and out of it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.conftest import Run
from tests.gui.lists.acts import apply, drop, go, select, shown, texts, trackers, type_into, view
from tests.gui.lists.room import BLOCK, Room
from vpngui.gui.lists.import_dialog import ImportDialog
from vpngui.gui.lists.intake import Text
from vpngui.model.list_options import ListOptions

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


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
