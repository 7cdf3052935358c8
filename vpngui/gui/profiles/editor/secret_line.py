"""A line for a key: masked until it is shown, and never in a list of what was copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit

_HINT = "x-kde-passwordManagerHint"
"""What desktops' lists of copied texts look for: with "secret" they keep nothing (freedesktop.org clipboard
conventions, followed by Klipper, GPaste and CopyQ)."""


class SecretLine(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.reveal(False)

    def reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self.echoMode() is QLineEdit.EchoMode.Normal
        if shown and event.matches(QKeySequence.StandardKey.Copy):
            copy_secret(self.selectedText())
        elif shown and event.matches(QKeySequence.StandardKey.Cut) and not self.isReadOnly():
            copy_secret(self.selectedText())
            self.insert("")
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Qt puts what was marked with the pointer where a middle click finds it, and every program too.
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)


def copy_secret(text: str) -> None:
    """Put it into the clipboard so that nothing remembers it. An empty text leaves the clipboard alone."""
    if text:
        data = QMimeData()
        data.setText(text)
        data.setData(_HINT, b"secret")
        QGuiApplication.clipboard().setMimeData(data)
