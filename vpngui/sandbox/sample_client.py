"""The sample VPN's client: what an application does with `vpngui.vpnsvc`, from init to deinit.

SIGUSR1 has it block everything but the tunnel and its own transport, SIGUSR2 lift that. It ends by
SIGTERM or SIGINT, and then asks for "down" first. Exit status: 0 when it was up and came
down as asked, 1 when something failed, 2 when the person said no.
"""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from vpngui import vpnsvc
from vpngui.sandbox.sample_link import ClientLink, LinkError, Session

LINK_MTU = 1420
"""1500 less what IPv6, UDP and the link itself add."""
_HELLO_TRIES, _HELLO_SECONDS = 10, 0.5
_LONGEST_PACKET = 65535
_BURST = 64
"""Packets taken in one go before the other direction has its turn."""


def say(text: str) -> None:
    """One line of the transcript."""
    print(f"sample: {text}", flush=True)


def shake_hands(transport: socket.socket, psk: bytes) -> Session:
    """The session with the server at the other end of ``transport``; TimeoutError when none answers."""
    link = ClientLink(psk)
    transport.settimeout(_HELLO_SECONDS)
    for _ in range(_HELLO_TRIES):
        transport.send(link.hello())
        try:
            session = link.finish(transport.recv(_LONGEST_PACKET))
        except (TimeoutError, LinkError, ConnectionRefusedError):
            continue
        transport.send(session.seal(b""))  # an empty packet: proves to the server that the key is here
        return session
    raise TimeoutError("the server does not answer, or does not have the same key")


class Pump:
    """Packets between the tunnel and the transport, sealed on the way out and opened on the way in."""

    def __init__(self, handle: vpnsvc.Handle, transport: socket.socket, session: Session) -> None:
        self._handle = handle
        self._transport = transport
        self._session = session
        self.refused = 0

    def start(self) -> None:
        """Pump whenever there is something to pump."""
        self._handle.set_blocking(False)
        self._transport.setblocking(False)
        loop = asyncio.get_running_loop()
        loop.add_reader(self._handle.fileno(), self._out)
        loop.add_reader(self._transport.fileno(), self._in)

    def stop(self) -> None:
        """Leave both alone."""
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._handle.fileno())
        loop.remove_reader(self._transport.fileno())

    def _out(self) -> None:
        for _ in range(_BURST):
            try:
                packet = os.read(self._handle.fileno(), _LONGEST_PACKET)
                self._transport.send(self._session.seal(packet))
            except OSError:  # nothing more to read, the link is down, the server is away: IP may lose packets
                return

    def _in(self) -> None:
        for _ in range(_BURST):
            try:
                packet = self._session.open(self._transport.recv(_LONGEST_PACKET))
                if packet:
                    self._handle.write(packet)
            except (LinkError, vpnsvc.VpnServiceError):  # not from the server, or not a packet for this host
                self.refused += 1
            except OSError:  # nothing more to read, or the server is away for a moment
                return


class Blocker:
    """Blocks everything but what this application needs itself."""

    def __init__(self, handle: vpnsvc.Handle, vpn: list[str], original: list[str]) -> None:
        self._handle = handle
        self._vpn, self._original = vpn, original
        self._running: set[asyncio.Task[None]] = set()

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Block and unblock when the signals say so."""
        loop.add_signal_handler(signal.SIGUSR1, self._spawn, self._block)
        loop.add_signal_handler(signal.SIGUSR2, self._spawn, self._unblock)

    def _spawn(self, work: Callable[[], None]) -> None:
        task = asyncio.ensure_future(self._try(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _try(self, work: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(work)
        except vpnsvc.VpnServiceError as error:
            say(f"failed: {type(error).__name__}: {error}")

    def _block(self) -> None:
        self._handle.block_networks(self._vpn, self._original)
        say(f"blocks everything but {', '.join(self._vpn)} in the tunnel and {', '.join(self._original)}")

    def _unblock(self) -> None:
        self._handle.unblock_networks()
        say("blocks nothing any more")


async def serve(handle: vpnsvc.Handle, transport: socket.socket, session: Session, blocker: Blocker) -> int:
    """Ask, pump while it is up, ask to come down; the exit status."""
    name = handle.get_iface_name()
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    blocker.start(loop)

    say(f"asks for up: {name}")
    result, text = await vpnsvc.launch_app_control_async("up", name)
    say(f"up: {result.name}: {text}")
    if result is not vpnsvc.Result.SUCCEEDED:
        return 2 if result is vpnsvc.Result.CANCELED else 1

    pump = Pump(handle, transport, session)
    pump.start()
    await stopping.wait()
    say(f"asks for down: {name}")
    result, text = await vpnsvc.launch_app_control_async("down", name)
    say(f"down: {result.name}: {text}")
    pump.stop()
    if pump.refused:
        say(f"refused {pump.refused} packets")
    return 0 if result is vpnsvc.Result.SUCCEEDED else 1


def _add_networks(handle: vpnsvc.Handle, routes: list[str], servers: list[str]) -> None:
    for route in routes:
        address, _, prefix = route.partition("/")
        handle.add_route(address, int(prefix))
    for server in servers:
        handle.add_dns_server(server)
    say(f"added routes: {', '.join(routes) or 'none'}; DNS servers: {', '.join(servers) or 'none'}")


def main(arguments: list[str]) -> int:
    """Connect, and stay until asked to end."""
    parser = argparse.ArgumentParser(prog="sample_client", description=__doc__)
    parser.add_argument("--name", default="sample0", help="the wanted interface name")
    parser.add_argument("--session", default="Sample VPN", help="the name that the person sees")
    parser.add_argument("--server", required=True, help="the server's address")
    parser.add_argument("--port", type=int, required=True, help="the server's UDP port")
    parser.add_argument("--key-file", type=Path, required=True, help="32 bytes that both ends hold")
    parser.add_argument(
        "--local",
        action="append",
        required=True,
        help="own address in the tunnel, with prefix; one per family",
    )
    parser.add_argument(
        "--remote", action="append", default=[], help="the server's address in the tunnel; one per family"
    )
    parser.add_argument(
        "--route", action="append", default=[], help="a network behind the server, with prefix"
    )
    parser.add_argument("--dns", action="append", default=[], help="a DNS server behind the server")
    options = parser.parse_args(arguments)

    family = socket.AF_INET6 if ":" in options.server else socket.AF_INET
    try:
        with vpnsvc.init(options.name) as handle, socket.socket(family, socket.SOCK_DGRAM) as transport:
            say(f"has the interface {handle.get_iface_name()}, index {handle.get_iface_index()}")
            handle.protect(transport.fileno())
            say("protected its own socket: that goes around the tunnel")
            transport.connect((options.server, options.port))
            session = shake_hands(transport, options.key_file.read_bytes())
            say(f"authenticated the server {options.server}")
            handle.set_session(options.session)
            handle.set_mtu(LINK_MTU)
            for address in options.local:
                handle.set_local_ip_address(address)
            for address in options.remote:
                handle.set_remote_ip_address(address)
            handle.update_settings()
            say(f"set {' and '.join(options.local)}, MTU {LINK_MTU}")
            _add_networks(handle, options.route, options.dns)
            inside = [str(ipaddress.ip_interface(address).network) for address in options.local]
            blocker = Blocker(handle, [*inside, *options.route], [options.server])
            status = asyncio.run(serve(handle, transport, session, blocker))
        say("deinit: the interface is gone")
    except (vpnsvc.VpnServiceError, OSError) as error:
        say(f"failed: {type(error).__name__}: {error}")
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
