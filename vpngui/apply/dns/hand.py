"""Who writes: this process where it may, else the root helper behind its socket."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from pathlib import Path
from typing import Protocol

from vpngui.apply.dns.request import MAX_MESSAGE, encode_request, result_of
from vpngui.model.errors import IoError
from vpngui.plan.dns import DnsState

_SECONDS = 30.0
"""Programs that resolvconf(8) starts may take their time."""


class Writer(Protocol):
    """One thing that is written, by calls that block."""

    def put(self, state: DnsState) -> None:
        """Write ours for ``state``, which is not empty. Raises IoError; nothing is changed then."""

    def restore(self) -> bool:
        """Take ours away; whether there was anything of ours. Raises IoError."""


class Hand(Protocol):
    """A Writer that does not block."""

    async def put(self, state: DnsState) -> None:
        """As ``Writer.put``."""

    async def restore(self) -> bool:
        """As ``Writer.restore``."""


class InProcess:
    """A writer in a thread of this process."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def put(self, state: DnsState) -> None:
        await asyncio.to_thread(self._writer.put, state)

    async def restore(self) -> bool:
        return await asyncio.to_thread(self._writer.restore)


class Remote:
    """The helper's writer for ``back_end`` ("file" or "resolvconf"), behind its socket at ``address``."""

    def __init__(self, address: Path, back_end: str) -> None:
        self._address = address
        self._back_end = back_end

    async def put(self, state: DnsState) -> None:
        await self._ask(state)

    async def restore(self) -> bool:
        return await self._ask(())

    async def _ask(self, state: DnsState) -> bool:
        loop = asyncio.get_running_loop()
        kind = socket.SOCK_SEQPACKET | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        with contextlib.closing(socket.socket(socket.AF_UNIX, kind)) as helper:
            try:
                async with asyncio.timeout(_SECONDS):
                    await loop.sock_connect(helper, str(self._address))
                    await loop.sock_sendall(helper, encode_request(self._back_end, state))
                    answer = await loop.sock_recv(helper, MAX_MESSAGE)
            except TimeoutError:
                raise IoError(
                    f"the helper behind {self._address} did not answer within {_SECONDS:g} s"
                ) from None
            except (ConnectionResetError, BrokenPipeError):
                answer = b""
            except OSError as error:
                raise IoError(
                    f"the helper behind {self._address} cannot be reached ({error.strerror}); an "
                    "administrator starts it with 'systemctl start vpngui-resolv.socket'"
                ) from error
        try:
            return result_of(json.loads(answer))
        except ValueError as error:
            raise IoError(f"the helper behind {self._address} went away without an answer") from error
