"""Writing to a bus that does not read fast enough: wait for it, as the library's own writer does not."""

from __future__ import annotations

import array
import socket

from dbus_fast.aio.message_bus import _MessageWriter


class PatientWriter(_MessageWriter):
    """The library ends the connection when the socket is full: a flood of calls would end the service."""

    def write_callback(self, remove_writer: bool = True) -> None:
        """Write what the socket takes; what is left waits until it takes more."""
        try:
            while (message := self._next()) is not None and self.sock is not None:
                self.offset += self._write(self.sock, message[self.offset :])
                if self.offset < len(message):
                    return
                self.buf = None
                if self.fut is not None and not self.fut.done():
                    self.fut.set_result(None)
        except BlockingIOError:
            return
        except Exception as error:
            if self.fut is not None and not self.fut.done():
                self.fut.set_exception(error)
            self.bus._finalize(error)
        else:
            if remove_writer and self.fd is not None:
                self.loop.remove_writer(self.fd)

    def _next(self) -> memoryview | None:
        """The message that is under way, else the one that has waited longest."""
        if self.buf is None and self.messages:
            message, self.unix_fds, self.fut = self.messages.popleft()
            self.buf, self.offset = memoryview(message), 0
        return self.buf

    def _write(self, sock: socket.socket, rest: memoryview) -> int:
        if not self.unix_fds:
            return sock.send(rest)
        rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", self.unix_fds))
        written = sock.sendmsg([rest], [rights])
        self.unix_fds = None
        return written
