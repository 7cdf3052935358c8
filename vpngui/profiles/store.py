"""The person's profiles as files: one for each, readable by nobody else, written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from vpngui.model.errors import InvalidParameter, IoError, NoSuchFile
from vpngui.profiles.entry import Choices, Entry, check_title
from vpngui.profiles.export import export
from vpngui.profiles.keys import check_key
from vpngui.profiles.profile import Profile
from vpngui.profiles.vault import Vault
from vpngui.profiles.wg_quick import MAX_OCTETS, parse

_VERSION = 1
_ENDING, _NEW, _DAMAGED = ".json", ".new", ".damaged"
_ORDER = "order.json"
_MOST_OCTETS = 16 * MAX_OCTETS
"""Of a file: each octet of a configuration may be a longer one in JSON, and there are the secrets."""
_ID = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Stored:
    """``damaged`` are files that hold no profile; they were set aside under these names."""

    entries: tuple[Entry, ...] = ()
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """A profile that was taken away, as it lay in its file: what is sealed stays sealed."""

    id: str
    data: bytes = field(repr=False)


_Stamp = tuple[int, int, int]
"""When a file was written (nanoseconds), its octets, and its inode: another file has another stamp."""


def default_folder() -> Path:
    """$XDG_CONFIG_HOME/vpngui/profiles (XDG Base Directory Specification)."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(base) if os.path.isabs(base) else Path.home() / ".config") / "vpngui" / "profiles"


class ProfileStore:
    """Its methods read and write files, and the vault may ask the person: not for an event loop."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder = folder
        self._vault = vault
        self._read: dict[str, tuple[_Stamp, Entry]] = {}

    @property
    def folder(self) -> Path:
        return self._folder

    def with_vault(self, vault: Vault) -> ProfileStore:
        """The same files, with secrets that another vault keeps safe."""
        other = ProfileStore(self._folder, vault)
        other._read = self._read
        return other

    @property
    def secrets_are_in(self) -> str:
        """ "keyring" or "file": for the person to know."""
        return self._vault.words

    def load(self) -> Stored:
        """All profiles in the person's order, without their secrets; files that are as they were when they
        were read last are not read again. Raises IoError."""
        entries: dict[str, Entry] = {}
        damaged = []
        try:
            names = sorted(os.listdir(self._folder)) if self._folder.is_dir() else []
            for name in names:
                if name.endswith(_ENDING) and _ID.fullmatch(name.removesuffix(_ENDING)):
                    entry = self._entry(name)
                    if entry is None and not os.path.lexists(self._folder / name):
                        continue  # removed meanwhile
                    if entry is None:
                        damaged.append(name + _DAMAGED)
                        os.replace(self._folder / name, self._folder / (name + _DAMAGED))
                    else:
                        entries[entry.id] = entry
        except OSError as error:
            raise IoError(f"the profiles in {self._folder} cannot be read: {error.strerror}") from error
        for id_ in self._read.keys() - entries.keys():
            del self._read[id_]
        order = {name: place for place, name in enumerate(self._order())}
        listed = sorted(entries.values(), key=lambda one: (order.get(one.id, len(order)), one.title, one.id))
        return Stored(tuple(listed), tuple(damaged))

    def put(self, entry: Entry, secrets: Mapping[str, str] | None = None) -> None:
        """Keep a profile, new or in the place of the one with its id; None leaves the secrets as they are.

        Raises NoSuchFile when there are none yet, InvalidParameter for a title that is none, IoError.
        """
        check_title(entry.title)
        bare = entry.profile.with_secrets({})
        sealed = (
            self._document(entry.id)["secrets"] if secrets is None else self._vault.seal(entry.id, secrets)
        )
        document = {
            "version": _VERSION,
            "title": entry.title,
            "public_key": entry.public_key,
            "choices": {one.name: getattr(entry.choices, one.name) for one in fields(Choices)},
            "configuration": export(bare),
            "secrets": sealed,
        }
        self._write(entry.id + _ENDING, _octets(document))
        # It need not be read again: a thousand of them take a second.
        with contextlib.suppress(OSError):
            kept = entry if bare is entry.profile else replace(entry, profile=bare)
            self._read[entry.id] = _stamp(self._path(entry.id)), kept

    def secrets(self, id_: str) -> dict[str, str]:
        """A profile's secrets (``Profile.with_secrets``). Raises NoSuchFile, IoError."""
        return self._vault.open(id_, self._document(id_)["secrets"])

    def whole(self, entry: Entry) -> Profile:
        """The profile with its secrets. Raises NoSuchFile, IoError."""
        return entry.profile.with_secrets(self.secrets(entry.id))

    def remove(self, id_: str) -> None:
        """Forget a profile and its secrets. Raises NoSuchFile, IoError."""
        try:
            os.unlink(self._path(id_))
        except FileNotFoundError:
            raise NoSuchFile("this profile has been removed already") from None
        except OSError as error:
            raise IoError(f"the profile cannot be removed: {error.strerror}") from error

    def take_out(self, id_: str) -> Removed:
        """The same, and what ``put_back`` needs. Raises NoSuchFile, IoError."""
        try:
            data = _octets_in(self._path(id_))
        except FileNotFoundError:
            raise NoSuchFile("this profile has been removed already") from None
        except (OSError, ValueError) as error:
            raise IoError(f"the profile cannot be read: {error}") from error
        self.remove(id_)
        return Removed(id_, data)

    def put_back(self, removed: Removed) -> None:
        """What was taken out is there again, with its secrets. Raises IoError."""
        self._write(removed.id + _ENDING, removed.data)

    def reorder(self, ids: Iterable[str]) -> None:
        """Keep the person's order. Raises IoError."""
        self._write(_ORDER, _octets(list(ids)))

    def _order(self) -> list[str]:
        try:
            found = _document_in(self._folder / _ORDER)
        except (OSError, ValueError):
            return []
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _entry(self, name: str) -> Entry | None:
        """None when the file holds no profile. Raises OSError."""
        id_ = name.removesuffix(_ENDING)
        try:
            stamp = _stamp(self._folder / name)
        except FileNotFoundError:
            return None
        known = self._read.get(id_)
        if known is not None and known[0] == stamp:
            return known[1]
        entry = _read(self._folder / name)
        if entry is not None:
            self._read[id_] = stamp, entry
        return entry

    def _document(self, id_: str) -> dict[str, Any]:
        try:
            return _checked(_document_in(self._path(id_)))
        except FileNotFoundError:
            raise NoSuchFile("this profile has been removed") from None
        except (OSError, ValueError) as error:
            raise IoError(f"the profile cannot be read: {error}") from error

    def _path(self, id_: str) -> Path:
        if not _ID.fullmatch(id_):
            raise NoSuchFile("there is no such profile")
        return self._folder / (id_ + _ENDING)

    def _write(self, name: str, data: bytes) -> None:
        new = self._folder / (name + _NEW)
        try:
            try:
                fd = _new_file(new)
            except FileNotFoundError:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                fd = _new_file(new)
            except FileExistsError:
                os.unlink(new)  # left by somebody who died
                fd = _new_file(new)
            with os.fdopen(fd, "wb") as file:
                file.write(data)
            os.replace(new, self._folder / name)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.unlink(new)
            raise IoError(f"the profile cannot be written in {self._folder}: {error.strerror}") from error


def _read(path: Path) -> Entry | None:
    """None when the file holds no profile."""
    try:
        document = _checked(_document_in(path))
        profile = parse(document["configuration"], with_key=False).profile
        title = check_title(document["title"])
    except (ValueError, InvalidParameter):
        return None
    if profile is None:
        return None
    return Entry(path.name.removesuffix(_ENDING), title, profile, document["choices"], document["public_key"])


def _new_file(path: Path) -> int:
    """Its file descriptor. Raises OSError, also when there is anything of that name."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)


def _stamp(path: Path) -> _Stamp:
    """Raises OSError."""
    found = os.stat(path)
    return found.st_mtime_ns, found.st_size, found.st_ino


def _octets(document: Any) -> bytes:
    # On one line: with any other layout Python writes it by itself, which takes ten times as long.
    return json.dumps(document, ensure_ascii=False).encode("utf-8", errors="surrogatepass")


def _document_in(path: Path) -> Any:
    """Raises OSError, and ValueError for what is no file of ours."""
    try:
        return json.loads(_octets_in(path))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _octets_in(path: Path) -> bytes:
    """Raises OSError, and ValueError for what is no file of ours: a pipe or a device that one would wait for,
    a folder, a link to nothing, more than any profile has."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        if path.is_symlink():
            raise ValueError("it is a link to nothing") from None
        raise
    try:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise ValueError("it is no file")
        with open(fd, "rb", closefd=False) as file:
            data = file.read(_MOST_OCTETS + 1)
    finally:
        os.close(fd)
    if len(data) > _MOST_OCTETS:
        raise ValueError("it is longer than any profile")
    return data


def _checked(document: Any) -> dict[str, Any]:
    """With ``choices`` as a value; unknown keys of a later version are passed over. Raises ValueError."""
    if not isinstance(document, dict) or document.get("version") != _VERSION:
        raise ValueError("it is no profile of this version")
    if not all(isinstance(document.get(key), str) for key in ("title", "configuration", "public_key")):
        raise ValueError("it lacks a part of a profile")
    chosen = document.get("choices")
    if not isinstance(chosen, dict):
        raise ValueError("it lacks the person's choices")
    known = {one.name for one in fields(Choices)}
    choices = Choices(**{key: value is True for key, value in chosen.items() if key in known})
    try:
        check_key(document["public_key"])
        public = document["public_key"]
    except InvalidParameter:
        public = ""
    return {**document, "choices": choices, "public_key": public, "secrets": document.get("secrets")}
