"""A field of one line: its name, what belongs there, what was typed, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vpngui.gui.inert_text import visible
from vpngui.gui.plain_text import PlainText
from vpngui.gui.settings.labels import Labels
from vpngui.gui.settings.parts import ProblemLine, leaves_undo_to_the_page
from vpngui.gui.theme import GRID

_LONGEST = 100
"""Characters; more than any of these fields may have, so that what is too much can be seen."""


class TextField(QWidget):
    """``edited`` has the text and a key that is the same for what is typed in one go."""

    edited = Signal(str, str)

    def __init__(
        self,
        labels: Labels,
        *,
        digits: bool = False,
        longest: int = _LONGEST,
        line: QLineEdit | None = None,
        head: bool = False,
    ) -> None:
        """``longest`` in characters; ``line`` where a plain one will not do; ``head`` shows the beginning of
        what is too long, not its end."""
        super().__init__()
        self._labels = labels
        self._head = head
        self._turn = 0
        self.line = line or QLineEdit()
        self.line.setMaxLength(longest)
        self.line.setAccessibleName(labels.name)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._finished)
        self.line.installEventFilter(self)
        if digits:
            self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 20)
        self._problem = ProblemLine()
        name = PlainText(lines=2)
        name.setText(labels.name)
        name.setBuddy(self.line)
        self._hint = PlainText(scale=0.9, quiet=True, lines=3)
        self._hint.setText(labels.hint)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(name)
        layout.addWidget(self.line)
        layout.addWidget(self._problem)
        layout.addWidget(self._hint)
        self.show_problem("")

    def put_below(self, widget: QWidget) -> None:
        """Under everything: what can be done with the field."""
        self._layout.addSpacing(GRID // 2)
        self._layout.addWidget(widget)

    def show_text(self, text: str) -> None:
        """What would hide or reorder other text is shown as such; it stays until it is typed over."""
        if self.line.text() != (shown := visible(text)):
            self.line.setText(shown)
            if self._head:
                self.line.setCursorPosition(0)

    def show_problem(self, text: str) -> None:
        """In the place of the hint, which is about the same."""
        self._problem.show_problem(text)
        self._hint.setVisible(not text and bool(self._labels.hint))
        self.line.setAccessibleDescription(text or self._labels.hint)

    def set_writable(self, writable: bool) -> None:
        self.line.setReadOnly(not writable)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_undo_to_the_page(event):
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self.edited.emit(text, f"{self._labels.key}#{self._turn}")

    def _finished(self) -> None:
        self._turn += 1
