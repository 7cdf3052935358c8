"""The log of answers on disk: lines are only ever added, and the oldest half goes when there are too many.

``UID.jsonl`` in a folder of the state directory, mode 0600, one JSON object a line, and ``UID.old.jsonl``
before it. All of it reads and writes files: not in an event loop.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from vpngui.model.consent import Direction
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource
from vpngui.service import stored
from vpngui.service.grant_records import effects, effects_value

FOLDER = "answers"
"""In the state directory."""
MAX_OCTETS = 1 << 20
"""Of each of a person's two files."""
MAX_EFFECTS = 64
"""Of an answer in the log; they come in the order of what matters most."""
MAX_TEXT = 500
"""Characters."""
MOST = 1000
"""Answers that are read at a time."""
_DAMAGED = ".damaged"


class AnswerFile:
    """One person's. Its methods raise IoError; one at a time may run."""

    def __init__(self, folder: Path, uid: int) -> None:
        self._now = folder / f"{uid}.jsonl"
        self._old = folder / f"{uid}.old.jsonl"
        self._uid = uid
        self._last: int | None = None
        self.problem = ""
        """What was wrong with the files of an earlier run: said once by whoever looks at it."""

    def append(self, answers: Sequence[Answer]) -> None:
        """Give each the next number and write them down; nothing waits for the disk."""
        try:
            self._now.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._last is None:
                self._last = max((one.id for one in self._all()), default=0)
            lines = []
            for answer in answers:
                self._last += 1
                lines.append(_line(replace(_short(answer), id=self._last)))
            self._write("".join(lines).encode())
        except OSError as error:
            raise IoError(f"the log of answers {self._now} cannot be written: {error.strerror}") from error

    def read(self, limit: int, before: int) -> list[Answer]:
        """The newest first; ``before`` 0: from the newest on, else those with smaller numbers."""
        try:
            found = [one for one in self._all() if not before or one.id < before]
        except OSError as error:
            raise IoError(f"the log of answers {self._now} cannot be read: {error.strerror}") from error
        return found[-min(limit, MOST) :][::-1] if limit else []

    def _write(self, data: bytes) -> None:
        if self._octets() + len(data) > MAX_OCTETS:
            with contextlib.suppress(FileNotFoundError):
                os.replace(self._now, self._old)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        fd = os.open(self._now, flags, 0o600)
        with os.fdopen(fd, "ab", buffering=0) as file:
            end = os.fstat(fd).st_size
            # A line that was torn when the power went must not become the beginning of this one.
            torn = end and os.pread(fd, 1, end - 1) != b"\n"
            file.write(b"\n" + data if torn else data)

    def _octets(self) -> int:
        try:
            return self._now.stat().st_size
        except FileNotFoundError:
            return 0

    def _all(self) -> list[Answer]:
        """In the order of their numbers; what is no answer is left out."""
        found: list[Answer] = []
        for path in (self._old, self._now):
            for line in self._lines(path):
                try:
                    answer = _read(json.loads(line))
                    stored.require(not found or answer.id > found[-1].id, "its number is not the next")
                    found.append(answer)
                except (ValueError, RecursionError, stored.Wrong, VpnServiceError) as error:
                    self.problem = self.problem or f"a line of {path} counts no more: {error}"
        return found

    def _lines(self, path: Path) -> Iterator[bytes]:
        try:
            fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
        except FileNotFoundError:
            return
        except OSError as error:
            self._set_aside(path, error.strerror or "it cannot be opened")
            return
        with os.fdopen(fd, "rb") as file:
            if not _is_ours(os.fstat(fd)):
                self._set_aside(path, "it is not the service's own file, or others may write to it")
                return
            yield from file.read(2 * MAX_OCTETS).splitlines()

    def _set_aside(self, path: Path, why: str) -> None:
        aside = path.with_name(path.name + _DAMAGED)
        os.replace(path, aside)
        self.problem = f"{path} was set aside as {aside.name}: {why}"


def _is_ours(state: os.stat_result) -> bool:
    open_to_others = state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return (
        stat.S_ISREG(state.st_mode)
        and state.st_uid == os.geteuid()
        and not open_to_others
        and state.st_nlink == 1
    )


def _short(answer: Answer) -> Answer:
    return replace(answer, text=answer.text[:MAX_TEXT], effects=answer.effects[:MAX_EFFECTS])


def _line(answer: Answer) -> str:
    value = {
        **stored.plain(answer),
        "owner": stored.plain(answer.owner),
        "effects": effects_value(answer.effects),
    }
    return json.dumps(value, separators=(",", ":")) + "\n"


def _read(value: Any) -> Answer:
    given = stored.keys(value, Answer)
    return Answer(
        stored.number(given["id"], 1),
        stored.number(given["time"]),
        stored.word(given["direction"], Direction),
        stored.text(given["interface"]),
        stored.text(given["session"]),
        stored.identity(given["owner"]),
        stored.word(given["result"], AnswerResult),
        stored.word(given["how"], AnswerSource),
        stored.text(given["grant"]),
        stored.text(given["text"]),
        effects(given["effects"]),
    )
