"""Small parts of the page: what is wrong, in words; a strip with something to know; an announcement."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vpngui.gui import theme, told
from vpngui.gui.card import Card
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID


def announce(widget: QWidget, text: str) -> None:
    """Have it read to who cannot see it."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def leaves_undo_to_the_page(event: QKeyEvent) -> bool:
    """Whether a field's own undoing is passed over by this: the page undoes, in every field alike."""
    undoes = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    if event.type() is not QEvent.Type.ShortcutOverride or not undoes:
        return False
    event.ignore()
    return True


def scrolling(inside: QWidget) -> QScrollArea:
    """``inside``, as wide as there is room, and as high as it wants to be."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    area.setWidget(inside)
    return area


class ProblemLine(QWidget):
    """Hidden while nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._text = PlainText(lines=5)
        self._picture = Picture(theme.beside_text(self.fontMetrics()), "error")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_problem(self, text: str, icon: str = "error") -> None:
        self._picture.show_icon(icon)
        self._text.setText(text)
        self.setVisible(bool(text))


class Strip(QFrame):
    """Something that the person should know about this page, with what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "information"
        self._picture = Picture(theme.beside_text(self.fontMetrics()))
        self._text = PlainText(lines=4)
        self._deeds: list[QPushButton] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(GRID * 3, GRID + 4, GRID * 3, GRID + 4)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(middle, 1)
        self._layout.addLayout(self._buttons)
        self._buttons.addStretch(1)
        self._shown: tuple[object, ...] = ()
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_message(
        self, icon: str, text: str, actions: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> None:
        """``actions`` are the words on buttons and what these do; an empty text hides the strip."""
        shown = (icon, text, tuple(words for words, _ in actions))
        if shown == self._shown:
            return
        self._shown, self._icon = shown, icon
        self._picture.show_icon(icon)
        self._text.setText(text)
        self.setAccessibleName(text)
        while self._buttons.count() > 1:
            item = self._buttons.takeAt(1)
            if item is not None and (button := item.widget()) is not None:
                button.deleteLater()
        self._deeds = []
        for words, action in actions:
            button = QPushButton(words)
            button.setAccessibleDescription(text)
            button.clicked.connect(action)
            self._deeds.append(button)
            self._buttons.addWidget(button)
        self._place()
        self.setVisible(bool(text))
        self.update()
        if text:
            announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self._picture.sizeHint().width() + GRID * 6 + GRID + 4
        told.place(self._layout, self._text, self._deeds, self.width() - beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        color = theme.accent(self._icon, palette)
        painter.fillRect(self.rect(), theme.mixed(color, palette.color(self.backgroundRole()), 0.12))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(palette))


class Group(Card):
    """Fields that belong together, under a title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self._inside.setSpacing(GRID * 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        heading = PlainText(scale=1.1, bold=True, lines=2)
        heading.setText(title)
        self._inside.addWidget(heading)

    def add(self, widget: QWidget) -> None:
        self._inside.addWidget(widget)
