"""What a page is given in a test: the real preferences, and lists of what it asked for."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vpngui.gui.autoconnect.networks import Networks
from vpngui.gui.context import Context
from vpngui.gui.history.history import History
from vpngui.gui.manager_signals import Notice, Samples
from vpngui.gui.preferences.store import Preferences
from vpngui.gui.profiles.connector import Connector
from vpngui.gui.profiles.shelf import Shelf
from vpngui.gui.service_client import ServiceClient
from vpngui.gui.snapshot import Snapshot
from vpngui.profiles.trusted import TrustedNetworks


class _Nobody:
    """Hears nothing."""

    def publish(self, snapshot: Snapshot) -> None: ...

    def service_came(self) -> None: ...

    def sampled(self, samples: Samples) -> None: ...

    def noticed(self, notice: Notice) -> None: ...


@dataclass
class Desk:
    """``context`` for the page; the lists are in the order of what happened."""

    service: Any = field(default_factory=lambda: ServiceClient(_Nobody()))
    """The app's own client, which looks for nothing as long as it is not run."""
    preferences: Preferences = field(default_factory=Preferences)
    history: History = field(default_factory=lambda: History(None, lambda problem: None))
    profiles: Shelf = field(default_factory=Shelf)
    trusted: Path | None = None
    """Where the trusted networks are kept; nowhere unless a test says so."""
    navigated: list[tuple[str, str]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)
    disconnected: list[str] = field(default_factory=list)
    questions: list[None] = field(default_factory=list)
    """One for each time that the prompt was to come to the front."""
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    _closed: bool = False
    _connector: Connector | None = None
    _networks: Networks | None = None

    @property
    def connector(self) -> Connector:
        """The app's own; what it asks the person for is in ``connected`` and ``disconnected``."""
        if self._connector is None:
            self._connector = Connector(
                self.service,
                self.profiles,
                _Wishes(self),
                lambda: self.questions.append(None),
                self.told.append,
            )
        return self._connector

    @property
    def networks(self) -> Networks:
        """The app's own."""
        if self._networks is None:
            self._networks = Networks(
                self.service, lambda: TrustedNetworks(self.trusted or Path("/nonexistent/networks.json"))
            )
        return self._networks

    @property
    def context(self) -> Context:
        return Context(
            self.service,
            self._spawn,
            self.preferences,
            lambda key, subject: self.navigated.append((key, subject)),
            self.told.append,
            self.connected.append,
            self.disconnected.append,
            lambda: self.questions.append(None),
            history=self.history,
            profiles=self.profiles,
            connector=self.connector,
            networks=self.networks,
        )

    def close(self) -> None:
        """Whatever the page begins from now on comes too late for the loop to begin it."""
        self._closed = True

    def _spawn(self, work: Coroutine[Any, Any, None], what: str) -> None:
        """Nothing runs where the test runs no loop: a picture needs none."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            _never(work)
            return
        if self._closed:
            _never(work)
        else:
            self.tasks.append(loop.create_task(work, name=what))


@dataclass
class _Wishes:
    desk: Desk

    def connect(self, path: str) -> None:
        self.desk.connected.append(path)

    def disconnect(self, path: str) -> None:
        self.desk.disconnected.append(path)


def _never(work: Coroutine[Any, Any, None]) -> None:
    """It will not run, nor will what it would have waited for."""
    held = inspect.getcoroutinelocals(work).values()
    work.close()
    for one in held:
        if inspect.iscoroutine(one):
            one.close()
