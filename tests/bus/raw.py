"""A D-Bus connection without manners: sends any bytes and any file descriptors, reads when it is told to."""

from __future__ import annotations

import contextlib
import os
import re
import select
import socket
import struct
import time
from collections.abc import Sequence

from dbus_fast import Message

from vpngui.contract import names

MAX_FDS = 16
"""What a system bus lets one message carry (dbus-daemon(1), max_message_unix_fds)."""
_RETURN = 2
_REPLIES = (_RETURN, 3)
_KEPT = 32
_TUNNEL = re.compile(rb"/io/github/vpngui/tunnel/([0-9]{1,9})\0")
_REPLY_SERIAL = 5


class Gone(Exception):
    """The bus has ended the connection: what was sent was no message."""


class Raw:
    """One connection as ``uid``.

    ``answered`` holds the serial of every call that got its reply, ``newest`` the number of the newest
    tunnel that a reply named. What it is given it keeps for a while: a tunnel ends with its descriptor.
    """

    def __init__(self, address: str, uid: int) -> None:
        self.answered: list[int] = []
        self.newest = 0
        self._kept: list[int] = []
        self._serial = 1
        self._rest = b""
        self._socket = socket.socket(socket.AF_UNIX)
        own = os.geteuid()
        os.seteuid(uid)
        try:
            self._socket.connect(address.removeprefix("unix:path=").partition(",")[0])
        finally:
            os.seteuid(own)
        self._socket.settimeout(20)
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(uid).encode().hex().encode() + b"\r\n")
        self._line(b"OK")
        self._socket.sendall(b"NEGOTIATE_UNIX_FD\r\n")
        self._line(b"AGREE_UNIX_FD")
        self._socket.sendall(b"BEGIN\r\n")
        hello = Message(
            destination=names.BUS_NAME,
            path=names.BUS_PATH,
            interface=names.BUS_NAME,
            member="Hello",
            serial=self.next_serial(),
        )
        self.send(encode(hello))
        self.wait_for({1}, 20)

    def next_serial(self) -> int:
        serial, self._serial = self._serial, self._serial + 1
        return serial

    def send(self, message: bytes, fds: Sequence[int] = ()) -> None:
        """Raises Gone when the bus has hung up. Reads meanwhile what comes, so that nobody waits for it."""
        rest = memoryview(message)
        try:
            while rest:
                readable, writable, _ = select.select([self._socket], [self._socket], [], 20)
                if readable:
                    self._read()
                if writable:
                    self._socket.setblocking(False)
                    with contextlib.suppress(BlockingIOError):
                        sent = (
                            socket.send_fds(self._socket, [rest], list(fds))
                            if fds
                            else self._socket.send(rest)
                        )
                        rest, fds = rest[sent:], ()
                elif not readable:
                    raise AssertionError("the bus neither reads nor writes")
        except OSError as error:
            raise Gone(str(error)) from error

    def push(self, message: bytes) -> bool:
        """Send without ever reading; False when the bus takes no more of it now."""
        self._socket.setblocking(False)
        try:
            return self._socket.send(message) == len(message)
        except BlockingIOError:
            return False
        except OSError as error:
            raise Gone(str(error)) from error

    def wait_for(self, serials: set[int], seconds: float) -> set[int]:
        """Read until all of ``serials`` are answered; those that are not, ``seconds`` after the last byte."""
        missing = serials - set(self.answered)
        deadline = time.monotonic() + seconds
        while missing and select.select([self._socket], [], [], max(0.0, deadline - time.monotonic()))[0]:
            self._read()
            missing -= set(self.answered)
            deadline = time.monotonic() + seconds
        return missing

    def close(self) -> None:
        """Leave, at once."""
        self._socket.close()
        for fd in self._kept:
            os.close(fd)
        self._kept.clear()

    def _line(self, expected: bytes) -> None:
        line = self._socket.recv(512)
        if not line.startswith(expected):
            raise AssertionError(f"the bus answered {line!r}, not {expected!r}")

    def _read(self) -> None:
        try:
            data, fds, _, _ = socket.recv_fds(self._socket, 1 << 20, 253, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError as error:
            raise Gone(str(error)) from error
        self._kept += fds
        while len(self._kept) > _KEPT:
            os.close(self._kept.pop(0))
        if not data:
            raise Gone("the bus has ended the connection")
        self._rest += data
        while (length := _length(self._rest)) and len(self._rest) >= length:
            if self._rest[1] in _REPLIES:
                self.answered.append(_reply_serial(self._rest))
            if self._rest[1] == _RETURN and (named := _TUNNEL.search(self._rest, 0, min(length, 512))):
                self.newest = max(self.newest, int(named.group(1)))
            self._rest = self._rest[length:]


def encode(message: Message) -> bytes:
    """The bytes of ``message``; raises what the library raises for values that do not fit the signature."""
    return bytes(message._marshall(True))


def _length(data: bytes) -> int:
    """The length of the message that ``data`` begins with; 0 while that cannot be said yet."""
    if len(data) < 16:
        return 0
    body, _, fields = struct.unpack_from("<III", data, 4)
    return int(16 + (fields + 7) // 8 * 8 + body)


def _reply_serial(data: bytes) -> int:
    """What the reply answers (D-Bus specification, "Header Fields")."""
    [size] = struct.unpack_from("<I", data, 12)
    at, end = 16, 16 + size
    while at < end:
        at = (at + 7) // 8 * 8
        code, kind = data[at], chr(data[at + 2])
        at += 4
        if kind == "g":
            at += data[at] + 2
            continue
        at = (at + 3) // 4 * 4
        [number] = struct.unpack_from("<I", data, at)
        if code == _REPLY_SERIAL:
            return int(number)
        at += 4 + (number + 1 if kind in "so" else 0)
    return 0
