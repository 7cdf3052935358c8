"""The app while it runs: how soon a change is on the screen, and what it costs while nobody looks."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import quantiles

from benchmarks.figure import Figure, absolute
from benchmarks.network import switches
from vpngui import vpnsvc
from vpngui.contract import names
from vpngui.contract.bus import CALL_TIMEOUT
from vpngui.sandbox.client import Client
from vpngui.sandbox.process import as_user, python
from vpngui.sandbox.rig import Rig

_TUNNELS = 500
_CHANGES = 60
_PAUSE = 0.1
_SETTLED_SECONDS = 4.0
_HIDDEN_SECONDS = 30


def state_to_paint(rig: Rig) -> Figure:
    """From the owner's call that changes a tunnel to the repainted row, among 500 tunnels; p95.

    The service's part is in it: the change is announced by PropertiesChanged before the call returns.
    """
    with told(rig, "benchmarks.app", str(_TUNNELS)) as owner:
        app = rig.start("states", python("benchmarks.painted", "rows"))
        app.wait_for(r"^row .*", 60)
        time.sleep(_SETTLED_SECONDS)
        changed = dict(_answer(owner).split() for _ in range(_CHANGES))
        time.sleep(1)
        painted = {title: float(when) for title, when in re.findall(r"^row (\S+) (\S+)$", app.output(), re.M)}
        app.stop()
    delays = [painted[title] - float(when) for title, when in changed.items() if title in painted]
    assert len(delays) == _CHANGES, f"{len(delays)} of {_CHANGES} changes were painted"
    return absolute("state_to_paint", "ms", quantiles(delays, n=20)[-1] * 1000, at_most=100.0)


def hidden_wakeups(rig: Rig) -> Figure:
    """How often a minute the app wakes up by itself while its window is hidden and one tunnel is up.

    Measured half a minute after the start: until then the time limits of the calls that it made run out.
    """
    with told(rig, "benchmarks.many", "hold", "1"):
        app = rig.start("hidden-app", python("benchmarks.painted", "hidden"))
        with Client(rig.session_bus) as client:
            client.wait_for_owner(names.APP_NAME, 20)
        time.sleep(CALL_TIMEOUT + _SETTLED_SECONDS)
        before = switches(app.pid)
        time.sleep(_HIDDEN_SECONDS)
        count = switches(app.pid) - before
        app.stop()
    return absolute("hidden_wakeups", "a minute", count * 60 / _HIDDEN_SECONDS, at_most=0.0)


@contextmanager
def told(rig: Rig, module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A program as the person that has said that it is ready, and answers each line."""
    program = subprocess.Popen(
        as_user(rig.uid, python(module, *arguments)),
        env=rig.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None and program.stdout is not None
    try:
        assert program.stdout.readline() == "ready\n"
        yield program
    finally:
        program.stdin.close()
        program.wait(60)
        program.stdout.close()


def _answer(program: subprocess.Popen[str]) -> str:
    assert program.stdin is not None and program.stdout is not None
    program.stdin.write("go\n")
    program.stdin.flush()
    return program.stdout.readline()


def main(count: int) -> None:
    """The owner of ``count`` tunnels: with each line it renames the second one, and says to what and when."""
    tunnels = [vpnsvc.init("bench0") for _ in range(count)]
    tunnels[1].set_local_ip_address("10.9.0.2/24")
    print("ready", flush=True)
    for number, _ in enumerate(sys.stdin):
        time.sleep(_PAUSE)
        title = f"change-{number}"
        tunnels[1].set_session(title)
        before = time.monotonic()
        tunnels[1].update_settings()
        print(title, before, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
