"""Found first by vpnguid in tests/bus/test_crash_*.py: it dies at a step of its journal that a signal names.

A real-time signal SIGRTMIN+N means: end with SIGKILL at step N from now on. A journal entry has four steps:
before and after the intent is written, before and after what became of it is. The watch for blocking calls
is on as in the other tests.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_STEPS = 16
_left = 0


def _arm(number: int, frame: object) -> None:
    global _left
    _left = number - signal.SIGRTMIN


def _step() -> None:
    global _left
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def _stepping(method: Callable[..., Any]) -> Callable[..., Any]:
    def stepping(*arguments: Any) -> Any:
        _step()
        result = method(*arguments)
        _step()
        return result

    return stepping


runpy.run_path(str(Path(__file__).parents[2] / "blocking" / "sitecustomize.py"))
if "vpngui.service.daemon" in sys.orig_argv:
    from vpngui.service.journal import Journal

    for _name in ("begin", "commit", "abandon"):
        setattr(Journal, _name, _stepping(getattr(Journal, _name)))
    for _number in range(1, _STEPS + 1):
        signal.signal(signal.SIGRTMIN + _number, _arm)
