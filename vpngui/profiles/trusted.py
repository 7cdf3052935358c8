"""The networks that a person trusts, in a file of theirs. Where else they were is written down nowhere."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from vpngui.model.errors import IoError
from vpngui.model.surrounding import MAX_ID, MAX_NAME, NetworkKind, Surrounding
from vpngui.profiles.store import default_folder

_VERSION = 1
_MOST_OCTETS = 1 << 18
_MOST = 64
"""More than anybody trusts; the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """``id`` as in Surrounding; ``name`` and ``kind`` are for the person to know it by."""

    id: str
    name: str
    kind: NetworkKind


def default_path() -> Path:
    """networks.json beside the folder of the profiles."""
    return default_folder().with_name("networks.json")


class TrustedNetworks:
    """Its methods read and write a file: not for an event loop."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Trusted, ...]:
        """In the order in which they were added. A file that holds no such thing trusts nothing, and is set
        aside: the next one is not written over it. Raises IoError."""
        try:
            fd = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            with open(fd, "rb") as file:
                document = json.loads(file.read(_MOST_OCTETS))
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as error:
            raise IoError(f"{self._path} cannot be read: {error.strerror}") from error
        except (ValueError, RecursionError):
            with contextlib.suppress(OSError):
                os.replace(self._path, self._path.with_name(f"{self._path.name}.damaged"))
            return ()
        return tuple(_read(document))

    def add(self, network: Surrounding) -> tuple[Trusted, ...]:
        """Trust it from now on; all that are trusted then. Raises IoError."""
        others = [one for one in self.load() if one.id != network.id]
        return self._keep([*others, Trusted(network.id, network.name, network.kind)])

    def remove(self, id_: str) -> tuple[Trusted, ...]:
        """Trust it no more; all that are trusted then. Raises IoError."""
        return self._keep([one for one in self.load() if one.id != id_])

    def put_back(self, networks: Iterable[Trusted]) -> tuple[Trusted, ...]:
        """Exactly these, as they were before. Raises IoError."""
        return self._keep(list(networks))

    def _keep(self, networks: list[Trusted]) -> tuple[Trusted, ...]:
        new = self._path.with_name(f"{self._path.name}.new")
        kept = networks[-_MOST:]
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                os.unlink(new)
            fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            with os.fdopen(fd, "w", encoding="utf-8") as file:
                document = {"version": _VERSION, "trusted": [asdict(one) for one in kept]}
                json.dump(document, file, ensure_ascii=False, indent=1)
            os.replace(new, self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.unlink(new)
            raise IoError(f"{self._path} cannot be written: {error.strerror}") from error
        return tuple(kept)


def _read(document: Any) -> Iterable[Trusted]:
    """What makes no sense is passed over: it trusts less."""
    rows = document.get("trusted") if isinstance(document, dict) else None
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, dict):
            continue
        found, name, kind = row.get("id"), row.get("name"), row.get("kind")
        if isinstance(found, str) and 0 < len(found) <= MAX_ID and kind in set(NetworkKind):
            yield Trusted(found, name[:MAX_NAME] if isinstance(name, str) else "", NetworkKind(kind))
