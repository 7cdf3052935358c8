"""A line in the page: what came of something, or what has to be decided, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from vpngui.gui import icons, theme, told
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID

Action = tuple[str, Callable[[], None]]


class Message(QFrame):
    """Hidden until ``show_message``."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "information"
        self._picture = Picture(20)
        self._text = PlainText(lines=4)
        self._deeds: list[QPushButton] = []
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setFixedSize(GRID * 4, GRID * 4)
        self._close.setIconSize(QSize(16, 16))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(translate("Lists", "Dismiss"))
        self._close.setToolTip(translate("Lists", "Dismiss"))
        self._close.clicked.connect(self.hide)
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(GRID)
        self._words.addLayout(told.centred(self._text), 1)
        self._words.addWidget(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def show_message(self, icon: str, text: str, *actions: Action, closable: bool = True) -> None:
        self._icon = icon
        self._picture.show_icon(icon)
        self._text.setText(text)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._deeds = []
        for words, action in actions:
            button = QPushButton(words)
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _, run=action: run())
            self._deeds.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._buttons.setVisible(bool(actions))
        self._close.setVisible(closable)
        color = self.palette().color(QPalette.ColorRole.WindowText)
        self._close.setIcon(QIcon(icons.pixmap("close", 16, color, self.devicePixelRatioF())))
        self.setAccessibleName(text)
        self._place()
        self.show()
        # Nobody asked for it, so assistive technology would not come by.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self._picture.sizeHint().width() + self._close.width() + GRID * 3 + 2 * (GRID + 4)
        told.place(self._words, self._text, self._deeds, self.width() - beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        color = theme.accent(self._icon, palette)
        painter.setBrush(theme.mixed(color, palette.color(QPalette.ColorRole.Base), 0.12))
        painter.drawRoundedRect(self.rect(), GRID // 2, GRID // 2)
