"""The page Connections: what a person does with keys and the pointer, and what comes of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.conftest import Run
from tests.gui.context import Desk
from vpngui.contract.kept_blocks import kept_block_to_variants
from vpngui.gui.connections.delegate import TunnelDelegate
from vpngui.gui.connections.details_pane import DetailsPane
from vpngui.gui.connections.page import ConnectionsPage
from vpngui.gui.connections.view import TunnelsView
from vpngui.gui.snapshot import Traffic
from vpngui.model.block import BlockRequest
from vpngui.model.errors import PermissionDenied
from vpngui.model.kept_block import KeptBlock
from vpngui.model.statistics import Counters, Rates
from vpngui.model.tunnel_state import TunnelState

UP = samples.tunnel(1, state=TunnelState.UP, since=1)
DOWN = samples.tunnel(2, session="Home")
BLOCKING = samples.tunnel(1, state=TunnelState.UP, block=BlockRequest())


@dataclass
class Reply:
    body: list[Any]


@dataclass
class Service:
    """Takes calls down; the real one is called in the end-to-end tests."""

    calls: list[tuple[str, ...]] = field(default_factory=list)
    error: Exception | None = None
    kept: list[KeptBlock] = field(default_factory=lambda: [KeptBlock("pinned0", "tun1", "", BLOCKING.path)])

    async def manager(
        self, member: str, signature: str = "", body: Sequence[Any] = (), **_: object
    ) -> Reply:
        return self._taken((member, *body))

    async def on_tunnel(self, path: str, member: str, *_: object) -> Reply:
        return self._taken((path, member))

    def _taken(self, call: tuple[str, ...]) -> Reply:
        self.calls.append(call)
        if self.error is not None:
            raise self.error
        return Reply([[kept_block_to_variants(one) for one in self.kept]])


class Place:
    def __init__(self, qtbot: QtBot, width: int = 1000) -> None:
        self.qtbot = qtbot
        self.service = Service()
        self.desk = Desk(self.service)
        self.page = ConnectionsPage(self.desk.context)
        self.window = QMainWindow()
        self.window.setMinimumSize(200, 200)
        self.window.setCentralWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(width, 500)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        (self.view,) = self.page.findChildren(TunnelsView)
        (self.pane,) = self.page.findChildren(DetailsPane)
        (self.search,) = self.page.findChildren(QLineEdit)

    def show(self, *tunnels: Any) -> None:
        self.page.show_snapshot(samples.snapshot(*tunnels))

    def texts(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def button(self, name: str) -> QPushButton:
        (found,) = [b for b in self.page.findChildren(QPushButton) if b.text() == name and b.isVisible()]
        return found

    def has(self, name: str) -> bool:
        return any(b.text() == name and b.isVisible() for b in self.page.findChildren(QPushButton))

    def press(self, widget: QWidget, key: Qt.Key, control: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(widget, key, modifier)

    def row_button(self, row: int) -> QPoint:
        delegate = self.view.itemDelegate()
        assert isinstance(delegate, TunnelDelegate)
        index = self.view.model().index(row, 0)
        return delegate.button_rect(row, self.view.visualRect(index)).center()

    def click_row(self, row: int) -> None:
        self.qtbot.mouseClick(
            self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.row_button(row)
        )

    def box(self) -> QMessageBox:
        (box,) = self.page.findChildren(QMessageBox)
        return box

    def agree(self, word: str) -> None:
        (button,) = [button for button in self.box().buttons() if button.text() == word]
        button.click()

    async def settle(self) -> None:
        await asyncio.gather(*self.desk.tasks)


# The off-screen platform can do neither, and says so for every menu and box.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", "support raise", extend=True),
]


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


@pytest.fixture
def narrow(qtbot: QtBot) -> Place:
    return Place(qtbot, 340)


def test_the_button_of_a_row_connects_and_disconnects(place: Place) -> None:
    place.show(UP, DOWN)
    place.click_row(0)
    place.click_row(1)
    assert (place.desk.disconnected, place.desk.connected) == ([UP.path], [DOWN.path])


def test_a_press_counts_only_for_what_it_was_on(place: Place) -> None:
    """Another tunnel's row, or another word on the button, is not what was pressed."""
    for after in ([DOWN, UP], [samples.tunnel(1), DOWN]):
        place.show()
        place.show(UP, DOWN)
        viewport, where = place.view.viewport(), place.row_button(0)
        place.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=where)
        if after[0] is DOWN:
            place.show(DOWN)
        else:
            place.show(*after)
        place.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=where)
    assert (place.desk.connected, place.desk.disconnected) == ([], [])


def test_a_question_that_waits_is_shown(place: Place) -> None:
    place.show(samples.tunnel(1, state=TunnelState.ASKING_UP))
    place.click_row(0)
    assert len(place.desk.questions) == 1


def test_the_details_have_buttons_that_assistive_technology_finds(place: Place) -> None:
    place.show(UP, DOWN)
    button = place.button("Disconnect")
    assert "Work VPN" in button.accessibleDescription()
    place.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert place.desk.disconnected == [UP.path]
    place.show(samples.tunnel(1), DOWN)
    assert place.has("Connect") and not place.has("Disconnect")


def test_rows_change_in_place_and_keep_the_selection(place: Place) -> None:
    place.show(UP, samples.tunnel(2), samples.tunnel(3))
    place.view.choose(samples.tunnel(2).path)
    place.show(samples.tunnel(2, state=TunnelState.UP), samples.tunnel(3))
    assert place.view.path == samples.tunnel(2).path
    assert place.view.currentIndex().row() == 0
    assert place.has("Disconnect")


def test_everything_known_is_told(place: Place) -> None:
    full = replace(
        UP,
        mtu=1400,
        remote=("10.9.0.1/32",),
        routes=("0.0.0.0/0", "192.0.2.0/24"),
        dns=("10.9.0.53",),
        dns_suffixes=("corp.example",),
        block=BlockRequest(),
        pinned=True,
        trial_seconds=9,
    )
    place.page.show_traffic({full.path: Traffic(Rates(1500.0, 2.0), Counters(2_000_000, 5, 7, 3, 1, 0, 1))})
    place.show(full)
    place.page.show_traffic({full.path: Traffic(Rates(1500.0, 2.0), Counters(2_000_000, 5, 7, 3, 1, 0, 1))})
    texts = place.texts().replace("\u202f", " ")
    for part in (
        "Connected",
        "corp-vpn-client",
        "Verified: package",
        "/usr/bin/corp-vpn",
        "4242",
        "number 3",
        "10.9.0.2/24",
        "10.9.0.1/32",
        "192.0.2.0/24",
        "10.9.0.53",
        "corp.example",
        "not reachable while connected",
        "1400",
        "nothing through the tunnel",
        "Kept: it stays",
        "On trial",
        "1.5 kB/s",
        "2.0 MB in all",
        "2 packets lost",
    ):
        assert part in texts, part


def test_what_has_no_picture_stands_below_its_caption(place: Place) -> None:
    place.show(replace(UP, mtu=1400))
    QApplication.processEvents()
    labels = {label.text(): label for label in place.pane.findChildren(QLabel) if label.isVisible()}
    assert labels["1400"].x() == labels["MTU"].x()


def test_an_error_is_told_in_full(place: Place) -> None:
    text = "the kernel refused the address 10.9.0.2/24; take another, then ask again " * 3
    place.show(samples.tunnel(1, state=TunnelState.ERROR, error=text))
    assert text.strip() in place.texts()


def test_hostile_names_stay_inert(place: Place) -> None:
    place.show(samples.tunnel(1, session="</b>\u202egnp\n\t\x1b[1m", name="x\u202ey"))
    labels = [label for label in place.page.findChildren(QLabel) if label.isVisible()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    for text in [label.text() for label in labels] + [place.view.model().index(0, 0).data()]:
        assert not set(text) & set("\u202e\n\t\x1b")


def test_removing_asks_first_and_enter_does_not_remove(place: Place, run: Run) -> None:
    place.show(UP)

    async def happen() -> None:
        place.button("Remove").click()
        assert "Work VPN" in place.box().text()
        assert place.box().textFormat() is Qt.TextFormat.PlainText
        place.press(place.box(), Qt.Key.Key_Return)
        await place.settle()
        assert place.service.calls == []
        await asyncio.sleep(0)
        place.view.setFocus()
        place.press(place.view, Qt.Key.Key_Delete)
        place.agree("Remove")
        await place.settle()

    run(happen())
    assert place.service.calls == [(UP.path, "Destroy")]


def test_a_block_is_kept_and_lifted(place: Place, run: Run) -> None:
    async def happen() -> None:
        place.show(BLOCKING)
        place.button("Keep block").click()
        await place.settle()
        assert place.service.calls == [("PinBlock", BLOCKING.path)]
        place.show(replace(BLOCKING, pinned=True))
        assert not place.has("Keep block")
        place.button("Lift block").click()
        place.agree("Lift block")
        await place.settle()

    run(happen())
    assert place.service.calls[1:] == [
        (BLOCKING.path, "UnblockNetworks"),
        ("ListKeptBlocks",),
        ("UnpinBlock", "pinned0"),
    ]


def test_one_of_several_kept_blocks_is_not_kept_any_more(place: Place, run: Run) -> None:
    place.service.kept = [KeptBlock("pinned0", "tun9"), KeptBlock("pinned1", "tun1", "", BLOCKING.path)]

    async def happen() -> None:
        place.show(replace(BLOCKING, pinned=True))
        place.button("Don't keep block").click()
        place.agree("Don't keep block")
        await place.settle()

    run(happen())
    assert place.service.calls == [("ListKeptBlocks",), ("UnpinBlock", "pinned1")]


def test_what_the_service_refuses_is_told(place: Place, run: Run) -> None:
    place.service.error = PermissionDenied("an administrator has to allow that")

    async def happen() -> None:
        place.show(BLOCKING)
        place.button("Keep block").click()
        await place.settle()

    run(happen())
    assert place.desk.told == ["an administrator has to allow that"]


def test_a_block_without_a_tunnel_is_told_and_can_be_lifted(place: Place, run: Run) -> None:
    async def happen() -> None:
        place.page.show_snapshot(replace(samples.snapshot(), blocked=True))
        assert "stopped by a block list or a kept block" in place.texts()
        place.service.kept = []
        place.button("Lift kept blocks").click()
        await place.settle()
        place.page.show_snapshot(replace(samples.snapshot(BLOCKING), blocked=True))
        assert "stopped by a block list" not in place.texts()

    run(happen())
    assert place.service.calls == [("ListKeptBlocks",)]
    assert "No block of yours is kept" in place.desk.told[0]


def test_a_menu_says_which_kept_blocks_there_are(place: Place, run: Run) -> None:
    place.service.kept = [KeptBlock("pinned0", "corp0"), KeptBlock("pinned1", "a&b0")]
    shown: list[list[str]] = []

    async def happen() -> None:
        place.page.show_snapshot(replace(samples.snapshot(), blocked=True))
        for words in ("a&&b0", "All kept blocks"):
            place.button("Lift kept blocks").click()
            await place.settle()
            (menu,) = [menu for menu in place.page.findChildren(QMenu) if menu.isVisible()]
            shown.append([action.text() for action in menu.actions() if not action.isSeparator()])
            next(action for action in menu.actions() if action.text() == words).trigger()
            menu.close()
            place.agree("Lift block")
            await place.settle()

    run(happen())
    assert shown[0] == ["corp0", "a&&b0", "All kept blocks"]
    listed = ("ListKeptBlocks",)
    assert place.service.calls == [
        listed,
        ("UnpinBlock", "pinned1"),
        listed,
        ("UnpinBlock", "pinned0"),
        ("UnpinBlock", "pinned1"),
    ]


def test_the_keyboard_finds_reads_and_comes_back(narrow: Place) -> None:
    narrow.show(UP, DOWN)
    narrow.page.setFocus()
    narrow.press(narrow.page, Qt.Key.Key_F, control=True)
    assert narrow.search.hasFocus()
    narrow.qtbot.keyClicks(narrow.search, "home")
    narrow.press(narrow.search, Qt.Key.Key_Down)
    assert narrow.view.hasFocus()
    narrow.press(narrow.view, Qt.Key.Key_Down)
    assert narrow.view.path == DOWN.path
    narrow.press(narrow.view, Qt.Key.Key_Return)
    assert narrow.pane.isVisible() and not narrow.view.isVisible()
    assert narrow.button("Connect").hasFocus()
    narrow.press(narrow.pane, Qt.Key.Key_Escape)
    assert narrow.view.isVisible() and narrow.view.hasFocus() and not narrow.pane.isVisible()


def test_a_way_back_is_shown_only_where_the_list_is_not(narrow: Place) -> None:
    narrow.show(UP)
    narrow.view.choose(UP.path)
    narrow.view.details_wanted.emit()
    (back,) = narrow.pane.findChildren(QToolButton)
    assert back.isVisible()
    narrow.qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert narrow.view.isVisible()
    narrow.window.resize(1000, 500)
    assert narrow.view.isVisible() and narrow.pane.isVisible() and not back.isVisible()


def test_a_tunnel_that_goes_while_it_is_read_leads_back(narrow: Place) -> None:
    narrow.show(UP)
    narrow.page.show_subject(UP.path)
    assert narrow.pane.isVisible()
    narrow.show(DOWN)
    assert narrow.view.isVisible()


def test_nothing_found_is_said_and_undone(place: Place) -> None:
    place.show(UP, DOWN)
    place.search.setText("<i>nowhere")
    assert "<i>nowhere" in place.texts()
    place.button("Show all").click()
    assert place.view.model().rowCount() == 2
    place.search.setText("x")
    place.press(place.search, Qt.Key.Key_Escape)
    assert place.search.text() == ""


def test_another_page_leads_to_a_tunnel(place: Place) -> None:
    place.show(UP, DOWN)
    place.search.setText("work")
    place.page.show_subject(DOWN.path)
    assert place.view.path == DOWN.path
    assert "Home" in place.texts()


def test_the_menu_of_a_row_has_it_all(place: Place) -> None:
    place.show(BLOCKING)
    place.view.choose(BLOCKING.path)
    place.view.menu_wanted.emit(QPoint(5, 5))
    (menu,) = place.page.findChildren(QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    pages = {"Settings", "Traffic"}
    assert [word for word in words if word not in pages] == [
        "Disconnect",
        "Lift block",
        "Keep block",
        "Copy details",
        "Remove",
    ]
    menu.actions()[0].trigger()
    assert place.desk.disconnected == [BLOCKING.path]
    menu.close()


def test_details_can_be_copied(place: Place) -> None:
    place.show(UP)
    place.view.setFocus()
    place.press(place.view, Qt.Key.Key_C, control=True)
    copied = QGuiApplication.clipboard().text()
    assert "Work VPN" in copied and "10.9.0.2/24" in copied and "4242" in copied


def test_many_tunnels_are_no_widgets(place: Place) -> None:
    before = len(place.page.findChildren(QWidget))
    place.show(*(samples.tunnel(number, state=TunnelState.UP) for number in range(1, 501)))
    assert len(place.page.findChildren(QWidget)) - before < 60
