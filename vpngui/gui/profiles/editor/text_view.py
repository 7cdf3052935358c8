"""The configuration as text, its keys hidden: to be read, and typed over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from vpngui.gui.i18n import translate
from vpngui.gui.plain_text import PlainText
from vpngui.gui.profiles.editor.configuration import MOST
from vpngui.gui.settings.parts import ProblemLine, announce, leaves_undo_to_the_page
from vpngui.gui.theme import GRID

_QUIET_MS = 300
"""Milliseconds without a key before the text is read."""
_SHOWN = 4
"""Lines of the report."""


class TextView(QWidget):
    """``typed`` has the text once the person pauses."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hint = PlainText(quiet=True, lines=4)
        self.text = QPlainTextEdit()
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(translate("Editor", "Configuration"))
        self.text.installEventFilter(self)
        self._problems = [ProblemLine() for _ in range(_SHOWN)]
        self._more = PlainText(quiet=True, lines=1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.text.toPlainText()))
        self.text.textChanged.connect(self._pause.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._hint)
        layout.addWidget(self.text, 1)
        for line in (*self._problems, self._more):
            layout.addWidget(line)
        self.show_report([])

    @property
    def pausing(self) -> bool:
        """Whether something was typed that nobody was told of yet."""
        return self._pause.isActive()

    def flush(self) -> None:
        """Tell now what was typed."""
        if self._pause.isActive():
            self._pause.stop()
            self.typed.emit(self.text.toPlainText())

    def show_text(self, text: str) -> None:
        """One that is too long is not shown."""
        self._pause.stop()
        fits = len(text) <= MOST
        self.text.setVisible(fits)
        self._hint.setText(
            translate(
                "Editor",
                "Keys are hidden. One that stays as it is here is kept; type over it to have another.",
            )
            if fits
            else translate("Editor", "This profile is too long to be shown as text. Export it instead.")
        )
        self.text.setAccessibleDescription(self._hint.text())
        if fits and text != self.text.toPlainText():
            blocker = QSignalBlocker(self.text)
            self.text.setPlainText(text)
            blocker.unblock()

    def show_report(self, lines: Sequence[tuple[str, str]]) -> None:
        """What is not taken as it stands: pictures and words."""
        shown = [*lines[:_SHOWN], *[("error", "")] * _SHOWN]
        before = self._problems[0].text
        for place, problem in enumerate(self._problems):
            icon, text = shown[place]
            problem.show_problem(text, icon)
        more = len(lines) - _SHOWN
        self._more.setVisible(more > 0)
        self._more.setText(translate("Editor", "and %Ln more", "", max(more, 0)))
        if lines and lines[0][1] != before:
            announce(self.text, lines[0][1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and leaves_undo_to_the_page(event):
            return True
        return super().eventFilter(watched, event)
