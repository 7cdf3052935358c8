"""A field of several lines: comments, as a person writes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings.labels import Labels
from vpngui.gui.settings.parts import ProblemLine, leaves_undo_to_the_page
from vpngui.gui.theme import GRID

_LINES = 3
_LONGEST = 4096
"""Characters."""


class NotesField(QWidget):
    """``edited`` has the text and a key that is the same for what is typed in one go."""

    edited = Signal(str, str)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._turn = 0
        self.text = QPlainTextEdit()
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(labels.name)
        self.text.textChanged.connect(self._typed)
        self.text.installEventFilter(self)
        self._problem = ProblemLine()
        name = PlainText(lines=2)
        name.setText(labels.name)
        name.setBuddy(self.text)
        self._hint = PlainText(scale=0.9, quiet=True, lines=3)
        self._hint.setText(labels.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for widget in (name, self.text, self._problem, self._hint):
            layout.addWidget(widget)
        self._fit()
        self.show_problem("")

    def show_text(self, text: str) -> None:
        if self.text.toPlainText() != text:
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(text)
            blocker.unblock()

    def show_problem(self, text: str) -> None:
        self._problem.show_problem(text)
        self._hint.setVisible(not text)
        self.text.setAccessibleDescription(text or self._labels.hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_undo_to_the_page(event):
            return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            self._turn += 1
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        spacing = self.text.fontMetrics().lineSpacing()
        margins = self.text.document().documentMargin()
        self.text.setFixedHeight(round(_LINES * spacing + 2 * (margins + self.text.frameWidth())))

    def _typed(self) -> None:
        self.edited.emit(self.text.toPlainText()[:_LONGEST], f"{self._labels.key}#{self._turn}")
