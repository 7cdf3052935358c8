"""What stands where the table would be while there is nothing to list: what is so, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.snapshot import ServiceState
from vpngui.gui.theme import GRID

START_COMMAND = "systemctl start vpnguid"


class StatusPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(32, emblem=True)
        self._title = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        self._text = PlainText(quiet=True, centered=True, lines=4)
        self._command = PlainText(centered=True, lines=1)
        font = self._command.font()
        font.setFamilies(["monospace"])
        self._command.setFont(font)
        self._command.setText(START_COMMAND)
        self._copy = QPushButton(translate("Window", "Copy command"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(START_COMMAND))
        self._service = ServiceState.LOOKING
        column = QWidget()
        column.setFixedWidth(GRID * 54)
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
        middle.addWidget(column)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        self.show_service(ServiceState.LOOKING)

    def show_service(self, service: ServiceState) -> None:
        self._service = service
        missing = service in (ServiceState.ABSENT, ServiceState.NO_BUS)
        for widget in (self._picture, self._title, self._text):
            widget.setVisible(service is not ServiceState.LOOKING)
        self._command.setVisible(missing)
        self._copy.setVisible(missing)
        if missing:
            self._picture.show_icon("service", "error")
            self._title.setText(translate("Window", "The VPN service is not running"))
            self._text.setText(
                translate(
                    "Window", "Until it runs, no application can make a tunnel. Start it as an administrator:"
                )
            )
        else:
            self._picture.show_icon("tunnel", "asking")
            self._title.setText(translate("Window", "No tunnels"))
            self._text.setText(
                translate(
                    "Window",
                    "Start an application that makes a VPN tunnel. It is listed here, and nothing goes "
                    "through it before you allow that.",
                )
            )
