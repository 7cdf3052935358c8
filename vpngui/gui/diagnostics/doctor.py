"""The self-test: ``vpngui doctor`` in a process of its own, since the app looks at nothing of the system."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from vpngui.model.findings import Kind, Level

_PATIENCE_MS = 60_000
_DYING_MS = 1000
_NOISE = 2000
"""Characters of what it says when it fails; more nobody reads."""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding; ``kind`` is None where another version found what this one does not know."""

    check: str
    level: Level
    kind: Kind | None
    text: str
    todo: str = ""
    command: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


def parsed(output: str) -> tuple[Found, ...]:
    """What it printed; raises ValueError when that is not the answer."""
    try:
        entries = json.loads(output)
        if not isinstance(entries, list):
            raise TypeError(type(entries).__name__)
        return tuple(_found(entry) for entry in entries)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no list of findings: {error!r}") from error


def command() -> tuple[str, ...]:
    """Of this very program; ``-P``: nothing of the folder that it happens to run in is loaded."""
    return sys.executable, "-P", "-m", "vpngui.cli.main", "doctor", "--json"


class Doctor(QObject):
    """One examination at a time."""

    found = Signal(tuple)
    """What came out: a tuple of ``Found``."""
    failed = Signal(str)
    """Why nothing came out, in plain English."""

    def __init__(self, parent: QObject, program: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._program = program or command()
        self._process: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        return self._process is not None

    def examine(self) -> None:
        """Nothing more happens while it runs already."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._limit.start(_PATIENCE_MS)
        process.start(self._program[0], list(self._program[1:]))

    def stop(self) -> None:
        """Nobody wants to know any more; nothing is told."""
        if self._process is not None:
            process = self._end(self._process)
            process.kill()
            process.waitForFinished(_DYING_MS)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _finished(self) -> None:
        if self._process is None:
            return
        process = self._end(self._process)
        output = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        try:
            found = parsed(output)
        except ValueError as error:
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            self.failed.emit(said[-_NOISE:] or str(error))
            return
        self.found.emit(found)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self.failed.emit(self._end(self._process).errorString())

    def _end(self, process: QProcess) -> QProcess:
        self._process = None
        self._limit.stop()
        process.deleteLater()
        return process


def _found(entry: Mapping[str, Any]) -> Found:
    known = {str(kind) for kind in Kind}
    levels = {str(level) for level in Level}
    kind = str(entry.get("kind", ""))
    level = str(entry["level"])
    return Found(
        str(entry["check"]),
        Level(level) if level in levels else Level.NOTE,
        Kind(kind) if kind in known else None,
        str(entry["text"]),
        str(entry.get("todo", "")),
        str(entry.get("command", "")),
        {str(key): str(value) for key, value in dict(entry.get("values", {})).items()},
    )
