"""The computer goes to sleep and wakes up again: logind's PrepareForSleep (org.freedesktop.login1(5))."""

from __future__ import annotations

from collections.abc import Callable

from dbus_fast import Message
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import bus_call, on_signal
from vpngui.model.errors import VpnServiceError

_NAME, _PATH, _INTERFACE = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
)


async def watch_sleep(
    bus: MessageBus, asleep: Callable[[], None], awake: Callable[[], None]
) -> Callable[[], None]:
    """Call ``asleep`` when the computer is about to sleep, ``awake`` when it has woken up.

    Only whoever owns logind's name is believed; without logind nothing is ever called. What is returned
    ends the watch. Raises IpcFailed when the bus breaks.
    """
    owner: str | None = None

    def handed_over(message: Message) -> None:
        nonlocal owner
        owner = message.body[2]

    def heard(message: Message) -> None:
        (asleep if message.body[0] else awake)()

    # Anybody may send us a signal of this name: who owns the name has to be known for each of them.
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
    end_sleep = await on_signal(
        bus,
        f"type='signal',sender='{_NAME}',path='{_PATH}',interface='{_INTERFACE}',member='PrepareForSleep'",
        lambda message: (
            bool(owner)
            and message.sender == owner
            and message.path == _PATH
            and message.interface == _INTERFACE
            and message.member == "PrepareForSleep"
            and message.signature == "b"
        ),
        heard,
    )
    try:
        [found] = await bus_call(bus, "GetNameOwner", "s", [_NAME])
    except VpnServiceError:
        found = ""  # nobody has the name yet
    if owner is None:
        owner = found  # otherwise it has changed hands since that answer

    def end() -> None:
        end_sleep()
        end_owner()

    return end
