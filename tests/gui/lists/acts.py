"""What a person does on the page, and what can be seen of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.conftest import Run
from tests.gui.lists.room import BLOCK, Lists, Room, room
from vpngui.gui.lists.networks_view import NetworksView
from vpngui.gui.lists.table_model import Column
from vpngui.model.list_options import ListOptions

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


def drop(one: Room, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), *where)
    one.page.dragEnterEvent(entering)
    assert entering.isAccepted()
    one.page.dropEvent(QDropEvent(QPointF(9, 9), *where))
