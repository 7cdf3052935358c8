"""What the service asks polkit: heard on the bus itself, by a monitor."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call, close_fds


@dataclass(frozen=True)
class Question:
    """One CheckAuthorization; ``interactive``: polkit may ask a person."""

    kind: str
    subject: str
    action: str
    details: dict[str, str]
    interactive: bool


class Monitor:
    """``questions`` in the order in which they were asked, ``withdrawn`` how many were taken back."""

    def __init__(self, own: str) -> None:
        self.questions: list[Question] = []
        self.withdrawn = 0
        self._own = own

    def about(self, subject: str) -> list[Question]:
        return [question for question in self.questions if question.subject == subject]

    def hear(self, message: Message) -> bool:
        close_fds(message)
        if message.message_type is MessageType.METHOD_CALL and message.member == "CheckAuthorization":
            (kind, data), action, details, flags, _ = message.body
            named = data["name"].value if "name" in data else ""
            self.questions.append(Question(kind, named, action, details, bool(flags & 1)))
        if message.message_type is MessageType.METHOD_CALL and message.member == "CancelCheckAuthorization":
            self.withdrawn += 1
        return message.destination != self._own  # a monitor must not answer


@asynccontextmanager
async def monitor(address: str) -> AsyncIterator[Monitor]:
    """Everything that goes to polkit from now on."""
    bus = await MessageBus(bus_address=address, negotiate_unix_fd=True).connect()
    heard = Monitor(str(bus.unique_name))
    try:
        bus.add_message_handler(heard.hear)
        rule = "type='method_call',destination='org.freedesktop.PolicyKit1'"
        monitoring = "org.freedesktop.DBus.Monitoring"
        await call(bus, names.BUS_NAME, names.BUS_PATH, monitoring, "BecomeMonitor", "asu", [[rule], 0])
        yield heard
    finally:
        bus.disconnect()
