"""What stands in the place of the form while there is no tunnel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import ServiceState
from vpngui.gui.theme import GRID


class Empty(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(32, emblem=True)
        self._title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        self._text = PlainText(quiet=True, centered=True, lines=4)
        column = QWidget()
        column.setMaximumWidth(GRID * 54)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 2)
        inner.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 8)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        self.show_service(ServiceState.LOOKING)

    def show_service(self, service: ServiceState) -> None:
        """Nothing is said of a service that is still looked for."""
        for widget in (self._picture, self._title, self._text):
            widget.setVisible(service is not ServiceState.LOOKING)
        if service in (ServiceState.ABSENT, ServiceState.NO_BUS):
            self._picture.show_icon("service", "error")
            self._title.setText(translate("Settings", "The VPN service is not running"))
            self._text.setText(
                translate("Settings", "The settings of tunnels are its own. The page Connections says more.")
            )
        else:
            self._picture.show_icon("page-settings", "asking")
            self._title.setText(translate("Settings", "No tunnels"))
            self._text.setText(
                translate(
                    "Settings",
                    "Start an application that makes a VPN tunnel. What it has set up can be seen and "
                    "changed here.",
                )
            )
