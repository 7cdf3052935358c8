"""Shows a profile as a QR code, for a phone to scan."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.inert_text import inert
from vpngui.gui.lists.folding import Folding
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


class CodeDialog(QDialog):
    """``code`` is of one pixel a module."""

    def __init__(self, parent: QWidget, title: str, code: QImage) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Profiles", "QR code"))
        head = PlainText(scale=1.3, bold=True, centered=True, lines=2)
        head.setText(inert(title))
        text = PlainText(quiet=True, centered=True, lines=3)
        text.setText(translate("Profiles", "Scan it with the WireGuard app of a phone."))
        close = QPushButton(translate("Profiles", "Close"))
        close.setAccessibleDescription(translate("Profiles", "Takes the code off the screen"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        layout.setSpacing(GRID * 2)
        layout.addWidget(head)
        layout.addWidget(_Code(code), 1)
        layout.addWidget(text)
        layout.addWidget(Folding((QWidget(), 1), (close, 0)))
        self.resize(QSize(GRID * 56, GRID * 70).boundedTo(parent.window().size()))


class _Code(QWidget):
    """Black on white in every theme: scanners want it so."""

    def __init__(self, code: QImage) -> None:
        super().__init__()
        self._code = code
        self.setMinimumSize(code.width(), code.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Profiles", "QR code"))
        self.setAccessibleDescription(translate("Profiles", "The profile with its keys, for a camera"))

    def sizeHint(self) -> QSize:
        return self._code.size() * 4

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        # Whole pixels of the screen a module, or edges blur.
        scale = max(int(min(self.width(), self.height()) * ratio / self._code.width()), 1) / ratio
        side = round(self._code.width() * scale)
        place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, self._code)
