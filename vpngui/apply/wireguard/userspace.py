"""WireGuard by a program: wireguard-go behind a TUN device that stays the service's own.

The program gets the device as an open file and the one capability that marking its packets takes. When it
dies, the link and its routes stay, so what was to go through the tunnel goes nowhere until it runs again.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import logging
import os
import socket
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from vpngui.apply.tun import TunDevice
from vpngui.apply.wireguard import uapi
from vpngui.apply.wireguard.engine import Ended, EngineKind
from vpngui.model.errors import IoError
from vpngui.model.wireguard import Device, DeviceStatus, EndpointAddress

log = logging.getLogger(__name__)

SOCKETS = Path("/var/run/wireguard")
"""Where wireguard-go listens: its own constant."""
_START_SECONDS = 5.0
_END_SECONDS = 2.0
_ANSWER_SECONDS = 5.0
_MOST_OCTETS = 64 << 20
"""Of an answer: it lists every network of every peer."""
_SIOCSIFMTU = 0x8922
_IFREQ = struct.Struct("16si20x")
_LOOK_SECONDS = (0.002, 0.1)
"""Between two looks for the socket of a program that is starting: the first pause, and the longest."""


class UserspaceEngine:
    """``device`` is a TUN device as the program's version expects it (``tun_flags``); it is closed with the
    engine."""

    kind = EngineKind.USERSPACE

    def __init__(self, device: TunDevice, program: str, ended: Ended) -> None:
        self.name, self.index = device.name, device.index
        self._device = device
        self._program = program
        self._ended = ended
        self._child: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None

    async def start(self, device: Device, mtu: int) -> None:
        if self._child is None:
            await self._run()
        try:
            # It has set the MTU that it would have.
            await asyncio.to_thread(_set_mtu, self.name, mtu)
            uapi.check_answer(await self._ask(uapi.whole(device)))
        except IoError:
            await self.stop()
            raise

    async def move(self, endpoints: Iterable[tuple[str, EndpointAddress]]) -> None:
        uapi.check_answer(await self._ask(uapi.endpoints(endpoints)))

    async def quiet(self, keepalives: Mapping[str, int]) -> None:
        uapi.check_answer(await self._ask(uapi.keepalives(keepalives.items())))

    async def status(self) -> DeviceStatus:
        return uapi.status(await self._ask(uapi.GET))

    async def stop(self) -> None:
        child, self._child = self._child, None
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
            self._watch = None
        if child is not None:
            await _end(child)
            # It takes its socket away itself, unless it was killed.
            with contextlib.suppress(OSError):
                await asyncio.to_thread(os.unlink, self._socket)

    async def close(self) -> None:
        await self.stop()
        if self._device.fd >= 0:
            fd = self._device.fd
            self._device = TunDevice(-1, self.name, self.index)
            await asyncio.to_thread(os.close, fd)

    @property
    def pid(self) -> int:
        """Of the program, 0 while it does not run."""
        return self._child.pid if self._child is not None else 0

    @property
    def _socket(self) -> Path:
        return SOCKETS / f"{self.name}.sock"

    async def _run(self) -> None:
        await asyncio.to_thread(self._make_way)
        environment = {
            "PATH": os.defpath,
            "WG_TUN_FD": str(self._device.fd),
            "WG_PROCESS_FOREGROUND": "1",
            "LOG_LEVEL": "error",
        }
        try:
            child = await asyncio.create_subprocess_exec(
                *confined([self._program, "--foreground", self.name]),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
                env=environment,
                pass_fds=[self._device.fd],
            )
        except OSError as error:
            raise IoError(f"{self._program} cannot be started: {error.strerror}") from error
        said: list[str] = []
        reading = asyncio.ensure_future(_listen(child.stderr, said))
        try:
            await asyncio.wait_for(self._until_listening(child), _START_SECONDS)
        except (IoError, TimeoutError):
            await _end(child)
            await reading
            why = said[-1] if said else "it said nothing"
            raise IoError(f"{self._program} did not start: {why}") from None
        self._child = child
        self._watch = asyncio.ensure_future(self._until_ended(child, reading, said))

    def _make_way(self) -> None:
        """A socket that a program left which was killed would be taken for the new one's."""
        with contextlib.suppress(OSError):
            SOCKETS.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):
            self._socket.unlink()

    async def _until_listening(self, child: asyncio.subprocess.Process) -> None:
        pause, longest = _LOOK_SECONDS
        while not await asyncio.to_thread(_listens, self._socket):
            if child.returncode is not None:
                raise IoError("it ended")
            await asyncio.sleep(pause)
            pause = min(pause * 2, longest)

    async def _until_ended(
        self, child: asyncio.subprocess.Process, reading: asyncio.Future[None], said: list[str]
    ) -> None:
        status = await child.wait()
        await reading
        with contextlib.suppress(OSError):
            await asyncio.to_thread(os.unlink, self._socket)  # before there can be another of that name
        self._child = self._watch = None
        self._ended(said[-1] if said else f"{self._program} ended with status {status}")

    async def _ask(self, question: str) -> str:
        if self._child is None:
            raise IoError(f"WireGuard of {self.name} does not run")
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                reader, writer = await asyncio.open_unix_connection(self._socket, limit=_MOST_OCTETS)
                try:
                    writer.write(question.encode())
                    await writer.drain()
                    return (await reader.readuntil(b"\n\n")).decode()
                finally:
                    # A program that is stopped reads nothing more, and nobody waits for it.
                    writer.transport.abort()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            raise IoError(
                f"WireGuard of {self.name} does not answer: {str(error) or 'it took too long'}"
            ) from error


def _set_mtu(name: str, mtu: int) -> None:
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as any_socket:
            fcntl.ioctl(any_socket, _SIOCSIFMTU, _IFREQ.pack(name.encode(), mtu))
    except OSError as error:
        raise IoError(f"the MTU of {name} cannot be set: {error.strerror}") from error


def confined(command: list[str]) -> list[str]:
    """``command`` with CAP_NET_ADMIN (SO_MARK, the link's MTU) and no way to more; it ends with us."""
    sets = "-all,+net_admin"
    kept = [f"--inh-caps={sets}", f"--ambient-caps={sets}"]
    if os.geteuid() == 0:
        kept.append(f"--bounding-set={sets}")  # root's programs would have all again
    return ["setpriv", "--no-new-privs", "--pdeathsig=KILL", *kept, "--", *command]


def tun_flags(version: str) -> int:
    """The flags of linux/if_tun.h that a wireguard-go of this version wants on a device it is handed.

    Before 2023 it reads and writes the four octets of packet information; since then it does not, and moves
    many packets at once where there is a virtio header.
    """
    no_information, virtio_header = 0x1000, 0x4000
    date = version.rpartition(".")[2]
    return 0 if date.isdigit() and int(date) < 20230223 else no_information | virtio_header


def _listens(path: Path) -> bool:
    """Whether it can be talked to; that the socket is there comes a moment before that."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


async def _listen(stream: asyncio.StreamReader | None, said: list[str]) -> None:
    """Keep the last lines, and log them: at this level it only speaks of what goes wrong."""
    while stream is not None and (line := await stream.readline()):
        text = line.decode(errors="replace").strip()
        log.warning("wireguard-go: %s", text)
        said[:] = [*said[-3:], text]


async def _end(child: asyncio.subprocess.Process) -> None:
    if child.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            child.terminate()
        try:
            await asyncio.wait_for(child.wait(), _END_SECONDS)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
            await child.wait()
