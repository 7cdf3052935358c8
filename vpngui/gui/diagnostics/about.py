"""What this program is, whose, and under which conditions."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

import vpngui
from vpngui.gui import icons
from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

LICENCE_URL = "https://www.apache.org/licenses/LICENSE-2.0"
_ICON = 48


class About(QWidget):
    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(_ICON))
        picture.setFixedSize(_ICON, _ICON)
        name = PlainText(scale=1.2, bold=True, lines=1)
        name.setText(translate("Help", "vpngui {version}").format(version=vpngui.__version__))
        words = PlainText(lines=4)
        words.setText(
            translate("Help", "Applications ask for VPN tunnels, and you decide. Whatever you decide holds.")
        )
        terms = PlainText(quiet=True, lines=6)
        terms.setText(
            translate(
                "Help",
                "Free software by the vpngui contributors, under the Apache License 2.0. It comes without "
                "any warranty. The windows are made with Qt {version}, under the GNU LGPL 3.",
            ).format(version=qVersion())
        )
        licence = QPushButton(translate("Help", "Read the licence"))
        licence.setToolTip(LICENCE_URL)
        licence.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(LICENCE_URL)))
        qt = QPushButton(translate("Help", "About Qt"))
        qt.setAccessibleDescription(translate("Help", "What draws this window, and its licence"))
        qt.clicked.connect(QApplication.aboutQt)
        buttons = Flow()
        for button in (licence, qt):
            button.setMinimumHeight(GRID * 4)
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(name)
        column.addWidget(words)
        column.addWidget(terms)
        column.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID * 2)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
