"""``vpngui-resolv``: the one who writes resolv.conf(5) and runs resolvconf(8), as root, for the service.

The service itself may not write below /etc. systemd starts this at the first connection to its socket, and
it ends when nobody asked for a while. It answers the service's user and root only, takes name servers,
search domains and which of two programs' ways to use, and nothing else; a wrong word changes nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import pwd
import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from vpngui.apply.dns.hand import Writer
from vpngui.apply.dns.opening import writer
from vpngui.apply.dns.probe import Places, probe_files
from vpngui.apply.dns.request import MAX_MESSAGE, answer, decode_request, refusal
from vpngui.model.errors import InvalidParameter, IoError, VpnServiceError
from vpngui.plan.dns import DnsState

log = logging.getLogger(__name__)

_FIRST_FD = 3
"""Where the service manager leaves the listening socket (sd_listen_fds(3))."""
_CREDENTIALS = struct.Struct("=iII")
"""struct ucred of unix(7): pid, uid, gid."""
_CONNECTIONS = 32
_REQUEST_SECONDS = 5.0


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0 when nobody asks any more, 1 when there is no socket, or no such user."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    if os.environ.get("LISTEN_PID") != str(os.getpid()) or os.environ.get("LISTEN_FDS") != "1":
        log.error("this program is started by the service manager, for vpngui-resolv.socket")
        return 1
    try:
        allowed = frozenset({0, pwd.getpwnam(options.user).pw_uid})
    except KeyError:
        log.error("there is no user %s", options.user)
        return 1
    places = Places(options.resolv_conf, options.state, resolvconf=options.resolvconf)
    with socket.socket(fileno=_FIRST_FD) as listener:
        listener.setblocking(False)
        helper = Helper(listener, allowed, lambda back_end: _writer(back_end, places), options.idle)
        asyncio.run(helper.run())
    return 0


def _parser() -> argparse.ArgumentParser:
    here = Places()
    parser = argparse.ArgumentParser(prog="vpngui-resolv", description="Writes resolv.conf for vpnguid.")
    parser.add_argument("--user", default="vpngui", help="who may ask, besides root (default vpngui)")
    parser.add_argument("--resolv-conf", type=Path, default=here.resolv_conf, metavar="PATH")
    parser.add_argument("--state", type=Path, default=here.state, metavar="FOLDER", help="keeps the original")
    parser.add_argument("--idle", type=float, default=60.0, metavar="SECONDS", help="end after (default 60)")
    parser.add_argument("--resolvconf", type=Path, default=here.resolvconf, metavar="PROGRAM")
    return parser


def _writer(back_end: str, places: Places) -> Writer:
    return writer(back_end, places, probe_files(places))


class Helper:
    """Answers each connection to ``listener`` once; those that do not ask keep nobody waiting."""

    def __init__(
        self,
        listener: socket.socket,
        allowed: frozenset[int],
        writer_of: Callable[[str], Writer],
        idle: float,
    ) -> None:
        self._idle = idle
        self._listener = listener
        self._allowed = allowed
        self._writer_of = writer_of
        self._turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until nobody connects for ``idle`` seconds and nobody is being served."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                async with asyncio.timeout(self._idle):
                    peer, _ = await loop.sock_accept(self._listener)
            except TimeoutError:
                if not self._tasks:
                    return
                continue
            uid = _uid(peer)
            if uid not in self._allowed or len(self._tasks) >= _CONNECTIONS:
                log.warning("user %s is refused", uid)
                peer.close()
                continue
            task = loop.create_task(self._serve(peer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, peer: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        with contextlib.closing(peer), contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(_REQUEST_SECONDS):
                message = await loop.sock_recv(peer, MAX_MESSAGE + 1)
            if message:
                said = await self._answer(message)
                async with asyncio.timeout(_REQUEST_SECONDS):
                    await loop.sock_sendall(peer, said)

    async def _answer(self, message: bytes) -> bytes:
        try:
            if len(message) > MAX_MESSAGE:
                raise InvalidParameter(f"a request has {MAX_MESSAGE} octets at the most")
            back_end, state = decode_request(message)
            async with self._turn:
                return answer(await asyncio.to_thread(self._do, back_end, state))
        except VpnServiceError as error:
            return refusal(error)
        except Exception:
            log.exception("internal error")
            return refusal(IoError("the helper failed; its log says why (journalctl -u vpngui-resolv)"))

    def _do(self, back_end: str, state: DnsState) -> bool:
        hand = self._writer_of(back_end)
        if not state:
            return hand.restore()
        hand.put(state)
        return True


def _uid(peer: socket.socket) -> int:
    """The user who connected, by the kernel (SO_PEERCRED)."""
    data = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return int(_CREDENTIALS.unpack(data)[1])


if __name__ == "__main__":
    sys.exit(main())
