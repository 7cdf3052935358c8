"""Notifications by the desktop portal (org.freedesktop.portal.Notification)."""

from __future__ import annotations

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import call, on_signal
from vpngui.gui.notifications.channel import Opened
from vpngui.gui.notifications.note import Note

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Notification"
_OPEN = "open"
_KEPT = 64
"""Notes of which it is remembered where they lead; the portal does not tell when one is closed."""


class Portal:
    """It shows plain text, and finds the person's desktop from inside a sandbox as well."""

    def __init__(self, bus: MessageBus, opened: Opened) -> None:
        self._bus = bus
        self._opened = opened
        self._shown: dict[str, Note] = {}
        self._listening = False

    async def show(self, note: Note) -> bool:
        await self._listen()
        body = {
            "title": Variant("s", note.title),
            "body": Variant("s", note.body),
            "priority": Variant("s", "high" if note.urgent else "normal"),
            "default-action": Variant("s", _OPEN),
            "buttons": Variant(
                "aa{sv}", [{"label": Variant("s", note.button), "action": Variant("s", _OPEN)}]
            ),
        }
        await call(self._bus, NAME, PATH, INTERFACE, "AddNotification", "sa{sv}", [note.key, body])
        self._shown.pop(note.key, None)
        self._shown[note.key] = note
        if len(self._shown) > _KEPT:
            del self._shown[next(iter(self._shown))]
        return True

    async def withdraw(self, key: str) -> None:
        if self._shown.pop(key, None) is not None:
            await call(self._bus, NAME, PATH, INTERFACE, "RemoveNotification", "s", [key], start=False)

    async def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        await on_signal(
            self._bus,
            f"type='signal',sender='{NAME}',path='{PATH}',interface='{INTERFACE}'",
            lambda message: message.interface == INTERFACE and message.member == "ActionInvoked",
            self._received,
        )

    def _received(self, message: Message) -> None:
        if message.signature != "ssav":
            return
        key, action, details = message.body
        note = self._shown.get(key)
        if note is not None and action == _OPEN:
            self._opened(note, _token(details))


def _token(details: list[Variant]) -> str:
    """The leave to come to the front, which the portal's version 2 sends along."""
    for detail in details:
        if detail.signature == "a{sv}" and "activation-token" in detail.value:
            return str(detail.value["activation-token"].value)
    return ""
