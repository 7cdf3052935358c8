"""Routes in bulk against ``ip -batch``; what the service costs while somebody looks, and while nobody."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figure import Figure, absolute, paired
from benchmarks.many import ROUTES, TUNNELS
from vpngui.sandbox.process import Process, as_user, python
from vpngui.sandbox.rig import Rig

_ROUNDS = 15
_TABLE = 7599
_SAMPLED_SECONDS = 10
_IDLE_TUNNELS, _IDLE_SECONDS = 3, 20
_SETTLED_SECONDS = 3


def routes_1000(rig: Rig) -> Figure:
    """1,000 routes in one UpdateSettings of a tunnel that is up; against the same by ip(8), turn by turn."""
    batch = "".join(f"route add {network} dev bench0 table {_TABLE} proto 186\n" for network in ROUTES)
    pairs = []
    with _client(rig, "routes") as client, tempfile.NamedTemporaryFile("w") as file:
        file.write(batch)
        file.flush()
        for _ in range(_ROUNDS + 1):
            pairs.append((float(_answer(client, "go")) * 1000, _by_ip(file.name) * 1000))
    return paired("routes_1000", "ms", pairs[1:], at_most=4.0)


def stats_200(rig: Rig, service: Process) -> Figure:
    """The service's processor time while one program has 200 tunnels sampled each second."""
    with _client(rig, "watch", str(TUNNELS)) as client:
        time.sleep(_SETTLED_SECONDS)
        before, then, samples = _busy(service.pid), time.monotonic(), int(_answer(client, "samples"))
        time.sleep(_SAMPLED_SECONDS)
        seconds, spent = time.monotonic() - then, _busy(service.pid) - before
        assert int(_answer(client, "samples")) - samples >= _SAMPLED_SECONDS - 1, "nothing was sampled"
    return absolute("stats_200", "% of a core", 100 * spent / seconds, at_most=1.0)


def idle(rig: Rig, service: Process) -> Figure:
    """How often a minute the service wakes up, with a few tunnels and nobody looking."""
    with _client(rig, "hold", str(_IDLE_TUNNELS)):
        time.sleep(_SETTLED_SECONDS)
        before = switches(service.pid)
        time.sleep(_IDLE_SECONDS)
        count = switches(service.pid) - before
    return absolute("idle", "a minute", count * 60 / _IDLE_SECONDS, at_most=0.0)


@contextmanager
def _client(rig: Rig, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """benchmarks.many as the person; it has said that it is ready."""
    client = subprocess.Popen(
        as_user(rig.uid, python("benchmarks.many", *arguments)),
        env=rig.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with client:
        assert client.stdin and client.stdout
        assert client.stdout.readline() == "ready\n"
        yield client
        client.stdin.close()
        client.wait(30)


def _answer(client: subprocess.Popen[str], question: str) -> str:
    assert client.stdin and client.stdout
    client.stdin.write(f"{question}\n")
    client.stdin.flush()
    return client.stdout.readline()


def _by_ip(batch: str) -> float:
    start = time.perf_counter()
    subprocess.run(["ip", "-batch", batch], check=True)
    seconds = time.perf_counter() - start
    subprocess.run(["ip", "route", "flush", "table", str(_TABLE)], check=True)
    return seconds


def _busy(pid: int) -> float:
    """Seconds on a processor, all threads together (kernel scheduler/sched-stats.rst, schedstat)."""
    return sum(int(file.read_text().split()[0]) for file in _threads(pid, "schedstat")) / 1e9


def switches(pid: int) -> int:
    """How often a thread was switched to (proc_pid_status(5)): each wake-up is one."""
    return sum(
        int(line.split()[1])
        for file in _threads(pid, "status")
        for line in file.read_text().splitlines()
        if "ctxt_switches" in line
    )


def _threads(pid: int, name: str) -> list[Path]:
    return [thread / name for thread in Path(f"/proc/{pid}/task").iterdir()]
