"""Reading from a bus without decoding what is too long: a flood of huge calls is to make nobody wait.

The library decodes a message as soon as it has all of it, in the event loop. Whoever may speak to the
service may send 32 MiB (dbus-daemon(1), max_message_size): millions of values, and seconds of work.
"""

from __future__ import annotations

import array
import contextlib
import os
import socket
import struct
from typing import Any

from dbus_fast.aio import MessageBus

MAX_OCTETS = 1 << 18
"""Of a method call's body. 8192 routes have 200,000, and 5000 whose addresses are as long as can be;
what is longer comes in memory, as a profile does."""
_HEAD = struct.Struct("4sIII")
"""D-Bus specification, "Message Format": what it is, the body's length, the serial, the fields' length."""
_METHOD_CALL = 1
_PIECE = 1 << 16
_NO_DATA: Any = (b"", [], 0, None)


class Sieve(socket.socket):
    """A connected socket: a method call whose body is too long is read as one without a body.

    The library asks for the 16 octets that a message begins with, then for the rest of it. ``octets`` is the
    length of the body of the message that was begun last, as it was sent.
    """

    def __init__(self, connected: socket.socket) -> None:
        super().__init__(fileno=os.dup(connected.fileno()))
        self.setblocking(False)
        self.octets = 0
        self._head = b""
        self._with_head: list[Any] = []
        self._left = 0
        self._passed_over = 0

    def recvmsg(self, size: int, ancillary: int = 0, flags: int = 0, /) -> Any:
        """As socket.socket.recvmsg; raises BlockingIOError when there is nothing yet."""
        if self._left:
            received = super().recvmsg(min(size, self._left), ancillary, flags)
            self._left -= len(received[0])
            return received
        while self._passed_over:
            octets, more, *_ = super().recvmsg(min(_PIECE, self._passed_over), ancillary)
            _close(more)
            if not octets:
                return _NO_DATA
            self._passed_over -= len(octets)
        while len(self._head) < _HEAD.size:
            octets, more, *_ = super().recvmsg(_HEAD.size - len(self._head), ancillary)
            self._with_head += more
            if not octets:
                return _NO_DATA
            self._head += octets
        return self._begin()

    def _begin(self) -> Any:
        head, with_head = self._head, self._with_head
        self._head, self._with_head = b"", []
        order = "<" if head[:1] == b"l" else ">"
        first, self.octets, serial, fields = struct.unpack(order + _HEAD.format, head)
        self._left = fields + -fields % 8
        if first[1] == _METHOD_CALL and self.octets > MAX_OCTETS:
            self._passed_over = self.octets
            head = struct.pack(order + _HEAD.format, first, 0, serial, fields)
        else:
            self._left += self.octets
        return head, with_head, 0, None


class SievedBus(MessageBus):
    """A connection that reads through a sieve."""

    sieve: Sieve | None = None

    async def _authenticate(self) -> None:
        """The last thing before messages are read."""
        await super()._authenticate()
        whole: socket.socket = self._sock  # type: ignore[assignment]
        self._sock = self.sieve = Sieve(whole)
        whole.close()  # its stream keeps it until the connection ends


def octets_read(bus: MessageBus) -> int:
    """How long the body of the message is that is being handled; more than MAX_OCTETS for a method call
    that seems to have none."""
    return bus.sieve.octets if isinstance(bus, SievedBus) and bus.sieve else 0


def _close(ancillary: list[Any]) -> None:
    for _, _, data in ancillary:
        fds = array.array("i", data[: len(data) - len(data) % 4])
        for fd in fds:
            with contextlib.suppress(OSError):
                os.close(fd)
