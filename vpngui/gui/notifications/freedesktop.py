"""Notifications by the desktop's own service (Desktop Notifications Specification 1.2 and later)."""

from __future__ import annotations

import html

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract.bus import call, on_signal, watch_names
from vpngui.gui import icons
from vpngui.gui.notifications.channel import Opened
from vpngui.gui.notifications.note import Note
from vpngui.gui.preferences.values import Told

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_OPEN = "open"
_NORMAL, _CRITICAL = 1, 2
_CATEGORIES = {
    Told.CONNECTED: "network.connected",
    Told.DISCONNECTED: "network.disconnected",
    Told.FAILED: "network.error",
}


class Freedesktop:
    """What it listens to is subscribed to with the first note."""

    def __init__(self, bus: MessageBus, opened: Opened) -> None:
        self._bus = bus
        self._opened = opened
        self._can: frozenset[str] | None = None
        self._shown: dict[int, Note] = {}
        self._token: tuple[int, str] = (0, "")
        self._listening = False

    async def show(self, note: Note) -> bool:
        await self._listen()
        can = await self._capabilities()
        body = html.escape(note.body, quote=False) if "body-markup" in can else note.body
        actions = ["default", note.button, _OPEN, note.button] if "actions" in can else []
        urgency = _CRITICAL if note.urgent else _NORMAL
        hints = {
            "desktop-entry": Variant("s", icons.APP_ICON),
            "urgency": Variant("y", urgency),
            "category": Variant("s", _CATEGORIES.get(note.kind, "network")),
        }
        reply = await call(
            self._bus,
            NAME,
            PATH,
            NAME,
            "Notify",
            "susssasa{sv}i",
            ["vpngui", self._number(note.key), icons.APP_ICON, note.title, body, actions, hints, -1],
        )
        self._forget(note.key)
        self._shown[int(reply.body[0])] = note
        return True

    async def withdraw(self, key: str) -> None:
        number = self._number(key)
        if number:
            self._shown.pop(number, None)
            await call(self._bus, NAME, PATH, NAME, "CloseNotification", "u", [number], start=False)

    async def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        await watch_names(self._bus, self._name_changed)
        await on_signal(
            self._bus,
            f"type='signal',sender='{NAME}',path='{PATH}',interface='{NAME}'",
            lambda message: message.interface == NAME and message.path == PATH,
            self._received,
        )

    async def _capabilities(self) -> frozenset[str]:
        if self._can is None:
            reply = await call(self._bus, NAME, PATH, NAME, "GetCapabilities")
            self._can = frozenset(reply.body[0])
        return self._can

    def _name_changed(self, name: str, old: str, new: str) -> None:
        """Another service counts anew, and can other things."""
        if name == NAME:
            self._can = None
            self._shown.clear()

    def _received(self, message: Message) -> None:
        match message.member, message.signature:
            case "ActivationToken", "us":
                self._token = message.body[0], message.body[1]
            case "ActionInvoked", "us":
                number, action = message.body
                note = self._shown.get(number)
                if note is not None and action in ("default", _OPEN):
                    token = self._token[1] if self._token[0] == number else ""
                    self._opened(note, token)
            case "NotificationClosed", "uu":
                self._shown.pop(message.body[0], None)

    def _number(self, key: str) -> int:
        """Of the note that is shown for ``key``; 0, which the service never gives, where there is none."""
        return next((number for number, note in self._shown.items() if note.key == key), 0)

    def _forget(self, key: str) -> None:
        self._shown = {number: note for number, note in self._shown.items() if note.key != key}
