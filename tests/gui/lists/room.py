"""The page with the app's own client, on a bus of its own, and what vpnguid exports of block lists there."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from dbus_fast import BusType, Variant
from dbus_fast.aio import MessageBus
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.gui.context import Desk
from tests.gui.waiting import until
from vpngui.contract import interfaces, names
from vpngui.contract.block_lists import list_info_to_variants, list_options_from_variants
from vpngui.contract.bus import bus_call, connect
from vpngui.contract.server import Answer, Call, ObjectServer
from vpngui.gui.lists.page import ListsPage
from vpngui.gui.main_window import MainWindow
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import AgentState, Snapshot
from vpngui.model.block_list import ListMode, parse_block_list
from vpngui.model.errors import InvalidParameter, PermissionDenied
from vpngui.model.list_options import ListInfo, ListOptions

BLOCK, ONLY = ListMode.BLOCK, ListMode.ONLY


@dataclass
class Lists:
    """Block lists as text with their options, by name, checked as the service checks them."""

    interface = interfaces.MANAGER
    texts: dict[str, tuple[str, ListOptions]] = field(default_factory=dict)
    counted: dict[str, list[tuple[str, int, int]]] = field(default_factory=dict)
    refuse: bool = False
    asked: list[str] = field(default_factory=list)
    told: Callable[[], None] = lambda: None

    async def call(self, call: Call) -> Answer:
        self.asked.append(call.member)
        match call.member:
            case "ListBlockLists":
                return Answer([[list_info_to_variants(self.info(name)) for name in self.texts]])
            case "GetBlockList":
                text, _ = self._known(call.body[0])
                about = {**list_info_to_variants(self.info(call.body[0])), "count": Variant("u", 0)}
                return Answer([0, about], fds=[_memory(text)])
            case "SetBlockList":
                self._permit(call)
                text = os.pread(call.fds[0], 64 << 20, 0).decode()
                return Answer([self.set(call.body[0], text, list_options_from_variants(call.body[2]))])
            case "RemoveBlockList":
                self._permit(call)
                self._known(call.body[0])
                del self.texts[call.body[0]]
                self.told()
            case "GetNetwork":
                return Answer([{}])  # none
            case "BlockListHits":
                return Answer([[list(hit) for hit in self.counted.get(call.body[0], [])]])
        return Answer()

    def set(self, name: str, text: str, options: ListOptions) -> int:
        found = parse_block_list(name, text, options.mode)
        if not len(found) and options.mode is ListMode.BLOCK:
            raise InvalidParameter("the list holds no network; remove it instead")
        self.texts[name] = (text, options)
        self.told()
        return len(found)

    def info(self, name: str) -> ListInfo:
        text, options = self.texts[name]
        in_force = options.enabled and not options.tunnel
        return ListInfo(name, len(parse_block_list(name, text, options.mode)), options, in_force, 1000)

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        return {}

    async def visible(self, sender: str) -> bool:
        return True

    def _known(self, name: str) -> tuple[str, ListOptions]:
        if name not in self.texts:
            raise InvalidParameter(f"there is no block list {name!r}")
        return self.texts[name]

    def _permit(self, call: Call) -> None:
        assert call.interactive  # a password may be asked for
        if self.refuse:
            raise PermissionDenied("the password was not given")


class Room:
    """The window with the page Block lists, and the service behind it."""

    def __init__(self, bus: MessageBus, lists: Lists) -> None:
        self.bus, self.lists = bus, lists
        self.server = ObjectServer(bus, names.SERVICE_PATH)
        self.server.export(names.SERVICE_PATH, lists)
        lists.told = self.tell
        self.client = ServiceClient(self)
        self.desk = Desk(self.client)
        self.window = MainWindow()
        self.window.attach(self.desk.context)

    @property
    def page(self) -> ListsPage:
        page = self.window.page
        assert isinstance(page, ListsPage)
        return page

    def publish(self, snapshot: Snapshot) -> None:
        self.window.show_snapshot(snapshot)

    def service_came(self) -> None: ...

    def sampled(self, samples: Samples) -> None: ...

    def noticed(self, notice: Notice) -> None: ...

    def tell(self) -> None:
        for peer in self.server.subscribers:
            self.server.signal(peer, names.SERVICE_PATH, names.MANAGER, "BlockListsChanged", "", [])

    def button(self, text: str, within: QWidget | None = None) -> QPushButton:
        found = [
            one
            for one in (within or self.window).findChildren(QPushButton)
            if one.text().replace("&", "") == text and one.isVisible()
        ]
        assert found, (text, [one.text() for one in self.window.findChildren(QPushButton)])
        return found[0]

    def field(self, name: str) -> QLineEdit:
        (found,) = [one for one in self.page.findChildren(QLineEdit) if one.accessibleName() == name]
        return found

    async def settled(self) -> None:
        """Nothing that the page began is under way any more."""
        while pending := [task for task in self.desk.tasks if not task.done()]:
            await asyncio.wait(pending)
        for task in self.desk.tasks:
            task.result()


@asynccontextmanager
async def room(lists: Lists | None = None, size: tuple[int, int] = (1056, 700)) -> AsyncIterator[Room]:
    bus = await connect(BusType.SYSTEM)
    one = Room(bus, lists or Lists())
    await bus_call(bus, "RequestName", "su", [names.SERVICE_NAME, 4])
    following = asyncio.create_task(one.client.run())
    await until(lambda: one.client.snapshot.agent is AgentState.REGISTERED)
    one.window.resize(*size)
    one.window.show()
    one.window.open_page("lists")
    await until(lambda: one.window.page is not None and one.page._shelf.loaded)
    await one.settled()
    try:
        yield one
        await one.settled()
    finally:
        one.window.hide()
        one.desk.close()
        for task in (*one.desk.tasks, following):
            task.cancel()
        await asyncio.gather(*one.desk.tasks, following, return_exceptions=True)
        await one.server.close()
        bus.disconnect()
        one.window.deleteLater()


def _memory(text: str) -> int:
    fd = os.memfd_create("list")
    os.write(fd, text.encode())
    return fd
