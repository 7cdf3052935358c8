"""The tray icon and its menu; made when the desktop has a place for it, and taken away with that."""

from __future__ import annotations

import html
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from vpngui.gui import icons
from vpngui.gui.i18n import translate
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.snapshot import Snapshot
from vpngui.model.tunnel_state import TunnelState


class Tray(QObject):
    open_wanted = Signal()
    question_wanted = Signal()
    disconnect_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._snapshot = Snapshot()
        self._asking = False
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def present(self) -> bool:
        """Whether there is an icon that opens the window."""
        return self._icon is not None

    def set_host(self, present: bool) -> None:
        """The desktop has a place for tray icons, or has none any more."""
        present = present or QSystemTrayIcon.isSystemTrayAvailable()
        if present and self._icon is None:
            # Made anew each time: Qt settles for one kind of tray when the icon is made.
            self._menu = QMenu()
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activated)
            self._show()
            self._icon.show()
        elif not present:
            self.close()

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = self._menu = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._show()

    def show_asking(self, asking: bool) -> None:
        """Whether a question waits for its answer."""
        self._asking = asking
        self._show()

    def notify(self, text: str) -> None:
        """Have the desktop show ``text`` for a while; nothing happens without an icon."""
        if self._icon is not None:
            # Some desktops take a notification's markup for theirs.
            self._icon.showMessage("vpngui", html.escape(text, quote=False), self._icon.icon())

    @property
    def state(self) -> presenter.Overall:
        """What the picture says."""
        return presenter.Overall.ASKING if self._asking else presenter.overall(self._snapshot)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            (self.question_wanted if self._asking else self.open_wanted).emit()

    def _show(self) -> None:
        if self._icon is None or self._menu is None:
            return
        self._icon.setIcon(icons.tray_icon(self.state))
        summary = presenter.summary(self._snapshot)
        # No words of applications here: some desktops take a tool tip's markup for theirs.
        self._icon.setToolTip(f"vpngui – {summary}" if summary else "vpngui")
        self._fill(self._menu)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        if self._asking:
            menu.addAction(translate("Tray", "Answer the question…"), self.question_wanted.emit)
            menu.addSeparator()
        for tunnel in self._snapshot.tunnels:
            word = presenter.state_word(tunnel.state)
            label = translate("Tray", "{name}: {state}").format(name=tunnel.name, state=word)
            if tunnel.state is TunnelState.UP:
                below = menu.addMenu(label)
                below.addAction(
                    translate("Tray", "Disconnect"), partial(self.disconnect_wanted.emit, tunnel.path)
                )
            else:
                menu.addAction(label, self.open_wanted.emit)
        if self._snapshot.tunnels:
            menu.addSeparator()
        menu.addAction(translate("Tray", "Open vpngui"), self.open_wanted.emit)
        menu.addAction(translate("Tray", "Quit"), self.quit_wanted.emit)
