"""A plain, blocking D-Bus client for scripts and tests: the loop lives in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Sequence
from types import TracebackType
from typing import Any, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import names
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import until

T = TypeVar("T")


class BusError(SandboxError):
    """An error reply: ``name`` is the D-Bus error's name."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(f"{name}: {text}")
        self.name = name


class Client:
    """One connection to the bus at ``address``, with the rights of this process."""

    def __init__(self, address: str, seconds: float = 10.0) -> None:
        self._seconds = seconds
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="sandbox bus client", daemon=True)
        self._thread.start()
        try:
            self._bus = self._run(self._connect(address))
        except BaseException:
            self._end_loop()
            raise

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def unique_name(self) -> str:
        """This connection's own name on the bus."""
        return str(self._bus.unique_name)

    def close(self) -> None:
        """Leave the bus."""
        self._run(self._disconnect())
        self._end_loop()

    def call(
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Sequence[Any] = (),
    ) -> list[Any]:
        """The values in the reply; BusError for an error reply, SandboxError for silence."""
        message = Message(
            destination=destination,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=list(body),
        )
        reply: Message | None = self._run(self._bus.call(message), f"{destination} {member}")
        if reply is None:
            raise SandboxError(f"{destination} did not answer {member}")
        if reply.message_type is MessageType.ERROR:
            raise BusError(reply.error_name or "", str(reply.body[0]) if reply.body else "")
        return list(reply.body)

    def get(self, destination: str, path: str, interface: str, name: str) -> Any:
        """One property's value."""
        value = self.call(destination, path, names.PROPERTIES, "Get", "ss", [interface, name])[0]
        return value.value if isinstance(value, Variant) else value

    def owner(self, name: str) -> str | None:
        """The unique name behind ``name``, None when nobody owns it."""
        try:
            reply = self.call(names.BUS_NAME, names.BUS_PATH, names.BUS_NAME, "GetNameOwner", "s", [name])
            return str(reply[0])
        except BusError as error:
            if error.name.endswith(".NameHasNoOwner"):
                return None
            raise

    def wait_for_owner(self, name: str, seconds: float) -> str:
        """The unique name behind ``name``, as soon as somebody owns it."""
        return until(f"{name} appears on the bus", lambda: self.owner(name), seconds)

    async def _connect(self, address: str) -> MessageBus:
        return await MessageBus(bus_address=address, auth_timeout=self._seconds).connect()

    async def _disconnect(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # has no annotations

    def _run(self, work: Coroutine[Any, Any, T], what: str = "the bus") -> T:
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result(self._seconds)
        except TimeoutError:
            future.cancel()
            raise SandboxError(f"{what}: no answer within {self._seconds:g} s") from None
        except (OSError, EOFError) as error:
            raise SandboxError(f"{what}: {error}") from error

    def _end_loop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(self._seconds)
        self._loop.close()
