"""The sample VPN's server, on the peer host: a TUN device of its own, one client, and what is behind it.

Behind it are a TCP sink, which takes bytes until the sender has no more and answers with how many they
were and their SHA-256, and a DNS server. Before it, on the transit link, it says what came in clear.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import fcntl
import hashlib
import os
import signal
import socket
import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from vpngui.sandbox import lookup
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import run
from vpngui.sandbox.sample_link import DATA, HELLO, LinkError, ServerLink

_TUNSETIFF = 0x400454CA  # linux/if_tun.h
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000
_LONGEST_PACKET = 65535
_BURST = 64
_CHUNK = 1 << 16


def say(text: str) -> None:
    """One line of the transcript."""
    print(f"peer: {text}", flush=True)


def open_tun(name: str) -> int:
    """A non-blocking descriptor of a new TUN device without packet information."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.ioctl(tun, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _IFF_TUN | _IFF_NO_PI))
    except OSError:
        os.close(tun)
        raise
    return tun


class Server:
    """Packets between the device and whichever client authenticated last."""

    def __init__(self, tun: int, transport: socket.socket, psk: bytes) -> None:
        self._tun = tun
        self._transport = transport
        self._link = ServerLink(psk)
        self._client: tuple[str, int] | None = None

    def start(self) -> None:
        """Pump whenever there is something to pump."""
        loop = asyncio.get_running_loop()
        loop.add_reader(self._tun, self._out)
        loop.add_reader(self._transport.fileno(), self._in)

    def _out(self) -> None:
        for _ in range(_BURST):
            try:
                packet = os.read(self._tun, _LONGEST_PACKET)
                if self._client is not None:
                    self._transport.sendto(self._link.seal(packet), self._client)
            except OSError:
                return

    def _in(self) -> None:
        for _ in range(_BURST):
            try:
                message, sender = self._transport.recvfrom(_LONGEST_PACKET)
            except OSError:
                return
            try:
                self._handle(message, sender)
            except LinkError as error:
                say(f"refused a message from {sender[0]}: {error}")

    def _handle(self, message: bytes, sender: tuple[str, int]) -> None:
        if message.startswith(HELLO):
            self._transport.sendto(self._link.answer(message), sender)
        elif message.startswith(DATA):
            opened = self._link.open(message)
            if opened.fresh_session:
                say(f"authenticated a client at {sender[0]}")
            self._client = sender  # only after the message authenticated: a client may move, nobody else
            if opened.packet:
                os.write(self._tun, opened.packet)


async def sink(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take everything, answer with its length and checksum."""
    digest, length = hashlib.sha256(), 0
    while chunk := await reader.read(_CHUNK):
        digest.update(chunk)
        length += len(chunk)
    writer.write(f"{length} {digest.hexdigest()}\n".encode())
    await writer.drain()
    writer.close()
    say(f"took {length} bytes by TCP")


class NameServer(asyncio.DatagramProtocol):
    """Answers from ``zone``; the rest is passed over."""

    def __init__(self, zone: Mapping[str, str]) -> None:
        self._zone = zone

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        with contextlib.suppress(SandboxError):
            self._transport.sendto(lookup.reply(data, self._zone), addr)


class Witness(asyncio.DatagramProtocol):
    """Says what arrives outside the tunnel."""

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        say(f"took in clear: {data.decode('ascii', 'backslashreplace')}")


async def serve(options: argparse.Namespace, tun: int) -> None:
    """Until SIGTERM."""
    stopping = asyncio.Event()
    inner = [address.partition("/")[0] for address in options.address]
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as transport:
        transport.setblocking(False)
        transport.bind((options.listen, options.port))
        Server(tun, transport, options.key_file.read_bytes()).start()
        zone = dict(entry.split("=") for entry in options.name)
        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: NameServer(zone), (inner[0], lookup.PORT))
        await loop.create_datagram_endpoint(Witness, (options.witness, options.clear_port))
        async with await asyncio.start_server(sink, inner, options.sink_port):
            say(f"listens on {options.listen} port {options.port}, is {' and '.join(inner)} in the tunnel")
            await stopping.wait()


def main(arguments: list[str]) -> int:
    """Set the device up, and serve."""
    parser = argparse.ArgumentParser(prog="sample_peer", description=__doc__)
    parser.add_argument("--listen", required=True, help="address on the transit link")
    parser.add_argument("--port", type=int, required=True, help="UDP port")
    parser.add_argument("--key-file", type=Path, required=True, help="32 bytes that both ends hold")
    parser.add_argument("--device", default="server0", help="name of the TUN device")
    parser.add_argument(
        "--address",
        action="append",
        required=True,
        help="own address in the tunnel, with prefix; one per family",
    )
    parser.add_argument("--mtu", type=int, required=True, help="of the TUN device")
    parser.add_argument("--sink-port", type=int, required=True, help="TCP port of the sink")
    parser.add_argument(
        "--witness", required=True, help="address on the transit link for what comes in clear"
    )
    parser.add_argument("--clear-port", type=int, required=True, help="UDP port outside the tunnel")
    parser.add_argument("--name", action="append", default=[], metavar="NAME=ADDRESS", help="what DNS knows")
    options = parser.parse_args(arguments)
    tun = open_tun(options.device)
    for address in options.address:
        run(["ip", "address", "add", address, "dev", options.device, *(["nodad"] if ":" in address else [])])
    run(["ip", "link", "set", options.device, "mtu", str(options.mtu), "up"])
    asyncio.run(serve(options, tun))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
