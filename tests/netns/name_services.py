"""The real name services in the sandbox: unpacked by packaging/fetch-name-services.sh, or installed here."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from vpngui.apply.dns.resolvconf_program import Family, ResolvconfProgram
from vpngui.sandbox import users
from vpngui.sandbox.process import Process

ROOT = Path(__file__).resolve().parents[2]
UNPACKED = ROOT / "build/name-services"
STUB = "127.0.0.53"
_STATE = Path("/run/systemd/resolve")


def first(*patterns: str) -> Path:
    """The first file there is, below what was unpacked or on this computer; else the test is skipped."""
    for pattern in patterns:
        for base in (Path("/"), UNPACKED / "systemd-resolved", UNPACKED / "libsystemd-shared"):
            for found in sorted(base.glob(pattern)):
                return found
    pytest.skip(f"{patterns[0]} is neither installed nor unpacked (packaging/fetch-name-services.sh)")


def resolved_policies() -> list[Path]:
    """What resolved brings for the bus and for polkit."""
    return [
        first("usr/share/dbus-1/system.d/org.freedesktop.resolve1.conf"),
        first("usr/share/polkit-1/actions/org.freedesktop.resolve1.policy"),
    ]


class Resolved:
    """systemd-resolved on the bus at ``address``; it finds ``resolv_conf`` as the uplink's."""

    def __init__(self, address: str, resolv_conf: Path, logs: Path) -> None:
        self._address, self._resolv_conf, self._logs = address, resolv_conf, logs
        self._process: Process | None = None

    def start(self) -> None:
        """Again after ``stop``: as the service manager does, it keeps its state below /run."""
        daemon = first("usr/lib/systemd/systemd-resolved", "lib/systemd/systemd-resolved")
        _STATE.mkdir(parents=True, exist_ok=True)
        user = pwd.getpwuid(users.resolved())
        os.chown(_STATE, user.pw_uid, user.pw_gid)
        environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": self._address, "SYSTEMD_LOG_LEVEL": "info"}
        libraries = sorted((UNPACKED / "libsystemd-shared").glob("usr/lib/*/systemd"))
        if daemon.is_relative_to(UNPACKED) and libraries:
            environment["LD_LIBRARY_PATH"] = str(libraries[0])
        # A mount namespace of its own: nobody else sees another /etc/resolv.conf.
        command = 'mount --bind "$1" /etc/resolv.conf && exec "$2"'
        self._process = Process(
            "systemd-resolved",
            ["unshare", "--mount", "sh", "-c", command, "sh", str(self._resolv_conf), str(daemon)],
            logs=self._logs,
            environment=environment,
        )

    def stop(self) -> None:
        if self._process is not None:
            self._process.stop()

    @staticmethod
    def forget() -> None:
        """Take its memory away, as a lost /run would."""
        shutil.rmtree(_STATE, ignore_errors=True)


@dataclass(frozen=True)
class Resolvconf:
    """One of the two programs below a folder of its own: its paths are changed, as its build does."""

    program: ResolvconfProgram
    resolv_conf: Path
    path: Path


def resolvconf(family: Family, folder: Path) -> Resolvconf:
    """The unpacked program of that family with an empty database; skips the test when it is not there."""
    package = UNPACKED / {"debian": "resolvconf", "openresolv": "openresolv"}[family]
    if not (package / "sbin/resolvconf").is_file():
        pytest.skip(f"{family}'s resolvconf is not unpacked (packaging/fetch-name-services.sh)")
    folder.mkdir(parents=True)
    etc, lib, run, program = folder / "etc", folder / "lib", folder / "run", folder / "program"
    shutil.copytree(package / "etc", etc)
    shutil.copytree(package / "lib/resolvconf", lib)
    shutil.copy(package / "sbin/resolvconf", program)
    run.mkdir()
    changed = {
        "/run/resolvconf": run,
        "/lib/resolvconf": lib,
        "/sbin/resolvconf": program,
        "/etc/resolvconf": etc / "resolvconf",
        "ETC=/etc\n": f"ETC={etc}\n",
        "SYSCONFDIR=/etc\n": f"SYSCONFDIR={etc}\n",
    }
    scripts = [program, *lib.rglob("*"), *(etc / "resolvconf/update.d").glob("*")]
    for script in (path for path in scripts if path.is_file()):
        text = script.read_text()
        # At once: a new path may have an old one in it.
        script.write_text(re.sub("|".join(changed), lambda found: str(changed[found[0]]), text))
    resolv_conf = etc / "resolv.conf"
    if family == "openresolv":
        (etc / "resolvconf.conf").write_text(f"resolv_conf={resolv_conf}\nlibc_restart=true\n")
    else:
        resolv_conf.symlink_to(run / "resolv.conf")
        (run / "enable-updates").touch()
        (run / "interface").mkdir()
    records = run / {"debian": "interface", "openresolv": "interfaces"}[family]
    order = etc / "resolvconf/interface-order"
    return Resolvconf(ResolvconfProgram(program, family, records, order), resolv_conf, program)


def ask(name: str, server: str = STUB, *, seconds: float = 5.0, kind: int = 1) -> str | None:
    """The address of ``name`` (DNS over UDP, RFC 1035), None for an error or no answer."""
    query = struct.pack("!HHHHHH", 7, 0x0100, 1, 0, 0, 0) + _labels(name) + struct.pack("!HH", kind, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(seconds)
        try:
            sock.sendto(query, (server, 53))
            reply = sock.recv(4096)
        except OSError:
            return None
    answers = struct.unpack_from("!H", reply, 6)[0]
    return socket.inet_ntoa(reply[-4:]) if answers and reply[3] & 0xF == 0 else None


def name_asked(query: bytes) -> tuple[str, int]:
    """The name in a query, and where the question ends."""
    labels, offset = [], 12
    while query[offset]:
        labels.append(query[offset + 1 : offset + 1 + query[offset]].decode())
        offset += 1 + query[offset]
    return ".".join(labels), offset + 5


def answer(query: bytes, address: str) -> bytes:
    """A reply to ``query``: ``address`` for IPv4 questions, no data for others. Nothing of EDNS is kept."""
    _, end = name_asked(query)
    (kind,) = struct.unpack_from("!H", query, end - 4)
    found = b"\xc0\x0c" + struct.pack("!HHIH", 1, 1, 0, 4) + socket.inet_aton(address) if kind == 1 else b""
    return query[:2] + struct.pack("!HHHHH", 0x8580, 1, bool(found), 0, 0) + query[12:end] + found


def _labels(name: str) -> bytes:
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


@contextmanager
def name_server(command: list[str], logs: Path, name: str) -> Iterator[Process]:
    """tests/netns/dns_server.py, listening: it prints each name that it is asked for."""
    with Process(name, command, logs=logs, environment=dict(os.environ)) as server:
        server.wait_for("^listening$", 10)
        yield server
