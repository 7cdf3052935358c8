"""Finds out who a process is, and how far that can be trusted. See docs/architecture.md, "Who asks"."""

from __future__ import annotations

import asyncio
import configparser
import os
import select
import stat
from dataclasses import replace
from pathlib import Path

from vpngui.model.identity import Grade, Identity
from vpngui.model.interpreters import is_interpreter
from vpngui.service.packages import owning_package

_MAX_TEXT = 1024


async def identify(pid: int, uid: int, pidfd: int) -> Identity:
    """The identity of a living process; UNVERIFIED without a name when it ends meanwhile. Raises nothing."""
    found = await asyncio.to_thread(_inspect, pid, uid)
    # The package of an interpreter says nothing about the script that it runs.
    if found.grade is Grade.PATH and not is_interpreter(found.executable):
        package = await owning_package(found.executable)
        if package:
            found = Identity(Grade.PACKAGE, package, found.executable, uid, pid)
    if not _alive(pidfd):
        return Identity(uid=uid, pid=pid)
    return replace(found, name=_sayable(found.name), executable=_sayable(found.executable))


def _sayable(text: str) -> str:
    """``text``, which the process may have chosen, fit for a message on the bus and for one line."""
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text[:_MAX_TEXT])


def _inspect(pid: int, uid: int) -> Identity:
    process = Path("/proc") / str(pid)
    executable = _executable(process)
    flatpak = _flatpak(process)
    if flatpak:
        return Identity(Grade.FLATPAK, flatpak, executable, uid, pid)
    snap = _snap(process)
    if snap:
        return Identity(Grade.SNAP, snap, executable, uid, pid)
    if executable and _only_root_changes(process, executable):
        return Identity(Grade.PATH, os.path.basename(executable), executable, uid, pid)
    unit = _unit(process)
    if unit:
        return Identity(Grade.UNIT, unit, executable, uid, pid)
    return Identity(Grade.UNVERIFIED, os.path.basename(executable), executable, uid, pid)


def _executable(process: Path) -> str:
    try:
        return os.readlink(process / "exe")
    except OSError:
        return ""


def _flatpak(process: Path) -> str:
    # The sandbox's root holds the file, and the application cannot write there (flatpak-metadata(5)).
    try:
        root = os.open(process / "root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return ""
    try:
        fd = os.open(".flatpak-info", os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK, dir_fd=root)
    except OSError:
        return ""
    finally:
        os.close(root)
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        with os.fdopen(fd, encoding="utf-8") as file:
            parser.read_string(file.read(1 << 16))
        return parser.get("Application", "name", fallback="")
    except (OSError, ValueError, configparser.Error):
        return ""


def _snap(process: Path) -> str:
    try:
        label = (process / "attr" / "current").read_text()
    except (OSError, ValueError):
        return ""
    parts = label.split()[0].split(".") if label.strip("\0 \n") else []
    return parts[1] if len(parts) >= 3 and parts[0] == "snap" else ""


def _only_root_changes(process: Path, executable: str) -> bool:
    """Whether the path means the same file to us as to the process, and only root can write it.

    A process in a mount namespace of its own can have any file at any path.
    """
    try:
        theirs, ours = os.stat(process / "exe"), os.stat(executable)
    except OSError:
        return False
    same = (theirs.st_dev, theirs.st_ino) == (ours.st_dev, ours.st_ino)
    return same and ours.st_uid == 0 and not ours.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _unit(process: Path) -> str:
    try:
        lines = (process / "cgroup").read_text().splitlines()
    except (OSError, ValueError):
        return ""
    units = [part for line in lines for part in line.split("/") if part.endswith((".service", ".scope"))]
    return units[-1] if units and units[-1].endswith(".service") else ""


def _alive(pidfd: int) -> bool:
    poller = select.poll()
    try:
        poller.register(pidfd, select.POLLIN)
        return not poller.poll(0)
    except (OSError, ValueError):
        return False
