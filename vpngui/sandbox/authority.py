"""Who may do what: the real polkitd where this user can run it, else a stand-in on the private bus only."""

from __future__ import annotations

import json
import os
import pwd
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from vpngui.sandbox import namespaces, users
from vpngui.sandbox.client import Client
from vpngui.sandbox.errors import SandboxError
from vpngui.sandbox.process import Process, python

BUS_NAME = "org.freedesktop.PolicyKit1"
_DAEMONS = (
    Path("/usr/lib/polkit-1/polkitd"),
    Path("/usr/libexec/polkitd"),
    Path("/usr/lib/policykit-1/polkitd"),
)
_ACTIONS = Path("/usr/share/polkit-1/actions")
_RULES = Path("/etc/polkit-1/rules.d")
_START_SECONDS = 15

Grants = Mapping[str, Sequence[int]]
"""Action id → the user ids that have it without being asked."""


def start(
    bus_address: str, *, logs: Path, actions: Path, grants: Grants, prefix: Sequence[str] = ()
) -> Process:
    """An authority on the bus at ``bus_address`` that knows the actions of the policy file ``actions``.

    ``prefix`` goes before polkitd's command: it prepares what polkitd finds when it starts.
    """
    namespaces.require()
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus_address}
    if is_real():
        _lay_out(actions, grants)
        daemon = next(path for path in _DAEMONS if path.exists())
        process = Process("polkitd", [*prefix, str(daemon)], logs=logs, environment=environment)
    else:
        command = python(
            "vpngui.sandbox.stand_in", json.dumps({action: list(uids) for action, uids in grants.items()})
        )
        process = Process("stand-in-authority", command, logs=logs, environment=environment)
    try:
        with Client(bus_address) as client:
            client.wait_for_owner(BUS_NAME, _START_SECONDS)
    except SandboxError:
        process.stop()
        raise
    return process


def is_real() -> bool:
    """Whether polkitd can run here: it becomes a user of its own, which a user namespace does not have."""
    try:
        own = pwd.getpwnam("polkitd").pw_uid
    except KeyError:
        return False
    return any(path.exists() for path in _DAEMONS) and _mapped(own)


def _mapped(uid: int) -> bool:
    """Whether ``uid`` exists in this user namespace."""
    for line in Path("/proc/self/uid_map").read_text().splitlines():
        first, _, count = (int(field) for field in line.split())
        if first <= uid < first + count:
            return True
    return False


def _lay_out(actions: Path, grants: Grants) -> None:
    """The system's actions and ours, and rules of our own, over the places where polkitd looks."""
    if not actions.exists():
        raise SandboxError(f"the polkit policy of the service is missing: {actions}")
    for place in (_ACTIONS, _RULES):
        if not place.is_dir():
            raise SandboxError(f"polkit's directory is missing: {place}")
    if not os.path.ismount(_ACTIONS):
        system = {file.name: file.read_bytes() for file in _ACTIONS.glob("*.policy")}
        namespaces.mount_tmpfs(_ACTIONS, "0755")
        for name, content in system.items():
            (_ACTIONS / name).write_bytes(content)
    if actions.parent != _ACTIONS:  # else it is the installed one, and among the system's already
        shutil.copyfile(actions, _ACTIONS / actions.name)
    if not os.path.ismount(_RULES):
        namespaces.mount_tmpfs(_RULES, "0755")
    (_RULES / "10-vpngui-sandbox.rules").write_text(rules(grants))


def rules(grants: Grants) -> str:
    """The rules file that says yes to ``grants`` and leaves the rest to the actions' own defaults."""
    granted = {action: [users.name(uid) for uid in uids] for action, uids in grants.items()}
    return (
        f"var granted = {json.dumps(granted)};\n"
        "polkit.addRule(function (action, subject) {\n"
        "    if ((granted[action.id] || []).indexOf(subject.user) >= 0) { return polkit.Result.YES; }\n"
        "    return polkit.Result.NOT_HANDLED;\n"
        "});\n"
    )
