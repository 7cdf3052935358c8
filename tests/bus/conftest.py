"""A machine without a screen: private buses, the real polkitd where it can run, two uids as root."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.logs import NO_BLOCKING, check_logs
from vpngui.sandbox import hosts, users
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """Buses and authority; the person may use and answer. The service is not started yet."""
    with (
        hosts.fresh_network(),
        Rig(tmp_path / "logs", screen_kind="none", found_first=NO_BLOCKING) as rig,
    ):
        yield rig
    check_logs(rig)


@pytest.fixture
def service(rig: Rig) -> Process:
    """The service, ready."""
    return rig.start_service()


@pytest.fixture
def stranger() -> int:
    """The uid of somebody else on the same machine."""
    if not users.several():
        pytest.skip("a user namespace of an ordinary user has one uid only")
    return users.STRANGER
