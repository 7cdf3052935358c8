"""The application control: ask the person to let a tunnel up or down, and wait for the answer."""

from __future__ import annotations

import asyncio
import secrets
import threading

from dbus_fast import BusType, Message, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.contract.bus import call, connect, on_signal, watch_names
from vpngui.model.consent import Result, check_direction
from vpngui.model.errors import InvalidParameter, IpcFailed, TimedOut, VpnServiceError
from vpngui.model.interface_name import check_interface_name

_NOBODY = (
    "Nobody can be asked: the vpngui app is not running in this session and could not be started. "
    "Start it with 'vpngui' in a desktop session and try again."
)


async def launch_app_control_async(
    direction: str, name: str, timeout: float | None = None
) -> tuple[Result, str]:
    """Ask for ``"up"`` or ``"down"`` of the tunnel ``name``, which this process owns.

    Answers how it ended and a text that says so to a person. After ``timeout`` seconds, or when it is
    cancelled, the request is withdrawn and the prompt goes away. Where nobody can be asked the result
    is FAILED, and the text says what to do.

    Raises InvalidParameter for another direction or a tunnel that is not there, PermissionDenied for
    another process's tunnel, OutOfMemory when too many requests wait.
    """
    wanted = check_direction(direction)
    interface = check_interface_name(name)
    if timeout is not None and not timeout > 0:
        raise InvalidParameter("the time-out is a number of seconds above 0")
    try:
        bus = await connect(BusType.SESSION)
    except IpcFailed:
        return Result.FAILED, _NOBODY
    try:
        return await _ask(bus, {names.KEY_TYPE: wanted.value, names.KEY_NAME: interface}, timeout)
    finally:
        bus.disconnect()


def launch_app_control(direction: str, name: str, timeout: float | None = None) -> tuple[Result, str]:
    """As ``launch_app_control_async``, waiting for the answer; it may take as long as the person does."""
    answers: list[tuple[Result, str]] = []
    errors: list[BaseException] = []

    def wait() -> None:
        try:
            answers.append(asyncio.run(launch_app_control_async(direction, name, timeout)))
        except BaseException as error:
            errors.append(error)

    # A thread of its own: this one may be running an event loop already.
    thread = threading.Thread(target=wait, name="vpngui-request", daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return answers[0]


async def _ask(bus: MessageBus, data: dict[str, str], timeout: float | None) -> tuple[Result, str]:
    token = f"vpnsvc_{secrets.token_hex(8)}"
    path = names.request_path(bus.unique_name or "", token)
    answer: asyncio.Future[tuple[Result, str]] = asyncio.get_running_loop().create_future()

    def responded(message: Message) -> None:
        if not answer.done():
            number, reply = message.body
            answer.set_result((Result(number), reply.get(names.KEY_TEXT, "")))

    def changed_hands(name: str, old: str, new: str) -> None:
        if name == names.APP_NAME and old and not new and not answer.done():
            answer.set_result((Result.FAILED, "The vpngui app ended before the request was answered."))

    # Listening before asking: the answer may come before the reply to the call does.
    await on_signal(
        bus,
        f"type='signal',interface='{names.REQUEST}',path='{path}',member='Response'",
        lambda message: (
            message.path == path and message.member == "Response" and message.signature == "ia{ss}"
        ),
        responded,
    )
    await watch_names(bus, changed_hands)
    try:
        await call(
            bus,
            names.APP_NAME,
            names.APP_PATH,
            names.APP_CONTROL,
            "LaunchRequest",
            "sa{ss}a{sv}",
            [names.OPERATION, data, {"handle_token": Variant("s", token)}],
        )
    except (IpcFailed, TimedOut):
        return Result.FAILED, _NOBODY
    try:
        return await asyncio.wait_for(answer, timeout)
    except TimeoutError:
        return Result.FAILED, f"Nobody answered within {timeout:g} s; the request was withdrawn."
    finally:
        if not answer.done() or answer.cancelled():
            await _withdraw(bus, path)


async def _withdraw(bus: MessageBus, path: str) -> None:
    try:
        await call(bus, names.APP_NAME, path, names.REQUEST, "Close", start=False, timeout=5)
    except VpnServiceError:
        return  # it was answered meanwhile, or the app is gone: nothing waits any more
