"""Texts and pictures from outside become profiles, and what was not taken becomes a report."""

from __future__ import annotations

import asyncio
import errno
import io
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from vpngui.gui.i18n import translate
from vpngui.gui.profiles import pictures, qr_code
from vpngui.gui.profiles.shelf import Shelf
from vpngui.model.errors import VpnServiceError
from vpngui.profiles.entry import Choices, Entry, free_title, new_id
from vpngui.profiles.keys import public_key_of
from vpngui.profiles.wg_quick import MAX_OCTETS, Import, Problem, parse

MAX_PICTURE = 64 << 20
"""Octets of a picture's file."""
MAX_FILES = 10_000
"""Of a folder, of an archive, or of one drop."""
MAX_ARCHIVE = 16 << 20
"""Octets of an archive's file: what is in it is listed before anything is unpacked."""
MAX_TEXTS = 64 << 20
"""Characters of all that come at once: a small archive may unpack to any number of long ones."""
_BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    OSError,
)
"""What zipfile raises for archives that are broken, sealed or packed in an unknown way."""
_ENDING = ".conf"


@dataclass(frozen=True, slots=True)
class Source:
    """``name`` is a file's, "" for what was pasted or dropped as it is; ``error`` says why there is no
    text."""

    name: str
    text: str = field(default="", repr=False)
    error: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source: ``entry`` is None where it is no profile, and ``error`` may say why."""

    name: str
    entry: Entry | None = None
    problems: tuple[Problem, ...] = ()
    error: str = ""


async def take_files(shelf: Shelf, paths: Sequence[str]) -> list[Outcome]:
    """Configurations, pictures of QR codes, and folders and archives of configurations. Raises the shelf's
    errors."""
    return await _take(shelf, await asyncio.to_thread(read_all, paths))


async def take_text(shelf: Shelf, text: str) -> list[Outcome]:
    """A configuration as text. Raises the shelf's errors."""
    return await _take(shelf, [Source("", text)])


async def take_picture(shelf: Shelf, picture: QImage) -> list[Outcome]:
    """A QR code as a picture. Raises the shelf's errors."""
    return await _take(shelf, await asyncio.to_thread(_scanned, "", picture))


async def _take(shelf: Shelf, sources: Sequence[Source]) -> list[Outcome]:
    await shelf.load()
    titles = {one.title for one in shelf.entries}
    outcomes, secrets = await asyncio.to_thread(_understood, sources, titles)
    kept = [(one.entry, secrets[one.entry.id]) for one in outcomes if one.entry is not None]
    if kept:
        await shelf.put_all(kept)
    return outcomes


def _understood(
    sources: Sequence[Source], titles: set[str]
) -> tuple[list[Outcome], dict[str, dict[str, str]]]:
    """The outcomes, and the secrets of each entry by its id."""
    outcomes, secrets = [], {}
    for source in sources:
        if source.error:
            outcomes.append(Outcome(source.name, error=source.error))
            continue
        found: Import = parse(source.text)
        if found.profile is None:
            outcomes.append(Outcome(source.name, None, found.problems))
            continue
        title = free_title(Path(source.name).stem if source.name else "VPN", titles)
        titles.add(title)
        public = public_key_of(found.profile.private_key)
        entry = Entry(new_id(), title, found.profile.with_secrets({}), Choices(), public)
        secrets[entry.id] = found.profile.secrets
        outcomes.append(Outcome(source.name, entry, found.problems))
    return outcomes, secrets


def read_all(paths: Sequence[str]) -> list[Source]:
    """What ``take_files`` finds; not for an event loop."""
    found: list[Source] = []
    room = MAX_TEXTS
    for path in _files(paths)[:MAX_FILES]:
        for source in _read(path) if room > 0 else [_too_long(os.path.basename(path))]:
            room -= len(source.text)
            if room < 0:
                found.append(_too_long(source.name))
                break
            found.append(source)
    return found


def _files(paths: Sequence[str]) -> list[str]:
    """With the configurations of a folder in the place of the folder."""
    files: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            try:
                names = sorted(os.listdir(path))
            except OSError:
                names = []
            files += [os.path.join(path, name) for name in names if name.lower().endswith(_ENDING)]
        else:
            files.append(path)
    return files


def _read(path: str) -> Iterator[Source]:
    name = os.path.basename(path)
    try:
        data = _octets_in(path)
    except OSError as error:
        yield Source(name, error=error.strerror or str(error))
        return
    picture = None if name.lower().endswith(_ENDING) else pictures.read(data)
    if picture is not None:
        yield from _scanned(name, picture)
    elif not zipfile.is_zipfile(io.BytesIO(data)):
        yield _text(name, data)
    elif len(data) > MAX_ARCHIVE:
        yield _too_long(name)
    else:
        yield from _unpacked(name, data)


def _octets_in(path: str) -> bytes:
    """Of a file: nobody waits for what may come out of a pipe. Raises OSError."""
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        return file.read(MAX_PICTURE + 1)


def _text(name: str, data: bytes) -> Source:
    if len(data) > MAX_OCTETS:
        return _too_long(name)
    # A comment in an old encoding is no reason to refuse the rest.
    return Source(name, data.decode("utf-8", errors="replace"))


def _too_long(name: str) -> Source:
    return Source(name, error=translate("Profiles", "It is longer than any configuration."))


def _unpacked(name: str, data: bytes) -> Iterator[Source]:
    """The configurations in an archive, as providers pack them, one by one; no more of each is unpacked than
    one may have."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist()[:MAX_FILES]:
                if info.filename.lower().endswith(_ENDING):
                    with archive.open(info) as file:
                        text = _text(os.path.basename(info.filename), file.read(MAX_OCTETS + 1))
                    yield text
    except _BROKEN_ARCHIVE as error:
        yield Source(name, error=str(error) or type(error).__name__)


def _scanned(name: str, picture: QImage) -> list[Source]:
    if picture.isNull():
        return [Source(name, error=translate("Profiles", "This picture cannot be read."))]
    try:
        texts = qr_code.read(picture)
    except VpnServiceError as error:
        return [Source(name, error=str(error))]
    if not texts:
        return [Source(name, error=translate("Profiles", "There is no QR code in this picture."))]
    return [Source(name, text) for text in texts]
