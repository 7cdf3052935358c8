"""The question before a list that cuts this computer off is put in force."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

_WIDTH = GRID * 58


class CutOffWarning(QDialog):
    """``accepted`` when it is to be put in force all the same; Enter, Escape and closing go back."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading = PlainText(scale=1.3, bold=True, lines=2)
        heading.setText(title)
        body = PlainText(lines=8)
        body.setText(text)
        self.setAccessibleDescription(text)
        back = QPushButton(translate("Lists", "Go back"))
        back.clicked.connect(self.reject)
        back.setDefault(True)
        forward = QPushButton(translate("Lists", "Put in force"))
        forward.setAutoDefault(False)
        forward.clicked.connect(self.accept)
        for button in (back, forward):
            button.setAccessibleDescription(title)
        deeds = QHBoxLayout()
        deeds.setSpacing(GRID)
        deeds.addStretch(1)
        deeds.addWidget(forward)
        deeds.addWidget(back)
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(heading)
        words.addWidget(body)
        top = QHBoxLayout()
        top.setSpacing(GRID * 2)
        top.addWidget(Picture(24, "unverified"), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID * 3)
        layout.addLayout(top)
        layout.addStretch(1)
        layout.addLayout(deeds)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        back.setFocus()
