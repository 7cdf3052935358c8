"""Widgets on Qt's own off-screen platform, one loop for Qt and asyncio, and a private session bus."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_QPA_PLATFORMTHEME", None)

from PySide6.QtWidgets import QApplication

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Qt ends the process at the first picture that is made without an application."""


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Widgets are never destroyed in a worker's thread, as in the app (vpngui.gui.collector)."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """No widget is left to the tests of other folders: there, the threads of bus clients find garbage too."""
    if nextitem is None or Path(__file__).parent not in nextitem.path.parents:
        gc.collect()


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An error that is only logged fails the test, unless the test clears it away."""
    yield
    bad = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not bad, [record.getMessage() for record in bad]


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Runs a coroutine on the loop that the app itself uses."""
    from qasync import QEventLoop

    qapp.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    errors: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: errors.append(context))

    def run_with_limit(work: Coroutine[Any, Any, Any]) -> Any:
        return loop.run_until_complete(asyncio.wait_for(work, 30))

    yield run_with_limit
    loop.close()
    asyncio.set_event_loop(None)
    assert not errors


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus of this test's own, where programs look for it."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", "--nosyslog"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()
