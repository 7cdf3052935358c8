"""A profile is taken down and brought up again, so that what was saved counts."""

from __future__ import annotations

import time

from vpngui.gui.profiles.connector import Connector
from vpngui.gui.snapshot import Tunnel
from vpngui.profiles.entry import Entry

_LONGEST = 180.0
"""Seconds, as long as a question stays open: who disconnects later than that means just that."""


class Reconnect:
    """Each half as the person does it by hand: with the questions that belong to it."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._wanted: Entry | None = None
        self._asked = False
        self._begun = 0.0

    def begin(self, entry: Entry) -> None:
        self._wanted, self._asked, self._begun = entry, False, time.monotonic()
        self._connector.switch(entry, False)

    def follow(self, tunnel: Tunnel | None) -> None:
        """``tunnel`` is the profile's, as the service has it now."""
        if time.monotonic() - self._begun > _LONGEST:
            self._wanted = None
        if self._wanted is None:
            return
        if tunnel is not None and tunnel.state.is_asking:
            self._asked = True
        elif tunnel is None or not tunnel.state.carries_traffic:
            wanted, self._wanted = self._wanted, None
            self._connector.switch(wanted, True)
        elif self._asked:
            self._wanted = None  # it was to stay as it is
