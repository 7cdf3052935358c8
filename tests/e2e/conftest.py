"""A whole machine with a person in front of its screen, for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.asking import Application
from tests.logs import NO_BLOCKING, check_logs
from vpngui.sandbox import hosts
from vpngui.sandbox.person import Person
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """The service runs; the app is started by the test, or by the session bus when it is asked for."""
    with hosts.fresh_network(), Rig(tmp_path / "logs", found_first=NO_BLOCKING) as rig:
        rig.start_service()
        yield rig
    check_logs(rig)


@pytest.fixture
def app(rig: Rig) -> Process:
    """The Qt app, hidden, ready."""
    return rig.start_app("--hidden")


@pytest.fixture
def person(rig: Rig) -> Person:
    """Eyes and a hand."""
    return rig.person


@pytest.fixture
def ask(rig: Rig) -> Callable[..., Application]:
    """Starts an application that made a tunnel and asks for it."""

    def start(*directions: str, name: str = "ask0") -> Application:
        return Application(rig, name, directions or ("up",))

    return start
