"""The log of answers: every request that was decided, or that nobody decided, for the person to look at."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from vpngui.model.errors import IoError
from vpngui.model.remembered import Answer, AnswerResult, AnswerSource
from vpngui.service.answer_files import AnswerFile

log = logging.getLogger(__name__)

BURST, PER_SECOND = 20, 1 / 60
"""Lines of one application that no person stands behind: so many at once, and then one a minute."""
_MAX_WAITING = 1000
_MAX_FOLLOWED = 1024


class Answers:
    """``changed`` is told whose log has a new line; ``spawn`` runs a coroutine in the background.

    An application can have itself refused, or give up, as often as it likes; what a person said must not
    be pushed out of the log by that. So such lines are few; how often a remembered answer was used is
    counted with it.
    """

    def __init__(
        self,
        folder: Path,
        changed: Callable[[int], None],
        spawn: Callable[[Coroutine[Any, Any, None]], None],
    ) -> None:
        self._folder = folder
        self._changed = changed
        self._spawn = spawn
        self._files: dict[int, AnswerFile] = {}
        self._waiting: dict[int, list[Answer]] = {}
        self._turn = asyncio.Lock()
        self._few: dict[tuple[int, str, str], tuple[float, float]] = {}

    def note(self, uid: int, answer: Answer) -> None:
        """Write an answer down soon; its number is given then."""
        if not _is_a_persons_word(answer) and not self._has_room(uid, answer):
            return
        waiting = self._waiting.setdefault(uid, [])
        if len(waiting) >= _MAX_WAITING:
            log.error("answers of user %d are not written down: the disk is too slow", uid)
            return
        waiting.append(answer)
        if len(waiting) == 1:
            self._spawn(self._write(uid))

    async def newest(self, uid: int, limit: int, before: int) -> list[Answer]:
        """As AnswerFile.read; what was noted is there. Raises IoError."""
        await self._write(uid)
        async with self._turn:
            file = self._file(uid)
            found = await asyncio.to_thread(file.read, limit, before)
            _complain(file)
        return found

    async def close(self) -> None:
        """Write down what waits."""
        for uid in list(self._waiting):
            await self._write(uid)

    async def _write(self, uid: int) -> None:
        async with self._turn:
            answers = self._waiting.pop(uid, [])
            if not answers:
                return
            file = self._file(uid)
            try:
                await asyncio.to_thread(file.append, answers)
            except IoError as error:
                log.error("%s", error)
            _complain(file)
        self._changed(uid)

    def _file(self, uid: int) -> AnswerFile:
        return self._files.setdefault(uid, AnswerFile(self._folder, uid))

    def _has_room(self, uid: int, answer: Answer) -> bool:
        """A bucket that holds ``BURST`` lines and is filled slowly (one for each application)."""
        now = asyncio.get_running_loop().time()
        key = (uid, answer.owner.name, answer.owner.executable)
        left, at = self._few.pop(key, (float(BURST), now))
        left = min(float(BURST), left + (now - at) * PER_SECOND)
        if len(self._few) >= _MAX_FOLLOWED:
            del self._few[next(iter(self._few))]
        self._few[key] = (left - 1 if left >= 1 else left, now)
        return left >= 1


def _is_a_persons_word(answer: Answer) -> bool:
    """A question that is closed may have been closed by the application that asked it."""
    return answer.how is AnswerSource.PERSON and answer.result not in (
        AnswerResult.DISMISSED,
        AnswerResult.EXPIRED,
        AnswerResult.WITHDRAWN,
    )


def _complain(file: AnswerFile) -> None:
    if file.problem:
        log.error("%s", file.problem)
        file.problem = ""
