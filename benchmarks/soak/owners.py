"""Applications that can be killed: each is a process of its own, with its own connection to the bus.

``python -m benchmarks.soak.owners SOCKET BUS`` makes one for each connection to SOCKET, by fork: it costs
a few milliseconds. A connection begins with the uid; then each line is a call, and each gets an answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from dbus_fast import Variant

from tests.bus.peer import Peer, peer
from vpngui.model.errors import VpnServiceError
from vpngui.sandbox.process import Process, python
from vpngui.sandbox.rig import Rig

_LINE = 1 << 20


class Owners:
    """Makes owners on the machine of a rig."""

    def __init__(self, rig: Rig) -> None:
        self._socket = rig.home(0) / "owners"
        self._nursery: Process = rig.start(
            "owners", python("benchmarks.soak.owners", str(self._socket), rig.system_bus), uid=0
        )
        self._nursery.wait_for("^ready$", 20)

    async def one(self, uid: int) -> Owner:
        """A new application of the person, on the bus."""
        reader, writer = await asyncio.open_unix_connection(self._socket, limit=_LINE)
        writer.write(f"{uid}\n".encode())
        return Owner(reader, writer, int(await reader.readline()))


class Owner:
    """An application while it lives: it keeps the file descriptors of its tunnels open."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pid: int) -> None:
        self.pid = pid
        self._reader, self._writer = reader, writer

    async def __aenter__(self) -> Owner:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.leave()

    async def create(self, name: str) -> str:
        """The object path of a new tunnel."""
        return str(await self._call({"create": name}))

    async def update(self, path: str, **settings: Sequence[Any]) -> None:
        """Settings as pairs of signature and value."""
        await self._call({"update": settings, "path": path})

    async def tunnel(self, path: str, member: str, signature: str = "", *body: Any) -> None:
        """Any method of Tunnel1 that gives nothing."""
        await self._call({"member": member, "path": path, "signature": signature, "body": body})

    def die(self) -> None:
        """SIGKILL. Only ``leave`` may follow."""
        os.kill(self.pid, signal.SIGKILL)

    async def leave(self) -> None:
        """End, politely if it still lives; its process is gone then."""
        self._writer.write_eof()
        with contextlib.suppress(ConnectionError):  # it died with a call unread
            await self._reader.read()
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    async def _call(self, what: dict[str, Any]) -> Any:
        self._writer.write(json.dumps(what).encode() + b"\n")
        answer = json.loads(await self._reader.readline())
        if "error" in answer:
            kinds = {kind.__name__: kind for kind in VpnServiceError.__subclasses__()}
            raise kinds[answer["error"]](answer["text"])
        return answer["result"]


async def _live(connection: socket.socket, bus: str, uid: int) -> None:
    reader, writer = await asyncio.open_connection(sock=connection, limit=_LINE)
    async with peer(bus, uid) as own:
        writer.write(f"{os.getpid()}\n".encode())
        while line := await reader.readline():
            try:
                answer = {"result": await _carry_out(own, json.loads(line))}
            except VpnServiceError as error:
                kind = next(kind for kind in type(error).__mro__ if VpnServiceError in kind.__bases__)
                answer = {"error": kind.__name__, "text": str(error)}
            writer.write(json.dumps(answer).encode() + b"\n")


async def _carry_out(own: Peer, what: dict[str, Any]) -> Any:
    if "create" in what:
        path, *_ = await own.create(what["create"])
        return path
    if "update" in what:
        settings = {key: Variant(signature, value) for key, (signature, value) in what["update"].items()}
        return await own.update(what["path"], **settings)
    return await own.tunnel(what["path"], what["member"], what["signature"], *what["body"])


def _child(connection: socket.socket, bus: str) -> int:
    """The exit status."""
    try:
        uid = int(connection.makefile("rb", buffering=0).readline())
        if uid != os.geteuid():
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        asyncio.run(_live(connection, bus, uid))
    except Exception:
        traceback.print_exc()
        return 1
    return 0


def main(path: str, bus: str) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(64)
    print("ready", flush=True)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            connection.setblocking(True)
            os._exit(_child(connection, bus))
        connection.close()


if __name__ == "__main__":
    main(str(Path(sys.argv[1])), sys.argv[2])
