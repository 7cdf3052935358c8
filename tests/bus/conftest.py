"""A machine without a screen: private buses, the real polkitd where it can run, two uids as root."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bus.sessions import Sessions, why_not
from tests.logs import NO_BLOCKING, check_logs
from vpngui.sandbox import authority, hosts, users
from vpngui.sandbox.authority import Grants
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


@pytest.fixture
def sessions() -> Iterator[Sessions]:
    """Logins as logind reports them; nobody is logged in yet."""
    if not authority.is_real():
        pytest.skip("needs the real polkitd, which a user namespace cannot run")
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    with Sessions() as sessions:
        yield sessions


@pytest.fixture
def grants() -> Grants:
    """What rules grant at the desk: nothing, so that the actions' own defaults count."""
    return {}


@pytest.fixture
def desk(tmp_path: Path, sessions: Sessions, grants: Grants) -> Iterator[Rig]:
    """The service, ready, and an authority that knows logins."""
    with (
        hosts.fresh_network(),
        Rig(
            tmp_path / "logs",
            screen_kind="none",
            grants=grants,
            authority_prefix=sessions.prefix,
            found_first=NO_BLOCKING,
        ) as desk,
    ):
        desk.start_service()
        yield desk
    check_logs(desk)
