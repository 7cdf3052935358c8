"""Children of a test: killed in the middle of their work, or with the rights of another user."""

from __future__ import annotations

import concurrent.futures.thread  # noqa: F401 - another user may not be able to read it later
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_CHANGES = {
    "chown", "close", "fchmod", "fchown", "flock", "flush", "fsync", "ftruncate", "mkdir", "open", "pwrite",
    "rename", "setxattr", "symlink", "unlink", "write",
}  # fmt: skip


def killed_at_each_step(work: Callable[[], object], watched: str) -> Iterator[int]:
    """Run ``work`` in children, and kill each one step later than the last; yields the step's number.

    A step is a call that changes a file, made by code below the folder ``watched``. It ends when the child
    came to the end of its work; the caller puts things back between two steps.
    """
    step = 0
    while True:
        step += 1
        child = os.fork()
        if child == 0:
            _run(work, watched, step)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
            assert status == 0
            return
        yield step


def as_user(uid: int, work: Callable[[], object]) -> str:
    """The error that a child with another uid, and no privilege, has with ``work``; "" when it has none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.chdir("/")
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
            work()
        except BaseException as error:
            os.write(writing, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading, "rb") as said:
        text = said.read().decode()
    os.waitpid(child, 0)
    return text


def _run(work: Callable[[], object], watched: str, step: int) -> None:
    left = step

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal left
        while event == "c_call" and frame is not None:
            if watched in frame.f_code.co_filename:
                left -= getattr(argument, "__name__", "") in _CHANGES
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return
            if "pathlib" not in frame.f_code.co_filename and "contextlib" not in frame.f_code.co_filename:
                return
            frame = frame.f_back  # type: ignore[assignment]

    status = 1
    try:
        threading.setprofile(None)
        sys.setprofile(profile)
        work()
        sys.setprofile(None)
        status = 0
    finally:
        os._exit(status)
