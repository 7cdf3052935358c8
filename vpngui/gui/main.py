"""Starts the Qt app on one loop for Qt and asyncio."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from vpngui.gui import icons
from vpngui.gui.app import App, Options
from vpngui.gui.session_bus import SessionBus
from vpngui.model.errors import IpcFailed

log = logging.getLogger(__name__)


def main(options: Options) -> int:
    """The exit status."""
    logging.basicConfig(level=logging.WARNING, format="vpngui: %(message)s")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("vpngui")
    application.setDesktopFileName(icons.APP_ICON)
    application.setWindowIcon(icons.app_icon())
    application.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    try:
        return int(loop.run_until_complete(_run(App(options))))
    finally:
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
