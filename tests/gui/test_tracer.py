"""The tracer of turns finds what keeps the loop, and says what it was."""

from __future__ import annotations

import asyncio
import time

from benchmarks.tracer import Tracer
from tests.gui.conftest import Run


def keep_busy(ms: float) -> None:
    """Compute for so long."""
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def test_a_long_turn_is_found_and_named(run: Run) -> None:
    async def trace() -> None:
        tracer = Tracer()
        try:
            with tracer.part("calm"):
                for _ in range(10):
                    keep_busy(2)
                    await asyncio.sleep(0.002)
            with tracer.part("busy"):
                asyncio.get_running_loop().call_soon(keep_busy, 40)
                await tracer.settle()
        finally:
            tracer.close()
        calm, busy = tracer.worst.values()
        assert (calm.part, busy.part) == ("calm", "busy")
        assert calm.ms < 16 < 40 <= busy.ms < 80
        assert "keep_busy" in busy.where
        assert calm.pace > 0 and busy.pace > 0

    run(trace())
