"""The person's choices while the app runs: one value, a signal when it changes, and the file behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from vpngui.gui.preferences import file
from vpngui.gui.preferences.file import Loaded, Problem, Trouble
from vpngui.gui.preferences.values import NAMES, Values, read, written

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Preferences(QObject):
    """``changed`` comes with the new values, at once; the file follows in a thread of its own.

    What the file holds beyond what this version knows stays in it, and so does a value of a later version as
    long as the person does not choose another one. What was never chosen is not written.
    """

    changed = Signal(Values)
    problem_found = Signal(Problem)
    """The choices hold for now, but could not be written; told once until writing works again."""

    _saved = Signal(object)

    def __init__(self, path: Path | None = None, loaded: Loaded | None = None) -> None:
        """Choices that are in no file, unless one is given; ``Preferences.load`` reads the person's."""
        super().__init__()
        loaded = loaded or Loaded()
        self.problem = loaded.problem
        """What was wrong when the file was read; for the first window that can tell it."""
        self._path = path
        self._document: dict[str, Any] = dict(loaded.document)
        self._values = read(loaded.document)
        self._kept_in_memory = loaded.problem is not None and loaded.problem.trouble is Trouble.UNREADABLE
        self._failing = False
        self._thread: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self._saved.connect(self._was_saved, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def load(cls) -> Preferences:
        """The person's own, from $XDG_CONFIG_HOME/vpngui/preferences.json; a few hundred bytes."""
        path = file.default_path()
        return cls(path, file.load(path))

    @property
    def values(self) -> Values:
        return self._values

    def change(self, **chosen: Any) -> None:
        """Some of the fields of ``Values``; what is as it was is no change."""
        new = replace(self._values, **chosen)
        different = {name for name in chosen if getattr(new, name) != getattr(self._values, name)}
        if different:
            self._document.update({name: written(getattr(new, name)) for name in different})
            self._become(new)

    def reset(self) -> Callable[[], None]:
        """Everything as if nothing had been chosen; the function that is returned takes that back."""
        before = dict(self._document)
        self._restore({key: value for key, value in before.items() if key not in NAMES})
        return lambda: self._restore(before)

    def close(self) -> None:
        """Return when everything has been written."""
        if self._thread is not None:
            self._thread.shutdown(wait=True)
            self._thread = None

    def _restore(self, document: Mapping[str, Any]) -> None:
        self._document = dict(document)
        self._become(read(document))

    def _become(self, values: Values) -> None:
        self._values = values
        self.changed.emit(values)
        if self._path is not None and not self._kept_in_memory:
            self._save()

    def _save(self) -> None:
        if self._thread is None:
            # Only here: the window is shown before somebody changes anything.
            from concurrent.futures import ThreadPoolExecutor

            self._thread = ThreadPoolExecutor(1, "preferences")
        if self._last is not None:
            # One that has not begun yet would write what is outdated now.
            self._last.cancel()
        self._last = self._thread.submit(self._write, dict(self._document))

    def _write(self, document: Mapping[str, Any]) -> None:
        """In the thread."""
        self._saved.emit(file.save(self._path, document))

    def _was_saved(self, problem: Problem | None) -> None:
        if problem is not None and not self._failing:
            self.problem_found.emit(problem)
        self._failing = problem is not None
