"""Found first by vpnguid in tests/bus/test_faults.py: a write is refused there when a signal says so.

A real-time signal SIGRTMIN+N means: of the next writes, number N is refused. After SIGRTMIN+26, the one
after it is refused too, which is the first that takes back what was done. The watch for blocking calls is
on as in the other tests.
"""

from __future__ import annotations

import runpy
import signal
import sys
from pathlib import Path
from typing import Any

_TWICE = 26
_written = 0
_at_once = 1
_refused: tuple[int, ...] = ()


def _arm(number: int, frame: object) -> None:
    global _written, _at_once, _refused
    which = number - signal.SIGRTMIN
    if which == _TWICE:
        _at_once = 2
    else:
        _written, _refused = 0, tuple(range(which, which + _at_once))


runpy.run_path(str(Path(__file__).parents[2] / "blocking" / "sitecustomize.py"))
if "vpngui.service.daemon" in sys.orig_argv:
    from vpngui.apply.writers import Writers
    from vpngui.model.errors import IoError

    _take = Writers.take

    async def _failing(self: Writers, step: Any) -> None:
        global _written
        _written += 1
        if _written in _refused:
            raise IoError(f"refused by the test: {type(step).__name__}")
        await _take(self, step)

    Writers.take = _failing  # type: ignore[method-assign]
    for _number in range(1, _TWICE + 1):
        signal.signal(signal.SIGRTMIN + _number, _arm)
