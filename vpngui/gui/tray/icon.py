"""The tray icon and its menu; made when the desktop has a place for it, and taken away with that."""

from __future__ import annotations

import html
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from vpngui.gui import icons
from vpngui.gui.i18n import translate
from vpngui.gui.presenters import numbers
from vpngui.gui.presenters import tunnel as presenter
from vpngui.gui.snapshot import Snapshot, Traffic
from vpngui.gui.tray.lockdown import Lockdown
from vpngui.gui.tray.menu import Kept, TrayMenu, Wishes, entries


class Tray(QObject):
    open_wanted = Signal()
    question_wanted = Signal()
    switch_wanted = Signal(str, bool)
    """A tunnel's path, and whether it is to be connected."""
    profile_wanted = Signal(str, bool)
    """A profile's id, and the same."""
    profiles_wanted = Signal()
    """The page of the profiles."""
    lock_wanted = Signal(bool)
    """Whether everything is to be blocked."""
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._snapshot = Snapshot()
        self._traffic: Mapping[str, Traffic] = {}
        self._lockdown = Lockdown()
        self._kept = Kept()
        self._asking = False
        self._icon: QSystemTrayIcon | None = None
        self._menu: TrayMenu | None = None
        self._picture: tuple[str, bool] | None = None

    @property
    def present(self) -> bool:
        """Whether there is an icon that opens the window."""
        return self._icon is not None

    def set_host(self, present: bool) -> None:
        """The desktop has a place for tray icons, or has none any more."""
        present = present or QSystemTrayIcon.isSystemTrayAvailable()
        if present and self._icon is None:
            # Made anew each time: Qt settles for one kind of tray when the icon is made.
            wishes = Wishes(
                self.question_wanted.emit,
                self.switch_wanted.emit,
                self.profile_wanted.emit,
                self.lock_wanted.emit,
                self.open_wanted.emit,
                self.profiles_wanted.emit,
                self.quit_wanted.emit,
            )
            self._menu = TrayMenu(wishes)
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
            self._icon = self._menu = self._picture = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._show()

    def show_traffic(self, traffic: Mapping[str, Traffic]) -> None:
        """For the tool tip; an empty mapping takes the rates out of it."""
        if traffic != self._traffic:
            self._traffic = traffic
            self._show_tip()

    def show_profiles(self, kept: Kept) -> None:
        self._kept = kept
        self._show()

    def show_lockdown(self, lockdown: Lockdown) -> None:
        self._lockdown = lockdown
        self._show()

    def show_asking(self, asking: bool) -> None:
        """Whether a question waits for its answer."""
        self._asking = asking
        self._show()

    def retranslate(self) -> None:
        if self._menu is not None:
            self._menu.retranslate()
        self._show()

    def notify(self, title: str, text: str) -> bool:
        """Have the desktop show ``text`` for a while, by the icon; whether there is one."""
        if self._icon is None:
            return False
        # Some desktops take a notification's markup for theirs.
        body = html.escape(text, quote=False)
        self._icon.showMessage(html.escape(title, quote=False), body, self._icon.icon())
        return True

    @property
    def state(self) -> presenter.Overall:
        """What the picture says."""
        return presenter.Overall.ASKING if self._asking else presenter.overall(self._snapshot)

    @property
    def tip(self) -> str:
        """What the tool tip says: no words of applications, some desktops take its markup for theirs."""
        parts = ["vpngui", presenter.summary(self._snapshot)]
        if self._snapshot.blocked:
            parts.append(translate("Tray", "traffic is blocked"))
        rates = [traffic.rates for traffic in self._traffic.values()]
        if rates:
            received = numbers.rate(sum(one.rx for one in rates))
            sent = numbers.rate(sum(one.tx for one in rates))
            parts.append(
                translate("Tray", "received {received}, sent {sent}").format(received=received, sent=sent)
            )
        return " – ".join(filter(None, parts))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            (self.question_wanted if self._asking else self.open_wanted).emit()

    def _show(self) -> None:
        if self._icon is None or self._menu is None:
            return
        picture = (self.state.value, self._snapshot.blocked)
        if picture != self._picture:
            # Each new picture is sent to the desktop, in every size.
            self._picture = picture
            self._icon.setIcon(icons.tray_icon(*picture))
        self._menu.show_entries(entries(self._snapshot, self._asking, self._lockdown, self._kept))
        self._show_tip()

    def _show_tip(self) -> None:
        if self._icon is not None and self._icon.toolTip() != self.tip:
            self._icon.setToolTip(self.tip)
