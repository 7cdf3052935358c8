"""Asks what a list has stopped, as long as somebody looks at it, and remembers when a number rose."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vpngui.gui.lists.service import ListService
from vpngui.model.errors import VpnServiceError
from vpngui.model.network_code import Code

log = logging.getLogger(__name__)

PERIOD_MS = 2000
_SHARE = 20
"""A question is asked again after this many times what its answer took: counting a long list is work."""


class Risen:
    """When each network's number of packets rose, as far as that was seen."""

    def __init__(self) -> None:
        self._packets: Mapping[Code, int] | None = None
        self.last: dict[Code, float] = {}

    def take(self, packets: Mapping[Code, int], now: float) -> None:
        """``now`` is the unix time; what was stopped before the first look has no time."""
        before = self._packets
        if before is not None:
            for code, count in packets.items():
                # A list that was put in force anew counts from 0 again.
                if count != before.get(code, 0) and count:
                    self.last[code] = now
        self._packets = packets


class HitWatch(QObject):
    """``look_at`` starts it and ends it; nothing is asked in between."""

    counted = Signal(object, object)
    """Hits, and for each network the unix time at which its number was seen to rise last."""

    def __init__(self, service: ListService, spawn: Callable[[Coroutine[Any, Any, None], str], None]) -> None:
        super().__init__()
        self._service = service
        self._spawn = spawn
        self._name = ""
        self._asking = False
        self._risen: dict[str, Risen] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def again(self) -> None:
        """Ask at once: what was told before is not shown any more."""
        self._ask()

    def look_at(self, name: str) -> None:
        """Follow the list of this name, none for ""."""
        if name == self._name:
            return
        self._name = name
        if name:
            self._timer.start()
            self._ask()
        else:
            self._timer.stop()

    def _ask(self) -> None:
        if self._name and not self._asking:
            self._asking = True
            self._spawn(self._count(self._name), "asking what a block list has stopped")

    async def _count(self, name: str) -> None:
        start = time.monotonic()
        try:
            hits = await self._service.hits(name)
        except VpnServiceError as error:
            # It may be gone by now; whoever shows it hears of that in another way.
            log.info("what %s has stopped is not known: %s", name, error)
            return
        finally:
            self._asking = False
        self._timer.setInterval(max(PERIOD_MS, round((time.monotonic() - start) * 1000 * _SHARE)))
        risen = self._risen.setdefault(name, Risen())
        risen.take(hits.packets, time.time())
        if name == self._name:
            self.counted.emit(hits, risen.last)
