"""How long the window's loop is kept from turning, and by what."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimerEvent

LIMIT = 16.0
"""Milliseconds: a frame of a screen that shows sixty a second."""
_LOOK = 0.002
"""Seconds between two looks at what a long turn does."""
_FRAMES = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """``ms`` of processor time of the loop's thread, so that what else the machine does adds nothing."""

    scenario: str
    ms: float
    where: str = ""
    """What ran in it when it was looked at, innermost last; empty for a turn that is not long."""

    def __str__(self) -> str:
        return f"{self.ms:.1f} ms in {self.scenario}{self.where and ':'}\n{self.where}".rstrip()


class Tracer(QObject):
    """``worst`` has one turn for each scenario, in their order.

    A turn is what happens between two beats of a timer of one millisecond: all events, timers and slots that
    the loop takes at a time, painting and the search for garbage before it sleeps included.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst: dict[str, Turn] = {}
        self._scenario = ""
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
    def scenario(self, name: str) -> Iterator[None]:
        """Turns from now on belong to ``name``; the one that is under way does too."""
        self._beat()
        self._scenario = name
        self._seen = {}
        self.worst.setdefault(name, Turn(name, 0.0))
        try:
            yield
            self._beat()
        finally:
            self._scenario = ""

    async def settle(self, seconds: float = 0.1) -> None:
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
        worst = self.worst.get(self._scenario)
        if worst is not None and ms > worst.ms:
            where = max(seen, key=lambda stack: seen[stack]) if seen else ""
            where = "\n--\n".join(f"{n}×\n{s}" for s, n in sorted(seen.items(), key=lambda x: -x[1])[:4])
            self.worst[self._scenario] = Turn(self._scenario, ms, where)
        self._seen = {}
        self._begun = time.thread_time()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK):
            begun, seen = self._begun, self._seen
            if (time.clock_gettime(self._clock) - begun) * 1000 < LIMIT / 4 or not self._scenario:
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
