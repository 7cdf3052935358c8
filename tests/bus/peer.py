"""A peer on the private system bus with a real uid of its choice."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.auth import AuthExternal

from vpngui.contract import names
from vpngui.contract.bus import call
from vpngui.contract.patient_writer import PatientWriter
from vpngui.sandbox.process import until

_PUPPET = str(Path(__file__).with_name("puppet.py"))


class Peer:
    """Speaks the contract. ``signals`` collects (path, member, body) of every signal that arrives."""

    def __init__(self, bus: MessageBus) -> None:
        self.bus = bus
        self.signals: list[tuple[str, str, list[Any]]] = []
        bus.add_message_handler(self._heard)

    @property
    def name(self) -> str:
        return str(self.bus.unique_name)

    async def manager(self, member: str, signature: str = "", *body: Any) -> list[Any]:
        reply = await self._call(names.SERVICE_PATH, names.MANAGER, member, signature, body)
        return list(reply.body)

    async def tunnel(self, path: str, member: str, signature: str = "", *body: Any) -> list[Any]:
        reply = await self._call(path, names.TUNNEL, member, signature, body)
        return list(reply.body)

    async def create(self, name: str) -> tuple[str, int, str, int]:
        """Object path, TUN fd (the caller's to close), real name, index."""
        reply = await self._call(names.SERVICE_PATH, names.MANAGER, "CreateTunnel", "s", [name])
        path, position, real, index = reply.body
        return path, reply.unix_fds[position], real, index

    async def update(self, path: str, **settings: Variant) -> None:
        await self.tunnel(path, "UpdateSettings", "a{sv}", settings)

    async def get(self, path: str, name: str, interface: str = names.TUNNEL) -> Any:
        reply = await self._call(path, names.PROPERTIES, "Get", "ss", [interface, name])
        return reply.body[0].value

    async def objects(self) -> dict[str, Any]:
        reply = await self._call(names.SERVICE_PATH, names.OBJECT_MANAGER, "GetManagedObjects", "", [])
        return dict(reply.body[0])

    async def send_list(self, name: str, fd: int, *, interactive: bool = False, **options: Variant) -> int:
        """How many networks the list has."""
        reply = await call(
            self.bus,
            names.SERVICE_NAME,
            names.SERVICE_PATH,
            names.MANAGER,
            "SetBlockList",
            "sha{sv}",
            [name, 0, options],
            fds=[fd],
            interactive=interactive,
        )
        count: int = reply.body[0]
        return count

    async def get_list(self, name: str) -> tuple[bytes, dict[str, Any]]:
        """A block list's text, and what is known of it, as plain values."""
        reply = await self._call(names.SERVICE_PATH, names.MANAGER, "GetBlockList", "s", [name])
        position, about = reply.body
        fd = reply.unix_fds[position]
        try:
            text = os.pread(fd, 1 << 20, 0)
        finally:
            os.close(fd)
        return text, {key: value.value for key, value in about.items()}

    async def lists(self) -> dict[str, dict[str, Any]]:
        """The block lists by their names, as plain values."""
        [found] = await self.manager("ListBlockLists")
        plain = [{key: value.value for key, value in one.items()} for one in found]
        return {one["name"]: one for one in plain}

    async def begin(self, path: str, direction: str, **about: Variant) -> tuple[str, dict[str, Variant]]:
        token, request = await self.manager("BeginConsent", "osa{sv}", path, direction, about)
        return token, request

    async def finish(self, token: str, decision: str, **options: Variant) -> str:
        [text] = await self.manager("FinishConsent", "ssa{sv}", token, decision, options)
        return str(text)

    async def allow(self, path: str, direction: str) -> str:
        token, _ = await self.begin(path, direction)
        return await self.finish(token, "allow")

    async def _call(
        self, path: str, interface: str, member: str, signature: str, body: Sequence[Any]
    ) -> Message:
        return await call(self.bus, names.SERVICE_NAME, path, interface, member, signature, body)

    def _heard(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.interface != names.BUS_NAME:
            self.signals.append((message.path or "", message.member or "", list(message.body)))


async def connect_as(address: str, uid: int) -> MessageBus:
    """A connection that is known as ``uid``: the bus looks at who connects, at that moment."""
    bus = MessageBus(bus_address=address, negotiate_unix_fd=True, auth=AuthExternal(uid))
    own = os.geteuid()
    os.seteuid(uid)
    try:
        await bus.connect()
    finally:
        os.seteuid(own)
    bus._writer = PatientWriter(bus)  # as vpngui.contract.bus.connect has it
    return bus


@asynccontextmanager
async def peer(address: str, uid: int) -> AsyncIterator[Peer]:
    """A connection of this process, known as ``uid``."""
    bus = await connect_as(address, uid)
    try:
        yield Peer(bus)
    finally:
        bus.disconnect()


@asynccontextmanager
async def puppet(
    address: str,
    uid: int,
    *,
    place: Callable[[int], None] = lambda pid: None,
    root: str = "",
    program: Sequence[str] = (),
) -> AsyncIterator[Peer]:
    """A connection of a process of its own (tests/bus/puppet.py), so that its circumstances count.

    ``place(pid)`` puts it into a control group; ``root`` is a directory that becomes its root;
    ``program`` is what it turns into: something that reads its standard input to the end.
    """
    ours, theirs = socket.socketpair()
    words = [sys.executable, "-I", "-S", _PUPPET, str(theirs.fileno()), _path(address), str(uid), root]
    child = await asyncio.create_subprocess_exec(
        *words, *program, pass_fds=[theirs.fileno()], stdout=subprocess.DEVNULL
    )
    theirs.close()
    try:
        place(child.pid)
        ours.sendall(b"x")
        _, [fd], _, _ = await asyncio.to_thread(socket.recv_fds, ours, 1, 1)
        if program:
            await asyncio.to_thread(until, f"{program[0]} runs", lambda: _runs(child.pid, program[0]), 5)
        bus = _OfPuppet(address, uid, fd)
        await bus.connect()
        try:
            yield Peer(bus)
        finally:
            bus.disconnect()
    finally:
        ours.close()
        await asyncio.wait_for(child.wait(), 5)


class _Connected(socket.socket):
    def connect(self, address: object) -> None:
        """It is connected already."""


class _OfPuppet(MessageBus):
    def __init__(self, address: str, uid: int, fd: int) -> None:
        super().__init__(bus_address=address, negotiate_unix_fd=True, auth=AuthExternal(uid))
        self._handed_over = fd

    def _create_socket_for_transport(self, transport: str, options: dict[str, str]) -> Any:
        connection = _Connected(fileno=self._handed_over)
        return connection, connection.makefile("rwb"), options["path"]


def _runs(pid: int, program: str) -> bool:
    return os.readlink(f"/proc/{pid}/exe") == program


def _path(address: str) -> str:
    return address.removeprefix("unix:path=").partition(",")[0]
