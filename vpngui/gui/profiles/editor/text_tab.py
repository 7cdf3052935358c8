"""The text beside the form: written when it is looked at, read when somebody typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from vpngui.gui.profiles.editor import deeds, telling
from vpngui.gui.profiles.editor.draft import Draft
from vpngui.gui.profiles.editor.text_view import TextView
from vpngui.gui.profiles.editor.work import Spawn, Work
from vpngui.profiles.wg_quick import Problem


class TextTab(QObject):
    """``unread``: what stands there is not understood, and not on the bench. ``changed`` when that is."""

    changed = Signal()

    def __init__(self, parent: QObject, view: TextView, work: Work, spawn: Spawn) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self._spawn = spawn
        self._shown: Draft | None = None
        self._then: Callable[[], None] | None = None
        self.unread = False
        view.typed.connect(work.read_text)
        work.read.connect(self._tell)
        work.settled.connect(self._settled)

    def show(self, draft: Draft) -> None:
        """Write it, unless the text that is there says just that."""
        if draft != self._shown:
            self._shown, self.unread = draft, False
            self._spawn(self._write(draft), "writing a configuration")

    def forget(self) -> None:
        """Whatever stands there counts no more."""
        self._shown, self.unread = None, False
        self._view.show_report([])

    def waits(self, then: Callable[[], None]) -> bool:
        """Whether something that was typed has to be read first; ``then`` follows when it is."""
        self._view.flush()
        if self._work.reading:
            self._then = then
        return self._work.reading

    async def _write(self, draft: Draft) -> None:
        text = await deeds.text_of(draft)
        if isValid(self) and self._shown is draft:
            self._view.show_text(text)

    def _tell(self, draft: Draft | None, problems: tuple[Problem, ...]) -> None:
        """While somebody types, the text stays as it is typed."""
        self.unread = draft is None
        self._shown = draft or self._shown
        self._view.show_report(telling.text_report(problems))
        self.changed.emit()

    def _settled(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
