"""A day of samples at one a second: how large the history's file is, and how long the graph takes to draw it.

Prints bytes and the 95th percentile in milliseconds; a program of its own, for the application object is one.
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles

from benchmarks.figure import Figure, absolute

_SECONDS = 86400
_ROUNDS, _REDRAWS = 5, 100
"""The round counts that other programs disturbed least."""
_MOST_BYTES, _MOST_MS = 4e6, 16.0


def day_of_samples() -> list[Figure]:
    words = [sys.executable, "-m", "benchmarks.traffic_day"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=300)
    size, redraw = map(float, done.stdout.split())
    return [
        absolute("day_of_samples", "MB", size / 1e6, at_most=_MOST_BYTES / 1e6),
        absolute("day_redraw", "ms", redraw, at_most=_MOST_MS),
    ]


async def measure(folder: Path) -> float:
    """A day into a file in ``folder``; then the redraws of all of it, with a new sample each time."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from vpngui.gui.context import Context
    from vpngui.gui.history.clock import Clock
    from vpngui.gui.history.history import History
    from vpngui.gui.preferences.store import Preferences
    from vpngui.gui.profiles.shelf import Shelf
    from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot, Tunnel
    from vpngui.gui.tasks import Tasks
    from vpngui.gui.traffic.page import TrafficPage
    from vpngui.model.statistics import Counters, Sample
    from vpngui.model.tunnel_state import TunnelState

    begin, moment = time.time() - _SECONDS, 0.0
    clock = Clock(lambda: moment, lambda: moment, lambda: begin + moment)
    history = History(folder / "history.sqlite", lambda problem: sys.exit(str(problem)), clock)
    await history.start()
    tunnel = Tunnel("/t/1", "corp0", session="Corp")
    history.follow(Snapshot(ServiceState.PRESENT, AgentState.REGISTERED, tunnels=(tunnel,)))
    up = Tunnel("/t/1", "corp0", session="Corp", state=TunnelState.UP, since=int(begin))
    history.follow(Snapshot(ServiceState.PRESENT, AgentState.REGISTERED, tunnels=(up,)))
    draw = random.Random(1)  # noqa: S311 - the same day again
    rx = tx = 0

    def sample() -> None:
        nonlocal moment, rx, tx
        moment += 1
        rx += draw.randrange(12_500_000)
        tx += draw.randrange(1_250_000)
        history.sampled({"/t/1": Sample(moment, Counters(rx_bytes=rx, tx_bytes=tx))})

    for _ in range(_SECONDS):
        sample()
        if history._writing is not None:
            await history._writing
    tasks = Tasks()
    context = Context(
        None,  # type: ignore[arg-type]  # nothing is asked of the service
        lambda work, name: tasks.spawn(work, name) and None,
        Preferences(),
        lambda key, subject: None,
        sys.exit,
        history=history,
        profiles=Shelf(),
        connector=None,  # type: ignore[arg-type]  # nothing is connected
        networks=None,  # type: ignore[arg-type]  # nobody asks where this computer is
    )
    page = TrafficPage(context)
    page.resize(1320, 800)
    page.show()
    page.set_watched(True)
    while tasks._running:
        await asyncio.gather(*tasks._running)
    page._picker.choose(_SECONDS, page._picker.choice)
    QApplication.processEvents()
    rounds = []
    for _ in range(_ROUNDS):
        taken = []
        for _ in range(_REDRAWS):
            start = time.perf_counter()
            sample()  # it is drawn at once, and painted
            for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
                QApplication.sendPostedEvents(None, kind.value)
            taken.append((time.perf_counter() - start) * 1000)
            await asyncio.sleep(0)
        rounds.append(quantiles(taken, n=20)[-1])
    page.set_watched(False)
    await history.close()
    return min(rounds)


def main() -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    from qasync import QEventLoop

    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as folder:
        redraw = loop.run_until_complete(measure(Path(folder)))
        print(sum(path.stat().st_size for path in Path(folder).iterdir()), redraw, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
