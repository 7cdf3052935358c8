"""What stands where the list would be while there is nothing to list: what is so, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import ServiceState
from vpngui.gui.theme import GRID

START_COMMAND = "systemctl start vpnguid"
_PATIENCE_MS = 1500
"""Milliseconds without an answer of the service after which the person is told that it is waited for."""


class StatusPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(32, emblem=True)
        self._title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        self._text = PlainText(quiet=True, centered=True, lines=6)
        self._command = PlainText(centered=True, lines=1)
        font = self._command.font()
        font.setFamilies(["monospace"])
        self._command.setFont(font)
        self._command.setText(START_COMMAND)
        self._copy = QPushButton(translate("Window", "Copy command"))
        self._copy.setAccessibleDescription(START_COMMAND)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(START_COMMAND))
        self._service: ServiceState | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._say_it_is_slow)
        self._lay_out()
        self.show_service(ServiceState.LOOKING)

    def show_service(self, service: ServiceState) -> None:
        if service is self._service:
            return
        self._service = service
        self._command.setVisible(service is ServiceState.ABSENT)
        self._copy.setVisible(service is ServiceState.ABSENT)
        self._slow.stop()
        match service:
            case ServiceState.LOOKING:
                self._say("", "", "", "")
                self._slow.start()
            case ServiceState.NO_BUS:
                self._say(
                    "service",
                    "error",
                    translate("Window", "The system bus cannot be reached"),
                    translate(
                        "Window",
                        "vpngui talks to its service over it. It tries again by itself; until then it "
                        "neither sees nor changes anything. What the service allowed or blocked stays so.",
                    ),
                )
            case ServiceState.ABSENT:
                self._say(
                    "service",
                    "error",
                    translate("Window", "The VPN service is not running"),
                    translate(
                        "Window",
                        "Until it runs, no application can make a tunnel. vpngui notices by itself when it "
                        "does. Start it as an administrator:",
                    ),
                )
            case ServiceState.PRESENT:
                self._say(
                    "tunnel",
                    "asking",
                    translate("Window", "No tunnels"),
                    translate(
                        "Window",
                        "Connect a profile, or start an application that makes a VPN tunnel. It is "
                        "listed here, and nothing goes through it before you allow that.",
                    ),
                )

    def _say_it_is_slow(self) -> None:
        self._say(
            "service",
            "asking",
            translate("Window", "Waiting for the VPN service"),
            translate("Window", "It was asked what there is, and has not answered yet."),
        )

    def _say(self, icon: str, color: str, title: str, text: str) -> None:
        for widget in (self._picture, self._title, self._text):
            widget.setVisible(bool(title))
        self._picture.show_icon(icon, color)
        self._title.setText(title)
        self._text.setText(text)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(GRID * 54)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID * 2)
        center = Qt.AlignmentFlag.AlignHCenter
        inner.addWidget(self._picture, 0, center)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self._command)
        inner.addWidget(self._copy, 0, center)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 100)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
