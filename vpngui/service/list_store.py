"""Block lists on disk: the text as it came, with what the person said of it.

One file for each list: a line of JSON, then the text. So either both are the new ones or both are the old
ones, whatever happens while they are written.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vpngui.model.block_list import BlockList, check_list_name, parse_block_list
from vpngui.model.errors import InvalidParameter, IoError, VpnServiceError
from vpngui.model.list_options import ListOptions, check_list_options

log = logging.getLogger(__name__)

MAX_OCTETS = 64 << 20
"""Of a list's text."""
_LONGEST_HEAD = 4096
_ENDING, _NEW, _DAMAGED = ".list", ".new", ".damaged"
_MAX_UID = (1 << 32) - 2


@dataclass(frozen=True, slots=True)
class Kept:
    """A list with its options, and the person who set it."""

    block_list: BlockList
    options: ListOptions
    uid: int


class ListStore:
    """Its methods block: they belong into a thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self) -> tuple[list[Kept], list[str]]:
        """All lists that can be read, and the names of those that are damaged: these are set aside."""
        kept, damaged = [], []
        for path in self._stored():
            try:
                head, text = _split(_octets(path))
                options, uid = _checked(head)
                name = check_list_name(path.stem)
                kept.append(Kept(parse_block_list(name, text.decode("utf-8"), options.mode), options, uid))
            except (OSError, ValueError, RecursionError, VpnServiceError) as error:
                aside = _set_aside(path)
                log.error("the block list %s is damaged (%s); %s", path.stem, error, aside)
                damaged.append(path.stem)
        return kept, damaged

    def text(self, name: str) -> bytes:
        """The text of a list as it came. Raises IoError."""
        path = self._path(name)
        try:
            return _split(_octets(path))[1]
        except (OSError, ValueError, VpnServiceError) as error:
            raise IoError(f"the block list {name} cannot be read from {path}: {error}") from error

    def store(self, name: str, text: bytes, options: ListOptions, uid: int) -> None:
        """Raises IoError, with the former list as it was."""
        head = {
            "title": options.title,
            "mode": options.mode.value,
            "tunnel": options.tunnel,
            "enabled": options.enabled,
            "uid": uid,
        }
        path = self._path(name)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            new = path.with_suffix(_NEW)
            with open(new, "wb") as file:
                file.write(json.dumps(head).encode() + b"\n" + text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, path)
        except OSError as error:
            raise IoError(f"the block list {name} cannot be kept in {path}: {error.strerror}") from error

    def forget(self, name: str) -> None:
        """Raises IoError."""
        path = self._path(name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise IoError(f"the file {path} of the block list cannot be removed: {error.strerror}") from error

    def _path(self, name: str) -> Path:
        return self._folder / f"{check_list_name(name)}{_ENDING}"

    def _stored(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.suffix == _ENDING)
        except FileNotFoundError:
            return []


def _octets(path: Path) -> bytes:
    with open(path, "rb") as file:
        found = file.read(_LONGEST_HEAD + MAX_OCTETS + 1)
    if len(found) > _LONGEST_HEAD + MAX_OCTETS:
        raise InvalidParameter(f"it has more than {MAX_OCTETS} octets")
    return found


def _split(octets: bytes) -> tuple[bytes, bytes]:
    end = octets.find(b"\n", 0, _LONGEST_HEAD)
    if end < 0:
        raise InvalidParameter("it does not begin with a line of its options")
    return octets[:end], octets[end + 1 :]


def _checked(head: bytes) -> tuple[ListOptions, int]:
    """Raises ValueError and InvalidParameter."""
    values: Any = json.loads(head)
    if not isinstance(values, dict):
        raise InvalidParameter("its options are none")
    uid = values.pop("uid", None)
    if not isinstance(uid, int) or isinstance(uid, bool) or not 0 <= uid <= _MAX_UID:
        raise InvalidParameter("it does not say who set it")
    if set(values) != {"title", "mode", "tunnel", "enabled"}:
        raise InvalidParameter("its options are not all there")
    return check_list_options(values), uid


def _set_aside(path: Path) -> str:
    aside = path.with_suffix(path.suffix + _DAMAGED)
    try:
        os.replace(path, aside)
    except OSError as error:
        return f"it cannot be set aside: {error.strerror}"
    return f"it is set aside as {aside}"
