"""The answers that hold always, on disk: one file for each person, replaced as a whole.

``UID.json`` in a folder of the state directory, mode 0600::

    {"vpngui-grants": 1, "grants": [...]}      service.grant_records

All of it reads and writes files: not in an event loop.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vpngui.model.asked import Kept
from vpngui.model.consent import Remember
from vpngui.model.errors import IoError, VpnServiceError
from vpngui.service import stored
from vpngui.service.grant_records import kept_value, read_kept

MAX_OCTETS = 1 << 20
"""Of one person's file."""
FOLDER = "grants"
"""In the state directory."""
_HEADER, _LIST = "vpngui-grants", "grants"
_NAME = re.compile(r"(0|[1-9][0-9]{0,9})\.json")
_DAMAGED, _NEW = ".damaged", ".new"


@dataclass(frozen=True, slots=True)
class Found:
    """What a person's file held, and what was wrong with it: it was set aside, and the rest is here."""

    uid: int
    kept: tuple[Kept, ...]
    problem: str = ""


def read(folder: Path) -> list[Found]:
    """Every person's; what cannot be read is said in ``problem``. Raises nothing."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [_read(folder, int(name.partition(".")[0])) for name in names if _NAME.fullmatch(name)]


def write(folder: Path, uid: int, kept: Iterable[Kept]) -> None:
    """Put these in the place of the person's; none leave no file.

    When it returns they will be there after a loss of power. Raises IoError; then the former ones are there.
    """
    values = [kept_value(one) for one in kept]
    path = folder / f"{uid}.json"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if values:
            text = json.dumps({_HEADER: 1, _LIST: values}, separators=(",", ":"))
            _replace(path, text.encode())
        else:
            path.unlink(missing_ok=True)
        _sync(folder)
    except OSError as error:
        raise IoError(f"{path} cannot be written: {error.strerror}") from error


def forget(folder: Path, uid: int) -> None:
    """Remove the person's file: what cannot be taken out of it goes with all of it. Raises IoError."""
    try:
        (folder / f"{uid}.json").unlink(missing_ok=True)
        _sync(folder)
    except OSError as error:
        raise IoError(f"{folder / f'{uid}.json'} cannot be removed: {error.strerror}") from error


def _read(folder: Path, uid: int) -> Found:
    path = folder / f"{uid}.json"
    try:
        values = _values(path)
    except (OSError, ValueError, RecursionError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        return Found(uid, (), _set_aside(path, why or "it is no such file"))
    kept: list[Kept] = []
    problems: list[str] = []
    for value in values:
        try:
            one = read_kept(value)
            stored.require(one.asker.uid == uid and one.owner.uid == uid, "it is another person's")
            stored.require(one.remember is Remember.ALWAYS, "it was not for always")
            stored.require(one.id not in {other.id for other in kept}, "its number is another's")
            kept.append(one)
        except (stored.Wrong, VpnServiceError) as error:
            problems.append(f"one of its answers counts no more: {error}")
    return Found(uid, tuple(kept), _set_aside(path, problems[0]) if problems else "")


def _values(path: Path) -> list[Any]:
    fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    with os.fdopen(fd, "rb") as file:
        state = os.fstat(fd)
        if (
            not stat.S_ISREG(state.st_mode)
            or state.st_uid != os.geteuid()
            or state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
            or state.st_nlink != 1
        ):
            raise ValueError("it is not the service's own file, or others may write to it")
        data = file.read(MAX_OCTETS + 1)
    if len(data) > MAX_OCTETS:
        raise ValueError(f"it has more than {MAX_OCTETS} octets")
    found = json.loads(data)
    if not isinstance(found, dict) or set(found) != {_HEADER, _LIST} or found[_HEADER] != 1:
        raise ValueError("it does not begin as a file of this version")
    values = found[_LIST]
    if not isinstance(values, list):
        raise ValueError("it holds no list")
    return values


def _set_aside(path: Path, why: str) -> str:
    """What to say of it."""
    aside = path.with_name(path.name + _DAMAGED)
    try:
        aside.unlink(missing_ok=True)
        os.replace(path, aside)
    except OSError as error:
        return f"{path} is damaged ({why}), and cannot be set aside: {error.strerror}"
    return f"{path} is damaged and was set aside as {aside.name}: {why}"


def _replace(path: Path, data: bytes) -> None:
    if len(data) > MAX_OCTETS:
        raise OSError(0, f"more than {MAX_OCTETS} octets")
    new = path.with_name(path.name + _NEW)
    new.unlink(missing_ok=True)
    fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(fd)
    os.replace(new, path)


def _sync(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
