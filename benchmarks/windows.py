"""The app's window and prompt against the barest Qt windows, on the same screen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from statistics import quantiles

from benchmarks.figure import Figure, paired
from vpngui import vpnsvc
from vpngui.contract import names
from vpngui.sandbox.client import Client
from vpngui.sandbox.process import Process, as_user, python
from vpngui.sandbox.rig import Rig

_STARTS = 7
_PROMPTS = 30
_PROGRAM = "benchmarks.painted"


def window(rig: Rig) -> list[Figure]:
    """From process start to the first painted main window, and what is resident a second later."""
    starts, sizes = [], []
    for turn in range(_STARTS + 1):
        ours, reference = _start(rig, "app", turn), _start(rig, "bare", turn)
        starts.append((ours[0] * 1000, reference[0] * 1000))
        sizes.append((ours[1] / 1024, reference[1] / 1024))
    return [
        paired("window_start", "ms", starts[1:], at_most=1.8),
        paired("window_memory", "MiB", sizes[1:], at_most=1.6),
    ]


def prompt_latency(rig: Rig) -> Figure:
    """From LaunchRequest to the painted prompt, against an empty dialog from nothing to painted; both p95."""
    app = rig.start("hidden", python(_PROGRAM, "hidden"))
    with Client(rig.session_bus) as client:
        client.wait_for_owner(names.APP_NAME, 20)
    time.sleep(1.5)  # what the app does when it has nothing else to do
    asking = subprocess.run(
        as_user(rig.uid, python("benchmarks.windows", str(_PROMPTS))),
        env=rig.environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    ours = _delays([float(line) for line in asking.split()], _times("painted", app))
    app.stop()
    plain = rig.start("dialogs", python(_PROGRAM, "dialogs"))
    plain.wait(60)
    reference = _delays(_times("asked", plain), _times("painted", plain))
    return paired("prompt_latency", "ms", [(_p95(ours) * 1000, _p95(reference) * 1000)], at_most=3.0)


def _start(rig: Rig, what: str, turn: int) -> tuple[float, float]:
    before = time.monotonic()
    program = rig.start(f"{what}-{turn}", python(_PROGRAM, what))
    painted = float(program.wait_for(r"^painted (\S+)$", 20).group(1)) - before
    resident = float(program.wait_for(r"^resident (\d+)$", 20).group(1))
    program.stop()
    return painted, resident


def _times(word: str, program: Process) -> list[float]:
    return [float(found) for found in re.findall(rf"^{word} (\S+)$", program.output(), re.MULTILINE)]


def _delays(asked: list[float], painted: list[float]) -> list[float]:
    """For each moment of asking, how long until the next painting; the first, a cold one, is left out."""
    delays = [min(moment for moment in painted if moment > start) - start for start in asked]
    return delays[1:]


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def main(count: int) -> None:
    """The asking application: says when it asked, and withdraws before it asks again."""
    with vpnsvc.init("bench0") as tunnel:
        tunnel.set_session("Measured")
        tunnel.set_local_ip_address("10.9.0.2/24")
        tunnel.update_settings()
        data = {names.KEY_TYPE: "up", names.KEY_NAME: tunnel.get_iface_name()}
        with Client(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as client:
            for _ in range(count):
                print(time.monotonic(), flush=True)
                [request] = client.call(
                    names.APP_NAME,
                    names.APP_PATH,
                    names.APP_CONTROL,
                    "LaunchRequest",
                    "sa{ss}a{sv}",
                    [names.OPERATION, data, {}],
                )
                time.sleep(0.4)
                client.call(names.APP_NAME, request, names.REQUEST, "Close")
                time.sleep(0.1)


if __name__ == "__main__":
    main(int(sys.argv[1]))
