"""Questions for names around a tunnel: at the uplink's own servers, by sockets a filter can tell apart."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self, cast

import dns.exception
import dns.message
import dns.rdatatype

from vpngui.model.errors import IoError
from vpngui.model.networks import IpAddress
from vpngui.observe.lookup import as_address

PORT = 53
_ANSWER_SECONDS = 2.0
_KINDS = dns.rdatatype.AAAA, dns.rdatatype.A


@dataclass(frozen=True, slots=True)
class Way:
    """UDP from this computer's port ``own`` to ``server`` and back."""

    server: IpAddress
    own: int


class Around:
    """One socket with ``mark`` for each server that a route leads to, made before anything is sent: no tunnel
    of that mark carries what goes by them. To be used with ``async with``."""

    def __init__(self, servers: Sequence[IpAddress], mark: int) -> None:
        self._mark = mark
        self._sockets: list[tuple[Way, socket.socket]] = []
        for server in servers:
            opened = _opened(server, mark)
            if opened is not None:
                self._sockets.append((Way(server, opened.getsockname()[1]), opened))
        self._asked: list[tuple[IpAddress, _Answers]] = []

    @property
    def ways(self) -> tuple[Way, ...]:
        """What has to pass a filter for this, and no more."""
        return tuple(way for way, _ in self._sockets)

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        for way, opened in self._sockets:
            _, answers = await loop.create_datagram_endpoint(_Answers, sock=opened)
            self._asked.append((way.server, answers))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for _, answers in self._asked:
            answers.close()
        for _, opened in self._sockets:
            opened.close()

    async def addresses(self, host: str, seconds: float = _ANSWER_SECONDS) -> list[IpAddress]:
        """The first server that answers is believed, and has so many seconds. Families that no route leads to
        are left out. Raises IoError."""
        literal = as_address(host)
        if literal is not None:
            return [literal]
        for _, answers in self._asked:
            both = await asyncio.gather(
                *(answers.ask(host, kind, seconds) for kind in _KINDS), return_exceptions=True
            )
            lists = [one for one in both if not isinstance(one, BaseException)]
            found = [address for one in lists for address in one if _leads_somewhere(address, self._mark)]
            if found:
                return found
        raise IoError(f"the name {host} has no address that can be reached; none of the servers knows one")


class _Answers(asyncio.DatagramProtocol):
    """Questions to one server by one socket, and its answers by their numbers."""

    def __init__(self) -> None:
        self._open: dict[int, tuple[dns.message.Message, asyncio.Future[dns.message.Message]]] = {}
        self._transport: asyncio.DatagramTransport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, _: object) -> None:
        """What answers no question as it was asked is as if it had not come: anybody may have sent it."""
        with contextlib.suppress(dns.exception.DNSException):
            answer = dns.message.from_wire(data)
            question, waiting = self._open.get(answer.id, (None, None))
            if question is not None and waiting is not None and question.is_response(answer):
                self._open.pop(answer.id)
                waiting.set_result(answer)

    def error_received(self, error: Exception) -> None:
        for _, waiting in self._open.values():
            if not waiting.done():
                waiting.set_exception(error)
        self._open.clear()

    async def ask(self, host: str, kind: dns.rdatatype.RdataType, seconds: float) -> list[IpAddress]:
        waiting: asyncio.Future[dns.message.Message] = asyncio.get_running_loop().create_future()
        try:
            question = dns.message.make_query(host, kind)
            while question.id in self._open:
                question = dns.message.make_query(host, kind)
            self._open[question.id] = question, waiting
            self._transport.sendto(question.to_wire())
            async with asyncio.timeout(seconds):
                answer = await waiting
        except (OSError, TimeoutError, dns.exception.DNSException) as error:
            raise IoError(f"no answer for {host}: {error}") from None
        finally:
            self._open = {number: one for number, one in self._open.items() if one[1] is not waiting}
        # What it is called otherwise (CNAME) comes in the same answer, with the addresses.
        return [
            ipaddress.ip_address(record.address)
            for group in answer.answer
            if group.rdtype == kind
            for record in group
        ]

    def close(self) -> None:
        self._transport.abort()


def _opened(server: IpAddress, mark: int) -> socket.socket | None:
    """A socket that hears of this server only; None where no route leads there. Nothing is sent."""
    family = socket.AF_INET6 if server.version == 6 else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
    try:
        if mark:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)
        opened.connect((str(server), PORT))
    except OSError:
        opened.close()
        return None
    return opened


def _leads_somewhere(address: IpAddress, mark: int) -> bool:
    """Whether a route leads there."""
    trial = _opened(address, mark)
    if trial is not None:
        trial.close()
    return trial is not None
