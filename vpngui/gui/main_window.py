"""The main window: the list of tunnels, or what to do while there is none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from vpngui.gui.banner import Banner
from vpngui.gui.card import Rule
from vpngui.gui.header import Header
from vpngui.gui.i18n import translate
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.snapshot import AgentState, Snapshot, Traffic
from vpngui.gui.status_page import StatusPage
from vpngui.gui.theme import GRID
from vpngui.gui.tunnels_model import TunnelsModel
from vpngui.gui.tunnels_view import TunnelsView

_MAX_NOTICES = 8
"""More than these nobody dismisses one by one."""


class MainWindow(QMainWindow):
    """``keeps_tray``: whether a tray icon is left to open the window again once it is closed."""

    painted = Signal()
    disconnect_wanted = Signal(str)
    register_wanted = Signal()
    question_wanted = Signal()
    watched = Signal(bool)
    """Whether somebody can see the window now."""

    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keeps_tray = False
        self._snapshot = Snapshot()
        self._asking = False
        self._stale = False
        self._failure = ""
        self._notices: list[str] = []
        self._model: TunnelsModel | None = None
        self.setWindowTitle("vpngui")
        self.setMinimumSize(GRID * 60, GRID * 40)
        self.resize(GRID * 132, GRID * 60)
        self._header = Header(self.quit_wanted.emit)
        self._banner = Banner()
        self._pages = QStackedWidget()
        self._pages.setBackgroundRole(QPalette.ColorRole.Base)
        self._pages.setAutoFillBackground(True)
        self._status = StatusPage()
        self._pages.addWidget(self._status)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(Rule())
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(inside)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._refresh()

    def _refresh(self) -> None:
        """A window that nobody sees waits: when a question comes, the prompt is what counts."""
        self._stale = not self.is_watched
        if self._stale:
            return
        snapshot = self._snapshot
        # Where there is nothing to count, the page below says all of it.
        self._header.show_summary(presenter.summary(snapshot) if snapshot.tunnels else "")
        self._status.show_service(snapshot.service)
        if snapshot.tunnels:
            self._table().show_snapshot(snapshot)
        elif self._model is not None:
            self._model.show_snapshot(snapshot)
        self._pages.setCurrentIndex(1 if snapshot.tunnels else 0)
        self._show_banner()

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        if self._model is not None:
            self._model.show_traffic(traffic)

    def show_asking(self, asking: bool) -> None:
        """Whether a question waits for its answer."""
        self._asking = asking
        self._refresh()

    def show_failure(self, text: str) -> None:
        """Something that the person wanted did not work; an empty text takes it back."""
        self._failure = text
        self._refresh()

    def show_notice(self, text: str) -> bool:
        """Something happened that nobody asked for; it stays until it is dismissed, the latest on top.

        Whether it says anything that was not there already.
        """
        new = text not in self._notices
        self._notices = [*(other for other in self._notices if other != text), text][-_MAX_NOTICES:]
        self._refresh()
        return new

    def _dismiss_notice(self) -> None:
        self._notices = self._notices[:-1]
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.keeps_tray:
            super().closeEvent(event)
            return
        # Without a tray a hidden window could not be found again: it goes to the task bar instead.
        event.ignore()
        self.showMinimized()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_watched()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_watched()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._tell_watched()

    @property
    def is_watched(self) -> bool:
        """Whether somebody can see the window now."""
        return self.isVisible() and not self.isMinimized()

    def _tell_watched(self) -> None:
        if self._stale:
            self._refresh()
        self.watched.emit(self.is_watched)

    def _table(self) -> TunnelsModel:
        """Made when the first tunnel comes."""
        if self._model is None:
            self._model = TunnelsModel()
            view = TunnelsView(self._model)
            view.disconnect_wanted.connect(self.disconnect_wanted)
            self._pages.addWidget(view)
        return self._model

    def _show_banner(self) -> None:
        """One message at a time: what went wrong just now, what waits, what happened, what hinders."""
        if self._failure:
            self._banner.show_message(
                "error", self._failure, translate("Window", "Dismiss"), lambda: self.show_failure("")
            )
        elif self._asking:
            self._banner.show_message(
                "asking",
                translate("Window", "An application asks for your permission."),
                translate("Window", "Show question"),
                self.question_wanted.emit,
            )
        elif self._notices:
            self._banner.show_message(
                "information", self._notices[-1], translate("Window", "Dismiss"), self._dismiss_notice
            )
        elif self._snapshot.agent is AgentState.REFUSED:
            text = translate(
                "Window", "Applications cannot ask you for permission here, so none can connect: {reason}"
            )
            self._banner.show_message(
                "error",
                text.format(reason=self._snapshot.agent_text),
                translate("Window", "Try again"),
                self.register_wanted.emit,
            )
        elif broken := presenter.broken(self._snapshot):
            self._banner.show_message("error", broken)
        else:
            self._banner.hide()
