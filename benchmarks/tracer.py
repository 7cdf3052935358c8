"""How long the window's loop is kept from turning, and by what."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimerEvent

from benchmarks.turn import LIMIT, Turn

_LOOK = 0.002
"""Seconds between two looks at what a long turn does."""
_FRAMES = 8
_STACKS = 3


class Tracer(QObject):
    """``worst`` has one turn for each part, in their order.

    A turn is what happens between two beats of a timer of one millisecond: all events, timers and slots that
    the loop takes at a time, painting and the search for garbage before it sleeps included.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst: dict[str, Turn] = {}
        self._part = ""
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._begun = time.thread_time()
        self._seen: dict[str, int] = {}
        self._over = threading.Event()
        self._timer = self.startTimer(1, Qt.TimerType.PreciseTimer)
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def close(self) -> None:
        self.killTimer(self._timer)
        self._over.set()
        self._watcher.join()

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Turns from now on belong to ``name``; the one that is under way does too."""
        self._beat()
        self._part = name
        self._seen = {}
        pace = _pace()
        self.worst.setdefault(name, Turn(name, 0.0, pace))
        self._seen = {}
        self._begun = time.thread_time()
        try:
            yield
            self._beat()
        finally:
            self._part = ""
            self.worst[name] = replace(self.worst[name], pace=(pace + _pace()) / 2)

    async def settle(self, seconds: float = 0.06) -> None:
        """Let the loop turn until it had nothing to do for a while."""
        quiet = 0.0
        while quiet < seconds:
            before = time.thread_time()
            await asyncio.sleep(0.02)
            quiet = quiet + 0.02 if time.thread_time() - before < 0.004 else 0.0

    def timerEvent(self, event: QTimerEvent) -> None:
        self._beat()

    def _beat(self) -> None:
        now = time.thread_time()
        ms, seen = (now - self._begun) * 1000, self._seen
        worst = self.worst.get(self._part)
        if worst is not None and ms > worst.ms:
            often = sorted(seen, key=lambda stack: -seen[stack])[:_STACKS]
            where = "\n".join(f" {seen[stack]} of {sum(seen.values())} looks:\n{stack}" for stack in often)
            self.worst[self._part] = Turn(self._part, ms, worst.pace, where)
        self._seen = {}
        self._begun = time.thread_time()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK):
            begun, seen = self._begun, self._seen
            if (time.clock_gettime(self._clock) - begun) * 1000 < LIMIT / 4 or not self._part:
                continue
            stack = self._stack()
            if stack and begun == self._begun:
                seen[stack] = seen.get(stack, 0) + 1

    def _stack(self) -> str:
        """What the loop's thread does just now.

        No frame is kept: one that outlives its function would keep a painter alive that has nothing to paint
        on any more, and nothing here gives other threads a chance to run.
        """
        frame, lines = sys._current_frames().get(self._thread), []
        while frame is not None and len(lines) < _FRAMES:
            code = frame.f_code
            lines.append((code.co_filename, frame.f_lineno, code.co_qualname))
            frame = frame.f_back
        return "\n".join(f"  {file}:{line} {name}" for file, line, name in reversed(lines))


def _pace() -> float:
    """Milliseconds of processor time for some work of the kind that widgets written in Python do."""

    def work() -> float:
        begun, known = time.thread_time(), {}
        for number in range(12_000):
            known[number & 255] = (number, str(number))
        return (time.thread_time() - begun) * 1000

    return sorted(work() for _ in range(3))[1]
