"""Entries as a file: CSV for a spreadsheet, JSON for a program. Everything here may block."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from vpngui.model.identity import Identity
from vpngui.model.remembered import Answer, Grant

_FORMULA = frozenset("=+-@\t\r")
"""A spreadsheet takes a cell that begins so for something to calculate, or to run."""

GRANT_COLUMNS = (
    "id", "decision", "direction", "interface", "application", "grade", "executable", "process_only",
    "remembered", "since", "seconds_left", "uses", "last_used", "session", "effects",
)  # fmt: skip
ANSWER_COLUMNS = (
    "id", "time", "direction", "interface", "session", "application", "grade", "executable", "result",
    "decided_by", "remembered_answer", "text", "effects",
)  # fmt: skip


def record(entry: Grant | Answer) -> dict[str, Any]:
    """The plain values of an entry, by their columns; times are UTC in the form of RFC 3339."""
    return _grant(entry) if isinstance(entry, Grant) else _answer(entry)


class ExportFile:
    """Written beside ``path``, and put in its place when all of it is there; else nothing is left.

    The format is that of the file's name: ``.json``, or CSV for any other. Raises OSError.
    """

    def __init__(self, path: Path, columns: Iterable[str]) -> None:
        self._path = path
        self._json = path.suffix.lower() == ".json"
        self._columns = list(columns)
        number, self._name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        self._file: io.TextIOWrapper = open(number, "w", encoding="utf-8", newline="")  # noqa: SIM115
        self._count = 0
        self._csv = csv.DictWriter(self._file, self._columns)
        if self._json:
            self._file.write("[")
        else:
            self._csv.writeheader()

    def __enter__(self) -> ExportFile:
        return self

    def add(self, entries: Iterable[Grant | Answer]) -> None:
        for entry in entries:
            values = record(entry)
            if self._json:
                self._file.write(",\n" if self._count else "\n")
                self._file.write(json.dumps(values, ensure_ascii=False))
            else:
                self._csv.writerow(_cells(values))
            self._count += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.abandon()

    def finish(self) -> None:
        try:
            if self._json:
                self._file.write("\n]\n")
            self._file.flush()
            # A full disk is often told only here.
            os.fsync(self._file.fileno())
            self._file.close()
            os.replace(self._name, self._path)
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """As if it had never begun."""
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            os.unlink(self._name)


def _cells(values: Mapping[str, Any]) -> dict[str, str]:
    cells = {name: _cell(value) for name, value in values.items()}
    return {name: f"'{text}" if text[:1] in _FORMULA else text for name, text in cells.items()}


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(" ".join(part for part in pair if part) for pair in value)
    return "" if value is None else str(value)


def _grant(grant: Grant) -> dict[str, Any]:
    return {
        "id": grant.id,
        "decision": grant.decision.value,
        "direction": grant.direction.value,
        "interface": grant.interface,
        **_application(grant.owner),
        "process_only": grant.process,
        "remembered": grant.remember.value,
        "since": _time(grant.since),
        "seconds_left": grant.seconds or None,
        "uses": grant.uses,
        "last_used": _time(grant.last_used),
        "session": grant.settings.session,
        "effects": [[effect.kind.value, effect.subject] for effect in grant.effects],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "id": answer.id,
        "time": _time(answer.time),
        "direction": answer.direction.value,
        "interface": answer.interface,
        "session": answer.session,
        **_application(answer.owner),
        "result": answer.result.value,
        "decided_by": answer.how.value,
        "remembered_answer": answer.grant,
        "text": answer.text,
        "effects": [[effect.kind.value, effect.subject] for effect in answer.effects],
    }


def _application(owner: Identity) -> dict[str, Any]:
    return {"application": owner.name, "grade": owner.grade.value, "executable": owner.executable}


def _time(unix_seconds: int) -> str | None:
    return datetime.fromtimestamp(unix_seconds, UTC).isoformat() if unix_seconds else None
