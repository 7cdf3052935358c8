"""Addresses of a name, asked for as every program does, and which servers the uplinks have."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import os
import re
import socket
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vpngui.model.errors import IoError
from vpngui.model.networks import IpAddress

_SERVER = re.compile(r"^[ \t]*nameserver[ \t]+(\S+)", re.MULTILINE)
_SYSTEM_SECONDS = 10.0


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


UPLINK_FILES = (
    Path("/run/systemd/resolve/resolv.conf"),
    Path("/run/NetworkManager/no-stub-resolv.conf"),
    Path(os.sep, "etc", "resolv.conf"),
)
"""Where the servers of the uplinks stand, whoever keeps them."""
