"""The sandbox's users: the service's and two ordinary ones where root may be anyone, else this user alone.

Programs such as dbus-daemon want to find their own user in the password file. It gets more lines, in
this mount namespace only.
"""

from __future__ import annotations

import os
import pwd
import stat
from pathlib import Path

from vpngui.sandbox import namespaces
from vpngui.sandbox.process import run

PERSON = 60001
"""The person at the screen."""
STRANGER = 60002
"""Somebody else on the same machine."""

SERVICE_CAPABILITIES = ("net_admin", "net_raw", "sys_ptrace")
"""What packaging/systemd/vpnguid.service leaves to the service."""

_SERVICE_NAME, _SERVICE = "vpngui", 60003
_RESOLVED_NAME, _RESOLVED = "systemd-resolve", 60004
_TUN, _TUN_NUMBERS = Path("/dev/net/tun"), (10, 200)
_LOCK = Path("/run/xtables.lock")
_PASSWD = Path("/etc/passwd")
_COPY = Path("/run/vpngui-passwd")
_NAMES = {
    PERSON: "vpngui-person",
    STRANGER: "vpngui-stranger",
    _SERVICE: _SERVICE_NAME,
    _RESOLVED: _RESOLVED_NAME,
}


def several() -> bool:
    """Whether programs can run as different users here: only the host's root has more than one."""
    return any(
        int(line.split()[0]) == 0 and int(line.split()[2]) > STRANGER
        for line in Path("/proc/self/uid_map").read_text().splitlines()
    )


def person() -> int:
    """The uid of the person at the screen."""
    return PERSON if several() else os.geteuid()


def service() -> int:
    """The uid of the service: the system user of the product, with nothing but its capabilities."""
    return pwd.getpwnam(_SERVICE_NAME).pw_uid if several() else os.geteuid()


def name(uid: int) -> str:
    """As the password file calls a user: a uid that nobody has is its own name."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def resolved() -> int:
    """The uid that systemd-resolved becomes."""
    return pwd.getpwnam(_RESOLVED_NAME).pw_uid


def announce() -> None:
    """Make the users known to this mount namespace; again is no harm."""
    namespaces.require()
    if not several() or _known(PERSON):
        return
    lines = [
        f"{name}:x:{uid}:{uid}:vpngui sandbox:/nonexistent:/usr/sbin/nologin"
        for uid, name in _NAMES.items()
        if not _taken(name)
    ]
    _COPY.write_text("\n".join([_PASSWD.read_text().rstrip("\n"), *lines, ""]))
    _COPY.chmod(0o644)
    run(["mount", "--bind", str(_COPY), str(_PASSWD)])
    _let_the_service_lock_tables()
    if _TUN.exists() and _TUN.stat().st_mode & 0o006 != 0o006:
        _let_everybody_make_tunnels()


def _let_the_service_lock_tables() -> None:
    """As packaging/tmpfiles.d/vpngui.conf does on a system."""
    _LOCK.touch()
    os.chown(_LOCK, 0, service())
    _LOCK.chmod(0o660)


def _let_everybody_make_tunnels() -> None:
    """As on every desktop the device is everybody's, and the capability counts; some containers differ."""
    folder = Path("/run/vpngui-dev")
    folder.mkdir()
    run(["mount", "-t", "tmpfs", "-o", "mode=0755,nosuid", "vpngui-sandbox", str(folder)])
    node = folder / "tun"
    os.mknod(node, stat.S_IFCHR, os.makedev(*_TUN_NUMBERS))
    node.chmod(0o666)
    run(["mount", "--bind", str(node), str(_TUN)])


def _taken(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _known(uid: int) -> bool:
    try:
        return pwd.getpwuid(uid).pw_name == _NAMES[uid]
    except KeyError:
        return False
