"""Addresses of a name: asked for as every program does, or around a tunnel, at the uplink's own servers."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import os
import re
import socket
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import dns.exception
import dns.flags
import dns.message
import dns.rdatatype

from vpngui.model.errors import IoError
from vpngui.model.networks import IpAddress

_SERVER = re.compile(r"^[ \t]*nameserver[ \t]+(\S+)", re.MULTILINE)
_SYSTEM_SECONDS, _ANSWER_SECONDS = 10.0, 2.0
_OCTETS = 4096
_PORT = 53


async def by_the_system(host: str, seconds: float = _SYSTEM_SECONDS) -> list[IpAddress]:
    """In the order in which they are to be tried (RFC 6724). Raises IoError."""
    literal = as_address(host)
    if literal is not None:
        return [literal]
    try:
        async with asyncio.timeout(seconds):
            found = await _in_its_own_thread(host)
    except (OSError, UnicodeError, TimeoutError) as error:
        raise IoError(f"the name {host} has no address: {str(error) or 'nobody answered in time'}") from None
    return list(dict.fromkeys(ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found))


async def _in_its_own_thread(host: str) -> list[Any]:
    """Nobody can end a lookup, and one that hangs must not keep a thread that others wait for, nor the
    program from its end."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[Any]] = loop.create_future()

    def tell(found: list[Any], error: Exception | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(found)
        else:
            answer.set_exception(error)

    def ask() -> None:
        found: list[Any] = []
        problem: Exception | None = None
        try:
            found = list(socket.getaddrinfo(host, None, type=socket.SOCK_DGRAM))
        except Exception as error:
            problem = error
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(tell, found, problem)

    threading.Thread(target=ask, name="lookup", daemon=True).start()
    return await answer


async def around_a_tunnel(
    host: str, servers: Sequence[IpAddress], mark: int, seconds: float = _ANSWER_SECONDS
) -> list[IpAddress]:
    """The same at ``servers``, by packets with ``mark``, which no tunnel of that mark carries; the first
    server that answers is believed. Families that no route leads to are left out. Raises IoError."""
    literal = as_address(host)
    if literal is not None:
        return [literal]
    for server in servers:
        answers = await asyncio.gather(
            *(_ask(host, kind, server, mark, seconds) for kind in (dns.rdatatype.AAAA, dns.rdatatype.A)),
            return_exceptions=True,
        )
        lists = [one for one in answers if not isinstance(one, BaseException)]
        found = [address for one in lists for address in one if _leads_somewhere(address, mark)]
        if found:
            return found
    raise IoError(f"the name {host} has no address that can be reached; none of the servers knows one")


def as_address(host: str) -> IpAddress | None:
    """The address that ``host`` is, None when it is a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def uplink_servers(files: Iterable[Path], but: Iterable[IpAddress] = ()) -> list[IpAddress]:
    """The servers that resolv.conf(5) files name, in order, each once; loopback's stubs and those of a tunnel
    (``but``) are left out. Files that are not there are passed over. Reads files."""
    left_out, found = set(but), dict[IpAddress, None]()
    for path in files:
        try:
            text = path.read_text(errors="replace")
        except OSError:
            continue
        for word in _SERVER.findall(text):
            address = as_address(word.partition("%")[0])
            if address is not None and not address.is_loopback and address not in left_out:
                found[address] = None
    return list(found)


async def _ask(
    host: str, kind: dns.rdatatype.RdataType, server: IpAddress, mark: int, seconds: float
) -> list[IpAddress]:
    try:
        question = dns.message.make_query(host, kind)
        async with asyncio.timeout(seconds):
            answer = dns.message.from_wire(await _exchanged(question.to_wire(), server, mark))
    except (OSError, TimeoutError, dns.exception.DNSException) as error:
        raise IoError(f"{server} does not answer for {host}: {error}") from None
    if answer.id != question.id or not answer.flags & dns.flags.QR:
        raise IoError(f"{server} answers something else than was asked")
    # What it is called otherwise (CNAME) comes in the same answer, with the addresses.
    return [
        ipaddress.ip_address(record.address)
        for group in answer.answer
        if group.rdtype == kind
        for record in group
    ]


async def _exchanged(question: bytes, server: IpAddress, mark: int) -> bytes:
    loop = asyncio.get_running_loop()
    family = socket.AF_INET6 if server.version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC) as asking:
        _mark(asking, mark)
        await loop.sock_connect(asking, (str(server), _PORT))
        await loop.sock_sendall(asking, question)
        return await loop.sock_recv(asking, _OCTETS)


def _leads_somewhere(address: IpAddress, mark: int) -> bool:
    """Whether a route leads there; nothing is sent."""
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as trial:
        try:
            _mark(trial, mark)
            trial.connect((str(address), _PORT))
        except OSError:
            return False
    return True


def _mark(asking: socket.socket, mark: int) -> None:
    if mark:
        asking.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)


UPLINK_FILES = (
    Path("/run/systemd/resolve/resolv.conf"),
    Path("/run/NetworkManager/no-stub-resolv.conf"),
    Path(os.sep, "etc", "resolv.conf"),
)
"""Where the servers of the uplinks stand, whoever keeps them."""
