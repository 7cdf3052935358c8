"""Processes held by pidfd, so that a process id that is used again is nobody (pidfd_open(2))."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable


def open_process(pid: int) -> int | None:
    """A pidfd of a running process, or None when it is gone."""
    try:
        return os.pidfd_open(pid)
    except OSError:
        return None


def start_time(pid: int) -> int | None:
    """When a process started, in clock ticks since boot (proc_pid_stat(5), starttime); None when it is gone.

    With the process id it names one process for as long as the computer runs. Reads a file.
    """
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            # The program's name stands in brackets, and may hold brackets and spaces itself.
            fields = file.read().rpartition(b")")[2].split()
        return int(fields[19])
    except (OSError, ValueError, IndexError):
        return None


def boot_id() -> str:
    """What names this run of the computer (proc_sys_kernel(5)). Reads a file."""
    with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
        return file.read().strip()


def on_death(pidfd: int, handler: Callable[[], None]) -> Callable[[], None]:
    """Call ``handler`` once when the process of ``pidfd`` ends; what is returned stops the watch.

    The caller keeps the pidfd, and closes it only after that.
    """
    loop = asyncio.get_running_loop()

    def died() -> None:
        loop.remove_reader(pidfd)
        handler()

    loop.add_reader(pidfd, died)

    def stop() -> None:
        loop.remove_reader(pidfd)

    return stop
