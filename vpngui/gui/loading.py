"""Loading code while the window goes on answering."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_USUAL = sys.getswitchinterval()
_SHORT = 0.0005
"""Seconds after which a thread gives the interpreter to another one that waits. Painting asks for it a
hundred times a frame, and would wait as often for what is loaded."""


async def load(imports: Callable[[], T]) -> T:
    """What ``imports`` returns, from a thread."""
    sys.setswitchinterval(_SHORT)
    try:
        return await asyncio.to_thread(imports)
    finally:
        sys.setswitchinterval(_USUAL)
