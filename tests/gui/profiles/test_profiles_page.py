"""The page Profiles: what a person does with keys and the pointer, and what comes of it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.gui.conftest import Run
from tests.gui.profiles import shelves
from tests.gui.profiles.place import Place, file_mode, go
from tests.gui.waiting import until
from tests.unit.profiles.configurations import GOOD, KEY
from vpngui.gui.profiles import qr_code
from vpngui.gui.profiles.code_dialog import CodeDialog
from vpngui.gui.profiles.editor.editor import Editor
from vpngui.gui.profiles.name_dialog import NameDialog
from vpngui.model.block import BlockRequest
from vpngui.model.errors import IoError
from vpngui.model.health import Health
from vpngui.model.tunnel_state import TunnelState
from vpngui.profiles.wg_quick import parse

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

WORK, HOME, FAR = (
    shelves.entry(1, "Work", kill_switch=True),
    shelves.entry(2, "Home", "home.example"),
    shelves.entry(3, "Far", "far.example"),
)
ALT = Qt.KeyboardModifier.AltModifier


def test_a_click_makes_the_tunnel_and_asks_for_it(run: Run) -> None:
    async def work(one: Place) -> None:
        one.service.goes_on.clear()
        one.press_row(0)
        await until(lambda: one.service.configurations)
        assert "Disconnected" in one.spoken(0)
        assert not one.button("Preparing…").isEnabled()
        one.press_row(0)  # nothing happens meanwhile
        one.service.goes_on.set()
        await until(lambda: one.desk.connected)
        assert one.desk.connected == ["/io/github/vpngui/tunnel/7"]
        ((member, name, _, options),) = one.service.calls
        plain = {key: variant.value for key, variant in options.items()}
        assert (member, name) == ("CreateWireGuard", "wgwork0")
        assert plain["profile"] == WORK.id and plain["session"] == "Work" and plain["kill_switch"] is True
        found = parse(one.service.configurations[0]).profile
        assert found is not None and found.private_key == KEY
        assert one.button("Connect").isEnabled()

    go(run, work, WORK, HOME)


def test_what_is_up_is_disconnected_and_what_asks_is_answered(run: Run) -> None:
    async def work(one: Place) -> None:
        up = shelves.tunnel(WORK, health=Health.CONNECTED, since=1)
        one.show(up, shelves.tunnel(HOME, TunnelState.ASKING_UP))
        assert one.spoken(0).startswith("\u2068Work\u2069, Connected, for ")
        assert "Asks to connect" in one.spoken(1)
        one.press_row(0)
        await until(lambda: one.desk.disconnected)
        one.press_row(1)
        await until(lambda: one.desk.questions)
        assert one.desk.disconnected == [up.path] and not one.service.calls
        one.show(shelves.tunnel(WORK, TunnelState.DOWN, block=BlockRequest()))
        assert "Blocked while disconnected" in one.spoken(0)

    go(run, work, WORK, HOME)


def test_what_hinders_the_connection_is_told(run: Run) -> None:
    async def work(one: Place) -> None:
        one.service.error = IoError("the kernel refused it")
        one.press_row(0)
        await until(lambda: one.desk.told[-1:] == ["the kernel refused it"])
        assert not one.desk.connected and one.button("Connect").isEnabled()

    go(run, work, WORK)


def test_it_is_renamed_to_what_is_a_name_and_nobody_elses(run: Run) -> None:
    async def work(one: Place) -> None:
        one.key(Qt.Key.Key_F2)
        dialog = one.dialog(NameDialog)
        field = one.field("Name", dialog)
        for wrong in ("", "x" * 32, "Home"):
            field.setText(wrong)
            assert not one.button("Rename", dialog).isEnabled()
        assert "called so already" in one.texts(dialog)
        field.setText(" Büro ")
        one.button("Rename", dialog).click()
        await one.settled()
        assert one.titles == ["Büro", "Home"]
        assert (await one.shelf.whole(one.shelf.entries[0])).private_key == KEY

    go(run, work, WORK, HOME)


def test_a_duplicate_stands_beside_it_with_its_keys(run: Run) -> None:
    async def work(one: Place) -> None:
        one.menu()["Duplicate"].trigger()
        await one.settled()
        assert one.titles == ["Work", "Work 2", "Home"]
        copy = one.shelf.entries[1]
        assert one.view.id == copy.id != WORK.id
        assert (await one.shelf.whole(copy)).private_key == KEY

    go(run, work, WORK, HOME)


def test_it_is_deleted_and_comes_back_where_it_was(run: Run) -> None:
    async def work(one: Place) -> None:
        one.view.choose(HOME.id)
        one.key(Qt.Key.Key_Delete)
        await one.settled()
        assert one.titles == ["Work", "Far"] and "Home\u2069 was deleted." in one.texts()
        one.button("Undo").click()
        await one.settled()
        assert one.titles == ["Work", "Home", "Far"] and one.view.id == HOME.id
        assert (await one.shelf.whole(HOME)).private_key == KEY
        assert "deleted" not in one.texts()

    go(run, work, WORK, HOME, FAR)


def test_what_is_connected_is_deleted_only_when_that_was_meant(run: Run) -> None:
    async def work(one: Place) -> None:
        up = shelves.tunnel(WORK)
        one.show(up)
        one.key(Qt.Key.Key_Delete)
        await one.agree("Cancel")
        await one.settled()
        assert one.titles == ["Work"] and not one.service.calls
        one.key(Qt.Key.Key_Delete)
        await one.agree("Delete")
        await one.settled()
        assert one.service.calls == [(up.path, "Destroy")]
        assert one.titles == [] and "No profiles" in one.texts()

    go(run, work, WORK)


def test_rows_are_moved_by_keys_and_by_the_pointer(run: Run) -> None:
    async def work(one: Place) -> None:
        one.key(Qt.Key.Key_Down, ALT)
        await one.settled()
        assert one.titles == ["Home", "Work", "Far"] and one.view.id == WORK.id
        one.key(Qt.Key.Key_Down, ALT)
        await one.settled()
        one.key(Qt.Key.Key_Down, ALT)  # it is the last one
        await one.settled()
        assert one.titles == ["Home", "Far", "Work"]
        one.key(Qt.Key.Key_Up, ALT)
        await one.settled()
        assert one.titles == ["Home", "Work", "Far"]
        one.view.moved.emit(WORK.id, 0)
        await one.settled()
        assert one.titles == ["Work", "Home", "Far"]
        one.field("Search profiles").setText("e")
        one.view.choose(HOME.id)
        assert "Move up" not in one.menu()

    go(run, work, WORK, HOME, FAR)


class Drop(QDropEvent):
    """Of what was dragged out of ``source``, which Qt knows only of drags of its own."""

    def __init__(self, where: QPoint, source: QObject | None) -> None:
        action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        super().__init__(QPointF(where), action, QMimeData(), button, Qt.KeyboardModifier.NoModifier)
        self._source = source

    def source(self) -> QObject:
        return self._source  # type: ignore[return-value]  # Qt gives None for another program's too


def test_a_row_is_dropped_between_others_and_what_is_not_of_the_list_is_not_its_own(run: Run) -> None:
    async def work(one: Place) -> None:
        last = one.view.visualRect(one.view.model().index(2, 0))
        for where, titles in (
            (last.center() + QPoint(0, 5), ["Home", "Far", "Work"]),
            (QPoint(20, 2), ["Work", "Home", "Far"]),
            (last.bottomLeft() + QPoint(20, 40), ["Home", "Far", "Work"]),
        ):
            one.view.choose(WORK.id)
            drop = Drop(where, one.view)
            one.view.dropEvent(drop)
            await one.settled()
            assert drop.isAccepted() and one.titles == titles
        foreign = Drop(QPoint(20, 2), None)
        one.view.dropEvent(foreign)
        await one.settled()
        assert not foreign.isAccepted() and one.titles == ["Home", "Far", "Work"]

    go(run, work, WORK, HOME, FAR)


def test_the_search_looks_into_names_servers_and_notes(run: Run) -> None:
    async def work(one: Place) -> None:
        field = one.field("Search profiles")
        for text, titles in (("HOME.ex", ["Home"]), ("zürich", ["Work", "Home", "Far"]), ("<b>no</b>", [])):
            field.setText(text)
            assert one.titles == titles
        assert "No profile matches “\u2068<b>no</b>\u2069”." in one.texts()
        one.button("Show all").click()
        assert one.titles == ["Work", "Home", "Far"]

    go(run, work, WORK, HOME, FAR)


def test_it_is_exported_for_its_owners_eyes_after_a_warning(run: Run, tmp_path: Path) -> None:
    async def work(one: Place) -> None:
        file = tmp_path / "work.conf"
        await asyncio.to_thread(file.write_text, "of before")
        one.button("Export…").click()
        await one.agree("Choose a file…")
        (dialog,) = one.page.findChildren(QFileDialog)
        assert [Path(name).name for name in dialog.selectedFiles()] == ["Work.conf"]
        dialog.fileSelected.emit(str(file))
        await one.settled()
        assert file_mode(file) == 0o600
        found = parse(await asyncio.to_thread(file.read_text)).profile
        assert found is not None and found == await one.shelf.whole(WORK)
        assert "work.conf\u2069, with its private key." in one.texts()

    go(run, work, WORK)
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith(".")]


def test_a_phone_can_scan_it_after_a_warning(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[QImage] = []
    real = qr_code.made
    monkeypatch.setattr(qr_code, "made", lambda text: made.append(real(text)) or made[-1])

    async def work(one: Place) -> None:
        one.button("QR code…").click()
        await one.agree("Show code")
        await one.settled()
        assert one.dialog(CodeDialog).isVisible()
        [text] = await asyncio.to_thread(qr_code.read, made[0].scaled(made[0].size() * 4))
        assert parse(text).profile == await one.shelf.whole(WORK)

    go(run, work, WORK)


def test_the_editor_takes_the_place_of_the_list_and_gives_it_back(run: Run) -> None:
    async def work(one: Place) -> None:
        QGuiApplication.clipboard().setText(GOOD["preshared"])
        one.button("Edit…").click()
        await one.settled()
        (editor,) = one.page.findChildren(Editor)
        assert editor.isVisible() and not one.view.isVisible()
        QTest.keyClick(one.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await one.settled()
        assert len(one.shelf.entries) == 1  # what is pasted there is for its fields
        assert editor.entry == WORK
        editor.leave()
        await one.settled()
        assert one.view.isVisible() and one.view.id == WORK.id

    go(run, work, WORK)


def test_files_that_hold_no_profile_are_told(run: Run, folder: Path) -> None:
    async def work(one: Place) -> None:
        await asyncio.to_thread((folder / "00000000000000aa.json").write_text, "{")
        await until(lambda: one.shelf.damaged)
        assert "00000000000000aa.json.damaged" in one.texts()

    go(run, work, WORK)


def test_where_the_secrets_are_is_said(run: Run) -> None:
    async def work(one: Place) -> None:
        assert "in files that only you can read" in one.texts()
        assert "No profiles" in one.texts()

    go(run, work)


def test_a_narrow_window_shows_list_or_details(run: Run) -> None:
    async def work(one: Place) -> None:
        assert one.view.isVisible() and "This computer" not in one.texts()
        one.view.choose(HOME.id)
        one.key(Qt.Key.Key_Return)
        await one.settled()
        assert "This computer" in one.texts() and not one.view.isVisible()
        assert "home.example:51820" in one.texts()

    go(run, work, WORK, HOME, width=420)
