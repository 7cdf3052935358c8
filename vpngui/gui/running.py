"""Runs the app until it is over."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from vpngui.gui.app import App
from vpngui.gui.collector import Collector
from vpngui.gui.main_window import MainWindow
from vpngui.gui.options import Options
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.session_bus import SessionBus
from vpngui.model.errors import IpcFailed


@dataclass(frozen=True, slots=True)
class Ended:
    """``again`` is the command that the person wants in its place."""

    status: int
    again: Sequence[str] | None


log = logging.getLogger(__name__)


def run(application: QApplication, window: MainWindow, options: Options, preferences: Preferences) -> Ended:
    """How it ended."""
    logging.basicConfig(level=logging.WARNING, format="vpngui: %(message)s")
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    collector = Collector()
    try:
        app = App(options, window, preferences)
        status = int(loop.run_until_complete(_run(app)))
        return Ended(status, app.again)
    finally:
        collector.close()
        loop.close()
        asyncio.set_event_loop(None)


async def _run(app: App) -> int:
    try:
        session = await SessionBus.open()
    except IpcFailed as error:
        log.error(
            "%s; vpngui asks on behalf of the applications of a session, so start it inside one "
            "(or: dbus-run-session vpngui)",
            error,
        )
        return 1
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, app.quit)
    return await app.run(session)
