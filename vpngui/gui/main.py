"""Starts the Qt app: the window first, then all that talks to others, on one loop for Qt and asyncio."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from vpngui.contract import names
from vpngui.gui import icons
from vpngui.gui.look import Look
from vpngui.gui.main_window import MainWindow
from vpngui.gui.options import Options
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.restart import replace_process

_PAINT_MS = 500
"""Milliseconds that the first picture of the window may take before the start goes on without it."""


def main(options: Options) -> int:
    """The exit status: 1 where there is no screen to show anything on."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        print("vpngui: there is no screen here; start it in a desktop session", file=sys.stderr)
        return 1
    application = QApplication(sys.argv[:1])
    application.setApplicationName("vpngui")
    application.setDesktopFileName(icons.APP_ICON)
    application.setWindowIcon(icons.app_icon())
    application.setQuitOnLastWindowClosed(False)
    preferences = Preferences.load()
    Look(application, preferences)
    window = MainWindow()
    window.fit_screen()
    if options.returning is not None:
        window.resize(options.returning.width, options.returning.height)
        window.open_page(options.returning.page)
    if not options.hidden and _is_first():
        _show(window)
    # Only now: reading the libraries of the buses takes as long as all of the above.
    from vpngui.gui.running import run

    try:
        ended = run(application, window, options, preferences)
    finally:
        preferences.close()
    if ended.again is not None:
        replace_process(ended.again)
    return ended.status


def _is_first() -> bool:
    """Whether the app's name is free; who really gets it is settled when it is taken."""
    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and not bus.interface().isServiceRegistered(names.APP_NAME).value()


def _show(window: MainWindow) -> None:
    """Return when the window has been painted."""
    painting = QEventLoop()
    window.painted.connect(painting.quit)
    QTimer.singleShot(_PAINT_MS, painting.quit)
    window.show()
    painting.exec()
    window.painted.disconnect(painting.quit)
