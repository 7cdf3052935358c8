"""A list while it is edited: networks, options, and the way back to what is in force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from vpngui.gui.lists.document import Document, Patch
from vpngui.gui.lists.writing import plain_steps
from vpngui.gui.steps import Steps
from vpngui.model.list_options import ListOptions

_MAX_UNDO = 1000
_OPTIONS_ID = 1


@dataclass(frozen=True, slots=True)
class Version:
    """A list as somebody put it into the service."""

    text: str
    options: ListOptions


class Draft(QObject):
    """``kept`` is what the service has, None for a list that it does not have (yet, or any more)."""

    patched = Signal(object)
    """A Patch that changed the document, or is about to: whoever shows it applies it."""
    options_changed = Signal()
    state_changed = Signal()
    """Whether there is anything to apply, to undo or to redo."""

    def __init__(self, name: str, options: ListOptions, document: Document, kept: Version | None) -> None:
        super().__init__()
        self.name = name
        self.options = options
        self.document = document
        self.kept = kept
        self.named = kept is not None
        """Whether the service has ever had it under its name."""
        self.foreign: Version | None = None
        """What somebody else made of the list while there was something to apply."""
        self.removed = False
        """Somebody else removed it while there was something to apply."""
        self._apply_patch: Callable[[Patch], None] = document.apply
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MAX_UNDO)
        for signal in (self.stack.cleanChanged, self.stack.indexChanged):
            signal.connect(self._moved)

    @property
    def dirty(self) -> bool:
        """Whether there is anything to apply."""
        return self.kept is None or not self.stack.isClean()

    def shown_by(self, apply: Callable[[Patch], None] | None) -> None:
        """From now on changes go through ``apply``, which changes the document and shows it."""
        self._apply_patch = apply or self.document.apply

    def change(self, patch: Patch, words: str) -> None:
        """Do it, in a way that can be undone; ``words`` say what it is."""
        self.stack.push(_RowsCommand(self, patch, words))

    def change_options(self, options: ListOptions, words: str) -> None:
        if options != self.options:
            self.stack.push(_OptionsCommand(self, options, words))

    def text_steps(self) -> Steps[str]:
        """The list as the service is to keep it."""
        one = self.document
        return plain_steps(one.codes, one.notes, one.above, one.margins.head, one.margins.tail)

    def applied(self, version: Version, at: int) -> None:
        """The service has this now; it is what the draft was at this place of its undo stack."""
        self.kept, self.foreign, self.removed = version, None, False
        self.named = True
        if self.stack.index() == at:
            self.stack.setClean()
        self.state_changed.emit()

    def met(self, other: Version | None) -> None:
        """Somebody else put another version into the service, or removed the list."""
        self.foreign, self.removed = other, other is None
        if other is None:
            self.kept = None
        self.state_changed.emit()

    def keep_own(self) -> None:
        """What somebody else made of the list is to be overwritten."""
        self.kept, self.foreign, self.removed = self.foreign, None, False
        self.stack.resetClean()
        self.state_changed.emit()

    def _moved(self) -> None:
        self.state_changed.emit()

    def _patch(self, patch: Patch) -> None:
        self._apply_patch(patch)
        self.patched.emit(patch)

    def _set_options(self, options: ListOptions) -> None:
        self.options = options
        self.options_changed.emit()


class _RowsCommand(QUndoCommand):
    def __init__(self, draft: Draft, patch: Patch, words: str) -> None:
        super().__init__(words)
        self._draft, self._patch = draft, patch

    def redo(self) -> None:
        self._draft._patch(self._patch)

    def undo(self) -> None:
        self._draft._patch(self._patch.inverse())


class _OptionsCommand(QUndoCommand):
    """Typing a title is one change, however many letters it has."""

    def __init__(self, draft: Draft, options: ListOptions, words: str) -> None:
        super().__init__(words)
        self._draft, self._before, self.after = draft, draft.options, options

    def id(self) -> int:
        return _OPTIONS_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _OptionsCommand) or other.text() != self.text():
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def redo(self) -> None:
        self._draft._set_options(self.after)

    def undo(self) -> None:
        self._draft._set_options(self._before)
