"""The watch for blocking calls sees one: without this, its silence in the other tests would mean nothing."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.logs import NO_BLOCKING

_PROGRAM = """
import asyncio, os
from vpngui.service.identify import _inspect, identify

async def main(blocking):
    if blocking:
        _inspect(os.getpid(), 0)
    else:
        print((await identify(os.getpid(), 0, os.pidfd_open(os.getpid()))).executable)

asyncio.run(main({blocking}))
"""


def _run(blocking: bool) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(blocking=blocking)],
        env={**os.environ, "PYTHONPATH": f"{NO_BLOCKING}{os.pathsep}{NO_BLOCKING.parents[1]}"},
        capture_output=True,
        text=True,
    )


def test_a_blocking_call_in_the_loop_fails() -> None:
    done = _run(blocking=True)
    assert done.returncode != 0 and "BlockingError" in done.stderr


def test_the_same_in_a_thread_does_not() -> None:
    done = _run(blocking=False)
    assert done.returncode == 0, done.stderr
    assert "python" in done.stdout
