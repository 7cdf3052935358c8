"""A program under measurement that says when its windows were painted, in monotonic seconds.

``app`` is the real one with its window, ``hidden`` the real one in the tray; ``rows`` is the real one that
says when which row of its list was painted; ``bare`` is a main window with an empty table, ``dialogs`` shows
an empty dialog again and again.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTableWidget, QWidget

_SETTLE_MS = 1500
_PAUSE_MS = 150
_DIALOGS = 30


class Watcher(QObject):
    """Prints the first painting of each window of one class after it was shown, and the memory later."""

    def __init__(self, kind: type[QWidget]) -> None:
        super().__init__()
        self._kind = kind
        self._shown: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, self._kind):
            if event.type() == QEvent.Type.Show:
                self._shown.add(id(watched))
            elif event.type() == QEvent.Type.Paint and id(watched) in self._shown:
                self._shown.discard(id(watched))
                print(f"painted {time.monotonic()}", flush=True)
                QTimer.singleShot(_SETTLE_MS, lambda: print(f"resident {resident()}", flush=True))
        return False


class Watched(QApplication):
    """The application object, watched from its first event."""

    kind: type[QWidget] = QMainWindow

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._watcher = Watcher(self.kind)
        self.installEventFilter(self._watcher)


def resident() -> int:
    """Kilobytes of memory that are resident (proc_pid_status(5), VmRSS)."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))


def bare() -> int:
    application = Watched(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(0, 6))
    window.resize(1056, 500)
    window.show()
    return int(application.exec())


def dialogs() -> int:
    """Each dialog is made when it is needed, as an application without further ado would."""
    Watched.kind = QDialog
    application = Watched(sys.argv[:1])
    kept: list[QDialog] = []

    def another() -> None:
        if len(kept) == _DIALOGS:
            application.quit()
            return
        print(f"asked {time.monotonic()}", flush=True)
        dialog = QDialog()
        kept.append(dialog)
        dialog.resize(480, 470)
        dialog.show()
        QTimer.singleShot(_PAUSE_MS, dialog.hide)
        QTimer.singleShot(2 * _PAUSE_MS, another)

    QTimer.singleShot(2 * _PAUSE_MS, another)
    return int(application.exec())


def _watch_rows() -> None:
    """Print each title when it is painted first, once the painting of the row is done."""
    from vpngui.gui.connections.delegate import TunnelDelegate

    paint, seen = TunnelDelegate.paint, set()

    def watched(delegate: TunnelDelegate, painter: object, option: object, index: QModelIndex) -> None:
        paint(delegate, painter, option, index)  # type: ignore[arg-type]
        title = str(index.data()).strip("\u2068\u2069")
        if title not in seen:
            seen.add(title)
            print(f"row {title} {time.monotonic()}", flush=True)

    TunnelDelegate.paint = watched  # type: ignore[method-assign,assignment]


def main(what: str) -> int:
    if what == "bare":
        return bare()
    if what == "dialogs":
        return dialogs()
    if what == "hidden":
        Watched.kind = QDialog
    if what == "rows":
        _watch_rows()
    # Only here: the bare programs are to start without a line of ours.
    import vpngui.gui.main
    from vpngui.gui.options import Options

    vpngui.gui.main.QApplication = Watched  # type: ignore[misc]
    return vpngui.gui.main.main(Options(hidden=what == "hidden"))


if __name__ == "__main__":
    status = main(sys.argv[1])
    sys.stdout.flush()
    os._exit(status)
