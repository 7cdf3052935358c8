"""A machine without a screen: private buses, the real polkitd where it can run, two uids as root."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bus.machines import Machine, Machines
from tests.bus.sessions import Sessions, why_not
from tests.logs import NO_BLOCKING, check_logs
from vpngui.sandbox import authority, hosts, users
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.process import Process
from vpngui.sandbox.rig import Rig
from vpngui.vpnsvc import connection


@pytest.fixture(scope="session")
def machines(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machines]:
    """Machines that tests of all files have one after another."""
    machines = Machines(tmp_path_factory.mktemp("machines"))
    yield machines
    machines.close()


@pytest.fixture
def grants() -> Grants | None:
    """What the authority's rules grant. None: the person may use and answer, without logging in first."""
    return None


@pytest.fixture
def own_machine() -> None:
    """For a test that needs a service which nobody has used before."""


@pytest.fixture
def rig(
    tmp_path: Path, request: pytest.FixtureRequest, machines: Machines, grants: Grants | None
) -> Iterator[Rig]:
    """Buses and authority. The service is started only where a test asks for ``service`` too."""
    wanted = set(request.fixturenames)
    if "service" in wanted and "own_machine" not in wanted:
        yield request.getfixturevalue("_lent").rig
        return
    with (
        hosts.fresh_network(),
        Rig(tmp_path / "logs", screen_kind="none", grants=grants, found_first=NO_BLOCKING) as rig,
    ):
        yield rig
    check_logs(rig)


@pytest.fixture
def _lent(machines: Machines, grants: Grants | None) -> Iterator[Machine]:
    with machines.lend(grants) as machine:
        yield machine


@pytest.fixture
def service(rig: Rig, machines: Machines) -> Process:
    """The service, ready."""
    machine = machines.out
    if machine is not None and machine.rig is rig:
        return machine.service
    return rig.start_service()


@pytest.fixture
def library(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """``vpngui.vpnsvc`` in this process, as applications use it; afterwards it has left the bus."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", rig.system_bus)
    yield
    kept, connection._shared = connection._shared, None
    if kept is not None:
        kept._loop.call_soon_threadsafe(kept._bus.disconnect)


@pytest.fixture
def stranger() -> int:
    """The uid of somebody else on the same machine."""
    if not users.several():
        pytest.skip("a user namespace of an ordinary user has one uid only")
    return users.STRANGER


@pytest.fixture
def _with_logins(machines: Machines, grants: Grants | None) -> Iterator[Machine]:
    if not authority.is_real():
        pytest.skip("needs the real polkitd, which a user namespace cannot run")
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    # No rule grants anything, so that the actions' own defaults count.
    with machines.lend({} if grants is None else grants, with_logins=True) as machine:
        yield machine


@pytest.fixture
def sessions(_with_logins: Machine) -> Sessions:
    """Logins as logind reports them; nobody is logged in yet."""
    assert _with_logins.sessions is not None
    return _with_logins.sessions


@pytest.fixture
def desk(_with_logins: Machine) -> Rig:
    """The service, ready, and an authority that knows logins."""
    return _with_logins.rig
