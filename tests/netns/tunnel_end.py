"""The other end of a TUN device in this process: a name server behind it, and a count of what came by."""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.netns.name_services import answer, name_asked
from vpngui.sandbox.process import run

_TUNSETIFF, _IFF_TUN_NO_PI = 0x400454CA, 0x1001
_UDP = 17
MULTICAST = (5353, 5355)
"""mDNS and LLMNR."""


class TunnelEnd:
    """``names``: what was asked for behind the tunnel; ``multicast``: the ports of multicast queries."""

    def __init__(self, link: str, address: str, found: str) -> None:
        self.link = link
        self.names: list[str] = []
        self.multicast: list[int] = []
        self._found = found
        self._fd = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
        fcntl.ioctl(self._fd, _TUNSETIFF, struct.pack("16sH22x", link.encode(), _IFF_TUN_NO_PI))
        run(["ip", "address", "add", address, "dev", link])
        run(["ip", "link", "set", link, "up"])
        self.index = socket.if_nametoindex(link)
        self._stop, self._stopping = os.pipe()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Remove the device."""
        os.close(self._stopping)
        self._thread.join()
        for fd in (self._stop, self._fd):
            os.close(fd)

    def _serve(self) -> None:
        while True:
            ready, _, _ = select.select([self._fd, self._stop], [], [])
            if self._stop in ready:
                return
            with contextlib.suppress(BlockingIOError):
                self._packet(os.read(self._fd, 1 << 16))

    def _packet(self, packet: bytes) -> None:
        if packet[0] >> 4 == 6 and packet[6] == _UDP:
            (port,) = struct.unpack_from("!H", packet, 42)
            self.multicast += [port] if port in MULTICAST else []
        if packet[0] >> 4 != 4 or packet[9] != _UDP:
            return
        start = (packet[0] & 0xF) * 4
        source, port = struct.unpack_from("!HH", packet, start)
        query = packet[start + 8 :]
        if port in MULTICAST:
            self.multicast.append(port)
        if port == 53:
            self.names.append(name_asked(query)[0].lower())
            self._reply(packet[12:16], packet[16:20], source, answer(query, self._found))

    def _reply(self, to: bytes, own: bytes, port: int, text: bytes) -> None:
        udp = struct.pack("!HHHH", 53, port, 8 + len(text), 0) + text
        head = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 64, _UDP, 0, own, to)
        words = struct.unpack("!10H", head)
        total = sum(words)
        total = (total & 0xFFFF) + (total >> 16)
        total = (total & 0xFFFF) + (total >> 16)
        os.write(self._fd, head[:10] + struct.pack("!H", ~total & 0xFFFF) + head[12:] + udp)


@contextmanager
def tunnel_end(link: str, address: str, found: str) -> Iterator[TunnelEnd]:
    """A TUN device with ``address`` (and prefix); every address behind it answers ``found`` for names."""
    end = TunnelEnd(link, address, found)
    try:
        yield end
    finally:
        end.close()
