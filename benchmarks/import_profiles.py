"""A thousand configurations dropped into the window: how long until they are kept and listed, and the longest
turn of the window's loop meanwhile.

Prints seconds and milliseconds; a program of its own, for the application object is one.
"""

from __future__ import annotations

import asyncio
import base64
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, absolute
from benchmarks.turn import LIMIT

_COUNT, _ROUNDS = 1000, 3
"""The round counts that other programs disturbed least."""
_MOST_SECONDS = 1.0
_PATIENCE = 120.0


def wg_import_1000() -> list[Figure]:
    words = [sys.executable, "-m", "benchmarks.import_profiles"]
    rounds = []
    for _ in range(_ROUNDS):
        with tempfile.TemporaryDirectory() as home:
            # No session bus, no keyring: nobody is asked to unlock one while this is measured.
            own = {"XDG_CONFIG_HOME": home, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/none"}
            environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
            done = subprocess.run(
                words, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=2 * _PATIENCE
            )
        seconds, turn = map(float, done.stdout.split())
        rounds.append((seconds, turn))
    return [
        absolute("wg_import_1000", "s", min(seconds for seconds, _ in rounds), at_most=_MOST_SECONDS),
        absolute("wg_import_turn", "ms", min(turn for _, turn in rounds), at_most=LIMIT),
    ]


def _configurations(folder: Path) -> None:
    """As a provider gives them: everything goes through, one server each."""
    for number in range(_COUNT):
        keys = (base64.b64encode(number.to_bytes(4) * 8).decode(), base64.b64encode(bytes([7]) * 32).decode())
        (folder / f"server-{number:04}.conf").write_text(
            f"[Interface]\nPrivateKey = {keys[0]}\nDNS = 10.64.0.1\n"
            f"Address = 10.64.0.2/32, 2001:db8:64::2/128\n"
            f"[Peer]\nPublicKey = {keys[1]}\nAllowedIPs = 0.0.0.0/0, ::/0\n"
            f"Endpoint = server-{number:04}.example:51820\n"
        )


async def _measure(folder: Path) -> tuple[float, float]:
    from PySide6.QtCore import QMimeData, QUrl

    from benchmarks.tracer import Tracer
    from vpngui.gui.context import Context
    from vpngui.gui.history.history import History
    from vpngui.gui.main_window import MainWindow
    from vpngui.gui.preferences.store import Preferences
    from vpngui.gui.profiles.connector import Connector
    from vpngui.gui.profiles.page import ProfilesPage
    from vpngui.gui.profiles.shelf import Shelf
    from vpngui.gui.profiles.view import ProfilesView
    from vpngui.gui.snapshot import AgentState, ServiceState, Snapshot
    from vpngui.gui.tasks import Tasks

    tasks, shelf = Tasks(), Shelf()
    window = MainWindow()
    nobody = None  # nothing is asked of the service
    window.attach(
        Context(
            nobody,  # type: ignore[arg-type]
            lambda work, name: tasks.spawn(work, name) and None,
            Preferences(),
            window.open_page,
            sys.exit,
            history=History(None, lambda problem: None),
            networks=nobody,  # type: ignore[arg-type]
            profiles=shelf,
            connector=Connector(nobody, shelf, nobody, lambda: None, sys.exit),  # type: ignore[arg-type]
        )
    )
    window.show_snapshot(Snapshot(ServiceState.PRESENT, AgentState.REGISTERED))
    window.show()
    tracer = Tracer()
    with tracer.part("opening"):
        window.open_page("profiles")
        while not isinstance(window.page, ProfilesPage):  # noqa: ASYNC110 - others bring it about
            await asyncio.sleep(0.01)
        await tracer.settle(0.3)
    (view,) = window.page.findChildren(ProfilesView)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    with tracer.part("import"):
        begun = time.perf_counter()
        window.page._arrivals.take(data)
        async with asyncio.timeout(_PATIENCE):
            while view.model().rowCount() < _COUNT:  # noqa: ASYNC110 - others bring it about
                await asyncio.sleep(0.002)
        seconds = time.perf_counter() - begun
        await tracer.settle(0.3)
    worst = tracer.worst["import"].ms
    tracer.close()
    await tasks.close()
    await shelf.close()
    return seconds, worst


def main() -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    from qasync import QEventLoop

    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as folder:
        _configurations(Path(folder))
        print(*loop.run_until_complete(_measure(Path(folder))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
