"""A bus that does not read: messages wait, whole and in order, and the connection lives."""

from __future__ import annotations

import asyncio
import socket
from types import SimpleNamespace
from typing import Any

from dbus_fast import Message

from vpngui.contract.patient_writer import PatientWriter

COUNT = 500


async def test_a_full_socket_ends_nothing() -> None:
    near, far = socket.socketpair()
    ended: list[Exception] = []
    near.setblocking(False)
    bus: Any = SimpleNamespace(
        _negotiate_unix_fd=True,
        _sock=near,
        _loop=asyncio.get_running_loop(),
        _fd=near.fileno(),
        _finalize=ended.append,
        unique_name=":1.1",
    )
    writer = PatientWriter(bus)
    expected = b""
    for serial in range(1, COUNT + 1):
        message = Message(destination="a.b", path="/", interface="a.b", member="C", signature="s")
        message.body, message.serial = ["x" * 5000], serial
        expected += message._marshall(True)
        writer.schedule_write(message, asyncio.get_running_loop().create_future())
    assert writer.messages
    assert not ended
    far.setblocking(False)
    found = b""
    while len(found) < len(expected):
        found += await asyncio.get_running_loop().sock_recv(far, 1 << 20)
    assert found == expected
    assert not ended
    near.close()
    far.close()
