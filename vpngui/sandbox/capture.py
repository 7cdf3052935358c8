"""Every frame on a link, as the kernel hands it to a packet socket: counted, kept, written as a pcap file."""

from __future__ import annotations

import socket
import struct
import threading
import time
from pathlib import Path
from types import TracebackType

from vpngui.sandbox import namespaces
from vpngui.sandbox.errors import SandboxError

_ETH_P_ALL = 0x0003  # linux/if_ether.h
_SO_RCVBUFFORCE = 33  # asm-generic/socket.h
_SOL_PACKET, _PACKET_STATISTICS = 263, 6  # linux/if_packet.h
_BUFFER_BYTES = 32 * 1024 * 1024
_LONGEST_FRAME = 1 << 17
_PCAP_HEADER = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, _LONGEST_FRAME, 1)  # version 2.4, Ethernet
_SETTLE_SECONDS = 0.2


class Capture:
    """Records inside its context; afterwards ``frames`` and ``contains`` answer."""

    def __init__(self, link: str, file: Path) -> None:
        self._link = link
        self._file = file
        self._records: list[tuple[float, bytes]] = []
        self._stop = threading.Event()

    def __enter__(self) -> Capture:
        namespaces.require()
        # Opened here and not in the thread: the socket belongs to this thread's network namespace.
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL))
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER_BYTES)
        except PermissionError:  # in a user namespace: then as much as the system gives to everybody
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER_BYTES)
        self._socket.bind((self._link, _ETH_P_ALL))
        self._socket.settimeout(_SETTLE_SECONDS)
        self._thread = threading.Thread(target=self._record, name=f"capture {self._link}")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        _, lost = struct.unpack("II", self._socket.getsockopt(_SOL_PACKET, _PACKET_STATISTICS, 8))
        self._socket.close()
        self._write()
        if lost and kind is None:
            raise SandboxError(f"the capture on {self._link} lost {lost} frames and proves nothing")

    @property
    def frames(self) -> int:
        """How many frames crossed the link, both ways."""
        return len(self._records)

    @property
    def octets(self) -> int:
        """Their bytes, link headers included."""
        return sum(len(frame) for _, frame in self._records)

    def contains(self, marker: bytes) -> int:
        """In how many frames ``marker`` can be read."""
        return sum(marker in frame for _, frame in self._records)

    def _record(self) -> None:
        while True:
            try:
                frame = self._socket.recv(_LONGEST_FRAME)
            except TimeoutError:
                if self._stop.is_set():
                    return
            else:
                self._records.append((time.time(), frame))

    def _write(self) -> None:
        with self._file.open("wb") as file:
            file.write(_PCAP_HEADER)
            for when, frame in self._records:
                seconds, fraction = divmod(when, 1)
                file.write(
                    struct.pack("<IIII", int(seconds), int(fraction * 1e6), len(frame), len(frame)) + frame
                )
