"""Machines that are lent to one test after another, as long as each leaves them as it found them.

A service takes a second of a processor to start and to end, and most tests need no service of their own:
they make their own tunnels and leave none. Whether that is so is looked at after every test. A machine with
anything left, or whose service ended, is not lent again: the next test gets a new one. A service that the
test has started again is as good as the first, when it has the same arguments: none.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bus.sessions import Sessions
from tests.logs import NO_BLOCKING, check_logs
from vpngui.contract import names
from vpngui.sandbox import hosts, snapshot
from vpngui.sandbox.authority import Grants
from vpngui.sandbox.client import Client
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, run
from vpngui.sandbox.rig import Rig
from vpngui.service import journal, journal_text
from vpngui.service.records import LAST_NUMBER

_SETTLE_SECONDS = 1.0
"""How long what ended with the test may take to be cleared away."""
_SETTINGS = tuple(
    Path("/proc/sys/net", family, "conf", which)
    for family in ("ipv4", "ipv6")
    for which in ("all", "default")
)
_RULES = Path("/etc/polkit-1/rules.d")
_GROWS = "answers"
"""The folder of the log of answers: a test that reads that asks for ``own_machine``."""


_Key = tuple[bool, tuple[tuple[str | int, ...], ...] | None]


@dataclass(frozen=True)
class _Condition:
    """What can be seen of a machine: who is on its bus, its network, and what its service has written."""

    on_the_bus: frozenset[str]
    network: snapshot.Snapshot
    settings: tuple[str, ...]
    rules: tuple[str, ...]
    journal: tuple[Any, Any]
    files: tuple[tuple[str, int, int, bytes], ...]


@dataclass
class Machine:
    """A machine with its service running. ``stack`` ends it."""

    rig: Rig
    sessions: Sessions | None
    network: int
    stack: ExitStack
    eye: Client
    found: _Condition | None = None
    logged: dict[str, int] = field(default_factory=dict)

    def look(self) -> _Condition:
        """As it is now. Run inside its network."""
        on_the_bus = self.eye.call(names.BUS_NAME, names.BUS_PATH, names.BUS_NAME, "ListNames")[0]
        # The service has dealt with all that came before this, such as that somebody left the bus.
        self.eye.get(names.SERVICE_NAME, names.SERVICE_PATH, names.MANAGER, "Version")
        runtime = self.rig.runtime_folder
        content = journal_text.parse((runtime / journal.FILE).read_bytes())
        return _Condition(
            frozenset(on_the_bus) - {self.eye.owner(names.SERVICE_NAME)},
            snapshot.take(),
            tuple(_setting(one) for folder in _SETTINGS for one in sorted(folder.iterdir())),
            _rules(),
            ({key: value for key, value in content.values.items() if key != LAST_NUMBER}, dict(content.open)),
            tuple(_files(runtime.parent)),
        )

    def still_good(self) -> bool:
        """Whether it is as it was when it was made: another machine's rules count for its authority too."""
        return self.found is not None and self._runs() and _rules() == self.found.rules

    @property
    def service(self) -> Process:
        """The one that runs now."""
        assert self.rig.service is not None
        return self.rig.service

    def _runs(self) -> bool:
        own = not self.rig.service_arguments
        return own and self.service.status is None and self.rig.authority.status is None

    def as_found(self) -> bool:
        """Whether nothing is left of what happened since it was lent, as soon as that is so."""
        deadline = time.monotonic() + _SETTLE_SECONDS
        while self._runs():
            if self.look() == self.found:
                return True
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.03)
        return False


class Machines:
    """Makes machines in folders below ``folder``, and keeps the last one for the next test.

    One at a time, as there is one place where authorities look for their rules.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._idle: tuple[_Key, Machine] | None = None
        self.out: Machine | None = None
        """The one that a test has now."""
        self._made = 0

    @contextmanager
    def lend(self, grants: Grants | None, *, with_logins: bool = False) -> Iterator[Machine]:
        """A machine for one test, with a service that is ready; this thread is in its network.

        ``grants`` as Rig has them; ``with_logins``: its authority knows the sessions of ``sessions``.
        """
        granted = None if grants is None else tuple((action, *uids) for action, uids in grants.items())
        key = (with_logins, granted)
        machine = self._take(key) or self._make(grants, with_logins)
        self.out = machine
        good = False
        try:
            with hosts.within(machine.network):
                yield machine
                _take_the_cables_away()
                if machine.sessions is not None:
                    machine.sessions.clear()
                good = machine.as_found()
            check_logs(machine.rig, machine.logged)
        finally:
            self.out = None
            if good:
                self._idle = key, machine
            else:
                machine.stack.close()

    def close(self) -> None:
        """End the one that is kept."""
        if self._idle is not None:
            _, machine = self._idle
            self._idle = None
            machine.stack.close()

    def _take(self, key: _Key) -> Machine | None:
        if self._idle is not None and self._idle[0] == key and self._idle[1].still_good():
            _, machine = self._idle
            self._idle = None
            return machine
        self.close()
        return None

    def _make(self, grants: Grants | None, with_logins: bool) -> Machine:
        self._made += 1
        with ExitStack() as stack:
            sessions = stack.enter_context(Sessions()) if with_logins else None
            with hosts.fresh_network():
                network = hosts.this_network()
                stack.callback(os.close, network)
                rig = stack.enter_context(
                    Rig(
                        self._folder / str(self._made),
                        screen_kind="none",
                        grants=grants,
                        authority_prefix=() if sessions is None else sessions.prefix,
                        found_first=NO_BLOCKING,
                    )
                )
                stack.callback(check_logs, rig)
                rig.start_service()
                eye = stack.enter_context(Client(rig.system_bus))
                machine = Machine(rig, sessions, network, stack, eye)
                machine.found = machine.look()
            machine.stack = stack.pop_all()
        return machine


def _take_the_cables_away() -> None:
    """What a test laid to have a way to somewhere; a machine is made without any."""
    for link in json.loads(run(["ip", "-json", "link", "show", "type", "veth"]) or "[]"):
        with suppress(SandboxError):  # it went with its other end
            run(["ip", "link", "delete", link["ifname"]])


def _rules() -> tuple[str, ...]:
    """What says who may do what, and whether anything has been added to it or taken away in between."""
    found = [_RULES, *sorted(_RULES.iterdir())] if _RULES.is_dir() else []
    return tuple(f"{path.name} {path.stat().st_mtime_ns}" for path in found)


def _setting(file: Path) -> str:
    """Its value; some are for writing only, or have none yet (ip-sysctl, "stable_secret")."""
    try:
        return file.read_text()
    except OSError:
        return ""


def _files(folder: Path) -> Iterator[tuple[str, int, int, bytes]]:
    """Name, mode, owner and content of all that is in it; of the journal, what it says counts."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if _GROWS in name.parts or path.name == journal.FILE:
            continue
        about = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        if content or not (path.is_dir() or path.is_file()):  # an empty lock is no residue
            yield str(name), about.st_mode, about.st_uid, content
