"""Connections to the two buses, calls with typed errors, and signal subscriptions."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Sequence
from typing import Any

from dbus_fast import BusType, Message, MessageFlag, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import AuthError, DBusError, InvalidAddressError

from vpngui.contract import names
from vpngui.contract.errors import to_exception
from vpngui.contract.patient_writer import PatientWriter
from vpngui.contract.sieve import SievedBus
from vpngui.model.errors import IpcFailed, TimedOut

CALL_TIMEOUT = 25.0
"""Seconds; what the reference implementation waits for a reply by default."""

_NO_SERVICE = "the VPN service is not running; an administrator starts it with 'systemctl start vpnguid'"
_NAMED = {BusType.SESSION: "session", BusType.SYSTEM: "system"}
_TRANSPORT_ERRORS = (OSError, EOFError, AuthError, DBusError, InvalidAddressError)


async def connect(kind: BusType) -> SievedBus:
    """A new connection that can pass file descriptors; raises IpcFailed when the bus is not there."""
    try:
        bus = SievedBus(bus_type=kind, negotiate_unix_fd=True, auth_timeout=CALL_TIMEOUT)
        bus.add_message_handler(own_fds)
        await bus.connect()
    except (*_TRANSPORT_ERRORS, ValueError, TypeError, TimeoutError) as error:
        raise IpcFailed(f"the {_NAMED[kind]} bus cannot be reached: {error}") from error
    bus._writer = PatientWriter(bus)
    return bus


async def call(
    bus: MessageBus,
    destination: str,
    path: str,
    interface: str,
    member: str,
    signature: str = "",
    body: Sequence[Any] = (),
    *,
    fds: Sequence[int] = (),
    timeout: float = CALL_TIMEOUT,
    start: bool = True,
    interactive: bool = False,
) -> Message:
    """The reply to one method call.

    ``start`` false asks the bus not to start the destination; ``interactive`` allows that a person is
    asked for a password, so give it time. Raises the typed error that the other
    end answered, IpcFailed when it is not there or the connection breaks, TimedOut after ``timeout``
    seconds. File descriptors in the reply belong to the caller.
    """
    flags = MessageFlag.NONE if start else MessageFlag.NO_AUTOSTART
    if interactive:
        flags |= MessageFlag.ALLOW_INTERACTIVE_AUTHORIZATION
    message = Message(
        destination=destination,
        path=path,
        interface=interface,
        member=member,
        signature=signature,
        body=list(body),
        unix_fds=list(fds),
        flags=flags,
    )
    try:
        reply = await asyncio.wait_for(bus.call(message), timeout)
    except TimeoutError:
        raise TimedOut(f"{destination} did not answer {member} within {timeout:g} s") from None
    except _TRANSPORT_ERRORS as error:
        raise IpcFailed(f"the connection to the bus broke: {error}") from error
    if reply.message_type is MessageType.ERROR:
        close_fds(reply)
        refusal = to_exception(reply)
        if destination == names.SERVICE_NAME and isinstance(refusal, IpcFailed):
            raise IpcFailed(f"{_NO_SERVICE} ({refusal})")
        raise refusal
    for fd in reply.unix_fds:
        # The library takes them as they come; a program that is started later is to inherit none.
        os.set_inheritable(fd, False)
    return reply


async def bus_call(bus: MessageBus, member: str, signature: str = "", body: Sequence[Any] = ()) -> list[Any]:
    """The body of the bus driver's own answer (GetConnectionCredentials, AddMatch, ...)."""
    reply = await call(bus, names.BUS_NAME, names.BUS_PATH, names.BUS_NAME, member, signature, body)
    close_fds(reply)
    return list(reply.body)


async def on_signal(
    bus: MessageBus, rule: str, accepts: Callable[[Message], bool], handler: Callable[[Message], None]
) -> Callable[[], None]:
    """Call ``handler`` for each signal that ``accepts``; ``rule`` is the match rule that brings them here.

    Returns what ends the subscription. The handler must not block.
    """

    def received(message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and accepts(message):
            handler(message)

    bus.add_message_handler(received)
    await bus_call(bus, "AddMatch", "s", [rule])

    def end() -> None:
        bus.remove_message_handler(received)
        if bus.connected:
            bus.send(
                Message(
                    destination=names.BUS_NAME,
                    path=names.BUS_PATH,
                    interface=names.BUS_NAME,
                    member="RemoveMatch",
                    signature="s",
                    body=[rule],
                    flags=MessageFlag.NO_REPLY_EXPECTED,
                )
            )

    return end


async def watch_names(bus: MessageBus, handler: Callable[[str, str, str], None]) -> Callable[[], None]:
    """Call ``handler(name, old_owner, new_owner)`` whenever a name on the bus changes hands."""
    rule = (
        f"type='signal',sender='{names.BUS_NAME}',path='{names.BUS_PATH}',"
        f"interface='{names.BUS_NAME}',member='NameOwnerChanged'"
    )
    return await on_signal(
        bus,
        rule,
        lambda message: message.sender == names.BUS_NAME and message.member == "NameOwnerChanged",
        lambda message: handler(*message.body),
    )


def own_fds(message: Message) -> None:
    """Give ``message`` a list of file descriptors of its own; has to be the first handler.

    The library's messages share theirs with the message that comes next as long as it is empty: its
    file descriptors would be closed twice, the second time perhaps as somebody else's.
    """
    message.unix_fds = list(message.unix_fds)


def close_fds(message: Message) -> None:
    """Close every file descriptor that came with ``message``."""
    for fd in message.unix_fds:
        with contextlib.suppress(OSError):
            os.close(fd)
    message.unix_fds = []
