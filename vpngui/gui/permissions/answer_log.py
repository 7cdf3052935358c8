"""The log of answers as far as it was read: page by page, and only what the person looks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from vpngui.model.remembered import Answer

PAGE = 20
"""Answers in one reply of the service: what is decoded between two turns of the loop."""
SCREEN = 60
"""Matches that are looked for at a time; more than a window shows."""
MOST_PAGES = 50
"""Pages that are read for these at a time, so that a search without matches tells how far it came."""


class AnswerLog:
    """``read(limit, before)`` is a page of the service's log, the newest first (Source.answers).

    One thing is done at a time, which is the caller's part; ``start`` may come in between.
    """

    def __init__(self, read: Callable[[int, int], Awaitable[list[Answer]]]) -> None:
        self._read = read
        self._wanted: Callable[[Answer], bool] = lambda answer: True
        self._turn = 0
        self._oldest = 0
        self._newest = 0
        self.ended = False
        """There is nothing older."""
        self.back_to = 0
        """The time of the oldest answer that was looked at, Unix seconds; 0 before the first."""

    def start(self, wanted: Callable[[Answer], bool]) -> None:
        """Forget what was found, and look for others from now on."""
        self._wanted = wanted
        self._turn += 1
        self._oldest = self._newest = self.back_to = 0
        self.ended = False

    async def older(self, found: Callable[[list[Answer]], None]) -> None:
        """Look for a screen of older matches; ``found`` gets them page by page, in their order."""
        turn, count = self._turn, 0
        for _ in range(MOST_PAGES):
            if self.ended:
                return
            page = await self._read(PAGE, self._oldest)
            if turn != self._turn:
                return
            matches = self._taken(page)
            count += len(matches)
            found(matches)
            if count >= SCREEN:
                return

    async def newer(self) -> list[Answer] | None:
        """The matches among what was answered since the newest one; None where that is more than a page,
        so that everything has to be looked for anew."""
        turn = self._turn
        page = await self._read(PAGE, 0)
        if turn != self._turn:
            return []
        new = [answer for answer in page if answer.id > self._newest]
        if len(new) == PAGE:
            return None
        if new:
            self._newest = new[0].id
        return [answer for answer in new if self._wanted(answer)]

    def _taken(self, page: list[Answer]) -> list[Answer]:
        if page:
            self._oldest, self.back_to = page[-1].id, page[-1].time
            self._newest = max(self._newest, page[0].id)
        self.ended = len(page) < PAGE
        return [answer for answer in page if self._wanted(answer)]
