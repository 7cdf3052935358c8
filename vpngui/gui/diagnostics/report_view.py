"""The report on the page: written when the person wants it, read before it is copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.diagnostics.parts import fixed_font
from vpngui.gui.flow import Flow
from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class ReportView(QWidget):
    """``write`` is called for a new report, which comes by ``show_report``."""

    def __init__(self, write: Callable[[], None]) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(translate("Help", "Report"))
        self._text.setFont(fixed_font())
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(GRID * 32)
        self._write = QPushButton(translate("Help", "Write report"))
        self._write.setMinimumHeight(GRID * 4)
        self._write.setAccessibleDescription(translate("Help", "Collect what others need to help you"))
        self._write.clicked.connect(lambda: write())
        self._copy = QPushButton(translate("Help", "Copy report"))
        self._copy.setMinimumHeight(GRID * 4)
        self._copy.setAccessibleDescription(translate("Help", "To paste it where you ask for help"))
        self._copy.clicked.connect(self._copied)
        self._said = PlainText(quiet=True, lines=2)
        buttons = Flow()
        buttons.addWidget(self._write)
        buttons.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        layout.addWidget(self._said)
        self.outdate()

    def outdate(self) -> None:
        """What it told is not so any more."""
        self._text.clear()
        self._text.hide()
        self._copy.hide()
        self._say("")

    def show_report(self, text: str) -> None:
        self._text.setPlainText(text)
        self._text.show()
        self._copy.show()
        self._say("")

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._say(translate("Help", "Copied"))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
