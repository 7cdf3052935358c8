"""Objects on a bus: checks every message against the contract, asks who may see what, closes stray fds.

Both the service and the app export their objects through this. Nothing is broadcast: signals go to
the peers that may know, one by one.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from dbus_fast import ErrorType, Message, MessageFlag, MessageType, Variant
from dbus_fast.aio import MessageBus

from vpngui.contract import interfaces
from vpngui.contract.bus import close_fds
from vpngui.contract.errors import error_name
from vpngui.contract.interfaces import Interface, Method
from vpngui.contract.sieve import MAX_OCTETS, octets_read
from vpngui.model.errors import VpnServiceError

log = logging.getLogger(__name__)

_MAX_TEXT = 500
"""Characters of an error's text: it may quote the caller, and the bus throws out who sends too much."""
MAX_PENDING = 32
"""Calls of one peer that may be under way at once; more are refused, so that no peer starves the others."""
MAX_PENDING_OCTETS = MAX_OCTETS
"""Of their bodies, all together."""


@dataclass(slots=True)
class Call:
    """One method call, as its endpoint sees it. ``interactive``: the caller lets a person be asked for it."""

    sender: str
    path: str
    member: str
    body: Sequence[Any]
    fds: list[int] = field(default_factory=list)
    interactive: bool = False


@dataclass(slots=True)
class Answer:
    """The values of a reply; ``fds`` are sent with it and closed afterwards."""

    body: Sequence[Any] = ()
    fds: Sequence[int] = ()


class Endpoint(Protocol):
    """One interface of one object."""

    interface: Interface

    async def call(self, call: Call) -> Answer:
        """Carry out a method that the interface has, with a body of the right types."""

    async def properties(self, sender: str) -> Mapping[str, Variant]:
        """Every property's value, as ``sender`` may see it."""

    async def visible(self, sender: str) -> bool:
        """Whether ``sender`` may know of this object; raises nothing."""


class _Refused(Exception):
    def __init__(self, kind: ErrorType, text: str) -> None:
        super().__init__(text)
        self.kind = kind


class ObjectServer:
    """The objects of one connection.

    Without ``root`` no object manager is offered; with it, GetManagedObjects of that path lists the
    objects below it that the caller may see.
    """

    def __init__(self, bus: MessageBus, root: str | None = None) -> None:
        self._bus = bus
        self._root = root
        self._objects: dict[str, tuple[Endpoint, ...]] = {}
        self._pending: Counter[str] = Counter()
        self._pending_octets: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._subscribers: set[str] = set()
        bus.add_message_handler(self._received)

    @property
    def subscribers(self) -> frozenset[str]:
        """Peers that called GetManagedObjects and are still on the bus: they expect to hear of changes."""
        return frozenset(self._subscribers)

    def forget(self, peer: str) -> None:
        """``peer`` left the bus."""
        self._subscribers.discard(peer)

    def export(self, path: str, *endpoints: Endpoint) -> None:
        self._objects[path] = endpoints

    def withdraw(self, path: str) -> None:
        self._objects.pop(path, None)

    async def close(self) -> None:
        """Stop answering, and wait for the calls under way to end."""
        self._bus.remove_message_handler(self._received)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def signal(
        self, to: str, path: str, interface: str, member: str, signature: str, body: Sequence[Any]
    ) -> None:
        """Send one signal to one peer; a peer that is gone by then costs nothing."""
        if self._bus.connected:
            self._bus.send(
                Message(
                    destination=to,
                    path=path,
                    interface=interface,
                    member=member,
                    message_type=MessageType.SIGNAL,
                    signature=signature,
                    body=list(body),
                )
            )

    def _received(self, message: Message) -> bool:
        if message.message_type is not MessageType.METHOD_CALL:
            if message.message_type is MessageType.SIGNAL:
                close_fds(message)
            return False
        if "h" not in message.signature:
            close_fds(message)  # not kept while the call waits for its turn
        sender = message.sender or ""
        octets = octets_read(self._bus)
        excess = self._excess(sender, octets)
        if excess:
            close_fds(message)
            self._refuse(message, ErrorType.LIMITS_EXCEEDED, excess)
            return True
        self._pending[sender] += 1
        self._pending_octets[sender] += octets
        task = asyncio.ensure_future(self._serve(message, sender, octets))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    def _excess(self, sender: str, octets: int) -> str:
        """Why a call with a body of that many octets is refused unread; nothing when it is not."""
        if octets > MAX_OCTETS:
            return f"the call has {octets} octets; {MAX_OCTETS} are allowed"
        if self._pending[sender] >= MAX_PENDING:
            return f"more than {MAX_PENDING} calls are waiting for an answer"
        if self._pending_octets[sender] + octets > MAX_PENDING_OCTETS:
            return f"the calls that wait for an answer have more than {MAX_PENDING_OCTETS} octets"
        return ""

    async def _serve(self, message: Message, sender: str, octets: int) -> None:
        try:
            signature, answer = await self._answer(message, sender)
            try:
                await self._reply(message, signature, answer)
            finally:
                for fd in answer.fds:
                    os.close(fd)
        except _Refused as refusal:
            self._refuse(message, refusal.kind, str(refusal))
        except VpnServiceError as error:
            self._refuse(message, error_name(error), str(error))
        except Exception:
            log.exception("%s.%s of %s failed", message.interface, message.member, sender)
            self._refuse(message, ErrorType.FAILED, "an internal error; the service's log has the details")
        finally:
            close_fds(message)
            self._pending[sender] -= 1
            self._pending_octets[sender] -= octets
            if not self._pending[sender]:
                del self._pending[sender], self._pending_octets[sender]

    async def _reply(self, message: Message, signature: str, answer: Answer) -> None:
        if self._bus.connected and not message.flags & MessageFlag.NO_REPLY_EXPECTED:
            reply = Message.new_method_return(message, signature, list(answer.body), list(answer.fds))
            with contextlib.suppress(OSError, EOFError):
                await self._bus.send(reply)

    def _refuse(self, message: Message, kind: ErrorType | str, text: str) -> None:
        if self._bus.connected and not message.flags & MessageFlag.NO_REPLY_EXPECTED:
            name = kind.value if isinstance(kind, ErrorType) else kind
            self._bus.send(Message.new_error(message, name, text[:_MAX_TEXT]))

    async def _answer(self, message: Message, sender: str) -> tuple[str, Answer]:
        path, member = message.path or "", message.member or ""
        offered = await self._offered(path, sender)
        method, interface = _find(offered, message.interface, member)
        if message.signature != method.in_signature:
            raise _Refused(
                ErrorType.INVALID_ARGS, f"{member} takes {method.in_signature!r}, not {message.signature!r}"
            )
        interactive = bool(message.flags & MessageFlag.ALLOW_INTERACTIVE_AUTHORIZATION)
        call = Call(sender, path, member, message.body, message.unix_fds, interactive)
        endpoint = next((e for e in self._objects.get(path, ()) if e.interface is interface), None)
        answer = await (endpoint.call(call) if endpoint else self._standard(interface, call))
        return method.out_signature, answer

    async def _offered(self, path: str, sender: str) -> tuple[Interface, ...]:
        endpoints = self._objects.get(path)
        if endpoints:
            extra = (interfaces.OBJECT_MANAGER,) if path == self._root else ()
            return (*(endpoint.interface for endpoint in endpoints), *interfaces.STANDARD, *extra)
        if path == "/" or any(known.startswith(path + "/") for known in self._objects):
            return (interfaces.INTROSPECTABLE, interfaces.PEER)
        raise _Refused(ErrorType.UNKNOWN_OBJECT, f"there is no object {path}")

    async def _standard(self, interface: Interface, call: Call) -> Answer:
        if interface is interfaces.PEER:
            return Answer() if call.member == "Ping" else Answer([await asyncio.to_thread(_machine_id)])
        if interface is interfaces.INTROSPECTABLE:
            return Answer([await self._introspect(call.path, call.sender)])
        if interface is interfaces.OBJECT_MANAGER:
            if not await self._objects[call.path][0].visible(call.sender):
                raise _Refused(ErrorType.ACCESS_DENIED, f"{call.path} is not for {call.sender}")
            self._subscribers.add(call.sender)
            return Answer([await self._managed(call.sender)])
        return Answer([await self._property(call)])

    async def _introspect(self, path: str, sender: str) -> str:
        prefix = path.rstrip("/") + "/"
        children: dict[str, None] = {}
        for known, endpoints in list(self._objects.items()):
            if known.startswith(prefix) and await endpoints[0].visible(sender):
                children[known.removeprefix(prefix).partition("/")[0]] = None
        return interfaces.introspection(await self._offered(path, sender), list(children))

    async def _managed(self, sender: str) -> dict[str, dict[str, Mapping[str, Variant]]]:
        found = {}
        for path, endpoints in list(self._objects.items()):
            if path != self._root and await endpoints[0].visible(sender):
                found[path] = await self.describe(path, sender)
        return found

    async def describe(self, path: str, sender: str) -> dict[str, Mapping[str, Variant]]:
        """Interfaces and property values of one object, as InterfacesAdded carries them."""
        return {
            endpoint.interface.name: await endpoint.properties(sender)
            for endpoint in self._objects.get(path, ())
        }

    async def _property(self, call: Call) -> Any:
        wanted = call.body[0]
        for endpoint in self._objects[call.path]:
            if endpoint.interface.name == wanted:
                break
        else:
            raise _Refused(ErrorType.UNKNOWN_INTERFACE, f"{call.path} has no properties of {wanted!r}")
        known = {argument.name for argument in endpoint.interface.properties}
        if call.member != "GetAll" and call.body[1] not in known:
            raise _Refused(ErrorType.UNKNOWN_PROPERTY, f"{wanted} has no property {call.body[1]!r}")
        if call.member == "Set":
            raise _Refused(ErrorType.PROPERTY_READ_ONLY, f"{wanted}.{call.body[1]} can only be read")
        if not await endpoint.visible(call.sender):
            raise _Refused(ErrorType.ACCESS_DENIED, f"{call.path} belongs to somebody else")
        values = await endpoint.properties(call.sender)
        return values if call.member == "GetAll" else values[call.body[1]]


def _find(offered: tuple[Interface, ...], interface: str | None, member: str) -> tuple[Method, Interface]:
    for candidate in offered:
        if interface is None or candidate.name == interface:
            method = candidate.method(member)
            if method is not None:
                return method, candidate
    if interface is not None and all(candidate.name != interface for candidate in offered):
        raise _Refused(ErrorType.UNKNOWN_INTERFACE, f"there is no interface {interface!r} here")
    raise _Refused(ErrorType.UNKNOWN_METHOD, f"there is no method {member!r} here")


def _machine_id() -> str:
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with contextlib.suppress(OSError):
            return Path(place).read_text().strip()
    raise _Refused(ErrorType.FAILED, "this machine has no machine id")
