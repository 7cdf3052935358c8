"""Whether this desktop has a place for tray icons, and when that changes (StatusNotifierWatcher)."""

from __future__ import annotations

from collections.abc import Callable

from dbus_fast import Message
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call, on_signal, watch_names
from vpngui.gui.tasks import Tasks
from vpngui.model.errors import VpnServiceError

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
_HOST_SIGNALS = frozenset({"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})


class TrayHost:
    """``changed`` is called with every new answer, the first one too."""

    def __init__(self, bus: MessageBus, changed: Callable[[bool], None]) -> None:
        self._bus = bus
        self._changed = changed
        self._tasks = Tasks()
        self._present: bool | None = None

    @property
    def present(self) -> bool:
        return bool(self._present)

    async def start(self) -> None:
        """Look once, then follow."""
        await watch_names(self._bus, self._name_changed)
        await on_signal(
            self._bus,
            f"type='signal',sender='{WATCHER}',path='{WATCHER_PATH}',interface='{WATCHER}'",
            lambda message: message.interface == WATCHER and message.member in _HOST_SIGNALS,
            self._host_changed,
        )
        await self._look()

    async def close(self) -> None:
        await self._tasks.close()

    def _name_changed(self, name: str, old: str, new: str) -> None:
        if name == WATCHER:
            self._tasks.spawn(self._look(), "looking for a tray")

    def _host_changed(self, message: Message) -> None:
        self._tasks.spawn(self._look(), "looking for a tray")

    async def _look(self) -> None:
        present = await self._host_registered()
        if present != self._present:
            self._present = present
            self._changed(present)

    async def _host_registered(self) -> bool:
        try:
            reply = await call(
                self._bus,
                WATCHER,
                WATCHER_PATH,
                names.PROPERTIES,
                "Get",
                "ss",
                [WATCHER, "IsStatusNotifierHostRegistered"],
                start=False,
            )
        except VpnServiceError:
            return False
        return bool(reply.body[0].value)
