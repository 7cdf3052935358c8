"""Who is logged in: the sessions that logind has (org.freedesktop.login1(5))."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from dbus_fast import Message
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import bus_call, call, on_signal
from vpngui.model.errors import VpnServiceError

_NAME, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_MANAGER, _SESSION = f"{_NAME}.Manager", f"{_NAME}.Session"
_MEMBERS = ("SessionNew", "SessionRemoved", "UserRemoved")
_SECONDS = 2.0

Logins = Mapping[int, frozenset[str]]
"""uid → the names of the sessions in which that person is logged in."""


async def read_logins(bus: MessageBus) -> Logins | None:
    """Everybody's; None where no logind can say.

    A session that is closing counts no more, although a program left in it may keep it for long; nor do
    sessions that are none of a person's: a greeter's, a timer's.
    """
    try:
        [owner] = await bus_call(bus, "GetNameOwner", "s", [_NAME])
        reply = await call(bus, owner, _PATH, _MANAGER, "ListSessions", timeout=_SECONDS, start=False)
    except VpnServiceError:
        return None
    if reply.signature != "a(susso)":
        return None
    listed = reply.body[0]
    states = await asyncio.gather(*(_properties(bus, owner, path) for *_, path in listed))
    found: dict[int, set[str]] = {}
    for (name, uid, *_), state in zip(listed, states, strict=True):
        if str(state.get("Class", "")).startswith("user") and state.get("State") in ("online", "active"):
            found.setdefault(uid, set()).add(name)
    return {uid: frozenset(sessions) for uid, sessions in found.items()}


async def _properties(bus: MessageBus, owner: str, path: str) -> dict[str, Any]:
    try:
        reply = await call(
            bus, owner, path, names.PROPERTIES, "GetAll", "s", [_SESSION], timeout=_SECONDS, start=False
        )
    except VpnServiceError:
        return {}  # it has just ended
    return {key: one.value for key, one in reply.body[0].items()} if reply.signature == "a{sv}" else {}


async def watch_logins(bus: MessageBus, changed: Callable[[], None]) -> Callable[[], None]:
    """Call ``changed`` when somebody may have logged in or out, and when logind comes or goes.

    Only whoever owns logind's name is believed. What is returned ends the watch. Raises IpcFailed when the
    bus breaks.
    """
    owner: str | None = None

    def handed_over(message: Message) -> None:
        nonlocal owner
        owner = message.body[2]
        changed()

    end_owner = await on_signal(
        bus,
        f"type='signal',sender='{names.BUS_NAME}',path='{names.BUS_PATH}',interface='{names.BUS_NAME}',"
        f"member='NameOwnerChanged',arg0='{_NAME}'",
        lambda message: (
            message.sender == names.BUS_NAME
            and message.member == "NameOwnerChanged"
            and message.body[:1] == [_NAME]
        ),
        handed_over,
    )

    def accepts(member: str) -> Callable[[Message], bool]:
        return lambda message: (
            bool(owner)
            and message.sender == owner
            and message.interface == _MANAGER
            and message.member == member
        )

    ends = [
        await on_signal(
            bus,
            f"type='signal',sender='{_NAME}',path='{_PATH}',interface='{_MANAGER}',member='{member}'",
            accepts(member),
            lambda _: changed(),
        )
        for member in _MEMBERS
    ]
    try:
        [found] = await bus_call(bus, "GetNameOwner", "s", [_NAME])
    except VpnServiceError:
        found = ""  # nobody has the name yet
    if owner is None:
        owner = found  # otherwise it has changed hands since that answer

    def end() -> None:
        for one in (end_owner, *ends):
            one()

    return end
