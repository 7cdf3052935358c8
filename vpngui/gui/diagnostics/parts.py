"""What the sections of the page Help hold: findings, facts, and lines to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vpngui.gui.diagnostics.words import Said
from vpngui.gui.i18n import translate
from vpngui.gui.picture import Picture
from vpngui.gui.plain_text import PlainText
from vpngui.gui.theme import GRID
from vpngui.model.findings import Level

_FEWEST = 32
"""Letters of a command that have to be seen at once."""
ICONS = {Level.OK: "verified", Level.NOTE: "information", Level.WRONG: "error"}


def level_word(level: Level) -> str:
    match level:
        case Level.OK:
            return translate("Doctor", "Works")
        case Level.NOTE:
            return translate("Doctor", "Note")
        case Level.WRONG:
            return translate("Doctor", "Does not work")


def fixed_font() -> QFont:
    """The system's for terminals, as large as other text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QGuiApplication.font().pointSizeF())
    return font


class CopyLine(QWidget):
    """One line for a terminal: to select, or to copy by the button."""

    def __init__(self, line: str) -> None:
        super().__init__()
        shown = QLineEdit(line)
        shown.setReadOnly(True)
        shown.setCursorPosition(0)
        shown.setFont(fixed_font())
        shown.setAccessibleName(translate("Help", "Command"))
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setMinimumHeight(GRID * 4)
        copy = QPushButton(translate("Help", "Copy"))
        copy.setMinimumHeight(GRID * 4)
        copy.setAccessibleName(translate("Help", "Copy the command {command}").format(command=line))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(line))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(shown, 1)
        self._layout.addWidget(copy)
        self._copy = copy

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where hardly anything of the line could be seen beside the button, that goes below."""
        super().resizeEvent(event)
        room = self.width() - self._copy.sizeHint().width()
        below = room < self.fontMetrics().averageCharWidth() * _FEWEST
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            leading = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter
            self._layout.setAlignment(self._copy, leading)


class FindingRow(QWidget):
    def __init__(self, said: Said) -> None:
        super().__init__()
        self.level = said.level
        picture = Picture(20, ICONS[said.level])
        text = PlainText(lines=8)
        text.setText(said.text)
        # The picture says it to those who see it.
        text.setAccessibleName(f"{level_word(said.level)}: {said.text}")
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(text)
        if said.todo:
            todo = PlainText(quiet=True, lines=6)
            todo.setText(said.todo)
            words.addWidget(todo)
        if said.command:
            words.addSpacing(GRID // 2)
            words.addWidget(CopyLine(said.command))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        layout.setSpacing(GRID + 4)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)


class FactRow(QWidget):
    """What it is called, and what it is."""

    def __init__(self, name: str, value: str = "") -> None:
        super().__init__()
        self._name = name
        called = PlainText(quiet=True, lines=2)
        called.setText(name)
        self._value = PlainText(lines=4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        layout.setSpacing(GRID * 2)
        layout.addWidget(called, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._value, 3, Qt.AlignmentFlag.AlignTop)
        self.show_value(value)

    def show_value(self, value: str) -> None:
        self._value.setText(value)
        self._value.setAccessibleName(f"{self._name}: {value}")
