"""Found first by vpnguid in tests/bus/test_crash_*.py: it dies at a step of its journal that a signal names.

A real-time signal SIGRTMIN+N means: end with SIGKILL at step N from now on. A journal entry has four steps:
before and after the intent is written, before and after what became of it is. SIGRTMIN+JOURNAL_STEPS+N means
that the Nth thing has been written to the network or to a block list's file, SIGRTMAX that it is to live. The
watch for blocking calls is on as in the other tests.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

JOURNAL_STEPS = 4
_left = {"journal": 0, "writers": 0}


def _arm(number: int, frame: object) -> None:
    step = number - signal.SIGRTMIN
    if number == signal.SIGRTMAX:
        _left.update(journal=0, writers=0)
    elif step > JOURNAL_STEPS:
        _left["writers"] = step - JOURNAL_STEPS
    else:
        _left["journal"] = step


def _step(which: str) -> None:
    _left[which] -= 1
    if _left[which] == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def _stepping(method: Callable[..., Any]) -> Callable[..., Any]:
    def stepping(*arguments: Any) -> Any:
        _step("journal")
        result = method(*arguments)
        _step("journal")
        return result

    return stepping


def _stepping_writer(method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    async def stepping(*arguments: Any) -> Any:
        result = await method(*arguments)
        _step("writers")
        return result

    return stepping


def _stepping_store(method: Callable[..., None]) -> Callable[..., None]:
    def stepping(*arguments: Any) -> None:
        method(*arguments)
        _step("writers")

    return stepping


runpy.run_path(str(Path(__file__).parents[2] / "blocking" / "sitecustomize.py"))
if "vpngui.service.daemon" in sys.orig_argv:
    from vpngui.apply.firewall.iptables import Iptables
    from vpngui.apply.firewall.nftables import Nftables
    from vpngui.apply.writers import Writers
    from vpngui.service.journal import Journal
    from vpngui.service.list_store import ListStore

    for _kind, _names in (
        (Writers, ("take",)),
        (Nftables, ("put_list", "remove_list")),
        (Iptables, ("put_list", "remove_list")),
    ):
        for _name in _names:
            setattr(_kind, _name, _stepping_writer(getattr(_kind, _name)))
    for _name in ("store", "forget"):
        setattr(ListStore, _name, _stepping_store(getattr(ListStore, _name)))
    for _name in ("begin", "commit", "abandon"):
        setattr(Journal, _name, _stepping(getattr(Journal, _name)))
    for _number in range(signal.SIGRTMIN + 1, signal.SIGRTMAX + 1):
        signal.signal(_number, _arm)
