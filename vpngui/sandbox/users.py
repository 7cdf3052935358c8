"""The sandbox's users: two ordinary ones with real uids where root may be anyone, else this user alone.

Programs such as dbus-daemon want to find their own user in the password file. It gets two more lines,
in this mount namespace only.
"""

from __future__ import annotations

import os
import pwd
from pathlib import Path

from vpngui.sandbox import namespaces
from vpngui.sandbox.process import run

PERSON = 60001
"""The person at the screen."""
STRANGER = 60002
"""Somebody else on the same machine."""

_PASSWD = Path("/etc/passwd")
_COPY = Path("/run/vpngui-passwd")
_NAMES = {PERSON: "vpngui-person", STRANGER: "vpngui-stranger"}


def several() -> bool:
    """Whether programs can run as different users here: only the host's root has more than one."""
    return any(
        int(line.split()[0]) == 0 and int(line.split()[2]) > STRANGER
        for line in Path("/proc/self/uid_map").read_text().splitlines()
    )


def person() -> int:
    """The uid of the person at the screen."""
    return PERSON if several() else os.geteuid()


def announce() -> None:
    """Make the users known to this mount namespace; again is no harm."""
    namespaces.require()
    if not several() or _known(PERSON):
        return
    lines = [
        f"{name}:x:{uid}:{uid}:vpngui sandbox:/nonexistent:/usr/sbin/nologin" for uid, name in _NAMES.items()
    ]
    _COPY.write_text("\n".join([_PASSWD.read_text().rstrip("\n"), *lines, ""]))
    _COPY.chmod(0o644)
    run(["mount", "--bind", str(_COPY), str(_PASSWD)])


def _known(uid: int) -> bool:
    try:
        return pwd.getpwuid(uid).pw_name == _NAMES[uid]
    except KeyError:
        return False
