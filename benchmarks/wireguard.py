"""A profile of the person's against wg-quick(8) with the same file and the same WireGuard, turn by turn.

The server is the real program on another host; a handshake is seen in what the client's own WireGuard says.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figure import Figure, absolute, paired
from tests.netns import wireguard_server
from vpngui.apply.wireguard import uapi
from vpngui.profiles.keys import new_private_key, public_key_of
from vpngui.sandbox.hosts import Transit, peer_host
from vpngui.sandbox.process import Process, as_user, python, run
from vpngui.sandbox.rig import Rig

_ROUNDS, _TRANSFERS, _FLAPS = 15, 9, 20
_APART = 1.5
_OURS, _THEIRS = "wgours0", "wgtheirs0"
_SOCKETS = Path("/var/run/wireguard")
_PORT = 7600
_OCTETS = 64 << 20
_SINK = """
import socket, sys
with socket.create_server((sys.argv[1], int(sys.argv[2]))) as listening:
    print("listening", flush=True)
    while True:
        with listening.accept()[0] as one:
            while one.recv(1 << 18):
                pass
            one.sendall(b"all")
"""
"""Takes what comes, and says when it has all of it."""


def setup(rig: Rig) -> list[Figure]:
    """``wg_up``: from the file to the first handshake, ours as far as the service has told it. ``wg_down``:
    until nothing is left of it."""
    with _scene(rig) as scene:
        rounds = [
            [way(what) for way in (scene.ours, scene.by_wg_quick) for what in ("up", "down")]
            for _ in range(_ROUNDS + 1)
        ][1:]
    return [
        paired("wg_up", "ms", [(up, theirs) for up, _, theirs, _ in rounds], at_most=0.8),
        paired("wg_down", "ms", [(down, theirs) for _, down, _, theirs in rounds], at_most=0.8),
    ]


def throughput(rig: Rig) -> Figure:
    """TCP through the tunnel, in megabits a second."""
    with _scene(rig) as scene, scene.sink():
        pairs = []
        for _ in range(_TRANSFERS):
            found = []
            for switch in (scene.ours, scene.by_wg_quick):
                switch("up")
                found.append(_transfer())
                switch("down")
            pairs.append((found[0], found[1]))
    return paired("wg_throughput", "Mbit/s", pairs, at_least=0.97)


def reconnect(rig: Rig) -> Figure:
    """From the link's return to the handshake, as the service tells it; the 95th percentile."""
    with _scene(rig) as scene:
        scene.ours("up")
        taken = sorted(scene.flapped() for _ in range(_FLAPS))
        scene.ours("down")
    return absolute("wg_reconnect", "s", statistics.quantiles(taken, n=20)[-1], at_most=2.0)


class _Scene:
    """A server, a file for it, and both ways of using that file. Times are in milliseconds."""

    def __init__(self, transit: Transit, file: Path, told: subprocess.Popen[str]) -> None:
        self._transit = transit
        self._file = file
        self._told = told

    def ours(self, what: str) -> float:
        return self._say(what) * 1000

    def by_wg_quick(self, what: str) -> float:
        begun = time.perf_counter()
        subprocess.run(["wg-quick", what, str(self._file)], check=True, capture_output=True)
        if what == "up":
            _await_handshake(_THEIRS)
        return (time.perf_counter() - begun) * 1000

    def flapped(self) -> float:
        """Seconds from the link's return to the handshake after it."""
        time.sleep(_APART)  # a link that is down for a moment only may not be missed at all
        run(["ip", "link", "set", self._transit.link, "down"])
        self._say("lost")
        begun = time.perf_counter()
        run(["ip", "link", "set", self._transit.link, "up"])
        self._say("back")
        return time.perf_counter() - begun

    @contextmanager
    def sink(self) -> Iterator[None]:
        command = self._transit.on_peer([sys.executable, "-c", _SINK, wireguard_server.INSIDE, str(_PORT)])
        with Process("sink", command, logs=self._file.parent, environment=dict(os.environ)) as sink:
            sink.wait_for("^listening$", 10)
            yield

    def _say(self, what: str) -> float:
        """What the client says how long that took, in seconds."""
        assert self._told.stdin and self._told.stdout
        self._told.stdin.write(f"{what}\n")
        self._told.stdin.flush()
        return float(self._told.stdout.readline())


@contextmanager
def _scene(rig: Rig) -> Iterator[_Scene]:
    mine, servers = new_private_key(), new_private_key()
    with tempfile.TemporaryDirectory() as folder, peer_host(Transit()) as transit:
        place = Path(folder)
        place.chmod(0o755)
        file = place / f"{_THEIRS}.conf"
        file.write_text(
            f"[Interface]\nPrivateKey = {mine}\nAddress = 10.9.0.2/24, 2001:db8:9::2/64\n"
            f"[Peer]\nPublicKey = {public_key_of(servers)}\nAllowedIPs = 0.0.0.0/0, ::/0\n"
            f"Endpoint = {transit.far}:{wireguard_server.PORT}\nPersistentKeepalive = 25\n"
        )
        with wireguard_server.server(transit, place, servers, public_key_of(mine)):
            client = subprocess.Popen(
                as_user(rig.uid, python("benchmarks.wireguard_client", _OURS)),
                env={**rig.environment(), "BENCH_CONFIGURATION": file.read_text()},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            try:
                yield _Scene(transit, file, client)
            finally:
                assert client.stdin
                client.stdin.close()
                client.wait(10)


def _await_handshake(link: str) -> None:
    """Asks the program itself, which costs a fraction of what starting wg(8) does."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with socket.socket(socket.AF_UNIX) as asking:
            asking.connect(str(_SOCKETS / f"{link}.sock"))
            asking.sendall(uapi.GET.encode())
            said = b""
            while not said.endswith(b"\n\n"):
                said += asking.recv(1 << 16)
        if any(peer.handshake for peer in uapi.status(said.decode()).peers):
            return
        time.sleep(0.001)
    raise TimeoutError(f"{link} shook no hands")


def _transfer() -> float:
    """Megabits a second."""
    chunk = os.urandom(1 << 18)
    with socket.create_connection((wireguard_server.INSIDE, _PORT), 10) as sending:
        begun = time.perf_counter()
        for _ in range(_OCTETS // len(chunk)):
            sending.sendall(chunk)
        sending.shutdown(socket.SHUT_WR)
        sending.recv(3)
        return _OCTETS * 8 / 1e6 / (time.perf_counter() - begun)
